#pragma once
// What Lua code can see: environments whose every name is answered here. Nothing is removed from a full library; things
// are added to an empty one. Writing a global is an error.

#include <lua.hpp>

#include "script/scheme_builder.hpp"

namespace heng::script {

/// Environment of scheme.lua while it loads: the vocabulary, param, factor, indicators, ipairs, pairs, math.
/// A registry reference.
[[nodiscard]] int make_scheme_environment(SchemeBuilder& builder);

/// Environment of a formula of one indicator for `when`: indicators, factor, min max abs sqrt ln exp. A registry
/// reference the caller releases.
[[nodiscard]] int make_formula_environment(lua_State* lua, const plan::Input& when);

/// Makes what both use; once a state.
void register_sandbox(LuaState& lua);

/// The environment below the value at the top knows it by this name from now on; the value is popped.
void know(lua_State* lua, const char* name);

}  // namespace heng::script
