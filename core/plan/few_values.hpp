#pragma once
// The values a number can take where there are only a few: points of bands, levels and conditions, and what is made of
// them.

#include <optional>
#include <set>

#include "plan/bounds.hpp"

namespace heng::plan {

/// Every value that `number` can have for a plausible applicant is among them (and maybe others: its parts are taken to
/// be independent). Nothing where there may be many, or one that is undefined.
[[nodiscard]] std::optional<std::set<double>> few_values(const Graph& graph, const PlausibleBounds& bounds,
                                                         NodeId number);

}  // namespace heng::plan
