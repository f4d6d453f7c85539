#pragma once
// Which column of a wide table is which indicator, year and unit. Whatever is not used is said.

#include <optional>
#include <vector>

#include "data/source_table.hpp"
#include "data/value_column.hpp"

namespace heng::data {

struct MatchedColumn {
  std::size_t column = 0;
  ValueColumn values;
  std::optional<int> year;    // of the header; none: the row's or the table's
  bool has_unit = false;      // stated by the header, a note above it or the round
  bool assumes_unit = false;  // which is to be said
};

struct ColumnMatch {
  std::size_t subject = 0;
  std::optional<std::size_t> year;
  std::vector<MatchedColumn> values;
  std::vector<std::size_t> notes;
  std::vector<std::size_t> unnamed;
  std::optional<std::size_t> row_unit;  // "单位": a unit in each row, or who reports it
};

/// Nothing when the subject column is not there.
[[nodiscard]] std::optional<ColumnMatch> match_columns(SourceTable& table);

/// The map, note columns and other headers an entry names, checked against the table's headers. In a long table
/// the map may name what stands in the indicator column instead.
struct NamedColumns {
  std::vector<std::size_t> notes;
  std::vector<std::size_t> ignored;
  std::vector<std::pair<std::size_t, std::string>> mapped;  // column → code, perhaps with @year
};
[[nodiscard]] NamedColumns named_columns(SourceTable& table);

/// Reports a name of the map that stands nowhere.
void report_absent(SourceTable& table, const std::string& name, const std::vector<std::string>& known);

/// What `header` means where the round maps it to `target`, a code perhaps with @year; reports a target there is not.
[[nodiscard]] std::optional<HeaderReading> mapped_reading(SourceTable& table, const std::string& header,
                                                          const std::vector<std::string>& parts,
                                                          const std::string& target);

}  // namespace heng::data
