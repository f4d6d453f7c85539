#pragma once
// The words a scheme may use: one table, from which the sandbox, the did-you-mean lists, the reference and the editor
// stubs are made. A word that is not here does not exist.

#include <lua.hpp>

#include <span>
#include <string_view>

#include "base/bilingual.hpp"

namespace heng::script {

enum class WordKind { criterion, condition, scale, function, time, cohort, panel, result };

struct Word {
  std::string_view name;
  lua_CFunction function;
  WordKind kind;
  std::string_view signature;  // how it is written
  std::string_view zh;         // what it means, at its edges too
  std::string_view en;
};

[[nodiscard]] std::span<const Word> vocabulary();

// One file a kind: words_<kind>.cpp
[[nodiscard]] std::span<const Word> criterion_words();
[[nodiscard]] std::span<const Word> library_words();
[[nodiscard]] std::span<const Word> condition_words();
[[nodiscard]] std::span<const Word> scale_words();
[[nodiscard]] std::span<const Word> function_words();
[[nodiscard]] std::span<const Word> cohort_words();
[[nodiscard]] std::span<const Word> result_words();

}  // namespace heng::script
