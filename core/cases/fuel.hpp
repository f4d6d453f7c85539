#pragma once
// What the rule functions of a scheme spend over its cases, to the last instruction.

#include <string>
#include <vector>

#include "cases/suite.hpp"

namespace heng::cases {

struct FunctionFuel {
  std::string scheme, criterion;
  std::size_t calls = 0;    // cases
  std::uint64_t most = 0;   // of one call
  std::uint64_t limit = 0;  // a call may spend

  [[nodiscard]] double share() const { return static_cast<double>(most) / static_cast<double>(limit); }
};

/// One a function, in the scheme's order; empty for a scheme without functions or with errors.
[[nodiscard]] std::vector<FunctionFuel> function_fuel(const Suite& suite);

}  // namespace heng::cases
