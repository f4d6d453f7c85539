#pragma once
// results.csv: a row a subject, for spreadsheets. UTF-8 with BOM, RFC 4180, and no cell that a spreadsheet would run.

#include <string>
#include <string_view>

#include "report/round_view.hpp"

namespace heng::report {

[[nodiscard]] std::string results_csv(const RoundView& view);
/// One text cell: quoted where needed; a leading = + - @, tab or return gets a ' before it.
[[nodiscard]] std::string csv_cell(std::string_view text);

}  // namespace heng::report
