#pragma once
// The bracket behind a header: a year, a unit, and words on how the value is defined. Texts are normalised headers.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "define/unit.hpp"

namespace heng::data {

struct NameAndBracket {
  std::string name;
  std::string inside;
};

/// The bracket at the end and what stands before it.
[[nodiscard]] std::optional<NameAndBracket> bracket_at_end(const std::string& text);

struct HeaderBracket {
  std::optional<int> year;
  std::string unit;                 // a known one, as written; may be empty
  std::vector<std::string> others;  // 现价, 等价值, or a unit nobody knows
};

/// "tce", "2020年", "2020年,tce", "单位:tce", "现价,万元", "等价值/万吨标准煤"; nothing when it names two years or
/// units.
[[nodiscard]] std::optional<HeaderBracket> read_bracket(std::string inside, const define::Units& units);

/// What makes no difference: a figure is for the whole year and at current prices unless it says otherwise.
[[nodiscard]] bool says_the_usual(std::string_view text);

}  // namespace heng::data
