#pragma once
// Tables with a row a subject and a column an indicator.

#include "data/source_table.hpp"

namespace heng::data {

void load_wide(SourceTable& table);
/// One such table a sheet; its year stands in the sheet's name ("2016年").
void load_yearly(SourceTable& table);

/// The subject of a row: its index, or nothing for a row that is skipped (blank, or without a name: a
/// finding).
[[nodiscard]] std::optional<std::size_t> subject_of_row(SourceTable& table, std::size_t subject_column,
                                                        std::int64_t row, std::string& storage);

/// A row the source gives up on, and a cell merged with others: findings whose values are not used.
void report_bad_row(SourceTable& table, std::size_t row, const Bilingual& problem, const std::string& subject);
void report_merged_cell(SourceTable& table, const Cell& cell, const std::string& subject, std::string_view header);

}  // namespace heng::data
