#pragma once
// What one cell says: a number with its unit, a mark for missing, a censored or approximate value, yes/no, a
// category.

#include <optional>
#include <string_view>

#include "base/result.hpp"
#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::data {

/// Reads a cell as a value of `indicator`. `unit` is the unit of the cell's column (null: the indicator's
/// own); a unit written in the cell itself ("50万tce") wins. Text that is none of these is an error, never 0.
/// - exact, censored (">93" is open at 93: its bound lies just above, beyond the equal-to-limit tolerance),
/// approximate
///   (近70 / 约70: between 0.95 and 1.05 of it; 近 never above the number itself)
/// - missing marks: empty, 空, 空白, —, -, –, /, 无 (not for booleans), N/A, NA, 未报, 缺, 未填 …; 不适用 is
/// not_applicable The result is clipped to nothing: a value outside the plausible range is the caller's data
/// finding.
[[nodiscard]] Result<Observation> read_cell(std::string_view text, const define::Indicator& indicator,
                                            const define::Unit* unit, const define::Units& units);

/// The indicator's unit for a message; a bare 1 says nothing to who reads it.
[[nodiscard]] Bilingual unit_wanted(const define::Indicator& indicator);

}  // namespace heng::data
