#include "evaluate/evaluate.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng {
static void PrintTo(const Interval& i, std::ostream* out) { *out << "[" << i.low << ", " << i.high << "]"; }
}  // namespace heng

namespace heng::evaluate {
namespace {

using tests::Cells;
using tests::Try;

Interval is(double value) { return Interval::exactly(value); }

const std::string kX =
    "score 'a' { clause = '1', points = 60, group = 'one', value = linear(x, { zero = 0, full = 100 }) }\n";
const std::string kZ =
    "score 'b' { clause = '1', points = 40, group = 'two', value = linear(z, { zero = 0, full = 1000 }) }\n";

TEST(Total, IsTheSumOfScoresAndPanelsThenBonuses) {
  const Try t(
      "score 'a' { clause = '1', points = 60, value = linear(x, { zero = 0, full = 100 }) }\npanel 'p' { clause = '1', "
      "points = 40, combine = mean() }\nbonus 'c' { clause = '1', points = 5, value = points_if(flag, 5) }\nresult { "
      "total = sum() }");
  const auto got = t.run({{{"x", "50"}, {"flag", "是"}}}, {{"s0", "p", "1", 30}, {"s0", "p", "2", 20}});

  EXPECT_EQ(got.total(), is(30 + 25 + 5));
}

TEST(Total, GroupsHaveWeightCapAndFloor) {
  const Try t(kX + kZ +
              "group 'one' { title = 'o', weight = 0.5 }\ngroup 'two' { title = 't', cap = 30, floor = 10 }\nresult { "
              "total = sum() }");
  const auto got = t.run({{{"x", "50"}, {"z", "1000"}}, {{"x", "100"}, {"z", "0"}}, {{"x", "0"}, {"z", "500"}}});

  EXPECT_EQ(got.total(0), is(30 * 0.5 + 30));
  EXPECT_EQ(got.total(1), is(60 * 0.5 + 10));
  EXPECT_EQ(got.total(2), is(20));
}

TEST(Total, GroupBonusIsCappedWithItsGroup) {
  const Try t(kX +
              "bonus 'c' { clause = '1', points = 20, group = 'one', value = points_if(flag, 20) }\ngroup 'one' { "
              "title = 'o', cap = 65 }\nresult { total = sum() }");

  EXPECT_EQ(t.one({{"x", "100"}, {"flag", "是"}}).total(), is(65));
}

TEST(Total, GroupTotalCanDecide) {
  const Try t(kX + kZ +
              "group 'one' { title = 'o' }\ngroup 'two' { title = 't' }\nresult { total = sum(), pass = all_of { "
              "at_least(total(), 60), at_least(group_total('two'), 20) } }");
  const auto got = t.run({{{"x", "100"}, {"z", "400"}}, {{"x", "80"}, {"z", "500"}}});

  EXPECT_EQ(got.verdict(0), Verdict::fail);  // 76 in all, 16 in the second group
  EXPECT_EQ(got.verdict(1), Verdict::pass);
}

TEST(Total, NotApplicablePointsAreRescaledOrKept) {
  const std::string criteria =
      "score 'a' { clause = '1', points = 60, value = linear(x, { zero = 0, full = 100 }) }\nscore 'b' { clause = '1', "
      "points = 40, when = is_true(flag), value = linear(z, { zero = 0, full = 1000 }) }\n";
  const Try rescaled(criteria + "result { total = sum() }"),
      kept(criteria + "result { total = sum(), not_applicable = 'keep' }");
  const Cells without{{"x", "50"}, {"z", "1000"}, {"flag", "否"}}, with{{"x", "50"}, {"z", "1000"}, {"flag", "是"}};

  EXPECT_EQ(rescaled.one(without).total(), is(50));  // 30 of 60 = 50 of 100
  EXPECT_EQ(kept.one(without).total(), is(30));
  EXPECT_EQ(rescaled.one(with).total(), is(70));
  EXPECT_EQ(rescaled.one(without).status("b"), Status::not_applicable);
  EXPECT_EQ(rescaled.one(without).points("b"), is(0));
}

TEST(Total, NothingApplicableIsNoDivisionByZero) {
  const Try t(
      "score 'b' { clause = '1', points = 40, when = is_true(flag), value = linear(z, { zero = 0, full = 1000 }) "
      "}\nresult { total = sum() }");

  EXPECT_EQ(t.one({{"z", "1000"}, {"flag", "否"}}).total(), is(0));
}

TEST(Total, MissingValueCountsAsTheDocumentSays) {
  const auto with = [](const std::string& missing) {
    return "score 'a' { clause = '1', points = 60, value = linear(x, { zero = 0, full = 100 }) }\nscore 'b' { clause = "
           "'1', points = 40, missing = '" +
           missing + "', value = linear(z, { zero = 0, full = 1000 }) }\nresult { total = sum() }";
  };

  EXPECT_EQ(Try(with("unknown")).one({{"x", "50"}}).total(), (Interval{30, 70}));
  EXPECT_EQ(Try(with("zero")).one({{"x", "50"}}).total(), is(30));
  EXPECT_EQ(Try(with("rescale")).one({{"x", "50"}}).total(), is(50));
}

TEST(Total, IndicatorInPointsThatNobodyReportedIsOpen) {
  const Try t("score 's' { clause = '1', points = 10, value = given_points }\nresult { total = sum() }", "",
              "[given_points]\ntitle = { zh = '分', en = 'points' }\nunit = '分'\nrange = [0, 10]\nsource = { ref = "
              "'r', status = 'official' }\n");
  ASSERT_TRUE(t.loaded()) << t.errors();

  EXPECT_EQ(t.one(Cells{}).status("s"), Status::undetermined);
  EXPECT_EQ(t.one(Cells{}).total(), (Interval{0, 10}));
  EXPECT_EQ(t.one({{"given_points", "4"}}).total(), is(4));
}

const std::string kGraded =
    "score 's' { clause = '1', points = 100, value = linear(x, { zero = 0, full = 100 }) }\nresult { total = sum(), "
    "grades = { { 90, '优秀' }, { 80, '良好' }, { 60, '合格' } }, pass = at_least(total(), 60) }";

TEST(Grade, StartsAtItsLimit) {
  const Try t(kGraded);
  const auto got = t.run({{{"x", "90"}}, {{"x", "89.99"}}, {{"x", "60"}}, {{"x", "59.9"}}});

  EXPECT_EQ(got.best_grade(0), "优秀");
  EXPECT_EQ(got.best_grade(1), "良好");
  EXPECT_EQ(got.best_grade(2), "合格");
  EXPECT_EQ(got.best_grade(3), "");
}

TEST(Grade, IsARangeWhereTheTotalIs) {
  const auto got = Try(kGraded).one({{"x", "≥70"}});

  EXPECT_EQ(got.worst_grade(), "合格");
  EXPECT_EQ(got.best_grade(), "优秀");
  EXPECT_EQ(got.verdict(), Verdict::pass);
}

TEST(Grade, FollowsTheRoundedTotal) {
  const Try t(
      "score 's' { clause = '1', points = 100, value = linear(x, { zero = 0, full = 100 }) }\nresult { total = sum(), "
      "round = { digits = 1, mode = 'half_up' }, grades = { { 90, 'a' } }, pass = at_least(total(), 90) }");
  const auto got = t.run({{{"x", "89.95"}}, {{"x", "89.94"}}});

  EXPECT_EQ(got.total(0), is(90));
  EXPECT_EQ(got.best_grade(0), "a");
  EXPECT_EQ(got.verdict(0), Verdict::pass);
  EXPECT_EQ(got.verdict(1), Verdict::fail);
}

TEST(Total, RoundsHalfToEvenUnlessToldOtherwise) {
  const Try t(
      "score 's' { clause = '1', points = 1, value = linear(x, { zero = 0, full = 100 }) }\nresult { total = sum(), "
      "round = { digits = 2 } }");
  const auto got = t.run({{{"x", "28.5"}}, {{"x", "27.5"}}});

  EXPECT_EQ(got.total(0), is(0.28));
  EXPECT_EQ(got.total(1), is(0.28));
}

TEST(Verdict, WithoutResultAllGatesDecide) {
  const Try t(
      "gate 'a' { clause = '1', require = at_least(x, 50) }\ngate 'b' { clause = '1', require = is_true(flag) }");
  const auto got = t.run({{{"x", "60"}, {"flag", "是"}}, {{"x", "60"}}, {{"x", "40"}}, {{"x", "40"}, {"flag", "否"}}});

  EXPECT_EQ(got.verdict(0), Verdict::pass);
  EXPECT_EQ(got.verdict(1), Verdict::undetermined);
  EXPECT_EQ(got.verdict(2), Verdict::fail);
  EXPECT_EQ(got.verdict(3), Verdict::fail);
}

TEST(Verdict, VetoRefusesWhateverElseIsMet) {
  const Try t(
      kGraded.substr(0, kGraded.find("result")) +
      "veto 'v' { clause = '1', reject_if = is_true(flag) }\nresult { total = sum(), pass = at_least(total(), 60) }");
  const auto got = t.run({{{"x", "90"}, {"flag", "是"}}, {{"x", "90"}, {"flag", "否"}}, {{"x", "90"}}});

  EXPECT_EQ(got.verdict(0), Verdict::fail);
  EXPECT_EQ(got.status("v", 0), Status::not_met);
  EXPECT_EQ(got.verdict(1), Verdict::pass);
  EXPECT_EQ(got.verdict(2), Verdict::undetermined);
}

TEST(Verdict, ReferenceGateNeverDecides) {
  const auto got = Try("gate 'a' { clause = '1', require = at_least(x, 50), reference = true }\ngate 'b' { clause = "
                       "'1', require = is_true(flag) }")
                       .one({{"x", "1"}, {"flag", "是"}});

  EXPECT_EQ(got.status("a"), Status::not_met);
  EXPECT_EQ(got.verdict(), Verdict::pass);
}

TEST(Verdict, GateThatDoesNotApplyStandsInNobodysWay) {
  const Try t("gate 'a' { clause = '1', when = is_true(flag), require = at_least(x, 50) }");

  EXPECT_EQ(t.one({{"x", "1"}, {"flag", "否"}}).verdict(), Verdict::pass);
  EXPECT_EQ(t.one({{"x", "1"}, {"flag", "否"}}).status("a"), Status::not_applicable);
  EXPECT_EQ(t.one({{"x", "60"}}).status("a"), Status::met);
  EXPECT_EQ(t.one({{"x", "1"}}).status("a"), Status::undetermined);
}

TEST(Verdict, MissingValueFailsWhereTheDocumentSaysSo) {
  const Try gate("gate 'a' { clause = '1', require = at_least(x, 50), missing = 'fail' }"),
      veto("veto 'a' { clause = '1', reject_if = at_least(x, 50), missing = 'fail' }");

  EXPECT_EQ(gate.one(Cells{}).status("a"), Status::not_met);
  EXPECT_EQ(gate.one({{"x", "60"}}).status("a"), Status::met);
  EXPECT_EQ(veto.one(Cells{}).verdict(), Verdict::fail);
  EXPECT_EQ(veto.one({{"x", "40"}}).verdict(), Verdict::pass);
}

TEST(Verdict, PassedAlreadyWhateverTheMissingValuesAre) {
  const auto got = Try("score 'a' { clause = '1', points = 60, value = linear(x, { zero = 0, full = 100 }) }\nscore "
                       "'b' { clause = '1', points = 40, value = linear(z, { zero = 0, full = 1000 }) }\nresult { "
                       "total = sum(), pass = at_least(total(), 50) }")
                       .one({{"x", "90"}});

  EXPECT_EQ(got.total(), (Interval{54, 94}));
  EXPECT_EQ(got.verdict(), Verdict::pass);
}

TEST(Verdict, RoundedJudgingComparesRoundedValues) {
  // 修约值比较法: 0.2049 against 0.20 (two decimals as published) is 0.20 and met; 全数值比较法 refuses it.
  const std::string gate = "gate 'g' { clause = '1', require = at_most(intensity, param.limit), judge = '";
  const Cells cells{{"carbon", "102450"}, {"energy", "500000"}};
  const Try full(gate + "full' }", "limit tCO2/tce 0.20"), rounded(gate + "rounded' }", "limit tCO2/tce 0.20");

  EXPECT_EQ(full.one(cells).status("g"), Status::not_met);
  EXPECT_EQ(rounded.one(cells).status("g"), Status::met);
}

TEST(Evaluate, GivesTheSameForAnyNumberOfThreads) {
  const Try t(
      "score 'a' { clause = '1', points = 60, value = linear(x, { zero = 0, full = 100 }) }\nscore 'f' { clause = '1', "
      "points = 40, value = function(p) return p.z / 25 end }\ngate 'g' { clause = '1', require = at_least(sum_xy, 30) "
      "}\nresult { total = sum(), round = { digits = 1 }, rank = { ties = 'competition' } }");
  std::vector<Cells> subjects;
  for (int i = 0; i < 3000; ++i) {
    Cells cells{{"x", std::to_string(i % 101)}};
    if (i % 7 != 0) cells["y"] = std::to_string(i % 50);
    if (i % 11 != 0) cells["z"] = std::to_string(i % 1000);
    subjects.push_back(cells);
  }
  const auto one = t.run(subjects, {}, 1), three = t.run(subjects, {}, 3);

  for (std::size_t i = 0; i < subjects.size(); ++i) {
    ASSERT_EQ(one.total(i), three.total(i)) << i;
    ASSERT_EQ(one.verdict(i), three.verdict(i)) << i;
    ASSERT_EQ(one.rank(i), three.rank(i)) << i;
    ASSERT_EQ(one.status("f", i), three.status("f", i)) << i;
  }
}

TEST(Evaluate, NoSubjectsAreNoProblem) {
  const auto got = Try(kGraded).run(std::vector<Cells>{});

  EXPECT_EQ(got.outcomes().subjects, 0u);
}

/// Rows with a gap elsewhere are judged like rows without: the reported value of a formula nobody gave the parts of.
TEST(Evaluate, ReportedValueIsReadAlikeWithAndWithoutAGapElsewhere) {
  const Try t(
      "gate 'g' { clause = '1', require = at_most(intensity, 0.2) }\ngate 'h' { clause = '1', require = is_true(flag) "
      "}");
  const auto got =
      t.run({{{"intensity", "0.5"}, {"carbon", "0"}, {"flag", "是"}}, {{"intensity", "0.5"}, {"carbon", "0"}}});

  EXPECT_EQ(got.status("g", 0), Status::not_met);
  EXPECT_EQ(got.status("g", 1), Status::not_met);
}

}  // namespace
}  // namespace heng::evaluate
