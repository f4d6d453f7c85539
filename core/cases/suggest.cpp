#include "cases/suggest.hpp"

#include <cmath>

#include "base/text.hpp"
#include "cases/node_text.hpp"

namespace heng::cases {
namespace {

std::string value_text(const Interval& value, const define::Indicator& indicator) {
  if (!value.is_point()) {
    const auto& range = indicator.range;
    return value.high >= range.high ? "\"≥" + number_text(value.low) + "\"" : "\"≤" + number_text(value.high) + "\"";
  }
  if (indicator.kind == define::Kind::boolean) return value.low != 0 ? "true" : "false";
  if (indicator.kind == define::Kind::category)
    return "\"" + indicator.values[static_cast<std::size_t>(value.low)] + "\"";
  return number_text(value.low);
}

/// Inside a TOML text.
std::string typed(const std::string& text) {
  std::string made;
  for (const char c : text) {
    if (c == '"' || c == '\\') made += '\\';
    made += c;
  }
  return made;
}

}  // namespace

std::string given_text(const Assignment& values, const plan::Scheme& scheme, const define::Catalogue& catalogue) {
  std::vector<std::string> parts;
  for (const auto& [input, value] : values.inputs) {
    const auto& key = scheme.graph.inputs()[input];
    const auto& indicator = catalogue.indicators[key.indicator];
    const bool this_year = key.relative && key.year == 0;
    const auto name =
        this_year ? indicator.code : "\"" + indicator.code + "@" + std::to_string(key.in(values.year)) + "\"";
    parts.push_back(name + " = " + value_text(value, indicator));
  }
  for (const auto& [panel, points] : values.panels) {
    const auto& criterion = scheme.criteria[panel];
    std::vector<std::string> sheets(static_cast<std::size_t>(std::max(1, criterion.combine.at_least)),
                                    number_text(points.low));
    parts.push_back("\"panel." + criterion.code + "\" = [" + join(sheets, ", ") + "]");
  }
  return parts.empty() ? "{}" : "{ " + join(parts, ", ") + " }";
}

std::string skeleton(const std::string& what, const plan::Criterion* criterion, const Assignment* values,
                     const plan::Scheme& scheme, const define::Catalogue& catalogue) {
  auto text = "[[case]]\nnote   = \"" + typed(what) + "\"\n";
  if (values != nullptr && values->year != 0) text += "year   = " + std::to_string(values->year) + "\n";
  text += "given  = " + (values != nullptr ? given_text(*values, scheme, catalogue) : std::string("{}")) + "\n";
  const auto clause = criterion == nullptr ? std::string() : criterion->document + " " + criterion->clause;
  text += "# 照条款" + (clause.empty() ? "" : " " + clause + " ") +
          "定结果，再写 expect；没有它文件读不进。 Decide by the clause, then write:\n";
  text += "# expect = { " +
          (criterion == nullptr ? std::string("verdict = \"…\"") : "criteria = { " + criterion->code + " = \"…\" }") +
          " }\n";
  return text;
}

}  // namespace heng::cases
