#pragma once
// Random graphs, and a second evaluator for them that shares nothing with core/plan but the graph itself, rounding, and
// logarithm, exponential and power (which have a test of their own).

#include <cmath>
#include <optional>
#include <random>
#include <vector>

#include "plan/elementary.hpp"
#include "support/graph_fixture.hpp"

namespace heng::tests {

using Random = std::mt19937_64;

inline std::size_t pick(Random& random, std::size_t count) { return static_cast<std::size_t>(random() % count); }

/// Numbers that make trouble: zeros, halves, limits with noise, signs, large and small.
inline double number_of(Random& random) {
  constexpr double kSpecial[] = {
      0,    -0.0, 1,     -1, 0.5, 2, 10, 100, 0.1, 0.3, 0.1 + 0.2, 100 * (1 + 0.5e-12), 100 * (1 - 2e-12),
      1e-9, 1e9,  -7.25, 3};
  if (pick(random, 3) != 0) return kSpecial[pick(random, std::size(kSpecial))];
  return std::round((static_cast<double>(random() % 2'000'001) / 1000 - 1000) * 8) / 8;
}

/// Grows a graph node by node; every new node may use any before it.
class RandomGraph {
 public:
  RandomGraph(GraphFixture& fixture, Random& random, std::size_t inputs) : fixture_(fixture), random_(random) {
    for (std::size_t i = 0; i < inputs; ++i)
      numbers.push_back(fixture.input(i)), truths.push_back(fixture.graph.known({.indicator = i}));
  }
  void grow(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) pick(random_, 5) < 3 ? grow_number() : grow_truth();
  }

  std::vector<plan::NodeId> numbers, truths;

 private:
  using Op = plan::Op;
  plan::NodeId number() {
    return pick(random_, 4) == 0 ? fixture_.number(number_of(random_)) : numbers[pick(random_, numbers.size())];
  }
  plan::NodeId truth() { return truths[pick(random_, truths.size())]; }
  plan::NodeId make(Op op, std::vector<plan::NodeId> args) { return fixture_.make(op, std::move(args)); }

  void grow_number() {
    constexpr Op kBinary[] = {Op::add, Op::subtract, Op::multiply, Op::divide, Op::minimum, Op::maximum};
    constexpr Op kUnary[] = {Op::negate, Op::absolute, Op::square_root, Op::logarithm, Op::exponential};
    switch (pick(random_, 8)) {
      case 0: return numbers.push_back(make(kUnary[pick(random_, std::size(kUnary))], {number()}));
      case 1: return numbers.push_back(make(Op::select, {truth(), number(), number()}));
      case 2: return numbers.push_back(make(Op::count, {truth(), truth(), truth()}));
      case 3: {
        const double zero = number_of(random_);
        return numbers.push_back(make(
            Op::linear, {number(), fixture_.number(zero), fixture_.number(zero + 1 + std::fabs(number_of(random_)))}));
      }
      case 4: {
        double x = number_of(random_);
        std::vector<plan::NodeId> args{number()};
        for (std::size_t k = 2 + pick(random_, 3); k > 0; --k, x += 0.5 + std::fabs(number_of(random_)))
          args.insert(args.end(), {fixture_.number(x), fixture_.number(number_of(random_))});
        return numbers.push_back(make(Op::piecewise, std::move(args)));
      }
      case 5:
        return numbers.push_back(fixture_.graph.rounded(number(), {.mode = static_cast<RoundMode>(pick(random_, 4)),
                                                                   .digits = static_cast<int>(pick(random_, 5)) - 1,
                                                                   .interval = pick(random_, 4) == 0 ? 0.5 : 0.0}));
      case 6: return numbers.push_back(make(Op::power, {number(), fixture_.number(pick(random_, 2) == 0 ? 0.5 : 2)}));
      default: return numbers.push_back(make(kBinary[pick(random_, std::size(kBinary))], {number(), number()}));
    }
  }

  void grow_truth() {
    constexpr Op kCompare[] = {Op::at_least, Op::at_most, Op::more_than, Op::less_than, Op::equals};
    switch (pick(random_, 7)) {
      case 0: return truths.push_back(fixture_.graph.negation(truth()));
      case 1: return truths.push_back(fixture_.graph.all_of({truth(), truth(), truth()}));
      case 2: return truths.push_back(fixture_.graph.any_of({truth(), truth()}));
      case 3: return truths.push_back(make(Op::select_truth, {truth(), truth(), truth()}));
      default: return truths.push_back(make(kCompare[pick(random_, std::size(kCompare))], {number(), number()}));
    }
  }

  GraphFixture& fixture_;
  Random& random_;
};

/// The value of a node where every input is known; nothing where it is undefined. Recursive and naive.
class Naive {
 public:
  Naive(const plan::Graph& graph, const std::vector<double>& inputs)
      : graph_(graph), inputs_(inputs), numbers_(graph.size()), truths_(graph.size()) {}

  std::optional<double> number(plan::NodeId id) {
    if (!numbers_[id]) numbers_[id] = finite(compute(graph_[id], id));
    return *numbers_[id];
  }
  std::optional<bool> truth(plan::NodeId id) {
    if (!truths_[id]) truths_[id] = decide(graph_[id]);
    return *truths_[id];
  }

 private:
  using Op = plan::Op;
  static std::optional<double> finite(std::optional<double> x) { return x && std::isfinite(*x) ? x : std::nullopt; }

  std::optional<double> compute(const plan::Node& node, plan::NodeId id) {
    if (node.op == Op::constant) return node.number;
    if (node.op == Op::input) return inputs_[graph_.inputs()[node.ref].indicator];
    if (node.op == Op::count) {
      double met = 0;
      for (const plan::NodeId arg : node.args) {
        const auto c = truth(arg);
        if (!c) return {};
        met += *c ? 1 : 0;
      }
      return met;
    }
    if (node.op == Op::select) {
      const auto c = truth(node.args[0]);
      return c ? number(node.args[*c ? 1 : 2]) : std::nullopt;
    }
    std::vector<double> x;
    for (const plan::NodeId arg : node.args) {
      const auto value = number(arg);
      if (!value) return {};
      x.push_back(*value);
    }
    switch (node.op) {
      case Op::add: return x[0] + x[1];
      case Op::subtract: return std::fabs(x[0] - x[1]) < std::fabs(x[1]) * 1e-12 ? 0 : x[0] - x[1];
      case Op::multiply: return x[0] * x[1];
      case Op::divide: return x[1] == 0 ? std::nullopt : std::optional(x[0] / x[1]);
      case Op::negate: return -x[0];
      case Op::minimum: return x[0] < x[1] ? x[0] : x[1] <= x[0] ? x[1] : x[0];
      case Op::maximum: return x[0] > x[1] ? x[0] : x[1] >= x[0] ? x[1] : x[0];
      case Op::absolute: return std::fabs(x[0]);
      case Op::square_root: return x[0] < 0 ? std::nullopt : std::optional(std::sqrt(x[0]));
      case Op::logarithm: return x[0] <= 0 ? std::nullopt : std::optional(plan::natural_logarithm(x[0]));
      case Op::exponential: return plan::exponential_of(x[0]);
      case Op::power: return plan::raised(x[0], x[1]);
      case Op::round: return round_decimal(x[0], graph_.rounding(id));
      case Op::linear: {
        const double share = (x[0] - x[1]) / (x[2] - x[1]);
        return share < 0 ? 0 : share > 1 ? 1 : share;
      }
      case Op::piecewise: {
        const std::size_t last = x.size() - 2;
        if (x[0] < x[1]) return x[2];
        for (std::size_t k = 1; k + 2 < x.size(); k += 2)
          if (x[0] < x[k + 2]) {
            const double y = x[k + 1] + (x[k + 3] - x[k + 1]) * ((x[0] - x[k]) / (x[k + 2] - x[k]));
            return std::fmin(std::fmax(y, std::fmin(x[k + 1], x[k + 3])), std::fmax(x[k + 1], x[k + 3]));
          }
        return x[last + 1];
      }
      default: ADD_FAILURE() << "op " << static_cast<int>(node.op) << " of node " << id; return {};
    }
  }

  std::optional<bool> decide(const plan::Node& node) {
    switch (node.op) {
      case Op::known: return true;
      case Op::settled: return true;
      case Op::not_: {
        const auto a = truth(node.args[0]);
        return a ? std::optional(!*a) : std::nullopt;
      }
      case Op::all_of:
      case Op::any_of: {
        bool open = false;
        for (const plan::NodeId arg : node.args) {
          const auto a = truth(arg);
          if (a && *a == (node.op == Op::any_of)) return *a;
          open |= !a;
        }
        return open ? std::nullopt : std::optional(node.op == Op::all_of);
      }
      case Op::select_truth: {
        const auto c = truth(node.args[0]), a = truth(node.args[1]), b = truth(node.args[2]);
        if (c) return *c ? a : b;
        return a && b && *a == *b ? a : std::nullopt;
      }
      default: break;
    }
    const auto a = number(node.args[0]), b = number(node.args[1]);
    if (!a || !b) return {};
    const double slack = std::fabs(*b) * 1e-12;
    switch (node.op) {
      case Op::at_least: return *a >= *b - slack;
      case Op::at_most: return *a <= *b + slack;
      case Op::more_than: return *a > *b + slack;
      case Op::less_than: return *a < *b - slack;
      default: return std::fabs(*a - *b) <= slack;
    }
  }

  const plan::Graph& graph_;
  const std::vector<double>& inputs_;
  std::vector<std::optional<std::optional<double>>> numbers_;
  std::vector<std::optional<std::optional<bool>>> truths_;
};

inline bool long_run() { return std::getenv("HENG_LONG_TESTS") != nullptr; }

}  // namespace heng::tests
