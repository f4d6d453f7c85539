#include "explain/rounding.hpp"

#include <gtest/gtest.h>

#include "explain/sentences.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::explain {
namespace {

using tests::Cells;
using tests::Try;

TEST(Rounding, ListsWhatTheRulesOwnRoundDecides) {
  // 96.96 is 97.0 to one decimal and 97 to none: without rounding it is below 97.
  const Try t(
      "gate 'word' { clause = '1', require = at_least(round(x, { digits = 1 }), param.lim) }\n"
      "gate 'judged' { clause = '1', require = at_least(x, param.lim), judge = 'rounded' }\n"
      "veto 'veto' { clause = '1', reject_if = less_than(x, param.lim), judge = 'rounded' }\n"
      "score 'steps' { clause = '1', points = 10, value = bands(round(x, { digits = 0 }), { { at_least = param.lim, "
      "points = 10 }, { points = 0 } }) }\n"
      "score 'plain' { clause = '1', points = 10, value = round(x / 100, { digits = 1 }) }\nresult { total = sum() }",
      "lim 1 97.0");
  auto got = t.run({Cells{{"x", "96.96"}}, Cells{{"x", "97"}}});

  const auto cases = rounding_of_criteria(t.scheme(), got.report(0));

  ASSERT_EQ(cases.size(), 4u);
  EXPECT_EQ(cases[0].before.en, "not met");
  EXPECT_EQ(cases[0].after.en, "met");
  EXPECT_EQ(cases[2].before.en, "triggered");
  EXPECT_EQ(cases[3].before.en, "0 points");
  EXPECT_EQ(cases[3].after.en, "10 points");
  EXPECT_TRUE(rounding_of_criteria(t.scheme(), got.report(1)).empty());
}

TEST(Rounding, TheValueStandsBesideWhatItWas) {
  const Try t("gate 'g' { clause = '1', require = at_least(share, param.lim), judge = 'rounded' }", "lim % 90.0");
  auto got = t.run({Cells{{"share", "89.95%"}}, Cells{{"share", ">93%"}}});
  const Reason reason = got.finding("g").reasons.at(0);

  EXPECT_EQ(value_shown(reason.value, Language::en), "90.0% (89.95% before rounding)");
  EXPECT_EQ(value_shown(reason.value, Language::zh), "90.0%（修约前 89.95%）");
  EXPECT_EQ(limit_shown(reason, Language::en), "≥ 90.0%");
  EXPECT_EQ(value_shown(got.finding("g", 1).reasons.at(0).value, Language::en), ">93%");
}

}  // namespace
}  // namespace heng::explain
