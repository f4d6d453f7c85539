#pragma once
// 修约值比较法 (GB/T 8170-2008 clause 4.3.3): the value is rounded to the decimals the limit is written with, then
// compared.

#include "script/scheme_builder.hpp"

namespace heng::script {

/// `condition` with every compared value rounded (half to even) to the decimals of its limit as typed. Comparisons with
/// what is no parameter stay as they are and are added to `without_digits`.
[[nodiscard]] plan::NodeId judged_rounded(const plan::Scheme& scheme, plan::Graph& graph, plan::NodeId condition,
                                          std::vector<plan::NodeId>& without_digits);

}  // namespace heng::script
