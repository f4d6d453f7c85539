#pragma once
// Experts' sheets: a row a subject and expert, a column a panel criterion.

#include "data/source_table.hpp"

namespace heng::data {

/// `expert` and `excused` are headers. Subjects must be known from the data by now.
void load_panel(SourceTable& table, const define::PanelEntry& entry);

}  // namespace heng::data
