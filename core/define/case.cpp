#include "define/case.hpp"

#include <optional>

#include "base/text.hpp"
#include "define/toml.hpp"

namespace heng::define {
namespace {

constexpr std::string_view kPanelPrefix = "panel.";
const Bilingual kCellText{"数字、true/false 或文本", "a number, true/false or text"};
const Bilingual kPoints{"数字或 [最低, 最高]", "a number or [lowest, highest]"};
const Bilingual kStatusOrTable{"结果词或一张表", "a word or a table"};

class CaseReader {
 public:
  CaseReader(const TomlValue& item, const TomlMembers& members, Diagnostics& out)
      : table_(members, item.place, out), out_(out) {
    case_.place = table_.has("note") ? table_.place_of("note") : item.place;
  }

  Case read() {
    if (table_.require("note") != nullptr) case_.note = table_.text("note").value_or("");
    case_.as_of = table_.date("as_of");
    case_.year = table_.integer("year");
    if (const auto* given = table_.table("given")) {
      for (const auto& entry : *given) read_given(entry);
    }
    table_.require("expect");
    if (const auto* expect = table_.table("expect")) read_expect(*expect);
    table_.finish();
    return std::move(case_);
  }

 private:
  void read_given(const TomlEntry& entry) {
    if (entry.key.starts_with(kPanelPrefix)) return read_panel(entry.key.substr(kPanelPrefix.size()), entry);
    if (const auto* members = entry.value.table(); members != nullptr && entry.key == "panel") {
      for (const auto& criterion : *members) read_panel(criterion.key, criterion);
      return;
    }
    Given given{entry.key, std::nullopt, "", entry.place};
    if (const auto at = entry.key.find('@'); at != std::string::npos) {
      const auto year = parse_number(entry.key.substr(at + 1));
      if (!year || *year < 1949 || *year > 2200) {
        out_.error("define.bad_year", entry.place,
                   say("{0}里 @ 后面应是年份", "a year must follow the @ in {0}", {quoted(entry.key)}),
                   say("例：\"energy_total@2020\"", "such as \"energy_total@2020\""));
        return;
      }
      given.indicator = entry.key.substr(0, at);
      given.year = static_cast<int>(*year);
    }
    const auto text = cell_text(entry.value);
    if (!text) return report_wrong_kind(out_, entry.key, entry.value, kCellText);
    given.text = *text;
    case_.given.push_back(std::move(given));
  }

  static std::optional<std::string> cell_text(const TomlValue& value) {
    if (const auto* text = value.text()) return *text;
    if (const auto* number = value.number()) return number->text;
    if (const auto* flag = value.flag()) return *flag ? "是" : "否";
    if (const auto* date = value.date()) return date->text();
    return std::nullopt;
  }

  void read_panel(const std::string& criterion, const TomlEntry& entry) {
    const auto* list = entry.value.list();
    if (list == nullptr)
      return report_wrong_kind(out_, entry.key, entry.value,
                               {"专家打分的列表 [8, 9, …]", "a list of experts' points [8, 9, …]"});
    auto& points = case_.panel[criterion];
    for (const auto& item : *list) {
      if (const auto* number = item.number()) {
        points.push_back(number->value);
      } else {
        report_wrong_kind(out_, entry.key, item, {"数字", "a number"});
      }
    }
  }

  void read_expect(const TomlMembers& members) {
    Table expect(members, table_.place_of("expect"), out_);
    case_.verdict = expect.word("verdict", {"pass", "fail", "undetermined"});
    case_.total = points(expect, "total");
    case_.grade = expect.text("grade");
    case_.ask_first = expect.text("ask_first");
    if (const auto* values = expect.table("values")) {
      Table numbers(*values, expect.place_of("values"), out_);
      for (const auto& entry : *values) {
        if (const auto number = numbers.number(entry.key)) case_.values[entry.key] = *number;
      }
    }
    if (const auto* criteria = expect.table("criteria")) {
      for (const auto& entry : *criteria) read_criterion(*criteria, entry);
    }
    expect.finish();
  }

  std::optional<Interval> points(Table& table, std::string_view key) {
    const auto* entry = table.find(key);
    if (entry == nullptr) return std::nullopt;
    if (const auto* number = entry->value.number()) return Interval::exactly(number->value);
    if (entry->value.list() != nullptr) return table.interval(key);
    report_wrong_kind(out_, entry->key, entry->value, kPoints);
    return std::nullopt;
  }

  static std::optional<std::string> status(Table& table, std::string_view key) {
    return table.word(key, {"met", "not_met", "undetermined", "not_applicable", "failed"});
  }

  void read_criterion(const TomlMembers& criteria, const TomlEntry& entry) {
    ExpectedCriterion expected;
    expected.place = entry.place;
    if (const auto* members = entry.value.table()) {
      Table table(*members, entry.value.place, out_);
      expected.status = status(table, "status");
      expected.value = table.number("value");
      expected.limit = table.number("limit");
      expected.short_by = table.number("short_by");
      expected.points = points(table, "points");
      expected.text = table.text("text");
      expected.at = table.text("at");
      table.finish();
    } else if (entry.value.text() != nullptr) {
      Table words(criteria, entry.place, out_);
      expected.status = status(words, entry.key);
    } else {
      return report_wrong_kind(out_, entry.key, entry.value, kStatusOrTable);
    }
    case_.criteria[entry.key] = std::move(expected);
  }

  Table table_;
  Diagnostics& out_;
  Case case_;
};

Explained read_explained(const TomlValue& item, const TomlMembers& members, Diagnostics& out) {
  Table table(members, item.place, out);
  Explained read;
  if (table.require("what") != nullptr) read.what = table.text("what").value_or("");
  if (table.require("reason") != nullptr) read.reason = table.bilingual("reason").value_or(Bilingual{});
  read.place = table.place_of("what");
  table.finish();
  return read;
}

/// The tables of a list [[key]]; anything else in it is reported.
template <class Take>
void for_each_table(Table& root, const std::string& key, Diagnostics& out, Take take) {
  const auto* list = root.list(key);
  for (const auto& item : list != nullptr ? *list : TomlArray{}) {
    if (const auto* table = item.table())
      take(item, *table);
    else
      report_wrong_kind(out, key, item, {"一张表 [[" + key + "]]", "a table [[" + key + "]]"});
  }
}

}  // namespace

CaseFile read_cases(std::string_view toml, const std::string& file, Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return {};
  Table root(*members, {file}, out);
  CaseFile read;
  for_each_table(root, "case", out, [&](const auto& item, const auto& table) {
    read.cases.push_back(CaseReader(item, table, out).read());
  });
  for_each_table(root, "explained", out, [&](const auto& item, const auto& table) {
    read.explained.push_back(read_explained(item, table, out));
  });
  root.finish();
  return read;
}

}  // namespace heng::define
