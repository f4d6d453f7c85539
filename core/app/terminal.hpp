#pragma once
// Standard output and error as a person sees them: colour where it helps, never where it is in the way.

#include <string>
#include <string_view>

#include "base/json.hpp"

namespace heng::app {

enum class Colour { none, good, bad, open, soft, bold };

/// A terminal, and NO_COLOR is not set.
[[nodiscard]] bool colours_output();
[[nodiscard]] bool error_is_terminal();
[[nodiscard]] std::string coloured(std::string_view text, Colour colour);

/// Back to the start of the line, which is cleared: how progress is shown.
inline constexpr std::string_view kClearLine = "\r\x1b[K";

/// To standard output or error, whole. What steers a terminal and is not ours is shown as text.
void print(std::string_view text);
void print_error(std::string_view text);
/// Indented, and exactly as it is: for programs.
void print_json(const Json& json);
/// "heng: …" to standard error, with a hint on the next line where there is one.
void complain(std::string_view message, std::string_view hint = {});

}  // namespace heng::app
