#include "evaluate/cohorts.hpp"

#include <algorithm>
#include <cmath>

#include "plan/interval_math.hpp"
#include "plan/program.hpp"
#include "plan/run_intervals.hpp"

namespace heng::evaluate {

namespace {

using plan::Statistic;

Interval mean(const std::vector<Interval>& values) {
  Interval sum = Interval::exactly(0);
  for (const Interval& value : values) sum = plan::add(sum, value);
  return plan::divide(sum, Interval::exactly(static_cast<double>(values.size())));
}

Interval squares(const std::vector<Interval>& values, const Interval& middle) {
  Interval sum = Interval::exactly(0);
  for (const Interval& value : values) {
    const Interval off = plan::absolute(plan::subtract(value, middle));
    sum = plan::add(sum, plan::multiply(off, off));
  }
  return sum;
}

Interval least(const std::vector<Interval>& values) {
  Interval found = values.front();
  for (const Interval& value : values) found = {std::min(found.low, value.low), std::min(found.high, value.high)};
  return found;
}

Interval greatest(const std::vector<Interval>& values) {
  Interval found = values.front();
  for (const Interval& value : values) found = {std::max(found.low, value.low), std::max(found.high, value.high)};
  return found;
}

/// Fills in what the statistic needs.
void compute(Statistic statistic, const std::vector<Interval>& values, plan::CohortValues& made) {
  made.kind = statistic;
  made.size = static_cast<double>(values.size());
  if (statistic == Statistic::count) made.statistic = Interval::exactly(made.size);
  if (statistic == Statistic::higher) {
    for (const Interval& value : values) made.lows.push_back(value.low), made.highs.push_back(value.high);
    std::sort(made.lows.begin(), made.lows.end());
    std::sort(made.highs.begin(), made.highs.end());
  }
  if (values.empty()) return;
  if (statistic == Statistic::least) made.statistic = least(values);
  if (statistic == Statistic::greatest) made.statistic = greatest(values);
  if (statistic != Statistic::mean && statistic != Statistic::deviation) return;
  made.statistic = made.mean = mean(values);
  if (statistic == Statistic::mean) return;
  made.squares = squares(values, made.mean);
  // The sample's (n − 1); 0 for a single subject.
  made.statistic = values.size() < 2 ? Interval::exactly(0)
                                     : plan::square_root(plan::divide(made.squares, Interval::exactly(made.size - 1)));
}

plan::CohortValues values_of(const plan::Binding& binding, const plan::Graph& graph, const plan::Cohort& cohort) {
  std::vector<plan::NodeId> roots{cohort.value};
  if (cohort.known != plan::kNoNode) roots.push_back(cohort.known);
  const plan::Program program = plan::compile(graph, roots, plan::Keep::roots);
  plan::IntervalRunner row(program, binding, 0);
  plan::CohortValues made;
  std::vector<Interval> values;
  for (std::size_t subject = 0; subject < binding.dataset->size(); ++subject) {
    row.run(subject);
    const bool counts = cohort.known == plan::kNoNode || row.truth(cohort.known) == Truth::yes;
    if (cohort.known != plan::kNoNode) made.counts.push_back(counts);
    if (counts) values.push_back(row.number(cohort.value));
  }
  compute(cohort.statistic, values, made);
  return made;
}

}  // namespace

void compute_cohorts(plan::Binding& binding, const plan::Graph& graph) {
  // In order of building: a statistic of a value that uses another one comes after it.
  binding.cohorts.clear();
  for (const plan::Cohort& cohort : graph.cohorts()) binding.cohorts.push_back(values_of(binding, graph, cohort));
}

}  // namespace heng::evaluate
