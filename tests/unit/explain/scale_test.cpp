#include "explain/scale.hpp"

#include <gtest/gtest.h>

#include "explain/sentences.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::explain {
namespace {

using tests::Cells;
using tests::Try;

std::string rule_of(const std::string& value, const std::string& parameters = "") {
  const Try t("score 's' { clause = '1', points = 10, value = " + value + " }\nresult { total = sum() }", parameters);
  auto got =
      t.run({Cells{{"x", "40"}, {"low", "30"}, {"flag", "是"}, {"level", "省级"}}, Cells{{"x", "20"}, {"low", "10"}}});
  return got.finding("s").scale->rule.en;
}

TEST(Scale, TellsEachKindOfScale) {
  EXPECT_EQ(rule_of("linear(x, { zero = 0, full = 90 })"), "0 points at 0, full points at 90, in proportion between");
  EXPECT_EQ(rule_of("ratio_to(x, 50)"), "full points × (x ÷ 50) held between 0 and 1");
  EXPECT_EQ(rule_of("ratio_to(low, 50)"), "full points × (50 ÷ low) held between 0 and 1");
  EXPECT_EQ(rule_of("piecewise(x, { { 0, 0 }, { 50, 0.2 }, { 100, 1 } })"),
            "full points × x on the line 0 → 0, 50 → 0.2, 100 → 1");
  EXPECT_EQ(rule_of("by_range(x, { { below = 50, 2 }, { from = 50, 10 } })"), "x < 50: 2 points; x ≥ 50: 10 points");
  EXPECT_EQ(rule_of("by_category(level, { ['国家级'] = 10, ['省级'] = 5, ['其他'] = 1 })"),
            "level = 国家级: 10 points; level = 省级: 5 points; level = 其他: 1 point");
  EXPECT_EQ(rule_of("deduct(10, { { not_(flag), 3 }, { more_than(x, 50), 2 } })"),
            "10 points; minus 3 points if flag is no; minus 2 points if x > 50; at least 0");
  EXPECT_EQ(rule_of("(x - 20) / 80"), "full points × ((x − 20) ÷ 80)");
}

TEST(Scale, PointsForAConditionOfSeveralPartsNameThemAll) {
  EXPECT_EQ(rule_of("points_if(any_of { flag, at_least(x, param.b) }, 4)", "b 1 80"),
            "4 points if flag is yes or x ≥ 80, otherwise 0 points");
}

TEST(Scale, ComparesWithTheRound) {
  EXPECT_EQ(rule_of("min_max(x)"), "full points × x between the round's lowest 20 (0) and the round's highest 40 (1)");
  EXPECT_EQ(rule_of("percentile_rank(x)"), "full points × rank in the round 1, compared: 2 (the first 1, the last 0)");
}

TEST(Scale, NamesItsParametersWithPlaceAndClause) {
  const Try t("score 's' { clause = '2', points = 10, value = ratio_to(x, param.target) }\nresult { total = sum() }",
              "target 1 50");
  auto got = t.one({{"x", "25"}});

  const Finding finding = got.finding("s");

  ASSERT_EQ(finding.scale->limits.size(), 1u);
  EXPECT_EQ(finding.scale->limits[0].parameter, "target");
  EXPECT_EQ(finding.scale->limits[0].value, 50);
  EXPECT_EQ(finding.scale->limits[0].clause, "1");
  EXPECT_GT(finding.scale->limits[0].place.line, 0);
  const Telling telling{.scheme = t.scheme(),
                        .catalogue = t.library().catalogue(),
                        .dataset = got.dataset(),
                        .year = 2025,
                        .language = Language::en};
  const std::string text = explanation_text(got.report(), telling);
  EXPECT_NE(text.find("numbers parameters.toml:"), std::string::npos) << text;
  EXPECT_NE(text.find("(clause 1, national"), std::string::npos) << text;
}

TEST(Relative, IsSaidOfWhatComparesWithTheRoundAlone) {
  const Try t(
      "score 'r' { clause = '1', points = 10, value = percentile_rank(x) }\nscore 'p' { clause = '1', points = 10, "
      "value = x / 100 }\n"
      "gate 'g' { clause = '1', require = at_most(rank_of(x), 3) }\nresult { total = sum() }");
  auto got = t.run({Cells{{"x", "1"}}, Cells{{"x", "2"}}});

  EXPECT_TRUE(got.finding("r").relative);
  EXPECT_TRUE(got.finding("g").relative);
  EXPECT_FALSE(got.finding("p").relative);
  const Telling telling{.scheme = t.scheme(),
                        .catalogue = t.library().catalogue(),
                        .dataset = got.dataset(),
                        .year = 2025,
                        .language = Language::zh};
  EXPECT_NE(finding_sentence(got.finding("r"), telling).find("相对评价"), std::string::npos);
  EXPECT_EQ(finding_sentence(got.finding("p"), telling).find("相对评价"), std::string::npos);
}

TEST(Scale, BracketsWhatIsChosenInsideASum) {
  EXPECT_EQ(rule_of("points_if(flag, 4) + points_if(at_least(x, 50), 2)"),
            "(4 points if flag is yes, otherwise 0 points) + (2 points if x ≥ 50, otherwise 0 points)");
}

TEST(Scale, SaysWhatTheStepsAreAbout) {
  EXPECT_EQ(rule_of("bands(x * 2, { { at_least = 60, points = 10 }, { at_least = 20, points = 5 } })"),
            "x × 2 80; ≥ 60: 10 points; ≥ 20: 5 points; otherwise 0 points");
}

TEST(Total, SaysHowATotalOfItsOwnIsMade) {
  const Try t(
      "score 's' { clause = '1', points = 10, value = ratio_to(x, 100) }\n"
      "result { total = sum() - param.each * y }",
      "each 分 2");
  auto got = t.one({{"x", "80"}, {"y", "3"}});

  EXPECT_EQ(got.report().total_formula.en, "the sum of all points − 2 points × y");
  EXPECT_EQ(got.report().total_formula.zh, "各项得分合计 − 2 分 × 乙值");
}

TEST(Total, SaysNothingOfAPlainSum) {
  const Try t("score 's' { clause = '1', points = 10, value = ratio_to(x, 100) }\nresult { total = sum() }");
  auto got = t.one({{"x", "80"}});

  EXPECT_TRUE(got.report().total_formula.empty());
}

}  // namespace
}  // namespace heng::explain
