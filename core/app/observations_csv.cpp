#include "app/observations_csv.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "report/results_csv.hpp"

namespace heng::app {
namespace {

using define::Indicator;
using define::Kind;

/// What is known of a number: 0.2, ≥93, ≤5, 约70.
std::string number_cell(const Indicator& indicator, const data::Observation& seen) {
  const Interval& value = seen.value;
  if (value.is_point()) return number_text(value.low);
  if (seen.approximate) return "约" + number_text(value.low + (value.high - value.low) / 2);
  const bool open_above = std::isinf(value.high) || value.high >= indicator.range.high;
  return open_above ? "≥" + number_text(value.low) : "≤" + number_text(value.high);
}

std::string cell_of(const Indicator& indicator, const data::Observation& seen, const std::vector<std::string>& texts,
                    std::size_t subject) {
  if (seen.missing == data::Missing::not_applicable) return "不适用";
  if (seen.missing != data::Missing::no) return {};
  switch (indicator.kind) {
    case Kind::text: return subject < texts.size() ? texts[subject] : std::string();
    case Kind::boolean: return seen.value.low != 0 ? "是" : "否";
    case Kind::category: return indicator.values[static_cast<std::size_t>(seen.value.low)];
    case Kind::date: return define::date_of(seen.value.low).text();
    default: return number_cell(indicator, seen);
  }
}

void add_row(std::string& csv, std::initializer_list<std::string_view> cells) {
  bool first = true;
  for (const auto cell : cells) {
    if (!first) csv += ',';
    csv += report::csv_cell(cell);
    first = false;
  }
  csv += "\r\n";
}

}  // namespace

std::string observations_csv(const define::Catalogue& catalogue, const data::Dataset& dataset,
                             std::span<const std::size_t> subjects) {
  std::string csv;
  add_row(csv, {kSubjectHeader, kIndicatorHeader, kValueHeader, kUnitHeader, kYearHeader, kOriginHeader});
  for (const std::size_t subject : subjects) {
    for (const auto& [key, series] : dataset.all()) {
      const auto& indicator = catalogue.indicators[key.first];
      const auto seen = series.observation(subject);
      const auto cell = cell_of(indicator, seen, series.texts(), subject);
      if (cell.empty()) continue;
      const bool number = indicator.kind == Kind::number && cell != "不适用";
      add_row(csv, {dataset.subjects()[subject], indicator.code, cell, number ? indicator.unit.text : "",
                    std::to_string(key.second), dataset.cell_text(seen.cell, Language::zh)});
    }
  }
  return csv;
}

std::string sheets_csv(const data::Dataset& dataset, std::span<const std::size_t> subjects,
                       std::span<const std::string> criteria) {
  std::string csv = report::csv_cell(kSubjectHeader) + ",专家,回避";
  for (const auto& code : criteria) csv += "," + report::csv_cell(code);
  csv += "\r\n";
  bool any = false;
  for (const std::size_t subject : subjects) {
    std::map<std::string, std::map<std::string, data::Sheet>> by_expert;
    for (const auto& code : criteria)
      if (const auto* sheets = dataset.sheets(code))
        for (const auto& sheet : (*sheets)[subject]) by_expert[sheet.expert][code] = sheet;
    for (const auto& [expert, sheets] : by_expert) {
      const bool excused = std::ranges::any_of(sheets, [](const auto& each) { return each.second.excused; });
      csv +=
          report::csv_cell(dataset.subjects()[subject]) + "," + report::csv_cell(expert) + "," + (excused ? "是" : "");
      for (const auto& code : criteria) {
        const auto found = sheets.find(code);
        csv +=
            "," + (found == sheets.end() || !found->second.points ? std::string() : number_text(*found->second.points));
      }
      csv += "\r\n";
      any = true;
    }
  }
  return any ? csv : std::string();
}

}  // namespace heng::app
