#pragma once
// How the points of a score come about, in words.

#include "explain/reading.hpp"

namespace heng::explain {

/// What the points of a criterion without function or experts are computed from, and how.
[[nodiscard]] Scale scale_of(const Reading& reading, const plan::Criterion& criterion);

}  // namespace heng::explain
