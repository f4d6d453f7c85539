#include "plan/interval_math.hpp"

#include <algorithm>
#include <cmath>

#include "plan/elementary.hpp"

namespace heng::plan {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double product(double a, double b) { return a == 0 || b == 0 ? 0 : a * b; }  // 0 × unbounded is 0

}  // namespace

Interval hull(const Interval& a, const Interval& b) { return {std::min(a.low, b.low), std::max(a.high, b.high)}; }

Interval intersection(const Interval& a, const Interval& b) {
  const Interval both{std::max(a.low, b.low), std::min(a.high, b.high)};
  return both.low <= both.high ? both : a;
}

Interval add(const Interval& a, const Interval& b) { return {a.low + b.low, a.high + b.high}; }

Interval subtract(const Interval& a, const Interval& b) { return {a.low - b.high, a.high - b.low}; }

Interval multiply(const Interval& a, const Interval& b) {
  const auto [low, high] = std::minmax({product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)});
  return {low, high};
}

Interval divide(const Interval& a, const Interval& b) {
  if (b.low <= 0 && b.high >= 0) {
    if (b.low == b.high) return {};
    if (b.low == 0 && a.low >= 0) return {a.low / b.high, kInfinity};
    if (b.low == 0 && a.high <= 0) return {-kInfinity, a.high / b.high};
    return {};
  }
  if (std::isinf(a.low) || std::isinf(a.high) || std::isinf(b.low) || std::isinf(b.high))
    return multiply(a, {1 / b.high, 1 / b.low});
  const auto [low, high] = std::minmax({a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
  return {low, high};
}

Interval absolute(const Interval& a) {
  if (a.low >= 0) return a;
  if (a.high <= 0) return {-a.high, -a.low};
  return {0, std::max(-a.low, a.high)};
}

Interval square_root(const Interval& a) {
  if (a.low < 0) return a.high < 0 ? Interval{} : Interval{-kInfinity, kInfinity};
  return {std::sqrt(a.low), std::sqrt(a.high)};
}

Interval logarithm(const Interval& a) {
  if (a.low < 0 || a.high <= 0) return {};
  return {a.low == 0 ? -kInfinity : natural_logarithm(a.low), natural_logarithm(a.high)};
}

Interval exponential(const Interval& a) { return {exponential_of(a.low), exponential_of(a.high)}; }

Interval power(const Interval& a, const Interval& exponent) {
  if (!exponent.is_point() || a.low < 0) return a.is_point() && exponent.is_point() && std::isfinite(raised(a.low, exponent.low))
                                                    ? Interval::exactly(raised(a.low, exponent.low))
                                                    : Interval{};
  if (a.low == 0 && exponent.low < 0) return a.high == 0 ? Interval{} : Interval{raised(a.high, exponent.low), kInfinity};
  const auto [low, high] = std::minmax({raised(a.low, exponent.low), raised(a.high, exponent.low)});
  return {low, high};
}

Interval linear(const Interval& x, const Interval& zero, const Interval& full) {
  if (!zero.is_point() || !full.is_point()) {
    if (x.is_point() && zero.is_point() && full.is_point()) return Interval::exactly(linear_share(x.low, zero.low, full.low));
    return {0, 1};
  }
  const auto [low, high] = std::minmax({linear_share(x.low, zero.low, full.low), linear_share(x.high, zero.low, full.low)});
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
