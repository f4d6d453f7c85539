#pragma once
// The scalar functions every run shares, so that they agree to the last bit.
//
// Logarithm, exponential and power are our own: those of the C library give other last bits on other machines. These
// use nothing but IEEE + − × ÷ on pairs of doubles, so every machine and compiler gives the same bits; the error stays
// below 0.5001 units in the last place, that is, results are the nearest double but for the rarest ties.

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace heng::plan {

/// NaN for a negative number, −∞ for 0.
[[nodiscard]] double natural_logarithm(double x);
/// ∞ where it is beyond all doubles.
[[nodiscard]] double exponential_of(double x);
/// NaN for a negative number to a power that is not whole; x⁰ is 1.
[[nodiscard]] double raised(double x, double exponent);

/// clamp((x − zero) ÷ (full − zero), 0, 1); NaN stays, and is what there is where zero = full.
[[nodiscard]] inline double linear_share(double x, double zero, double full) {
  const double span = full - zero;
  if (span == 0) return std::numeric_limits<double>::quiet_NaN();
  const double share = (x - zero) / span;
  const double floored = share < 0 ? 0 : share;
  return floored > 1 ? 1 : floored;
}

/// Straight lines between knots x0, y0, x1, y1, … (x ascending), constant outside; NaN stays.
[[nodiscard]] inline double piecewise_value(double x, std::span<const double> knots) {
  if (std::isnan(x)) return x;
  const std::size_t count = knots.size() / 2;
  std::size_t k = 0;
  while (k < count && x >= knots[2 * k]) ++k;
  if (k == 0) return knots[1];
  if (k == count) return knots[2 * count - 1];
  const double x0 = knots[2 * k - 2], y0 = knots[2 * k - 1], x1 = knots[2 * k], y1 = knots[2 * k + 1];
  const double y = y0 + (y1 - y0) * ((x - x0) / (x1 - x0));
  return std::clamp(y, std::min(y0, y1), std::max(y0, y1));  // rounding must not carry it past the next knot
}

}  // namespace heng::plan
