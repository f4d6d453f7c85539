#pragma once
// Lua 5.4 source as tokens with their places, for checks that Lua itself cannot make while a file runs.

#include <algorithm>
#include <string_view>
#include <utility>
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

/// A place among the tokens of a text; it stays on the last, the end.
class TokenCursor {
 public:
  explicit TokenCursor(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

 protected:
  [[nodiscard]] const Token& now() const { return tokens_[at_]; }
  [[nodiscard]] const Token& ahead() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  [[nodiscard]] bool is(std::string_view text) const { return now().text == text && now().kind != Token::Kind::text; }
  void next() {
    if (now().kind != Token::Kind::end) ++at_;
  }
  bool take(std::string_view text) {
    if (!is(text)) return false;
    next();
    return true;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

/// By how much a token changes the number of blocks that are open: 1 for one that an `end` or `until` closes, −1 for
/// that and for `elseif`, whose `then` opens the next.
[[nodiscard]] int block_step(const Token& token);

/// How tightly one of Lua's binary operators binds, the loosest 1; 0 = it is none.
[[nodiscard]] int binary_power(std::string_view sign);

}  // namespace heng::script
