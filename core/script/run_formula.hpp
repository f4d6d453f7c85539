#pragma once
// Indicator formulas: Lua expressions over other indicators and factors, run in the same sandbox as schemes with fewer
// words, building the same graph.

#include "define/indicator.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// The formula of `indicator` for the observations of `when` (the inputs are taken from the same year). Problems are
/// reported at the formula's place; poisoned when there is any.
[[nodiscard]] Symbol run_formula(SchemeBuilder& builder, lua_State* caller, const define::Indicator& indicator,
                                 const plan::Input& when);

/// The value of an indicator in a year, under the limits of a call of the builder's own Lua state. kNoNode when its
/// formula is wrong.
[[nodiscard]] plan::NodeId build_indicator(SchemeBuilder& builder, const plan::Input& when);

}  // namespace heng::script
