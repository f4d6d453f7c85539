#include "cases/mutants.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/scheme_fixture.hpp"

namespace heng::cases {
namespace {

TEST(Mutants, StepIsOneOfTheLastDigitTyped) {
  EXPECT_DOUBLE_EQ(step_of("0.2"), 0.1);
  EXPECT_DOUBLE_EQ(step_of("97.0"), 0.1);
  EXPECT_EQ(step_of("0"), 1);
  EXPECT_EQ(step_of("80"), 1);
  EXPECT_EQ(step_of("2025"), 1);
  EXPECT_EQ(step_of("1500"), 10);
  EXPECT_EQ(step_of("200000"), 1000);  // at most a hundredth
}

TEST(Mutants, EachIsUndone) {
  const tests::Try t("gate 'g' { title = 'g', clause = '1', require = at_least(x, param.p) }", "p 1 10");
  auto scheme = t.scheme();
  const auto all = mutants_of(scheme, t.library().catalogue());
  std::vector<std::string> keys;
  for (const auto& mutant : all) keys.push_back(mutant.key);

  EXPECT_EQ(keys, (std::vector<std::string>{"mutant param p 10 -> 9", "mutant param p 10 -> 11",
                                            "mutant g: x >= p (10) -> >", "mutant g: dropped"}));
  for (const auto& mutant : all) {
    ASSERT_FALSE(mutant.changes.empty()) << mutant.key;
    const auto id = mutant.changes.front().first;
    const auto before = scheme.graph[id];
    {
      const Applied applied(scheme.graph, mutant);
      EXPECT_FALSE(scheme.graph[id] == before) << mutant.key;
    }
    EXPECT_TRUE(scheme.graph[id] == before) << mutant.key;
  }
}

TEST(Mutants, ExchangesNeighbouringBandsOnce) {
  const tests::Try t(
      "score 's' { title = 's', clause = '1', points = 10, value = bands(x, { { at_least = 80, points = 10 }, "
      "{ at_least = 60, points = 6 }, { points = 1 } }) }\nresult { total = sum() }");
  auto scheme = t.scheme();
  const auto all = mutants_of(scheme, t.library().catalogue());

  EXPECT_EQ(std::ranges::count_if(all, [](const auto& each) { return each.key.ends_with("and the next exchanged"); }),
            2);
}

}  // namespace
}  // namespace heng::cases
