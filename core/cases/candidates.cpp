#include "cases/candidates.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "cases/node_text.hpp"

namespace heng::cases {
namespace {

using plan::NodeId;
using plan::Op;

constexpr double kFar = 1e9;  // stands for an end of a range that has none

bool compares(Op op) {
  return op == Op::at_least || op == Op::at_most || op == Op::more_than || op == Op::less_than || op == Op::equals;
}

/// y = slope × x + offset for one input x; nothing for other shapes.
struct Line {
  std::uint32_t input = 0;
  double slope = 1, offset = 0;
};

std::optional<Line> line(const plan::Graph& graph, NodeId id) {
  const auto& node = graph[id];
  if (node.op == Op::input) return Line{node.ref};
  if (node.op == Op::prefer) return line(graph, node.args[1]);
  if (node.args.empty()) return {};
  const auto inner = line(graph, node.args[0]);
  if (node.op == Op::same || node.op == Op::round) return inner;
  if (node.op == Op::negate && inner) return Line{inner->input, -inner->slope, -inner->offset};
  if (node.args.size() != 2) return {};
  const auto right = graph.fixed_value(node.args[1]), left = graph.fixed_value(node.args[0]);
  if (inner && right) {
    if (node.op == Op::add) return Line{inner->input, inner->slope, inner->offset + *right};
    if (node.op == Op::subtract) return Line{inner->input, inner->slope, inner->offset - *right};
    if (node.op == Op::multiply && *right != 0)
      return Line{inner->input, inner->slope * *right, inner->offset * *right};
    if (node.op == Op::divide && *right != 0) return Line{inner->input, inner->slope / *right, inner->offset / *right};
  }
  if (const auto second = line(graph, node.args[1]); second && left) {
    if (node.op == Op::add) return Line{second->input, second->slope, second->offset + *left};
    if (node.op == Op::subtract) return Line{second->input, -second->slope, *left - second->offset};
    if (node.op == Op::multiply && *left != 0)
      return Line{second->input, second->slope * *left, second->offset * *left};
  }
  return {};
}

class Gathering {
 public:
  Gathering(const plan::Graph& graph, const define::Catalogue& catalogue, std::span<const NodeId> roots)
      : graph_(graph), catalogue_(catalogue), roots_(roots) {}

  std::vector<Candidates> run() {
    for (const auto input : inputs_to_give(graph_, roots_)) critical_[input];
    for (const auto id : nodes_to_see(graph_, roots_)) look(graph_[id]);
    std::vector<Candidates> made;
    for (auto& [input, values] : critical_) made.push_back(around(input, values));
    return made;
  }

 private:
  /// Where the node's outcome can turn, as values of the input it depends on.
  void look(const plan::Node& node) {
    if (compares(node.op)) {
      turning(node.args[0], node.args[1]);
      turning(node.args[1], node.args[0]);
    } else if (node.op == Op::linear || node.op == Op::piecewise) {
      for (std::size_t i = 1; i < node.args.size(); i += node.op == Op::linear ? 1 : 2)
        turning(node.args[0], node.args[i]);
    } else if (type_of(node.op) == plan::Type::number) {
      arithmetic(node);
    }
  }

  void turning(NodeId value, NodeId limit) {
    if (graph_.fixed_value(value)) return;
    const auto known = graph_.fixed_value(limit);
    const auto found = known ? line(graph_, value) : std::nullopt;
    if (found)
      critical_[found->input].insert(tidy((*known - found->offset) / found->slope));
    else if (!known || graph_[value].op != Op::count)  // a count turns where its conditions do
      give_up(value);
  }

  /// Not every value of these inputs that matters can be listed.
  void give_up(NodeId value) {
    const NodeId only[] = {value};
    for (const auto input : inputs_to_give(graph_, only)) rough_.insert(input);
  }

  /// Arithmetic that is no straight line of one input: nobody can list what matters.
  void arithmetic(const plan::Node& node) {
    constexpr Op kPlain[] = {Op::input,     Op::prefer, Op::same,  Op::select, Op::constant,
                             Op::parameter, Op::factor, Op::count, Op::panel};
    if (std::ranges::find(kPlain, node.op) != std::end(kPlain)) return;
    const auto all_fixed =
        std::ranges::all_of(node.args, [&](const auto arg) { return graph_.fixed_value(arg).has_value(); });
    if (all_fixed) return;
    for (const auto arg : node.args) {
      const auto found = line(graph_, arg);
      const bool straight =
          node.args.size() == 1
              ? node.op == Op::negate || node.op == Op::round
              : std::ranges::count_if(node.args,
                                      [&](const auto each) { return graph_.fixed_value(each).has_value(); }) == 1 &&
                    (node.op == Op::add || node.op == Op::subtract || node.op == Op::multiply ||
                     (node.op == Op::divide && arg == node.args[0]));
      if (found && !straight) rough_.insert(found->input);
      if (!found && !straight) give_up(arg);
    }
  }

  Candidates around(std::uint32_t input, const std::set<double>& critical) const {
    const auto& indicator = catalogue_.indicators[graph_.inputs()[input].indicator];
    Candidates made{.input = input, .points = {}, .bounded = {}, .complete = !rough_.contains(input)};
    std::set<double> values;
    if (indicator.kind == define::Kind::boolean || indicator.kind == define::Kind::category) {
      for (double v = 0; v <= indicator.range.high; ++v) values.insert(v);
      for (const auto value : values) made.points.push_back(Interval::exactly(value));
      return made;
    }
    for (const auto value : critical) {
      const auto step = step_of(indicator, value);
      values.insert({tidy(value - step), value, tidy(value + step)});
    }
    const auto& range = indicator.range;
    values.insert(std::isfinite(range.low) ? range.low : -kFar);
    values.insert(std::isfinite(range.high) ? range.high : kFar);
    if (critical.empty()) values.insert({0, 1});
    for (const auto value : values) {
      if (value < range.low || value > range.high) {
        if (!indicator.formula.empty() && critical.contains(value)) made.complete = false;  // a formula may go there
        continue;
      }
      made.points.push_back(Interval::exactly(value));
      if (value > range.low) made.bounded.push_back({range.low, value});
      if (value < range.high) made.bounded.push_back({value, range.high});
    }
    return made;
  }

  const plan::Graph& graph_;
  const define::Catalogue& catalogue_;
  std::span<const NodeId> roots_;
  std::map<std::uint32_t, std::set<double>> critical_;
  std::set<std::uint32_t> rough_;  // inputs of which not every value that matters is known
};

}  // namespace

double step_of(const define::Indicator& indicator, double value) {
  constexpr double kPart = 1e-3;
  if (indicator.digits) return std::pow(10.0, -*indicator.digits - (indicator.percent ? 2 : 0));
  return std::max(std::pow(10.0, std::floor(std::log10(std::max(std::abs(value), kPart) * kPart))), 1e-9);
}

double tidy(double value) {
  constexpr int kDigits = 10;
  if (value == 0 || !std::isfinite(value)) return value;
  const int digits = kDigits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
  const double rounded = round_decimal(value, {.mode = RoundMode::half_even, .digits = digits, .interval = 0});
  return rounded;
}

std::vector<NodeId> nodes_to_see(const plan::Graph& graph, std::span<const NodeId> roots) {
  std::vector<NodeId> order, open;
  std::vector<std::uint8_t> state(graph.size(), 0);
  for (const auto root : roots) {
    if (root == plan::kNoNode) continue;
    open.push_back(root);
    while (!open.empty()) {
      const auto id = open.back();
      if (state[id] == 0) {
        state[id] = 1;
        const auto& node = graph[id];
        for (std::size_t i = 0; i < node.args.size(); ++i) {
          const bool hidden = node.op == Op::prefer && i != 1;
          if (!hidden && state[node.args[i]] == 0) open.push_back(node.args[i]);
        }
        continue;
      }
      open.pop_back();
      if (state[id] == 1) order.push_back(id);
      state[id] = 2;
    }
  }
  return order;
}

std::set<std::uint32_t> parts_of_formulas(const plan::Graph& graph) {
  std::set<std::uint32_t> parts;
  for (const auto& [node, indicator] : graph.computed) {
    const NodeId formula[] = {graph[node].args[0]};
    for (const auto input : graph.inputs_under(formula)) parts.insert(input);
  }
  return parts;
}

std::vector<std::uint32_t> inputs_to_give(const plan::Graph& graph, std::span<const NodeId> roots) {
  std::set<std::uint32_t> found;
  const auto parts = parts_of_formulas(graph);
  for (const auto id : nodes_to_see(graph, roots)) {
    const auto& node = graph[id];
    if (node.op == Op::input || (node.op == Op::known && !parts.contains(node.ref))) found.insert(node.ref);
  }
  return {found.begin(), found.end()};
}

std::vector<Candidates> candidates(const plan::Graph& graph, const define::Catalogue& catalogue,
                                   std::span<const NodeId> roots) {
  return Gathering(graph, catalogue, roots).run();
}

std::vector<int> years_to_try(const plan::Graph& graph, std::span<const NodeId> roots) {
  std::set<int> years;
  for (const auto id : nodes_to_see(graph, roots)) {
    const auto& node = graph[id];
    if (!compares(node.op) && node.op != Op::subtract && node.op != Op::add) continue;
    for (std::size_t i = 0; i < 2; ++i) {
      const auto other = graph.fixed_value(node.args[1 - i]);
      if (graph[node.args[i]].op != Op::round_year || !other) continue;
      for (const int near : {-1, 0, 1}) years.insert(static_cast<int>(*other) + near);
    }
  }
  return {years.begin(), years.end()};
}

}  // namespace heng::cases
