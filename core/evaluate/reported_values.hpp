#pragma once
// Indicators that were both reported and can be computed: where the two differ, a data finding says so.

#include <vector>

#include "data/dataset.hpp"
#include "plan/binding.hpp"
#include "plan/scheme.hpp"

namespace heng::evaluate {

/// One warning for each reported value that is not the computed one rounded to the reported decimals. The evaluation
/// uses the computed value.
[[nodiscard]] std::vector<data::DataFinding> differing_reports(const plan::Scheme& scheme,
                                                               const plan::Binding& binding);

}  // namespace heng::evaluate
