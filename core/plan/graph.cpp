#include "plan/graph.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <random>

#include "plan/elementary.hpp"
#include "plan/limits.hpp"

namespace heng::plan {

namespace {

/// Seeded anew in each process, so that no rule file can be written whose nodes all share a bucket.
std::size_t hash_of(const Node& node) {
  static const std::size_t seed = std::random_device{}();
  std::size_t hash = seed + static_cast<std::size_t>(node.op);
  const auto mix = [&hash](std::size_t part) { hash ^= part + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2); };
  mix(node.ref);
  mix(std::bit_cast<std::uint64_t>(node.number));
  for (const NodeId arg : node.args) mix(arg);
  mix(node.unit);
  return hash;
}

template <class T>
std::uint32_t index_in(std::vector<T>& list, const T& item) {
  const auto found = std::find(list.begin(), list.end(), item);
  if (found != list.end()) return static_cast<std::uint32_t>(found - list.begin());
  list.push_back(item);
  return static_cast<std::uint32_t>(list.size() - 1);
}

}  // namespace

Type type_of(Op op) {
  switch (op) {
    case Op::known:
    case Op::at_least:
    case Op::at_most:
    case Op::more_than:
    case Op::less_than:
    case Op::equals:
    case Op::is_true:
    case Op::all_of:
    case Op::any_of:
    case Op::not_:
    case Op::settled:
    case Op::select_truth:
    case Op::same_truth: return Type::truth;
    default: return Type::number;
  }
}

NodeId Graph::add(Node node) {
  const std::size_t hash = hash_of(node);
  const auto [first, last] = by_hash_.equal_range(hash);
  for (auto it = first; it != last; ++it) {
    const Node& other = nodes_[it->second];
    if (other == node && std::signbit(other.number) == std::signbit(node.number)) return it->second;
  }
  const auto id = static_cast<NodeId>(nodes_.size());
  fixed_.push_back(fixed_value_of(node));
  extents_.push_back(extent_of(node));
  nodes_.push_back(std::move(node));
  by_hash_.emplace(hash, id);
  return id;
}

std::uint32_t Graph::unit_index(const define::Unit& unit) {
  const auto found =
      std::find_if(units_.begin(), units_.end(), [&](const auto& known) { return known.text == unit.text; });
  if (found != units_.end()) return static_cast<std::uint32_t>(found - units_.begin());
  units_.push_back(unit);
  return static_cast<std::uint32_t>(units_.size() - 1);
}

std::uint32_t Graph::input_index(const Input& input) { return index_in(inputs_, input); }

NodeId Graph::constant(double value, const define::Unit& unit) {
  return add({.op = Op::constant, .number = value, .args = {}, .unit = unit_index(unit)});
}

NodeId Graph::input(const Input& input, const define::Unit& unit) {
  return add({.op = Op::input, .ref = input_index(input), .args = {}, .unit = unit_index(unit)});
}

NodeId Graph::known(const Input& input) { return add({.op = Op::known, .ref = input_index(input), .args = {}}); }

NodeId Graph::parameter(std::uint32_t parameter, double value, const define::Unit& unit) {
  return add({.op = Op::parameter, .ref = parameter, .number = value, .args = {}, .unit = unit_index(unit)});
}

NodeId Graph::factor(const define::Factor& factor) {
  auto found =
      std::find_if(factors_.begin(), factors_.end(), [&](const auto& known) { return known.name == factor.name; });
  if (found == factors_.end()) found = factors_.insert(factors_.end(), factor);
  const auto ref = static_cast<std::uint32_t>(found - factors_.begin());
  return add({.op = Op::factor, .ref = ref, .number = factor.value, .args = {}, .unit = unit_index(factor.unit)});
}

NodeId Graph::make(Op op, std::vector<NodeId> args, const define::Unit& unit, std::uint32_t ref) {
  return add({.op = op, .ref = ref, .args = std::move(args), .unit = unit_index(unit)});
}

NodeId Graph::rounded(NodeId value, const Rounding& rounding) {
  return add({.op = Op::round, .ref = index_in(roundings_, rounding), .args = {value}, .unit = nodes_[value].unit});
}

NodeId Graph::cohort(const Cohort& cohort, const define::Unit& unit) {
  std::vector<NodeId> args;
  if (cohort.known != kNoNode) args.push_back(cohort.value);
  return add({.op = Op::cohort, .ref = index_in(cohorts_, cohort), .args = std::move(args), .unit = unit_index(unit)});
}

NodeId Graph::cohort_rank(NodeId value, NodeId known) {
  return add(
      {.op = Op::cohort_rank, .ref = index_in(cohorts_, Cohort{Statistic::higher, value, known}), .args = {value}});
}

NodeId Graph::truth(bool value) { return add({.op = value ? Op::all_of : Op::any_of, .args = {}}); }

NodeId Graph::all_of(std::vector<NodeId> conditions) {
  if (conditions.size() == 1) return conditions.front();
  return add({.op = Op::all_of, .args = std::move(conditions)});
}

NodeId Graph::any_of(std::vector<NodeId> conditions) {
  if (conditions.size() == 1) return conditions.front();
  return add({.op = Op::any_of, .args = std::move(conditions)});
}

NodeId Graph::negation(NodeId condition) {
  if (nodes_[condition].op == Op::not_) return nodes_[condition].args[0];
  return add({.op = Op::not_, .args = {condition}});
}

namespace {

/// Keeps two stand-ins apart and makes asking twice for one give one node.
std::uint32_t stand_in_ref(std::string_view name) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>{}(name));
}

}  // namespace

NodeId Graph::later(Type type, std::string_view name, const define::Unit& unit) {
  return add({.op = type == Type::truth ? Op::same_truth : Op::same,
              .ref = stand_in_ref(name),
              .args = {},
              .unit = unit_index(unit)});
}

bool Graph::stands_for(NodeId id, std::string_view name) const {
  const Op op = nodes_[id].op;
  return (op == Op::same || op == Op::same_truth) && nodes_[id].ref == stand_in_ref(name);
}

void Graph::resolve(NodeId stand_in, NodeId actual) { nodes_[stand_in].args = {actual}; }

Node Graph::exchange(NodeId id, Node node) {
  std::swap(nodes_[id], node);
  for (NodeId later = id; later < nodes_.size(); ++later) fixed_[later] = fixed_value_of(nodes_[later]);
  return node;
}

/// From the arguments' own, which are older: no recursion, however deep or shared an expression is.
std::optional<double> Graph::fixed_value_of(const Node& node) const {
  const auto arg = [&](std::size_t i) { return fixed_[node.args[i]]; };
  switch (node.op) {
    case Op::constant:
    case Op::parameter:
    case Op::factor: return node.number;
    case Op::negate:
      if (const auto a = arg(0)) return -*a;
      return {};
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide: {
      const auto a = arg(0), b = arg(1);
      if (!a || !b) return {};
      const double value = node.op == Op::add        ? *a + *b
                           : node.op == Op::subtract ? difference(*a, *b)
                           : node.op == Op::multiply ? *a * *b
                                                     : *a / *b;
      return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    case Op::minimum:
    case Op::maximum: {
      const auto a = arg(0), b = arg(1);
      if (!a || !b) return {};
      return node.op == Op::minimum ? std::min(*a, *b) : std::max(*a, *b);
    }
    case Op::power: {
      const auto a = arg(0), b = arg(1);
      if (!a || !b) return {};
      const double value = raised(*a, *b);
      return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    default: return {};
  }
}

Extent Graph::extent_of(const Node& node) const {
  constexpr std::uint32_t kMost = 1'000'000'000;
  constexpr std::uint32_t kStandIn = 10;  // all_gates() stands for conditions that nobody knows yet
  const bool truth = type_of(node.op) == Type::truth;
  Extent made{.conditions = node.op == Op::same_truth && node.args.empty() ? kStandIn : truth ? 1U : 0U};
  for (const NodeId arg : node.args) {
    const Extent& part = extents_[arg];
    made.nodes = std::min(made.nodes + part.nodes, kMost);
    if (truth) made.conditions = std::min(made.conditions + part.conditions, kMost);
    made.depth = std::max(made.depth, part.depth + 1);
  }
  return made;
}

std::vector<NodeId> Graph::order(std::span<const NodeId> roots) const {
  std::vector<NodeId> result;
  std::vector<std::uint8_t> state(nodes_.size(), 0);  // 0 new, 1 open, 2 done
  std::vector<NodeId> open;
  for (const NodeId root : roots) {
    if (root == kNoNode) continue;
    open.push_back(root);
    while (!open.empty()) {
      const NodeId id = open.back();
      if (state[id] == 0) {
        state[id] = 1;
        const auto& args = nodes_[id].args;
        for (auto it = args.rbegin(); it != args.rend(); ++it)
          if (state[*it] == 0) open.push_back(*it);
        continue;
      }
      open.pop_back();
      if (state[id] == 1) result.push_back(id);
      state[id] = 2;
    }
  }
  return result;
}

std::vector<std::uint32_t> Graph::inputs_under(std::span<const NodeId> roots) const {
  std::vector<std::uint32_t> found;
  for (const NodeId id : order(roots)) {
    const Node& node = nodes_[id];
    if (node.op == Op::input || node.op == Op::known) index_in(found, node.ref);
  }
  return found;
}

}  // namespace heng::plan
