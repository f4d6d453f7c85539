#include "plan/monotone.hpp"

#include <gtest/gtest.h>

#include "support/graph_fixture.hpp"

namespace heng::plan {
namespace {

class Monotone : public testing::Test {
 protected:
  Monotone() : fixture({{0, 10}, {-10, 10}}), x(fixture.input(0)), signed_(fixture.input(1)), p(fixture.graph.parameter(0, 5, {})), q(fixture.graph.parameter(1, 5, {})) {}
  [[nodiscard]] Trend of(NodeId root) const { return trend(fixture.graph, fixture.catalogue, root, 0); }
  NodeId make(Op op, std::vector<NodeId> args) { return fixture.make(op, std::move(args)); }

  tests::GraphFixture fixture;
  NodeId x, signed_, p, q;
};

TEST_F(Monotone, ConditionThatDoesNotUseTheParameterHasNoTrend) {
  EXPECT_EQ(of(make(Op::at_least, {x, q})), Trend::none);
}

TEST_F(Monotone, HigherFloorIsHarderAndHigherCeilingIsEasier) {
  EXPECT_EQ(of(make(Op::at_least, {x, p})), Trend::down);
  EXPECT_EQ(of(make(Op::more_than, {x, p})), Trend::down);
  EXPECT_EQ(of(make(Op::at_most, {x, p})), Trend::up);
  EXPECT_EQ(of(make(Op::less_than, {x, p})), Trend::up);
}

TEST_F(Monotone, NegationTurnsTheTrend) {
  EXPECT_EQ(of(fixture.graph.negation(make(Op::at_least, {x, p}))), Trend::up);
}

TEST_F(Monotone, OppositeUsesCannotBeTold) {
  EXPECT_EQ(of(fixture.graph.all_of({make(Op::at_least, {x, p}), make(Op::at_most, {x, p})})), Trend::either);
}

TEST_F(Monotone, EqualsCannotBeTold) {
  EXPECT_EQ(of(make(Op::equals, {x, p})), Trend::either);
}

TEST_F(Monotone, ProductFollowsTheSignOfTheOther) {
  EXPECT_EQ(of(make(Op::multiply, {p, x})), Trend::up);
  EXPECT_EQ(of(make(Op::multiply, {p, fixture.number(-2)})), Trend::down);
  EXPECT_EQ(of(make(Op::multiply, {p, signed_})), Trend::either);
}

TEST_F(Monotone, QuotientFollowsTheSignOfTheNumerator) {
  EXPECT_EQ(of(make(Op::divide, {fixture.number(1), p})), Trend::either);  // the parameter may be of either sign
  EXPECT_EQ(of(make(Op::divide, {p, fixture.number(4)})), Trend::up);
  EXPECT_EQ(of(make(Op::divide, {p, fixture.number(-4)})), Trend::down);
  EXPECT_EQ(of(make(Op::divide, {p, signed_})), Trend::either);
}

TEST_F(Monotone, LaterKnotsMeanFewerPoints) {
  EXPECT_EQ(of(make(Op::linear, {x, fixture.number(0), p})), Trend::down);
  EXPECT_EQ(of(make(Op::linear, {x, fixture.number(9), p})), Trend::up);  // less is better
}

TEST_F(Monotone, ChoiceByTheParameterIsProvableWhenOneBranchIsNeverWorse) {
  const NodeId condition = make(Op::at_least, {x, p});

  EXPECT_EQ(of(make(Op::select, {condition, fixture.number(10), fixture.number(0)})), Trend::down);
  EXPECT_EQ(of(make(Op::select, {condition, fixture.number(0), fixture.number(10)})), Trend::up);
  EXPECT_EQ(of(make(Op::select, {condition, x, fixture.number(5)})), Trend::either);
}

TEST_F(Monotone, RoundingAndScalingKeepTheTrend) {
  EXPECT_EQ(of(fixture.graph.rounded(make(Op::multiply, {p, fixture.number(100)}), {.digits = 0})), Trend::up);
}

/// A trend that is claimed holds for every value tried.
TEST_F(Monotone, AbsoluteValueAndPowerAreNotClaimed) {
  EXPECT_EQ(of(make(Op::absolute, {p})), Trend::either);
  EXPECT_EQ(of(make(Op::power, {p, fixture.number(2)})), Trend::either);
}

TEST_F(Monotone, DivisionByRangeThatTouchesZeroIsNotClaimed) {
  // 1 ÷ (x·p): as the parameter grows the quotient falls, but with the parameter negative it is not even defined alike.
  EXPECT_EQ(of(make(Op::divide, {fixture.number(1), make(Op::multiply, {x, p})})), Trend::either);
}

}  // namespace
}  // namespace heng::plan
