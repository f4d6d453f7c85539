#include "plan/run_intervals.hpp"

#include <gtest/gtest.h>

#include "support/graph_fixture.hpp"

namespace heng {
static void PrintTo(const Interval& i, std::ostream* out) { *out << "[" << i.low << ", " << i.high << "]"; }
}  // namespace heng

namespace heng::plan {
namespace {

using tests::GraphFixture;
using tests::kAnything;
using tests::kGap;
using tests::kInfinite;

/// One operation on intervals: the bounds worked out by hand.
struct Sample {
  const char* name;
  Op op;
  std::vector<Interval> args;
  Interval expected;
};

class IntervalOperation : public testing::TestWithParam<Sample> {};

TEST_P(IntervalOperation, HasTheseBounds) {
  const Sample& sample = GetParam();
  GraphFixture fixture(std::vector<Interval>(sample.args.size()));
  std::vector<NodeId> args;
  for (std::size_t i = 0; i < sample.args.size(); ++i) args.push_back(fixture.input(i));
  const NodeId root = fixture.make(sample.op, args);
  fixture.row(sample.args);
  fixture.finish();

  EXPECT_EQ(fixture.interval(root), sample.expected);
}

const Sample kSamples[] = {
    {"Add", Op::add, {{1, 2}, {10, 20}}, {11, 22}},
    {"AddUnbounded", Op::add, {{1, kInfinite}, {10, 20}}, {11, kInfinite}},
    {"Subtract", Op::subtract, {{1, 2}, {10, 20}}, {-19, -8}},
    {"SubtractLeavesNoNoise", Op::subtract, {{0.3 - 0.1, 0.5}, {0.1, 0.2}}, {0, 0.4}},
    {"SubtractUnbounded", Op::subtract, {{1, kInfinite}, {1, kInfinite}}, {-kInfinite, kInfinite}},
    {"MultiplySigns", Op::multiply, {{-2, 3}, {-5, 7}}, {-15, 21}},
    {"MultiplyZeroByUnbounded", Op::multiply, {{0, 0}, kAnything}, {0, 0}},
    {"Divide", Op::divide, {{10, 20}, {2, 5}}, {2, 10}},
    {"DivideByNegative", Op::divide, {{10, 20}, {-5, -2}}, {-10, -2}},
    {"DivideByZero", Op::divide, {{10, 20}, {0, 0}}, kAnything},
    {"DivideFromZero", Op::divide, {{10, 20}, {0, 5}}, kAnything},
    {"AddBeyondAllDoubles",
     Op::add,
     {{1.5e308, 1.5e308}, {1e308, 1e308}},
     {std::numeric_limits<double>::max(), kInfinite}},
    {"PowerOfZeroToNegative", Op::power, {{0, 2}, {-1, -1}}, kAnything},
    {"LinearWithoutADistance", Op::linear, {{10, 30}, {5, 5}, {5, 5}}, {0, 1}},
    {"DivideAcrossZero", Op::divide, {{10, 20}, {-1, 1}}, kAnything},
    {"Negate", Op::negate, {{1, 2}}, {-2, -1}},
    {"Minimum", Op::minimum, {{1, 5}, {2, 3}}, {1, 3}},
    {"Maximum", Op::maximum, {{1, 5}, {2, 3}}, {2, 5}},
    {"AbsoluteAcrossZero", Op::absolute, {{-3, 2}}, {0, 3}},
    {"AbsoluteNegative", Op::absolute, {{-3, -2}}, {2, 3}},
    {"SquareRoot", Op::square_root, {{4, 9}}, {2, 3}},
    {"SquareRootAcrossZero", Op::square_root, {{-1, 4}}, kAnything},
    {"LogarithmAcrossZero", Op::logarithm, {{-1, 1}}, kAnything},
    {"LogarithmFromZero", Op::logarithm, {{0, 1}}, kAnything},
    {"Exponential", Op::exponential, {{0, 0}}, {1, 1}},
    {"PowerHalf", Op::power, {{4, 9}, {0.5, 0.5}}, {2, 3}},
    {"PowerNegativeExponentFallsWithBase", Op::power, {{2, 4}, {-1, -1}}, {0.25, 0.5}},
    {"PowerOfNegativeBase", Op::power, {{-4, 9}, {0.5, 0.5}}, kAnything},
    {"LinearInside", Op::linear, {{45, 75}, {30, 30}, {90, 90}}, {0.25, 0.75}},
    {"LinearBeyondBothEnds", Op::linear, {{0, 100}, {30, 30}, {90, 90}}, {0, 1}},
    {"LinearDownwards", Op::linear, {{10, 30}, {40, 40}, {0, 0}}, {0.25, 0.75}},
    {"LinearOfUnknownKnots", Op::linear, {{10, 30}, {10, 40}, {0, 0}}, {0, 1}},
    {"PiecewiseOverPeak", Op::piecewise, {{5, 25}, {0, 0}, {0, 0}, {10, 10}, {8, 8}, {30, 30}, {2, 2}}, {3.5, 8}},
};
INSTANTIATE_TEST_SUITE_P(Each, IntervalOperation, testing::ValuesIn(kSamples),
                         [](const auto& test) { return std::string(test.param.name); });

/// A comparison of an interval with a limit.
struct Compared {
  const char* name;
  Op op;
  Interval value;
  double limit;
  Truth expected;
};

class IntervalComparison : public testing::TestWithParam<Compared> {};

TEST_P(IntervalComparison, IsKnownOnlyWhenEveryValueAgrees) {
  const Compared& sample = GetParam();
  GraphFixture fixture({kAnything});
  const NodeId root = fixture.make(sample.op, {fixture.input(0), fixture.number(sample.limit)});
  fixture.row({sample.value});
  fixture.finish();

  EXPECT_EQ(fixture.truth(root), sample.expected);
}

const Compared kCompared[] = {
    {"AtLeastAbove", Op::at_least, {100, 110}, 100, Truth::yes},
    {"AtLeastWithinToleranceBelow", Op::at_least, {100 - 0.9e-10, 110}, 100, Truth::yes},
    {"AtLeastAcross", Op::at_least, {100 - 1.1e-10, 110}, 100, Truth::unknown},
    {"AtLeastBelow", Op::at_least, {90, 100 - 1.1e-10}, 100, Truth::no},
    {"AtMostBelow", Op::at_most, {90, 100 + 0.9e-10}, 100, Truth::yes},
    {"AtMostAcross", Op::at_most, {90, 100 + 1.1e-10}, 100, Truth::unknown},
    {"AtMostAbove", Op::at_most, {100 + 1.1e-10, 110}, 100, Truth::no},
    {"MoreThanUpToLimit", Op::more_than, {90, 100 + 0.9e-10}, 100, Truth::no},
    {"MoreThanFromLimit", Op::more_than, {100, 110}, 100, Truth::unknown},
    {"MoreThanAbove", Op::more_than, {100 + 1.1e-10, 110}, 100, Truth::yes},
    {"LessThanFromLimit", Op::less_than, {100 - 0.9e-10, 110}, 100, Truth::no},
    {"LessThanUpToLimit", Op::less_than, {90, 100}, 100, Truth::unknown},
    {"LessThanBelow", Op::less_than, {90, 100 - 1.1e-10}, 100, Truth::yes},
    {"EqualsInside", Op::equals, {90, 110}, 100, Truth::unknown},
    {"EqualsOutside", Op::equals, {90, 99}, 100, Truth::no},
    {"EqualsPoint", Op::equals, {100, 100}, 100, Truth::yes},
    {"EqualsPointWithinTolerance", Op::equals, {100 + 0.9e-10, 100 + 0.9e-10}, 100, Truth::yes},
    {"EqualsPointOutsideTolerance", Op::equals, {100 + 1.1e-10, 100 + 1.1e-10}, 100, Truth::no},
};
INSTANTIATE_TEST_SUITE_P(Each, IntervalComparison, testing::ValuesIn(kCompared),
                         [](const auto& test) { return std::string(test.param.name); });

/// Comparing a known value must give the same in both runs, at the very last bit of the tolerance too.
TEST(IntervalComparisonAtTheEdge, AgreesWithPointsToTheLastBit) {
  for (const Op op : {Op::at_least, Op::at_most, Op::more_than, Op::less_than, Op::equals}) {
    for (const double limit : {1.0, 0.3, 100.0, -7.0, 1e9, 0.2}) {
      GraphFixture fixture({kAnything});
      const NodeId root = fixture.make(op, {fixture.input(0), fixture.number(limit)});
      std::vector<double> values;
      for (const double start : {limit * (1 - kLimitTolerance), limit * (1 + kLimitTolerance)}) {
        double value = start;
        for (int i = 0; i < 8; ++i) value = std::nextafter(value, -kInfinite);
        for (int i = 0; i < 16; ++i) values.push_back(value), value = std::nextafter(value, kInfinite);
      }
      for (const double value : values) fixture.row({Interval::exactly(value)});
      fixture.finish();
      for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(static_cast<int>(fixture.truth(root, i)), fixture.point(root, i).truth)
            << "op " << static_cast<int>(op) << " limit " << limit << " off by " << values[i] - limit;
    }
  }
}

/// Truths of every kind as inputs: no, yes, unknown = a value below, above or across a limit.
class Logic : public testing::Test {
 protected:
  Logic() : fixture({{0, 10}, {0, 10}, {0, 10}}) {
    for (std::size_t i = 0; i < 3; ++i)
      inputs.push_back(fixture.make(Op::at_least, {fixture.input(i), fixture.number(5)}));
  }
  static Interval as_value(Truth t) { return t == Truth::unknown ? kGap : Interval::exactly(t == Truth::yes ? 9 : 1); }
  Truth value(NodeId root, const std::vector<Truth>& truths) {
    GraphFixture& f = fixture;
    data::DatasetBuilder builder;
    const std::size_t subject = builder.subject("s");
    for (std::size_t i = 0; i < truths.size(); ++i)
      if (truths[i] != Truth::unknown)
        builder.observe(
            i, 2025, subject,
            {.value = as_value(truths[i]), .missing = data::Missing::no, .approximate = false, .cell = {}, .text = {}});
    f.dataset = builder.finish();
    f.binding = bind(f.graph, f.catalogue, f.dataset, 2025);
    return f.truth(root);
  }
  GraphFixture fixture;
  std::vector<NodeId> inputs;
  static constexpr Truth N = Truth::no, Y = Truth::yes, U = Truth::unknown;
};

TEST_F(Logic, AllOfIsNoAsSoonAsOneIsNo) {
  const NodeId root = fixture.graph.all_of({inputs[0], inputs[1]});
  const Truth table[3][3] = {{N, N, N}, {N, Y, U}, {N, U, U}};

  for (const Truth a : {N, Y, U})
    for (const Truth b : {N, Y, U}) EXPECT_EQ(value(root, {a, b}), table[static_cast<int>(a)][static_cast<int>(b)]);
}

TEST_F(Logic, AnyOfIsYesAsSoonAsOneIsYes) {
  const NodeId root = fixture.graph.any_of({inputs[0], inputs[1]});
  const Truth table[3][3] = {{N, Y, U}, {Y, Y, Y}, {U, Y, U}};

  for (const Truth a : {N, Y, U})
    for (const Truth b : {N, Y, U}) EXPECT_EQ(value(root, {a, b}), table[static_cast<int>(a)][static_cast<int>(b)]);
}

TEST_F(Logic, NotKeepsUnknown) {
  const NodeId root = fixture.graph.negation(inputs[0]);

  EXPECT_EQ(value(root, {N}), Y);
  EXPECT_EQ(value(root, {Y}), N);
  EXPECT_EQ(value(root, {U}), U);
}

TEST_F(Logic, SelectIsKnownWhenBothBranchesAgree) {
  const NodeId root = fixture.make(Op::select_truth, {inputs[0], inputs[1], inputs[2]});

  EXPECT_EQ(value(root, {Y, Y, N}), Y);
  EXPECT_EQ(value(root, {N, Y, N}), N);
  EXPECT_EQ(value(root, {U, Y, Y}), Y);
  EXPECT_EQ(value(root, {U, N, N}), N);
  EXPECT_EQ(value(root, {U, Y, N}), U);
  EXPECT_EQ(value(root, {U, U, N}), U);
}

TEST_F(Logic, NumberOfUnknownIsBetweenZeroAndOne) {
  const NodeId root = fixture.make(Op::count, {inputs[0]});

  (void)value(inputs[0], {U});
  EXPECT_EQ(fixture.interval(root), (Interval{0, 1}));
  (void)value(inputs[0], {Y});
  EXPECT_EQ(fixture.interval(root), Interval::exactly(1));
}

TEST_F(Logic, NumberChosenByUnknownIsBetweenBoth) {
  const NodeId root = fixture.make(Op::select, {inputs[0], fixture.number(8), fixture.number(3)});

  (void)value(inputs[0], {U});
  EXPECT_EQ(fixture.interval(root), (Interval{3, 8}));
}

TEST(IntervalRunner, MissingValueIsItsPlausibleRange) {
  GraphFixture fixture({{2, 7}});
  const NodeId x = fixture.input(0);
  fixture.row({kGap});
  fixture.finish();

  EXPECT_EQ(fixture.interval(x), (Interval{2, 7}));
}

TEST(IntervalRunner, CensoredValueIsAlsoWithinItsPlausibleRange) {
  GraphFixture fixture({{0, 100}});
  const NodeId x = fixture.input(0);
  fixture.row({{93, kInfinite}});
  fixture.finish();

  EXPECT_EQ(fixture.interval(x), (Interval{93, 100}));
}

TEST(IntervalRunner, CensoredValueBeyondItsRangeStandsAsReported) {
  GraphFixture fixture({{0, 100}});
  const NodeId x = fixture.input(0);
  fixture.row({{120, kInfinite}});
  fixture.finish();

  EXPECT_EQ(fixture.interval(x), (Interval{120, kInfinite}));
}

TEST(IntervalRunner, AssumptionTakesTheValuesPlace) {
  GraphFixture fixture({{0, 100}});
  const NodeId x = fixture.input(0);
  const NodeId known = fixture.graph.known({.indicator = 0});
  fixture.row({kGap});
  fixture.finish();
  const NodeId roots[] = {x, known};
  const Program program = compile(fixture.graph, roots, Keep::roots);
  IntervalRunner runner(program, fixture.binding, 0);

  runner.run(0);
  EXPECT_EQ(runner.truth(known), Truth::no);
  const Assumption assumed{0, Interval::exactly(5)};
  runner.run(0, {&assumed, 1});

  EXPECT_EQ(runner.number(x), Interval::exactly(5));
  EXPECT_EQ(runner.truth(known), Truth::yes);
}

class Prefer : public testing::Test {
 protected:
  Prefer() : fixture({{0, 10}, {0, 10}, {0, 50}}) {
    const NodeId formula = fixture.make(Op::add, {fixture.input(0), fixture.input(1)});
    root = fixture.make(
        Op::prefer,
        {formula, fixture.input(2), fixture.graph.known({.indicator = 2}),
         fixture.graph.all_of({fixture.graph.known({.indicator = 0}), fixture.graph.known({.indicator = 1})})});
  }
  Interval value(const std::vector<Interval>& row) {
    fixture.row(row);
    fixture.finish();
    return fixture.interval(root);
  }
  GraphFixture fixture;
  NodeId root;
};

TEST_F(Prefer, ComputesWhenEveryPartIsKnown) {
  EXPECT_EQ(value({Interval::exactly(1), Interval::exactly(2), Interval::exactly(9)}), Interval::exactly(3));
}

TEST_F(Prefer, TakesReportedValueWhenAPartIsMissing) {
  EXPECT_EQ(value({Interval::exactly(1), kGap, Interval::exactly(9)}), Interval::exactly(9));
}

TEST_F(Prefer, IsWithinFormulaAndRangeWhenNeitherIsKnown) {
  EXPECT_EQ(value({Interval::exactly(1), kGap, kGap}), (Interval{1, 11}));
}

/// A product with a known 0 is a point whatever the other factor is; both runs must still agree on what is read.
TEST(PreferWithZero, BothRunsAgreeWhereTheFormulaIsZeroTimesAMissingSeries) {
  GraphFixture fixture({{0, 10}, {0, 10}, {0, 50}});
  const NodeId formula = fixture.make(Op::multiply, {fixture.input(0), fixture.input(1)});
  const NodeId root = fixture.make(
      Op::prefer,
      {formula, fixture.input(2), fixture.graph.known({.indicator = 2}),
       fixture.graph.all_of({fixture.graph.known({.indicator = 0}), fixture.graph.known({.indicator = 1})})});
  fixture.row({Interval::exactly(0), kGap, Interval::exactly(9)});
  fixture.finish();
  const NodeId roots[] = {root};
  std::vector<bool> has_data;
  for (const auto* series : fixture.binding.series) has_data.push_back(series != nullptr);
  const Program program = compile(fixture.graph, roots, Keep::roots, &has_data);
  PointRunner runner(program, fixture.binding, roots, 0);
  runner.run(0, 1);

  ASSERT_EQ(runner.gaps()[0], 0);
  EXPECT_EQ(fixture.interval(root), Interval::exactly(tests::value_at(runner.number(root), 0)));
}

}  // namespace
}  // namespace heng::plan
