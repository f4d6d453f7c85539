#pragma once
// Points stay within 0 and what the criterion can give.

#include "script/scheme_builder.hpp"

namespace heng::script {

/// A branch that always gives other points is refused. Where the value may come out elsewhere for some subject,
/// `made.points` becomes undefined there and the criterion fails for that subject: nothing is held silently.
void guard_points(lua_State* lua, plan::Criterion& made);

/// Warns of points that some plausible applicant would get outside 0 to what the criterion gives, with that applicant.
/// The scheme is put together.
void warn_of_points_outside(SchemeBuilder& builder, const plan::Criterion& criterion);

}  // namespace heng::script
