#pragma once
// The grammar of unit texts: atoms joined by / · × * . and spaces, with brackets and exponents (m², s^-1,
// km2). What an atom means is the caller's: it is asked for each. Not for the table of names (unit.hpp).

#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "define/unit.hpp"

namespace heng::define {

using UnitResult = tl::expected<Unit, UnitProblem>;

/// What the grammar asks of the table of names.
struct UnitNames {
  /// Bytes of the longest known name with an operator inside (kW·h) that `text` starts with; 0 = none.
  std::function<std::size_t(std::string_view text)> compound_at;
  std::function<UnitResult(const std::string& atom)> resolve;
};

[[nodiscard]] UnitResult parse_unit_text(std::string_view text, const UnitNames& names);
[[nodiscard]] bool has_unit_operator(std::string_view text);
/// A trailing exponent of an atom: "km2" is km and 2, "s-1" is s and -1, "m" is m and 1.
struct Powered {
  std::string atom;
  int exponent = 1;
};
[[nodiscard]] Powered split_exponent(std::string_view atom);
[[nodiscard]] Unit power(const Unit& unit, int exponent);
/// The short decimal a factor stands for when it is within float noise of one, else the factor.
[[nodiscard]] double without_noise(double factor);

}  // namespace heng::define
