#pragma once
// Observations of some subjects as a table that a round reads again (layout = "long"), each with the cell it came from.

#include <span>
#include <string>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"

namespace heng::app {

inline constexpr std::string_view kSubjectHeader = "评价对象", kIndicatorHeader = "指标", kValueHeader = "数值",
                                  kUnitHeader = "单位", kYearHeader = "年份", kOriginHeader = "来源";

[[nodiscard]] std::string observations_csv(const define::Catalogue& catalogue, const data::Dataset& dataset,
                                           std::span<const std::size_t> subjects);

/// Experts' sheets for these criteria: subject, expert, recusal, and a column a criterion. Empty when there is none.
[[nodiscard]] std::string sheets_csv(const data::Dataset& dataset, std::span<const std::size_t> subjects,
                                     std::span<const std::string> criteria);

}  // namespace heng::app
