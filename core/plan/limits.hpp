#pragma once
// Comparing with a limit: a value within kLimitTolerance of it equals it (design: "equal to the limit").

#include <cmath>

#include "base/interval.hpp"

namespace heng::plan {

/// The smallest value that counts as having reached `limit`, and the largest that does not exceed it.
[[nodiscard]] inline double just_below(double limit) { return limit - std::fabs(limit) * kLimitTolerance; }
[[nodiscard]] inline double just_above(double limit) { return limit + std::fabs(limit) * kLimitTolerance; }

}  // namespace heng::plan
