#pragma once
// The words of the command line as Options. command_line.cpp is the only file that includes CLI11.

#include <string>
#include <vector>

#include "app/options.hpp"
#include "base/result.hpp"

namespace heng::app {

/// --lang wherever it stands, else the locale: zh… is Chinese, C and POSIX too, any other English.
[[nodiscard]] Language language_of(const std::vector<std::string>& words);

/// The error is for the user: an unknown command or option with did-you-mean, a value that is none.
[[nodiscard]] Result<Options> parse_command_line(const std::vector<std::string>& words);

}  // namespace heng::app
