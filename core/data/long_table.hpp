#pragma once
// Tables with a row an observation: subject, indicator, value, perhaps unit and year.

#include "data/source_table.hpp"

namespace heng::data {

void load_long(SourceTable& table);

}  // namespace heng::data
