#pragma once
// The values of each input that can make a difference: around every limit it is compared with, the ends of its range,
// each category, nothing at all.

#include <set>
#include <span>
#include <vector>

#include "define/catalogue.hpp"
#include "plan/graph.hpp"

namespace heng::cases {

struct Candidates {
  std::uint32_t input = 0;
  std::vector<Interval> points;   // known values
  std::vector<Interval> bounded;  // known only to lie on one side of such a value
  bool complete = true;           // any other value comes out like one of these
};

/// Inputs that only the formulas of computed indicators read.
[[nodiscard]] std::set<std::uint32_t> parts_of_formulas(const plan::Graph& graph);

/// Inputs that must be known to run `roots`: a computed indicator counts as reported, its formula is not looked into.
[[nodiscard]] std::vector<std::uint32_t> inputs_to_give(const plan::Graph& graph, std::span<const plan::NodeId> roots);

[[nodiscard]] std::vector<Candidates> candidates(const plan::Graph& graph, const define::Catalogue& catalogue,
                                                 std::span<const plan::NodeId> roots);

/// Nodes under the roots, computed indicators not looked into, arguments first.
[[nodiscard]] std::vector<plan::NodeId> nodes_to_see(const plan::Graph& graph, std::span<const plan::NodeId> roots);

/// Years that rules compare the round's year with, and their neighbours; nothing where they do not.
[[nodiscard]] std::vector<int> years_to_try(const plan::Graph& graph, std::span<const plan::NodeId> roots);

/// One step of an indicator as it is published; a thousandth of the value where nobody says.
[[nodiscard]] double step_of(const define::Indicator& indicator, double value);

/// A value as a person would type it: ten digits.
[[nodiscard]] double tidy(double value);

}  // namespace heng::cases
