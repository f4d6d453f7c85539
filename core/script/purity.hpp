#pragma once
// Rule functions keep nothing from one subject to the next. Two guards: assignments to what outlives the call are found
// in the compiled function when the file is loaded; tables a function can reach from outside are shown to it read-only.

#include <lua.hpp>

#include "script/scheme_builder.hpp"

namespace heng::script {

/// Reports every assignment to a global or to a local of the file inside the function on top of the stack (and inside the
/// functions it calls by such locals). Leaves the stack as it was.
void check_purity(lua_State* lua, SchemeBuilder& builder);

/// Replaces every table that the function on top of the stack can reach as an upvalue by a read-only view of a copy.
void freeze_upvalues(lua_State* lua);

/// The table behind a read-only view at `index` is pushed; false and nothing pushed for any other value.
bool push_frozen(lua_State* lua, int index);

}  // namespace heng::script
