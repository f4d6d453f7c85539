#include "plan/elementary.hpp"

#include <gtest/gtest.h>

#include <random>

namespace heng::plan {
namespace {

struct Known {
  double x, y;
};
// Worked out to 80 digits with Python's decimal and rounded to the nearest double.
constexpr Known kLogarithms[] = {{2.0, 0.6931471805599453},
                                 {0.5, -0.6931471805599453},
                                 {10.0, 2.302585092994046},
                                 {1.0000000000000002, 2.2204460492503128e-16},
                                 {0.9999999999999999, -1.1102230246251565e-16},
                                 {1.1, 0.09531017980432493},
                                 {3.0, 1.0986122886681098},
                                 {75.3, 4.321480134805848},
                                 {1e-05, -11.512925464970229},
                                 {1e+300, 690.7755278982137},
                                 {5e-324, -744.4400719213812},
                                 {2.718281828459045, 1.0},
                                 {0.7071067811865476, -0.3465735902799726},
                                 {123456.789, 11.723646487185881}};
constexpr Known kExponentials[] = {{1.0, 2.718281828459045},        {-1.0, 0.36787944117144233},
                                   {0.5, 1.6487212707001282},       {10.0, 22026.465794806718},
                                   {-0.1, 0.9048374180359595},      {1e-17, 1.0},
                                   {709.0, 8.218407461554972e+307}, {-700.25, 7.678723813110872e-305},
                                   {0.6931471805599453, 2.0},       {33.3, 289738526663660.5}};
struct KnownPower {
  double x, exponent, y;
};
constexpr KnownPower kPowers[] = {{2.0, 0.5, 1.4142135623730951},
                                  {10.0, 2.0, 100.0},
                                  {0.3, 0.3333333333333333, 0.6694329500821695},
                                  {1.1, 100.0, 13780.61233982238},
                                  {7.0, -2.0, 0.02040816326530612},
                                  {0.001, 0.1, 0.5011872336272722},
                                  {150.25, 0.25, 3.5010927825653613},
                                  {0.999, 1000.0, 0.36769542477096373},
                                  {4.0, 0.5, 2.0}};

TEST(Elementary, IsTheNearestDouble) {
  for (const auto& [x, y] : kLogarithms) EXPECT_EQ(natural_logarithm(x), y) << x;
  for (const auto& [x, y] : kExponentials) EXPECT_EQ(exponential_of(x), y) << x;
  for (const auto& [x, exponent, y] : kPowers) EXPECT_EQ(raised(x, exponent), y) << x << " to " << exponent;
}

TEST(Elementary, AgreesWithTheLibraryToTheLastBitButOne) {
  std::mt19937_64 random(20261121);
  const auto near = [](double ours, double theirs) { return std::fabs(ours - theirs) <= 3e-16 * std::fabs(theirs); };
  for (int i = 0; i < 20'000; ++i) {
    const double x = static_cast<double>(random() % 1'000'000'000) / 9973 + 1e-6,
                 y = static_cast<double>(random() % 1'000'000) / 1000 - 500;
    EXPECT_TRUE(near(natural_logarithm(x), std::log(x))) << x;
    EXPECT_TRUE(near(exponential_of(y), std::exp(y))) << y;
    EXPECT_TRUE(near(raised(x, y / 100), std::pow(x, y / 100))) << x << " " << y / 100;
  }
}

TEST(Elementary, RisesWithItsArgument) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const double x = static_cast<double>(random() % 1'000'000'000) / 9973 + 1e-6, next = std::nextafter(x, 1e300);
    EXPECT_LE(natural_logarithm(x), natural_logarithm(next)) << x;
    EXPECT_LE(exponential_of(x / 1000), exponential_of(next / 1000)) << x;
    EXPECT_LE(raised(x, 0.37), raised(next, 0.37)) << x;
  }
}

TEST(Elementary, HasTheseValuesAtItsEdges) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(natural_logarithm(0), -kInfinity);
  EXPECT_TRUE(std::isnan(natural_logarithm(-1)));
  EXPECT_EQ(natural_logarithm(1), 0);
  EXPECT_EQ(natural_logarithm(kInfinity), kInfinity);
  EXPECT_EQ(exponential_of(0), 1);
  EXPECT_EQ(exponential_of(1000), kInfinity);
  EXPECT_EQ(exponential_of(-1000), 0);
  EXPECT_EQ(exponential_of(-kInfinity), 0);
  EXPECT_EQ(raised(0, 0), 1);
  EXPECT_EQ(raised(0, 2), 0);
  EXPECT_EQ(raised(0, -1), kInfinity);
  EXPECT_EQ(raised(-2, 3), -8);
  EXPECT_EQ(raised(-2, 2), 4);
  EXPECT_TRUE(std::isnan(raised(-2, 0.5)));
  EXPECT_EQ(raised(1e200, 2), kInfinity);
  EXPECT_EQ(raised(kInfinity, 0.5), kInfinity);
}

TEST(Elementary, LinearShareIsUndefinedWithoutADistance) {
  EXPECT_TRUE(std::isnan(linear_share(3, 5, 5)));
  EXPECT_TRUE(std::isnan(linear_share(5, 5, 5)));
  EXPECT_EQ(linear_share(3, 0, 4), 0.75);
}

}  // namespace
}  // namespace heng::plan
