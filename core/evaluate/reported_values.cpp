#include "evaluate/reported_values.hpp"

#include <algorithm>
#include <cmath>

#include "base/rounding.hpp"
#include "base/text.hpp"
#include "plan/limits.hpp"
#include "plan/program.hpp"
#include "plan/run_intervals.hpp"

namespace heng::evaluate {

namespace {

/// Decimals of the shortest text of a number.
int decimals(double value) {
  const std::string text = number_text(value);
  const std::size_t point = text.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

bool agree(double reported, double computed) {
  const double rounded =
      round_decimal(computed, {.mode = RoundMode::half_even, .digits = decimals(reported), .interval = 0});
  return std::fabs(rounded - reported) <= std::fabs(reported) * kLimitTolerance;
}

std::string shown(double value, const define::Indicator& indicator) {
  if (indicator.percent)
    return number_text(round_decimal(value * 100, {.mode = RoundMode::half_even, .digits = 10, .interval = 0})) + "%";
  return number_text(value) + (indicator.unit.text == "1" ? "" : " " + indicator.unit.text);
}

data::DataFinding finding(const define::Indicator& indicator, const data::Dataset& dataset,
                          const data::Observation& observed, std::size_t subject, double computed) {
  const std::string name = indicator.title.zh.empty() ? indicator.code : indicator.title.zh;
  const std::string reported_text = shown(observed.value.low, indicator), computed_text = shown(computed, indicator);
  data::DataFinding made;
  made.subject = dataset.subjects()[subject];
  made.cell = observed.cell;
  made.diagnostic.severity = Severity::warning;
  made.diagnostic.code = "data.computed_differs";
  if (observed.cell.exists())
    made.diagnostic.place = {.file = dataset.tables()[observed.cell.table].file,
                             .line = static_cast<int>(observed.cell.row),
                             .column = static_cast<int>(observed.cell.column)};
  made.diagnostic.message = {
      "“" + name + "”填报 " + reported_text + "，按公式算得 " + computed_text + "；评价采用算得的值",
      indicator.title.en + " is reported as " + reported_text + " but computed as " + computed_text +
          "; the computed value is used"};
  made.diagnostic.hint = {"核对填报值和它的各分项", "check the reported value and its parts"};
  return made;
}

}  // namespace

std::vector<data::DataFinding> differing_reports(const plan::Scheme& scheme, const plan::Binding& binding) {
  std::vector<data::DataFinding> found;
  for (const auto& [node, indicator] : scheme.graph.computed) {
    const plan::Node& prefer = scheme.graph[node];
    const data::Series* reported = binding.series[scheme.graph[prefer.args[1]].ref];
    if (reported == nullptr) continue;
    const plan::NodeId formula = prefer.args[0];
    const plan::NodeId known = prefer.args[3];
    const plan::NodeId roots[] = {formula, known};
    const plan::Program program = plan::compile(scheme.graph, roots, plan::Keep::roots);
    plan::IntervalRunner row(program, binding, 0);
    for (std::size_t subject = 0; subject < binding.dataset->size(); ++subject) {
      if (std::isnan(reported->values()[subject])) continue;
      row.run(subject);
      const Interval computed = row.number(formula);
      if (computed.is_point() && row.truth(known) == Truth::yes && !agree(reported->values()[subject], computed.low))
        found.push_back(finding(binding.catalogue->indicators[indicator], *binding.dataset,
                                reported->observation(subject), subject, computed.low));
    }
  }
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.diagnostic.place < b.diagnostic.place; });
  return found;
}

}  // namespace heng::evaluate
