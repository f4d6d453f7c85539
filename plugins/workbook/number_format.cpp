#include "number_format.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace workbook {
namespace {

using Kind = NumberFormat::Kind;

std::size_t character_size(unsigned char first) { return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4; }

/// A code taken apart: what is written literally after the digits, and which placeholders there are.
struct Parts {
  std::string suffix;  // literal text after the last digit placeholder
  std::string letters;
  bool digits = false, percent = false, scaled = false, elapsed = false;
};

void take_literal(Parts& parts, std::string_view text) {
  if (parts.digits) parts.suffix += text;
}

/// [h], [Red], [$¥-804], [>=10000]
std::size_t take_bracket(Parts& parts, std::string_view code, std::size_t at) {
  const auto close = code.find(']', at);
  if (close == std::string_view::npos) return code.size();
  const auto inside = code.substr(at + 1, close - at - 1);
  parts.elapsed = parts.elapsed || inside == "h" || inside == "hh" || inside == "m" || inside == "mm" || inside == "s";
  return close + 1;
}

Parts parts_of(std::string_view code) {
  Parts parts;
  for (std::size_t at = 0; at < code.size() && code[at] != ';';) {
    const char c = code[at];
    if (c == '"') {
      const auto close = std::min(code.find('"', at + 1), code.size());
      take_literal(parts, code.substr(at + 1, close - at - 1));
      at = close + 1;
    } else if (c == '\\' || c == '!') {
      const auto size = at + 1 < code.size() ? character_size(static_cast<unsigned char>(code[at + 1])) : 0;
      const auto literal = code.substr(at + 1, size);
      if (parts.digits && (literal == "." || literal == ",")) parts.scaled = true;  // 0!.0,"万": a point of its own
      take_literal(parts, literal);
      at += 1 + size;
    } else if (c == '_' || c == '*') {
      at += 1 + (at + 1 < code.size() ? character_size(static_cast<unsigned char>(code[at + 1])) : 0);
    } else if (c == '[') {
      at = take_bracket(parts, code, at);
    } else if (c == '0' || c == '#' || c == '?') {
      parts.digits = true;
      parts.suffix.clear();
      ++at;
    } else if (c == ',') {
      const char next = at + 1 < code.size() ? code[at + 1] : ';';
      if (parts.digits && next != '0' && next != '#' && next != '?') parts.scaled = true;
      ++at;
    } else if (c == '%') {
      parts.percent = true;
      ++at;
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      const auto size = character_size(static_cast<unsigned char>(c));
      take_literal(parts, code.substr(at, size));
      at += size;
    } else {
      parts.letters += c;
      ++at;
    }
  }
  return parts;
}

std::string date_text(double serial, bool date1904) {
  // Day 60 of the 1900 count is a 29 February that never was; days before it are off by one.
  const double days = std::floor(serial) + (date1904 ? 1462 : 0);
  if (!(days >= 1 && days < 2958466)) return "";
  const std::chrono::sys_days epoch = std::chrono::year{1899} / 12 / (days < 60 ? 31 : 30);
  const std::chrono::year_month_day date(epoch + std::chrono::days(static_cast<int>(days)));
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

std::string time_text(double serial) {
  const auto seconds = static_cast<std::int64_t>(std::llround(std::min(std::abs(serial), 1e9) * 86400));
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
  return text.data();
}

}  // namespace

NumberFormat number_format(std::string_view code) {
  if (code.empty() || code == "General" || code == "@" || code == "G/通用格式" || code.starts_with("General"))
    return {};
  const auto parts = parts_of(code);
  if (parts.percent) return {Kind::percent, "", ""};
  if (!parts.digits) {
    bool year = false, day = false, month = false, hour = parts.elapsed;
    for (const char c : parts.letters) {
      year = year || c == 'y' || c == 'Y' || c == 'e';
      day = day || c == 'd' || c == 'D';
      month = month || c == 'm' || c == 'M';
      hour = hour || c == 'h' || c == 'H' || c == 's' || c == 'S';
    }
    if (year && !month && !day) return {Kind::year, "", ""};
    if (year || day || (month && !hour)) return {Kind::date, "", ""};
    if (hour) return {Kind::time, "", ""};
    return {};
  }
  if (parts.scaled) return {Kind::scaled, "", std::string(code)};
  auto suffix = parts.suffix;
  while (!suffix.empty() && suffix.front() == ' ') suffix.erase(0, 1);
  while (!suffix.empty() && (suffix.back() == ' ' || suffix.back() == ')')) suffix.pop_back();
  return {Kind::plain, suffix, ""};
}

NumberFormat built_in_format(unsigned id) {
  if (id == 9 || id == 10) return {Kind::percent, "", ""};
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || id == 55 || id == 56)
    return {Kind::time, "", ""};
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return {Kind::date, "", ""};
  return {};
}

std::string shortest(double value) {
  std::array<char, 40> text{};
  const bool usual = value == 0 || (std::abs(value) < 1e16 && std::abs(value) >= 1e-6);
  const auto end = usual ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
                         : std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), end.ptr};
}

std::string percent_text(double value) {
  std::array<char, 40> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific);
  std::string scientific(text.data(), end.ptr);
  const auto e = scientific.find('e');
  if (e == std::string::npos) return scientific + "%";
  const int exponent = std::atoi(scientific.c_str() + e + 1) + 2;
  scientific.resize(e);
  return shortest(std::strtod((scientific + "e" + std::to_string(exponent)).c_str(), nullptr)) + "%";
}

std::string cell_text(double value, const NumberFormat& format, bool date1904) {
  switch (format.kind) {
    case Kind::percent: return percent_text(value);
    case Kind::date:
    case Kind::year: {
      const auto date = date_text(value, date1904);
      if (date.empty()) return shortest(value);
      return format.kind == Kind::year ? date.substr(0, 4) : date;
    }
    case Kind::time: return time_text(value);
    case Kind::scaled: return shortest(value) + " [" + format.code + "]";
    case Kind::plain: break;
  }
  return shortest(value) + format.suffix;
}

}  // namespace workbook
