#pragma once
// Every code that a diagnostic of the program carries, for docs/reference/diagnostics.md. A test compares the list with
// the sources, and each example with what the program says.

#include <span>
#include <string_view>

#include "base/bilingual.hpp"

namespace heng::app {

struct Code {
  std::string_view code;
  Bilingual meaning;
  Bilingual what_to_do;
  Bilingual example;  // a message as printed; empty where tests/diagnostics has no case for it
};

[[nodiscard]] std::span<const Code> program_codes();  // base, app, report, test
[[nodiscard]] std::span<const Code> define_codes();
[[nodiscard]] std::span<const Code> data_codes();
[[nodiscard]] std::span<const Code> script_codes();
[[nodiscard]] std::span<const Code> layer_codes();
[[nodiscard]] std::span<const Code> lua_codes();

}  // namespace heng::app
