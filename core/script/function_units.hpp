#pragma once
// Units inside `value = function(p)`: what it reads are plain numbers, each in the unit of its own declaration.

#include "script/function_dump.hpp"
#include "script/lua_tokens.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// Of the function whose lines, from `first_line` on, are these tokens, and which reads these fields of `p`: two
/// quantities that convert into each other and are not in the same unit. A warning where one is a parameter, whose unit
/// can be changed, else a note.
void check_function_units(SchemeBuilder& builder, const std::string& file, int first_line,
                          const std::vector<Token>& tokens, const std::vector<FieldRead>& reads);

}  // namespace heng::script
