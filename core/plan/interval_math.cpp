#include "plan/interval_math.hpp"

#include <algorithm>
#include <cmath>

#include "plan/elementary.hpp"
#include "plan/limits.hpp"

namespace heng::plan {

namespace {

double product(double a, double b) { return a == 0 || b == 0 ? 0 : a * b; }  // 0 × unbounded is 0
double quotient(double a, double b) { return std::isinf(b) ? 0 : a / b; }

/// Where even the lower bound is beyond all doubles, it is the largest of them: the value is a number, if too large for
/// us.
Interval held(const Interval& a) {
  constexpr double kMost = std::numeric_limits<double>::max();
  return {std::min(a.low, kMost), std::max(a.high, -kMost)};
}

}  // namespace

Interval hull(const Interval& a, const Interval& b) { return {std::min(a.low, b.low), std::max(a.high, b.high)}; }

Interval intersection(const Interval& a, const Interval& b) {
  const Interval both{std::max(a.low, b.low), std::min(a.high, b.high)};
  return both.low <= both.high ? both : a;
}

Interval add(const Interval& a, const Interval& b) { return held({a.low + b.low, a.high + b.high}); }

Interval subtract(const Interval& a, const Interval& b) {
  return held({difference(a.low, b.high), difference(a.high, b.low)});
}

Interval multiply(const Interval& a, const Interval& b) {
  const auto [low, high] =
      std::minmax({product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)});
  return held({low, high});
}

Interval divide(const Interval& a, const Interval& b) {
  if (b.low <= 0 && b.high >= 0) return {};
  const auto [low, high] =
      std::minmax({quotient(a.low, b.low), quotient(a.low, b.high), quotient(a.high, b.low), quotient(a.high, b.high)});
  return held({low, high});
}

Interval absolute(const Interval& a) {
  if (a.low >= 0) return a;
  if (a.high <= 0) return {-a.high, -a.low};
  return {0, std::max(-a.low, a.high)};
}

Interval square_root(const Interval& a) {
  if (a.low < 0) return {};
  return {std::sqrt(a.low), std::sqrt(a.high)};
}

Interval logarithm(const Interval& a) {
  if (a.low <= 0) return {};
  return {natural_logarithm(a.low), natural_logarithm(a.high)};
}

Interval exponential(const Interval& a) { return held({exponential_of(a.low), exponential_of(a.high)}); }

Interval power(const Interval& a, const Interval& exponent) {
  if (!exponent.is_point()) return {};
  const bool undefined =
      a.low < 0 ? !a.is_point() || std::isnan(raised(a.low, exponent.low)) : a.low == 0 && exponent.low < 0;
  if (undefined) return {};
  const auto [low, high] = std::minmax({raised(a.low, exponent.low), raised(a.high, exponent.low)});
  return held({low, high});
}

Interval linear(const Interval& x, const Interval& zero, const Interval& full) {
  if (!zero.is_point() || !full.is_point() || zero == full) return {0, 1};
  const auto [low, high] =
      std::minmax({linear_share(x.low, zero.low, full.low), linear_share(x.high, zero.low, full.low)});
  return {low, high};
}

Interval piecewise(const Interval& x, std::span<const double> knots) {
  double low = piecewise_value(x.low, knots), high = low;
  const auto take = [&](double y) { low = std::min(low, y), high = std::max(high, y); };
  take(piecewise_value(x.high, knots));
  for (std::size_t k = 0; k + 1 < knots.size(); k += 2)
    if (knots[k] > x.low && knots[k] < x.high) take(knots[k + 1]);
  return {low, high};
}

}  // namespace heng::plan
