#include "script/combination.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

namespace heng::script {

namespace {

using plan::kNoNode;
using plan::NodeId;
using plan::Op;

constexpr double kLarge = 1e300;  // beyond any value: what does not apply is never the least or the greatest

class Combining {
 public:
  Combining(plan::Graph& graph, const std::vector<Member>& members, const define::Unit& unit)
      : graph_(graph), members_(members), unit_(unit) {}

  NodeId sum() {
    return fold([&](const Member& m) { return counted(m, weighted(m), 0, unit_); }, Op::add, unit_);
  }

  NodeId weighted_mean() { return held(quotient(sum(), weights())); }

  /// The root of the product; of many members the product of their roots, since a long product runs out of range.
  NodeId geometric_mean() {
    constexpr std::size_t kMostFactors = 16;
    const bool roots_first = members_.size() > kMostFactors;
    const NodeId exponent = quotient(graph_.constant(1), weights(), {});
    const NodeId product = fold(
        [&](const Member& m) {
          NodeId share = m.weight;
          if (roots_first) share = share == kNoNode ? exponent : graph_.make(Op::multiply, {share, exponent});
          const NodeId value = share == kNoNode ? m.value : graph_.make(Op::power, {m.value, share});
          return counted(m, value, 1, {});
        },
        Op::multiply, {});
    if (roots_first) return held(graph_.make(Op::same, {product}, unit_));
    return held(graph_.make(Op::power, {product, exponent}, unit_));
  }

  /// 0 where a member is 0, as its limit and as the geometric mean is.
  NodeId harmonic_mean() {
    const NodeId parts = fold(
        [&](const Member& m) {
          return counted(m, graph_.make(Op::divide, {weight(m), m.value}), 0, {});
        },
        Op::add, {});
    const bool known = std::all_of(members_.begin(), members_.end(),
                                   [&](const Member& m) { return graph_.fixed_value(m.value).value_or(0) != 0; });
    if (known) return held(quotient(weights(), parts));
    const NodeId none = graph_.constant(0, unit_);
    const NodeId zero = graph_.make(Op::equals, {least(), none});
    return within_members(graph_.make(Op::select, {zero, none, quotient(weights(), parts)}, unit_));
  }

  NodeId minimum() { return where_any_applies(least()); }

 private:
  NodeId weight(const Member& m) { return m.weight == kNoNode ? graph_.constant(1) : m.weight; }
  NodeId weighted(const Member& m) {
    return m.weight == kNoNode ? m.value : graph_.make(Op::multiply, {m.value, m.weight}, unit_);
  }
  NodeId counted(const Member& m, NodeId value, double otherwise, const define::Unit& unit) {
    return m.applicable == kNoNode
               ? value
               : graph_.make(Op::select, {m.applicable, value, graph_.constant(otherwise, unit)}, unit);
  }
  bool partial() const {
    return std::any_of(members_.begin(), members_.end(), [](const Member& m) { return m.applicable != kNoNode; });
  }

  NodeId fold(const std::function<NodeId(const Member&)>& part, Op op, const define::Unit& unit) {
    NodeId result = kNoNode;
    for (const Member& member : members_) {
      const NodeId next = part(member);
      result = result == kNoNode ? next : graph_.make(op, {result, next}, unit);
    }
    return result;
  }

  NodeId least() {
    return fold([&](const Member& m) { return counted(m, m.value, kLarge, unit_); }, Op::minimum, unit_);
  }
  NodeId greatest() {
    return fold([&](const Member& m) { return counted(m, m.value, -kLarge, unit_); }, Op::maximum, unit_);
  }

  NodeId weights() {
    if (!partial() &&
        std::all_of(members_.begin(), members_.end(), [](const Member& m) { return m.weight == kNoNode; }))
      return graph_.constant(static_cast<double>(members_.size()));
    return fold([&](const Member& m) { return counted(m, weight(m), 0, {}); }, Op::add, {});
  }

  NodeId where_any_applies(NodeId value) {
    const NodeId some = any_applicable(graph_, members_);
    return some == kNoNode ? value : graph_.make(Op::select, {some, value, graph_.constant(0, unit_)}, unit_);
  }

  NodeId quotient(NodeId top, NodeId bottom) { return quotient(top, bottom, unit_); }

  /// Undefined where the bottom is 0, unless because nothing applies.
  NodeId quotient(NodeId top, NodeId bottom, const define::Unit& unit) {
    const NodeId some = any_applicable(graph_, members_);
    const NodeId divisor = some == kNoNode ? bottom : graph_.make(Op::select, {some, bottom, graph_.constant(1)});
    return graph_.make(Op::divide, {top, divisor}, unit);
  }

  /// A mean lies between its least and its greatest member: said where which of them apply may be open, since then no
  /// interval of sums can tell.
  NodeId held(NodeId mean) { return partial() ? within_members(mean) : mean; }

  NodeId within_members(NodeId mean) {
    const NodeId above = graph_.make(Op::maximum, {mean, least()}, unit_);
    return where_any_applies(graph_.make(Op::minimum, {above, greatest()}, unit_));
  }

  plan::Graph& graph_;
  const std::vector<Member>& members_;
  define::Unit unit_;
};

}  // namespace

NodeId any_applicable(plan::Graph& graph, const std::vector<Member>& members) {
  std::vector<NodeId> applicable;
  for (const Member& member : members) {
    if (member.applicable == kNoNode) return kNoNode;
    applicable.push_back(member.applicable);
  }
  return graph.any_of(std::move(applicable));
}

NodeId combined(plan::Graph& graph, plan::Combination rule, const std::vector<Member>& members,
                const define::Unit& unit) {
  if (rule == plan::Combination::sum) return Combining(graph, members, unit).sum();
  std::vector<Member> weighing;  // what weighs nothing is no part of a mean, nor the least
  std::copy_if(members.begin(), members.end(), std::back_inserter(weighing),
               [&](const Member& m) { return m.weight == kNoNode || graph.fixed_value(m.weight) != 0.0; });
  if (weighing.empty()) return graph.make(Op::divide, {graph.constant(0, unit), graph.constant(0)}, unit);
  Combining combining(graph, weighing, unit);
  if (rule == plan::Combination::minimum) return combining.minimum();
  if (rule == plan::Combination::weighted_mean) return combining.weighted_mean();
  return rule == plan::Combination::geometric_mean ? combining.geometric_mean() : combining.harmonic_mean();
}

}  // namespace heng::script
