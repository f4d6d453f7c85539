#pragma once
// Columns in which some cells have a comma before their decimals (1,5 or 1.234,5), so that 1,234 and 1.234 can be
// either.

#include "data/source_table.hpp"
#include "data/value_column.hpp"

namespace heng::data {

/// At the end of a table: refuses such numbers in a `column` (from 0) where another cell was refused for its comma and
/// none shows that commas separate thousands.
void review_separators(SourceTable& table, const ValueColumn& values, std::size_t column, const std::string& header);

}  // namespace heng::data
