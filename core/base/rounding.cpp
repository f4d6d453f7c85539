#include "base/rounding.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace heng {
namespace {

__extension__ using Wide = unsigned __int128;

/// digits × 10^exponent: the shortest decimal that reads back as the same double (at most 17 digits).
struct Decimal {
  Wide digits = 0;
  int exponent = 0;
};

Decimal shortest_decimal(double positive) {
  std::array<char, 40> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), positive, std::chars_format::scientific).ptr;
  Decimal out;
  bool after_point = false;
  const char* at = buffer.data();
  for (; at != end && *at != 'e'; ++at) {
    if (*at == '.') {
      after_point = true;
      continue;
    }
    out.digits = out.digits * 10 + static_cast<Wide>(*at - '0');
    if (after_point) --out.exponent;
  }
  const char* exponent = at + 1;
  if (exponent != end && *exponent == '+') ++exponent;
  int power = 0;
  std::from_chars(exponent, end, power);
  out.exponent += power;
  return out;
}

double nearest_double(Wide digits, int exponent, double otherwise) {
  std::string text;
  for (; digits > 0; digits /= 10) text += static_cast<char>('0' + static_cast<int>(digits % 10));
  std::reverse(text.begin(), text.end());
  if (text.empty()) return 0;
  text += "e" + std::to_string(exponent);
  double value = 0;
  const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
  return done.ec == std::errc{} ? value : otherwise;
}

Wide power_of_ten(int exponent) {
  Wide out = 1;
  for (int i = 0; i < exponent; ++i) out *= 10;
  return out;
}

bool rounds_away(Wide quotient, Wide rest, Wide divisor, RoundMode mode) {
  switch (mode) {
    case RoundMode::down: return false;
    case RoundMode::up: return rest > 0;
    case RoundMode::half_up: return rest >= divisor - rest;
    case RoundMode::half_even: break;
  }
  if (rest == divisor - rest) return quotient % 2 == 1;
  return rest > divisor - rest;
}

int digits_of(Wide number) {
  int count = 0;
  for (; number > 0; number /= 10) ++count;
  return count;
}

/// What a person types has fewer digits; a number with more was computed, and its last ones are noise.
constexpr int kMostTyped = 15;

/// A computed value that is noise away from a multiple of the step, or from the middle between two, is there: of
/// 0.1 + 0.2 = 0.30000000000000004 "up" to one decimal makes 0.3.
void without_noise(Wide& quotient, Wide& rest, Wide divisor) {
  constexpr double kNoise = 1e-12, kMostOfStep = 1e-6;
  const double part = static_cast<double>(rest) / static_cast<double>(divisor);
  const double noise = std::min(kNoise * (static_cast<double>(quotient) + 1), kMostOfStep);
  if (part <= noise) {
    rest = 0;
  } else if (part >= 1 - noise) {
    ++quotient;
    rest = 0;
  } else if (std::abs(part - 0.5) <= noise && divisor % 2 == 0) {
    rest = divisor / 2;
  }
}

/// Beyond this difference of exponents either the value has no digits at the step's place or the step dwarfs
/// it.
constexpr int kMostPlaces = 20;

double round_size(double size, const Decimal& step, RoundMode mode) {
  const Decimal value = shortest_decimal(size);
  const int common = std::min(value.exponent, step.exponent);
  if (value.exponent - common > kMostPlaces) return size;
  if (step.exponent - common > kMostPlaces) {
    return mode == RoundMode::up ? nearest_double(step.digits, step.exponent, size) : 0.0;
  }
  const Wide dividend = value.digits * power_of_ten(value.exponent - common);
  const Wide divisor = step.digits * power_of_ten(step.exponent - common);
  Wide quotient = dividend / divisor;
  Wide rest = dividend % divisor;
  if (rest == 0) return size;
  if (digits_of(value.digits) > kMostTyped) without_noise(quotient, rest, divisor);
  if (rounds_away(quotient, rest, divisor, mode)) ++quotient;
  return nearest_double(quotient * step.digits, step.exponent, size);
}

}  // namespace

double round_decimal(double value, const Rounding& rounding) {
  if (!std::isfinite(value) || std::isinf(rounding.interval)) return value;
  if (value == 0) return 0;
  const Decimal step = rounding.interval > 0 ? shortest_decimal(rounding.interval) : Decimal{1, -rounding.digits};
  const double size = round_size(std::abs(value), step, rounding.mode);
  if (size == 0) return 0;
  return std::copysign(size, value);
}

std::optional<RoundMode> round_mode_from(std::string_view name) {
  for (const auto mode : {RoundMode::half_even, RoundMode::half_up, RoundMode::down, RoundMode::up}) {
    if (name_of(mode) == name) return mode;
  }
  return std::nullopt;
}

std::string_view name_of(RoundMode mode) {
  switch (mode) {
    case RoundMode::half_even: return "half_even";
    case RoundMode::half_up: return "half_up";
    case RoundMode::down: return "down";
    case RoundMode::up: return "up";
  }
  return "half_even";
}

}  // namespace heng
