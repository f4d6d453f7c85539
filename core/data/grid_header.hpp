#pragma once
// Where the header of a grid of cells is, as people lay out sheets: titles and "单位：万元" above it, one or
// more header rows, groups over columns, a row of units or of column numbers below.

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "define/unit.hpp"

namespace heng::data {

struct GridRow {
  std::uint32_t number = 0;        // as a person counts it
  std::vector<std::string> cells;  // without the spaces around; a cell merged downwards repeats its text
  std::set<std::size_t> merged;    // columns, from 0, that are a part of a merged cell
};

struct GridHeader {
  std::size_t rows = 0;                         // how many rows come before the first of data
  std::uint32_t row = 0;                        // number of the header's last row
  std::vector<std::vector<std::string>> parts;  // of each column's header, from the top; units in brackets
  std::uint32_t numbering = 0;                  // the row 甲 1 2 3 below it; 0 = none
  bool is_numbering_sure = true;                // so that the row is left out; false: 甲 may be a subject
  std::string unit;         // "亿元,万tce": after "单位：" and behind titles; empty = not given
  std::optional<int> year;  // the one year the titles above the header name
  std::uint32_t year_row = 0, year_column = 0;  // where they name it, both from 1
  std::string part_of_year;                     // the title that speaks of one, "2025年上半年…"
  std::uint32_t part_row = 0, part_column = 0;
};

/// `subject` is the header that names the subject: the row it stands in is the header. `header_row` (0 = not
/// given) is where the round says the header starts. Nothing when no row has it.
[[nodiscard]] std::optional<GridHeader> find_header(const std::vector<GridRow>& rows, std::string_view subject,
                                                    std::uint32_t header_row, const define::Units& units);

/// The units of "单位：万元", wherever it stands in `text`, with commas between; empty for "填报单位：…" and the like.
[[nodiscard]] std::string unit_note(std::string_view text);

}  // namespace heng::data
