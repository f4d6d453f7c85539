#pragma once
// Points stay within 0 and what the criterion can give.

#include "script/scheme_builder.hpp"

namespace heng::script {

/// A branch that always gives other points is refused. Where the value may come out elsewhere for some subject,
/// `made.points` becomes undefined there and the criterion fails for that subject: nothing is held silently.
void guard_points(lua_State* lua, plan::Criterion& made);

}  // namespace heng::script
