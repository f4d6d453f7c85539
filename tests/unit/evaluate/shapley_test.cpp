#include "evaluate/shapley.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace heng::evaluate {
namespace {

using testing::DoubleEq;
using testing::DoubleNear;
using testing::ElementsAre;

/// Any number of values of any set of changes, fixed by the seed.
Values game(unsigned seed, std::size_t changes, std::size_t size) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> number(-10, 10);
  std::vector<std::vector<double>> table(std::size_t{1} << changes, std::vector<double>(size));
  for (auto& values : table)
    for (double& value : values) value = number(random);
  return [table = std::move(table)](const std::vector<bool>& made, unsigned) {
    std::size_t set = 0;
    for (std::size_t i = 0; i < made.size(); ++i) set |= made[i] ? std::size_t{1} << i : 0;
    return table[set];
  };
}

std::vector<double> one(double value) { return {value}; }

// The glove game: a pair needs the left glove and one of two right ones. By hand: of six orders the left one completes
// the pair in four, each right one in one.
TEST(Shapley, IsTheTextbookValueOfTheGloveGame) {
  const auto shares = shapley(
      3, [](const std::vector<bool>& made, unsigned) { return one(made[0] && (made[1] || made[2]) ? 1 : 0); }, 0, 1);
  EXPECT_THAT(shares.of[0], ElementsAre(DoubleEq(2.0 / 3)));
  EXPECT_THAT(shares.of[1], ElementsAre(DoubleEq(1.0 / 6)));
  EXPECT_THAT(shares.of[2], ElementsAre(DoubleEq(1.0 / 6)));
  EXPECT_EQ(shares.runs, 8U);
}

TEST(Shapley, SharesAProductEvenly) {  // 10·0.5 → 20·1: by hand 7.5 each
  const auto shares = shapley(
      2, [](const std::vector<bool>& made, unsigned) { return one((made[0] ? 20 : 10) * (made[1] ? 1 : 0.5)); }, 0, 2);
  EXPECT_THAT(shares.of[0], ElementsAre(DoubleEq(7.5)));
  EXPECT_THAT(shares.of[1], ElementsAre(DoubleEq(7.5)));
}

TEST(Shapley, PartsAddUpToTheDifference) {
  for (std::size_t changes = 1; changes <= kMostExact; ++changes) {
    const auto values = game(static_cast<unsigned>(changes), changes, 5000);  // more than a stretch
    const auto shares = shapley(changes, values, 0, 2);
    const auto none = values(std::vector<bool>(changes, false), 0), all = values(std::vector<bool>(changes, true), 0);
    for (std::size_t at = 0; at < none.size(); ++at) {
      double sum = 0;
      for (const auto& share : shares.of) sum += share[at];
      ASSERT_NEAR(sum, all[at] - none[at], 1e-9) << changes << " changes, value " << at;
    }
  }
}

TEST(Shapley, IsTheMeanOverAllOrders) {
  const std::size_t changes = 5;
  const auto values = game(7, changes, 3);
  const auto shares = shapley(changes, values, 0, 1);
  std::vector<std::vector<double>> sums(changes, std::vector<double>(3));
  std::vector<std::size_t> order{0, 1, 2, 3, 4};
  double orders = 0;
  do {
    std::vector<bool> made(changes, false);
    for (const auto change : order) {
      const auto before = values(made, 0);
      made[change] = true;
      const auto now = values(made, 0);
      for (std::size_t at = 0; at < 3; ++at) sums[change][at] += now[at] - before[at];
    }
    ++orders;
  } while (std::next_permutation(order.begin(), order.end()));
  for (std::size_t i = 0; i < changes; ++i)
    for (std::size_t at = 0; at < 3; ++at) EXPECT_NEAR(shares.of[i][at], sums[i][at] / orders, 1e-9);
}

TEST(Shapley, GivesNothingToWhatChangesNothingAndTheSameToEquals) {
  // Change 2 never counts; 0 and 1 are interchangeable.
  const auto shares = shapley(
      4,
      [](const std::vector<bool>& made, unsigned) {
        return one(0.1 * (made[0] + made[1]) + (made[3] ? 0.7 : 0) * (made[0] + made[1]));
      },
      0, 1);
  EXPECT_EQ(shares.of[2][0], 0);
  EXPECT_DOUBLE_EQ(shares.of[0][0], shares.of[1][0]);
}

TEST(Shapley, DrawnPartsAddUpToo) {
  const std::size_t changes = 11;
  const auto values = game(3, changes, 40);
  const auto shares = shapley(changes, values, 30, 1);
  EXPECT_EQ(shares.orders, 30U);
  const auto none = values(std::vector<bool>(changes, false), 0), all = values(std::vector<bool>(changes, true), 0);
  for (std::size_t at = 0; at < none.size(); ++at) {
    double sum = 0;
    for (const auto& share : shares.of) sum += share[at];
    EXPECT_NEAR(sum, all[at] - none[at], 1e-9);
  }
}

TEST(Shapley, DrawnPartsOfASumAreExact) {
  const auto shares = shapley(
      12,
      [](const std::vector<bool>& made, unsigned) {
        double sum = 0;
        for (std::size_t i = 0; i < made.size(); ++i) sum += made[i] ? static_cast<double>(i) : 0;
        return one(sum);
      },
      10, 1);
  for (std::size_t i = 0; i < 12; ++i) {
    EXPECT_THAT(shares.of[i][0], DoubleNear(static_cast<double>(i), 1e-12));
    EXPECT_THAT(shares.error[i][0], DoubleNear(0, 1e-6));
  }
}

// All ten must be made for one point: by symmetry each has 1/10.
TEST(Shapley, DrawnErrorsAreHonest) {
  std::size_t inside = 0;
  const auto shares = shapley(
      10,
      [](const std::vector<bool>& made, unsigned) {
        return one(std::ranges::all_of(made, [](bool m) { return m; }) ? 1 : 0);
      },
      400, 1);
  for (std::size_t i = 0; i < 10; ++i) {
    // The standard error of the mean of a thing that happens one time in ten, over 400 draws, is 0.015.
    EXPECT_THAT(shares.error[i][0], DoubleNear(std::sqrt(0.1 * 0.9 / 400), 0.004));
    inside += std::abs(shares.of[i][0] - 0.1) <= 3 * shares.error[i][0] ? 1 : 0;
  }
  EXPECT_EQ(inside, 10U);
}

TEST(Shapley, DrawsTheSameEveryTime) {
  const auto values = game(5, 9, 4);
  EXPECT_EQ(shapley(9, values, 20, 1).of, shapley(9, values, 20, 2).of);
}

TEST(Shapley, OfNoChangesIsNothing) {
  EXPECT_TRUE(shapley(
                  0, [](const auto&, unsigned) { return one(1); }, 0, 1)
                  .of.empty());
}

}  // namespace
}  // namespace heng::evaluate
