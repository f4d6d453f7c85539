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

/// Sample standard deviation (n − 1); 0 for a single subject.
Interval deviation(const std::vector<Interval>& values) {
  if (values.size() < 2) return Interval::exactly(0);
  const Interval middle = mean(values);
  Interval sum = Interval::exactly(0);
  for (const Interval& value : values) {
    const Interval off = plan::absolute(plan::subtract(value, middle));
    sum = plan::add(sum, plan::multiply(off, off));
  }
  return plan::square_root(plan::divide(sum, Interval::exactly(static_cast<double>(values.size() - 1))));
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

plan::CohortValues compute(const plan::Cohort& cohort, const std::vector<Interval>& values) {
  plan::CohortValues made;
  if (cohort.statistic == Statistic::count) {
    made.statistic = Interval::exactly(static_cast<double>(values.size()));
  } else if (cohort.statistic == Statistic::higher) {
    for (const Interval& value : values) made.lows.push_back(value.low), made.highs.push_back(value.high);
    std::sort(made.lows.begin(), made.lows.end());
    std::sort(made.highs.begin(), made.highs.end());
  } else if (!values.empty()) {
    switch (cohort.statistic) {
      case Statistic::least: made.statistic = least(values); break;
      case Statistic::greatest: made.statistic = greatest(values); break;
      case Statistic::mean: made.statistic = mean(values); break;
      default: made.statistic = deviation(values);
    }
  }
  return made;
}

/// The value of every subject that counts.
std::vector<Interval> values_of(const plan::Binding& binding, const plan::Graph& graph, const plan::Cohort& cohort) {
  const plan::NodeId roots[] = {cohort.value};
  const plan::Program program = plan::compile(graph, roots, plan::Keep::roots);
  plan::IntervalRunner row(program, binding, 0);
  std::vector<Interval> values;
  for (std::size_t subject = 0; subject < binding.dataset->size(); ++subject) {
    row.run(subject);
    const Interval value = row.number(cohort.value);
    if (!cohort.reported || value.is_point()) values.push_back(value);
  }
  return values;
}

}  // namespace

void compute_cohorts(plan::Binding& binding, const plan::Graph& graph) {
  // In order of building: a statistic of a value that uses another one comes after it.
  binding.cohorts.clear();
  for (const plan::Cohort& cohort : graph.cohorts()) {
    const std::vector<Interval> values = values_of(binding, graph, cohort);
    binding.cohorts.push_back(compute(cohort, values));
  }
}

}  // namespace heng::evaluate
