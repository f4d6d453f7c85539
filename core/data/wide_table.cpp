#include "data/wide_table.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "data/column_match.hpp"

namespace heng::data {
namespace {

constexpr std::uint32_t kSkipped = 0xffffffff;

bool is_blank_row(SourceTable& table, std::int64_t row, std::size_t except) {
  for (std::size_t column = 0; column < table.headers().size(); ++column) {
    std::string storage;
    const auto& view = table.column(column);
    const bool text = view.type() == ColumnType::text || view.type() == ColumnType::large_text;
    const bool blank = text ? trimmed_cell(view.text(row), storage).empty() : view.is_null(row);
    if (column != except && !blank) return false;
  }
  return true;
}

/// "注：…" under a table.
bool is_remark(std::string_view text) {
  constexpr std::array<std::string_view, 8> words{
      "注：", "注:", "备注：", "备注:", "说明：", "说明:", "数据来源：", "数据来源:"};
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}

class WideLoader {
 public:
  WideLoader(SourceTable& table, ColumnMatch match)
      : table_(table), match_(std::move(match)), unnamed_(match_.unnamed.size(), 0) {}

  void run() {
    while (table_.next() != nullptr) {
      find_subjects();
      if (match_.year) find_years();
      for (const auto& matched : match_.values) load(matched);
      carry_notes();
      count_unnamed();
    }
    report_unnamed();
  }

 private:
  void find_subjects() {
    auto& builder = table_.builder();
    const auto& rows = table_.rows();
    subjects_.assign(rows.size(), kSkipped);
    first_row_.assign(rows.size(), 0);
    std::string storage;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto subject = subject_of_row(table_, match_.subject, static_cast<std::int64_t>(i), storage);
      if (!subject) continue;
      subjects_[i] = static_cast<std::uint32_t>(*subject);
      if (match_.year) continue;
      builder.row(table_.table(), *subject, rows[i]);
      first_row_[i] = builder.row_of(table_.table(), *subject) == rows[i];
    }
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
      table_.report(
          Severity::error, "data.bad_year", table_.cell(table_.rows()[i], *match_.year),
          table_.builder().dataset().subjects()[subjects_[i]],
          {quoted(text) + " 不是年份，这一行没有采用", quoted(text) + " is not a year; the row is not used"});
      subjects_[i] = kSkipped;
    }
  }

  void load(const MatchedColumn& matched) {
    const auto& view = table_.column(matched.column);
    const bool is_text = view.type() == ColumnType::text || view.type() == ColumnType::large_text;
    const auto usual_year =
        matched.year.value_or(table_.entry().year.value_or(table_.gathering().round.year));
    const bool by_row = match_.year && !matched.year;
    const auto table = table_.table();
    const auto column = static_cast<std::uint32_t>(matched.column + 1);
    auto points = by_row ? std::nullopt
                         : table_.builder().points(matched.values.indicator(), usual_year, table, column);
    const auto count = static_cast<std::int64_t>(subjects_.size());
    const auto* subjects = subjects_.data();
    const auto* first_row = first_row_.data();
    for (std::int64_t row = 0; row < count; ++row) {
      const auto subject = subjects[row];
      if (subject == kSkipped) continue;
      double value = 0;
      if (is_text) {
        const auto text = view.text(row);
        const bool quick = points && first_row[row] != 0;
        if (quick && matched.values.plain(text, value) && points->put(subject, value)) continue;
        if (quick && text.empty() && points->put_blank(subject)) continue;
        store(matched, row, by_row ? years_[static_cast<std::size_t>(row)] : usual_year, text);
      } else {
        store(matched, row, by_row ? years_[static_cast<std::size_t>(row)] : usual_year, view.shown(row));
      }
    }
  }

  void store(const MatchedColumn& matched, std::int64_t row, int year, std::string_view text) {
    const auto at = static_cast<std::size_t>(row);
    matched.values.store(table_, subjects_[at], year, text, table_.cell(table_.rows()[at], matched.column),
                         table_.headers()[matched.column]);
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
      table_.report(Severity::note, "data.unmatched_header", table_.cell(0, match_.unnamed[i]), "",
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
};

}  // namespace

std::optional<std::size_t> subject_of_row(SourceTable& table, std::size_t subject_column, std::int64_t row,
                                          std::string& storage) {
  const auto& view = table.column(subject_column);
  const bool is_text = view.type() == ColumnType::text || view.type() == ColumnType::large_text;
  std::string shown;
  if (!is_text) shown = view.shown(row);
  const auto name = trimmed_cell(is_text ? view.text(row) : shown, storage);
  const auto cell = table.cell(table.rows()[static_cast<std::size_t>(row)], subject_column);
  if (name.empty()) {
    if (is_blank_row(table, row, subject_column)) return std::nullopt;
    table.report(Severity::error, "data.no_subject", cell, "",
                 {"这一行没有 " + quoted(table.headers()[subject_column]) + "，没有采用",
                  "this row has no " + quoted(table.headers()[subject_column]) + "; it is not used"});
    return std::nullopt;
  }
  if (is_remark(name) && is_blank_row(table, row, subject_column)) {
    table.report(
        Severity::note, "data.remark_row", cell, "",
        {"这一行是备注，已跳过：" + quoted(name), "this row is a remark and is skipped: " + quoted(name)});
    return std::nullopt;
  }
  return table.builder().subject(name);
}

void load_wide(SourceTable& table) {
  if (auto match = match_columns(table)) WideLoader(table, std::move(*match)).run();
}

}  // namespace heng::data
