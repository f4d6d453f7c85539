#include "explain/difference.hpp"

#include <gmock/gmock.h>

#include "define/align.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::tests {
namespace {

using explain::Measure;
using script::ChangeKind;

/// One scheme in two editions over some subjects.
class Editions {
 public:
  Editions(const std::string& old_lua, const std::string& new_lua, std::string_view old_parameters = {},
           std::string_view new_parameters = {}, std::string_view old_indicators = {},
           std::string_view new_indicators = {})
      : old_(old_lua, old_parameters, old_indicators), new_(new_lua, new_parameters, new_indicators) {
    EXPECT_TRUE(old_.loaded() && new_.loaded())
        << render(old_.findings(), Language::en) << render(new_.findings(), Language::en);
  }

  const explain::Difference& run(const std::vector<Cells>& subjects, const std::vector<Panelist>& sheets = {}) {
    dataset_ = new_.dataset(subjects, sheets);
    made_ = explain::difference({old_.request(), &old_.scheme()}, {new_.request(), &new_.scheme()}, dataset_, 2025, 2,
                                findings_);
    if (made_ == nullptr) throw std::runtime_error(render(findings_, Language::en));
    return *made_;
  }
  [[nodiscard]] const Try& before() const { return old_; }
  [[nodiscard]] const Try& after() const { return new_; }

 private:
  Try old_, new_;
  Diagnostics findings_;
  data::Dataset dataset_;
  std::unique_ptr<explain::Difference> made_;
};

std::vector<std::string> names(const explain::Difference& difference) {
  std::vector<std::string> found;
  for (const auto& change : difference.changes) found.push_back(change.name);
  return found;
}

constexpr const char* kGates =
    "gate 'a' { clause = '1', require = at_least(x, param.least_x) }\n"
    "gate 'b' { clause = '1', require = at_most(y, param.most_y) }\n";

TEST(Difference, OfEqualEditionsIsNothing) {
  Editions editions(kGates, kGates, "least_x 1 80\nmost_y 1 10", "least_x 1 80\nmost_y 1 10");
  EXPECT_TRUE(editions.run({{{"x", "80"}, {"y", "1"}}}).changes.empty());
}

TEST(Difference, IsOfTheParameterThatChanged) {
  Editions editions(kGates, kGates, "least_x 1 80\nmost_y 1 10", "least_x 1 75\nmost_y 1 10");
  const auto& found = editions.run({{{"x", "77"}, {"y", "1"}}, {{"x", "77"}, {"y", "11"}}, {{"y", "1"}}});
  ASSERT_THAT(names(found), testing::ElementsAre("least_x"));
  EXPECT_EQ(found.changes[0].old_value + "→" + found.changes[0].new_value, "80→75");
  EXPECT_EQ(found.changes[0].clause, "1");
  EXPECT_EQ(found.share(0, Measure::verdict, 0), 2);  // fail → pass
  EXPECT_EQ(found.share(0, Measure::verdict, 1), 0);  // fails by b all the same
  EXPECT_EQ(found.share(0, Measure::verdict, 2), 0);  // x is missing before and after
  EXPECT_EQ(found.sum_share(0, explain::Sum::passes), 1);
  ASSERT_EQ(found.findings.size(), 1U);
  EXPECT_EQ(found.findings[0].subjects, 2U);
}

TEST(Difference, OfTwoChangesThatAreBothNeededIsHalfEach) {
  Editions editions(kGates, kGates, "least_x 1 80\nmost_y 1 10", "least_x 1 75\nmost_y 1 20");
  const auto& found =
      editions.run({{{"x", "77"}, {"y", "15"}}, {{"x", "90"}, {"y", "15"}}, {{"x", "77"}, {"y", "25"}}});
  ASSERT_THAT(names(found), testing::ElementsAre("least_x", "most_y"));
  EXPECT_EQ(found.share(0, Measure::verdict, 0), 1);
  EXPECT_EQ(found.share(1, Measure::verdict, 0), 1);
  EXPECT_EQ(found.share(0, Measure::verdict, 1), 0);
  EXPECT_EQ(found.share(1, Measure::verdict, 1), 2);
  EXPECT_EQ(found.share(0, Measure::verdict, 2) + found.share(1, Measure::verdict, 2), 0);
}

TEST(Difference, OfPointsIsSharedBetweenTheirSizeAndTheirScale) {
  const std::string lua = "score 's' { clause = '1', points = param.size, value = linear(x, { zero = 0, full = ";
  Editions editions(lua + "100 }) }", lua + "50 }) }", "size 分 10", "size 分 20");
  const auto& found = editions.run({{{"x", "50"}}});  // 10 · 0.5 = 5 → 20 · 1 = 20: by hand 7.5 each
  ASSERT_EQ(found.changes.size(), 2U);
  EXPECT_EQ(found.changes[0].kind, ChangeKind::parameter);
  EXPECT_EQ(found.changes[1].kind, ChangeKind::criterion);
  EXPECT_THAT(found.changes[1].parts, testing::ElementsAre("value"));
  EXPECT_DOUBLE_EQ(found.share(0, Measure::low, 0), 7.5);
  EXPECT_DOUBLE_EQ(found.share(1, Measure::high, 0), 7.5);
}

TEST(Difference, NamesCriteriaThatCameAndWent) {
  const std::string a = "gate 'a' { clause = '1', require = at_least(x, 50) }\n",
                    b = "gate 'b' { clause = '2', require = at_least(y, 0) }\n",
                    c = "gate 'c' { clause = '2', require = is_true(flag) }\n";
  Editions editions(a + b, a + c);
  const auto& found = editions.run({{{"x", "60"}, {"y", "-1"}, {"flag", "是"}},
                                    {{"x", "60"}, {"y", "1"}, {"flag", "否"}},
                                    {{"x", "60"}, {"y", "-1"}, {"flag", "否"}}});
  ASSERT_THAT(names(found), testing::ElementsAre("c", "b"));
  EXPECT_EQ(found.changes[0].kind, ChangeKind::added);
  EXPECT_EQ(found.changes[1].kind, ChangeKind::removed);
  EXPECT_EQ(found.changes[1].clause, "2");
  EXPECT_EQ(found.share(0, Measure::verdict, 0), 0);
  EXPECT_EQ(found.share(1, Measure::verdict, 0), 2);   // b refused it
  EXPECT_EQ(found.share(0, Measure::verdict, 1), -2);  // c refuses it
  // Refused before and after, by another gate. Without b first: +2, then −2; with c first: 0, then 0.
  EXPECT_EQ(found.share(0, Measure::verdict, 2), -1);
  EXPECT_EQ(found.share(1, Measure::verdict, 2), 1);
}

TEST(Difference, LeavesMovedAndRenamedTextAlone) {
  const std::string a =
      "gate 'a' { title = 'one', clause = '1', require = by_range(x, { { below = 50, at_least(y, 1) }, { from = 50, "
      "at_least(y, 2) } }) }\n";
  Editions editions("-- before\n" + a, "gate 'new' { clause = '1', require = at_least(z, 5) }\n-- moved\n\n" + a);
  EXPECT_THAT(names(editions.run({{{"x", "60"}}})), testing::ElementsAre("new"));
}

TEST(Difference, ReferenceCriteriaMoveNobody) {
  const std::string head =
      "gate 'a' { clause = '1', require = at_least(x, 50) }\ngate 'r' { clause = '1', reference = true, require = "
      "at_least(y, param.p) }\n";
  Editions editions(head, head, "p 1 5", "p 1 6");
  const auto& found = editions.run({{{"x", "60"}, {"y", "5"}}});
  ASSERT_EQ(found.changes.size(), 1U);
  EXPECT_EQ(found.share(0, Measure::verdict, 0), 0);
  ASSERT_EQ(found.findings.size(), 1U);
  EXPECT_EQ(found.findings[0].to, evaluate::Status::not_met);
}

TEST(Difference, AFormulaIsOneChangeHoweverManyCriteriaUseIt) {
  const std::string lua =
      "gate 'a' { clause = '1', require = at_least(w, 10) }\ngate 'b' { clause = '1', require = at_most(w, 100) }\n";
  const std::string w = "[w]\ntitle = 'w'\nsource = { ref = 'r', status = 'official' }\nrange = [0, 1000]\nformula = ";
  Editions editions(lua, lua, {}, {}, w + "'x + z'\n", w + "'x + 2 * z'\n");
  const auto& found = editions.run({{{"x", "2"}, {"z", "5"}}, {{"x", "2"}, {"z", "50"}}});
  ASSERT_THAT(names(found), testing::ElementsAre("w"));
  EXPECT_EQ(found.changes[0].kind, ChangeKind::indicator);
  EXPECT_EQ(found.share(0, Measure::verdict, 0), 2);   // 7 → 12
  EXPECT_EQ(found.share(0, Measure::verdict, 1), -2);  // 52 → 102
}

TEST(Difference, ARangeIsWhereAMissingValueMayLie) {
  const std::string lua = "gate 'a' { clause = '1', require = at_most(w, 10) }\n";
  const std::string w = "[w]\ntitle = 'w'\nsource = { ref = 'r', status = 'official' }\nrange = ";
  Editions editions(lua, lua, {}, {}, w + "[0, 100]\n", w + "[0, 10]\n");
  const auto& found = editions.run({{{"x", "1"}}});
  ASSERT_THAT(found.changes.at(0).parts, testing::ElementsAre("range"));
  EXPECT_EQ(found.share(0, Measure::verdict, 0), 1);  // undetermined → pass
}

TEST(Difference, ALimitJudgedRoundedTakesItsDecimalsAlong) {
  const std::string lua = "gate 'a' { clause = '1', judge = 'rounded', require = at_least(x, param.p) }\n";
  Editions editions(lua, lua, "p 1 80", "p 1 79.6");
  const auto& found =
      editions.run({{{"x", "79.5"}}, {{"x", "79.55"}}});  // rounded to 80; to 79.5 and 79.6 (four-sixths: 79.55 → 79.6)
  ASSERT_THAT(names(found), testing::ElementsAre("p"));  // not its criterion as well
  EXPECT_EQ(found.share(0, Measure::verdict, 0), -2);
  EXPECT_EQ(found.share(0, Measure::verdict, 1), 0);
}

TEST(Difference, KnowsAFunctionByItsText) {
  const auto function = [](const char* step) {
    return std::string("score 'f' {\n  clause = '1', points = 10,\n  value = function(p)\n    return p.x >= ") + step +
           " and 10 or 0\n  end,\n}\n";
  };
  Editions editions(function("50"), function("60"));
  const auto& found = editions.run({{{"x", "55"}}, {{"x", "65"}}});
  ASSERT_THAT(names(found), testing::ElementsAre("f"));
  EXPECT_EQ(found.share(0, Measure::low, 0), -10);
  EXPECT_EQ(found.share(0, Measure::low, 1), 0);
  Editions same(function("50"), "\n\n" + function("50"));
  EXPECT_TRUE(same.run({{{"x", "55"}}}).changes.empty());
}

TEST(Difference, SeesTheResultPartByPart) {
  const std::string s = "score 's' { clause = '1', points = 100, value = linear(x, { zero = 0, full = 100 }) }\n";
  Editions editions(s + "result { total = sum(), grades = { { 90, 'A' }, { 60, 'B' }, { 0, 'C' } }, pass = "
                        "at_least(total(), 60), rank = {} }",
                    s + "result { total = sum(), grades = { { 80, 'A' }, { 60, 'B' }, { 0, 'C' } }, pass = "
                        "at_least(total(), 70), round = { digits = 0 }, rank = {} }");
  const auto& found = editions.run({{{"x", "85"}}, {{"x", "65"}}, {{"x", "69.5"}}});
  ASSERT_THAT(names(found), testing::ElementsAre("pass", "round", "grades"));
  EXPECT_EQ(found.share(2, Measure::grade, 0), 1);     // B → A
  EXPECT_EQ(found.share(0, Measure::verdict, 1), -2);  // 65 is below 70
  // 69.5 → 70 by rounding: passes before and after. pass alone −2, then round +2; round first 0, then pass 0.
  EXPECT_EQ(found.share(0, Measure::verdict, 2), -1);
  EXPECT_EQ(found.share(1, Measure::verdict, 2), 1);
  EXPECT_DOUBLE_EQ(found.share(1, Measure::low, 2), 0.5);
}

TEST(Difference, ChangesOfAGroupAndOfRanks) {
  const std::string s =
      "score 's' { clause = '1', group = 'g', points = 50, value = linear(x, { zero = 0, full = 100 }) }\nscore 't' { "
      "clause = '1', points = 50, value = linear(z, { zero = 0, full = 100 }) }\n"
      "result { total = sum(), rank = {} }\n";
  Editions editions(s + "group 'g' { title = 'g' }", s + "group 'g' { title = 'g', cap = 20 }");
  const auto& found = editions.run({{{"x", "100"}, {"z", "0"}}, {{"x", "0"}, {"z", "60"}}});  // 50, 30 → 20, 30
  ASSERT_THAT(names(found), testing::ElementsAre("g"));
  EXPECT_THAT(found.changes[0].parts, testing::ElementsAre("cap"));
  EXPECT_DOUBLE_EQ(found.share(0, Measure::low, 0), -30);
  EXPECT_EQ(found.share(0, Measure::rank, 0), 1);
  EXPECT_EQ(found.share(0, Measure::rank, 1), -1);
}

TEST(Difference, AddsAPanelCriterionWithItsSheets) {
  const std::string s = "score 's' { clause = '1', points = 10, value = linear(x, { zero = 0, full = 100 }) }\n";
  Editions editions(s, "panel 'new' { clause = '1', points = 10, combine = mean() }\n" + s);
  const auto& found = editions.run({{{"x", "50"}}}, {{"s0", "new", "e1", 6}, {"s0", "new", "e2", 8}});
  ASSERT_THAT(names(found), testing::ElementsAre("new"));
  EXPECT_DOUBLE_EQ(found.share(0, Measure::low, 0), 7);
  EXPECT_DOUBLE_EQ(found.share(0, Measure::high, 0), 7);
}

TEST(Difference, RefusesAnIndicatorThatBecameAnother) {
  const std::string lua = "gate 'a' { clause = '1', require = is_known(w) }\n";
  const std::string w = "[w]\ntitle = 'w'\nsource = { ref = 'r', status = 'official' }\nunit = ";
  const Try before(lua, {}, w + "'tce'\n"), after(lua, {}, w + "'tCO2'\n");
  Diagnostics findings;
  const auto dataset = after.dataset({{{"x", "1"}}});
  EXPECT_EQ(explain::difference({before.request(), &before.scheme()}, {after.request(), &after.scheme()}, dataset, 2025,
                                1, findings),
            nullptr);
  EXPECT_EQ(codes(findings).substr(0, 24), "script.indicator_changed");
}

TEST(Difference, ReadsAnIndicatorInItsOldUnit) {
  const std::string lua = "gate 'a' { clause = '1', require = at_least(w, param.p) }\n";
  const std::string w = "[w]\ntitle = 'w'\nsource = { ref = 'r', status = 'official' }\nrange = [0, 1e9]\nunit = ";
  Editions editions(lua, lua, "p tce 20000", "p 万tce 3", w + "'tce'\n", w + "'万tce'\n");
  const auto& found = editions.run({{{"w", "2.5"}}});  // 万tce
  EXPECT_EQ(found.before.verdict[0], evaluate::Verdict::pass);
  EXPECT_EQ(found.after.verdict[0], evaluate::Verdict::fail);
}

TEST(Alignment, GivesEveryIndicatorOneNumber) {
  const Library a("[only_a]\ntitle = 'a'\nsource = { ref = 'r', status = 'official' }\n"),
      b("[only_b]\ntitle = 'b'\nsource = { ref = 'r', status = 'official' }\n");
  Diagnostics findings;
  auto before = define::load_catalogue(a.root(), findings), after = define::load_catalogue(b.root(), findings);
  define::align(before, after);
  EXPECT_EQ(before.indicator_codes(), after.indicator_codes());
  EXPECT_EQ(before.find("only_a"), after.find("only_a"));
  EXPECT_EQ(before.find("only_b"), after.find("only_b"));
  EXPECT_TRUE(before.find("only_b").has_value());
}

}  // namespace
}  // namespace heng::tests
