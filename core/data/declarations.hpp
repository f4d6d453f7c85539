#pragma once
// What the indicators' definitions say of their values and the data break: findings for a person to look at. The
// values are used as they are.

#include <vector>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::data {

/// - data.sum_differs: a total is not the sum of its parts (`sum_of`), beyond what rounding each of them as it is typed
///   allows
/// - data.year_jump: a value changed by more than `year_on_year` times between two years next to each other
[[nodiscard]] std::vector<DataFinding> broken_declarations(const Dataset& dataset, const define::Catalogue& catalogue);

}  // namespace heng::data
