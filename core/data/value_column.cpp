#include "data/value_column.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "data/cell_value.hpp"
#include "data/number_text.hpp"

namespace heng::data {

ValueColumn::ValueColumn(const define::Catalogue& catalogue, std::size_t indicator, std::optional<define::Unit> unit,
                         bool by_header)
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
  is_share_ = is_number_ && defined.percent && (!unit_ || unit_->text == "%");
  if (by_header && is_share_ && unit_) doubtful_below_ = 0.01;
}

bool ValueColumn::can_be_either(double share) const {
  const auto& range = catalogue_->indicators[indicator_].range;
  const double other = is_percent() ? share * 100 : share / 100;
  return other >= range.low && other <= range.high;
}

/// 0.35 under "%": 0.35 % or 35 %. Only where the indicator can be either.
std::optional<Diagnostic> ValueColumn::doubt(const Observation& seen, std::string_view text) const {
  const auto plain = half_width(text);
  const auto has = [&](std::string_view sign) { return plain.find(sign) != std::string::npos; };
  if (!is_percent() || seen.missing != Missing::no || has("%") || has("‰") || has("百分点")) return std::nullopt;
  const double typed = number_in(text).value_or(0);
  if (typed == 0 || std::abs(typed) >= 1 || !can_be_either(share_of(typed))) return std::nullopt;
  const auto low = number_times(text, 1, "%"), high = number_times(text, 100, "%");
  return Diagnostic{Severity::error,
                    "data.percent_or_share",
                    {},
                    say("表头是 %，{0} 是 {1}，还是 {2}？", "the header says %: is {0} {1} or {2}?",
                        {quoted(trimmed(text)), low, high}),
                    say("在格内写 {0} 或 {1}", "write {0} or {1} in the cell", {low, high})};
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

/// As the column writes it: 35% of a share, 3 万tce where the header says 万tce.
std::string ValueColumn::in_column_unit(double value) const {
  const auto& defined = catalogue_->indicators[indicator_];
  if (!std::isfinite(value)) return value < 0 ? "-∞" : "∞";
  if (defined.percent) return number_text(without_noise(value * 100)) + "%";
  const auto& unit = unit_ ? unit_->text : defined.unit.text;
  return number_text(without_noise(typed(value))) + (unit == "1" ? "" : " " + unit);
}

void ValueColumn::report_range(SourceTable& table, std::size_t subject, const Observation& seen, std::string_view text,
                               std::string_view header) const {
  const auto& range = catalogue_->indicators[indicator_].range;
  const auto low = in_column_unit(range.low), high = in_column_unit(range.high);
  const auto read = in_column_unit(seen.value.low);
  const bool as_typed = !seen.value.is_point() || read.starts_with(text);
  Diagnostic problem{
      Severity::error,
      "data.out_of_range",
      {},
      say("{0}{1} 不在合理范围之内：应在 {2} 与 {3} 之间",
          "{0}{1} is outside the plausible range, which is from {2} to {3}",
          {both(quoted(text)), as_typed ? Bilingual{} : say("（即 {0}）", " ({0})", {read}), both(low), both(high)}),
      say("核对数值和单位；范围确实不够宽时改指标定义的 range",
          "check the value and its unit; if the range is too narrow, change `range` of the indicator")};
  table.report(std::move(problem), seen.cell, table.builder().dataset().subjects()[subject], header);
}

void ValueColumn::store(SourceTable& table, std::size_t subject, int year, std::string_view text, const Cell& cell,
                        std::string_view header) const {
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

bool settle_unit(SourceTable& table, const std::string& header, const Cell& cell, std::string& written) {
  const auto* stated = table.stated_unit(header);
  if (stated == nullptr) return true;
  if (written.empty()) written = *stated;
  if (normalised_header(written) == normalised_header(*stated)) return true;
  table.report(Severity::error, "data.unit_stated_twice", cell, "",
               say("{0}：表头的单位是 {1}，批次文件的 units 写的是 {2}；这里的数没有采用",
                   "{0}: the header says {1} and `units` of the round says {2}; its values are not used",
                   {quoted(trimmed(header)), written, *stated}),
               say("改正其中一个", "correct one of them"));
  return false;
}

bool needs_unit(const define::Indicator& indicator) {
  const auto& unit = indicator.unit;
  return indicator.kind == define::Kind::number && !unit.dimension.empty() && unit.text != "分" && unit.text != "年";
}

void report_no_unit(SourceTable& table, const define::Indicator& indicator, const Cell& cell,
                    const std::string& header) {
  const auto name = normalised_header(header);
  const auto& unit = indicator.unit.text;
  table.report(
      Severity::warning, "data.no_unit", cell, "",
      say("{0} 没有写单位，按 {1} 读", "{0} states no unit; it is read in {1}", {quoted(trimmed(header)), unit}),
      say("在表头写明单位，如 {0}（{1}），或在这个 [[data]] 里写 units = { \"{0}\" = \"{1}\" }",
          "write the unit into the header, as in {0}（{1}）, or units = { \"{0}\" = \"{1}\" } into this [[data]]",
          {name, unit}));
}

bool has_strange_unit(const define::Indicator& indicator, const std::string& written, SourceTable& table,
                      const Cell& cell, const std::string& subject, std::string_view header) {
  if (indicator.kind == define::Kind::number || written.empty()) return false;
  const auto unit = unit_in_header(written, table.gathering().catalogue.units);
  if (!unit || (unit->dimension.empty() && unit->text != "%" && unit->text != "‰")) return false;
  table.report(Severity::error, "data.unit_mismatch", cell, subject,
               say("{0}：单位是 {1}，而这个指标不是数；这里的值没有采用",
                   "{0}: the unit is {1}, and this indicator is no number; its values are not used",
                   {quoted(trimmed(header)), quoted(written)}),
               say("删去单位；若不是这个指标，在 columns 中指明",
                   "remove the unit; if this is another indicator, map the header in `columns`"));
  return true;
}

std::optional<define::Unit> unit_for(const define::Indicator& indicator, const std::string& written, SourceTable& table,
                                     const Cell& cell, const std::string& subject, std::string_view header) {
  const auto& units = table.gathering().catalogue.units;
  const auto shown = quoted(trimmed(header));
  auto unit = unit_in_header(written, units);
  for (const std::string_view yearly : {"/年", "/a", "/yr"}) {  // of a figure for a year: the figure itself
    const bool is_rate = unit && !unit->same_dimension(indicator.unit) && written.ends_with(yearly);
    if (is_rate) unit = unit_in_header(written.substr(0, written.size() - yearly.size()), units);
  }
  const Bilingual unused{"这里的数没有采用", "its values are not used"};
  if (!unit) {
    table.report(Severity::error, "data.unknown_unit", cell, subject,
                 say("{0}：不认识单位 {1}，这里要的是 {2}；{3}", "{0}: unknown unit {1}, wanted is {2}; {3}",
                     {both(shown), both(quoted(written)), unit_wanted(indicator), unused}),
                 suggestion(written, units.names(),
                            Bilingual{"改写单位；若括号里不是单位，在 columns 中指明指标",
                                      "correct the unit; if this is no unit, map the header in `columns`"}));
    return std::nullopt;
  }
  if (!is_unit_for(*unit, indicator, units)) {
    table.report(Severity::error, "data.unit_mismatch", cell, subject,
                 say("{0}：单位是 {1}，这里要的是 {2}，不能换算；{3}",
                     "{0}: the unit is {1}, wanted is {2}, and neither converts to the other; {3}",
                     {both(shown), both(quoted(written)), unit_wanted(indicator), unused}),
                 say("核对单位；若不是这个指标，在 columns 中指明",
                     "check the unit; if this is another indicator, map the header in `columns`"));
    return std::nullopt;
  }
  return unit;
}

}  // namespace heng::data
