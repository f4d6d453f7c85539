#include "plan/binding.hpp"

#include <algorithm>

namespace heng::plan {

Binding bind(const Graph& graph, const define::Catalogue& catalogue, const data::Dataset& dataset, int year) {
  Binding binding{.catalogue = &catalogue, .dataset = &dataset, .year = year, .series = {}, .ranges = {}, .panel_points = {}};
  for (const Input& input : graph.inputs()) {
    binding.series.push_back(dataset.series(input.indicator, input.in(year)));
    binding.ranges.push_back(catalogue.indicators[input.indicator].range);
  }
  return binding;
}

Interval place_among(const CohortValues& cohort, const Interval& value) {
  const auto above = [](const std::vector<double>& sorted, double limit) { return static_cast<double>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), limit)); };
  const double itself = value.high > value.low ? 1 : 0;
  return {1 + above(cohort.lows, value.high), 1 + above(cohort.highs, value.low) - itself};
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
