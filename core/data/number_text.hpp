#pragma once
// A number at the start of a cell, as people type it: sign, thousands separators, decimals, exponent; then a
// unit.

#include <optional>
#include <string>
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

/// The first number anywhere in `text`: 0.5 of "约0.5".
[[nodiscard]] std::optional<double> number_in(std::string_view text);
/// `text` with that number times `factor` and `unit` behind it: ("约0.5", 100, "%") → "约50%".
[[nodiscard]] std::string number_times(std::string_view text, double factor, std::string_view unit);

/// To 15 significant digits, which what people type, and a sum or quotient of it, has at most.
[[nodiscard]] double without_noise(double value);

}  // namespace heng::data
