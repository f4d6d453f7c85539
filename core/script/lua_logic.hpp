#pragma once
// Finds `and or not == ~= if while until` applied to an indicator, a parameter or a condition of a scheme file. Lua
// decides them while the file loads, once for all subjects, and no metamethod can see that it did.

#include <string_view>

#include "script/scheme_builder.hpp"

namespace heng::script {

/// Finds ^ too, which only numbers have. Helper functions that compute plain numbers and texts are left alone, and so
/// is everything inside `value = function(p)`.
void check_lua_logic(SchemeBuilder& builder, const std::string& file, std::string_view source);

}  // namespace heng::script
