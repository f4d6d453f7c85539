#pragma once
// The quick reading of the cells most tables are full of: digits with at most one point, exactly
// representable. What it declines is not wrong, only read_cell's to decide.

#include <array>
#include <cstdint>
#include <string_view>

namespace heng::data {

[[nodiscard]] inline bool plain_number(std::string_view text, double& value) {
  static constexpr std::array<double, 16> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  const char* at = text.data();
  const char* const end = at + text.size();
  const bool negative = at != end && *at == '-';
  if (negative) ++at;
  if (end - at > 16 || at == end) return false;  // at most 15 digits: both parts of the quotient are exact

  std::uint64_t digits = 0;
  const char* const first = at;
  for (unsigned digit = 0; at != end && (digit = static_cast<unsigned char>(*at) - unsigned{'0'}) <= 9; ++at)
    digits = digits * 10 + digit;
  if (at == first) return false;
  std::size_t decimals = 0;
  if (at != end) {
    if (*at++ != '.') return false;
    const char* const point = at;
    for (unsigned digit = 0; at != end && (digit = static_cast<unsigned char>(*at) - unsigned{'0'}) <= 9; ++at)
      digits = digits * 10 + digit;
    if (at != end || at == point) return false;
    decimals = static_cast<std::size_t>(at - point);
  }
  if (digits > (std::uint64_t{1} << 53)) return false;
  value = static_cast<double>(digits) / powers[decimals];
  if (negative) value = -value;
  return true;
}

}  // namespace heng::data
