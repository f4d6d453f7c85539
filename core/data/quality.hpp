#pragma once
// What is doubtful about data that could be read: findings for a person to look at. Nothing is changed or merged.

#include <vector>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::data {

/// - data.similar_names: subjects whose names differ in spaces, brackets, width, case or letters that look alike only
/// - data.unit_jump: a value about 1000, 10,000 or 100,000,000 times the same subject's in another year (kg for t, 万
///   or 亿 lost)
/// - data.unit_outlier: a value as far from the middle of the largest group of subjects; neighbours 100 times apart are
///   of two groups
[[nodiscard]] std::vector<DataFinding> doubtful_data(const Dataset& dataset, const define::Catalogue& catalogue);

}  // namespace heng::data
