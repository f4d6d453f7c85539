#include "plan/case_values.hpp"

#include <algorithm>
#include <cmath>

#include "plan/interval_math.hpp"
#include "plan/kernels.hpp"

namespace heng::plan {

namespace {

Truth opposite(Truth t) { return t == Truth::yes ? Truth::no : t == Truth::no ? Truth::yes : t; }

/// An undefined number (infinity minus infinity) is anything.
Interval defined(const Interval& value) { return std::isnan(value.low) || std::isnan(value.high) ? Interval{} : value; }

}  // namespace

Truth compare(Op op, const Interval& value, const Interval& limit) {
  const Comparison comparison = op == Op::at_least    ? Comparison::at_least
                                : op == Op::at_most   ? Comparison::at_most
                                : op == Op::more_than ? Comparison::more_than
                                : op == Op::less_than ? Comparison::less_than
                                                      : Comparison::equals;
  std::uint8_t out = kUnknown;
  kernels().compare_ranges(comparison, &out, {{nullptr, value.low}, {nullptr, value.high}},
                           {{nullptr, limit.low}, {nullptr, limit.high}}, 1);
  return out == kYes ? Truth::yes : out == kNo ? Truth::no : Truth::unknown;
}

void CaseValues::forget() {
  truths_.clear();
  numbers_.clear();
  contradicted_ = false;
}

void CaseValues::assume(Assumed assumed) {
  assumed_ = std::move(assumed);
  forget();
}

void CaseValues::assume(NodeId condition, bool met) {
  assumed_.conditions[condition] = met;
  forget();
}

void CaseValues::assume(NodeId number, const Interval& within) {
  assumed_.numbers[number] = within;
  forget();
}

Truth CaseValues::truth(NodeId id) {
  if (const auto taken = assumed_.conditions.find(id); taken != assumed_.conditions.end())
    return taken->second ? Truth::yes : Truth::no;
  if (const auto known = truths_.find(id); known != truths_.end()) return known->second;
  Truth found = computed_truth(id);
  const Op op = joint_.graph()[id].op;
  const bool asks = op == Op::at_least || op == Op::at_most || op == Op::more_than || op == Op::less_than ||
                    op == Op::equals || op == Op::settled;
  if (found == Truth::unknown && asks && consequence) found = consequence(id);
  return truths_[id] = found;
}

Truth CaseValues::computed_truth(NodeId id) {
  const Node& node = joint_.graph()[id];
  switch (node.op) {
    case Op::all_of:
    case Op::any_of: return gathered(node);
    case Op::not_: return opposite(truth(node.args[0]));
    case Op::same_truth: return truth(node.args[0]);
    case Op::known:
    case Op::settled: return Truth::unknown;  // hangs on what is missing, not on what the values are
    case Op::select_truth: {
      const Truth condition = truth(node.args[0]);
      if (condition != Truth::unknown) return truth(node.args[condition == Truth::yes ? 1 : 2]);
      const Truth then = truth(node.args[1]), otherwise = truth(node.args[2]);
      return then == otherwise ? then : Truth::unknown;
    }
    default: return compared(node);
  }
}

Truth CaseValues::gathered(const Node& node) {
  const Truth settles = node.op == Op::all_of ? Truth::no : Truth::yes;
  Truth found = opposite(settles);
  for (const NodeId arg : node.args) {
    const Truth one = truth(arg);
    if (one == settles) return settles;
    if (one == Truth::unknown) found = Truth::unknown;
  }
  return found;
}

Truth CaseValues::compared(const Node& node) {
  if (node.op == Op::is_true) return compare(Op::at_least, number(node.args[0]), Interval::exactly(0.5));
  return compare(node.op, number(node.args[0]), number(node.args[1]));
}

Interval CaseValues::number(NodeId id) {
  if (const auto known = numbers_.find(id); known != numbers_.end()) return known->second;
  Interval found = defined(computed_number(id));
  if (const auto taken = assumed_.numbers.find(id); taken != assumed_.numbers.end()) {
    const Interval both{std::max(found.low, taken->second.low), std::min(found.high, taken->second.high)};
    if (both.low <= both.high)
      found = both;
    else
      contradicted_ = true, found = taken->second;
  }
  return numbers_[id] = found;
}

Interval CaseValues::computed_number(NodeId id) {
  const Node& node = joint_.graph()[id];
  const auto arg = [&](std::size_t i) { return number(node.args[i]); };
  switch (node.op) {
    case Op::constant:
    case Op::parameter:
    case Op::factor: return Interval::exactly(node.number);
    case Op::input: return joint_.range(joint_.graph().inputs()[node.ref]);
    case Op::select: {
      const Truth condition = truth(node.args[0]);
      if (condition == Truth::unknown) return hull(arg(1), arg(2));
      return arg(condition == Truth::yes ? 1 : 2);
    }
    case Op::prefer: return hull(arg(0), arg(1));  // computed, or reported
    case Op::count: {
      Interval found{0, 0};
      for (const NodeId condition : node.args) {
        const Truth one = truth(condition);
        found.low += one == Truth::yes ? 1 : 0;
        found.high += one == Truth::no ? 0 : 1;
      }
      return found;
    }
    default:
      return applied(node.op, node.args.size(), arg, [&] { return joint_.graph().rounding(id); }).value_or(Interval{});
  }
}

}  // namespace heng::plan
