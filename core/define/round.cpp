#include "define/round.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace heng::define {
namespace {

constexpr std::array<std::string_view, 10> kMatchingKeys = {
    "source",       "layout",           "subject",      "columns",     "units",
    "note_columns", "indicator_column", "value_column", "unit_column", "year_column"};
constexpr std::array<std::string_view, 4> kOtherKeys = {"year", "precedence", "expert", "excused"};

class EntryReader {
 public:
  EntryReader(const TomlValue& item, const TomlMembers& members, Diagnostics& out)
      : members_(members), table_(members, item.place, out), out_(out) {}

  DataEntry read(bool panel) {
    DataEntry entry;
    entry.place = table_.place();
    if (table_.require("source") != nullptr) entry.source = table_.text("source").value_or("");
    entry.path = table_.text("path").value_or("");
    if (table_.require("subject") != nullptr) entry.subject = table_.text("subject").value_or("");
    read_names("columns", entry.columns, entry.column_places,
               {"指标代码或 \"ignore\"", "an indicator's code or \"ignore\""});
    read_names("units", entry.units, entry.unit_places, {"单位", "a unit"});
    entry.note_columns = table_.texts("note_columns");
    entry.year = table_.integer("year");
    if (!panel) read_precedence(entry);
    read_layout(entry);
    for (const auto& member : members_) {
      if (!is_ours(member.key, panel)) entry.settings.push_back(member);
    }
    return entry;
  }

  Table& table() { return table_; }

 private:
  static bool is_ours(std::string_view key, bool panel) {
    if (std::find(kMatchingKeys.begin(), kMatchingKeys.end(), key) != kMatchingKeys.end()) return true;
    if (std::find(kOtherKeys.begin(), kOtherKeys.end(), key) == kOtherKeys.end()) return false;
    return panel == (key == "expert" || key == "excused") || key == "year";
  }

  /// A table of texts by header.
  void read_names(std::string_view key, std::map<std::string, std::string>& names, std::map<std::string, Place>& places,
                  const Bilingual& wanted) {
    const auto* table = table_.table(key);
    for (const auto& each : table != nullptr ? *table : TomlMembers{}) {
      if (const auto* text = each.value.text()) {
        names[each.key] = *text;
        places[each.key] = each.place;
      } else {
        report_wrong_kind(out_, each.key, each.value, wanted);
      }
    }
  }

  void read_precedence(DataEntry& entry) {
    const auto precedence = table_.integer("precedence");
    entry.precedence = precedence.value_or(0);
    if (!precedence || *precedence >= 1) return;
    out_.error("define.bad_precedence", table_.place_of("precedence"),
               say("precedence 应是 1、2、3……，1 最优先", "`precedence` is 1, 2, 3 …; 1 comes first"));
  }

  void read_layout(DataEntry& entry) {
    entry.layout = table_.word("layout", {"wide", "long", "yearly"}).value_or("wide");
    entry.indicator_column = table_.text("indicator_column").value_or("");
    entry.value_column = table_.text("value_column").value_or("");
    entry.unit_column = table_.text("unit_column").value_or("");
    entry.year_column = table_.text("year_column").value_or("");
    const std::array<std::string_view, 2> long_keys = {"indicator_column", "value_column"};
    for (const auto key : long_keys) {
      if (entry.layout == "long") {
        table_.require(key);
      } else if (table_.has(key)) {
        out_.error("define.needless_key", table_.place_of(key),
                   say("只有 layout = \"long\" 才有{0}", "only layout = \"long\" has {0}", {quoted(key)}),
                   say("加一行 layout = \"long\"，或删去它", "add a line layout = \"long\", or remove it"));
      }
    }
  }

  const TomlMembers& members_;
  Table table_;
  Diagnostics& out_;
};

void read_head(Table& root, Round& round, Diagnostics& out) {
  root.require("round");
  const auto* members = root.table("round");
  if (members == nullptr) return;
  Table head(*members, root.place_of("round"), out);
  round.place = head.place();
  if (head.require("title") != nullptr) round.title = head.text("title").value_or("");
  if (head.require("scheme") != nullptr) round.scheme = head.text("scheme").value_or("");
  round.scheme_place = head.place_of("scheme");
  if (head.require("as_of") != nullptr) round.as_of = head.date("as_of");
  if (head.require("year") != nullptr) round.year = head.integer("year").value_or(0);
  if (head.has("year") && (round.year < 1949 || round.year > 2200)) {
    out.error("define.bad_year", head.place_of("year"),
              say("数据年份应是四位数的年份", "the year of the data must be a year of four digits"),
              say("例：year = 2025", "such as year = 2025"));
  }
  round.factors = head.text("factors").value_or("");
  head.finish();
}

/// Calls `read` for each table of the list under `key`.
template <class Read>
void each_table(Table& root, std::string_view key, Diagnostics& out, Read read) {
  const auto* list = root.list(key);
  for (const auto& item : list != nullptr ? *list : TomlArray{}) {
    if (const auto* members = item.table()) {
      read(EntryReader(item, *members, out));
    } else {
      report_wrong_kind(out, std::string(key), item, {"一张表 [[…]]", "a table [[…]]"});
    }
  }
}

void read_recommended(Table& root, Round& round, Diagnostics& out) {
  if (!root.has("recommend")) return;
  const auto* list = root.list("recommend");
  for (const auto& item : list != nullptr ? *list : TomlArray{}) {
    const auto* members = item.table();
    if (members == nullptr) {
      report_wrong_kind(out, "recommend", item, {"一张表 [[recommend]]", "a table [[recommend]]"});
      continue;
    }
    Table table(*members, item.place, out);
    Recommended one{.subject = {}, .reason = {}, .place = item.place};
    if (table.require("subject") != nullptr) one.subject = table.text("subject").value_or("");
    one.reason = table.text("reason").value_or("");
    table.finish();
    round.recommended.push_back(std::move(one));
  }
}

}  // namespace

std::optional<Round> read_round(std::string_view toml, const std::string& file, Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return std::nullopt;
  Table root(*members, {file}, out);
  Round round;
  round.file = file;
  round.place = {file};
  read_head(root, round, out);
  root.require("data");
  each_table(root, "data", out, [&](EntryReader reader) { round.data.push_back(reader.read(false)); });
  each_table(root, "panel", out, [&](EntryReader reader) {
    PanelEntry panel{reader.read(true), {}, {}};
    if (reader.table().require("expert") != nullptr) panel.expert = reader.table().text("expert").value_or("");
    panel.excused = reader.table().text("excused").value_or("");
    round.panels.push_back(std::move(panel));
  });
  read_recommended(root, round, out);
  root.finish();
  return round;
}

}  // namespace heng::define
