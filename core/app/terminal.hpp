#pragma once
// Standard output and error as a person sees them: colour where it helps, never where it is in the way.

#include <string>
#include <string_view>

namespace heng::app {

enum class Colour { none, good, bad, open, soft, bold };

/// A terminal, and NO_COLOR is not set.
[[nodiscard]] bool colours_output();
[[nodiscard]] bool error_is_terminal();
[[nodiscard]] std::string coloured(std::string_view text, Colour colour);

/// To standard output or error, whole.
void print(std::string_view text);
void print_error(std::string_view text);
/// "heng: …" to standard error, with a hint on the next line where there is one.
void complain(std::string_view message, std::string_view hint = {});

}  // namespace heng::app
