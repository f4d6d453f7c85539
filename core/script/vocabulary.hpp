#pragma once
// The words a scheme may use: one table, from which the sandbox, the did-you-mean lists, the reference and the editor
// stubs are made. A word that is not here does not exist.

#include <optional>
#include <span>
#include <string_view>

#include "base/bilingual.hpp"

struct lua_State;

namespace heng::script {

using WordFunction = int (*)(lua_State*);  // lua_CFunction; the reference is made without Lua's headers

enum class WordKind { criterion, condition, scale, function, time, cohort, panel, result };

struct Word {
  std::string_view name;
  WordFunction function;
  WordKind kind;
  std::string_view signature;  // how it is written
  std::string_view takes;      // its arguments as "name: kind; …"; .name is a field of its table, ? may be left out
  std::string_view zh;         // what it means, at its edges too
  std::string_view en;
  std::string_view example;  // Lua that loads: a statement, or one field of a criterion
};

/// A kind of argument that `takes` names, and what may stand there. A choice of words is written a|b|c instead.
struct ArgumentKind {
  std::string_view name;
  std::string_view zh;
  std::string_view en;
};

[[nodiscard]] std::span<const ArgumentKind> argument_kinds();

[[nodiscard]] std::span<const Word> vocabulary();

/// How many arguments a word can use, from what it `takes`; nothing where any number may follow.
[[nodiscard]] std::optional<int> most_arguments(const Word& word);

/// A plain function that scripts have besides the words.
struct PlainFunction {
  const char* name;
  WordFunction function;
  const char* zh;
  const char* en;
};
[[nodiscard]] std::span<const PlainFunction> plain_functions();
[[nodiscard]] std::span<const PlainFunction> math_functions();
/// What only functions have: note, and what p can.
[[nodiscard]] std::span<const PlainFunction> function_names();
[[nodiscard]] std::span<const char* const> formula_words();

// One file a kind: words_<kind>.cpp
[[nodiscard]] std::span<const Word> criterion_words();
[[nodiscard]] std::span<const Word> panel_words();
[[nodiscard]] std::span<const Word> library_words();
[[nodiscard]] std::span<const Word> condition_words();
[[nodiscard]] std::span<const Word> scale_words();
[[nodiscard]] std::span<const Word> choice_words();
[[nodiscard]] std::span<const Word> function_words();
[[nodiscard]] std::span<const Word> time_words();
[[nodiscard]] std::span<const Word> cohort_words();
[[nodiscard]] std::span<const Word> result_words();

}  // namespace heng::script
