#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng {
static void PrintTo(const Interval& i, std::ostream* out) { *out << "[" << i.low << ", " << i.high << "]"; }
}  // namespace heng

namespace heng::script {
namespace {

using evaluate::Status;
using tests::Cells;
using tests::Try;

/// A score of 10 points with this value, and its points for each set of cells.
struct Sample {
  const char* name;
  const char* value;
  std::vector<std::pair<Cells, Interval>> rows;
  const char* parameters = "";
};

class Scale : public testing::TestWithParam<Sample> {};

TEST_P(Scale, GivesThesePoints) {
  const Sample& sample = GetParam();
  const Try t(
      "score 's' { clause = '1', points = 10, value = " + std::string(sample.value) + " }\nresult { total = sum() }",
      sample.parameters);
  ASSERT_TRUE(t.loaded()) << t.errors();
  std::vector<Cells> subjects;
  for (const auto& [cells, points] : sample.rows) subjects.push_back(cells);

  const auto got = t.run(subjects);

  for (std::size_t i = 0; i < subjects.size(); ++i) {
    std::string shown;
    for (const auto& [key, cell] : subjects[i]) shown += key + "=" + cell + " ";
    const Interval points = got.points("s", i), expected = sample.rows[i].second;
    EXPECT_NEAR(points.low, expected.low, 1e-9) << sample.value << " with " << shown;
    EXPECT_NEAR(points.high, expected.high, 1e-9) << sample.value << " with " << shown;
    EXPECT_EQ(got.status("s", i), expected.is_point() ? Status::scored : Status::undetermined)
        << sample.value << " with " << shown;
  }
}

Interval is(double points) { return Interval::exactly(points); }

const Sample kSamples[] = {
    {"Linear",
     "linear(x, { zero = 30, full = 90 })",
     {{{{"x", "30"}}, is(0)},
      {{{"x", "60"}}, is(5)},
      {{{"x", "90"}}, is(10)},
      {{{"x", "95"}}, is(10)},
      {{{"x", "10"}}, is(0)},
      {{}, {0, 10}},
      {{{"x", ">60"}}, {5, 10}}}},
    {"LinearDown",
     "linear(x, { zero = 40, full = 0 })",
     {{{{"x", "40"}}, is(0)}, {{{"x", "10"}}, is(7.5)}, {{{"x", "0"}}, is(10)}}},
    {"LinearPercent",
     "linear(share, { zero = param.a, full = param.b })",
     {{{{"share", "60%"}}, is(5)}},
     "a % 30\nb % 90"},
    {"Piecewise",
     "piecewise(x, { { 0, 0 }, { 50, 0.8 }, { 100, 1 } })",
     {{{{"x", "25"}}, is(4)},
      {{{"x", "50"}}, is(8)},
      {{{"x", "75"}}, is(9)},
      {{}, {0, 10}},
      {{{"x", "≥50"}}, {8, 10}}}},
    {"PiecewisePeak", "piecewise(x, { { 0, 0 }, { 50, 1 }, { 100, 0 } })", {{{}, {0, 10}}, {{{"x", "≥75"}}, {0, 5}}}},
    {"RatioTo",
     "ratio_to(x, 80)",
     {{{{"x", "40"}}, is(5)}, {{{"x", "80"}}, is(10)}, {{{"x", "100"}}, is(10)}, {{{"x", "0"}}, is(0)}}},
    {"RatioToWithCap", "ratio_to(x, 50, 0.9)", {{{{"x", "100"}}, is(9)}}},
    {"RatioToWhereLowerIsBetter",
     "ratio_to(low, 20)",
     {{{{"low", "40"}}, is(5)}, {{{"low", "20"}}, is(10)}, {{{"low", "10"}}, is(10)}, {{{"low", "0"}}, is(10)}}},
    {"BandsAtLeast",
     "bands(x, { { at_least = 90, points = 10 }, { at_least = 80, points = 6 }, { points = 1 } })",
     {{{{"x", "90"}}, is(10)},
      {{{"x", "89.9"}}, is(6)},
      {{{"x", "80"}}, is(6)},
      {{{"x", "79"}}, is(1)},
      {{}, {1, 10}},
      {{{"x", "≥80"}}, {6, 10}}}},
    {"BandsWithoutRestGiveNothing",
     "bands(x, { { more_than = 90, points = 10 } })",
     {{{{"x", "90"}}, is(0)}, {{{"x", "91"}}, is(10)}}},
    {"BandsAtMost",
     "bands(low, { { at_most = 10, points = 10 }, { less_than = 20, points = 5 } })",
     {{{{"low", "10"}}, is(10)}, {{{"low", "20"}}, is(0)}, {{{"low", "19"}}, is(5)}}},
    {"Levels",
     "levels(level, { ['国家级'] = 10, ['省级'] = 6, otherwise = 2 })",
     {{{{"level", "国家级"}}, is(10)}, {{{"level", "省级"}}, is(6)}, {{{"level", "其他"}}, is(2)}, {{}, {2, 10}}}},
    {"PointsIf", "points_if(flag, 7)", {{{{"flag", "是"}}, is(7)}, {{{"flag", "否"}}, is(0)}, {{}, {0, 7}}}},
    {"Deduct",
     "deduct(10, { { flag, 4 }, { at_most(x, 50), 3 } })",
     {{{{"flag", "否"}, {"x", "60"}}, is(10)},
      {{{"flag", "是"}, {"x", "60"}}, is(6)},
      {{{"flag", "是"}, {"x", "50"}}, is(3)},
      {{{"flag", "是"}}, {3, 6}}}},
    {"DeductNeverBelowZero", "deduct(5, { { flag, 4 }, { flag2, 4 } })", {{{{"flag", "是"}, {"flag2", "是"}}, is(0)}}},
    {"ByRangeOfPoints",
     "by_range(x, { { below = 50, 3 }, { from = 50, 9 } })",
     {{{{"x", "49"}}, is(3)}, {{{"x", "50"}}, is(9)}, {{}, {3, 9}}}},
    {"ByRangeOfShares",
     "by_range(y, { { below = 0, linear(x, { zero = 0, full = 100 }) }, { from = 0, linear(x, { zero = 0, full = 50 }) "
     "} })",
     {{{{"x", "40"}, {"y", "-1"}}, is(4)}, {{{"x", "40"}, {"y", "1"}}, is(8)}, {{{"x", "40"}}, {4, 8}}}},
    {"BySignOfPoints",
     "by_sign(y, { positive = 10, zero = 5, negative = 1 })",
     {{{{"y", "3"}}, is(10)}, {{{"y", "0"}}, is(5)}, {{{"y", "-3"}}, is(1)}, {{}, {1, 10}}}},
    {"PointsAsTheyAre", "max(min(param.give, param.top), param.top)", {{{{"x", "1"}}, is(9)}}, "give 分 4\ntop 分 9"},
};
INSTANTIATE_TEST_SUITE_P(Each, Scale, testing::ValuesIn(kSamples),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Scales, OutsideEveryBandIsNotApplicable) {
  const Try t(
      "score 's' { clause = '1', points = 10, value = by_range(x, { { from = 50, 9 } }) }\nresult { total = sum() }");

  EXPECT_EQ(t.one({{"x", "40"}}).status("s"), Status::not_applicable);
  EXPECT_EQ(t.one({{"x", "60"}}).points("s"), is(9));
  EXPECT_EQ(t.one(Cells{}).points("s"), (Interval{0, 9}));
}

}  // namespace
}  // namespace heng::script
