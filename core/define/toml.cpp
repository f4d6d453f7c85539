#define TOML_ENABLE_FORMATTERS 0
// toml++ 3.3 asserts some things before it looks whether the text has them: "[~]" ends a program with assertions. The
// errors that follow say the same properly.
#define TOML_ASSERT(expr) static_assert(true)

#include "define/toml.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace heng::define {
namespace {

constexpr std::int64_t kLargestExactInteger = std::int64_t{1} << 53;

/// What toml++ 3.3 says about a syntax error, in words for people who do not know TOML.
struct SyntaxProblem {
  std::string_view tell;  // part of its description
  Bilingual message;
  Bilingual hint;
};

const std::vector<SyntaxProblem>& syntax_problems() {
  static const std::vector<SyntaxProblem> problems = {
      {"cannot redefine existing",
       {"这个键或表前面已经写过", "this key or table was already written above"},
       {"两处合并，或删去一处", "merge the two, or remove one"}},
      {"dangling comma",
       {"花括号里最后一项后面不能有逗号", "no comma may follow the last item in braces"},
       {}},
      {"not representable in 64 bits", {"这个整数太大", "this integer is too large"}, {}},
      {"Error while parsing date",
       {"日期不存在或写法不对", "this date does not exist or is not written as one"},
       {"写作 2026-01-31，不加引号", "write 2026-01-31, without quotes"}},
      {"unknown escape sequence",
       {"反斜杠后面的字符不认识", "the character after the backslash is unknown"},
       {"反斜杠写两个（\\\\），或改用单引号", "write two backslashes (\\\\), or use single quotes"}},
      {"unescaped control characters", {"这段文本没有结束的引号", "this text has no closing quote"}, {}},
      {"encountered end-of-line", {"这一行没有写完", "this line is not complete"}, {}},
      {"encountered end-of-file",
       {"文件到这里就断了，缺等号、引号或括号", "the file ends here, a =, quote or bracket is missing"},
       {}},
      {"expected comma or closing ']'",
       {"列表里缺逗号或右方括号 ]", "a comma or a closing ] is missing in the list"},
       {}},
      {"expected key-value pair or closing '}'",
       {"花括号里应是 键 = 值，或右花括号 }", "a key = value, or a closing }, must stand here"},
       {"看看是不是多了一个逗号", "perhaps there is a comma too many"}},
      {"expected comma or closing '}'",
       {"花括号里两项之间缺逗号，或缺右花括号 }", "a comma between two items, or a closing }, is missing"},
       {}},
      {"expected ']'", {"缺右方括号 ]", "a closing ] is missing"}, {}},
      {"expected '='", {"键的后面应是等号 =", "an = must follow the key"}, {}},
      {"expected keys, tables",
       {"这里应是键、[表] 或注释", "a key, a [table] or a comment must stand here"},
       {"含中文的键要加英文双引号", "a key with letters outside a-z must be in double quotes"}},
      {"expected a comment or whitespace",
       {"值的后面多了内容", "there is something after the value"},
       {"小数点用英文句点；一行只写一个值", "decimals take a point; one value a line"}},
      {"could not determine value type",
       {"这个值不是数字、日期、true/false，也不是加引号的文本",
        "this value is no number, date, true/false or quoted text"},
       {"文本要加英文双引号", "put text in double quotes"}},
      {"could not be interpreted", {"这个数写法不对或太大", "this number is badly written or too large"}, {}},
  };
  return problems;
}

class Reader {
 public:
  Reader(std::string_view text, const std::string& file, Diagnostics& out) : file_(file), out_(out) {
    for (const auto& line : split(text, '\n')) lines_.push_back(code_points(line));
  }

  void report(const toml::parse_error& error) {
    const auto place = place_of(error.source());
    const std::string described(error.description());
    const auto& known = syntax_problems();
    const auto is_it = [&](const SyntaxProblem& p) { return described.find(p.tell) != std::string::npos; };
    const auto found = std::find_if(known.begin(), known.end(), is_it);
    if (const auto number = number_with_comma(place); !number.empty()) {
      out_.error("define.toml_syntax", place, say("数 {0} 里有逗号", "the number {0} holds a comma", {number}),
                 say("去掉千分位逗号（写 1000 或 1_000）；小数点用英文句点", "leave thousands separators out (write 1000 or 1_000); decimals take a point"));
      return;
    }
    const auto message =
        found != known.end() ? found->message : say("TOML 语法错误：{0}", "TOML syntax: {0}", {described});
    out_.error("define.toml_syntax", place, message,
               hint_at(place, found != known.end() ? found->hint : Bilingual{}));
  }

  TomlMembers members(const toml::table& table) {
    TomlMembers out;
    for (auto&& [key, node] : table) {
      out.push_back({std::string(key.str()), place_of(key.source()), value(node)});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
    return out;
  }

 private:
  [[nodiscard]] Place place_of(const toml::source_region& region) const {
    Place place{file_, static_cast<int>(region.begin.line), static_cast<int>(region.begin.column), 0};
    if (region.end.line == region.begin.line && region.end.column > region.begin.column) {
      place.length = static_cast<int>(region.end.column - region.begin.column);
    }
    return place;
  }

  [[nodiscard]] std::u32string_view rest_of_line(const Place& place) const {
    const auto line = static_cast<std::size_t>(std::max(place.line, 1)) - 1;
    const auto column = static_cast<std::size_t>(std::max(place.column, 1)) - 1;
    if (line >= lines_.size() || column >= lines_[line].size()) return {};
    return std::u32string_view(lines_[line]).substr(column);
  }

  /// "1,000" where the syntax breaks within or just after it; else empty.
  [[nodiscard]] std::string number_with_comma(const Place& place) const {
    const auto line = static_cast<std::size_t>(std::max(place.line, 1)) - 1;
    if (line >= lines_.size()) return {};
    const std::u32string_view text = lines_[line];
    const auto part = [&](std::size_t i) { return (text[i] >= U'0' && text[i] <= U'9') || text[i] == U','; };
    std::size_t first = std::min(static_cast<std::size_t>(std::max(place.column - 1, 0)), text.size());
    while (first > 0 && (first == text.size() || !part(first)) && (text[first - 1] == U' ' || text[first - 1] == U'}' || part(first - 1))) --first;
    std::size_t last = first;
    while (first > 0 && part(first - 1)) --first;
    while (last < text.size() && part(last)) ++last;
    const auto number = utf8(text.substr(first, last - first));
    std::size_t sign = first;
    while (sign > 0 && text[sign - 1] == U' ') --sign;
    const bool assigned = sign > 0 && text[sign - 1] == U'=';
    return assigned && number.find(',') != std::string::npos && number.front() != ',' && number.back() != ',' ? number : std::string();
  }

  [[nodiscard]] Bilingual hint_at(const Place& place, Bilingual otherwise) const {
    const auto rest = rest_of_line(place);
    constexpr std::u32string_view lookalikes = U"“”‘’，：；＝【】［］｛｝。、＃";
    if (!rest.empty() && lookalikes.find(rest.front()) != std::u32string_view::npos) {
      return say("字符 {0} 是中文标点，改用英文标点",
                 "the character {0} is full-width punctuation, use the ASCII one", {utf8(rest.substr(0, 1))});
    }
    return otherwise;
  }

  [[nodiscard]] std::string typed_number(const Place& place) const {
    std::string out;
    for (const char32_t c : rest_of_line(place)) {
      const bool part =
          (c >= U'0' && c <= U'9') || c == U'+' || c == U'-' || c == U'.' || c == U'e' || c == U'E';
      if (!part && c != U'_') break;
      if (part) out += static_cast<char>(c);
    }
    return out;
  }

  TomlNumber number(double value, bool integer, const Place& place) {
    if (!std::isfinite(value)) {
      out_.error("define.not_finite", place,
                 say("nan 和 inf 不是可用的数", "nan and inf are not usable numbers"),
                 say("写一个有限的数", "write a finite number"));
      value = 0;
    }
    auto typed = typed_number(place);
    if (parse_number(typed) != value) typed = number_text(value);  // 0x10, 0b1
    return {value, integer, typed};
  }

  TomlNumber integer(std::int64_t value, const Place& place) {
    if (value > kLargestExactInteger || value < -kLargestExactInteger) {
      out_.error("define.integer_too_large", place,
                 say("整数 {0} 超过 2^53，不能精确表示",
                     "integer {0} is beyond 2^53 and cannot be held exactly", {std::to_string(value)}),
                 say("换更大的单位，或写成小数", "use a larger unit, or write it with a decimal point"));
      value = 0;
    }
    return number(static_cast<double>(value), true, place);
  }

  Date date(const toml::date& date, const Place& place, bool with_time) {
    if (with_time) {
      out_.error("define.date_with_time", place,
                 say("这里只要日期，不要时刻", "a date is wanted here, without a time of day"),
                 say("写作 2026-01-31", "write 2026-01-31"));
    }
    return {date.year, date.month, date.day};
  }

  TomlArray items(const toml::array& array) {
    TomlArray out;
    for (const auto& node : array) out.push_back(value(node));
    return out;
  }

  TomlValue value(const toml::node& node) {
    const auto place = place_of(node.source());
    if (const auto* table = node.as_table()) return {members(*table), place};
    if (const auto* array = node.as_array()) return {items(*array), place};
    if (const auto* text = node.as_string()) return {text->get(), place};
    if (const auto* flag = node.as_boolean()) return {flag->get(), place};
    if (const auto* whole = node.as_integer()) return {integer(whole->get(), place), place};
    if (const auto* real = node.as_floating_point()) return {number(real->get(), false, place), place};
    if (const auto* day = node.as_date()) return {date(day->get(), place, false), place};
    if (const auto* moment = node.as_date_time()) return {date(moment->get().date, place, true), place};
    out_.error("define.time_of_day", place, say("这里不用时刻", "a time of day has no use here"));
    return {std::string(), place};
  }

  const std::string& file_;
  Diagnostics& out_;
  std::vector<std::u32string> lines_;
};

Place first_bad_byte(std::string_view text, const std::string& file) {
  int number = 1;
  for (const auto& line : split(text, '\n')) {
    if (!is_utf8(line)) return {file, number, 0, 0};
    ++number;
  }
  return {file};
}

}  // namespace

std::optional<TomlMembers> parse_toml(std::string_view text, const std::string& file, Diagnostics& out) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // a mark that some editors put first
  if (!is_utf8(text)) {
    out.error("define.not_utf8", first_bad_byte(text, file),
              say("文件不是 UTF-8 编码", "the file is not in UTF-8"),
              say("在编辑器里另存为 UTF-8（现在可能是 GBK）",
                  "save it as UTF-8 in the editor (it may be GBK now)"));
    return std::nullopt;
  }
  Reader reader(text, file, out);
  const auto parsed = toml::parse(text, std::string_view(file));
  if (!parsed) {
    reader.report(parsed.error());
    return std::nullopt;
  }
  return reader.members(parsed.table());
}

}  // namespace heng::define
