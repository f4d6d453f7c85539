#include "plan/few_values.hpp"

#include <cmath>

#include "plan/interval_math.hpp"

namespace heng::plan {

namespace {

using Values = std::optional<std::set<double>>;

constexpr std::size_t kMostValues = 500, kMostCombinations = 20'000;

class FewValues {
 public:
  FewValues(const Graph& graph, const PlausibleBounds& bounds) : graph_(graph), bounds_(bounds) {}

  Values of(NodeId top) {
    const NodeId roots[] = {top};
    for (const NodeId id : graph_.order(roots))
      if (type_of(graph_[id].op) == Type::number) values_[id] = one(id);
    return values_.at(top);
  }

 private:
  Values one(NodeId id) const {
    const Node& node = graph_[id];
    if (const auto fixed = graph_.fixed_value(id)) return std::set{*fixed};
    if (const Interval range = bounds_.number(id); range.is_point() && std::isfinite(range.low))
      return std::set{range.low};
    if (node.op == Op::select) return chosen(node);
    if (node.args.empty()) return {};
    std::size_t combinations = 1;
    for (const NodeId arg : node.args) {
      const auto found = values_.find(arg);
      if (found == values_.end() || !found->second) return {};
      combinations *= found->second->size();
      if (combinations > kMostCombinations) return {};
    }
    return combined(id, combinations);
  }

  Values chosen(const Node& node) const {
    const Truth condition = bounds_.truth(node.args[0]);
    if (condition == Truth::yes) return values_.at(node.args[1]);
    if (condition == Truth::no) return values_.at(node.args[2]);
    Values made = values_.at(node.args[1]);
    const Values& other = values_.at(node.args[2]);
    if (!made || !other) return {};
    made->insert(other->begin(), other->end());
    return made->size() > kMostValues ? Values() : made;
  }

  /// The operation on every combination of its arguments' values.
  Values combined(NodeId id, std::size_t combinations) const {
    const Node& node = graph_[id];
    std::set<double> made;
    for (std::size_t n = 0; n < combinations; ++n) {
      std::vector<Interval> args;
      std::size_t left = n;
      for (const NodeId arg : node.args) {
        const std::set<double>& values = *values_.at(arg);
        args.push_back(
            Interval::exactly(*std::next(values.begin(), static_cast<std::ptrdiff_t>(left % values.size()))));
        left /= values.size();
      }
      const auto result = applied(
          node.op, args.size(), [&](std::size_t i) { return args[i]; }, [&] { return graph_.rounding(id); });
      if (!result || !result->is_point() || !std::isfinite(result->low)) return {};
      made.insert(result->low);
      if (made.size() > kMostValues) return {};
    }
    return made;
  }

  const Graph& graph_;
  const PlausibleBounds& bounds_;
  std::map<NodeId, Values> values_;
};

}  // namespace

Values few_values(const Graph& graph, const PlausibleBounds& bounds, NodeId number) {
  return FewValues(graph, bounds).of(number);
}

}  // namespace heng::plan
