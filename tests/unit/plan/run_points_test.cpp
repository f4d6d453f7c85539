#include "plan/run_points.hpp"

#include <gtest/gtest.h>

#include "support/graph_fixture.hpp"

namespace heng::plan {
namespace {

using tests::GraphFixture;
using tests::kGap;

/// One operation on numbers that are all known: what it gives, or a gap.
struct Sample {
  const char* name;
  Op op;
  std::vector<double> args;
  double expected;  // NaN: the row must be marked as a gap
};

class PointOperation : public testing::TestWithParam<Sample> {};

TEST_P(PointOperation, GivesExactlyThis) {
  const Sample& sample = GetParam();
  GraphFixture fixture(std::vector<Interval>(sample.args.size()));
  std::vector<NodeId> args;
  std::vector<Interval> values;
  for (std::size_t i = 0; i < sample.args.size(); ++i) {
    args.push_back(fixture.input(i));
    values.push_back(Interval::exactly(sample.args[i]));
  }
  const NodeId root = fixture.make(sample.op, args);
  fixture.row(values);
  fixture.finish();

  const auto got = fixture.point(root);

  EXPECT_EQ(got.gap, std::isnan(sample.expected));
  if (got.gap) return;
  if (type_of(sample.op) == Type::truth)
    EXPECT_EQ(got.truth, static_cast<int>(sample.expected));
  else
    EXPECT_EQ(got.number, sample.expected);
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
// 1e-12 relative: 100 ± 1e-10.
const Sample kSamples[] = {
    {"Add", Op::add, {2, 3}, 5},
    {"Subtract", Op::subtract, {2, 3}, -1},
    {"SubtractLeavesNoNoise", Op::subtract, {0.3 - 0.1, 0.2}, 0},
    {"SubtractWithinTolerance", Op::subtract, {100 - 0.9e-10, 100}, 0},
    {"SubtractOutsideTolerance", Op::subtract, {128 + 0x1p-30, 128}, 0x1p-30},
    {"SubtractTheSame", Op::subtract, {0, 0}, 0},
    {"SubtractBeyondAllDoubles", Op::subtract, {1.5e308, -1e308}, kNan},
    {"Multiply", Op::multiply, {2, 3}, 6},
    {"MultiplyOverflow", Op::multiply, {1e300, 1e300}, kNan},
    {"Divide", Op::divide, {3, 2}, 1.5},
    {"AddBeyondAllDoubles", Op::add, {1.5e308, 1e308}, kNan},
    {"DivideByZero", Op::divide, {3, 0}, kNan},
    {"DivideZeroByZero", Op::divide, {0, 0}, kNan},
    {"DivideZero", Op::divide, {0, 5}, 0},
    {"Negate", Op::negate, {3}, -3},
    {"Minimum", Op::minimum, {2, 3}, 2},
    {"Maximum", Op::maximum, {2, 3}, 3},
    {"Absolute", Op::absolute, {-3}, 3},
    {"SquareRoot", Op::square_root, {9}, 3},
    {"SquareRootOfZero", Op::square_root, {0}, 0},
    {"SquareRootBelowZero", Op::square_root, {-1}, kNan},
    {"Logarithm", Op::logarithm, {1}, 0},
    {"LogarithmOfZero", Op::logarithm, {0}, kNan},
    {"LogarithmBelowZero", Op::logarithm, {-1}, kNan},
    {"Exponential", Op::exponential, {0}, 1},
    {"ExponentialOverflow", Op::exponential, {1000}, kNan},
    {"Power", Op::power, {2, 3}, 8},
    {"PowerOfNegativeToFraction", Op::power, {-8, 0.5}, kNan},
    {"PowerOfZeroToNegative", Op::power, {0, -1}, kNan},
    {"LinearBelow", Op::linear, {10, 30, 90}, 0},
    {"LinearAtZero", Op::linear, {30, 30, 90}, 0},
    {"LinearMiddle", Op::linear, {60, 30, 90}, 0.5},
    {"LinearAtFull", Op::linear, {90, 30, 90}, 1},
    {"LinearAbove", Op::linear, {99, 30, 90}, 1},
    {"LinearDownwards", Op::linear, {20, 40, 0}, 0.5},
    {"LinearDownwardsBeyond", Op::linear, {50, 40, 0}, 0},
    {"PiecewiseBelow", Op::piecewise, {0, 10, 1, 20, 5, 40, 6}, 1},
    {"PiecewiseAtKnot", Op::piecewise, {20, 10, 1, 20, 5, 40, 6}, 5},
    {"PiecewiseBetween", Op::piecewise, {15, 10, 1, 20, 5, 40, 6}, 3},
    {"PiecewiseAbove", Op::piecewise, {50, 10, 1, 20, 5, 40, 6}, 6},
    {"AtLeast", Op::at_least, {100, 100}, 1},
    {"AtLeastJustBelowLimit", Op::at_least, {100 - 0.9e-10, 100}, 1},
    {"AtLeastClearlyBelowLimit", Op::at_least, {100 - 1.1e-10, 100}, 0},
    {"AtMostJustAboveLimit", Op::at_most, {100 + 0.9e-10, 100}, 1},
    {"AtMostClearlyAboveLimit", Op::at_most, {100 + 1.1e-10, 100}, 0},
    {"MoreThanLimit", Op::more_than, {100, 100}, 0},
    {"MoreThanJustAboveLimit", Op::more_than, {100 + 0.9e-10, 100}, 0},
    {"MoreThanClearlyAboveLimit", Op::more_than, {100 + 1.1e-10, 100}, 1},
    {"LessThanLimit", Op::less_than, {100, 100}, 0},
    {"LessThanJustBelowLimit", Op::less_than, {100 - 0.9e-10, 100}, 0},
    {"LessThanClearlyBelowLimit", Op::less_than, {100 - 1.1e-10, 100}, 1},
    {"EqualsWithinTolerance", Op::equals, {100 + 0.9e-10, 100}, 1},
    {"EqualsOutsideTolerance", Op::equals, {100 + 1.1e-10, 100}, 0},
    {"AtLeastNegativeLimitWithinTolerance", Op::at_least, {-100 - 0.9e-10, -100}, 1},
    {"AtLeastNegativeLimitOutside", Op::at_least, {-100 - 1.1e-10, -100}, 0},
    {"AtLeastZeroHasNoTolerance", Op::at_least, {-1e-300, 0}, 0},
    {"FloatNoiseAtTheLimit", Op::at_most, {0.1 + 0.2, 0.3}, 1},
    {"IsTrue", Op::is_true, {1}, 1},
    {"IsNotTrue", Op::is_true, {0}, 0},
};
INSTANTIATE_TEST_SUITE_P(Each, PointOperation, testing::ValuesIn(kSamples),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(PointRunner, MarksMissingInputAsGap) {
  GraphFixture fixture({{0, 10}, {0, 10}});
  const NodeId sum = fixture.make(Op::add, {fixture.input(0), fixture.input(1)});
  fixture.row({Interval::exactly(1), Interval::exactly(2)});
  fixture.row({Interval::exactly(1), kGap});
  fixture.row({Interval::exactly(1), {2, 3}});  // censored
  fixture.finish();
  const NodeId roots[] = {sum};
  const Program program = compile(fixture.graph, roots, Keep::roots);
  PointRunner runner(program, fixture.binding, roots, 0);

  runner.run(0, 3);

  EXPECT_EQ(runner.gaps()[0], 0);
  EXPECT_EQ(tests::value_at(runner.number(sum), 0), 3);
  EXPECT_EQ(runner.gaps()[1], 1);
  EXPECT_EQ(runner.gaps()[2], 1);
}

TEST(PointRunner, MarksEveryRowOfInputWithoutDataAsGap) {
  GraphFixture fixture({{0, 10}, {0, 10}});
  const NodeId root = fixture.input(1);
  fixture.row({Interval::exactly(1), kGap});
  fixture.finish();

  EXPECT_TRUE(fixture.point(root).gap);
}

TEST(PointRunner, KnownIsATruthAndNotAGap) {
  GraphFixture fixture({{0, 10}});
  const NodeId known = fixture.graph.known({.indicator = 0});
  fixture.row({kGap});
  fixture.row({{2, 3}});
  fixture.finish();

  EXPECT_EQ(fixture.point(known, 0).truth, 0);
  EXPECT_FALSE(fixture.point(known, 0).gap);
  EXPECT_EQ(fixture.point(known, 1).truth, 1);
}

TEST(PointRunner, SelectTakesTheBranchOfItsCondition) {
  GraphFixture fixture({{0, 10}});
  const NodeId x = fixture.input(0);
  const NodeId pick = fixture.make(
      Op::select, {fixture.make(Op::at_least, {x, fixture.number(5)}), fixture.number(1), fixture.number(2)});
  fixture.row({Interval::exactly(5)});
  fixture.row({Interval::exactly(4)});
  fixture.finish();

  EXPECT_EQ(fixture.point(pick, 0).number, 1);
  EXPECT_EQ(fixture.point(pick, 1).number, 2);
}

TEST(PointRunner, EmptyListsAreTrueForAllAndFalseForAny) {
  GraphFixture fixture({{0, 10}});
  fixture.row({Interval::exactly(1)});
  fixture.finish();

  EXPECT_EQ(fixture.point(fixture.graph.truth(true)).truth, 1);
  EXPECT_EQ(fixture.point(fixture.graph.truth(false)).truth, 0);
}

TEST(PointRunner, RowsOfLaterBlockAreThoseOfTheDataset) {
  GraphFixture fixture({{0, 10000}});
  const NodeId twice = fixture.make(Op::multiply, {fixture.input(0), fixture.number(2)});
  for (int i = 0; i < static_cast<int>(2 * kBlock) + 10; ++i) fixture.row({Interval::exactly(i)});
  fixture.finish();
  const NodeId roots[] = {twice};
  const Program program = compile(fixture.graph, roots, Keep::roots);
  PointRunner runner(program, fixture.binding, roots, 0);

  runner.run(2 * kBlock, 10);

  EXPECT_EQ(tests::value_at(runner.number(twice), 0), 2.0 * 2 * kBlock);
}

TEST(PointRunner, RoundYearIsTheRoundsYear) {
  GraphFixture fixture({{0, 10}});
  const NodeId year = fixture.make(Op::round_year, {});
  fixture.row({Interval::exactly(1)});
  fixture.finish();

  EXPECT_EQ(fixture.point(year).number, 2025);
}

}  // namespace
}  // namespace heng::plan
