#pragma once
// Lua 5.4 source as tokens with their places, for checks that Lua itself cannot make while a file runs.

#include <string_view>
#include <vector>

namespace heng::script {

struct Token {
  enum class Kind { name, keyword, number, text, sign, end } kind = Kind::end;
  std::string_view text;  // of the source; a text with its quotes
  int line = 1;
  int column = 1;  // in characters
};

inline constexpr std::size_t kMostTokens = 500'000;  // of a text that has more, its first ones

/// Ends with a token of kind `end`. Comments are left out. What is no Lua gives signs of one character.
[[nodiscard]] std::vector<Token> lua_tokens(std::string_view source);

/// How tightly one of Lua's binary operators binds, the loosest 1; 0 = it is none.
[[nodiscard]] int binary_power(std::string_view sign);

}  // namespace heng::script
