#pragma once
// Two schemes in one graph, a layer and its base, so that what the layer did not change is one node. Parameters and
// factors are constants here; what only a round knows (its year, panels, functions, cohorts) is a variable with a
// range.

#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "base/interval.hpp"
#include "define/catalogue.hpp"
#include "plan/binding.hpp"
#include "plan/scheme.hpp"

namespace heng::plan {

class JointGraph {
 public:
  explicit JointGraph(const define::Catalogue& catalogue) : catalogue_(catalogue) {}

  /// The node of the scheme in this graph.
  NodeId take(const Scheme& scheme, NodeId node);
  NodeId all_of(std::vector<NodeId> conditions) { return graph_.all_of(std::move(conditions)); }
  NodeId any_of(std::vector<NodeId> conditions) { return graph_.any_of(std::move(conditions)); }
  NodeId negation(NodeId condition) { return graph_.negation(condition); }
  NodeId constant(double value) { return graph_.constant(value); }
  NodeId make(Op op, std::vector<NodeId> args) { return graph_.make(op, std::move(args)); }

  [[nodiscard]] const Graph& graph() const { return graph_; }
  [[nodiscard]] const define::Catalogue& catalogue() const { return catalogue_; }
  /// The indicator behind an input, or null for what only a round knows.
  [[nodiscard]] const define::Indicator* indicator(const Input& input) const;
  [[nodiscard]] Interval range(const Input& input) const;
  /// Without data: every input is somewhere in its range.
  [[nodiscard]] Binding binding() const;

 private:
  struct Unknown {  // a variable that stands for what only a round knows
    Op op;
    std::uint32_t ref;  // criterion or function
    Cohort cohort;      // its value in this graph
    Interval range;
    std::vector<std::optional<double>> numbers =
        {};  // of the parameters a function may read: with others it is another
    bool operator==(const Unknown& other) const {
      return op == other.op && ref == other.ref && cohort == other.cohort && numbers == other.numbers;
    }
  };

  NodeId copied(const Scheme& scheme, NodeId id, const std::unordered_map<NodeId, NodeId>& known);
  NodeId compared(Op op, NodeId value, NodeId limit);
  NodeId variable(Unknown unknown);
  NodeId gathered(Op op, const std::vector<NodeId>& args);

  const define::Catalogue& catalogue_;
  Graph graph_;
  std::vector<Unknown> unknowns_;
  std::map<const Scheme*, std::unordered_map<NodeId, NodeId>> taken_;
};

}  // namespace heng::plan
