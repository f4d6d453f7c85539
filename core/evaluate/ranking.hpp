#pragma once
// Ranks from totals, by the scheme's declared rule.

#include "evaluate/outcomes.hpp"
#include "plan/scheme.hpp"

namespace heng::evaluate {

/// Fills Outcomes::rank. Where totals are intervals a rank is the range of places the subject can come to have.
void rank(const plan::Scheme& scheme, const std::vector<Truth>& refused, Outcomes& outcomes);

}  // namespace heng::evaluate
