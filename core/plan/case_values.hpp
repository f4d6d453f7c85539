#pragma once
// What is known of every node of a joint graph in one case: some conditions taken as met or not met, some numbers taken
// as lying in a narrower range. As run_intervals, but lazily, and a condition may be assumed. Where values are missing
// a case is one completion of them: comparisons are about the completed values, known and settled about what is
// missing.

#include <functional>
#include <unordered_map>
#include <vector>

#include "plan/joint_graph.hpp"

namespace heng::plan {

class CaseValues {
 public:
  explicit CaseValues(const JointGraph& joint) : joint_(joint) {}

  [[nodiscard]] Truth truth(NodeId id);
  [[nodiscard]] Interval number(NodeId id);
  /// No value is left for some number that was asked for: the case cannot be.
  [[nodiscard]] bool contradicted() const { return contradicted_; }

  struct Assumed {
    std::unordered_map<NodeId, bool> conditions;
    std::unordered_map<NodeId, Interval> numbers;
  };
  [[nodiscard]] const Assumed& assumed() const { return assumed_; }
  void assume(Assumed assumed);
  void assume(NodeId condition, bool met);
  void assume(NodeId number, const Interval& within);

  /// Asked for a comparison that the numbers leave open, or whether a condition is settled: what the assumed conditions
  /// say of it.
  std::function<Truth(NodeId)> consequence;

 private:
  void forget();
  [[nodiscard]] Truth computed_truth(NodeId id);
  [[nodiscard]] Truth gathered(const Node& node);
  [[nodiscard]] Truth compared(const Node& node);
  [[nodiscard]] Interval computed_number(NodeId id);

  const JointGraph& joint_;
  Assumed assumed_;
  bool contradicted_ = false;
  std::unordered_map<NodeId, Truth> truths_;
  std::unordered_map<NodeId, Interval> numbers_;
};

/// What a comparison of ranges gives, as run_intervals has it. `op`: at_least … equals.
[[nodiscard]] Truth compare(Op op, const Interval& value, const Interval& limit);

}  // namespace heng::plan
