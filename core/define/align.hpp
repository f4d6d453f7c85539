#pragma once
// Two editions of a catalogue, so that an indicator has the same number in both.

#include "define/catalogue.hpp"

namespace heng::define {

/// Afterwards both hold the same codes in the same order: those of `after`, then those only `before` has. A definition
/// that one of them lacks is taken over from the other; definitions both have stay as they are.
void align(Catalogue& before, Catalogue& after);

}  // namespace heng::define
