#include "define/indicator.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "define/catalogue.hpp"
#include "define/toml.hpp"

namespace heng::define {
namespace {

bool is_code(std::string_view code) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789_";
  return !code.empty() && letters.find(code.front()) != std::string_view::npos &&
         code.find_first_not_of(allowed) == std::string_view::npos;
}

Kind kind_from(std::string_view word) {
  if (word == "boolean") return Kind::boolean;
  if (word == "category") return Kind::category;
  if (word == "text") return Kind::text;
  if (word == "date") return Kind::date;
  return Kind::number;
}

class IndicatorReader {
 public:
  IndicatorReader(const TomlEntry& entry, const TomlMembers& members, const Units& units, Diagnostics& out)
      : entry_(entry), table_(members, entry.place, out), units_(units), out_(out) {}

  Indicator read() {
    check_code();
    indicator_.code = entry_.key;
    indicator_.place = entry_.place;
    if (table_.require("title") != nullptr) indicator_.title = table_.bilingual("title").value_or(Bilingual{});
    indicator_.kind =
        kind_from(table_.word("kind", {"number", "boolean", "category", "text", "date"}).value_or("number"));
    read_unit();
    read_values();
    read_range();
    read_direction();
    read_display();
    read_formula();
    read_checks();
    indicator_.aliases = table_.texts("aliases");
    indicator_.note = table_.bilingual("note").value_or(Bilingual{});
    if (table_.require("source") != nullptr) indicator_.source = read_source(table_).value_or(Source{});
    table_.finish();
    return std::move(indicator_);
  }

 private:
  [[nodiscard]] bool is_number() const { return indicator_.kind == Kind::number; }

  void check_code() {
    if (is_code(entry_.key)) return;
    out_.error("define.bad_code", entry_.place,
               say("{0}不能作指标代码", "{0} cannot be an indicator's code", {quoted(entry_.key)}),
               say("用小写英文字母开头，只含小写字母、数字和下划线",
                   "begin with a lower-case letter, use a-z, 0-9 and _ only"));
  }

  /// A key that means nothing for this kind of indicator.
  void refuse_unless(bool fits, std::string_view key, const Bilingual& owner) {
    if (fits || !table_.has(key)) return;
    out_.error("define.needless_key", table_.place_of(key),
               say("只有{1}才有{0}", "only {1} has {0}", {both(quoted(key)), owner}),
               say("删去这一行", "remove this line"));
  }

  void read_unit() {
    refuse_unless(is_number(), "unit", {"数值型指标", "a number"});
    const auto text = table_.text("unit");
    indicator_.unread = !text && table_.has("unit");
    if (!text || !is_number()) return;
    auto unit = units_.parse(*text, table_.place_of("unit"), out_);
    indicator_.unread = !unit;
    if (unit) indicator_.unit = std::move(*unit);
  }

  void read_values() {
    refuse_unless(indicator_.kind == Kind::category, "values", {"类别型指标（kind = \"category\"）", "a category"});
    indicator_.values = table_.texts("values");
    if (indicator_.kind != Kind::category) return;
    if (indicator_.values.empty()) {
      out_.error("define.no_values", table_.place_of("values"),
                 say("类别型指标{0}没有列出取值", "category {0} lists no values", {quoted(entry_.key)}),
                 say("加一行 values = [\"…\", \"…\"]", "add a line values = [\"…\", \"…\"]"));
    }
    std::set<std::string> seen;
    for (const auto& value : indicator_.values) {
      if (seen.insert(trimmed(value)).second) continue;
      out_.error("define.duplicate_value", table_.place_of("values"),
                 say("取值{0}写了两次", "value {0} is listed twice", {quoted(value)}),
                 say("删去一个", "remove one of the two"));
    }
  }

  void read_range() {
    refuse_unless(is_number(), "range", {"数值型指标", "a number"});
    const auto range = table_.interval("range");
    if (indicator_.kind == Kind::boolean) indicator_.range = {0, 1};
    if (indicator_.kind == Kind::category && !indicator_.values.empty()) {
      indicator_.range = {0, static_cast<double>(indicator_.values.size() - 1)};
    }
    if (!is_number()) return;
    if (range) indicator_.range = *range;
    if (range && range->is_point()) {
      out_.error("define.bad_range", table_.place_of("range"),
                 say("合理范围的上下限相同", "the plausible range has no width"),
                 say("写作 [下限, 上限]，下限小于上限", "write [low, high], low below high"));
    }
    if (!table_.has("range")) {
      out_.warning("define.no_range", entry_.place,
                   say("指标{0}没有合理范围，缺报时它的得分无法界定",
                       "indicator {0} has no plausible range: while it is missing nothing bounds its points",
                       {quoted(entry_.key)}),
                   say("加一行 range = [下限, 上限]，以 unit 计", "add a line range = [low, high], in its unit"));
    }
  }

  void read_direction() {
    const auto word = table_.word("direction", {"higher", "lower", "none"}).value_or("none");
    if (word == "higher") indicator_.direction = Direction::higher;
    if (word == "lower") indicator_.direction = Direction::lower;
  }

  void read_display() {
    refuse_unless(is_number(), "digits", {"数值型指标", "a number"});
    indicator_.digits = table_.integer("digits");
    if (indicator_.digits && (*indicator_.digits < -12 || *indicator_.digits > 12)) {
      out_.error("define.bad_digits", table_.place_of("digits"),
                 say("小数位数应在 -12 到 12 之间", "digits must be from -12 to 12"));
      indicator_.digits.reset();
    }
    indicator_.percent = table_.word("display", {"percent"}).has_value();
    if (!indicator_.percent) return;
    const bool share = is_number() && indicator_.unit.dimension.empty() && indicator_.unit.text == "1";
    if (share) return;
    out_.error("define.bad_display", table_.place_of("display"),
               say("display = \"percent\" 只用于单位为 1 的比值", "display = \"percent\" is for a share with unit 1"),
               say("把单位改为 \"1\"，或删去 display", "make the unit \"1\", or remove display"));
  }

  void read_formula() {
    refuse_unless(is_number() || indicator_.kind == Kind::boolean, "formula", {"数值型指标", "a number"});
    indicator_.formula = table_.text("formula").value_or("");
    if (!table_.has("formula")) return;
    indicator_.formula_place = table_.place_of("formula");
    if (trimmed(indicator_.formula).empty()) {
      out_.error("define.empty_formula", indicator_.formula_place, say("计算式是空的", "the formula is empty"),
                 say("写出计算式，或删去这一行", "write the formula, or remove the line"));
    }
  }

  void read_checks() {
    refuse_unless(is_number(), "sum_of", {"数值型指标", "a number"});
    refuse_unless(is_number(), "year_on_year", {"数值型指标", "a number"});
    indicator_.sum_of = table_.texts("sum_of");
    indicator_.sum_place = table_.place_of("sum_of");
    indicator_.year_on_year = table_.number("year_on_year");
    if (!indicator_.year_on_year || *indicator_.year_on_year > 1) return;
    out_.error("define.bad_year_on_year", table_.place_of("year_on_year"),
               say("year_on_year 应大于 1", "`year_on_year` must be above 1"),
               say("例：year_on_year = 3：一年之内增到 3 倍以上或减到三分之一以下就提示",
                   "year_on_year = 3 warns of more than 3 times, or less than a third of, the year before"));
    indicator_.year_on_year.reset();
  }

  const TomlEntry& entry_;
  Table table_;
  const Units& units_;
  Diagnostics& out_;
  Indicator indicator_;
};

}  // namespace

std::vector<Indicator> read_indicators(std::string_view toml, const std::string& file, const Units& units,
                                       Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return {};
  std::vector<Indicator> indicators;
  for (const auto& entry : *members) {
    if (const auto* table = entry.value.table()) {
      indicators.push_back(IndicatorReader(entry, *table, units, out).read());
    } else {
      report_wrong_kind(out, entry.key, entry.value, {"一张表（一个指标）", "a table (an indicator)"});
    }
  }
  return indicators;
}

}  // namespace heng::define
