#pragma once
// Sums and means of several values, with weights, as nodes: for groups and for the words weighted_mean, geometric_mean
// …

#include <vector>

#include "plan/scheme.hpp"

namespace heng::script {

struct Member {
  plan::NodeId value = plan::kNoNode;
  plan::NodeId weight = plan::kNoNode;      // kNoNode = 1
  plan::NodeId applicable = plan::kNoNode;  // kNoNode = always; one that does not apply is left out with its weight
};

/// Where at least one applies; kNoNode = always.
[[nodiscard]] plan::NodeId any_applicable(plan::Graph& graph, const std::vector<Member>& members);

/// Values and result in `unit`; weights are pure numbers, of a mean not below 0. A mean of which nothing applies is 0;
/// one whose weights add up to 0 is undefined, as a geometric mean where a value is negative and a harmonic one where
/// one is 0.
[[nodiscard]] plan::NodeId combined(plan::Graph& graph, plan::Combination rule, const std::vector<Member>& members,
                                    const define::Unit& unit);

}  // namespace heng::script
