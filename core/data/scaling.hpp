#pragma once
// Conversion of a value from one unit to another as a person converts decimals: 89.95 % is the double nearest to
// 0.8995, 1.1 万tce that nearest to 11000.

#include <cmath>
#include <optional>

#include "define/unit.hpp"

namespace heng::data {

struct Scaling {
  double multiply = 1;
  double divide = 1;
  [[nodiscard]] double operator()(double value) const {
    constexpr double kPlaces = 1e4, kMostExact = 9007199254740992;  // 2^53
    const double whole = std::nearbyint(value * kPlaces), more = whole * multiply;
    // Of at most four decimals: whole numbers, divided once.
    const bool exact = whole / kPlaces == value && std::nearbyint(multiply) == multiply && std::fabs(more) < kMostExact;
    return exact ? more / (kPlaces * divide) : value * multiply / divide;
  }
};

[[nodiscard]] inline Scaling scaling_by(double factor) {
  if (factor >= 1) return {factor, 1};
  const double reciprocal = std::nearbyint(1 / factor);
  if (1 / reciprocal == factor) return {1, reciprocal};
  return {factor, 1};
}

/// Nothing when the dimensions differ.
[[nodiscard]] inline std::optional<Scaling> scaling(const define::Unit& from, const define::Unit& to) {
  const auto factor = define::conversion_factor(from, to);
  if (!factor) return std::nullopt;
  return scaling_by(*factor);
}

}  // namespace heng::data
