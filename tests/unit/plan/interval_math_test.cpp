#include "plan/interval_math.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace heng::plan {
namespace {

TEST(IntervalMath, IntersectionOfContradictionIsTheFirst) {
  EXPECT_EQ(intersection({1, 2}, {5, 6}), (Interval{1, 2}));
  EXPECT_EQ(intersection({1, 5}, {2, 9}), (Interval{2, 5}));
}

TEST(IntervalMath, HullHoldsBoth) { EXPECT_EQ(hull({1, 2}, {5, 6}), (Interval{1, 6})); }

TEST(IntervalMath, NoBoundIsEverNan) {
  const double inf = std::numeric_limits<double>::infinity();
  const Interval samples[] = {{0, 0},   {1, 2},     {-2, -1}, {-1, 1},   {0, 3},     {-3, 0},
                              {1, inf}, {-inf, -1}, {0, inf}, {-inf, 0}, {-inf, inf}};
  for (const Interval& a : samples) {
    for (const Interval& b : samples) {
      for (const Interval& got : {add(a, b), subtract(a, b), multiply(a, b), divide(a, b)}) {
        EXPECT_FALSE(std::isnan(got.low) || std::isnan(got.high))
            << a.low << ".." << a.high << " and " << b.low << ".." << b.high;
        EXPECT_LE(got.low, got.high) << a.low << ".." << a.high << " and " << b.low << ".." << b.high;
      }
    }
    for (const Interval& got : {absolute(a), square_root(a), logarithm(a), exponential(a)})
      EXPECT_LE(got.low, got.high) << a.low << ".." << a.high;
  }
}

TEST(IntervalMath, WhatMayBeUndefinedIsAnything) {
  EXPECT_EQ(divide({6, 8}, {0, 2}), Interval{});  // 0 in the end makes it undefined, which may be anything
  EXPECT_EQ(logarithm({0, 1}), Interval{});
  EXPECT_EQ(power({0, 2}, Interval::exactly(-1)), Interval{});
}

TEST(IntervalMath, WhatIsTooLargeIsNeverSettled) {
  const Interval huge = Interval::exactly(1e308);
  EXPECT_FALSE(add(huge, huge).is_point());
  EXPECT_FALSE(multiply(huge, huge).is_point());
  EXPECT_FALSE(exponential(Interval::exactly(1000)).is_point());
}

}  // namespace
}  // namespace heng::plan
