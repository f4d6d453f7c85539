#pragma once
// A closed interval of doubles: what is known of a number. A known number has low == high.

#include <limits>

namespace heng {

struct Interval {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();

  [[nodiscard]] static Interval exactly(double value) { return {value, value}; }
  [[nodiscard]] bool is_point() const { return low == high; }
  bool operator==(const Interval&) const = default;
};

/// Three-valued logic: the answer of a condition when values may be missing.
enum class Truth : unsigned char { no, yes, unknown };

/// A value within this relative distance of a limit equals the limit (derived numbers carry float noise).
inline constexpr double kLimitTolerance = 1e-12;

}  // namespace heng
