#pragma once
// A scheme file with a syntax error is read without the declaration it is in, so that the mistakes of all others are
// told at once. The file stays refused.

#include <optional>
#include <string>
#include <string_view>

namespace heng::script {

/// The source with the declaration on `line` (from 1) emptied, all others on their lines. Nothing where another
/// statement stands there: what follows may need it. A declaration reaches from a line that begins with its word to the
/// next line that begins with a word.
[[nodiscard]] std::optional<std::string> without_declaration(std::string_view source, int line);

/// The line that a message of Lua blames: that of what was opened and not closed, else `line`.
[[nodiscard]] int blamed_line(std::string_view message, int line);

}  // namespace heng::script
