#include "plan/binding.hpp"

#include <algorithm>

#include "plan/interval_math.hpp"
#include "plan/limits.hpp"

namespace heng::plan {

Binding bind(const Graph& graph, const define::Catalogue& catalogue, const data::Dataset& dataset, int year) {
  Binding binding{
      .catalogue = &catalogue, .dataset = &dataset, .year = year, .series = {}, .ranges = {}, .panel_points = {}};
  for (const Input& input : graph.inputs()) {
    binding.series.push_back(dataset.series(input.indicator, input.in(year)));
    binding.ranges.push_back(catalogue.indicators[input.indicator].range);
  }
  return binding;
}

Interval place_among(const CohortValues& cohort, const Interval& value, bool counted) {
  const auto above = [](const std::vector<double>& sorted, double limit) {
    return static_cast<double>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), just_above(limit)));
  };
  const double itself = counted && value.high > just_above(value.low) ? 1 : 0;
  return {1 + above(cohort.lows, value.high), 1 + above(cohort.highs, value.low) - itself};
}

Interval statistic_with(const CohortValues& cohort, const Interval& value) {
  const Interval more = Interval::exactly(cohort.size + 1);
  switch (cohort.kind) {
    case Statistic::count: return more;
    case Statistic::least:
      return cohort.size == 0
                 ? value
                 : Interval{std::min(cohort.statistic.low, value.low), std::min(cohort.statistic.high, value.high)};
    case Statistic::greatest:
      return cohort.size == 0
                 ? value
                 : Interval{std::max(cohort.statistic.low, value.low), std::max(cohort.statistic.high, value.high)};
    case Statistic::mean:
      return cohort.size == 0 ? value : add(cohort.mean, divide(subtract(value, cohort.mean), more));
    default: break;
  }
  if (cohort.size == 0) return Interval::exactly(0);
  const Interval off = absolute(subtract(value, cohort.mean));
  const Interval share = divide(Interval::exactly(cohort.size), more);
  return square_root(divide(add(cohort.squares, multiply(multiply(off, off), share)), Interval::exactly(cohort.size)));
}

Interval bounds(const Binding& binding, std::uint32_t input, std::size_t subject) {
  const data::Series* series = binding.series[input];
  if (series == nullptr) return binding.ranges[input];
  const auto known = series->known(subject);
  if (!known) return binding.ranges[input];
  // A censored value is also within the plausible range.
  const Interval& range = binding.ranges[input];
  Interval both{std::max(known->low, range.low), std::min(known->high, range.high)};
  return both.low <= both.high ? both : *known;
}

}  // namespace heng::plan
