#pragma once
// Observations as columns: subjects × (indicator, year), each value with the cell it came from. Built by the
// loaders of this folder or by hand with DatasetBuilder (test cases); read-only afterwards, safe to read from
// several threads.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/interval.hpp"
#include "base/large_pages.hpp"

namespace heng::data {

/// What became of a header, or of a name in the indicator column of a long table.
struct HeaderUse {
  enum class How { subject, year, unit, indicator, value, note, ignored, map, code, title, alias, unmatched, refused };
  std::uint32_t column = 0;  // from 1
  std::string header;
  How how = How::unmatched;
  std::string code;         // of the indicator or panel criterion it means; empty = none
  std::optional<int> year;  // that the header gives
  std::string unit;         // the values are read in; empty: the indicator's own, or none
  std::string meant;        // for an unmatched one: the name it may have been meant to be
  std::uint32_t refused_at_row = 0, refused_at_column = 0;  // for a refused one: the cell of the finding that says why
};

/// The unit that a column, or a name in a long table, writes an indicator's values in.
struct WrittenIn {
  std::size_t indicator = 0;
  std::uint32_t column = 0;  // of the values, from 1
  std::string unit;
  double step = 1;  // one of it in the indicator's own unit
};

/// A table some source delivered: what a cell reference points into.
struct Table {
  std::string source;  // plugin name
  std::string file;    // as the round names it; empty for test cases
  std::string sheet;   // empty where there are none
  std::vector<std::string> headers;
  Place entry{};                   // of the round's [[data]] or [[panel]]
  std::string sha256;              // of the file as read, in hexadecimal; empty where there is none
  int precedence = 0;              // 1 wins over 2; 0 = the round declares none
  std::vector<HeaderUse> uses{};   // by column
  std::uint32_t header_row = 0;    // of a grid; 0: the source names its columns
  std::vector<WrittenIn> units{};  // where one is stated
  /// Null where none is stated, or several are.
  [[nodiscard]] const WrittenIn* written(std::size_t indicator, std::uint32_t in_column) const;
};

/// A cell as a person finds it: row and column count from 1, the header row included (CSV: row 1 is the
/// header).
struct Cell {
  static constexpr std::uint32_t kNoTable = 0xffffffff;
  std::uint32_t table = kNoTable;
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  [[nodiscard]] bool exists() const { return table != kNoTable; }
  bool operator==(const Cell&) const = default;
};

enum class Missing : std::uint8_t {
  no,              // there is a value
  absent,          // no source has such an observation
  blank,           // the cell is empty or holds a mark for "not reported"
  not_applicable,  // the cell says 不适用
  invalid,         // the cell was refused; a data finding says why
};

/// One observation. `value` is what is known: a point, bounds of a censored value (">93"), or for a missing
/// value nothing (unbounded; the plausible range of the indicator applies). Booleans are 0/1, categories the
/// index into Indicator::values, dates days since 1970-01-01.
struct Observation {
  Interval value;
  Missing missing = Missing::absent;
  bool approximate = false;  // 近70, 约70
  Cell cell;
  std::string text;  // the cell as it stands; empty when it is the plain number
};

using Values = std::vector<double, LargePages<double>>;

/// One indicator in one year over all subjects.
class Series {
 public:
  /// Exact values in the indicator's unit, one a subject; NaN where there is none (missing or censored).
  [[nodiscard]] const Values& values() const { return values_; }
  /// Everything known of one subject's value.
  [[nodiscard]] Observation observation(std::size_t subject) const;
  /// What is known of the value, nothing when it is missing.
  [[nodiscard]] std::optional<Interval> known(std::size_t subject) const;
  /// Whether a value that is NaN above can still be known (censored); false: NaN means missing.
  [[nodiscard]] bool may_be_censored() const { return !special_.empty(); }
  /// False: every cell is a plain number or was never filled.
  [[nodiscard]] bool has_words() const { return !special_.empty() || !marks_.empty(); }
  /// Texts of a text indicator, one a subject; empty vector otherwise.
  [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }

 private:
  friend class DatasetBuilder;
  friend class PointColumn;
  struct Mark {  // a gap, or a value, that many cells have in the same words
    Missing missing = Missing::blank;
    std::string text;
    double value = 0;
    bool operator==(const Mark&) const = default;
  };
  static constexpr std::uint8_t kPlain = 0, kSpecial = 255;  // between them: 1 + an index into marks_
  static constexpr std::size_t kMostMarks = 64;

  [[nodiscard]] bool has(std::size_t subject) const;
  [[nodiscard]] std::uint8_t state(std::size_t subject) const;
  void set_state(std::size_t subject, std::uint8_t state);
  [[nodiscard]] std::uint8_t mark(Mark mark);  // kSpecial when there are too many
  [[nodiscard]] Cell usual_cell(std::size_t subject) const;

  Values values_;
  std::vector<std::uint8_t> states_;  // one a subject, or shorter: the rest is plain
  std::vector<Mark> marks_;
  std::vector<std::string> texts_;
  std::unordered_map<std::uint32_t, Observation> special_;
  Cell usual_;                                              // table and column of plain points and marks
  std::shared_ptr<const std::vector<std::uint32_t>> rows_;  // row of each subject in that table
  std::vector<std::uint32_t> own_rows_;                     // instead, where a subject has several rows
};

/// A finding about the data: the diagnostic, and whose value it is about.
struct DataFinding {
  Diagnostic diagnostic;  // place: file, row and column of the cell
  std::string subject;    // empty when it is about the table
  Cell cell;
  bool is_rest = false;  // says how many more there are in the column
};

/// One expert's points for one subject and panel criterion.
struct Sheet {
  std::string expert;
  std::optional<double> points;  // missing: the expert left it blank
  bool excused = false;          // 回避: does not count, said in the finding
  Cell cell;
};

/// Where each name stands in a list of names, without a copy of any.
class NameIndex {
 public:
  [[nodiscard]] std::optional<std::size_t> find(std::string_view name, const std::vector<std::string>& names) const;
  /// `names` must just have got `name` at its end.
  void added(const std::vector<std::string>& names);

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t index = 0xffffffff;
  };
  void grow(const std::vector<std::string>& names);
  using Slots = std::vector<Slot, LargePages<Slot>>;
  Slots slots_;  // a power of two, at most half full
};

class Dataset {
 public:
  [[nodiscard]] std::size_t size() const { return subjects_.size(); }
  [[nodiscard]] const std::vector<std::string>& subjects() const { return subjects_; }
  [[nodiscard]] std::optional<std::size_t> find(std::string_view subject) const;
  /// Null when no source has a single observation of it.
  [[nodiscard]] const Series* series(std::size_t indicator, int year) const;
  /// Every (indicator, year) there is.
  [[nodiscard]] const std::map<std::pair<std::size_t, int>, Series>& all() const { return series_; }
  /// Remarks carried along (note columns): header → text.
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& notes(std::size_t subject) const;
  /// Experts' sheets for a panel criterion (its code), one list a subject; null when there are none.
  [[nodiscard]] const std::vector<std::vector<Sheet>>* sheets(std::string_view criterion) const;
  [[nodiscard]] const std::vector<Table>& tables() const { return tables_; }
  /// What sources of a lower precedence say of a value; empty for most.
  [[nodiscard]] const std::vector<Observation>& others(std::size_t indicator, int year, std::size_t subject) const;
  /// Errors first, then warnings and notes; each by table, row and column.
  [[nodiscard]] const std::vector<DataFinding>& findings() const { return findings_; }
  /// Findings that need more than the data: the formulas of a scheme.
  void add(std::vector<DataFinding> findings);
  /// The errors because of which there is no such value: of its cell, its row or its header. Empty where nobody has
  /// reported it.
  [[nodiscard]] std::vector<const DataFinding*> refusals(std::string_view code, int year, std::size_t subject,
                                                         const Observation& observation) const;
  /// "parks.csv 第7行F列" / "parks.csv row 7 column F"; "parks.xlsx 能耗!F7" where there are sheets.
  [[nodiscard]] std::string cell_text(const Cell& cell, Language language) const;
  /// The same without the name of the source: "第7行F列", "F7".
  [[nodiscard]] std::string position_text(const Cell& cell, Language language) const;

 private:
  friend class DatasetBuilder;
  [[nodiscard]] std::span<const DataFinding> errors_in_row(std::uint32_t table, std::uint32_t row) const;
  std::vector<std::string> subjects_;
  NameIndex by_name_;
  std::map<std::pair<std::size_t, int>, Series> series_;
  std::vector<std::vector<std::pair<std::string, std::string>>> notes_;
  std::map<std::string, std::vector<std::vector<Sheet>>, std::less<>> sheets_;
  std::vector<Table> tables_;
  std::map<std::tuple<std::size_t, int, std::size_t>, std::vector<Observation>> others_;
  std::vector<DataFinding> findings_;
  std::vector<std::shared_ptr<std::vector<std::uint32_t>>> rows_;  // per table: the row of each subject, 0 = none
};

/// A column number as spreadsheets letter it: 1 → A, 27 → AA.
[[nodiscard]] std::string column_letters(std::uint32_t column);

}  // namespace heng::data
