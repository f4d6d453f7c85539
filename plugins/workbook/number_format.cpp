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

/// A section of a code taken apart: what is written literally around the digits, and which placeholders there are.
struct Parts {
  std::string prefix, suffix;  // literal text before the first and after the last digit placeholder
  std::string letters;
  bool digits = false, percent = false, scaled = false, elapsed = false, text = false;
};

void take_literal(Parts& parts, std::string_view text) { (parts.digits ? parts.suffix : parts.prefix) += text; }

void take_digit(Parts& parts) {
  parts.digits = true;
  parts.suffix.clear();
}

/// [h], [Red], [$¥-804], [>=10000]: behind a dollar the name of a currency, and the country after a dash.
void take_bracket(Parts& parts, std::string_view inside) {
  if (inside.starts_with('$')) {
    const auto name =
        inside.substr(1, inside.find('-') == std::string_view::npos ? inside.size() : inside.find('-') - 1);
    const bool japanese = inside.ends_with("-411") || inside.ends_with("-ja-JP");
    return take_literal(parts, japanese && !name.empty() ? "JPY" : name);
  }
  const bool of_time = !inside.empty() && inside.find_first_not_of("hms") == std::string_view::npos;
  parts.elapsed = parts.elapsed || of_time;
}

/// The length of a word for "as it comes" at the start of the text, or 0.
std::size_t general_size(std::string_view text) {
  for (const std::string_view word : {"General", "GENERAL", "general", "G/通用格式"})
    if (text.starts_with(word)) return word.size();
  return 0;
}

class SectionReader {
 public:
  explicit SectionReader(std::string_view code) : code_(code) {}

  [[nodiscard]] bool has_more() const { return !at_end_; }

  Parts next() {
    Parts parts;
    while (at_ < code_.size() && code_[at_] != ';') at_ += take(parts);
    at_end_ = at_ >= code_.size();
    ++at_;
    return parts;
  }

 private:
  /// Takes what stands at `at_`; returns its length.
  std::size_t take(Parts& parts) const {
    const auto rest = code_.substr(at_);
    const char c = rest.front();
    if (const auto general = general_size(rest); general > 0) return take_digit(parts), general;
    if (c == '"') {
      const auto close = std::min(rest.find('"', 1), rest.size());
      return take_literal(parts, rest.substr(1, close - 1)), close + 1;
    }
    if (c == '[') {
      const auto close = std::min(rest.find(']'), rest.size());
      return take_bracket(parts, rest.substr(1, close - 1)), close + 1;
    }
    const auto size = rest.size() < 2 ? 0 : character_size(static_cast<unsigned char>(rest[1]));
    if (c == '_' || c == '*') return 1 + size;
    if (c == '\\' || c == '!') {
      const auto literal = rest.substr(1, size);
      if (parts.digits && (literal == "." || literal == ",")) parts.scaled = true;  // 0!.0,"万": a point of its own
      return take_literal(parts, literal), 1 + size;
    }
    if (c == '0' || c == '#' || c == '?') return take_digit(parts), 1;
    if (c == ',') {
      const char next = rest.size() < 2 ? ';' : rest[1];
      parts.scaled = parts.scaled || (parts.digits && next != '0' && next != '#' && next != '?');
      return 1;
    }
    if (c == '$') return take_literal(parts, "$"), 1;
    if (static_cast<unsigned char>(c) >= 0x80) {
      const auto own = character_size(static_cast<unsigned char>(c));
      return take_literal(parts, rest.substr(0, own)), own;
    }
    parts.percent = parts.percent || c == '%';
    if (c == '@') return parts.text = true, take_digit(parts), 1;
    if (c != '%') parts.letters += c;
    return 1;
  }

  std::string_view code_;
  std::size_t at_ = 0;
  bool at_end_ = false;
};

void strip(std::string& text, std::string_view front, std::string_view back) {
  while (!text.empty() && front.find(text.front()) != std::string_view::npos) text.erase(0, 1);
  while (!text.empty() && back.find(text.back()) != std::string_view::npos) text.pop_back();
}

/// What days and times a section without digits shows; `plain` when none.
Kind kind_of_letters(const Parts& parts) {
  const auto has = [&](std::string_view letters) { return parts.letters.find_first_of(letters) != std::string::npos; };
  const bool year = has("yYe"), day = has("dD"), month = has("mM"), hour = parts.elapsed || has("hHsS");
  if (year && !month && !day) return Kind::year;
  if (year || day || (month && !hour)) return Kind::date;
  return hour ? Kind::time : Kind::plain;
}

/// Whether a later section shows numbers of another size or with other words than the first.
bool differs(const Parts& first, const Parts& other) {
  if (!other.digits || other.text) return false;
  auto one = without_yuan(first.suffix), two = without_yuan(other.suffix);
  strip(one, " ", " )");
  strip(two, " ", " )");
  return other.scaled || other.percent != first.percent || one != two;
}

std::string date_text(double serial, bool date1904) {
  // Day 60 of the 1900 count is a 29 February that never was; days before it are off by one.
  const double days = std::floor(serial) + (date1904 ? 1462 : 0);
  if (days == 0) return "1900-01-00";  // as spreadsheets show it
  if (!(days >= 1 && days < 2958466)) return "####";
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

std::string without_yuan(std::string text) {
  for (const std::string_view sign : {"人民币", "CNY", "RMB", "¥", "￥"})
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign)) text.erase(at, sign.size());
  return text;
}

NumberFormat number_format(std::string_view code) {
  if (code.empty() || code == "General" || code == "@") return {};
  const NumberFormat unclear{Kind::unclear, "", "", std::string(code)};
  SectionReader sections(code);
  const auto first = sections.next();
  if (!first.digits && !first.percent) {
    if (const auto kind = kind_of_letters(first); kind != Kind::plain) return {kind, "", "", ""};
    return unclear;  // words, or nothing, in place of a number
  }
  if (first.scaled) return unclear;
  while (sections.has_more())
    if (differs(first, sections.next())) return unclear;
  NumberFormat found{first.percent ? Kind::percent : Kind::plain, without_yuan(first.prefix),
                     without_yuan(first.suffix), ""};
  strip(found.prefix, " ", " ");
  strip(found.suffix, " ", " )");
  return found;
}

NumberFormat built_in_format(unsigned id) {
  if (id == 9 || id == 10) return {Kind::percent, "", "", ""};
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || id == 55 || id == 56)
    return {Kind::time, "", "", ""};
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return {Kind::date, "", "", ""};
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
    case Kind::percent: return format.prefix + percent_text(value) + format.suffix;
    case Kind::date: return date_text(value, date1904);
    case Kind::year: return date_text(value, date1904).substr(0, 4) + "年";
    case Kind::time: return time_text(value);
    case Kind::unclear: return shortest(value) + " [" + format.code + "]";
    case Kind::plain: break;
  }
  return format.prefix + shortest(value) + format.suffix;
}

}  // namespace workbook
