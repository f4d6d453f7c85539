#pragma once
// What --help prints.

#include <string>
#include <string_view>
#include <vector>

#include "app/commands.hpp"

namespace heng::app {

struct OptionHelp {
  std::string_view name;
  Bilingual argument;  // empty = takes none
  Bilingual meaning;
  bool everywhere = false;  // every command takes it
};

[[nodiscard]] std::span<const OptionHelp> option_table();
[[nodiscard]] std::string help_text(Language language);
[[nodiscard]] std::string help_text(const Command& command, Language language);

}  // namespace heng::app
