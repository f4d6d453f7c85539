#include "script/combination.hpp"

#include <algorithm>
#include <functional>

namespace heng::script {

namespace {

using plan::kNoNode;
using plan::NodeId;
using plan::Op;

class Combining {
 public:
  Combining(plan::Graph& graph, const std::vector<Member>& members, const define::Unit& unit) : graph_(graph), members_(members), unit_(unit) {}

  NodeId sum() {
    return fold([&](const Member& m) { return counted(m, weighted(m), 0, unit_); }, Op::add, unit_);
  }

  NodeId weighted_mean() { return quotient(sum(), weights()); }

  NodeId geometric_mean() {
    const NodeId product = fold(
        [&](const Member& m) {
          const NodeId value = m.weight == kNoNode ? m.value : graph_.make(Op::power, {m.value, m.weight});
          return counted(m, value, 1, {});
        },
        Op::multiply, {});
    const NodeId exponent = graph_.make(Op::divide, {graph_.constant(1), weights()});
    const NodeId mean = graph_.make(Op::power, {product, exponent}, unit_);
    return where_any_applies(mean);
  }

  NodeId harmonic_mean() {
    const NodeId parts = fold([&](const Member& m) { return counted(m, graph_.make(Op::divide, {weight(m), m.value}), 0, {}); }, Op::add, {});
    return quotient(weights(), parts);
  }

  NodeId minimum() {
    constexpr double kLarge = 1e300;  // more than any points: what does not apply is never the least
    return where_any_applies(fold([&](const Member& m) { return counted(m, m.value, kLarge, unit_); }, Op::minimum, unit_));
  }

 private:
  NodeId weight(const Member& m) { return m.weight == kNoNode ? graph_.constant(1) : m.weight; }
  NodeId weighted(const Member& m) { return m.weight == kNoNode ? m.value : graph_.make(Op::multiply, {m.value, m.weight}, unit_); }
  NodeId counted(const Member& m, NodeId value, double otherwise, const define::Unit& unit) {
    return m.applicable == kNoNode ? value : graph_.make(Op::select, {m.applicable, value, graph_.constant(otherwise, unit)}, unit);
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

  NodeId weights() {
    if (!partial() && std::all_of(members_.begin(), members_.end(), [](const Member& m) { return m.weight == kNoNode; }))
      return graph_.constant(static_cast<double>(members_.size()));
    return fold([&](const Member& m) { return counted(m, weight(m), 0, {}); }, Op::add, {});
  }

  NodeId where_any_applies(NodeId value) {
    if (!partial()) return value;
    std::vector<NodeId> applicable;
    for (const Member& member : members_) {
      if (member.applicable == kNoNode) return value;
      applicable.push_back(member.applicable);
    }
    return graph_.make(Op::select, {graph_.any_of(std::move(applicable)), value, graph_.constant(0, unit_)}, unit_);
  }

  NodeId quotient(NodeId top, NodeId bottom) {
    if (!partial()) return graph_.make(Op::divide, {top, bottom}, unit_);
    const NodeId some = graph_.make(Op::more_than, {bottom, graph_.constant(0)});
    const NodeId divisor = graph_.make(Op::select, {some, bottom, graph_.constant(1)});
    return where_any_applies(graph_.make(Op::divide, {top, divisor}, unit_));
  }

  plan::Graph& graph_;
  const std::vector<Member>& members_;
  define::Unit unit_;
};

}  // namespace

NodeId combined(plan::Graph& graph, plan::Combination rule, const std::vector<Member>& members, const define::Unit& unit) {
  Combining combining(graph, members, unit);
  switch (rule) {
    case plan::Combination::sum: return combining.sum();
    case plan::Combination::weighted_mean: return combining.weighted_mean();
    case plan::Combination::geometric_mean: return combining.geometric_mean();
    case plan::Combination::harmonic_mean: return combining.harmonic_mean();
    case plan::Combination::minimum: return combining.minimum();
  }
  return kNoNode;
}

}  // namespace heng::script
