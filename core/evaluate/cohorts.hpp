#pragma once
// Statistics over all subjects of a round (min_max, z_score, percentile_rank, rank_of): computed before any row is run.

#include "plan/binding.hpp"
#include "plan/graph.hpp"

namespace heng::evaluate {

/// Fills Binding::cohorts. A missing value may lie anywhere in its range, so a statistic is an interval, unless the
/// rule asks for reported values only. With nobody to compare with: unbounded.
void compute_cohorts(plan::Binding& binding, const plan::Graph& graph);

}  // namespace heng::evaluate
