#pragma once
// Lua's own error messages in Chinese as well.

#include <string>
#include <string_view>

#include "base/bilingual.hpp"

namespace heng::script {

/// "attempt to index a nil value (local 't')" in both languages; a message that is not Lua's stays as it is.
[[nodiscard]] Bilingual lua_message(std::string_view english);
/// The name such a message speaks of: t; empty when it names none.
[[nodiscard]] std::string named_in(std::string_view english);
/// nil, number, … as people say it.
[[nodiscard]] Bilingual type_name(std::string_view type);

}  // namespace heng::script
