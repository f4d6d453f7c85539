#pragma once
// Conversion of a value from one unit to another with as little rounding as doubles allow: 35 % is 35 / 100,
// not 35 × 0.01.

#include <cmath>
#include <optional>

#include "define/unit.hpp"

namespace heng::data {

struct Scaling {
  double multiply = 1;
  double divide = 1;
  [[nodiscard]] double operator()(double value) const { return value * multiply / divide; }
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
