#include "data/header_names.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/header_bracket.hpp"
#include "define/date.hpp"

namespace heng::data {
namespace {

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> four_digits(std::string_view text) {
  if (text.size() != 4 || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  const int year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
  if (year < 1949 || year > 2100) return std::nullopt;
  return year;
}

constexpr std::array<std::string_view, 7> kSpans{"-", "—", "–", "~", "至", "到", "―"};
constexpr std::array<std::string_view, 8> kEditions{"版", "修订", "印发", "发布", "第", "号", "批", "通知"};

template <std::size_t n>
bool starts_with_any(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}
template <std::size_t n>
bool ends_with_any(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.ends_with(word); });
}

std::string_view without_end(std::string_view text, std::string_view end) {
  return text.ends_with(end) ? text.substr(0, text.size() - end.size()) : text;
}

std::string_view without_year_word(std::string_view text) { return without_end(without_end(text, "年度"), "年"); }

struct Cut {
  std::string name;
  int year = 0;
};

std::optional<Cut> year_at_end(std::string_view text) {
  const auto digits = without_year_word(text);
  if (digits.size() <= 4 || is_digit(digits[digits.size() - 5])) return std::nullopt;
  const auto year = four_digits(digits.substr(digits.size() - 4));
  if (!year) return std::nullopt;
  auto name = digits.substr(0, digits.size() - 4);
  for (const auto span : kSpans)  // 2024-2025
    if (name.ends_with(span) && year_from(without_end(name, span))) return std::nullopt;
  while (!name.empty() && std::string_view("_-@:").find(name.back()) != std::string_view::npos) name.remove_suffix(1);
  return Cut{std::string(name), *year};
}

std::optional<Cut> year_at_start(std::string_view text) {
  const auto year = four_digits(text.substr(0, 4));
  if (!year || (text.size() > 4 && is_digit(text[4]))) return std::nullopt;
  auto name = text.substr(4);
  for (const std::string_view word : {"年度", "年", "_", "-"}) {
    if (name.starts_with(word)) {
      name.remove_prefix(word.size());
      break;
    }
  }
  if (four_digits(name.substr(0, 4))) return std::nullopt;  // 2024-2025年
  return Cut{std::string(name), *year};
}

/// Whether four digits in the text may be a year.
bool has_year_digits(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const bool inside = (at > 0 && is_digit(text[at - 1])) || (at + 4 < text.size() && is_digit(text[at + 4]));
    if (!inside && four_digits(text.substr(at, 4))) return true;
  }
  return false;
}

/// Adds the year and unit of a bracket; false when they contradict what is known.
bool take_bracket(const HeaderBracket& bracket, HeaderReading& reading) {
  if ((bracket.year && reading.year) || (!bracket.unit.empty() && !reading.unit.empty())) return false;
  if (bracket.year) reading.year = bracket.year;
  if (!bracket.unit.empty()) reading.unit = bracket.unit;
  return true;
}

}  // namespace

std::string normalised_header(std::string_view header) {
  constexpr std::array<std::string_view, 3> unseen{"\u200b", "\u2060", "\ufeff"};
  static constexpr std::array<std::pair<std::string_view, char>, 6> brackets{
      {{"【", '('}, {"】", ')'}, {"〔", '('}, {"〕", ')'}, {"〈", '('}, {"〉", ')'}}};
  const auto is_plain = [](char c) { return c > ' ' && c < '\x7f' && c != '[' && c != ']'; };
  if (std::all_of(header.begin(), header.end(), is_plain)) return std::string(header);
  auto text = half_width(trimmed(header));
  for (const auto& [from, to] : brackets) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at))
      text.replace(at, from.size(), 1, to);
  }
  const bool may_have_unseen = text.find('\xe2') != std::string::npos || text.find('\xef') != std::string::npos;
  for (const auto letter : unseen)
    for (auto at = may_have_unseen ? text.find(letter) : std::string::npos; at != std::string::npos;
         at = text.find(letter))
      text.erase(at, letter.size());
  std::erase_if(text, [](unsigned char c) { return c <= ' '; });
  std::replace(text.begin(), text.end(), '[', '(');
  std::replace(text.begin(), text.end(), ']', ')');
  return text;
}

bool means_another(std::string_view header) {
  static constexpr std::array<std::string_view, 27> others{"上年",   "上一年", "去年",   "同期", "上期", "前年", "目标",
                                                           "计划",   "预计",   "规划",   "预期", "增速", "增长", "增减",
                                                           "同比",   "累计",   "环比",   "排名", "位次", "名次", "排序",
                                                           "基准年", "基准值", "标准值", "限值", "得分", "评分"};
  const auto plain = normalised_header(header);
  return std::any_of(others.begin(), others.end(), [&](auto word) { return plain.find(word) != std::string::npos; });
}

bool is_part_of_year(std::string_view text) {
  static constexpr std::array<std::string_view, 7> words{"半年", "季度", "一季", "二季", "三季", "四季", "当月"};
  const auto plain = normalised_header(text);
  if (std::any_of(words.begin(), words.end(), [&](auto word) { return plain.find(word) != std::string::npos; }))
    return true;
  constexpr std::string_view month = "月";
  for (auto at = plain.find(month); at != std::string::npos; at = plain.find(month, at + 1)) {  // 1-9月, but not 1-12月
    auto before = std::string_view(plain).substr(0, at);
    std::size_t digits = 0;
    while (digits < before.size() && is_digit(before[before.size() - 1 - digits])) ++digits;
    const bool all_year = before.substr(before.size() - digits) == "12";
    before.remove_suffix(digits);
    if (digits > 0 && !all_year && ends_with_any(before, kSpans)) return true;
  }
  return false;
}

std::optional<define::Unit> unit_in_header(const std::string& written, const define::Units& units) {
  const bool number = !written.empty() && (written[0] == '.' || (written[0] >= '0' && written[0] <= '9'));
  if (number && written != "1") return std::nullopt;
  return units.parse(written);
}

bool is_per_count(const define::Unit& unit, const define::Units& units) {
  const auto stroke = unit.text.rfind('/');
  if (stroke == std::string::npos) return false;
  const auto below = unit_in_header(normalised_header(unit.text.substr(stroke + 1)), units);
  return below && below->dimension.empty();
}

namespace {

/// What a pure number counts: shares (%), people, or other things (家, 起).
enum class Counted { share, people, things };

Counted counted(const std::string& unit) {
  const auto has = [&](std::string_view word) { return unit.find(word) != std::string::npos; };
  if (has("%") || has("‰") || has("％") || has("百分点") || has("ppm")) return Counted::share;
  return has("人") || has("名") ? Counted::people : Counted::things;
}

/// 50% and 3人 are no number of accidents, and 1家 is no share.
bool counts_alike(const define::Unit& unit, const define::Indicator& indicator) {
  const auto one = counted(unit.text), other = indicator.percent ? Counted::share : counted(indicator.unit.text);
  const auto fits_all = [](const std::string& text) { return text == "1" || text == "倍" || text == "个"; };
  if (one == Counted::share || other == Counted::share)
    return one == other || unit.text == "1" || unit.text == "倍" || (indicator.unit.text == "1" && !indicator.percent);
  return one == other || fits_all(unit.text) || fits_all(indicator.unit.text);
}

}  // namespace

bool is_unit_for(const define::Unit& unit, const define::Indicator& indicator, const define::Units& units) {
  if (!unit.same_dimension(indicator.unit) || is_per_count(unit, units) != is_per_count(indicator.unit, units))
    return false;
  return !unit.dimension.empty() || is_per_count(unit, units) || counts_alike(unit, indicator);
}

std::optional<int> year_from(std::string_view text) {
  const auto plain = normalised_header(text);
  return four_digits(without_end(without_year_word(plain), ".0"));  // 2025.0 of a program
}

std::optional<int> year_in_name(const std::string& name) {
  std::optional<int> found;
  for (std::size_t at = 0; at + 4 <= name.size(); ++at) {
    const bool inside = (at > 0 && is_digit(name[at - 1])) || (at + 4 < name.size() && is_digit(name[at + 4]));
    const auto year = inside ? std::nullopt : four_digits(std::string_view(name).substr(at, 4));
    if (year && found && *found != *year) return std::nullopt;
    if (year) found = year;
  }
  return found;
}

std::optional<int> year_in_title(const std::string& title) {
  constexpr std::string_view word = "年";
  const auto plain = normalised_header(title);
  std::string years;
  for (auto at = plain.find(word); at != std::string::npos; at = plain.find(word, at + 1)) {
    const auto next = at + word.size();
    if (at < 4 || (next < plain.size() && is_digit(plain[next]))) continue;
    const auto before = std::string_view(plain).substr(0, at - 4), after = std::string_view(plain).substr(next);
    if (ends_with_any(before, kSpans)) return std::nullopt;  // 2021-2025年
    if (starts_with_any(after, kEditions)) continue;         // 2025年版
    years += plain.substr(at - 4, 4) + " ";
  }
  return year_in_name(years);
}

HeaderNames::HeaderNames(const define::Catalogue& catalogue) : catalogue_(catalogue) {
  for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
    const auto& indicator = catalogue.indicators[i];
    add(indicator.code, i);
    add(indicator.title.zh, i);
    add(indicator.title.en, i);
    for (const auto& alias : indicator.aliases) add(alias, i);
  }
}

void HeaderNames::add(std::string_view name, std::size_t indicator) {
  if (name.empty()) return;
  all_.emplace_back(name);
  auto& owners = by_name_[lowered(normalised_header(name))];
  if (std::find(owners.begin(), owners.end(), indicator) == owners.end()) owners.push_back(indicator);
}

const std::vector<std::size_t>* HeaderNames::lookup(const std::string& name) const {
  const auto found = by_name_.find(lowered(name));
  return found == by_name_.end() ? nullptr : &found->second;
}

std::optional<HeaderReading> HeaderNames::read(std::string_view header) const {
  if (const auto code = catalogue_.find(trimmed(header)))
    return HeaderReading{{*code}, std::nullopt, "", trimmed(header)};
  return interpret(normalised_header(header), {});
}

/// The year or unit that a group or a row of units says of the columns under or over it; false when it says they
/// are something else, or contradicts what is known.
bool HeaderNames::take_context(const std::string& part, HeaderReading& reading) const {
  const auto plain = normalised_header(part);
  if (means_another(part) || is_part_of_year(part) || plain.find("月") != std::string::npos) return false;
  if (define::parse_date(plain)) return false;  // a day, not a year
  const bool is_estimate = plain.size() == 5 && four_digits(plain.substr(0, 4)) && !is_digit(plain.back());  // 2025E
  if (is_estimate) return false;
  auto around = surroundings(plain);
  if (const auto year = year_from(plain)) around.year = year;
  if (!around.year && has_year_digits(plain)) return false;  // 2024-2025年, 2025E
  if (plain.size() > 2 && plain.front() == '(' && plain.back() == ')') around.unit = plain.substr(1, plain.size() - 2);
  if (around.year && reading.year && around.year != reading.year) return false;
  if (around.year) reading.year = around.year;
  const auto said = around.unit.empty() ? std::nullopt : unit_in_header(around.unit, catalogue_.units);
  if (said && reading.unit.empty()) reading.unit = around.unit;
  const auto known = unit_in_header(reading.unit, catalogue_.units);
  return !said || !known || define::conversion_factor(*said, *known) == std::optional(1.0);
}

std::optional<HeaderReading> HeaderNames::read(const std::vector<std::string>& parts) const {
  if (parts.empty()) return std::nullopt;
  std::string joined;
  for (const auto& part : parts) joined += part;
  if (auto whole = read(joined); whole || parts.size() == 1) return whole;
  for (std::size_t named = parts.size(); named-- > 0;) {
    auto reading = read(parts[named]);
    bool fits = reading.has_value();
    for (std::size_t other = 0; fits && other < parts.size(); ++other)
      fits = other == named || take_context(parts[other], *reading);
    if (fits) return reading;
    const auto plain = normalised_header(parts[named]);
    if (!year_from(plain) && !(plain.starts_with('(') && plain.ends_with(')'))) return std::nullopt;
  }
  return std::nullopt;
}

HeaderReading HeaderNames::surroundings(std::string_view header) const {
  HeaderReading reading;
  auto text = normalised_header(header);
  while (const auto bracket = bracket_at_end(text)) {
    const auto inside = read_bracket(bracket->inside, catalogue_.units);
    if (!inside || !take_bracket(*inside, reading)) break;
    if (reading.unit.empty() && inside->others.size() == 1 && !says_the_usual(inside->others.front()))
      reading.unit = inside->others.front();
    text = bracket->name;
  }
  if (reading.year) return reading;
  if (const auto cut = year_at_end(text)) {
    reading.year = cut->year;
  } else if (const auto start = year_at_start(text)) {
    reading.year = start->year;
  }
  return reading;
}

HeaderReading HeaderNames::mapped(const std::vector<std::string>& parts, std::size_t indicator) const {
  if (auto known = read(parts); known && known->indicators == std::vector{indicator}) return *known;
  HeaderReading reading;
  for (const auto& part : parts) {
    const auto plain = normalised_header(part);
    auto around = surroundings(plain);
    if (const auto year = year_from(plain)) around.year = year;
    const bool bracket = parts.size() > 1 && plain.size() > 2 && plain.front() == '(' && plain.back() == ')';
    if (bracket) around.unit = plain.substr(1, plain.size() - 2);
    const auto& own = catalogue_.indicators[indicator].unit;
    for (auto at = plain.find_first_of("/,"); around.unit.empty() && at != std::string::npos;
         at = plain.find_first_of("/,", at + 1)) {
      const auto unit = unit_in_header(plain.substr(at + 1), catalogue_.units);
      if (unit && unit->same_dimension(own)) around.unit = plain.substr(at + 1);
    }
    if (!reading.year) reading.year = around.year;
    if (reading.unit.empty()) reading.unit = around.unit;
  }
  reading.indicators = {indicator};
  return reading;
}

HeaderUse::How HeaderNames::how(const HeaderReading& reading) const {
  const auto& indicator = catalogue_.indicators[reading.indicators.front()];
  const auto is = [&](std::string_view name) { return lowered(normalised_header(name)) == lowered(reading.name); };
  if (is(indicator.code)) return HeaderUse::How::code;
  return is(indicator.title.zh) || is(indicator.title.en) ? HeaderUse::How::title : HeaderUse::How::alias;
}

std::optional<HeaderReading> HeaderNames::interpret(const std::string& text, HeaderReading so_far) const {
  if (text.empty()) return std::nullopt;
  if (const auto* owners = lookup(text)) {
    so_far.indicators = *owners;
    so_far.name = lowered(text);
    return so_far;
  }
  if (auto reading = after_bracket(text, so_far)) return reading;
  if (auto reading = after_year(text, so_far)) return reading;
  return after_separator(text, so_far);
}

std::optional<HeaderReading> HeaderNames::after_bracket(const std::string& text, const HeaderReading& so_far) const {
  const auto bracket = bracket_at_end(text);
  const auto inside = bracket ? read_bracket(bracket->inside, catalogue_.units) : std::nullopt;
  auto taken = so_far;
  if (!inside || !take_bracket(*inside, taken)) return std::nullopt;
  if (inside->others.empty()) return interpret(bracket->name, std::move(taken));
  std::string defined = bracket->name;
  for (const auto& other : inside->others) defined += "(" + other + ")";
  if (lookup(defined) != nullptr) return interpret(defined, std::move(taken));
  if (auto reading = interpret_as(bracket->name, inside->others, taken)) return reading;
  const bool may_be_unit = inside->others.size() == 1 && taken.unit.empty() && !means_another(inside->others.front());
  if (!may_be_unit) return std::nullopt;
  taken.unit = inside->others.front();  // one that nobody knows
  return interpret(bracket->name, std::move(taken));
}

/// `name` where one of its indicator's names says all of `others` itself: 综合能耗(等价值,tce).
std::optional<HeaderReading> HeaderNames::interpret_as(const std::string& name, const std::vector<std::string>& others,
                                                       const HeaderReading& so_far) const {
  auto reading = interpret(name, so_far);
  if (!reading || reading->indicators.size() != 1) return std::nullopt;
  const auto& indicator = catalogue_.indicators[reading->indicators.front()];
  auto names = indicator.aliases;
  names.push_back(indicator.title.zh);
  const auto is_said = [&](const std::string& other) {
    return says_the_usual(other) || std::any_of(names.begin(), names.end(), [&](const std::string& each) {
             return normalised_header(each).find(other) != std::string::npos;
           });
  };
  if (!std::all_of(others.begin(), others.end(), is_said)) return std::nullopt;
  return reading;
}

std::optional<HeaderReading> HeaderNames::after_year(const std::string& text, const HeaderReading& so_far) const {
  if (so_far.year) return std::nullopt;
  for (const auto& cut : {year_at_end(text), year_at_start(text)}) {
    if (!cut) continue;
    auto taken = so_far;
    taken.year = cut->year;
    if (auto reading = interpret(cut->name, std::move(taken))) return reading;
  }
  return std::nullopt;
}

/// "产值,亿元" and "能耗/tce": only where the rest is a unit of the named indicator's dimension.
std::optional<HeaderReading> HeaderNames::after_separator(const std::string& text, const HeaderReading& so_far) const {
  if (!so_far.unit.empty()) return std::nullopt;
  for (auto at = text.find_first_of("/,"); at != std::string::npos; at = text.find_first_of("/,", at + 1)) {
    auto taken = so_far;
    taken.unit = text.substr(at + 1);
    const auto unit = unit_in_header(taken.unit, catalogue_.units);
    if (!unit) continue;
    auto reading = interpret(text.substr(0, at), std::move(taken));
    if (reading && unit->same_dimension(catalogue_.indicators[reading->indicators.front()].unit)) return reading;
  }
  return std::nullopt;
}

}  // namespace heng::data
