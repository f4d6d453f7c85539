#include "evaluate/panel.hpp"

#include <gtest/gtest.h>

namespace heng::evaluate {
namespace {

using plan::Combine;

data::Sheet given(double points) { return {.expert = {}, .points = points, .excused = false, .cell = {}}; }
data::Sheet blank() { return {.expert = {}, .points = {}, .excused = false, .cell = {}}; }
data::Sheet excused(double points) { return {.expert = {}, .points = points, .excused = true, .cell = {}}; }

TEST(Panel, MeanOfValidSheets) {
  const data::Sheet sheets[] = {given(8), given(9), given(4)};

  EXPECT_EQ(combine(sheets, {}, 10).points, Interval::exactly(7));
}

TEST(Panel, MedianOfOddAndEvenCount) {
  const data::Sheet odd[] = {given(9), given(1), given(5)}, even[] = {given(9), given(1), given(5), given(6)};

  EXPECT_EQ(combine(odd, {.method = Combine::Method::median}, 10).points, Interval::exactly(5));
  EXPECT_EQ(combine(even, {.method = Combine::Method::median}, 10).points, Interval::exactly(5.5));
}

TEST(Panel, TrimmedMeanLeavesOutOneHighestAndOneLowest) {
  const data::Sheet sheets[] = {given(10), given(1), given(6), given(7), given(8)};

  const PanelResult got = combine(sheets, {.method = Combine::Method::trimmed_mean, .drop = 1, .at_least = 5}, 10);

  EXPECT_EQ(got.points, Interval::exactly(7));
  EXPECT_EQ(got.left_out, (std::vector<bool>{true, true, false, false, false}));
}

TEST(Panel, OfEqualHighestOnlyOneIsLeftOut) {
  const data::Sheet sheets[] = {given(10), given(10), given(4), given(1)};

  const PanelResult got = combine(sheets, {.method = Combine::Method::trimmed_mean, .drop = 1, .at_least = 3}, 10);

  EXPECT_EQ(got.points, Interval::exactly(7));
  EXPECT_EQ(std::count(got.left_out.begin(), got.left_out.end(), true), 2);
}

TEST(Panel, ExcusedAndBlankSheetsDoNotCount) {
  const data::Sheet sheets[] = {given(8), excused(0), blank(), given(6)};

  const PanelResult got = combine(sheets, {}, 10);

  EXPECT_EQ(got.points, Interval::exactly(7));
  EXPECT_EQ(got.valid, 2u);
  EXPECT_EQ(got.left_out, (std::vector<bool>{false, true, true, false}));
}

TEST(Panel, TooFewValidSheetsAreUndetermined) {
  const data::Sheet sheets[] = {given(8), excused(8), given(6), given(7), given(9)};

  EXPECT_EQ(combine(sheets, {.method = Combine::Method::trimmed_mean, .drop = 1, .at_least = 5}, 10).points,
            (Interval{0, 10}));
}

TEST(Panel, NoSheetsAreUndetermined) { EXPECT_EQ(combine({}, {}, 10).points, (Interval{0, 10})); }

TEST(Panel, SumsGoInSheetOrder) {
  const data::Sheet sheets[] = {given(0.3), given(0.1), given(0.2)};

  EXPECT_EQ(combine(sheets, {}, 10).points.low, ((0.3 + 0.1) + 0.2) / 3);
}

}  // namespace
}  // namespace heng::evaluate
