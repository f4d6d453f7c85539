#pragma once
// Arithmetic on [low, high]. Each result holds every value the operation can take; since IEEE operations are monotone the
// bounds are exactly those of the floating-point results.
//
// An undefined result (division by zero, logarithm of what is not positive) is anything, as if it were missing without a
// range; so is the result where some value of an operand would make it undefined, so that whatever a missing value turns
// out to be, the outcome stays within what was said. A result too large for a double lies above the largest one.

#include <span>

#include "base/interval.hpp"

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

}  // namespace heng::plan
