#include "plan/run_intervals.hpp"

#include <algorithm>
#include <cmath>

#include "plan/interval_math.hpp"
#include "plan/limits.hpp"

namespace heng::plan {

namespace {

Truth truth_between(bool can_be_yes, bool can_be_no) {
  if (can_be_yes && can_be_no) return Truth::unknown;
  return can_be_yes ? Truth::yes : Truth::no;
}

Truth compared(Op op, const Interval& x, const Interval& limit) {
  switch (op) {
    case Op::at_least:
      return truth_between(x.high >= just_below(limit.low), x.low < just_below(limit.high));
    case Op::at_most:
      return truth_between(x.low <= just_above(limit.high), x.high > just_above(limit.low));
    case Op::more_than:
      return truth_between(x.high > just_above(limit.low), x.low <= just_above(limit.high));
    case Op::less_than:
      return truth_between(x.low < just_below(limit.high), x.high >= just_below(limit.low));
    default: {  // equals
      const double slack = std::max(std::fabs(limit.low), std::fabs(limit.high)) * kLimitTolerance;
      const bool apart = x.low > limit.high + slack || x.high < limit.low - slack;
      const bool same = x.is_point() && limit.is_point() && std::fabs(x.low - limit.low) <= slack;
      return truth_between(!apart, !same);
    }
  }
}

const Assumption* assumption_for(std::span<const Assumption> assumed, std::uint32_t input) {
  const auto found = std::find_if(assumed.begin(), assumed.end(), [&](const auto& a) { return a.input == input; });
  return found == assumed.end() ? nullptr : &*found;
}

}  // namespace

IntervalRunner::IntervalRunner(const Program& program, const Binding& binding, unsigned thread)
    : program_(program),
      binding_(binding),
      thread_(thread),
      numbers_(program.number_registers),
      truths_(program.truth_registers) {}

void IntervalRunner::run(std::size_t subject, std::span<const Assumption> assumed) {
  for (const Instruction& in : program_.instructions) {
    switch (in.op) {
      case Op::input:
      case Op::constant:
      case Op::parameter:
      case Op::factor:
      case Op::round_year:
      case Op::panel:
      case Op::script:
        numbers_[in.out] = leaf(in, subject, assumed);
        break;
      default:
        if (type_of(in.op) == Type::truth)
          truths_[in.out] = logic(in, subject, assumed);
        else
          numbers_[in.out] = arithmetic(in);
    }
  }
}

Interval IntervalRunner::leaf(const Instruction& in, std::size_t subject, std::span<const Assumption> assumed) const {
  switch (in.op) {
    case Op::input:
      if (const auto* taken = assumption_for(assumed, in.ref)) return taken->value;
      return bounds(binding_, in.ref, subject);
    case Op::panel:
      return binding_.panel_points[in.ref][subject];
    case Op::script:
      return binding_.functions->call(in.ref, subject, thread_);
    case Op::round_year:
      return Interval::exactly(binding_.year);
    default:
      return Interval::exactly(in.number);
  }
}

Interval IntervalRunner::arithmetic(const Instruction& in) const {
  const auto truth = [&](std::size_t i) { return truths_[in.args[i]]; };
  const auto number = [&](std::size_t i) -> const Interval& { return numbers_[in.args[i]]; };
  switch (in.op) {
    case Op::number_of: return {truth(0) == Truth::yes ? 1.0 : 0.0, truth(0) == Truth::no ? 0.0 : 1.0};
    case Op::select:
      if (truth(0) == Truth::unknown) return hull(number(1), number(2));
      return truth(0) == Truth::yes ? number(1) : number(2);
    case Op::add: return add(number(0), number(1));
    case Op::subtract: return subtract(number(0), number(1));
    case Op::multiply: return multiply(number(0), number(1));
    case Op::divide: return divide(number(0), number(1));
    case Op::negate: return {-number(0).high, -number(0).low};
    case Op::minimum: return {std::min(number(0).low, number(1).low), std::min(number(0).high, number(1).high)};
    case Op::maximum: return {std::max(number(0).low, number(1).low), std::max(number(0).high, number(1).high)};
    case Op::absolute: return absolute(number(0));
    case Op::square_root: return square_root(number(0));
    case Op::logarithm: return logarithm(number(0));
    case Op::exponential: return exponential(number(0));
    case Op::power: return power(number(0), number(1));
    case Op::round: return {round_decimal(number(0).low, in.rounding), round_decimal(number(0).high, in.rounding)};
    case Op::linear: return linear(number(0), number(1), number(2));
    case Op::piecewise: {
      std::vector<double> knots;
      for (std::size_t k = 1; k < in.args.size(); ++k) knots.push_back(numbers_[in.args[k]].low);
      return piecewise(number(0), knots);
    }
    case Op::prefer: {
      // args: formula, reported, known(reported)
      if (number(0).is_point()) return number(0);
      if (truth(2) == Truth::yes) return number(1);
      return intersection(number(0), number(1));
    }
    default: return number(0);  // same
  }
}

Truth IntervalRunner::logic(const Instruction& in, std::size_t subject, std::span<const Assumption> assumed) const {
  switch (in.op) {
    case Op::known: {
      if (assumption_for(assumed, in.ref) != nullptr) return Truth::yes;
      const data::Series* series = binding_.series[in.ref];
      return series != nullptr && series->known(subject) ? Truth::yes : Truth::no;
    }
    case Op::all_of:
    case Op::any_of: {
      const Truth decides = in.op == Op::all_of ? Truth::no : Truth::yes;
      Truth result = in.op == Op::all_of ? Truth::yes : Truth::no;
      for (const std::uint32_t arg : in.args) {
        if (truths_[arg] == decides) return decides;
        if (truths_[arg] == Truth::unknown) result = Truth::unknown;
      }
      return result;
    }
    case Op::not_:
      if (truths_[in.args[0]] == Truth::unknown) return Truth::unknown;
      return truths_[in.args[0]] == Truth::yes ? Truth::no : Truth::yes;
    case Op::select_truth:
      if (truths_[in.args[0]] != Truth::unknown) return truths_[in.args[truths_[in.args[0]] == Truth::yes ? 1 : 2]];
      return truths_[in.args[1]] == truths_[in.args[2]] ? truths_[in.args[1]] : Truth::unknown;
    case Op::same_truth: return truths_[in.args[0]];
    case Op::is_true: return truth_between(numbers_[in.args[0]].high >= 0.5, numbers_[in.args[0]].low < 0.5);
    default: return compared(in.op, numbers_[in.args[0]], numbers_[in.args[1]]);
  }
}

}  // namespace heng::plan
