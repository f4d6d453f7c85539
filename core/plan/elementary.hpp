#pragma once
// The scalar functions both runs share, so that they agree to the last bit.

#include <cmath>
#include <span>

namespace heng::plan {

inline double natural_logarithm(double x) { return std::log(x); }
inline double exponential_of(double x) { return std::exp(x); }
inline double raised(double x, double exponent) { return std::pow(x, exponent); }

/// clamp((x − zero) ÷ (full − zero), 0, 1); NaN stays.
inline double linear_share(double x, double zero, double full) {
  const double share = (x - zero) / (full - zero);
  const double floored = share < 0 ? 0 : share;
  return floored > 1 ? 1 : floored;
}

/// Straight lines between knots x0, y0, x1, y1, … (x ascending), constant outside; NaN stays.
inline double piecewise_value(double x, std::span<const double> knots) {
  if (std::isnan(x)) return x;
  const std::size_t count = knots.size() / 2;
  std::size_t k = 0;
  while (k < count && x >= knots[2 * k]) ++k;
  if (k == 0) return knots[1];
  if (k == count) return knots[2 * count - 1];
  const double x0 = knots[2 * k - 2], y0 = knots[2 * k - 1], x1 = knots[2 * k], y1 = knots[2 * k + 1];
  return y0 + (y1 - y0) * ((x - x0) / (x1 - x0));
}

}  // namespace heng::plan
