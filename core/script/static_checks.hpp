#pragma once
// What can be wrong with a scheme that loads: found without data, from the plausible ranges of its indicators.

#include "script/scheme_builder.hpp"

namespace heng::script {

/// After assemble: conditions that always or never hold, grades nobody reaches, points and weights that do not add up,
/// empty groups, limits written into the rules. Everything is a warning; nothing of the scheme changes. Unless it is
/// `sound`, with nothing refused, what is made of several criteria is left alone.
void check_scheme(SchemeBuilder& builder, bool sound);

}  // namespace heng::script
