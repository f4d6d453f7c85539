#include "data/wide_table.hpp"

#include <algorithm>
#include <future>

#include "base/text.hpp"
#include "data/column_match.hpp"
#include "data/mixed_separators.hpp"
#include "data/mixed_shares.hpp"
#include "data/row_kind.hpp"

namespace heng::data {
namespace {

constexpr std::uint32_t kSkipped = 0xffffffff;
constexpr std::size_t kWorthAThread = 1024;  // rows of a batch

bool is_text(const ColumnView& view) {
  return view.type() == ColumnType::text || view.type() == ColumnType::large_text;
}

std::string cell_shown(SourceTable& table, std::size_t column, std::int64_t row) {
  return trimmed(table.column(column).shown(row));
}

bool is_blank_row(SourceTable& table, std::int64_t row, std::size_t except) {
  for (std::size_t column = 0; column < table.headers().size(); ++column) {
    std::string storage;
    const auto& view = table.column(column);
    const bool blank = is_text(view) ? trimmed_cell(view.text(row), storage).empty() : view.is_null(row);
    if (column != except && !blank) return false;
  }
  return true;
}

bool has_numbers(SourceTable& table, std::int64_t row, std::size_t except) {
  for (std::size_t column = 0; column < table.headers().size(); ++column) {
    const auto text = column == except ? std::string() : cell_shown(table, column, row);
    if (!text.empty() && text.front() >= '0' && text.front() <= '9') return true;
  }
  return false;
}

/// Whether the row says nothing but words: its first cell is a remark and no other starts with a digit.
bool is_remark_row(SourceTable& table, std::int64_t row) {
  bool first = true;
  for (std::size_t column = 0; column < table.headers().size(); ++column) {
    const auto text = cell_shown(table, column, row);
    if (text.empty()) continue;
    if (first && !is_remark(text)) return false;
    if (!first && text.front() >= '0' && text.front() <= '9') return false;
    first = false;
  }
  return !first;
}

class WideLoader {
 public:
  WideLoader(SourceTable& table, ColumnMatch match)
      : table_(table), match_(std::move(match)), unnamed_(match_.unnamed.size(), 0) {}

  void run() {
    while (table_.next() != nullptr) {
      find_subjects();
      if (match_.year) find_years();
      carry_notes();
      for (std::size_t row = 0; row < subjects_.size(); ++row) take_doubtful(row);
      load();
      count_unnamed();
    }
    report_unnamed();
    for (const auto& matched : match_.values) {
      review_shares(table_, matched.values, matched.column, table_.headers()[matched.column]);
      review_separators(table_, matched.values, matched.column, table_.headers()[matched.column]);
    }
  }

 private:
  void find_subjects() {
    auto& builder = table_.builder();
    const auto& rows = table_.rows();
    subjects_.assign(rows.size(), kSkipped);
    first_row_.assign(rows.size(), 0);
    std::string storage;
    for (std::size_t i = 0; i < rows.size() && !has_ended_; ++i) {
      if (begins_table(static_cast<std::int64_t>(i))) {
        report_next_table(i);
        break;
      }
      const auto subject = subject_of_row(table_, match_.subject, static_cast<std::int64_t>(i), storage);
      if (!subject) continue;
      subjects_[i] = static_cast<std::uint32_t>(*subject);
      if (match_.year) continue;
      builder.row(table_.table(), *subject, rows[i]);
      first_row_[i] = builder.row_of(table_.table(), *subject) == rows[i];
    }
  }

  /// Whether the row names other indicators where values should be: the header of another table.
  [[nodiscard]] bool begins_table(std::int64_t row) const {
    bool other = false;
    for (const auto& matched : match_.values) {
      if (!matched.values.is_number()) continue;
      const auto& view = table_.column(matched.column);
      if (!is_text(view)) return false;
      const auto text = view.text(row);
      if (text.empty()) continue;
      const auto first = static_cast<unsigned char>(text.front());
      if (first < 0x80 && (first < 'A' || first > 'z')) return false;  // a number, as nearly all are
      const auto name = trimmed(text);
      if (!table_.gathering().names.read(name)) return false;
      const auto& parts = table_.header_parts(matched.column);
      const auto is_own = [&](const std::string& part) { return normalised_header(part) == normalised_header(name); };
      other = other || std::none_of(parts.begin(), parts.end(), is_own);
    }
    return other;
  }

  void report_next_table(std::size_t row) {
    has_ended_ = true;
    table_.report(Severity::error, "data.next_table", table_.cell(table_.rows()[row], match_.subject), "",
                  say("这一行像是另一张表的表头，从这里起都没有采用",
                      "this row looks like the header of another table; nothing from here on is used"),
                  say("一张工作表只放一张表，或用 header_row 指明表头，分成两个 [[data]] 读",
                      "put one table on a sheet, or read them as two [[data]] with header_row"));
  }

  /// A row that cannot be believed, or with merged cells, is stored cell by cell and then left out of `load`.
  void take_doubtful(std::size_t row) {
    const auto problem = table_.problem(row);
    const auto unit = unit_of_row(row);
    const auto merged = table_.merged_columns(row);
    if (!problem && !unit && merged.empty()) return;
    const auto subject = subjects_[row];
    const auto name = subject == kSkipped ? std::string() : table_.builder().dataset().subjects()[subject];
    if (problem) report_bad_row(table_, row, *problem, name);
    if (subject == kSkipped || (problem && match_.year)) {
      subjects_[row] = kSkipped;
      return;
    }
    for (const auto& matched : match_.values) {
      const bool in_another_unit = unit && is_another(*unit, matched);
      if (!problem && !in_another_unit && !merged.contains(matched.column)) {
        store(matched, static_cast<std::int64_t>(row), year_of(matched, row),
              table_.column(matched.column).shown(static_cast<std::int64_t>(row)));
        continue;
      }
      const auto cell = table_.cell(table_.rows()[row], matched.column);
      if (in_another_unit)
        report_row_unit(cell, name, matched, *unit);
      else if (!problem)
        report_merged_cell(table_, cell, name, table_.headers()[matched.column]);
      table_.builder().refuse(matched.values.indicator(), year_of(matched, row), subject, cell,
                              cell_shown(table_, matched.column, static_cast<std::int64_t>(row)));
    }
    subjects_[row] = kSkipped;
  }

  /// What a column "单位" of a wide table says in this row, where that is a unit.
  [[nodiscard]] std::optional<define::Unit> unit_of_row(std::size_t row) const {
    if (!match_.row_unit) return std::nullopt;
    const auto written = normalised_header(table_.column(*match_.row_unit).shown(static_cast<std::int64_t>(row)));
    return unit_in_header(written, table_.gathering().catalogue.units);
  }

  [[nodiscard]] bool is_another(const define::Unit& unit, const MatchedColumn& matched) const {
    const auto& own = table_.gathering().catalogue.indicators[matched.values.indicator()].unit;
    return matched.values.is_number() && !matched.has_unit && unit.text != own.text && unit.same_dimension(own);
  }

  void report_row_unit(const Cell& cell, const std::string& subject, const MatchedColumn& matched,
                       const define::Unit& unit) {
    const auto& own = table_.gathering().catalogue.indicators[matched.values.indicator()].unit.text;
    table_.report(
        Severity::error, "data.row_unit", cell, subject,
        say("{0}：这一行的“单位”是 {1}，表头没有写单位，会按 {2} 读；没有采用",
            "{0}: the unit column of this row says {1}, and the header, which states none, would be read in {2}; "
            "not used",
            {trimmed(table_.headers()[matched.column]), unit.text, own}),
        say("把单位写进表头，或一行一个数，用 layout = \"long\"",
            "write the unit into the header, or a row a value with layout = \"long\""));
  }

  [[nodiscard]] int year_of(const MatchedColumn& matched, std::size_t row) const {
    if (matched.year) return *matched.year;
    if (match_.year) return years_[row];
    return table_.usual_year();
  }

  void find_years() {
    const auto& view = table_.column(*match_.year);
    years_.assign(table_.rows().size(), 0);
    for (std::size_t i = 0; i < years_.size(); ++i) {
      if (subjects_[i] == kSkipped) continue;
      const auto text = view.shown(static_cast<std::int64_t>(i));
      if (const auto year = year_from(text)) {
        years_[i] = *year;
        continue;
      }
      table_.report(Severity::error, "data.bad_year", table_.cell(table_.rows()[i], *match_.year),
                    table_.builder().dataset().subjects()[subjects_[i]],
                    say("{0} 不是年份，这一行没有采用", "{0} is not a year; the row is not used", {quoted(text)}),
                    say("写四位年份，如 2025", "write a year of four digits, as 2025"));
      subjects_[i] = kSkipped;
    }
  }

  /// Each column first takes the cells that need no second thought, two columns at a time; then the others, in order.
  void load() {
    const auto& columns = match_.values;
    std::vector<std::optional<PointColumn>> points;
    for (const auto& matched : columns) points.push_back(points_of(matched));
    std::vector<std::vector<std::int64_t>> others(columns.size());  // rows
    const auto quickly = [&](std::size_t from) {
      for (auto i = from; i < columns.size(); i += 2) others[i] = load_quickly(columns[i], points[i]);
    };
    const bool two = table_.gathering().settings.threads > 1 && subjects_.size() >= kWorthAThread;
    auto odd = std::async(two ? std::launch::async : std::launch::deferred, quickly, 1);
    quickly(0);
    odd.get();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const auto& view = table_.column(columns[i].column);
      for (const auto row : others[i])
        store(columns[i], row, year_of(columns[i], static_cast<std::size_t>(row)),
              is_text(view) ? std::string(view.text(row)) : view.shown(row));
    }
  }

  [[nodiscard]] std::optional<PointColumn> points_of(const MatchedColumn& matched) {
    if (match_.year) return std::nullopt;
    return table_.builder().points(matched.values.indicator(), matched.year.value_or(table_.usual_year()),
                                   table_.table(), static_cast<std::uint32_t>(matched.column + 1));
  }

  /// The rows that are left.
  [[nodiscard]] std::vector<std::int64_t> load_quickly(const MatchedColumn& matched,
                                                       std::optional<PointColumn>& points) const {
    std::vector<std::int64_t> left;
    const auto& view = table_.column(matched.column);
    const bool quick = points && is_text(view);
    const auto count = static_cast<std::int64_t>(subjects_.size());
    const auto* subjects = subjects_.data();
    const auto* first_row = first_row_.data();
    for (std::int64_t row = 0; row < count; ++row) {
      const auto subject = subjects[row];
      if (subject == kSkipped) continue;
      double value = 0;
      if (quick && first_row[row] != 0) {
        const auto text = view.text(row);
        if (matched.values.plain(text, value) && points->put(subject, value)) continue;
        if (text.empty() ? points->put_blank(subject) : points->put_known(subject, text)) continue;
      }
      left.push_back(row);
    }
    return left;
  }

  void store(const MatchedColumn& matched, std::int64_t row, int year, std::string_view text) {
    const auto at = static_cast<std::size_t>(row);
    if (match_.year && matched.year && *matched.year != years_[at]) return refuse_year(matched, at, text);
    matched.values.store(table_, subjects_[at], year, text, table_.cell(table_.rows()[at], matched.column),
                         table_.headers()[matched.column]);
  }

  void refuse_year(const MatchedColumn& matched, std::size_t row, std::string_view text) {
    if (trimmed(text).empty()) return;
    const auto cell = table_.cell(table_.rows()[row], matched.column);
    table_.report(
        Severity::error, "data.other_year", cell, table_.builder().dataset().subjects()[subjects_[row]],
        say("{0}：表头说的是 {1} 年，这一行是 {2} 年的；没有采用",
            "{0}: the header speaks of {1} and the row of {2}; not used",
            {trimmed(table_.headers()[matched.column]), std::to_string(*matched.year), std::to_string(years_[row])}),
        say("年份写在表头或年份一列，不要两处都写", "write the year into the header or its column, not into both"));
    table_.builder().refuse(matched.values.indicator(), years_[row], subjects_[row], cell, trimmed(text));
  }

  void carry_notes() {
    for (const auto column : match_.notes) {
      const auto& view = table_.column(column);
      for (std::size_t i = 0; i < subjects_.size(); ++i) {
        if (subjects_[i] == kSkipped) continue;
        auto text = trimmed(view.shown(static_cast<std::int64_t>(i)));
        if (!text.empty()) table_.builder().note(subjects_[i], table_.headers()[column], std::move(text));
      }
    }
  }

  void count_unnamed() {
    for (std::size_t i = 0; i < unnamed_.size(); ++i) {
      const auto& view = table_.column(match_.unnamed[i]);
      for (std::int64_t row = 0; row < static_cast<std::int64_t>(subjects_.size()); ++row)
        unnamed_[i] += !trimmed(view.shown(row)).empty();
    }
  }

  void report_unnamed() {
    for (std::size_t i = 0; i < unnamed_.size(); ++i) {
      if (unnamed_[i] == 0) continue;
      const auto letters = column_letters(static_cast<std::uint32_t>(match_.unnamed[i] + 1));
      const auto count = std::to_string(unnamed_[i]);
      table_.report(Severity::note, "data.unmatched_header", table_.header_cell(match_.unnamed[i]), "",
                    {letters + " 列没有表头，" + count + " 个格有内容，未用",
                     "column " + letters + " has no header and " + count + " filled cells; it is not used"});
    }
  }

  SourceTable& table_;
  ColumnMatch match_;
  std::vector<std::uint32_t> subjects_;   // of each row of the batch
  std::vector<unsigned char> first_row_;  // whether the row is the subject's first in this table
  std::vector<int> years_;
  std::vector<std::size_t> unnamed_;
  bool has_ended_ = false;  // another table has begun
};

}  // namespace

std::optional<std::size_t> subject_of_row(SourceTable& table, std::size_t subject_column, std::int64_t row,
                                          std::string& storage) {
  const auto& view = table.column(subject_column);
  std::string shown;
  if (!is_text(view)) shown = view.shown(row);
  const auto name = trimmed_cell(is_text(view) ? view.text(row) : shown, storage);
  const auto cell = table.cell(table.rows()[static_cast<std::size_t>(row)], subject_column);
  if (is_signature(name) || ((name.empty() || is_remark(name)) && is_remark_row(table, row))) {
    table.report(Severity::note, "data.remark_row", cell, "",
                 say("这一行是备注，已跳过", "this row is a remark and is skipped"));
    return std::nullopt;
  }
  if (name.empty()) {
    if (is_blank_row(table, row, subject_column)) return std::nullopt;
    table.report(Severity::error, "data.no_subject", cell, "",
                 {"这一行没有 " + quoted(table.headers()[subject_column]) + "，没有采用",
                  "this row has no " + quoted(table.headers()[subject_column]) + "; it is not used"});
    return std::nullopt;
  }
  if (is_total(name)) {
    table.report(
        Severity::note, "data.total_row", cell, "",
        say("{0} 一行是汇总或分项，不是评价对象，已跳过",
            "the row {0} sums others up or is a part of one, and is no subject; it is skipped", {quoted(name)}));
    return std::nullopt;
  }
  if (normalised_header(name) == normalised_header(table.headers()[subject_column])) {
    table.report(Severity::note, "data.header_again", cell, "",
                 say("这一行又是表头，已跳过", "this row is the header once more and is skipped"));
    return std::nullopt;
  }
  if (is_sample(name)) {
    table.report(has_numbers(table, row, subject_column) ? Severity::warning : Severity::note, "data.sample_row", cell,
                 "",
                 say("{0} 像是表里的填写示例，现在当作一个评价对象读",
                     "{0} looks like the sample row of a form; it is read as a subject", {quoted(name)}),
                 say("删去这一行，或写上评价对象的名称", "remove the row, or write the subject's own name"));
  }
  return table.builder().subject(name);
}

void report_bad_row(SourceTable& table, std::size_t row, const Bilingual& problem, const std::string& subject) {
  table.report(Severity::error, "data.bad_row", table.cell(table.rows()[row], 0), subject,
               {"这一行没有采用：" + problem.zh, "this row is not used: " + problem.en});
}

void report_merged_cell(SourceTable& table, const Cell& cell, const std::string& subject, std::string_view header) {
  table.report(Severity::error, "data.merged_cell", cell, subject,
               say("{0}：合并的单元格，不知道数值属于哪一格，没有采用",
                   "{0}: a merged cell; nobody knows which of its cells the value belongs to, so it is not used",
                   {trimmed(header)}),
               say("拆分单元格，每格各填一个数", "split the cell and write a value into each"));
}

void load_yearly(SourceTable& table) {
  auto absent = table.entry().columns;  // from all sheets so far
  do {
    std::erase_if(absent, [&](const auto& mapped) { return table.find(mapped.first).has_value(); });
    const auto year = year_in_name(half_width(table.sheet()));
    if (year && !table.agrees_with_title(*year)) {
      table.skip_sheet();
      continue;
    }
    if (!year) {
      table.report(
          Severity::note, "data.sheet_without_year", table.header_cell(0), "",
          say("工作表名 {0} 里没有年份（或不止一个），这张表未用",
              "the name of sheet {0} has no year, or several; the sheet is not used", {quoted(table.sheet())}));
      table.skip_sheet();
      continue;
    }
    table.set_sheet_year(*year);
    load_wide(table);
  } while (table.next_sheet());
  for (const auto& [name, target] : absent) report_absent(table, name, table.headers());
}

namespace {

/// Whether there are columns and each is one that nobody knows.
bool names_nothing(const SourceTable& table, const ColumnMatch& match) {
  std::size_t unknown = 0;
  for (const auto& use : table.uses()) {
    if (use.how == HeaderUse::How::unmatched && !use.header.empty()) ++unknown;
    if (use.how == HeaderUse::How::refused) return false;
  }
  return unknown > 0 && match.values.empty() && match.notes.empty();
}

}  // namespace

void load_wide(SourceTable& table) {
  auto match = match_columns(table);
  if (!match) return;
  if (names_nothing(table, *match)) {
    table.report(
        Severity::error, "data.no_indicator", table.header_cell(match->subject), "",
        say("没有一个表头对得上指标，这张表没有采用", "no header is an indicator's; the table is not used"),
        say("对象应一行一个、指标一列一个（行列颠倒的先转置）；或在 columns 中写明各列是什么",
            "a row is a subject and a column an indicator (transpose the table if it is the other way round); or "
            "say in `columns` what the columns are"));
    return table.skip_sheet();
  }
  WideLoader(table, std::move(*match)).run();
}

}  // namespace heng::data
