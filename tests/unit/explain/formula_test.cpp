#include "explain/formula.hpp"

#include <gtest/gtest.h>

#include "explain/sentences.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::explain {
namespace {

using tests::Cells;
using tests::Try;

/// The title of what a gate compares: an expression in words.
Bilingual told(const std::string& expression) {
  const Try t("gate 'g' { clause = '1', require = at_least(" + expression + ", 3) }");
  auto got = t.one({{"x", "40"}, {"x@2024", "30"}, {"x@2023", "20"}, {"y", "5"}});
  return got.finding("g").reasons.at(0).value.title;
}

TEST(Formula, BracketsWhatHoldsLooserTogether) {
  EXPECT_EQ(told("(x + y) / 2").en, "(x + y) ÷ 2");
  EXPECT_EQ(told("x - (y - 1)").en, "x − (y − 1)");
  EXPECT_EQ(told("x / (y * 2)").en, "x ÷ (y × 2)");
  EXPECT_EQ(told("x + y * 2").en, "x + y × 2");
}

TEST(Formula, NamesTheYears) {
  EXPECT_EQ(told("x:years_ago(1)"), (Bilingual{"甲值（2024 年）", "x (2024)"}));
  EXPECT_EQ(told("mean_of_last(x, 3)"), (Bilingual{"甲值 近 3 年平均", "mean of x over 3 years"}));
  EXPECT_EQ(told("annual_growth(x, 2)").en, "mean annual growth of x since 2023");
  EXPECT_EQ(told("change_since(x, 2024)").en, "change of x since 2024");
}

TEST(Formula, SaysWhyNothingComesOut) {
  const Try t(
      "gate 'q' { clause = '1', require = at_least(x / y, 1) }\n"
      "gate 'l' { clause = '1', require = at_least(ln(y), 1) }\n"
      "score 's' { clause = '1', points = 10, value = x / y / 100 }\n"
      "score 'w' { clause = '1', points = 10, value = weighted_mean { { x / 100, 0 }, { y / 100, 0 } } }\n"
      "result { total = sum() }");
  auto got = t.run({Cells{{"x", "1"}, {"y", "0"}}, Cells{{"x", "1"}}});

  EXPECT_EQ(got.finding("q").undefined, (Bilingual{"除数（乙值）为 0", "the divisor (y) is 0"}));
  EXPECT_EQ(got.finding("l").undefined.en, "y is not above 0 and has no logarithm");
  EXPECT_EQ(got.finding("s").undefined.en, "the divisor (y) is 0");
  EXPECT_FALSE(got.finding("w").undefined.empty());
  EXPECT_TRUE(got.finding("q", 1).undefined.empty()) << "what is missing is asked for";
  EXPECT_TRUE(got.finding("s", 1).undefined.empty());
}

}  // namespace
}  // namespace heng::explain
