#pragma once
// Reading what a rule passes to a word: positional arguments and tables with named fields. Wrong things are reported
// with their place; the caller gets nothing (or a poisoned symbol) and goes on.

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/rounding.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

/// A number: a symbol that is not a condition, or a bare number. `word` is the word being called, for the message.
[[nodiscard]] Symbol number_argument(lua_State* lua, int index, std::string_view word);
/// Reports an indicator that `word` cannot compute with: a category or a text.
bool is_number(lua_State* lua, const Symbol& symbol, std::string_view word);
/// A condition; a yes/no indicator stands for is_true of itself.
[[nodiscard]] Symbol condition_argument(lua_State* lua, int index, std::string_view word);
/// The conditions listed in the table at `index`, or passed one by one from there on.
[[nodiscard]] std::vector<Symbol> condition_list(lua_State* lua, int index, std::string_view word);
/// A number in the unit of `like`.
[[nodiscard]] Symbol number_like(lua_State* lua, int index, const Symbol& like, std::string_view word);
/// Points: a bare number or a quantity in 分.
[[nodiscard]] Symbol points_argument(lua_State* lua, int index, std::string_view word);

/// Reports values beyond the first `most`, which nothing would read, and drops them. `form`: how the call is written;
/// `uncounted`: what stands before the parentheses.
void at_most_arguments(lua_State* lua, int most, std::string_view word, std::string_view form, int uncounted = 0);
/// Whether a table is there, as a list of `most` values at most where that is not 0; reported where not.
[[nodiscard]] bool table_argument(lua_State* lua, int index, std::string_view word, lua_Integer most = 0);

/// What a word returns: its one value.
int give(lua_State* lua, const Symbol& symbol);
/// The same, charged for as often as explanations write its parts; one that is too deep for them is reported.
[[nodiscard]] Symbol written_out(lua_State* lua, Symbol symbol, std::string_view word);
/// Charges for the text at `index`, which the scheme keeps.
void kept_text(lua_State* lua, int index);

/// Reports that `word` was given an empty list of `what`.
Symbol empty_list(lua_State* lua, std::string_view word, const Bilingual& what);

/// The values of the category indicator that `value` is; null after reporting that it is something else.
[[nodiscard]] const std::vector<std::string>* category_values(lua_State* lua, const Symbol& value,
                                                              std::string_view word);

/// A text, or { zh, en }; nothing where it is neither.
[[nodiscard]] std::optional<Bilingual> bilingual_argument(lua_State* lua, int index, std::string_view word);

/// A calendar year, and a number of years from `least` on: whole numbers, bare or of parameters. Nothing after
/// reporting.
[[nodiscard]] std::optional<int> year_argument(lua_State* lua, int index, std::string_view word);
[[nodiscard]] std::optional<int> years_argument(lua_State* lua, int index, std::string_view word, int least);
/// How many items the table at `index` lists; the work with them is charged.
[[nodiscard]] lua_Integer list_length(lua_State* lua, int index);

/// The named fields of the table at `index` (made absolute). Unknown names are reported by `finish`.
class Fields {
 public:
  Fields(lua_State* lua, int index, std::string word);

  [[nodiscard]] bool has(const char* key);
  /// Pushes the field and returns its stack index; pops with the stack. 0 when absent.
  [[nodiscard]] int push(const char* key);
  [[nodiscard]] std::optional<Symbol> number(const char* key);
  [[nodiscard]] std::optional<Symbol> number_like(const char* key, const Symbol& like);
  [[nodiscard]] std::optional<Symbol> points(const char* key);
  [[nodiscard]] std::optional<Symbol> condition(const char* key);
  [[nodiscard]] std::optional<std::string> text(const char* key);
  /// One text, or a list of them; empty when absent.
  [[nodiscard]] std::vector<std::string> texts(const char* key);
  [[nodiscard]] std::optional<Bilingual> bilingual(const char* key);
  [[nodiscard]] std::optional<bool> flag(const char* key);
  [[nodiscard]] std::optional<long long> integer(const char* key);
  [[nodiscard]] std::optional<double> bare_number(const char* key);
  [[nodiscard]] std::optional<std::string> choice(const char* key, std::span<const std::string_view> allowed);
  [[nodiscard]] std::optional<std::string> choice(const char* key, std::initializer_list<std::string_view> allowed) {
    return choice(key, std::span(allowed.begin(), allowed.size()));
  }
  /// Sets the enumeration `value` whose words, in its order, are `words`; left as it is when absent.
  template <class Enum, std::size_t N>
  void choose(const char* key, const std::array<std::string_view, N>& words, Enum& value) {
    if (const auto word = choice(key, words))
      value = static_cast<Enum>(std::ranges::find(words, *word) - words.begin());
  }
  /// digits, interval, mode.
  [[nodiscard]] Rounding rounding();
  void wrong(const char* key, const Bilingual& wanted);
  void missing(const char* key);
  /// Reports fields that were never asked for; positional entries too unless `positional`.
  void finish(bool positional = false);

 private:
  std::optional<Symbol> read(const char* key, Symbol (*argument)(lua_State*, int, std::string_view));

  lua_State* lua_;
  int index_;
  std::string word_;
  std::vector<std::string> known_;
};

}  // namespace heng::script
