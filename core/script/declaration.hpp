#pragma once
// What the words that declare a criterion or a group have in common: `word "code" { fields }`.

#include <string>
#include <string_view>

#include "script/arguments.hpp"

namespace heng::script {

/// `word "code"` gives a function that takes the table and then calls `then`; the code is kept until then.
int curried(lua_State* lua, lua_CFunction then, std::string_view word);
/// Inside `then`.
[[nodiscard]] std::string code_of(lua_State* lua);

/// A criterion with its code, layer and place.
[[nodiscard]] plan::Criterion begin(lua_State* lua, plan::CriterionKind kind);
/// Rejects a second criterion of the same code; codes are unique over all layers.
[[nodiscard]] bool taken(lua_State* lua, const std::string& code);

/// Reports a condition that depends on nothing of a subject or round.
void refuse_constant(lua_State* lua, const Symbol& condition, std::string_view word);
/// title, document, clause, note, reference, when
void common_fields(Fields& fields, plan::Criterion& made, SchemeBuilder& builder, lua_State* lua);
/// `points`: a fixed number, above 0.
[[nodiscard]] plan::NodeId full_field(Fields& fields, SchemeBuilder& builder, lua_State* lua);
/// A weight: a pure number, fixed; kNoNode when not given.
[[nodiscard]] plan::NodeId weight_field(lua_State* lua, Fields& fields);

}  // namespace heng::script
