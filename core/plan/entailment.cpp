#include "plan/entailment.hpp"

#include <algorithm>
#include <cmath>

#include "plan/elementary.hpp"
#include "plan/interval_math.hpp"
#include "plan/limits.hpp"

namespace heng::plan {

namespace {

bool any(const std::vector<NodeId>& list, const auto& holds) { return std::any_of(list.begin(), list.end(), holds); }
bool all(const std::vector<NodeId>& list, const auto& holds) { return std::all_of(list.begin(), list.end(), holds); }

/// less_than is "not at_least", at_most "not more_than", to the last bit.
std::optional<Op> complement(Op op) {
  switch (op) {
    case Op::at_least: return Op::less_than;
    case Op::less_than: return Op::at_least;
    case Op::at_most: return Op::more_than;
    case Op::more_than: return Op::at_most;
    default: return {};
  }
}

/// Straight lines between knots x0, y0, x1, y1, …, constant outside: a linear or piecewise scale.
std::vector<double> knots_of(const Graph& graph, const Node& node) {
  std::vector<double> knots;
  if (node.op == Op::linear) {
    const auto zero = graph.fixed_value(node.args[1]), full = graph.fixed_value(node.args[2]);
    if (!zero || !full) return {};
    return *zero < *full ? std::vector{*zero, 0., *full, 1.} : std::vector{*full, 1., *zero, 0.};
  }
  for (std::size_t i = 1; i < node.args.size(); ++i) {
    const auto value = graph.fixed_value(node.args[i]);
    if (!value) return {};
    knots.push_back(*value);
  }
  return knots;
}

bool rises(const std::vector<double>& knots, bool up) {
  for (std::size_t k = 3; k < knots.size(); k += 2)
    if (up ? knots[k] < knots[k - 2] : knots[k] > knots[k - 2]) return false;
  return true;
}

}  // namespace

bool Entailment::implies(NodeId a, NodeId b) {
  if (a == b) return true;
  if (values_.truth(a) == Truth::no || values_.truth(b) == Truth::yes) return true;
  const auto key = std::make_pair(a, b);
  if (const auto known = implied_.find(key); known != implied_.end()) return known->second;
  if (tired()) return false;
  implied_[key] = false;  // while it is open
  const bool found = implication(a, b);
  return implied_[key] = found;
}

bool Entailment::implication(NodeId a, NodeId b) {
  const Node &left = graph_[a], &right = graph_[b];
  if (right.op == Op::all_of) return all(right.args, [&](NodeId each) { return implies(a, each); });
  if (left.op == Op::any_of) return all(left.args, [&](NodeId each) { return implies(each, b); });
  if (left.op == Op::all_of && any(left.args, [&](NodeId each) { return implies(each, b); })) return true;
  if (right.op == Op::any_of && any(right.args, [&](NodeId each) { return implies(a, each); })) return true;
  if (left.op == Op::not_ && right.op == Op::not_) return implies(right.args[0], left.args[0]);
  Node x = left, y = right;
  for (Node* side : {&x, &y})
    if (side->op == Op::not_)
      if (const auto op = complement(graph_[side->args[0]].op)) *side = {.op = *op, .args = graph_[side->args[0]].args};
  if (left.op == Op::select_truth || right.op == Op::select_truth) return choice(left, right);
  return comparison(x, y);
}

/// A choice of two conditions against a choice, a condition against a choice, a choice against a condition.
bool Entailment::choice(const Node& a, const Node& b) {
  const auto whole = [&](const Node& node) { return static_cast<NodeId>(&node - &graph_[0]); };
  if (a.op != Op::select_truth) return implies(whole(a), b.args[1]) && implies(whole(a), b.args[2]);
  if (b.op != Op::select_truth) return implies(a.args[1], whole(b)) && implies(a.args[2], whole(b));
  const NodeId p = a.args[0], q = b.args[0];
  const bool p_then_q = implies(p, q), q_then_p = implies(q, p);
  return implies(a.args[1], b.args[1]) && implies(a.args[2], b.args[2]) &&
         (p_then_q || implies(a.args[1], b.args[2])) && (q_then_p || implies(a.args[2], b.args[1]));
}

bool Entailment::comparison(const Node& a, const Node& b) {
  const auto upper = [](Op op) { return op == Op::at_least || op == Op::more_than; };  // the value is the greater
  const auto lower = [](Op op) { return op == Op::at_most || op == Op::less_than; };
  if (a.op == Op::is_true && b.op == Op::is_true) return not_above(a.args[0], b.args[0]);
  const bool equal = a.op == Op::equals;
  if (upper(b.op) && (upper(a.op) || equal)) {
    if (!not_above(a.args[0], b.args[0])) return false;
    if (a.op == b.op || (a.op == Op::more_than && b.op == Op::at_least) ||
        (equal && b.op == Op::at_least && a.args[1] == b.args[1]))
      return not_above(b.args[1], a.args[1]);
    return just_above(values_.number(b.args[1]).high) < just_below(values_.number(a.args[1]).low);
  }
  if (lower(b.op) && (lower(a.op) || equal)) {
    if (!not_above(b.args[0], a.args[0])) return false;
    if (a.op == b.op || (a.op == Op::less_than && b.op == Op::at_most) ||
        (equal && b.op == Op::at_most && a.args[1] == b.args[1]))
      return not_above(a.args[1], b.args[1]);
    return just_below(values_.number(b.args[1]).low) > just_above(values_.number(a.args[1]).high);
  }
  return false;
}

bool Entailment::not_above(NodeId a, NodeId b) {
  if (a == b) return true;
  if (values_.number(a).high <= values_.number(b).low) return true;
  const auto key = std::make_pair(a, b);
  if (const auto known = ordered_.find(key); known != ordered_.end()) return known->second;
  if (tired()) return false;
  ordered_[key] = false;
  const bool found = order(a, b);
  return ordered_[key] = found;
}

bool Entailment::order(NodeId a, NodeId b) {
  const Node &left = graph_[a], &right = graph_[b];
  for (const auto& [node, is_left] : {std::pair{&left, true}, std::pair{&right, false}}) {
    if (node->op != Op::select) continue;
    const Truth condition = values_.truth(node->args[0]);
    if (condition == Truth::unknown) continue;
    const NodeId taken = node->args[condition == Truth::yes ? 1 : 2];
    return is_left ? not_above(taken, b) : not_above(a, taken);
  }
  if (left.op == right.op && same_operation(left, right)) return true;
  if (right.op == Op::minimum && all(right.args, [&](NodeId each) { return not_above(a, each); })) return true;
  if (left.op == Op::maximum && all(left.args, [&](NodeId each) { return not_above(each, b); })) return true;
  if (left.op == Op::minimum && any(left.args, [&](NodeId each) { return not_above(each, b); })) return true;
  if (right.op == Op::maximum &&
      (any(right.args, [&](NodeId each) { return not_above(a, each); }) || towards_zero(a, right)))
    return true;
  if (left.op == Op::select && not_above(left.args[1], b) && not_above(left.args[2], b)) return true;
  if (right.op == Op::select && not_above(a, right.args[1]) && not_above(a, right.args[2])) return true;
  return (left.op == Op::linear || left.op == Op::piecewise) && (right.op == Op::linear || right.op == Op::piecewise) &&
         curves(left, right);
}

/// x ÷ p against the greatest of x ÷ q and zero, p ≥ q > 0: nearer to zero, or below it.
bool Entailment::towards_zero(NodeId a, const Node& greatest) {
  const Node& left = graph_[a];
  if (left.op != Op::divide || !any(greatest.args, [&](NodeId each) { return values_.number(each).low >= 0; }))
    return false;
  return any(greatest.args, [&](NodeId each) {
    const Node& right = graph_[each];
    return right.op == Op::divide && right.args[0] == left.args[0] && values_.number(right.args[1]).low > 0 &&
           not_above(right.args[1], left.args[1]);
  });
}

bool Entailment::same_operation(const Node& a, const Node& b) {
  const auto pairs = [&] {
    for (std::size_t i = 0; i < a.args.size(); ++i)
      if (!not_above(a.args[i], b.args[i])) return false;
    return true;
  };
  if (a.args.size() != b.args.size()) return false;
  switch (a.op) {
    case Op::add:
    case Op::minimum:
    case Op::maximum:
    case Op::square_root:
    case Op::logarithm:
    case Op::exponential: return pairs();
    case Op::round: return a.ref == b.ref && pairs();
    case Op::negate: return not_above(b.args[0], a.args[0]);
    case Op::subtract: return not_above(a.args[0], b.args[0]) && not_above(b.args[1], a.args[1]);
    case Op::multiply: return product(a, b);
    case Op::divide: return quotient(a, b);
    case Op::power:
      return a.args[1] == b.args[1] && values_.number(a.args[0]).low >= 0 && values_.number(a.args[1]).low >= 0 &&
             not_above(a.args[0], b.args[0]);
    case Op::count: {
      for (std::size_t i = 0; i < a.args.size(); ++i)
        if (!implies(a.args[i], b.args[i])) return false;
      return true;
    }
    case Op::select: {
      const NodeId p = a.args[0], q = b.args[0];
      if (!not_above(a.args[1], b.args[1]) || !not_above(a.args[2], b.args[2])) return false;
      return (implies(p, q) || not_above(a.args[1], b.args[2])) && (implies(q, p) || not_above(a.args[2], b.args[1]));
    }
    default: return false;
  }
}

bool Entailment::product(const Node& a, const Node& b) {
  for (std::size_t same = 0; same < 2; ++same) {
    const std::size_t other = 1 - same;
    if (a.args[same] != b.args[same]) continue;
    const Interval by = values_.number(a.args[same]);
    if (by.low >= 0 && not_above(a.args[other], b.args[other])) return true;
    if (by.high <= 0 && not_above(b.args[other], a.args[other])) return true;
  }
  const auto positive = [&](const Node& node) {
    return all(node.args, [&](NodeId each) { return values_.number(each).low >= 0; });
  };
  return positive(a) && positive(b) && not_above(a.args[0], b.args[0]) && not_above(a.args[1], b.args[1]);
}

bool Entailment::quotient(const Node& a, const Node& b) {
  const Interval top = values_.number(a.args[0]), other_top = values_.number(b.args[0]);
  const Interval by = values_.number(a.args[1]), other = values_.number(b.args[1]);
  if (a.args[1] == b.args[1])
    return (by.low >= 0 && not_above(a.args[0], b.args[0])) || (by.high <= 0 && not_above(b.args[0], a.args[0]));
  if (by.low <= 0 || other.low <= 0) return false;
  if (top.low >= 0 && other_top.low >= 0) return not_above(a.args[0], b.args[0]) && not_above(b.args[1], a.args[1]);
  return top.high <= 0 && other_top.high <= 0 && not_above(a.args[0], b.args[0]) && not_above(a.args[1], b.args[1]);
}

bool Entailment::curves(const Node& a, const Node& b) {
  const auto p = knots_of(graph_, a), q = knots_of(graph_, b);
  if (p.size() < 4 || q.size() < 4) return false;
  const NodeId x = a.args[0], y = b.args[0];
  const bool with_x = x == y || (not_above(x, y) && (rises(p, true) || rises(q, true))) ||
                      (not_above(y, x) && (rises(p, false) || rises(q, false)));
  if (!with_x) return false;
  const Interval within = hull(values_.number(x), values_.number(y));
  std::vector<double> at;
  for (const auto* knots : {&p, &q})
    for (std::size_t k = 0; k < knots->size(); k += 2) at.push_back(std::clamp((*knots)[k], within.low, within.high));
  for (const double end : {within.low, within.high})
    if (std::isfinite(end)) at.push_back(end);
  return std::all_of(at.begin(), at.end(),
                     [&](double each) { return piecewise_value(each, p) <= piecewise_value(each, q); });
}

}  // namespace heng::plan
