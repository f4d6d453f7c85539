#pragma once
// Numbers written into a scheme's Lua that belong in parameters.toml, where they have a title, a unit, a clause and a
// date.
//
// Left alone are 0, 1 and 100 (the whole of a share), the points of the criterion itself, points given by bands, levels
// and `return`, years, numbers of years, indices, and how many digits or sheets.

#include <string_view>

#include "script/lua_tokens.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// A bare number that `value` is compared with, as a limit in the unit of `like`.
void note_limit(lua_State* lua, const Symbol& value, const Symbol& like, std::string_view word);
/// A bare number that something is computed with; what is not bare is left alone.
void note_number(lua_State* lua, const Symbol& value, std::string_view word);
void note_number(lua_State* lua, int index, std::string_view word);
/// The same of one side of `a sign b`, where the other side is not bare.
void note_operands(lua_State* lua, const Symbol& a, const Symbol& b, std::string_view sign);
/// Those inside a function that runs for each subject; `tokens` of the lines from its `function` to its `end`.
void note_function(SchemeBuilder& builder, const std::string& file, int first_line, int last_line,
                   const std::vector<Token>& tokens);

/// Warns of what was noted, but for the points of the criterion it stands in.
void report_written_numbers(SchemeBuilder& builder);

}  // namespace heng::script
