#pragma once
// Checks the formulas of a catalogue.

#include "base/diagnostics.hpp"
#include "define/catalogue.hpp"
#include "script/limits.hpp"

namespace heng::script {

/// Builds the formula of every indicator once, so that cycles, unknown names and unit errors are found whether a scheme
/// uses them or not. Formulas with factors are built with each factor set in turn; one set must do. `limits` are of
/// each formula.
void check_formulas(const define::Catalogue& catalogue, Diagnostics& out, const Limits& limits = {});

}  // namespace heng::script
