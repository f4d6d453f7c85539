#pragma once
// Lua's ^ is the C library's pow, whose last digit differs from machine to machine; only squares are exact.

#include <span>
#include <string>

#include "script/lua_tokens.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// Warns of each ^ that is no square.
void check_powers(SchemeBuilder& builder, const std::string& file, std::span<const Token> tokens);

}  // namespace heng::script
