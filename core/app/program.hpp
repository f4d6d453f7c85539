#pragma once
// The whole program but for main().

namespace heng::app {

/// The exit status. No exception leaves it.
[[nodiscard]] int run_program(int count, char** arguments) noexcept;

}  // namespace heng::app
