#include "evaluate/ranking.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "support/scheme_fixture.hpp"

namespace heng::evaluate {
namespace {

using tests::Cells;
using tests::Try;
using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::string ranked(const std::string& rank, const std::string& more = {}) {
  return "score 's' { clause = '1', points = 100, value = linear(x, { zero = 0, full = 100 }) }\n" + more +
         "result { total = sum(), round = { digits = 1 }, rank = { " + rank + " } }";
}

Places ranks(const Try& t, const std::vector<Cells>& subjects) {
  EXPECT_TRUE(t.loaded()) << t.errors();
  const auto got = t.run(subjects);
  Places places;
  for (std::size_t i = 0; i < subjects.size(); ++i) places.push_back(got.rank(i));
  return places;
}

/// Ranks of subjects whose total is x, optionally with a gate on the flag.
Places ranks(const std::string& rank, const std::vector<Cells>& subjects, const std::string& more = {}) {
  return ranks(Try(ranked(rank, more)), subjects);
}

TEST(Ranking, CompetitionLeavesPlacesOutAfterATie) {
  EXPECT_EQ(ranks("ties = 'competition'", {{{"x", "80"}}, {{"x", "90"}}, {{"x", "80"}}, {{"x", "70"}}}),
            (Places{{2, 2}, {1, 1}, {2, 2}, {4, 4}}));
}

TEST(Ranking, DenseLeavesNone) {
  EXPECT_EQ(ranks("ties = 'dense'", {{{"x", "80"}}, {{"x", "90"}}, {{"x", "80"}}, {{"x", "70"}}}),
            (Places{{2, 2}, {1, 1}, {2, 2}, {3, 3}}));
}

TEST(Ranking, OrdinalKeepsTheOrderOfTheData) {
  EXPECT_EQ(ranks("ties = 'ordinal'", {{{"x", "80"}}, {{"x", "90"}}, {{"x", "80"}}, {{"x", "70"}}}),
            (Places{{2, 2}, {1, 1}, {3, 3}, {4, 4}}));
}

TEST(Ranking, RoundsBeforeRanking) {
  const std::vector<Cells> close{{{"x", "80.04"}}, {{"x", "80.01"}}};

  EXPECT_EQ(ranks("by = 'rounded'", close), (Places{{1, 1}, {1, 1}}));
  EXPECT_EQ(ranks("by = 'exact'", close), (Places{{1, 1}, {2, 2}}));
}

TEST(Ranking, IntervalsGiveRangesOfPlaces) {
  // 90 is surely above; 60..100 may be first or last; 70 and 50 follow.
  EXPECT_EQ(ranks("ties = 'competition'", {{{"x", "90"}}, {{"x", "≥60"}}, {{"x", "70"}}, {{"x", "50"}}}),
            (Places{{1, 2}, {1, 3}, {2, 3}, {4, 4}}));
}

constexpr const char* kGate = "gate 'g' { clause = '1', require = is_true(flag) }\n";

TEST(Ranking, RefusedAreNotRankedAmongEligible) {
  EXPECT_EQ(ranks("among = 'eligible'", {{{"x", "90"}, {"flag", "否"}}, {{"x", "80"}, {"flag", "是"}}}, kGate),
            (Places{{0, 0}, {1, 1}}));
  EXPECT_EQ(ranks("among = 'all'", {{{"x", "90"}, {"flag", "否"}}, {{"x", "80"}, {"flag", "是"}}}, kGate),
            (Places{{1, 1}, {2, 2}}));
}

TEST(Ranking, SubjectThatMayBeRefusedMovesTheOthers) {
  EXPECT_EQ(ranks("among = 'eligible'", {{{"x", "90"}}, {{"x", "80"}, {"flag", "是"}}}, kGate),
            (Places{{1, 1}, {1, 2}}));
}

/// Every completion of the open totals gives places within the ranges.
class RankRanges : public testing::TestWithParam<const char*> {};

TEST_P(RankRanges, HoldForEveryCompletion) {
  const Try t(ranked(std::string("ties = '") + GetParam() + "'"));
  std::mt19937 random(20250101);
  const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 12; ++round) {
    std::vector<Cells> open;
    std::vector<std::pair<int, int>> bounds;
    for (int i = 0; i < 5; ++i) {
      const int low = pick(5) * 20, high = pick(2) == 0 ? low : 100;
      bounds.emplace_back(low, high);
      open.push_back({{"x", low == high ? std::to_string(low) : "≥" + std::to_string(low)}});
    }
    const Places range = ranks(t, open);
    for (int completion = 0; completion < 12; ++completion) {
      std::vector<Cells> settled;
      for (const auto& [low, high] : bounds)
        settled.push_back({{"x", std::to_string(low == high ? low : low + 20 * pick((high - low) / 20 + 1))}});
      const Places exact = ranks(t, settled);
      for (std::size_t i = 0; i < 5; ++i) {
        std::string shown;
        for (std::size_t k = 0; k < 5; ++k)
          shown += open[k].at("x") + " → " + settled[k].at("x") + (k == i ? "* " : "  ");
        EXPECT_LE(range[i].first, exact[i].first) << shown;
        EXPECT_GE(range[i].second, exact[i].second) << shown;
      }
    }
  }
}
INSTANTIATE_TEST_SUITE_P(Each, RankRanges, testing::Values("competition", "dense", "ordinal"));

}  // namespace
}  // namespace heng::evaluate
