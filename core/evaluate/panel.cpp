#include "evaluate/panel.hpp"

#include <algorithm>
#include <numeric>

namespace heng::evaluate {

PanelResult combine(std::span<const data::Sheet> sheets, const plan::Combine& rule, double full) {
  PanelResult result{.points = {0, full}, .valid = 0, .left_out = std::vector<bool>(sheets.size(), true)};
  std::vector<std::size_t> order;  // valid sheets, by points; equal ones in sheet order
  for (std::size_t i = 0; i < sheets.size(); ++i)
    if (sheets[i].points && !sheets[i].excused) order.push_back(i);
  result.valid = order.size();
  if (order.size() < static_cast<std::size_t>(std::max(rule.at_least, 1))) {
    for (const std::size_t i : order) result.left_out[i] = false;
    return result;
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return *sheets[a].points < *sheets[b].points; });
  if (rule.method == plan::Combine::Method::trimmed_mean) {
    order.erase(order.end() - rule.drop, order.end());
    order.erase(order.begin(), order.begin() + rule.drop);
  }
  for (const std::size_t i : order) result.left_out[i] = false;
  double points = 0;
  if (rule.method == plan::Combine::Method::median) {
    const std::size_t middle = order.size() / 2;
    points = *sheets[order[middle]].points;
    if (order.size() % 2 == 0) points = (*sheets[order[middle - 1]].points + points) / 2;
  } else {
    std::sort(order.begin(), order.end());  // sums go in sheet order
    for (const std::size_t i : order) points += *sheets[i].points;
    points /= static_cast<double>(order.size());
  }
  result.points = Interval::exactly(points);
  return result;
}

std::vector<std::vector<Interval>> panel_points(const plan::Scheme& scheme, const data::Dataset& dataset) {
  std::vector<std::vector<Interval>> all(scheme.criteria.size());
  for (std::size_t c = 0; c < scheme.criteria.size(); ++c) {
    const plan::Criterion& criterion = scheme.criteria[c];
    if (criterion.kind != plan::CriterionKind::panel) continue;
    const double full = scheme.graph.fixed_value(criterion.full).value_or(0);
    const auto* sheets = dataset.sheets(criterion.code);
    for (std::size_t subject = 0; subject < dataset.size(); ++subject)
      all[c].push_back(sheets == nullptr ? Interval{0, full}
                                         : combine((*sheets)[subject], criterion.combine, full).points);
  }
  return all;
}

}  // namespace heng::evaluate
