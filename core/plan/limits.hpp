#pragma once
// Comparing with a limit: a value within kLimitTolerance of it equals it (design: "equal to the limit").

#include <cmath>

#include "base/interval.hpp"

namespace heng::plan {

/// The smallest value that counts as having reached `limit`, and the largest that does not exceed it.
[[nodiscard]] inline double just_below(double limit) { return limit - std::fabs(limit) * kLimitTolerance; }
[[nodiscard]] inline double just_above(double limit) { return limit + std::fabs(limit) * kLimitTolerance; }

/// a − b, which is 0 where a equals b: 0.3 − 0.1 − 0.2 is 0. Never falls as a grows, never grows as b does.
[[nodiscard]] inline double difference(double a, double b) {
  const double rest = a - b;
  return std::fabs(rest) < std::fabs(b) * kLimitTolerance ? 0 : rest;
}

/// Whether `value` is a whole number but for what computing left behind: (0.85 − 0.8) ÷ 0.05 is 1.
[[nodiscard]] inline bool is_whole(double value) {
  const double off = std::fabs(value - std::round(value));
  return off <= kLimitTolerance * std::fmax(1, std::fabs(value)) && off < 1e-6;
}
/// The whole number at or below, and at or above it.
[[nodiscard]] inline double whole_below(double value) {
  return is_whole(value) ? std::round(value) + 0.0 : std::floor(value);
}
[[nodiscard]] inline double whole_above(double value) {
  return is_whole(value) ? std::round(value) + 0.0 : std::ceil(value);
}

}  // namespace heng::plan
