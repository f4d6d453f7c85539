#pragma once
// The clause ledger as JSON; docs/reference/cases.md documents every field.

#include <span>
#include <string>

#include "base/json.hpp"
#include "explain/ledger.hpp"

namespace heng::report {

/// `subjects`: names, for the subjects of a round; empty when there is none.
[[nodiscard]] Json to_json(const explain::Ledger& ledger, std::span<const std::string> subjects);

}  // namespace heng::report
