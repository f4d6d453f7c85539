#pragma once
// An expression of the graph as an author would write it, by codes: "energy_total_primary >= 20 万tce".

#include <string>

#include "define/catalogue.hpp"
#include "plan/scheme.hpp"

namespace heng::cases {

[[nodiscard]] std::string node_text(const plan::Scheme& scheme, const define::Catalogue& catalogue, plan::NodeId node);

/// The indicator a node is the value of, and when: an input, or a computed one. Nothing for other expressions.
[[nodiscard]] const plan::Input* indicator_of(const plan::Graph& graph, plan::NodeId node);

/// "water_reuse", "energy_total@2020", "energy_total@-1".
[[nodiscard]] std::string input_text(const plan::Input& input, const define::Catalogue& catalogue);

}  // namespace heng::cases
