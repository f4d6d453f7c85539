#pragma once
// What a node can be for any applicant whose values are plausible: [low, high] for a number, yes, no or unknown for a
// condition. Nothing is assumed reported or missing. For checks of a scheme before it meets data.

#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "base/interval.hpp"
#include "define/catalogue.hpp"
#include "plan/graph.hpp"

namespace heng::plan {

class PlausibleBounds {
 public:
  /// Of every node under the roots, once. Panel points and functions lie within [0, the bound given for their node].
  /// A computed indicator lies in its own range too where `trusting`; what its formula gives is not checked at run
  /// time.
  PlausibleBounds(const Graph& graph, const define::Catalogue& catalogue, std::span<const NodeId> roots,
                  const std::map<NodeId, double>& most, bool trusting = true);

  /// A node that was not under the roots is unbounded, unknown.
  [[nodiscard]] Interval number(NodeId node) const {
    const auto found = numbers_.find(node);
    return found == numbers_.end() ? Interval{} : found->second;
  }
  /// A category or a yes/no indicator: only whole numbers.
  [[nodiscard]] bool whole(NodeId node) const;
  [[nodiscard]] Truth truth(NodeId node) const {
    const auto found = truths_.find(node);
    return found == truths_.end() ? Truth::unknown : found->second;
  }

 private:
  [[nodiscard]] Interval number_of(NodeId id, const std::map<NodeId, double>& most) const;
  [[nodiscard]] Truth truth_of(const Node& node) const;

  const Graph& graph_;
  const define::Catalogue& catalogue_;
  bool trusting_;
  std::unordered_map<NodeId, Interval> numbers_;  // as many as there are under the roots, not in the graph
  std::unordered_map<NodeId, Truth> truths_;
};

/// A condition that two of its comparisons, or one and the value's plausible range, settle for every applicant.
struct Conflict {
  NodeId value = kNoNode;           // what is compared
  std::vector<NodeId> comparisons;  // that cannot hold together (one: it cannot hold within the plausible range)
  bool wanted = true;               // how they were wanted
};

/// A condition and what it should be.
using Wish = std::pair<NodeId, bool>;

/// Why the conditions can never all be what is wanted; nothing where they can, or where that cannot be shown.
[[nodiscard]] std::optional<Conflict> cannot_be(const Graph& graph, const PlausibleBounds& bounds,
                                                std::vector<Wish> wanted);
[[nodiscard]] inline std::optional<Conflict> cannot_be(const Graph& graph, const PlausibleBounds& bounds,
                                                       NodeId condition, bool wanted) {
  return cannot_be(graph, bounds, {{condition, wanted}});
}

}  // namespace heng::plan
