#pragma once
// Checks the formulas of a catalogue.

#include "base/diagnostics.hpp"
#include "define/catalogue.hpp"

namespace heng::script {

/// Builds the formula of every indicator once, so that cycles, unknown names and unit errors are found whether a scheme
/// uses them or not. Formulas with factors are built with each factor set in turn; one set must do.
void check_formulas(const define::Catalogue& catalogue, Diagnostics& out);

}  // namespace heng::script
