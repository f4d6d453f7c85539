#pragma once
// An indicator: a quantity of a subject, as indicators/*.toml defines it. Plain data.

#include <optional>
#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "base/interval.hpp"
#include "base/place.hpp"
#include "define/source_status.hpp"
#include "define/unit.hpp"

namespace heng::define {

enum class Kind { number, boolean, category, text, date };
enum class Direction { none, higher, lower };  // which way is better

struct Indicator {
  std::string code;
  Bilingual title;
  Unit unit;
  Kind kind = Kind::number;
  Direction direction = Direction::none;
  Interval range;             // plausible, in `unit`; boolean 0..1, category 0..values-1; unbounded when not given
  std::optional<int> digits;  // decimals as published
  bool percent = false;       // shown as a percentage
  std::vector<std::string> values;  // category: the allowed texts; a value is its index
  std::string formula;              // Lua expression; empty = reported only
  std::vector<std::string> aliases;
  std::vector<std::string> sum_of;     // codes whose values add up to this one's; checked, never computed
  std::optional<double> year_on_year;  // at most this many times more or less than the year before; above 1
  Source source;
  Bilingual note;
  bool unread = false;  // its unit was refused: nothing can be said of what uses it
  Place place;          // of its table
  Place formula_place;  // of the formula's text
  Place sum_place;      // of sum_of
};

}  // namespace heng::define
