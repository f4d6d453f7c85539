#pragma once
// Runs a scheme over a dataset.

#include "evaluate/outcomes.hpp"
#include "plan/binding.hpp"
#include "plan/scheme.hpp"

namespace heng::evaluate {

/// `binding` must be bound to the scheme's graph, with panel_points filled and functions set. The same outcomes whatever `threads` is.
[[nodiscard]] Outcomes evaluate(const plan::Scheme& scheme, const plan::Binding& binding, unsigned threads);

}  // namespace heng::evaluate
