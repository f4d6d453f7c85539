#include "script/graph_mix.hpp"

#include <algorithm>

#include "script/scheme_builder.hpp"

namespace heng::script {

namespace {

using plan::kNoNode;
using plan::NodeId;
using plan::Op;

Side other(Side side) { return side == Side::before ? Side::after : Side::before; }

bool compares(Op op) {
  return op == Op::at_least || op == Op::at_most || op == Op::more_than || op == Op::less_than || op == Op::equals;
}

/// total(), all_gates() and their kin: resolved when the scheme was put together, to be resolved anew in the mix.
bool is_stand_in(const plan::Graph& graph, NodeId id) {
  const auto& node = graph[id];
  return (node.op == Op::same || node.op == Op::same_truth) && node.ref != 0 && !graph.ranges.contains(id);
}

int decimals(std::string_view typed) {
  const auto point = typed.find('.');
  return point == std::string_view::npos || typed.find_first_of("eE") != std::string_view::npos
             ? 0
             : static_cast<int>(typed.size() - point - 1);
}

}  // namespace

const plan::EffectiveParameter* find_parameter(const plan::Scheme& scheme, const std::string& name) {
  const auto found =
      std::ranges::find_if(scheme.parameters, [&](const auto& each) { return each.definition.name == name; });
  return found == scheme.parameters.end() ? nullptr : &*found;
}

bool same_parameter(const plan::EffectiveParameter& a, const plan::EffectiveParameter& b) {
  return a.definition.unit.same_dimension(b.definition.unit) && a.in_force && b.in_force;
}

GraphMix::GraphMix(const Edition& before, const Edition& after, const Picks& picks, plan::Scheme& out)
    : picks_(picks), out_(out) {
  for (std::size_t i = 0; i < after.catalogue->indicators.size(); ++i)
    if (before.catalogue->indicators[i].formula != after.catalogue->indicators[i].formula) redefined_.insert(i);
  read(Side::before, before);
  read(Side::after, after);
  for (const auto& criterion : before.scheme->criteria)
    function_offset_ = std::max(function_offset_, static_cast<std::uint32_t>(criterion.function + 1));
  mix_parameters();
}

void GraphMix::read(Side side, const Edition& edition) {
  auto& copied = of(side);
  const auto& graph = edition.scheme->graph;
  copied.edition = edition;
  copied.done.assign(graph.size(), kNoNode);
  panels[static_cast<std::size_t>(side)].resize(edition.scheme->criteria.size());
  std::vector<NodeId> conditions;
  for (const auto& criterion : edition.scheme->criteria)
    if (criterion.rounded) conditions.push_back(criterion.condition);
  const auto under = graph.order(conditions);
  copied.judged_rounded = {under.begin(), under.end()};
  if (redefined_.empty()) return;
  for (NodeId id = 0; id < graph.size(); ++id)
    if (value_input(side, id) != nullptr) copied.values.push_back(id);
}

void GraphMix::mix_parameters() {
  const auto& before = of(Side::before).edition.scheme->parameters;
  out_.parameters = of(Side::after).edition.scheme->parameters;
  for (std::uint32_t i = 0; i < out_.parameters.size(); ++i) of(Side::after).parameter.push_back(i);
  for (const auto& old : before) {
    const auto* now = find_parameter(*of(Side::after).edition.scheme, old.definition.name);
    if (now != nullptr && same_parameter(old, *now)) {
      const auto at = static_cast<std::uint32_t>(now - of(Side::after).edition.scheme->parameters.data());
      of(Side::before).parameter.push_back(at);
      if (picks_.parameters.contains(old.definition.name)) out_.parameters[at] = old;
    } else {
      of(Side::before).parameter.push_back(static_cast<std::uint32_t>(out_.parameters.size()));
      out_.parameters.push_back(old);
    }
  }
}

/// Which observation a node stands for, when it is the value of an indicator: reported, or computed where there is a
/// formula.
const plan::Input* GraphMix::value_input(Side side, NodeId id) {
  const auto& graph = graph_of(side);
  const auto& node = graph[id];
  if (node.op == Op::prefer) return &graph.inputs()[graph[node.args[1]].ref];
  if (node.op != Op::input) return nullptr;
  const auto& input = graph.inputs()[node.ref];
  return of(side).edition.catalogue->indicators[input.indicator].formula.empty() ? &input : nullptr;
}

/// The node itself, or the other edition's for an indicator whose definition is picked from there.
GraphMix::At GraphMix::real(At at) {
  if (redefined_.empty()) return at;
  const auto* input = value_input(at.side, at.node);
  if (input == nullptr || !redefined_.contains(input->indicator)) return at;
  if (picks_.indicators.contains(input->indicator) == (at.side == Side::before)) return at;
  const auto there = other(at.side);
  for (const NodeId id : of(there).values)
    if (*value_input(there, id) == *input) return {there, id};
  return at;  // it does not read this one
}

std::vector<GraphMix::At> GraphMix::needs(At at) {
  const auto& graph = graph_of(at.side);
  const auto& node = graph[at.node];
  std::vector<At> found;
  if (is_stand_in(graph, at.node)) return found;
  for (const NodeId arg : node.args) found.push_back({at.side, arg});
  if (node.op == Op::cohort || node.op == Op::cohort_rank) {
    const auto& cohort = graph.cohorts()[node.ref];
    found.push_back({at.side, cohort.value});
    if (cohort.known != kNoNode) found.push_back({at.side, cohort.known});
  }
  return found;
}

NodeId GraphMix::node(Side side, NodeId wanted) {
  if (wanted == kNoNode) return kNoNode;
  std::vector<At> open{real({side, wanted})};
  while (!open.empty()) {
    const auto at = open.back();
    if (of(at.side).done[at.node] != kNoNode) {
      open.pop_back();
      continue;
    }
    const auto before = open.size();
    for (const auto& need : needs(at))
      if (done(need) == kNoNode) open.push_back(real(need));
    if (open.size() > before) continue;
    of(at.side).done[at.node] = copy(at);
    open.pop_back();
  }
  return done({side, wanted});
}

NodeId GraphMix::copy(At at) {
  const auto& graph = graph_of(at.side);
  const auto& node = graph[at.node];
  const auto& unit = graph.unit(at.node);
  switch (node.op) {
    case Op::input: return copy_input(at, node);
    case Op::known: return out_.graph.known(graph.inputs()[node.ref]);
    case Op::constant: return out_.graph.constant(node.number, unit);
    case Op::parameter: return copy_parameter(at.side, node, unit);
    case Op::factor: return copy_factor(at);
    case Op::round: return copy_round(at, 0);
    case Op::panel: return out_.graph.make(node.op, {}, unit, panels[static_cast<std::size_t>(at.side)][node.ref]);
    case Op::script:
      return out_.graph.make(node.op, {}, unit, node.ref + (at.side == Side::after ? function_offset_ : 0));
    case Op::cohort:
    case Op::cohort_rank: {
      const auto& cohort = graph.cohorts()[node.ref];
      const auto value = done({at.side, cohort.value});
      const auto known = cohort.known == kNoNode ? kNoNode : done({at.side, cohort.known});
      if (node.op == Op::cohort_rank) return out_.graph.cohort_rank(value, known);
      return out_.graph.cohort({cohort.statistic, value, known}, unit);
    }
    default: break;
  }
  if (is_stand_in(graph, at.node)) return out_.graph.make(node.op, {}, unit, node.ref);
  std::vector<NodeId> args;
  for (const NodeId arg : node.args) args.push_back(done({at.side, arg}));
  if (const int more = more_digits(at); more != 0) args[0] = copy_round({at.side, node.args[0]}, more);
  return out_.graph.make(node.op, std::move(args), unit);
}

/// Data are read by `after`'s definition: an edition with another unit of the indicator gets its own.
NodeId GraphMix::copy_input(At at, const plan::Node& node) {
  const auto& graph = graph_of(at.side);
  const auto& input = graph.inputs()[node.ref];
  const auto& unit = graph.unit(at.node);
  const auto& read = of(Side::after).edition.catalogue->indicators[input.indicator].unit;
  const auto value = out_.graph.input(input, read);
  const auto factor = define::conversion_factor(read, unit);
  if (!factor || *factor == 1) return value;
  return out_.graph.make(Op::multiply, {value, out_.graph.constant(*factor)}, unit);
}

NodeId GraphMix::copy_parameter(Side side, const plan::Node& node, const define::Unit& unit) {
  const auto index = of(side).parameter[node.ref];
  const auto& own = of(side).edition.scheme->parameters[node.ref];
  const auto& chosen = out_.parameters[index];
  if (chosen.in_force->is == own.in_force->is && chosen.definition.unit.text == own.definition.unit.text)
    return out_.graph.parameter(index, node.number, unit);
  const auto value = converted(chosen.in_force->is, chosen.definition.unit, unit);
  return out_.graph.parameter(index, value.value_or(node.number), unit);
}

NodeId GraphMix::copy_factor(At at) {
  auto chosen = graph_of(at.side).factor(at.node);
  const auto from = picks_.factors.contains(chosen.name) ? Side::before : Side::after;
  const auto& edition = of(from).edition;
  const auto* set = edition.catalogue->factors(edition.scheme->factors);
  const auto* there = set == nullptr ? nullptr : set->find(chosen.name);
  if (from != at.side && there != nullptr && there->unit.same_dimension(chosen.unit))
    chosen.value = converted(there->value, there->unit, chosen.unit).value_or(chosen.value);
  return out_.graph.factor(chosen);
}

NodeId GraphMix::copy_round(At at, int more) {
  const auto& graph = graph_of(at.side);
  auto rounding = graph.rounding(at.node);
  rounding.digits += more;
  return out_.graph.rounded(done({at.side, graph[at.node].args[0]}), rounding);
}

/// Judged on rounded values, a comparison is made to the decimals of its limit: how many more the picked value has.
int GraphMix::more_digits(At at) {
  const auto& graph = graph_of(at.side);
  const auto& node = graph[at.node];
  if (!compares(node.op) || !of(at.side).judged_rounded.contains(at.node)) return 0;
  const auto& limit = graph[node.args[1]];
  if (limit.op != Op::parameter || graph[node.args[0]].op != Op::round) return 0;
  const auto& own = of(at.side).edition.scheme->parameters[limit.ref];
  const auto& chosen = out_.parameters[of(at.side).parameter[limit.ref]];
  if (chosen.definition.unit.text != own.definition.unit.text) return 0;
  return decimals(chosen.in_force->typed) - decimals(own.in_force->typed);
}

}  // namespace heng::script
