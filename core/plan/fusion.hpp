#pragma once
// What several nodes ask for, done in one pass over the rows: bands of one value, a value with what stands for it where
// it is missing, long sums. Each does the same IEEE operations in the same order as its nodes one by one.

#include <vector>

#include "plan/graph.hpp"
#include "plan/kernels.hpp"

namespace heng::plan {

/// What one instruction does for a node: the node's own operation, or that of several nodes.
struct Work {
  Op op = Op::constant;
  std::uint32_t ref = 0;
  double number = 0;              // constants
  std::vector<NodeId> args = {};  // what it reads; of an add two or more
  bool reported = false;          // where input `ref` is not reported a condition is no and a number is `missing`
  std::vector<Step> steps = {};   // select: bands of the one argument, `otherwise` where none holds
  double otherwise = 0, missing = 0;
};

/// Of all nodes of a program, by node.
struct Works {
  std::vector<Work> of;             // arguments before their users
  std::vector<std::uint32_t> uses;  // how often a node is read or is a root
  std::vector<bool> safe;           // can be neither undefined nor too large
};

/// The work of `id`, given its own and the works of all below it.
[[nodiscard]] Work fused(const Graph& graph, NodeId id, const Works& works);

}  // namespace heng::plan
