#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>

#include "base/rounding.hpp"

namespace heng {
namespace {

char32_t lower(char32_t c) { return c >= U'A' && c <= U'Z' ? c + 32 : c; }

std::u32string lowered(std::u32string text) {
  std::transform(text.begin(), text.end(), text.begin(), lower);
  return text;
}

/// Insertions, deletions, replacements and swaps of neighbours.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      d[i][j] = std::min({replaced, d[i - 1][j] + 1, d[i][j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

bool is_space(char32_t c) {
  return c == U' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_blank(char32_t c) {
  return c == U' ' || (c >= 9 && c <= 13) || c == 0x3000 || c == 0xA0 || c == 0x2007 || c == 0x202F || c == 0xFEFF;
}

/// Whether a UTF-8 byte begins one of the characters of is_blank and half_width beyond ASCII: quick for texts without
/// any.
bool may_begin_wide(char c) { return c == '\xc2' || c == '\xe2' || c == '\xe3' || c == '\xef'; }

std::string escaped(char32_t c) {
  switch (c) {
    case U'\n': return "\\n";
    case U'\r': return "\\r";
    case U'\t': return "\\t";
    default: break;
  }
  std::array<char, 8> hex{};
  const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), static_cast<std::uint32_t>(c), 16).ptr;
  return "\\u{" + std::string(hex.data(), end) + "}";
}

/// Control characters, line separators, marks that turn the writing direction and blanks of no width.
bool disturbs_a_line(char32_t c) {
  if (c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF) return true;
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::optional<std::string> did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const auto typed = code_points(word);
  const std::size_t allowed = std::max<std::size_t>(1, typed.size() / 3);
  std::optional<std::string> best;
  auto best_rank = std::tuple(allowed + 1, allowed + 1);
  for (const auto& candidate : candidates) {
    const auto letters = code_points(candidate);
    if (letters.size() > typed.size() + allowed || typed.size() > letters.size() + allowed) continue;
    const auto rank = std::tuple(edit_distance(typed, letters), edit_distance(lowered(typed), lowered(letters)));
    const bool something_in_common = std::get<1>(rank) < typed.size();
    if (something_in_common && std::get<0>(rank) <= allowed && rank < best_rank) {
      best = candidate;
      best_rank = rank;
    }
  }
  return best;
}

Bilingual question(const std::string& meant) { return say("是不是 {0}？", "did you mean {0}?", {meant}); }

Bilingual suggestion(std::string_view word, std::span<const std::string> candidates, Bilingual otherwise) {
  const auto meant = did_you_mean(word, candidates);
  return meant ? question(quoted(*meant)) : std::move(otherwise);
}

Bilingual code_suggestion(std::string_view prefix, std::string_view word, std::span<const std::string> candidates,
                          Bilingual otherwise) {
  const auto meant = did_you_mean(word, candidates);
  return meant ? question(std::string(prefix) + *meant) : std::move(otherwise);
}

std::string number_text(double value) {
  if (value == 0) return "0";
  const double size = std::abs(value);
  const bool plain = size >= 1e-7 && size < 1e21;
  std::array<char, 64> buffer{};
  const auto end = buffer.data() + buffer.size();
  const auto done = plain ? std::to_chars(buffer.data(), end, value, std::chars_format::fixed)
                          : std::to_chars(buffer.data(), end, value);
  return {buffer.data(), done.ptr};
}

std::string number_text(double value, int digits) {
  std::string text = number_text(round_decimal(value, {RoundMode::half_even, digits, 0}));
  if (text.find_first_not_of("-.0123456789") != std::string::npos) return text;
  const std::size_t first = text.front() == '-' ? 1 : 0;
  auto at = std::min(text.find('.'), text.size());
  while (at > first + 3) {
    at -= 3;
    text.insert(at, 1, ',');
  }
  return text;
}

std::optional<double> parse_number(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  double value = 0;
  const auto end = text.data() + text.size();
  const auto done = std::from_chars(text.data(), end, value);
  if (done.ec != std::errc{} || done.ptr != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::string visible(std::string_view text) {
  const auto suspect = [](char byte) {  // the first bytes of what disturbs_a_line
    const auto b = static_cast<unsigned char>(byte);
    return (b < 0x20 && b != '\n' && b != '\t') || b == 0x7F || b == 0xC2 || b == 0xD8 || b == 0xE2 || b == 0xEF;
  };
  if (std::none_of(text.begin(), text.end(), suspect)) return std::string(text);
  std::string out;
  for (const char32_t c : code_points(text)) {
    const bool stays = c == U'\n' || c == U'\t' || !disturbs_a_line(c);
    out += stays ? utf8(std::u32string_view(&c, 1)) : escaped(c);
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out = "“";
  for (const char32_t c : code_points(text)) out += disturbs_a_line(c) ? escaped(c) : utf8({&c, 1});
  return out + "”";
}

std::string trimmed(std::string_view text) {
  const auto may_be_blank = [](char c) { return (c >= 0 && c <= ' ') || (c & 0xc0) == 0x80 || may_begin_wide(c); };
  const auto may_end_blank = [](char c) {
    return (c >= 0 && c <= ' ') || c == '\x80' || c == '\xa0' || c == '\x87' || c == '\xaf' || c == '\xbf';
  };
  if (text.empty() || (!may_be_blank(text.front()) && !may_end_blank(text.back()))) return std::string(text);
  const auto points = code_points(text);
  const auto first = std::find_if_not(points.begin(), points.end(), is_blank);
  const auto last = std::find_if_not(points.rbegin(), std::make_reverse_iterator(first), is_blank).base();
  if (points.empty() || (first == points.begin() && last == points.end())) return std::string(text);
  return utf8({first, last});
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0;;) {
    const auto end = text.find(separator, begin);
    parts.emplace_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

std::string half_width(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), may_begin_wide)) return composed(text);
  auto points = code_points(text);
  for (char32_t& c : points) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    if (is_space(c)) c = U' ';
    c = without_radical(c);
  }
  return composed(utf8(points));
}

std::string padded(std::string_view text, std::size_t width) {
  const auto used = display_width(text);
  if (used <= width) return std::string(text) + std::string(width - used, ' ');
  if (width == 0) return {};
  std::string out;
  std::size_t taken = 0;
  for (const char32_t c : code_points(text)) {
    if (taken + display_width(c) > width - 1) break;
    taken += display_width(c);
    out += utf8({&c, 1});
  }
  return out + "…" + std::string(width - 1 - taken, ' ');
}

}  // namespace heng
