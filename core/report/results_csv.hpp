#pragma once
// results.csv: a row a subject, for spreadsheets. UTF-8 with BOM, RFC 4180, and no cell that a spreadsheet would run.

#include <functional>
#include <string>
#include <string_view>

#include "report/round_view.hpp"

namespace heng::report {

/// Gives the file to `put`, piece by piece in order, so that a million subjects need little memory. The same bytes
/// whatever `threads` is.
void results_csv(const RoundView& view, unsigned threads, const std::function<void(std::string_view)>& put);
/// One text cell: quoted where needed; a leading = + - @, tab or return gets a ' before it.
[[nodiscard]] std::string csv_cell(std::string_view text);

}  // namespace heng::report
