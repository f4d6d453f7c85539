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

constexpr const char* kTwoScores =
    "group 'g' { title = 'g' }\n"
    "score 's' { clause = '1', points = 100, value = linear(x, { zero = 0, full = 100 }) }\n"
    "score 't' { clause = '1', points = 100, group = 'g', value = linear(y, { zero = 0, full = 50 }), when = flag }\n";

TEST(Ranking, OrdersEqualTotalsByWhatIsNamed) {
  const std::vector<Cells> subjects{{{"x", "80"}, {"y", "10"}, {"z", "7"}, {"flag", "是"}},   // 100, t 20
                                    {{"x", "40"}, {"y", "30"}, {"z", "7"}, {"flag", "是"}},   // 100, t 60
                                    {{"x", "80"}, {"y", "10"}, {"z", "3"}, {"flag", "是"}},   // 100, t 20, less of z
                                    {{"x", "100"}, {"y", "10"}, {"z", "3"}, {"flag", "否"}},  // 100, no t
                                    {{"x", "90"}, {"y", "30"}, {"z", "9"}, {"flag", "是"}}};  // 150
  const auto places = [&](const std::string& then_by, const std::string& ties = "competition") {
    return ranks(Try(std::string(kTwoScores) + "result { total = sum(), not_applicable = 'keep', rank = { ties = '" +
                     ties + "', then_by = { " + then_by + " } } }"),
                 subjects);
  };

  EXPECT_EQ(places("points_of('t')"), (Places{{3, 3}, {2, 2}, {3, 3}, {5, 5}, {1, 1}}));
  EXPECT_EQ(places("group_total('g')"), (Places{{3, 3}, {2, 2}, {3, 3}, {5, 5}, {1, 1}}));
  EXPECT_EQ(places("points_of('t'), -z"), (Places{{4, 4}, {2, 2}, {3, 3}, {5, 5}, {1, 1}}));
  EXPECT_EQ(places("z"), (Places{{2, 2}, {2, 2}, {4, 4}, {4, 4}, {1, 1}}));
  EXPECT_EQ(places("z", "dense"), (Places{{2, 2}, {2, 2}, {3, 3}, {3, 3}, {1, 1}}));
  EXPECT_EQ(places("z", "ordinal"), (Places{{2, 2}, {3, 3}, {4, 4}, {5, 5}, {1, 1}}));
}

TEST(Ranking, NoiseOrdersNothingBeforeWhatIsNamed) {
  // 0.1 + 0.2 is a little more than 0.3.
  const Try t(
      "score 's' { clause = '1', points = 10, value = low + x }\n"
      "result { total = sum(), rank = { then_by = { z } } }");

  EXPECT_EQ(ranks(t, {{{"low", "0.1"}, {"x", "0.2"}, {"z", "1"}}, {{"low", "0.3"}, {"x", "0"}, {"z", "2"}}}),
            (Places{{2, 2}, {1, 1}}));
}

TEST(Ranking, WhatIsMissingOfATieGivesRangesOfPlaces) {
  const std::string rule = "rank = { then_by = { z } }";
  const Try t(
      "score 's' { clause = '1', points = 100, value = linear(x, { zero = 0, full = 100 }) }\nresult { total = "
      "sum(), " +
      rule + " }");

  EXPECT_EQ(ranks(t, {{{"x", "80"}}, {{"x", "80"}, {"z", "500"}}, {{"x", "80"}, {"z", "500"}}, {{"x", "70"}}}),
            (Places{{1, 3}, {1, 2}, {1, 2}, {4, 4}}));
}

/// Every completion of the open totals, and of what orders equal ones, gives places within the ranges.
class RankRanges : public testing::TestWithParam<const char*> {};

TEST_P(RankRanges, HoldForEveryCompletion) {
  const Try t(ranked(GetParam()));
  std::mt19937 random(20250101);
  const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  struct Open {
    int low, high, then_low, then_high;
  };
  const auto cell = [](int low, int high) { return (low == high ? "" : "≥") + std::to_string(low); };
  const auto completed = [&](int low, int high) { return std::to_string(low + 20 * pick((high - low) / 20 + 1)); };
  for (int round = 0; round < 12; ++round) {
    std::vector<Cells> open;
    std::vector<Open> bounds;
    for (int i = 0; i < 5; ++i) {
      const int low = pick(5) * 20, then = pick(3) * 20 + 940;
      bounds.push_back({low, pick(2) == 0 ? low : 100, then, pick(2) == 0 ? then : 1000});
      open.push_back({{"x", cell(low, bounds.back().high)}, {"z", cell(then, bounds.back().then_high)}});
    }
    const Places range = ranks(t, open);
    for (int completion = 0; completion < 12; ++completion) {
      std::vector<Cells> settled;
      for (const Open& each : bounds)
        settled.push_back({{"x", completed(each.low, each.high)}, {"z", completed(each.then_low, each.then_high)}});
      const Places exact = ranks(t, settled);
      for (std::size_t i = 0; i < 5; ++i) {
        std::string shown;
        for (std::size_t k = 0; k < 5; ++k)
          for (const char* of : {"x", "z"})
            shown += open[k].at(of) + " → " + settled[k].at(of) + (k == i ? "* " : "  ");
        EXPECT_LE(range[i].first, exact[i].first) << shown;
        EXPECT_GE(range[i].second, exact[i].second) << shown;
      }
    }
  }
}
INSTANTIATE_TEST_SUITE_P(Each, RankRanges,
                         testing::Values("ties = 'competition'", "ties = 'dense'", "ties = 'ordinal'",
                                         "ties = 'competition', then_by = { z }", "ties = 'dense', then_by = { z }",
                                         "ties = 'ordinal', then_by = { -z }"));

}  // namespace
}  // namespace heng::evaluate
