#pragma once
// Proves that a claim entails what a base demands, by the shape of the two (entailment) or by taking every case apart:
// at each limit the value is below it or not, each condition met or not. What is left over are cases in which the claim
// may hold and the base may not: where to look for a witness.

#include <vector>

#include "plan/case_values.hpp"
#include "plan/entailment.hpp"

namespace heng::plan {

/// Conditions: whenever `claim` is met, so is `base`. Numbers: `claim` is never above `base`.
struct Entailed {
  NodeId claim = kNoNode;
  NodeId base = kNoNode;
};

enum class Proof {
  same,       // the layer did not touch it
  direction,  // by the direction in which each operation moves
  cases,      // by taking cases apart
  none,
};

class CaseSplit {
 public:
  explicit CaseSplit(const JointGraph& joint);

  [[nodiscard]] Proof prove(const Entailed& wanted);
  /// After `none`: cases that were not refuted, the first found first.
  [[nodiscard]] const std::vector<CaseValues::Assumed>& open_cases() const { return open_; }

 private:
  void refute(const Entailed& wanted);
  [[nodiscard]] bool refuted(const Entailed& wanted);
  [[nodiscard]] NodeId open_condition(NodeId id);
  [[nodiscard]] NodeId open_inside(NodeId id);
  [[nodiscard]] Truth consequence(NodeId condition);
  [[nodiscard]] Truth settled_as_well(NodeId condition);
  [[nodiscard]] std::vector<CaseValues::Assumed> halves(NodeId condition);
  [[nodiscard]] NodeId moved_number(NodeId comparison) const;
  [[nodiscard]] double turning_point(NodeId condition, NodeId number, const Interval& within, Truth at_low);

  static constexpr std::size_t kMostCases = 3000, kMostOpen = 6;
  const Graph& graph_;
  CaseValues anywhere_, values_;
  Entailment shape_, shape_here_;
  std::size_t cases_ = 0;
  std::vector<CaseValues::Assumed> open_;
};

/// The double after, or before; infinities stay.
[[nodiscard]] double next_above(double value);
[[nodiscard]] double next_below(double value);

}  // namespace heng::plan
