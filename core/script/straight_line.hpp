#pragma once
// Whether a compiled function ends by itself: it has no way back and calls nothing but what the environment knows, none
// of which is Lua. Each of its instructions then runs at most once, and need not be counted while it runs.

#include <cstddef>
#include <cstdint>
#include <span>

#include "script/opcodes.hpp"

namespace heng::script {

inline constexpr std::size_t kLongestStraight = 250;  // instructions

/// `environment` is the number of the upvalue _ENV. `has_view`: the first register holds p from begin to end.
[[nodiscard]] bool is_straight_line(std::span<const std::uint32_t> code, std::size_t environment, bool has_view);

/// Whether an instruction may write the register it names first.
[[nodiscard]] bool may_set(Opcode op);

}  // namespace heng::script
