#pragma once
// An expression or a condition of the rules in words, with the numbers it has for one subject.

#include "explain/reading.hpp"

namespace heng::explain {

/// "(x + x (2024)) ÷ 2"; long ones are cut short with "…".
[[nodiscard]] Bilingual formula(const Reading& reading, plan::NodeId node);

/// Of the points of a criterion, also where they are the whole total.
[[nodiscard]] Bilingual points_formula(const Reading& reading, plan::NodeId points);
/// How the total is made, where the result says more than sum() or the points of one group; else empty.
[[nodiscard]] Bilingual total_formula(const Reading& reading);

/// Why a value that rests on known numbers alone has none: "the divisor b is 0". Empty where it has one, or where
/// something is missing.
[[nodiscard]] Bilingual undefined_because(const Reading& reading, plan::NodeId node);

}  // namespace heng::explain
