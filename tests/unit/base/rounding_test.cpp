#include "base/rounding.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace heng {
namespace {

double even(double value, double interval) { return round_decimal(value, {RoundMode::half_even, 0, interval}); }
double even_digits(double value, int digits) { return round_decimal(value, {RoundMode::half_even, digits, 0}); }

struct Example {
  double value;
  double interval;
  double result;
};

class StandardExamples : public testing::TestWithParam<Example> {};

TEST_P(StandardExamples, ComeOutAsPrinted) {
  const auto& [value, interval, result] = GetParam();

  EXPECT_EQ(even(value, interval), result) << value << " to " << interval;
}

INSTANTIATE_TEST_SUITE_P(Gb8170, StandardExamples,
                         testing::Values(Example{12.1498, 1, 12}, Example{12.1498, 0.1, 12.1}, Example{1268, 100, 1300},
                                         Example{10.5002, 1, 11}, Example{1.050, 0.1, 1.0}, Example{0.35, 0.1, 0.4},
                                         Example{2500, 1000, 2000}, Example{3500, 1000, 4000},
                                         Example{-0.0365, 0.001, -0.036}, Example{28.175, 0.01, 28.18},
                                         Example{28.165, 0.01, 28.16}, Example{28.2645, 0.1, 28.3},
                                         Example{28.350, 0.1, 28.4}, Example{28.250, 0.1, 28.2},
                                         Example{28.050, 0.1, 28.0}, Example{28.2501, 0.1, 28.3},
                                         Example{2.154546, 0.01, 2.15}, Example{8.53459, 0.01, 8.53},
                                         Example{60.25, 0.5, 60.0}, Example{60.38, 0.5, 60.5},
                                         Example{60.28, 0.5, 60.5}, Example{-60.75, 0.5, -61.0}, Example{830, 20, 840},
                                         Example{842, 20, 840}, Example{832, 20, 840}, Example{-930, 20, -920}));

TEST(RoundDecimal, KeepsEvenDigitOnTie) {
  EXPECT_EQ(even_digits(0.285, 2), 0.28);
  EXPECT_EQ(even_digits(0.275, 2), 0.28);
  EXPECT_EQ(even_digits(2.5, 0), 2);
  EXPECT_EQ(even_digits(-3.5, 0), -4);
}

TEST(RoundDecimal, RoundsTheTypedDecimalNotTheBinaryOne) {
  EXPECT_EQ(round_decimal(1.005, {RoundMode::half_up, 2, 0}), 1.01);
  EXPECT_EQ(round_decimal(2.675, {RoundMode::half_up, 2, 0}), 2.68);
  EXPECT_EQ(round_decimal(0.285, {RoundMode::half_up, 2, 0}), 0.29);
}

TEST(RoundDecimal, HasFourModes) {
  EXPECT_EQ(round_decimal(2.5, {RoundMode::half_up, 0, 0}), 3);
  EXPECT_EQ(round_decimal(-2.5, {RoundMode::half_up, 0, 0}), -3);
  EXPECT_EQ(round_decimal(2.9, {RoundMode::down, 0, 0}), 2);
  EXPECT_EQ(round_decimal(-2.9, {RoundMode::down, 0, 0}), -2);
  EXPECT_EQ(round_decimal(2.1, {RoundMode::up, 0, 0}), 3);
  EXPECT_EQ(round_decimal(-2.1, {RoundMode::up, 0, 0}), -3);
  EXPECT_EQ(round_decimal(2.0, {RoundMode::up, 0, 0}), 2);
}

TEST(RoundDecimal, RoundsToTensWithNegativeDigits) {
  EXPECT_EQ(even_digits(1268, -2), 1300);
  EXPECT_EQ(even_digits(25, -1), 20);
  EXPECT_EQ(even_digits(4, -2), 0);
}

TEST(RoundDecimal, NeverGivesMinusZero) {
  EXPECT_FALSE(std::signbit(even_digits(-0.001, 2)));
  EXPECT_FALSE(std::signbit(even_digits(-0.0, 2)));
}

TEST(RoundDecimal, LeavesValuesWithoutSuchDigits) {
  EXPECT_EQ(even_digits(1e300, 2), 1e300);
  EXPECT_EQ(even_digits(1.2345e25, 3), 1.2345e25);
  EXPECT_EQ(even(1e25, 0.5), 1e25);
  EXPECT_EQ(even_digits(0.1, 300), 0.1);
}

TEST(RoundDecimal, RoundsTinyValuesToZeroOrOneStep) {
  EXPECT_EQ(even_digits(5e-324, 2), 0);
  EXPECT_EQ(round_decimal(5e-324, {RoundMode::up, 2, 0}), 0.01);
  EXPECT_EQ(even(3.0, 1e30), 0);
}

TEST(RoundDecimal, LeavesWhatIsNotFinite) {
  EXPECT_TRUE(std::isnan(even_digits(std::numeric_limits<double>::quiet_NaN(), 1)));
  EXPECT_EQ(even_digits(std::numeric_limits<double>::infinity(), 1), std::numeric_limits<double>::infinity());
}

TEST(RoundDecimal, IsIdempotent) {
  for (int i = -2000; i <= 2000; ++i) {
    const double once = even_digits(i * 0.0137, 2);
    EXPECT_EQ(even_digits(once, 2), once) << i;
  }
}

TEST(RoundMode, HasNames) {
  for (const auto mode : {RoundMode::half_even, RoundMode::half_up, RoundMode::down, RoundMode::up}) {
    EXPECT_EQ(round_mode_from(name_of(mode)), mode);
  }
  EXPECT_FALSE(round_mode_from("ceiling"));
}

}  // namespace
}  // namespace heng
