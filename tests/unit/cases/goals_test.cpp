#include "cases/goals.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::cases {
namespace {

std::vector<std::string> keys(const tests::Try& t) {
  std::vector<std::string> found;
  for (const auto& goal : goals_of(t.scheme(), t.library().catalogue())) found.push_back(goal.key);
  return found;
}

TEST(Goals, OfAPlainGateAreItsOutcomesAndTheVerdicts) {
  EXPECT_EQ(keys(tests::Try("gate 'g' { title = 'g', clause = '1', require = at_least(x, 10) }")),
            (std::vector<std::string>{"g: met", "g: not_met", "g: undetermined", "result: pass", "result: fail",
                                      "result: undetermined"}));
}

TEST(Goals, EachConditionOfSeveralIsAsked) {
  const auto found = keys(tests::Try(
      "gate 'g' { title = 'g', clause = '1', reference = true, require = any_of { at_least(x, 10), is_true(flag) } }"));

  EXPECT_EQ(found, (std::vector<std::string>{"g: met", "g: not_met", "g: undetermined", "g: x >= 10 = yes",
                                             "g: x >= 10 = no", "g: x >= 10 = undetermined", "g: flag = yes",
                                             "g: flag = no", "g: flag = undetermined"}));
}

TEST(Goals, BandsAndStretchesBetweenKnots) {
  const auto found = keys(
      tests::Try("score 's' { title = 's', clause = '1', points = 10, value = linear(x, { zero = 30, full = 90 }) }\n"
                 "score 'b' { title = 'b', clause = '1', points = 10, value = bands(x, { { at_least = 80, points = 10 "
                 "}, { points = 1 } }) }"));

  EXPECT_EQ(found,
            (std::vector<std::string>{"s: scored", "s: undetermined", "s: x < 30", "s: 30 <= x < 90", "s: 90 <= x",
                                      "b: scored", "b: undetermined", "b: band x >= 80", "b: band x >= 80 = no"}));
}

TEST(Goals, OfABaseAreForItsOwnCases) {
  const tests::Library library;
  library.scheme("national.t",
                 "scheme 'national.t' { title = 't', document = 'doc', subject = 'park', layer = 'national' }\n"
                 "gate 'g' { title = 'g', clause = '1', require = at_least(x, 10) }");
  library.scheme("provincial.p",
                 "scheme 'provincial.p' { title = 'p', document = 'doc', subject = 'park', layer = 'provincial', "
                 "extends = 'national.t' }\n"
                 "gate 'own' { title = 'own', clause = '1', require = is_true(flag) }");
  Diagnostics out;
  const auto scheme = script::load_scheme(library.request("provincial.p"), out);
  ASSERT_TRUE(scheme) << tests::codes(out);
  for (const auto& goal : goals_of(*scheme, library.catalogue())) EXPECT_FALSE(goal.key.starts_with("g:")) << goal.key;
}

}  // namespace
}  // namespace heng::cases
