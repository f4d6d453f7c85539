#pragma once
// What a lower layer may do to the parameters below it: merges the parameter files of all layers, and refuses whatever
// weakens a base (design: layers).

#include "define/parameter.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// Adds one layer's parameters to the scheme: new ones, and values for those of the layers below.
void merge_parameters(SchemeBuilder& builder, std::vector<define::Parameter> parameters, const std::string& file, bool newest);

/// After assemble: every value that a layer set in place of its base's tightens it, as the parameter's `layers` word asks.
void check_tightening(SchemeBuilder& builder);

}  // namespace heng::script
