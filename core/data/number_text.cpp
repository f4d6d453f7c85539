#include "data/number_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include "base/text.hpp"

namespace heng::data {
namespace {

struct Inside {
  std::size_t from = 0;
  LeadingNumber number;
};

/// The first number in a half-width text.
std::optional<Inside> inside(std::string_view text) {
  const auto from = text.find_first_of("0123456789");
  if (from == std::string_view::npos) return std::nullopt;
  const auto number = leading_number(text.substr(from));
  if (!number || !*number) return std::nullopt;
  return Inside{from, **number};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// The end of the integer part at `at`, separators dropped into `digits`; nothing when they are not every
/// three digits.
std::optional<std::size_t> read_integer(std::string_view text, std::size_t at, std::string& digits) {
  const auto first = digits_at(text, at);
  digits.append(text.substr(at, first));
  at += first;
  if (at >= text.size() || text[at] != ',') return at;
  if (first < 1 || first > 3) return std::nullopt;
  while (at < text.size() && text[at] == ',') {
    if (digits_at(text, at + 1) != 3) return std::nullopt;
    digits.append(text.substr(at + 1, 3));
    at += 4;
  }
  return at;
}

std::size_t exponent_size(std::string_view text, std::size_t at) {
  if (at >= text.size() || (text[at] != 'e' && text[at] != 'E')) return 0;
  const std::size_t sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-') ? 1 : 0;
  const auto digits = digits_at(text, at + 1 + sign);
  return digits == 0 ? 0 : 1 + sign + digits;
}

/// Whether an integer of digits is above 2^53, where neighbouring integers are one double.
bool beyond_doubles(std::string_view digits) {
  constexpr std::string_view limit = "9007199254740992";
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits.size() > limit.size() || (digits.size() == limit.size() && digits > limit);
}

}  // namespace

Result<std::optional<LeadingNumber>> leading_number(std::string_view text) {
  std::string plain;
  std::size_t at = 0;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) plain += text[at++] == '-' ? "-" : "";
  while (at < text.size() && text[at] == ' ' && at > 0) ++at;
  const std::size_t sign = plain.size();
  const auto integer_end = read_integer(text, at, plain);
  if (!integer_end) {
    return failure(
        "data.thousands_separator", {},
        {quoted(text) + " 里的千位分隔符位置不对", quoted(text) + " has a thousands separator in the wrong place"},
        {"写成 1234567 或 1,234,567", "write 1234567 or 1,234,567"});
  }
  at = *integer_end;
  const bool has_integer = plain.size() > sign;
  const std::size_t decimals = at < text.size() && text[at] == '.' ? digits_at(text, at + 1) : 0;
  if (!has_integer && decimals == 0) return std::nullopt;
  if (decimals > 0) {
    plain.append(has_integer ? "" : "0").append(text.substr(at, decimals + 1));
    at += decimals + 1;
  }
  const auto exponent = exponent_size(text, at);
  const bool small = text.substr(at, exponent).find('-') != std::string_view::npos;
  plain.append(text.substr(at, exponent));
  at += exponent;

  const auto value = parse_number(plain);
  const bool integer = decimals == 0 && exponent == 0;
  if (!value && small) {
    return failure("data.too_large", {},
                   {quoted(text) + " 太接近 0，无法表示", quoted(text) + " is too close to 0 to be held"},
                   {"就是 0 的写 0；否则换用更小的单位", "write 0 where it is 0, else use a smaller unit"});
  }
  if (!value || !std::isfinite(*value) || (integer && beyond_doubles(std::string_view(plain).substr(sign)))) {
    return failure("data.too_large", {},
                   {quoted(text) + " 太大，无法精确表示", quoted(text) + " is too large to be held exactly"},
                   {"换用更大的单位，例如 万 或 亿", "use a larger unit"});
  }
  auto rest = text.substr(at);
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  return LeadingNumber{*value, rest};
}

std::optional<double> number_in(std::string_view text) {
  const auto plain = half_width(text);
  const auto found = inside(plain);
  return found ? std::optional(found->number.value) : std::nullopt;
}

std::string number_times(std::string_view text, double factor, std::string_view unit) {
  const auto plain = half_width(trimmed(text));
  const auto found = inside(plain);
  if (!found) return plain;
  return plain.substr(0, found->from) + number_text(without_noise(found->number.value * factor)) + std::string(unit) +
         std::string(found->number.rest);
}

double without_noise(double value) {
  std::array<char, 40> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 15);
  std::from_chars(text.data(), end.ptr, value);
  return value;
}

}  // namespace heng::data
