#include "plan/few_values.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace heng::plan {
namespace {

/// Of one indicator x within 0 and 100.
class FewValues : public testing::Test {
 protected:
  FewValues() { catalogue.indicators.push_back({.code = "x", .range = {0, 100}}); }

  NodeId at_least(double limit) { return graph.make(Op::at_least, {x, graph.constant(limit)}); }
  NodeId choose(NodeId condition, double then, double otherwise) {
    return graph.make(Op::select, {condition, graph.constant(then), graph.constant(otherwise)});
  }
  std::optional<std::set<double>> values(NodeId node) {
    const NodeId roots[] = {node};
    return few_values(graph, PlausibleBounds(graph, catalogue, roots, {}), node);
  }

  define::Catalogue catalogue;
  Graph graph;
  NodeId x = graph.input({.indicator = 0}, {});
};

TEST_F(FewValues, AreThoseOfEveryBranch) {
  EXPECT_EQ(values(choose(at_least(50), 10, 4)), (std::set<double>{4, 10}));
  EXPECT_EQ(values(choose(at_least(0), 10, 4)), (std::set<double>{10})) << "every plausible x is 0 or more";
}

TEST_F(FewValues, OfASumAreAllSums) {
  const NodeId a = choose(at_least(50), 10, 0), b = choose(at_least(80), 3, 1);
  EXPECT_EQ(values(graph.make(Op::add, {a, b})), (std::set<double>{1, 3, 11, 13}));
}

TEST_F(FewValues, AreRounded) {
  const NodeId third = graph.make(Op::divide, {choose(at_least(50), 10, 4), graph.constant(3)});
  EXPECT_EQ(values(graph.rounded(third, {RoundMode::half_even, 1, 0})), (std::set<double>{1.3, 3.3}));
}

TEST_F(FewValues, AreNotTheValuesOfAnIndicator) {
  EXPECT_EQ(values(x), std::nullopt);
  EXPECT_EQ(values(graph.make(Op::add, {x, graph.constant(1)})), std::nullopt);
}

TEST_F(FewValues, AreNothingWhereOneIsUndefined) {
  EXPECT_EQ(values(graph.make(Op::divide, {graph.constant(1), choose(at_least(50), 1, 0)})), std::nullopt);
}

TEST_F(FewValues, StopWhereTheyAreMany) {
  NodeId sum = choose(at_least(1), 1, 0);
  for (int i = 1; i < 30; ++i) sum = graph.make(Op::add, {sum, choose(at_least(i + 1), std::ldexp(1.0, i), 0)});
  EXPECT_EQ(values(sum), std::nullopt);
}

TEST_F(FewValues, TwoConditionsThatContradictEachOtherCannotBothBe) {
  const NodeId high = at_least(60), low = graph.negation(at_least(40));
  const NodeId roots[] = {high, low};
  const PlausibleBounds bounds(graph, catalogue, roots, {});
  EXPECT_TRUE(cannot_be(graph, bounds, {{high, true}, {low, true}}));
  EXPECT_FALSE(cannot_be(graph, bounds, {{high, true}, {low, false}}));
}

}  // namespace
}  // namespace heng::plan
