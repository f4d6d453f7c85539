#pragma once
// Skeleton cases: values found by search, written as cases.toml has them. What must come out is left for a person to
// read in the clause: without it the file does not load.

#include <string>

#include "cases/search.hpp"
#include "define/catalogue.hpp"

namespace heng::cases {

/// "{ water_reuse = 79.9, … }"
[[nodiscard]] std::string given_text(const Assignment& values, const plan::Scheme& scheme,
                                     const define::Catalogue& catalogue);

/// `what` it should show, and the criterion to look up (null: the result).
[[nodiscard]] std::string skeleton(const std::string& what, const plan::Criterion* criterion, const Assignment* values,
                                   const plan::Scheme& scheme, const define::Catalogue& catalogue);

}  // namespace heng::cases
