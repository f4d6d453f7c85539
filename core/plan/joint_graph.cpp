#include "plan/joint_graph.hpp"

#include <algorithm>

namespace heng::plan {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// What a panel's sheets or a function can give: up to the full points of its criterion.
Interval points_range(const Scheme& scheme, const Node& node) {
  for (std::size_t i = 0; i < scheme.criteria.size(); ++i) {
    const Criterion& c = scheme.criteria[i];
    if (node.op == Op::panel ? i != node.ref : c.function != static_cast<int>(node.ref)) continue;
    if (c.full != kNoNode) return {0, scheme.graph.fixed_value(c.full).value_or(kInfinity)};
  }
  return {0, kInfinity};
}

std::vector<std::optional<double>> numbers_read(const Scheme& scheme, const Node& function) {
  std::vector<std::optional<double>> numbers;
  if (function.ref >= scheme.function_parameters.size()) return numbers;
  for (const std::uint32_t at : scheme.function_parameters[function.ref]) {
    const auto& in_force = scheme.parameters[at].in_force;
    numbers.push_back(in_force ? std::optional(in_force->is) : std::nullopt);
  }
  return numbers;
}

}  // namespace

NodeId JointGraph::take(const Scheme& scheme, NodeId node) {
  auto& known = taken_[&scheme];
  std::vector<NodeId> open{node};
  // The values of cohorts are no arguments, but are computed from nodes all the same.
  for (const NodeId id : scheme.graph.order(open)) {
    const Node& each = scheme.graph[id];
    if ((each.op != Op::cohort && each.op != Op::cohort_rank) || known.contains(id)) continue;
    const Cohort& cohort = scheme.graph.cohorts()[each.ref];
    (void)take(scheme, cohort.value);
    if (cohort.known != kNoNode) (void)take(scheme, cohort.known);
  }
  for (const NodeId id : scheme.graph.order(open))
    if (!known.contains(id)) known[id] = copied(scheme, id, known);
  return known.at(node);
}

NodeId JointGraph::copied(const Scheme& scheme, NodeId id, const std::unordered_map<NodeId, NodeId>& known) {
  const Graph& from = scheme.graph;
  const Node& node = from[id];
  if (const auto fixed = from.fixed_value(id)) return graph_.constant(*fixed);
  std::vector<NodeId> args;
  for (const NodeId arg : node.args) args.push_back(known.at(arg));
  switch (node.op) {
    case Op::input: return graph_.input(from.inputs()[node.ref], {});
    case Op::known: return graph_.known(from.inputs()[node.ref]);
    case Op::round_year: return variable({node.op, 0, {}, {}});
    case Op::panel: return variable({node.op, node.ref, {}, points_range(scheme, node)});
    case Op::script: return variable({node.op, node.ref, {}, points_range(scheme, node), numbers_read(scheme, node)});
    case Op::cohort:
    case Op::cohort_rank: {
      Cohort cohort = from.cohorts()[node.ref];
      cohort.value = known.at(cohort.value);
      if (cohort.known != kNoNode) cohort.known = known.at(cohort.known);
      return variable({node.op, 0, cohort, node.op == Op::cohort_rank ? Interval{1, kInfinity} : Interval{}});
    }
    case Op::round: return graph_.rounded(args[0], from.rounding(id));
    case Op::same:
    case Op::same_truth: return args.empty() ? variable({node.op, node.ref, {}, {}}) : args[0];
    case Op::all_of:
    case Op::any_of: return gathered(node.op, args);
    case Op::not_: return graph_.negation(args[0]);
    case Op::at_least:
    case Op::at_most:
    case Op::more_than:
    case Op::less_than: return compared(node.op, args[0], args[1]);
    default: return graph_.make(node.op, std::move(args));
  }
}

/// |x| ≤ b is x ≤ b and x ≥ −b: two comparisons whose cases can be taken apart.
NodeId JointGraph::compared(Op op, NodeId value, NodeId limit) {
  const auto fixed = graph_.fixed_value(limit);
  if (graph_[value].op != Op::absolute || !fixed) return graph_.make(op, {value, limit});
  const NodeId inside = graph_[value].args[0], low = graph_.constant(-*fixed);
  const bool within = op == Op::at_most || op == Op::less_than;
  const bool closed = op == Op::at_most || op == Op::at_least;
  const NodeId above = graph_.make(closed ? Op::at_least : Op::more_than, {inside, within ? low : limit});
  const NodeId below = graph_.make(closed ? Op::at_most : Op::less_than, {inside, within ? limit : low});
  return within ? graph_.all_of({above, below}) : graph_.any_of({above, below});
}

NodeId JointGraph::variable(Unknown unknown) {
  const auto found = std::find(unknowns_.begin(), unknowns_.end(), unknown);
  const auto at = static_cast<std::size_t>(found - unknowns_.begin());
  if (found == unknowns_.end())
    unknowns_.push_back(unknown);
  else
    found->range = {std::min(found->range.low, unknown.range.low), std::max(found->range.high, unknown.range.high)};
  return graph_.input({.indicator = catalogue_.indicators.size() + at, .relative = true, .year = 0}, {});
}

/// Nested lists of one kind become one, each condition once.
NodeId JointGraph::gathered(Op op, const std::vector<NodeId>& args) {
  std::vector<NodeId> all;
  const auto put = [&](NodeId id) {
    if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
  };
  for (const NodeId arg : args) {
    const Node inner = graph_[arg];
    if (inner.op != op)
      put(arg);
    else
      for (const NodeId id : inner.args) put(id);
  }
  return op == Op::all_of ? graph_.all_of(std::move(all)) : graph_.any_of(std::move(all));
}

const define::Indicator* JointGraph::indicator(const Input& input) const {
  return input.indicator < catalogue_.indicators.size() ? &catalogue_.indicators[input.indicator] : nullptr;
}

Interval JointGraph::range(const Input& input) const {
  if (const auto* defined = indicator(input)) return defined->range;
  return unknowns_[input.indicator - catalogue_.indicators.size()].range;
}

Binding JointGraph::binding() const {
  Binding made{.catalogue = &catalogue_, .dataset = nullptr, .year = 0, .series = {}, .ranges = {}, .panel_points = {}};
  for (const Input& input : graph_.inputs()) {
    made.series.push_back(nullptr);
    made.ranges.push_back(range(input));
  }
  return made;
}

}  // namespace heng::plan
