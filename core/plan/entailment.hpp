#pragma once
// Proofs from the shape of two expressions: whenever one condition is met, so is the other; one number is never above
// the other. Built from the direction in which each operation moves its arguments. Sound, not complete: `false` is "not
// shown".

#include <map>

#include "plan/case_values.hpp"

namespace heng::plan {

class Entailment {
 public:
  /// `values` bounds the numbers; what it knows of conditions is used too. Its case may narrow between questions only
  /// when forget() is called.
  Entailment(const JointGraph& joint, CaseValues& values) : graph_(joint.graph()), values_(values) {}

  [[nodiscard]] bool implies(NodeId a, NodeId b);
  [[nodiscard]] bool not_above(NodeId a, NodeId b);
  void forget() { implied_.clear(), ordered_.clear(), work_ = 0; }

 private:
  [[nodiscard]] bool implication(NodeId a, NodeId b);
  [[nodiscard]] bool comparison(const Node& a, const Node& b);
  [[nodiscard]] bool choice(const Node& a, const Node& b);
  [[nodiscard]] bool order(NodeId a, NodeId b);
  [[nodiscard]] bool same_operation(const Node& a, const Node& b);
  [[nodiscard]] bool product(const Node& a, const Node& b);
  [[nodiscard]] bool quotient(const Node& a, const Node& b);
  [[nodiscard]] bool towards_zero(NodeId a, const Node& greatest);
  [[nodiscard]] bool curves(const Node& a, const Node& b);
  [[nodiscard]] bool tired() { return ++work_ > kMostWork; }

  static constexpr std::size_t kMostWork = 200000;
  const Graph& graph_;
  CaseValues& values_;
  std::map<std::pair<NodeId, NodeId>, bool> implied_, ordered_;
  std::size_t work_ = 0;
};

}  // namespace heng::plan
