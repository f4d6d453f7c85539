#pragma once
// Indicators that no scheme, library file or formula names.

#include "base/diagnostics.hpp"
#include "define/catalogue.hpp"

namespace heng::script {

/// Looks at the text of every rule under the catalogue's root; a note for each indicator that is nowhere in it.
void check_unused_indicators(const define::Catalogue& catalogue, Diagnostics& out);

}  // namespace heng::script
