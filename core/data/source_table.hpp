#pragma once
// One [[data]] or [[panel]] table while it is read: the open source, its headers as a person numbers them,
// and the places its findings point to.

#include <future>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "data/dataset_builder.hpp"
#include "data/header_names.hpp"
#include "data/load_round.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {

/// What all tables of a round share.
struct Gathering {
  const define::Round& round;
  const define::Catalogue& catalogue;
  const LoadSettings& settings;
  Diagnostics& out;
  HeaderNames names;
  DatasetBuilder builder{&catalogue};
  std::map<std::string, PluginLibrary> libraries{};
  std::map<std::string, std::future<std::string>> digests{};  // of files, by their path as the round names it
};

class SourceTable {
 public:
  /// Opens the entry's plugin and source; what is wrong goes to the round's diagnostics.
  [[nodiscard]] static std::optional<SourceTable> open(const define::DataEntry& entry, Gathering& gathering);

  [[nodiscard]] const std::vector<std::string>& headers() const { return headers_; }
  /// The rows of a column's header, groups first; one where the header is one row.
  [[nodiscard]] const std::vector<std::string>& header_parts(std::size_t column) const { return parts_[column]; }
  /// What "单位：…" above the header says for columns without a unit of their own; empty when it says nothing.
  [[nodiscard]] const std::string& unit_note() const { return unit_note_; }
  [[nodiscard]] const std::string& sheet() const { return sheet_; }
  /// The year of what has no year of its own: the sheet's, the entry's, the round's.
  [[nodiscard]] int usual_year() const { return sheet_year_.value_or(entry_->year.value_or(gathering_->round.year)); }
  void set_sheet_year(int year) { sheet_year_ = year; }
  /// Whether the title, where it names a year, names this one of the sheet; reported otherwise.
  [[nodiscard]] bool agrees_with_title(int sheet);
  /// Where nothing has settled the year and the names of the sheet or file or the titles speak of another than the
  /// round's: takes that one, and reports it as an error. Says where they speak of a part of a year. False when the
  /// sheet and its title speak of two, so that nothing may be used; that is reported.
  [[nodiscard]] bool take_said_year();
  /// Leaves the rest of the sheet out.
  void skip_sheet();
  [[nodiscard]] std::uint32_t table() const { return table_; }
  [[nodiscard]] Gathering& gathering() { return *gathering_; }
  [[nodiscard]] const define::DataEntry& entry() const { return *entry_; }
  [[nodiscard]] DatasetBuilder& builder() { return gathering_->builder; }

  /// The column with this header, when it is required or set; a header that is not there is reported with
  /// did-you-mean.
  [[nodiscard]] std::optional<std::size_t> require(const std::string& header, const Place& place);
  /// The first column that carries one of these headers.
  [[nodiscard]] std::optional<std::size_t> find(std::initializer_list<std::string_view> headers) const;
  [[nodiscard]] std::optional<std::size_t> find(std::string_view header) const;

  /// The next batch, and the row number of each of its rows; null at the end and after a failure, which is
  /// reported.
  [[nodiscard]] const SourceBatch* next();
  /// On to the next sheet, once `next` has come to the end of one; false when there is none.
  [[nodiscard]] bool next_sheet();
  [[nodiscard]] const std::vector<std::uint32_t>& rows() const { return rows_; }
  /// Why nothing in a row of the batch can be believed.
  [[nodiscard]] std::optional<Bilingual> problem(std::size_t row) const;
  /// The columns, from 0, whose cells are part of a merged one, so that nobody knows whose value it is.
  [[nodiscard]] std::set<std::size_t> merged_columns(std::size_t row) const;
  [[nodiscard]] const ColumnView& column(std::size_t column) const { return (*batch_)[positions_[column]]; }

  /// Records what became of a header; `column` counts from 0.
  void use(std::size_t column, HeaderUse::How how, std::string code = "");
  void use(HeaderUse use);
  [[nodiscard]] const std::vector<HeaderUse>& uses() const {
    return gathering_->builder.dataset().tables()[table_].uses;
  }

  /// `column` counts from 0, row 0 is the table as a whole.
  [[nodiscard]] Cell cell(std::uint32_t row, std::size_t column) const;
  /// Where a header stands: in its row, or as a column where the source names its columns.
  [[nodiscard]] Cell header_cell(std::size_t column) const;
  /// The unit the round states for a header; null when it states none.
  [[nodiscard]] const std::string* stated_unit(const std::string& header) const;
  void report(Severity severity, std::string code, const Cell& cell, std::string subject, Bilingual message,
              Bilingual hint = {});
  void report(Diagnostic problem, const Cell& cell, std::string subject, std::string_view header);

 private:
  SourceTable(const define::DataEntry& entry, Gathering& gathering, SourceReader reader);
  /// The header of the sheet to come; false when there is none, which is reported.
  [[nodiscard]] bool start_sheet();
  [[nodiscard]] bool find_grid_header();
  [[nodiscard]] bool fetch();
  [[nodiscard]] bool number_rows();
  void report_part_of_year(const std::string& stem);
  void report_other_year(int said, bool of_title);
  /// What the source says of the rows just fetched; kept until the sheet's table is known.
  void keep_remarks();
  void report_remarks();
  [[nodiscard]] std::string text(const std::optional<std::size_t>& position, std::size_t row) const;
  void fail(Diagnostic problem);

  const define::DataEntry* entry_;
  Gathering* gathering_;
  SourceReader reader_;
  std::string file_;
  std::uint32_t table_ = 0;
  bool is_grid_ = true;
  std::string sheet_, unit_note_;
  std::optional<int> sheet_year_, title_year_;
  std::vector<std::string> headers_;
  std::vector<std::vector<std::string>> parts_;
  std::vector<std::size_t> positions_;  // of each header among the source's columns
  std::optional<std::size_t> row_position_, sheet_position_, cells_position_, merged_position_, problem_position_,
      remark_position_;
  std::uint32_t numbering_row_ = 0, found_header_ = 0;  // in a grid
  bool is_numbering_sure_ = true;
  Cell year_cell_, part_cell_;    // of titles; their table is not set
  std::string part_title_;        // that speaks of a part of a year
  std::int64_t named_width_ = 0;  // cells a row may have where one too many shifts the others
  std::uint64_t header_row_ = 0;
  std::uint64_t rows_before_ = 0;
  std::vector<std::uint32_t> rows_;
  std::vector<std::pair<std::uint32_t, std::string>> remarks_;  // row and text
  bool is_waiting_ = false;                                     // batch_ was fetched and not yet handed out
  std::optional<SourceBatch> batch_;                            // after reader_: released before the source is closed
};

/// A cell's text without the spaces around it; quick where there are none.
[[nodiscard]] std::string_view trimmed_cell(std::string_view text, std::string& storage);

}  // namespace heng::data
