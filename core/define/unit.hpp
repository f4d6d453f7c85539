#pragma once
// Units of measurement: parsing ("tce/万元", "kgCO2/kWh", "%"), dimensions, conversion. Physical units come
// from udunits2; money, coal equivalent, CO2 mass and points are dimensions of our own
// (indicators/units.toml), so nothing becomes tce or tCO2 by physics alone. Not for formatting numbers.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace heng::define {

/// A parsed unit: `factor` × the product of base dimensions. Affine units (°C) are refused.
struct Unit {
  std::string text = "1";                // as written
  double factor = 1.0;                   // one of this unit in base units
  std::map<std::string, int> dimension;  // base symbol → exponent; empty = a pure number

  [[nodiscard]] bool same_dimension(const Unit& other) const { return dimension == other.dimension; }
  [[nodiscard]] std::string dimension_text() const;  // "tCO2·tce⁻¹", "1"
};

[[nodiscard]] Unit multiply(const Unit& a, const Unit& b);
[[nodiscard]] Unit divide(const Unit& a, const Unit& b);

/// Multiplies a value in `from` to get it in `to`; nothing when the dimensions differ. A factor that is a
/// short decimal (10000, 0.0036) is the double nearest to it.
[[nodiscard]] std::optional<double> conversion_factor(const Unit& from, const Unit& to);

/// Why a text is no unit.
struct UnitProblem {
  enum class Kind { unknown, affine, syntax, circular };
  Kind kind = Kind::unknown;
  std::string part;  // the piece of the text that is to blame
};

/// The known units. Parsing is cached; const use from several threads is safe.
class Units {
 public:
  Units();
  ~Units();
  Units(Units&&) noexcept;
  Units& operator=(Units&&) noexcept;

  /// Reads units.toml ([base] and [units]).
  void load(std::string_view toml, const std::string& file, Diagnostics& out);
  /// The file could not be read: a unit that is not known is no mistake of whoever names it.
  void miss();
  [[nodiscard]] std::optional<Unit> parse(std::string_view text) const;
  /// As the other, and reports `define.unknown_unit` and its kin at `place` (after `miss` the latter only).
  [[nodiscard]] std::optional<Unit> parse(std::string_view text, const Place& place, Diagnostics& out) const;
  /// Nothing when `parse` succeeds.
  [[nodiscard]] std::optional<UnitProblem> problem(std::string_view text) const;
  /// Known unit spellings, for did-you-mean.
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace heng::define
