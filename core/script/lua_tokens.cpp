#include "script/lua_tokens.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace heng::script {

namespace {

constexpr std::string_view kKeywords[] = {"and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
                                          "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
                                          "repeat",   "return", "then", "true", "until",  "while"};
constexpr std::string_view kSigns[] = {"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

class Lexer {
 public:
  explicit Lexer(std::string_view source) : source_(source) {}

  std::vector<Token> run() {
    if (source_.starts_with("#")) pass(source_.find('\n'));
    for (skip(); at_ < source_.size() && tokens_.size() < kMostTokens; skip()) {
      Token made{.kind = Token::Kind::sign, .text = {}, .line = line_, .column = column_};
      const std::size_t start = at_;
      made.kind = one();
      made.text = source_.substr(start, at_ - start);
      if (made.kind == Token::Kind::name &&
          std::find(std::begin(kKeywords), std::end(kKeywords), made.text) != std::end(kKeywords))
        made.kind = Token::Kind::keyword;
      tokens_.push_back(made);
    }
    tokens_.push_back({.kind = Token::Kind::end, .text = {}, .line = line_, .column = column_});
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }

  /// Moves to `end`, counting lines and characters.
  void pass(std::size_t end) {
    for (end = std::min(end, source_.size()); at_ < end; ++at_) {
      if (source_[at_] == '\n')
        ++line_, column_ = 1;
      else if ((static_cast<unsigned char>(source_[at_]) & 0xC0U) != 0x80U)
        ++column_;
    }
  }

  /// At "[[" or "[==[": the end of the long bracket, or npos.
  [[nodiscard]] std::size_t long_end() const {
    std::size_t level = 1;
    while (peek(level) == '=') ++level;
    if (peek(0) != '[' || peek(level) != '[') return std::string_view::npos;
    const std::string close = "]" + std::string(level - 1, '=') + "]";
    const std::size_t found = source_.find(close, at_ + level + 1);
    return found == std::string_view::npos ? source_.size() : found + close.size();
  }

  void skip() {
    while (at_ < source_.size()) {
      if (std::isspace(static_cast<unsigned char>(peek())) != 0) {
        pass(at_ + 1);
      } else if (peek() == '-' && peek(1) == '-') {
        pass(at_ + 2);
        const std::size_t end = long_end();
        pass(end == std::string_view::npos ? source_.find('\n', at_) : end);
      } else {
        return;
      }
    }
  }

  Token::Kind one() {
    const char c = peek();
    if (is_letter(c)) {
      std::size_t end = at_;
      while (end < source_.size() && (is_letter(source_[end]) || is_digit(source_[end]))) ++end;
      pass(end);
      return Token::Kind::name;
    }
    if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
      std::size_t end = at_ + 1;
      while (end < source_.size() &&
             (std::isalnum(static_cast<unsigned char>(source_[end])) != 0 || source_[end] == '.' ||
              ((source_[end] == '+' || source_[end] == '-') &&
               std::string_view("eEpP").find(source_[end - 1]) != std::string_view::npos)))
        ++end;
      pass(end);
      return Token::Kind::number;
    }
    if (c == '"' || c == '\'') {
      std::size_t end = at_ + 1;
      while (end < source_.size() && source_[end] != c && source_[end] != '\n') end += source_[end] == '\\' ? 2 : 1;
      pass(end + 1);
      return Token::Kind::text;
    }
    if (const std::size_t end = long_end(); c == '[' && end != std::string_view::npos) {
      pass(end);
      return Token::Kind::text;
    }
    for (const std::string_view sign : kSigns)
      if (source_.substr(at_).starts_with(sign)) return pass(at_ + sign.size()), Token::Kind::sign;
    pass(at_ + 1);
    return Token::Kind::sign;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  int line_ = 1, column_ = 1;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> lua_tokens(std::string_view source) { return Lexer(source).run(); }

int block_step(const Token& token) {
  if (token.kind != Token::Kind::keyword) return 0;
  const std::string_view text = token.text;
  if (text == "function" || text == "do" || text == "then" || text == "repeat") return 1;
  return text == "elseif" || text == "end" || text == "until" ? -1 : 0;
}

int binary_power(std::string_view sign) {
  constexpr std::pair<std::string_view, int> kPowers[] = {
      {"or", 1}, {"and", 2}, {"<", 3},  {">", 3},  {"<=", 3},  {">=", 3}, {"~=", 3},
      {"==", 3}, {"|", 4},   {"~", 5},  {"&", 6},  {"<<", 7},  {">>", 7}, {"..", 8},
      {"+", 9},  {"-", 9},   {"*", 10}, {"/", 10}, {"//", 10}, {"%", 10}, {"^", 12}};
  for (const auto& [text, power] : kPowers)
    if (text == sign) return power;
  return 0;
}

}  // namespace heng::script
