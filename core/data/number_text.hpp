#pragma once
// A number at the start of a cell, as people type it: sign, thousands separators, decimals, exponent; then a
// unit.

#include <optional>
#include <string_view>

#include "base/result.hpp"

namespace heng::data {

struct LeadingNumber {
  double value = 0;
  std::string_view rest;  // what follows, spaces dropped
};

/// `text` is half-width and trimmed. Nothing when it does not start with a number; an error for separators in
/// the wrong place and for integers that doubles cannot hold.
[[nodiscard]] Result<std::optional<LeadingNumber>> leading_number(std::string_view text);

}  // namespace heng::data
