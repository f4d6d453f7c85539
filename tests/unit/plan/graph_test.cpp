#include "plan/graph.hpp"

#include <gtest/gtest.h>

namespace heng::plan {
namespace {

TEST(Graph, GivesEqualNodesOneId) {
  Graph graph;
  const NodeId a = graph.input({.indicator = 1}, {});
  const NodeId b = graph.constant(2);

  EXPECT_EQ(graph.make(Op::add, {a, b}), graph.make(Op::add, {a, b}));
  EXPECT_EQ(graph.constant(2), b);
  EXPECT_EQ(graph.size(), 3u);
}

TEST(Graph, KeepsOrderOfArgumentsApart) {
  Graph graph;
  const NodeId a = graph.input({.indicator = 1}, {}), b = graph.input({.indicator = 2}, {});

  EXPECT_NE(graph.make(Op::subtract, {a, b}), graph.make(Op::subtract, {b, a}));
}

TEST(Graph, KeepsZeroAndMinusZeroApart) {
  Graph graph;

  EXPECT_NE(graph.constant(0.0), graph.constant(-0.0));
}

TEST(Graph, KeepsUnitsApart) {
  Graph graph;

  EXPECT_NE(graph.constant(1, {.text = "tce", .factor = 1, .dimension = {{"tce", 1}}}), graph.constant(1));
}

TEST(Graph, KeepsYearsOfAnIndicatorApart) {
  Graph graph;

  EXPECT_NE(graph.input({.indicator = 1}, {}), graph.input({.indicator = 1, .relative = true, .year = -1}, {}));
  EXPECT_NE(graph.input({.indicator = 1}, {}), graph.input({.indicator = 1, .relative = false, .year = 0}, {}));
  EXPECT_EQ(graph.inputs().size(), 3u);
}

TEST(Graph, KeepsRoundingsApart) {
  Graph graph;
  const NodeId x = graph.input({.indicator = 0}, {});

  EXPECT_NE(graph.rounded(x, {.digits = 1}), graph.rounded(x, {.digits = 2}));
  EXPECT_EQ(graph.rounded(x, {.digits = 1}), graph.rounded(x, {.digits = 1}));
}

TEST(Graph, KnowsYearOfRelativeAndFixedInput) {
  EXPECT_EQ((Input{.indicator = 0, .relative = true, .year = -3}).in(2025), 2022);
  EXPECT_EQ((Input{.indicator = 0, .relative = false, .year = 2020}).in(2025), 2020);
}

TEST(Graph, FixedValueOfArithmeticOnConstants) {
  Graph graph;
  const NodeId six = graph.constant(6), four = graph.constant(4);

  EXPECT_EQ(graph.fixed_value(six), 6);
  EXPECT_EQ(graph.fixed_value(graph.make(Op::add, {six, four})), 10);
  EXPECT_EQ(graph.fixed_value(graph.make(Op::subtract, {six, four})), 2);
  EXPECT_EQ(graph.fixed_value(graph.make(Op::multiply, {six, four})), 24);
  EXPECT_EQ(graph.fixed_value(graph.make(Op::divide, {six, four})), 1.5);
  EXPECT_EQ(graph.fixed_value(graph.make(Op::negate, {six})), -6);
  EXPECT_EQ(graph.fixed_value(graph.parameter(0, 7, {})), 7);
}

TEST(Graph, NoFixedValueOfInputsOrDivisionByZero) {
  Graph graph;
  const NodeId x = graph.input({.indicator = 0}, {}), zero = graph.constant(0);

  EXPECT_FALSE(graph.fixed_value(x));
  EXPECT_FALSE(graph.fixed_value(graph.make(Op::add, {x, zero})));
  EXPECT_FALSE(graph.fixed_value(graph.make(Op::divide, {graph.constant(1), zero})));
}

TEST(Graph, OrdersArgumentsBeforeUsersEachOnce) {
  Graph graph;
  const NodeId a = graph.input({.indicator = 0}, {}), b = graph.input({.indicator = 1}, {});
  const NodeId sum = graph.make(Op::add, {a, b});
  const NodeId product = graph.make(Op::multiply, {sum, sum});
  const NodeId roots[] = {product, kNoNode, sum};

  EXPECT_EQ(graph.order(roots), (std::vector<NodeId>{a, b, sum, product}));
}

TEST(Graph, OrdersChainDeeperThanTheStack) {
  Graph graph;
  NodeId node = graph.input({.indicator = 0}, {});
  const NodeId one = graph.constant(1);
  for (int i = 0; i < 200'000; ++i) node = graph.make(Op::add, {node, one});
  const NodeId roots[] = {node};

  EXPECT_EQ(graph.order(roots).size(), 200'002u);
}

TEST(Graph, ListsInputsUnderRootsInOrderOfUse) {
  Graph graph;
  const NodeId a = graph.input({.indicator = 5}, {}), b = graph.input({.indicator = 3}, {});
  (void)graph.input({.indicator = 9}, {});
  const NodeId roots[] = {graph.make(Op::add, {b, a}), graph.known({.indicator = 5})};

  EXPECT_EQ(graph.inputs_under(roots), (std::vector<std::uint32_t>{1, 0}));
}

TEST(Graph, DropsListOfOneAndDoubleNegation) {
  Graph graph;
  const NodeId known = graph.known({.indicator = 0});

  EXPECT_EQ(graph.all_of({known}), known);
  EXPECT_EQ(graph.any_of({known}), known);
  EXPECT_EQ(graph.negation(graph.negation(known)), known);
}

TEST(Graph, StandInIsOneNodePerNameAndTakesItsArgumentLater) {
  Graph graph;
  const NodeId total = graph.later(Type::number, "total"), again = graph.later(Type::number, "total");
  const NodeId other = graph.later(Type::number, "sum");

  EXPECT_EQ(total, again);
  EXPECT_NE(total, other);
  graph.resolve(total, graph.constant(3));
  EXPECT_EQ(graph[total].args.size(), 1u);
}

}  // namespace
}  // namespace heng::plan
