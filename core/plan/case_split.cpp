#include "plan/case_split.hpp"

#include <bit>
#include <cmath>

#include "plan/limits.hpp"

namespace heng::plan {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Doubles in their order, as whole numbers.
std::int64_t ordinal(double value) {
  const auto bits = std::bit_cast<std::int64_t>(value + 0.0);
  return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}
double from_ordinal(std::int64_t order) {
  return std::bit_cast<double>(order < 0 ? std::numeric_limits<std::int64_t>::min() - order : order);
}

bool compares(Op op) {
  return op == Op::at_least || op == Op::at_most || op == Op::more_than || op == Op::less_than || op == Op::equals ||
         op == Op::is_true;
}

bool is_truth(const Graph& graph, NodeId id) { return type_of(graph[id].op) == Type::truth; }

}  // namespace

double next_above(double value) { return std::nextafter(value, kInfinity); }
double next_below(double value) { return std::nextafter(value, -kInfinity); }

CaseSplit::CaseSplit(const JointGraph& joint)
    : graph_(joint.graph()), anywhere_(joint), values_(joint), shape_(joint, anywhere_), shape_here_(joint, values_) {
  values_.consequence = [this](NodeId id) { return consequence(id); };
}

Proof CaseSplit::prove(const Entailed& wanted) {
  open_.clear();
  if (wanted.claim == wanted.base) return Proof::same;
  shape_.forget();
  const bool shown = is_truth(graph_, wanted.claim) ? shape_.implies(wanted.claim, wanted.base)
                                                    : shape_.not_above(wanted.claim, wanted.base);
  if (shown) return Proof::direction;
  cases_ = 0;
  values_.assume(CaseValues::Assumed{});
  refute(wanted);
  return open_.empty() ? Proof::cases : Proof::none;
}

bool CaseSplit::refuted(const Entailed& wanted) {
  const bool over = is_truth(graph_, wanted.claim)
                        ? values_.truth(wanted.claim) == Truth::no || values_.truth(wanted.base) == Truth::yes
                        : values_.number(wanted.claim).high <= values_.number(wanted.base).low;
  return over || values_.contradicted();
}

void CaseSplit::refute(const Entailed& wanted) {
  if (open_.size() >= kMostOpen || refuted(wanted)) return;
  NodeId next = open_condition(wanted.claim);
  if (next == kNoNode) next = open_condition(wanted.base);
  if (next == kNoNode || ++cases_ > kMostCases) {
    shape_here_.forget();
    const bool shown = is_truth(graph_, wanted.claim) ? shape_here_.implies(wanted.claim, wanted.base)
                                                      : shape_here_.not_above(wanted.claim, wanted.base);
    if (!shown) open_.push_back(values_.assumed());
    return;
  }
  const CaseValues::Assumed here = values_.assumed();
  for (CaseValues::Assumed& half : halves(next)) {
    values_.assume(std::move(half));
    refute(wanted);
  }
  values_.assume(here);
}

/// A condition that this case leaves open and that the node's value hangs on; kNoNode when there is none.
NodeId CaseSplit::open_condition(NodeId id) {
  if (!is_truth(graph_, id)) return open_inside(id);
  if (values_.truth(id) != Truth::unknown) return kNoNode;
  const Node& node = graph_[id];
  if (compares(node.op) || node.op == Op::known) {
    const NodeId inside = open_inside(id);
    return inside != kNoNode ? inside : id;
  }
  if (node.op == Op::select_truth && values_.truth(node.args[0]) != Truth::unknown)
    return open_condition(node.args[values_.truth(node.args[0]) == Truth::yes ? 1 : 2]);
  for (const NodeId arg : node.args)
    if (const NodeId found = open_condition(arg); found != kNoNode) return found;
  return node.op == Op::settled ? id : kNoNode;
}

/// The same among the choices inside a number.
NodeId CaseSplit::open_inside(NodeId id) {
  const Node& node = graph_[id];
  if (!is_truth(graph_, id) && values_.number(id).is_point()) return kNoNode;
  if (node.op == Op::prefer) return kNoNode;  // computed or reported: one number either way
  if (node.op == Op::select && values_.truth(node.args[0]) != Truth::unknown)
    return open_inside(node.args[values_.truth(node.args[0]) == Truth::yes ? 1 : 2]);
  for (const NodeId arg : node.args) {
    const NodeId found = is_truth(graph_, arg) ? open_condition(arg) : open_inside(arg);
    if (found != kNoNode) return found;
  }
  return kNoNode;
}

/// What the assumed comparisons say of another one.
Truth CaseSplit::consequence(NodeId comparison) {
  if (graph_[comparison].op == Op::settled) return settled_as_well(graph_[comparison].args[0]);
  for (const auto& [condition, met] : values_.assumed().conditions) {
    if (!compares(graph_[condition].op) || graph_[condition].op == Op::is_true) continue;
    if (met && shape_.implies(condition, comparison)) return Truth::yes;
    if (!met && shape_.implies(comparison, condition)) return Truth::no;
  }
  return Truth::unknown;
}

/// Whether missing values leave open what this case says of `condition`, from what is assumed of other conditions. What
/// follows by the direction of each operation follows on intervals too: whatever surely meets the narrower condition
/// surely meets the wider one, and what surely fails the wider surely fails the narrower.
Truth CaseSplit::settled_as_well(NodeId condition) {
  if (anywhere_.truth(condition) != Truth::unknown) return Truth::yes;
  const Truth here = values_.truth(condition);
  if (here == Truth::unknown) return Truth::unknown;
  const auto follows = [&](NodeId from, NodeId to) {
    return here == Truth::yes ? shape_.implies(from, to) : shape_.implies(to, from);
  };
  const auto assumed = values_.assumed().conditions;
  for (const auto& [other, settled] : assumed) {
    if (graph_[other].op != Op::settled) continue;
    const NodeId inside = graph_[other].args[0];
    if (settled && values_.truth(inside) == here && follows(inside, condition)) return Truth::yes;
    if (!settled && follows(condition, inside)) return Truth::no;
  }
  return Truth::unknown;
}

/// The number that decides a comparison with something fixed: what is left when operations with fixed numbers are taken
/// off.
NodeId CaseSplit::moved_number(NodeId comparison) const {
  NodeId at = comparison;
  for (;;) {
    NodeId moving = kNoNode;
    for (const NodeId arg : graph_[at].args) {
      if (graph_.fixed_value(arg)) continue;
      if (moving != kNoNode || is_truth(graph_, arg)) return at == comparison ? kNoNode : at;
      moving = arg;
    }
    if (moving == kNoNode) return at == comparison ? kNoNode : at;
    at = moving;
    const Op op = graph_[at].op;
    if (op == Op::input || op == Op::prefer || op == Op::absolute || op == Op::piecewise || op == Op::select ||
        op == Op::count)
      return at;
  }
}

/// The first number at which the comparison is no longer what it is at the low end.
double CaseSplit::turning_point(NodeId condition, NodeId number, const Interval& within, Truth at_low) {
  const CaseValues::Assumed here = values_.assumed();
  std::int64_t low = ordinal(within.low), high = ordinal(within.high);
  while (low + 1 < high) {
    const std::int64_t middle = low / 2 + high / 2 + (low % 2 + high % 2) / 2;
    values_.assume(number, Interval::exactly(from_ordinal(middle)));
    (values_.truth(condition) == at_low ? low : high) = middle;
  }
  values_.assume(here);
  return from_ordinal(high);
}

/// The two cases of an open condition: met and not met, with the number that decides it on one side of the limit.
std::vector<CaseValues::Assumed> CaseSplit::halves(NodeId condition) {
  const CaseValues::Assumed here = values_.assumed();
  std::vector<CaseValues::Assumed> made{here, here};
  made[0].conditions[condition] = true;
  made[1].conditions[condition] = false;
  const NodeId number = compares(graph_[condition].op) ? moved_number(condition) : kNoNode;
  if (number == kNoNode) return made;
  Interval within = values_.number(number);
  const Node node = graph_[condition];
  if (node.op == Op::equals) {
    const auto limit = node.args[0] == number ? graph_.fixed_value(node.args[1]) : std::nullopt;
    if (!limit) return made;
    made[0].numbers[number] = {just_below(*limit), just_above(*limit)};
    made.push_back(made[1]);
    made[1].numbers[number] = {within.low, next_below(just_below(*limit))};
    made[2].numbers[number] = {next_above(just_above(*limit)), within.high};
    return made;
  }
  const auto at = [&](double value) {
    values_.assume(number, Interval::exactly(value));
    const Truth found = values_.truth(condition);
    values_.assume(here);
    return found;
  };
  const Truth low = at(within.low), high = at(within.high);
  if (low == high || low == Truth::unknown || high == Truth::unknown) return made;
  const double turn = turning_point(condition, number, within, low);
  made[low == Truth::yes ? 0 : 1].numbers[number] = {within.low, next_below(turn)};
  made[low == Truth::yes ? 1 : 0].numbers[number] = {turn, within.high};
  return made;
}

}  // namespace heng::plan
