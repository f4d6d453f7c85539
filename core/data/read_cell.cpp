#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "base/text.hpp"
#include "data/cell_value.hpp"
#include "data/header_names.hpp"
#include "data/number_text.hpp"
#include "data/scaling.hpp"
#include "define/date.hpp"

namespace heng::data {
namespace {

using define::Indicator;
using define::Kind;
using define::Unit;
using define::Units;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

template <std::size_t n>
bool is_one_of(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array<std::string_view, 31> kBlank{
    "空",     "空白",   "-",      "--",   "---",  "—",    "——",   "–",    "－",      "―",    "/",
    "\\",     "无",     "无数据", "暂无", "N/A",  "n/a",  "NA",   "na",   "#N/A",    "未报", "未填",
    "未填报", "未上报", "未提供", "缺",   "缺失", "缺报", "null", "NULL", "无法提供"};
constexpr std::array<std::string_view, 14> kYes{"是",  "有",  "对", "true", "TRUE", "True", "yes",
                                                "Yes", "YES", "Y",  "1",    "√",    "✓",    "✔"};
constexpr std::array<std::string_view, 15> kNo{"否", "无", "没有", "不是", "false", "FALSE", "False", "no",
                                               "No", "NO", "N",    "0",    "×",     "✗",     "✘"};

enum class Bound { exact, more, at_least, less, at_most, about, nearly };

struct Word {
  std::string_view text;
  Bound bound;
};
constexpr std::array kBefore{
    Word{">=", Bound::at_least},     Word{"≥", Bound::at_least},      Word{"≧", Bound::at_least},
    Word{"不低于", Bound::at_least}, Word{"不少于", Bound::at_least}, Word{"不小于", Bound::at_least},
    Word{"至少", Bound::at_least},   Word{">", Bound::more},          Word{"大于", Bound::more},
    Word{"高于", Bound::more},       Word{"超过", Bound::more},       Word{"<=", Bound::at_most},
    Word{"≤", Bound::at_most},       Word{"≦", Bound::at_most},       Word{"不超过", Bound::at_most},
    Word{"不高于", Bound::at_most},  Word{"不大于", Bound::at_most},  Word{"至多", Bound::at_most},
    Word{"<", Bound::less},          Word{"小于", Bound::less},       Word{"低于", Bound::less},
    Word{"少于", Bound::less},       Word{"不足", Bound::less},       Word{"近", Bound::nearly},
    Word{"接近", Bound::nearly},     Word{"大约", Bound::about},      Word{"约", Bound::about},
    Word{"~", Bound::about},         Word{"≈", Bound::about}};
constexpr std::array kAfter{Word{"及以上", Bound::at_least}, Word{"以上", Bound::at_least},
                            Word{"及以下", Bound::at_most}, Word{"以下", Bound::at_most}, Word{"左右", Bound::about}};

std::string strip(std::string_view text) {
  const auto first = std::min(text.find_first_not_of(' '), text.size());
  const auto last = text.find_last_not_of(' ');
  return last == std::string_view::npos ? "" : std::string(text.substr(first, last - first + 1));
}

std::string folded(std::string_view cell) {
  auto text = trimmed(half_width(cell));
  for (auto at = text.find("−"); at != std::string::npos; at = text.find("−"))
    text.replace(at, std::string_view("−").size(), "-");
  return text;
}

/// Takes the word for a bound off `text`.
Bound take_bound(std::string& text) {
  for (const auto& word : kBefore) {
    if (!text.starts_with(word.text)) continue;
    text = strip(std::string_view(text).substr(word.text.size()));
    return word.bound;
  }
  for (const auto& word : kAfter) {
    if (!text.ends_with(word.text)) continue;
    text = strip(std::string_view(text).substr(0, text.size() - word.text.size()));
    return word.bound;
  }
  return Bound::exact;
}

/// The smallest step away from `value` that is still different under the equal-to-limit tolerance.
double step(double value) {
  return value == 0 ? std::numeric_limits<double>::denorm_min() : std::abs(value) * 4 * kLimitTolerance;
}

Interval interval_of(double value, Bound bound, const Interval& range) {
  const double top = range.high >= value ? range.high : kInfinity;
  const double bottom = range.low <= value ? range.low : -kInfinity;
  const double margin = std::abs(value) * 0.05;
  switch (bound) {
    case Bound::more: return {value + step(value), top};
    case Bound::at_least: return {value, top};
    case Bound::less: return {bottom, value - step(value)};
    case Bound::at_most: return {bottom, value};
    case Bound::about: return {value - margin, value + margin};
    case Bound::nearly: return {value - margin, value};
    case Bound::exact: break;
  }
  return Interval::exactly(value);
}

tl::unexpected<Diagnostic> not_a_number(std::string_view cell) {
  return failure("data.not_a_number", {}, {quoted(cell) + " 不是数", quoted(cell) + " is not a number"},
                 {"写成一个数；没有数据请留空或写“未报”", "write a number; leave the cell empty when there is none"});
}

struct CellUnit {
  Scaling scaling;
  bool given = false;  // by the cell or its column, not assumed
};

Result<CellUnit> scaling_to(const Indicator& indicator, const Unit& from, const Units& units, std::string_view cell,
                            double times) {
  const auto factor = define::conversion_factor(from, indicator.unit);
  if (factor && is_unit_for(from, indicator, units)) return CellUnit{scaling_by(*factor * times), true};
  return failure("data.unit_mismatch", {},
                 say("{0} 的单位是 {1}，这里要的是 {2}，不能换算",
                     "{0} is in {1}; wanted is {2}, and neither converts to the other",
                     {both(quoted(cell)), both(from.text), unit_wanted(indicator)}),
                 say("核对数值和单位", "check the value and its unit"));
}

/// The unit written behind the number, else the column's, else the indicator's own.
Result<CellUnit> unit_of(std::string_view written, std::string_view cell, const Indicator& indicator,
                         const Unit* column, const Units& units) {
  if (written.empty()) {
    if (column == nullptr) return CellUnit{};
    return scaling_to(indicator, *column, units, cell, 1);
  }
  const bool digits_again = written.find_first_of("0123456789.,+-()#") == 0;
  constexpr std::array<std::string_view, 6> spans{"—", "–", "~", "～", "至", "到"};  // 100—200
  const bool spanned = std::any_of(spans.begin(), spans.end(), [&](auto to) { return written.starts_with(to); });
  if (digits_again || spanned) return not_a_number(cell);
  for (const auto& [word, times] : {std::pair{std::string_view("万"), 1e4}, std::pair{std::string_view("亿"), 1e8}}) {
    const auto& assumed = column == nullptr ? indicator.unit.text : column->text;
    const bool column_has_one = assumed.starts_with("万") || assumed.starts_with("亿");
    if (written == word && column_has_one)
      return failure("data.scale_twice", {},
                     {quoted(cell) + "：这一列的单位已经是 " + assumed + "，格里又写了“" + std::string(word) + "”",
                      quoted(cell) + ": the unit of this column is " + assumed + " already, and the cell says " +
                          std::string(word) + " again"},
                     {"只写数（以 " + assumed + " 计），或在格里写全单位，如 12亿元",
                      "write the number alone, in " + assumed + ", or the whole unit in the cell, such as 12亿元"});
    if (written == word) return scaling_to(indicator, column == nullptr ? indicator.unit : *column, units, cell, times);
    if (!written.starts_with(word) || units.parse(written)) continue;
    if (const auto rest = units.parse(written.substr(word.size())))
      return scaling_to(indicator, *rest, units, cell, times);
  }
  if (const auto unit = units.parse(written)) return scaling_to(indicator, *unit, units, cell, 1);
  if (written == "%" || written == "‰")
    return scaling_to(indicator, Unit{std::string(written), written == "%" ? 0.01 : 0.001, {}}, units, cell, 1);
  return failure(
      "data.unknown_unit", {},
      {quoted(cell) + "：不认识单位 " + quoted(written), quoted(cell) + ": unknown unit " + quoted(written)},
      suggestion(written, units.names(),
                 say("应为 {0}，或可换算的单位", "use {0} or a unit it converts to", {unit_wanted(indicator)})));
}

Result<Observation> read_number(std::string text, std::string_view cell, const Indicator& indicator, const Unit* column,
                                const Units& units) {
  const auto bound = take_bound(text);
  const auto number = leading_number(text);
  if (!number) {
    auto problem = number.error();
    return tl::unexpected(std::move(problem));
  }
  if (!*number) return not_a_number(cell);
  const auto unit = unit_of((*number)->rest, cell, indicator, column, units);
  if (!unit) return tl::unexpected(unit.error());

  const double typed = (*number)->value;
  const auto& range = indicator.range;
  const bool may_be_percent = typed / 100 >= range.low && typed / 100 <= range.high;
  if (indicator.percent && !unit->given && std::abs(typed) > 1 && may_be_percent) {
    const auto plain = number_text(typed);
    return failure(
        "data.percent_or_share", {},
        {plain + "：是 " + number_text(typed / 100) + "（" + plain + "%），还是 " + number_text(typed * 100) + "%？",
         plain + ": " + number_text(typed / 100) + " (" + plain + "%), or " + number_text(typed * 100) + "%?"},
        say("在表头写（%），或在格内写 {0}", "write (%) in the header, or {0} in the cell",
            {number_times(cell, 1, "%")}));
  }
  const double value = unit->scaling(typed);
  if (!std::isfinite(value)) return not_a_number(cell);
  Observation seen;
  seen.missing = Missing::no;
  seen.value = interval_of(value, bound, indicator.range);
  seen.approximate = bound == Bound::about || bound == Bound::nearly;
  double plain = 0;
  const auto as_plain = parse_number(cell);
  if (as_plain) plain = *as_plain;
  if (!as_plain || bound != Bound::exact || plain != typed) seen.text = std::string(cell);
  return seen;
}

Observation exactly(double value, std::string_view cell) {
  Observation seen;
  seen.missing = Missing::no;
  seen.value = Interval::exactly(value);
  seen.text = std::string(cell);
  return seen;
}

Result<Observation> read_boolean(const std::string& text, std::string_view cell) {
  if (is_one_of(text, kYes)) return exactly(1, cell);
  if (is_one_of(text, kNo)) return exactly(0, cell);
  return failure("data.not_yes_or_no", {},
                 {quoted(cell) + " 既不是“是”也不是“否”", quoted(cell) + " is neither yes nor no"},
                 {"写 是 或 否", "write 是 or 否 (yes or no)"});
}

Result<Observation> read_category(const std::string& text, std::string_view cell, const Indicator& indicator) {
  for (std::size_t i = 0; i < indicator.values.size(); ++i) {
    if (folded(indicator.values[i]) == text) return exactly(static_cast<double>(i), cell);
  }
  const auto allowed = join(indicator.values, "、");
  return failure("data.unknown_category", {},
                 {quoted(cell) + " 不在可选值之内：" + allowed, quoted(cell) + " is not one of: " + allowed},
                 suggestion(text, indicator.values));
}

Result<Observation> read_date(const std::string& text, std::string_view cell) {
  if (const auto date = define::parse_date(text)) return exactly(static_cast<double>(date->days()), cell);
  return failure("data.not_a_date", {}, {quoted(cell) + " 不是日期", quoted(cell) + " is not a date"},
                 {"写成 2026-01-31", "write it as 2026-01-31"});
}

/// "#REF!" and its kin, "Err:502" of LibreOffice, and a formula whose result was never stored.
std::optional<Diagnostic> spreadsheet_error(std::string_view text) {
  static constexpr std::array<std::string_view, 9> errors{"#REF!",   "#VALUE!", "#NAME?", "#NUM!", "#NULL!",
                                                          "#DIV/0!", "#SPILL!", "#CALC!", "#ERR"};
  const bool error = std::any_of(errors.begin(), errors.end(), [&](auto word) { return text.starts_with(word); }) ||
                     text.starts_with("Err:") || text.starts_with("#Err");
  if (error) {
    return Diagnostic{
        Severity::error,
        "data.error_cell",
        {},
        {quoted(text) + " 是表格里的公式错误", quoted(text) + " is an error of the spreadsheet's formula"},
        {"改正公式，或直接填写", "correct the formula, or write what it should say"}};
  }
  if (!text.starts_with("=")) return std::nullopt;
  return Diagnostic{
      Severity::error,
      "data.formula_without_value",
      {},
      {quoted(text) + "：公式没有存下结果", quoted(text) + ": a formula whose result is not stored"},
      {"用表格软件打开并保存一次，或填写数值", "open and save it once in a spreadsheet program, or write the value"}};
}

/// "无" under a count is 0 or nothing known, and so is "—" where people report that nothing has happened.
std::optional<Diagnostic> none_or_unknown(std::string_view text, const Indicator& indicator) {
  static constexpr std::array<std::string_view, 8> none{"无",     "没有",     "零",     "〇",
                                                        "未发生", "没有发生", "未出现", "无事故"};
  static constexpr std::array<std::string_view, 8> dashes{"-", "--", "—", "——", "–", "－", "/", "\\"};
  static constexpr std::array<std::string_view, 5> events{"事故", "事件", "违法", "处罚", "伤亡"};
  if (indicator.kind != Kind::number || indicator.percent || !indicator.unit.dimension.empty()) return std::nullopt;
  const auto names = [&](auto word) { return indicator.title.zh.find(word) != std::string::npos; };
  const bool of_events = std::any_of(events.begin(), events.end(), names);
  if (!is_one_of(text, none) && !(of_events && is_one_of(text, dashes))) return std::nullopt;
  return Diagnostic{Severity::error,
                    "data.none_or_unknown",
                    {},
                    say("{0}：是 0，还是没有数据？", "{0}: is it 0, or is there no figure?", {quoted(text)}),
                    say("没有就写 0，没有数据就留空", "write 0 for none, or leave the cell empty for no figure")};
}

}  // namespace

Bilingual unit_wanted(const Indicator& indicator) {
  if (indicator.percent) return say("比例（0.35 或 35%）", "a share (0.35 or 35%)");
  return indicator.unit.text == "1" ? say("没有单位的数", "a number without a unit") : both(indicator.unit.text);
}

Result<Observation> read_cell(std::string_view cell, const Indicator& indicator, const Unit* unit, const Units& units) {
  const auto text = folded(cell);
  Observation gap;
  gap.text = trimmed(cell);
  if (text == "不适用") {
    gap.missing = Missing::not_applicable;
    return gap;
  }
  if (auto problem = none_or_unknown(text, indicator)) return tl::unexpected(std::move(*problem));
  const bool false_here = indicator.kind == Kind::boolean && text == "无";
  const bool a_value = indicator.kind == Kind::category &&
                       std::find(indicator.values.begin(), indicator.values.end(), text) != indicator.values.end();
  if (text.empty() || (is_one_of(text, kBlank) && !false_here && !a_value)) {
    gap.missing = Missing::blank;
    return gap;
  }
  if (auto problem = spreadsheet_error(text)) return tl::unexpected(std::move(*problem));
  const auto shown = trimmed(cell);
  switch (indicator.kind) {
    case Kind::boolean: return read_boolean(text, shown);
    case Kind::category: return read_category(text, shown, indicator);
    case Kind::date: return read_date(text, shown);
    case Kind::text: {
      Observation seen;
      seen.missing = Missing::no;
      seen.text = shown;
      return seen;
    }
    case Kind::number: break;
  }
  return read_number(text, shown, indicator, unit, units);
}

}  // namespace heng::data
