#pragma once
// Rule functions keep nothing from one subject to the next. Two guards: assignments to what outlives the call are found
// in the compiled functions when the file is loaded; tables a function can reach from outside become read-only to it.

#include <lua.hpp>

#include "script/scheme_builder.hpp"

namespace heng::script {

/// Once a file has run: looks at its functions (from number `first` on) and at every function they reach by locals of
/// the file and by tables. Reports assignments that would outlive a call, makes the tables read-only, and notes which
/// parameters the functions name.
void seal_functions(SchemeBuilder& builder, std::size_t first);

/// The table behind a read-only view at `index` is pushed; false and nothing pushed for any other value.
bool push_frozen(lua_State* lua, int index);

}  // namespace heng::script
