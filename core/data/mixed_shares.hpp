#pragma once
// Columns of shares in which some cells are percentages and some are fractions, so that the others can be either.

#include "data/source_table.hpp"
#include "data/value_column.hpp"

namespace heng::data {

/// At the end of a table: refuses the values that can be either (0.35 or 1 without a sign) in a `column` where another
/// cell had to be refused as the other kind; warns where others carry a percent sign. `column` counts from 0.
void review_shares(SourceTable& table, const ValueColumn& values, std::size_t column, const std::string& header);

}  // namespace heng::data
