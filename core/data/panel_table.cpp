#include "data/panel_table.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "data/column_match.hpp"
#include "data/number_text.hpp"
#include "data/row_kind.hpp"
#include "data/wide_table.hpp"

namespace heng::data {
namespace {

struct ItemColumn {
  std::size_t column = 0;
  const PanelItem* item = nullptr;
};

template <std::size_t n>
bool is_one_of(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

class PanelLoader {
 public:
  PanelLoader(SourceTable& table, const define::PanelEntry& entry)
      : table_(table), entry_(entry), items_(table.gathering().settings.panel_items) {}

  void run() {
    const auto& place = entry_.data.place;
    const auto subject = table_.require(entry_.data.subject, place);
    const auto expert = table_.require(entry_.expert, place);
    if (!entry_.excused.empty()) {
      excused_ = table_.require(entry_.excused, place);
      if (!excused_) return;
    }
    if (!subject || !expert) return;
    subject_ = *subject;
    expert_ = *expert;
    match();
    while (table_.next() != nullptr) {
      for (std::size_t row = 0; row < table_.rows().size(); ++row) load(static_cast<std::int64_t>(row));
    }
  }

 private:
  [[nodiscard]] std::string shown(std::size_t column, std::int64_t row) const {
    return trimmed(half_width(table_.column(column).shown(row)));
  }
  [[nodiscard]] Cell cell(std::int64_t row, std::size_t column) const {
    return table_.cell(table_.rows()[static_cast<std::size_t>(row)], column);
  }

  const PanelItem* item_called(std::string_view name) const {
    const auto wanted = normalised_header(name);
    for (const auto& item : items_) {
      if (item.code == name || normalised_header(item.title.zh) == wanted || normalised_header(item.title.en) == wanted)
        return &item;
    }
    const auto bracket = wanted.find_last_of('(');  // "可复制性(10分)"
    if (bracket == std::string::npos || bracket == 0 || !wanted.ends_with(')')) return nullptr;
    return item_called(wanted.substr(0, bracket));
  }

  void match() {
    const auto named = named_columns(table_);
    table_.use(subject_, HeaderUse::How::subject);
    for (const auto column : named.notes) table_.use(column, HeaderUse::How::note);
    for (const auto column : named.ignored) table_.use(column, HeaderUse::How::ignored);
    for (std::size_t column = 0; column < table_.headers().size(); ++column) {
      const auto in = [&](const std::vector<std::size_t>& list) {
        return std::find(list.begin(), list.end(), column) != list.end();
      };
      const auto& header = table_.headers()[column];
      if (column == subject_ || column == expert_ || column == excused_ || in(named.ignored) || in(named.notes) ||
          normalised_header(header).empty())
        continue;
      const auto mapped =
          std::find_if(named.mapped.begin(), named.mapped.end(), [&](const auto& m) { return m.first == column; });
      const bool is_mapped = mapped != named.mapped.end();
      const auto* item = item_called(is_mapped ? mapped->second : header);
      const auto how = is_mapped                                 ? HeaderUse::How::map
                       : item != nullptr && item->code == header ? HeaderUse::How::code
                                                                 : HeaderUse::How::title;
      if (item != nullptr) table_.use(column, how, item->code);
      if (item == nullptr) {
        report_unmatched(column);
      } else if (const auto other =
                     std::find_if(matched_.begin(), matched_.end(), [&](const auto& m) { return m.item == item; });
                 other != matched_.end()) {
        table_.report(Severity::error, "data.repeated_header", table_.header_cell(column), "",
                      {quoted(header) + " 与 " + quoted(table_.headers()[other->column]) + " 是同一评价项，采用前者",
                       quoted(header) + " and " + quoted(table_.headers()[other->column]) +
                           " are the same criterion; the latter is used"});
      } else {
        matched_.push_back({column, item});
      }
    }
  }

  void report_unmatched(std::size_t column) {
    std::vector<std::string> known;
    for (const auto& item : items_) known.insert(known.end(), {item.code, item.title.zh});
    const auto& header = table_.headers()[column];
    const auto meant = did_you_mean(header, known);
    table_.use({static_cast<std::uint32_t>(column + 1), header, HeaderUse::How::unmatched, "", std::nullopt, "",
                meant.value_or("")});
    table_.report(Severity::note, "data.unmatched_header", table_.header_cell(column), "",
                  {"表头 " + quoted(header) + " 没有对应的专家评审项，未用",
                   "header " + quoted(header) + " matches no panel criterion; it is not used"},
                  meant ? question(quoted(*meant)) : Bilingual{});
  }

  void load(std::int64_t row) {
    const auto at_row = static_cast<std::size_t>(row);
    if (const auto problem = table_.problem(at_row))
      return report_bad_row(table_, at_row, *problem, shown(subject_, row));
    const auto subject = known_subject(row);
    if (!subject) return;
    const auto expert = shown(expert_, row);
    const auto& name = table_.builder().dataset().subjects()[*subject];
    if (expert.empty()) {
      table_.report(Severity::error, "data.no_expert", cell(row, expert_), name,
                    {"这一行没有专家，没有采用", "this row names no expert; it is not used"});
      return;
    }
    if (!seen_.emplace(*subject, expert).second) {
      table_.report(
          Severity::error, "data.repeated_sheet", cell(row, expert_), name,
          say("专家 {0} 评了两次，采用第一次", "expert {0} gives points twice; the first counts", {quoted(expert)}));
      return;
    }
    const bool excused = is_excused(row, name);
    for (const auto& matched : matched_) {
      Sheet sheet{expert, std::nullopt, excused, cell(row, matched.column)};
      sheet.points = points_of(row, matched, name);
      table_.builder().sheet(matched.item->code, *subject, std::move(sheet));
    }
  }

  std::optional<std::size_t> known_subject(std::int64_t row) {
    const auto name = trimmed(table_.column(subject_).shown(row));
    const auto& data = table_.builder().dataset();
    if (is_remark(name) || is_total(name)) {
      table_.report(Severity::note, "data.remark_row", cell(row, subject_), "",
                    say("这一行是备注或汇总，已跳过", "this row is a remark or a total and is skipped"));
      return std::nullopt;
    }
    if (name.empty()) {
      bool blank = true;
      for (std::size_t column = 0; column < table_.headers().size(); ++column)
        blank = blank && shown(column, row).empty();
      if (!blank)
        table_.report(Severity::error, "data.no_subject", cell(row, subject_), "",
                      {"这一行没有评价对象，没有采用", "this row names no subject; it is not used"});
      return std::nullopt;
    }
    if (const auto found = data.find(name)) return found;
    table_.report(Severity::error, "data.unknown_subject", cell(row, subject_), "",
                  {"数据里没有 " + quoted(name) + "，这一行没有采用",
                   "the data has no " + quoted(name) + "; the row is not used"},
                  suggestion(name, data.subjects()));
    return std::nullopt;
  }

  bool is_excused(std::int64_t row, const std::string& name) {
    static constexpr std::array<std::string_view, 11> yes{"是",   "回避", "已回避", "yes", "Yes", "YES",
                                                          "true", "1",    "√",      "✓",   "Y"};
    static constexpr std::array<std::string_view, 13> no{"",      "否", "无", "不回避", "no", "No", "NO",
                                                         "false", "0",  "-",  "—",      "/",  "N"};
    if (!excused_) return false;
    const auto text = shown(*excused_, row);
    if (is_one_of(text, yes)) return true;
    if (!is_one_of(text, no)) {
      table_.report(Severity::error, "data.not_yes_or_no", cell(row, *excused_), name,
                    {quoted(text) + " 看不出是否回避，按回避处理",
                     quoted(text) + " does not say whether the expert is excused; taken as excused"},
                    {"写 是 或 否", "write 是 or 否 (yes or no)"});
      return true;
    }
    return false;
  }

  std::optional<double> points_of(std::int64_t row, const ItemColumn& matched, const std::string& name) {
    static constexpr std::array<std::string_view, 8> blank{"", "-", "—", "–", "/", "无", "空", "未评"};
    auto text = shown(matched.column, row);
    if (is_one_of(text, blank)) return std::nullopt;
    if (table_.merged_columns(static_cast<std::size_t>(row)).contains(matched.column)) {
      report_merged_cell(table_, cell(row, matched.column), name, table_.headers()[matched.column]);
      return std::nullopt;
    }
    const auto number = leading_number(text);
    const bool read = number && *number && ((*number)->rest.empty() || (*number)->rest == "分");
    const auto& header = table_.headers()[matched.column];
    if (!read) {
      table_.report({Severity::error,
                     "data.not_a_number",
                     {},
                     {quoted(text) + " 不是分数", quoted(text) + " is not a number of points"},
                     {}},
                    cell(row, matched.column), name, header);
      return std::nullopt;
    }
    const double points = (*number)->value;
    if (points < 0 || points > matched.item->points) {
      const auto range = "[0, " + number_text(matched.item->points) + "]";
      table_.report({Severity::error,
                     "data.points_out_of_range",
                     {},
                     {quoted(text) + " 不在 " + range + " 分之内", quoted(text) + " is outside " + range},
                     {}},
                    cell(row, matched.column), name, header);
      return std::nullopt;
    }
    return points;
  }

  SourceTable& table_;
  const define::PanelEntry& entry_;
  const std::vector<PanelItem>& items_;
  std::size_t subject_ = 0, expert_ = 0;
  std::optional<std::size_t> excused_;
  std::vector<ItemColumn> matched_;
  std::set<std::pair<std::size_t, std::string>> seen_;
};

}  // namespace

void load_panel(SourceTable& table, const define::PanelEntry& entry) { PanelLoader(table, entry).run(); }

}  // namespace heng::data
