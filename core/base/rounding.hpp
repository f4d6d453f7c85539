#pragma once
// Rounding as law has it (GB/T 8170-2008 clause 3): on the shortest decimal that reads back as the same
// double, once.

#include <optional>
#include <string_view>

namespace heng {

enum class RoundMode {
  half_even,  // 四舍六入五成双, GB/T 8170
  half_up,    // 四舍五入, away from zero on a tie
  down,       // towards zero
  up,         // away from zero
};

struct Rounding {
  RoundMode mode = RoundMode::half_even;
  int digits = 0;         // decimals kept; negative: tens (-1), hundreds (-2)
  double interval = 0.0;  // > 0: to a multiple of this (0.5, 0.2, 100) instead of to digits
  bool operator==(const Rounding&) const = default;
};

/// NaN and infinities come back unchanged.
[[nodiscard]] double round_decimal(double value, const Rounding& rounding);
[[nodiscard]] std::optional<RoundMode> round_mode_from(std::string_view name);
[[nodiscard]] std::string_view name_of(RoundMode mode);

}  // namespace heng
