#pragma once
// Experts' sheets for one criterion and subject become one number, by mean, median or trimmed mean.

#include <span>
#include <vector>

#include "base/interval.hpp"
#include "data/dataset.hpp"
#include "plan/scheme.hpp"

namespace heng::evaluate {

struct PanelResult {
  Interval points;             // a point, or [0, full] with too few valid sheets
  std::size_t valid = 0;       // sheets that count: not excused, points given
  std::vector<bool> left_out;  // per sheet: excused, blank, or trimmed
};

[[nodiscard]] PanelResult combine(std::span<const data::Sheet> sheets, const plan::Combine& rule, double full);

/// Per criterion of the scheme (empty for those that are no panel), the combined points of every subject.
[[nodiscard]] std::vector<std::vector<Interval>> panel_points(const plan::Scheme& scheme, const data::Dataset& dataset);

}  // namespace heng::evaluate
