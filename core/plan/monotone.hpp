#pragma once
// Which way a node moves when a parameter grows, whatever the applicant's values within their plausible ranges. The proof
// behind "a lower layer only tightened": sound, not complete (`either` when it cannot tell).

#include "define/catalogue.hpp"
#include "plan/graph.hpp"

namespace heng::plan {

enum class Trend {
  none,    // does not depend on it
  up,      // never falls (a condition never turns from met to not met)
  down,    // never rises
  either,  // both, or not provable
};

[[nodiscard]] Trend trend(const Graph& graph, const define::Catalogue& catalogue, NodeId root, std::uint32_t parameter);

}  // namespace heng::plan
