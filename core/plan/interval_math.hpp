#pragma once
// Arithmetic on [low, high]. Each result holds every value the operation can take; since IEEE operations are monotone
// the bounds are exactly those of the floating-point results.
//
// An undefined result (division by zero, logarithm of what is not positive) is anything, as if it were missing without
// a range; so is the result where some value of an operand would make it undefined, so that whatever a missing value
// turns out to be, the outcome stays within what was said. A result too large for a double lies above the largest one.

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "base/interval.hpp"
#include "base/rounding.hpp"
#include "plan/graph.hpp"

namespace heng::plan {

[[nodiscard]] Interval hull(const Interval& a, const Interval& b);
/// What both say; where they contradict each other, `a`.
[[nodiscard]] Interval intersection(const Interval& a, const Interval& b);
[[nodiscard]] Interval add(const Interval& a, const Interval& b);
[[nodiscard]] Interval subtract(const Interval& a, const Interval& b);
[[nodiscard]] Interval multiply(const Interval& a, const Interval& b);
[[nodiscard]] Interval divide(const Interval& a, const Interval& b);
[[nodiscard]] Interval absolute(const Interval& a);
[[nodiscard]] Interval square_root(const Interval& a);
[[nodiscard]] Interval logarithm(const Interval& a);
[[nodiscard]] Interval exponential(const Interval& a);
/// The exponent is a known number in every use.
[[nodiscard]] Interval power(const Interval& a, const Interval& exponent);
/// clamp((x − zero) / (full − zero), 0, 1)
[[nodiscard]] Interval linear(const Interval& x, const Interval& zero, const Interval& full);
/// Knots x0, y0, x1, y1, … with x ascending.
[[nodiscard]] Interval piecewise(const Interval& x, std::span<const double> knots);

/// What an operation of the graph makes of its arguments: `arg(i)` is the bounds of the i-th of `count`, `rounding()`
/// the rounding of Op::round. Nothing for operations that read, choose, count or compare: those differ with who asks.
template <class Arg, class RoundingOf>
[[nodiscard]] std::optional<Interval> applied(Op op, std::size_t count, const Arg& arg, const RoundingOf& rounding) {
  const auto folded = [&](auto&& two) {
    Interval made = arg(0);
    for (std::size_t i = 1; i < count; ++i) made = two(made, arg(i));
    return made;
  };
  switch (op) {
    case Op::add: return folded(add);
    case Op::multiply: return folded(multiply);
    case Op::minimum:
      return folded([](const Interval& a, const Interval& b) {
        return Interval{std::min(a.low, b.low), std::min(a.high, b.high)};
      });
    case Op::maximum:
      return folded([](const Interval& a, const Interval& b) {
        return Interval{std::max(a.low, b.low), std::max(a.high, b.high)};
      });
    case Op::subtract: return subtract(arg(0), arg(1));
    case Op::divide: return divide(arg(0), arg(1));
    case Op::negate: return Interval{-arg(0).high, -arg(0).low};
    case Op::absolute: return absolute(arg(0));
    case Op::square_root: return square_root(arg(0));
    case Op::logarithm: return logarithm(arg(0));
    case Op::exponential: return exponential(arg(0));
    case Op::power: return power(arg(0), arg(1));
    case Op::round: return Interval{round_decimal(arg(0).low, rounding()), round_decimal(arg(0).high, rounding())};
    case Op::linear: return linear(arg(0), arg(1), arg(2));
    case Op::piecewise: {
      std::vector<double> knots;
      for (std::size_t k = 1; k < count; ++k) knots.push_back(arg(k).low);
      return piecewise(arg(0), knots);
    }
    case Op::same: return count == 0 ? Interval{} : arg(0);
    default: return {};
  }
}

}  // namespace heng::plan
