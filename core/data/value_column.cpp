#include "data/value_column.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "data/cell_value.hpp"

namespace heng::data {
namespace {

std::string range_text(const define::Indicator& indicator) {
  const auto end = [](double value) { return std::isfinite(value) ? number_text(value) : std::string("∞"); };
  const auto unit = indicator.unit.text == "1" ? "" : " " + indicator.unit.text;
  return "[" + std::string(indicator.range.low < 0 && !std::isfinite(indicator.range.low) ? "-" : "") +
         end(indicator.range.low) + ", " + end(indicator.range.high) + "]" + unit;
}

}  // namespace

ValueColumn::ValueColumn(const define::Catalogue& catalogue, std::size_t indicator,
                         std::optional<define::Unit> unit, bool by_header)
    : catalogue_(&catalogue), indicator_(indicator), unit_(std::move(unit)) {
  const auto& defined = catalogue.indicators[indicator];
  is_number_ = defined.kind == define::Kind::number;
  low_ = defined.range.low;
  high_ = defined.range.high;
  if (unit_) scaling_ = scaling(*unit_, defined.unit).value_or(Scaling{});
  if (defined.percent && !unit_) {
    low_ = std::max(low_, -1.0);
    high_ = std::min(high_, 1.0);
  }
  if (by_header && defined.percent && unit_ && unit_->text == "%") doubtful_below_ = 0.01;
}

/// 0.35 under "%": 0.35 % or 35 %. Only where the indicator can be either.
std::optional<Diagnostic> ValueColumn::doubt(const Observation& seen, std::string_view text) const {
  const auto size = std::max(std::abs(seen.value.low), std::abs(seen.value.high));
  if (doubtful_below_ == 0 || seen.missing != Missing::no || size == 0 || size >= doubtful_below_) return std::nullopt;
  if (half_width(text).find('%') != std::string::npos) return std::nullopt;
  const auto& range = catalogue_->indicators[indicator_].range;
  if (seen.value.low * 100 < range.low || seen.value.high * 100 > range.high) return std::nullopt;
  const auto written = trimmed(text), times = number_text(std::round(seen.value.low * 1e12) / 1e8);
  return Diagnostic{Severity::error, "data.percent_or_share", {},
                    say("表头是 %，{0} 是 {0}%，还是 {1}%？", "the header says %: is {0} {0}% or {1}%?", {written, times}),
                    say("在格内写 {0}% 或 {1}%", "write {0}% or {1}% in the cell", {written, times})};
}

bool ValueColumn::in_range(Observation& seen) const {
  const auto& defined = catalogue_->indicators[indicator_];
  if (defined.kind != define::Kind::number || seen.missing != Missing::no) return true;
  const auto& range = defined.range;
  const Interval common{std::max(seen.value.low, range.low), std::min(seen.value.high, range.high)};
  if (common.low > common.high) return false;
  seen.value = common;
  return true;
}

void ValueColumn::report_range(SourceTable& table, std::size_t subject, const Observation& seen,
                               std::string_view text, std::string_view header) const {
  const auto& defined = catalogue_->indicators[indicator_];
  const auto range = range_text(defined);
  const bool converted = seen.value.is_point() && number_text(seen.value.low) != text;
  const auto unit = defined.unit.text == "1" ? "" : " " + defined.unit.text;
  const auto as = converted ? number_text(seen.value.low) + unit : "";
  Diagnostic problem{
      Severity::error,
      "data.out_of_range",
      {},
      {quoted(text) + (converted ? "（即 " + as + "）" : "") + " 不在合理范围 " + range + " 之内",
       quoted(text) + (converted ? " (" + as + ")" : "") + " is outside the plausible range " + range},
      {"核对数值和单位；范围确实不够宽时改指标定义的 range",
       "check the value and its unit; if the range is too narrow, change `range` of the indicator"}};
  table.report(std::move(problem), seen.cell, table.builder().dataset().subjects()[subject], header);
}

void ValueColumn::store(SourceTable& table, std::size_t subject, int year, std::string_view text,
                        const Cell& cell, std::string_view header) const {
  const auto& defined = catalogue_->indicators[indicator_];
  Observation seen;
  if (text.empty()) {
    seen.missing = Missing::blank;
  } else {
    auto read = read_cell(text, defined, unit_ ? &*unit_ : nullptr, catalogue_->units);
    if (read) {
      if (auto doubtful = doubt(*read, text)) read = tl::unexpected(std::move(*doubtful));
    }
    if (read) {
      seen = std::move(*read);
    } else {
      table.report(read.error(), cell, table.builder().dataset().subjects()[subject], header);
      seen.missing = Missing::invalid;
      seen.text = trimmed(text);
    }
  }
  seen.cell = cell;
  if (!in_range(seen)) {
    report_range(table, subject, seen, trimmed(text), header);
    seen.missing = Missing::invalid;
    seen.value = {};
    seen.text = trimmed(text);
  }
  const bool has_text = defined.kind == define::Kind::text && seen.missing == Missing::no;
  if (has_text) return table.builder().text(indicator_, year, subject, std::move(seen.text), cell);
  table.builder().observe(indicator_, year, subject, std::move(seen));
}

std::optional<define::Unit> unit_for(const define::Indicator& indicator, const std::string& written,
                                     SourceTable& table, const Cell& cell, const std::string& subject,
                                     std::string_view header) {
  const auto& units = table.gathering().catalogue.units;
  const auto shown = quoted(trimmed(header));
  auto unit = unit_in_header(written, units);
  const Bilingual unused{"这里的数没有采用", "its values are not used"};
  if (!unit) {
    const auto meant = did_you_mean(written, units.names());
    table.report(
        Severity::error, "data.unknown_unit", cell, subject,
        {shown + "：不认识单位 " + quoted(written) + "，需要 " + indicator.unit.text + "；" + unused.zh,
         shown + ": unknown unit " + quoted(written) + ", wanted " + indicator.unit.text + "; " + unused.en},
        meant ? Bilingual{"是不是 " + quoted(*meant) + "？", "did you mean " + quoted(*meant) + "?"}
              : Bilingual{"改写单位；若括号里不是单位，在 columns 中指明指标",
                          "correct the unit; if this is no unit, map the header in `columns`"});
    return std::nullopt;
  }
  if (!unit->same_dimension(indicator.unit)) {
    table.report(Severity::error, "data.unit_mismatch", cell, subject,
                 {shown + "：单位是 " + quoted(written) + "，需要 " + indicator.unit.text +
                      "，两者不能换算；" + unused.zh,
                  shown + ": the unit is " + quoted(written) + ", wanted " + indicator.unit.text +
                      ", and neither converts to the other; " + unused.en});
    return std::nullopt;
  }
  return unit;
}

}  // namespace heng::data
