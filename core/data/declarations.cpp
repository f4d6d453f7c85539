#include "data/declarations.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/text.hpp"
#include "data/number_text.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kMostFindings = 200;  // of a kind

int decimals(std::string_view number) {
  const auto point = number.find('.');
  return point == std::string_view::npos ? 0 : static_cast<int>(number.size() - point - 1);
}

/// One unit of the last decimal a person typed, in the indicator's unit.
double typed_step(const Observation& seen, double unit) {
  const double value = seen.value.low;
  const auto text = half_width(seen.text);
  const auto number = leading_number(text);
  if (number && *number && (*number)->value != 0) {
    const auto digits = std::string_view(text).substr(0, text.size() - (*number)->rest.size());
    return std::abs(value / (*number)->value) * std::pow(10, -decimals(trimmed(digits)));
  }
  return unit * std::pow(10, -decimals(number_text(without_noise(value / unit))));
}

class Declarations {
 public:
  Declarations(const Dataset& dataset, const define::Catalogue& catalogue) : data_(dataset), catalogue_(catalogue) {}

  std::vector<DataFinding> run() {
    for (const auto& [key, series] : data_.all()) {
      const auto& indicator = catalogue_.indicators[key.first];
      if (!indicator.sum_of.empty()) compare_sum(key.first, key.second, series);
      const auto* next = indicator.year_on_year ? data_.series(key.first, key.second + 1) : nullptr;
      if (next != nullptr) compare_years(key.first, series, *next);
    }
    return std::move(found_);
  }

 private:
  struct Term {
    const Series* series = nullptr;
    std::size_t indicator = 0;
    double factor = 1;  // of its unit, in the total's
  };

  [[nodiscard]] std::string shown(std::size_t indicator, const Observation& seen, Language language) const {
    const auto& defined = catalogue_.indicators[indicator];
    const double value = defined.percent ? std::round(seen.value.low * 1e12) / 1e10 : seen.value.low;
    const auto unit = defined.percent ? "%" : defined.unit.text == "1" ? "" : " " + defined.unit.text;
    return data_.cell_text(seen.cell, language) + " " + number_text(value) + unit;
  }

  [[nodiscard]] double step_of(std::size_t indicator, const Observation& seen) const {
    double unit = catalogue_.indicators[indicator].percent ? 0.01 : 1;
    if (seen.cell.exists() && seen.cell.table < data_.tables().size()) {
      double largest = 0;  // of those the table uses
      for (const auto& each : data_.tables()[seen.cell.table].units)
        if (each.indicator == indicator) largest = std::max(largest, each.step);
      if (largest > 0) unit = largest;
    }
    return typed_step(seen, unit);
  }

  void add(const char* code, std::size_t& count, std::size_t subject, const Cell& cell, Bilingual message,
           Bilingual hint) {
    if (++count > kMostFindings) return;
    DataFinding finding{
        {Severity::warning, code, {}, std::move(message), std::move(hint)}, data_.subjects()[subject], cell};
    if (cell.exists() && cell.table < data_.tables().size())
      finding.diagnostic.place = {data_.tables()[cell.table].file, static_cast<int>(cell.row),
                                  static_cast<int>(cell.column), 0};
    found_.push_back(std::move(finding));
  }

  void compare_sum(std::size_t indicator, int year, const Series& total) {
    std::vector<Term> terms;
    for (const auto& code : catalogue_.indicators[indicator].sum_of) {
      const auto part = catalogue_.find(code);
      const auto* series = part ? data_.series(*part, year) : nullptr;
      if (series == nullptr) return;
      const auto factor =
          define::conversion_factor(catalogue_.indicators[*part].unit, catalogue_.indicators[indicator].unit);
      terms.push_back({series, *part, factor.value_or(1)});
    }
    for (std::size_t subject = 0; subject < total.values().size(); ++subject)
      compare_sum_of(subject, indicator, total, terms);
  }

  void compare_sum_of(std::size_t subject, std::size_t indicator, const Series& total, const std::vector<Term>& terms) {
    const double stated = total.values()[subject];
    double sum = 0;
    for (const auto& term : terms) sum += term.series->values()[subject] * term.factor;
    if (std::isnan(stated) || std::isnan(sum)) return;
    const auto of_total = total.observation(subject);
    double tolerance = step_of(indicator, of_total) / 2 + std::abs(stated) * kLimitTolerance;
    for (const auto& term : terms)
      tolerance += step_of(term.indicator, term.series->observation(subject)) * term.factor / 2;
    if (std::abs(stated - sum) <= tolerance) return;
    const auto parts = [&](Language language) {
      std::vector<std::string> texts;
      for (const auto& term : terms)
        texts.push_back(shown(term.indicator, term.series->observation(subject), language));
      return join(texts, " + ");
    };
    const auto& defined = catalogue_.indicators[indicator];
    const auto unit = defined.unit.text == "1" ? "" : " " + defined.unit.text;
    add("data.sum_differs", sums_, subject, of_total.cell,
        say("{0}：{1}，各分项之和是 {2}{3}（{4}）", "{0}: {1}, but its parts add up to {2}{3} ({4})",
            {defined.title,
             {shown(indicator, of_total, Language::zh), shown(indicator, of_total, Language::en)},
             both(number_text(without_noise(sum))),
             both(unit),
             {parts(Language::zh), parts(Language::en)}}),
        say("核对合计和各分项", "check the total and its parts"));
  }

  void compare_years(std::size_t indicator, const Series& before, const Series& after) {
    const auto& defined = catalogue_.indicators[indicator];
    const double most = *defined.year_on_year;
    for (std::size_t subject = 0; subject < after.values().size(); ++subject) {
      const double a = before.values()[subject], b = after.values()[subject];
      if (std::isnan(a) || std::isnan(b) || (a == 0 && b == 0)) continue;
      const bool turned = (a < 0) != (b < 0) || a == 0 || b == 0;
      const double ratio = turned ? most * 2 : std::max(b / a, a / b);
      if (ratio <= most * (1 + kLimitTolerance)) continue;
      const auto was = before.observation(subject), is = after.observation(subject);
      add("data.year_jump", jumps_, subject, is.cell,
          say("{0} 与上年相比变化超过 {1} 倍：{2}，{3}", "{0} changed by more than {1} times within a year: {2}, {3}",
              {defined.title,
               both(number_text(most)),
               {shown(indicator, was, Language::zh), shown(indicator, was, Language::en)},
               {shown(indicator, is, Language::zh), shown(indicator, is, Language::en)}}),
          say("核对两年的数值和单位", "check the values and units of both years"));
    }
  }

  const Dataset& data_;
  const define::Catalogue& catalogue_;
  std::vector<DataFinding> found_;
  std::size_t sums_ = 0, jumps_ = 0;
};

}  // namespace

std::vector<DataFinding> broken_declarations(const Dataset& dataset, const define::Catalogue& catalogue) {
  return Declarations(dataset, catalogue).run();
}

}  // namespace heng::data
