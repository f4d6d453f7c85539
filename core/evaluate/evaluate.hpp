#pragma once
// Runs a scheme over a dataset.

#include "evaluate/outcomes.hpp"
#include "plan/binding.hpp"
#include "plan/scheme.hpp"

namespace heng::evaluate {

/// `totals`: totals, grade, verdict and rank, but no criterion's own outcome.
enum class Detail { everything, totals };

/// `binding` must be bound to the scheme's graph, with panel_points filled and functions set. The same outcomes
/// whatever `threads` is.
[[nodiscard]] Outcomes evaluate(const plan::Scheme& scheme, const plan::Binding& binding, unsigned threads,
                                Detail detail = Detail::everything);
/// The same into outcomes of an earlier run, whose memory is used again when scheme, size and detail are the same.
void evaluate_into(Outcomes& outcomes, const plan::Scheme& scheme, const plan::Binding& binding, unsigned threads,
                   Detail detail = Detail::everything);

}  // namespace heng::evaluate
