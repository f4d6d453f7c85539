#include "data/header_bracket.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/header_names.hpp"

namespace heng::data {
namespace {

std::string without_unit_word(const std::string& text) {
  for (const std::string_view word : {"计量单位:", "单位:", "单位", "unit:"}) {
    if (text.starts_with(word) && text.size() > word.size()) return text.substr(word.size());
  }
  return text;
}

bool take_unit(HeaderBracket& found, const std::string& unit) {
  if (!found.unit.empty()) return false;
  found.unit = unit;
  return true;
}

bool take_part(HeaderBracket& found, const std::string& text, const define::Units& units) {
  if (text.empty()) return false;
  if (const auto year = year_from(text)) {
    const bool is_first = !found.year;
    found.year = year;
    return is_first;
  }
  if (unit_in_header(text, units)) return take_unit(found, text);
  const auto slash = text.find('/');
  const bool is_both = slash != std::string::npos && unit_in_header(text.substr(slash + 1), units).has_value();
  found.others.push_back(is_both ? text.substr(0, slash) : text);
  return !is_both || take_unit(found, text.substr(slash + 1));
}

}  // namespace

std::optional<NameAndBracket> bracket_at_end(const std::string& text) {
  if (!text.ends_with(')')) return std::nullopt;
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    if (text[at] == ')') ++depth;
    if (text[at] == '(' && --depth == 0) {
      if (at == 0) return std::nullopt;
      return NameAndBracket{text.substr(0, at), text.substr(at + 1, text.size() - at - 2)};
    }
  }
  return std::nullopt;
}

std::optional<HeaderBracket> read_bracket(std::string inside, const define::Units& units) {
  for (const std::string_view comma : {"、", ";"}) {
    for (auto at = inside.find(comma); at != std::string::npos; at = inside.find(comma))
      inside.replace(at, comma.size(), ",");
  }
  HeaderBracket found;
  for (const auto& part : split(inside, ',')) {
    if (!take_part(found, without_unit_word(part), units)) return std::nullopt;
  }
  return found;
}

bool says_the_usual(std::string_view text) {
  static constexpr std::array<std::string_view, 10> words{"现价", "当年价", "当年价格", "现行价", "现行价格",
                                                          "全年", "本年",   "年度",     "当年",   "全口径"};
  return std::find(words.begin(), words.end(), text) != words.end();
}

}  // namespace heng::data
