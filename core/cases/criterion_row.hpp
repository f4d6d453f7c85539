#pragma once
// A criterion's outcome in one row of an interval run. Agrees with core/evaluate, which does whole columns.

#include "evaluate/outcomes.hpp"
#include "plan/run_intervals.hpp"
#include "plan/scheme.hpp"

namespace heng::cases {

struct CriterionRow {
  evaluate::Status status = evaluate::Status::undetermined;
  Interval points{0, 0};
  bool operator==(const CriterionRow&) const = default;
};

/// The run must have the criterion's condition, points and applicable among its roots.
[[nodiscard]] inline CriterionRow criterion_row(const plan::Criterion& criterion, const plan::IntervalRunner& run,
                                                std::size_t row = 0) {
  using evaluate::Status;
  const auto applies = criterion.applicable == plan::kNoNode ? Truth::yes : run.truth(criterion.applicable, row);
  if (applies == Truth::no) return {Status::not_applicable, {0, 0}};
  if (criterion.points != plan::kNoNode) {
    auto points = run.number(criterion.points, row);
    if (applies == Truth::unknown) points = {std::min(points.low, 0.0), std::max(points.high, 0.0)};
    return {points.is_point() && applies == Truth::yes ? Status::scored : Status::undetermined, points};
  }
  const auto condition = run.truth(criterion.condition, row);
  if (condition == Truth::unknown) return {};
  const bool good = (condition == Truth::yes) != (criterion.kind == plan::CriterionKind::veto);
  if (good) return {Status::met, {0, 0}};  // also where it may not apply: it stands in nobody's way
  return {applies == Truth::yes ? Status::not_met : Status::undetermined, {0, 0}};
}

}  // namespace heng::cases
