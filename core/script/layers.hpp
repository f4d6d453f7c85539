#pragma once
// What a layer's parameters.toml may do to the parameters below it: merges the files of all layers, and refuses values
// that the parameter's `layers` word does not permit (design: layers). Whether a permitted value weakens the base is
// layer_proof's question.

#include "define/parameter.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// Adds one layer's parameters to the scheme: new ones, and values for those of the layers below.
void merge_parameters(SchemeBuilder& builder, std::vector<define::Parameter> parameters, const std::string& file);

/// After all layers are merged: `fixed`, `range` and the status of every value that a layer sets, whatever its date.
void check_layer_values(SchemeBuilder& builder);

}  // namespace heng::script
