#include "explain/explain.hpp"

#include <gtest/gtest.h>

#include "explain/sentences.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::explain {
namespace {

using evaluate::Status;
using evaluate::Verdict;
using tests::Cells;
using tests::Try;

const std::string kBands =
    "gate 'g' { title = '单位能耗碳排放', clause = '1', require = by_range(energy, {\n { from = param.a, below = "
    "param.b, at_most(intensity, param.medium) },\n { from = param.b, at_most(intensity, param.large) } }) }";
constexpr const char* kNumbers = "a 万tce 20\nb 万tce 100\nmedium tCO2/tce 0.2\nlarge tCO2/tce 0.3";

TEST(Explain, SaysHowFarFromTheLimitAndWhatToChange) {
  // 50 万tce, 11 万tCO2: 0.22 against 0.2; 0.02 × 500,000 tce = 10,000 tCO2 too much.
  const Try t(kBands, kNumbers);
  auto got = t.one({{"energy", "50万tce"}, {"carbon", "110000"}});

  const Finding finding = got.finding("g");

  EXPECT_EQ(finding.status, Status::not_met);
  ASSERT_EQ(finding.reasons.size(), 1u);
  const Reason& reason = finding.reasons[0];
  EXPECT_EQ(reason.met, Truth::no);
  EXPECT_EQ(reason.sign, Sign::at_most);
  EXPECT_EQ(reason.value.code, "intensity");
  EXPECT_DOUBLE_EQ(reason.value.value.low, 0.22);
  ASSERT_TRUE(reason.limit);
  EXPECT_EQ(reason.limit->value, 0.2);
  EXPECT_EQ(reason.limit->parameter, "medium");
  ASSERT_TRUE(reason.distance);
  EXPECT_EQ(reason.distance->gap, 0.02);
  EXPECT_TRUE(reason.distance->too_high);
  ASSERT_TRUE(reason.distance->lever);
  EXPECT_EQ(reason.distance->lever->code, "carbon");
  EXPECT_EQ(reason.distance->lever_change, -10000);
}

TEST(Explain, SaysWhichBandAppliesInTheLimitsUnit) {
  const Try t(kBands, kNumbers);
  auto got = t.one({{"energy", "500000"}, {"carbon", "110000"}});

  const Finding finding = got.finding("g");

  ASSERT_TRUE(finding.reasons.at(0).band);
  const BandUsed& band = *finding.reasons[0].band;
  EXPECT_TRUE(band.certain);
  EXPECT_EQ(band.value.value.low, 50);
  EXPECT_EQ(band.value.shown.unit, "万tce");
  EXPECT_EQ(band.from->value, 20);
  EXPECT_EQ(band.below->value, 100);
  EXPECT_EQ(band_shown(band, Language::zh), "综合能耗 50 万tce，适用 20–100 万tce 档");
}

TEST(Explain, SaysThatNoBandHoldsTheValue) {
  const Try t(kBands, kNumbers);
  auto got = t.one({{"energy", "120000"}, {"carbon", "1"}});

  const Finding finding = got.finding("g");

  EXPECT_EQ(finding.status, Status::not_applicable);
  ASSERT_TRUE(finding.no_band);
  ASSERT_TRUE(finding.no_band->below);
  EXPECT_EQ(finding.no_band->below->value, 20);
  EXPECT_TRUE(finding.reasons.empty());
}

TEST(Explain, NamesBothBandsThatMightApply) {
  const Try t(kBands, kNumbers);
  auto got = t.one({{"intensity", "0.25"}});

  const Finding finding = got.finding("g");

  EXPECT_EQ(finding.status, Status::undetermined);
  ASSERT_EQ(finding.reasons.size(), 2u);
  EXPECT_FALSE(finding.reasons[0].band->certain);
}

TEST(Explain, MetGateTellsEveryComparison) {
  const Try t("gate 'g' { clause = '1', require = all_of { at_least(x, 1), at_least(z, 1) } }");

  EXPECT_EQ(t.one({{"x", "5"}, {"z", "5"}}).finding("g").reasons.size(), 2u);
}

TEST(Explain, FailedGateTellsOnlyWhatSettlesIt) {
  const Try t("gate 'g' { clause = '1', require = all_of { at_least(x, 1), at_least(z, 10), is_true(flag) } }");

  const Finding finding = t.one({{"x", "5"}, {"z", "5"}}).finding("g");

  ASSERT_EQ(finding.reasons.size(), 1u);
  EXPECT_EQ(finding.reasons[0].value.code, "z");
}

TEST(Explain, AlternativesAreNumbered) {
  const Try t("gate 'g' { clause = '1', require = any_of { at_least(x, 50), at_least(z, 50) } }");

  const Finding finding = t.one({{"x", "5"}, {"z", "5"}}).finding("g");

  ASSERT_EQ(finding.reasons.size(), 2u);
  EXPECT_EQ(finding.reasons[0].alternative, 1);
  EXPECT_EQ(finding.reasons[1].alternative, 2);
}

TEST(Explain, MetAlternativeIsToldAlone) {
  const Try t("gate 'g' { clause = '1', require = any_of { at_least(x, 50), at_least(z, 50) } }");

  const Finding finding = t.one({{"x", "5"}, {"z", "60"}}).finding("g");

  ASSERT_EQ(finding.reasons.size(), 1u);
  EXPECT_EQ(finding.reasons[0].value.code, "z");
}

TEST(Explain, OneOfIsToldAsOne) {
  const Try t("gate 'g' { clause = '1', require = one_of(level, { '国家级', '省级' }) }");

  const Finding finding = t.one({{"level", "其他"}}).finding("g");

  ASSERT_EQ(finding.reasons.size(), 1u);
  EXPECT_EQ(finding.reasons[0].limit->text, "国家级 / 省级");
  EXPECT_EQ(finding.reasons[0].value.text, "其他");
}

TEST(Explain, VetoIsToldAsWhatIsNeeded) {
  const Try t("veto 'v' { clause = '1', reject_if = more_than(x, 50) }");

  const Finding refused = t.one({{"x", "60"}}).finding("v");

  EXPECT_EQ(refused.status, Status::not_met);
  EXPECT_EQ(refused.reasons.at(0).sign, Sign::at_most);
  EXPECT_EQ(refused.reasons[0].met, Truth::no);
  EXPECT_EQ(refused.reasons[0].distance->gap, 10);
}

TEST(Explain, DistanceToAFloorIsShort) {
  const Finding finding = Try("gate 'g' { clause = '1', require = at_least(x, 50) }").one({{"x", "47.3"}}).finding("g");

  EXPECT_FALSE(finding.reasons.at(0).distance->too_high);
  EXPECT_EQ(finding.reasons[0].distance->gap, 2.7);
  EXPECT_FALSE(finding.reasons[0].distance->lever);
}

TEST(Explain, MetGateHasNoDistance) {
  EXPECT_FALSE(Try("gate 'g' { clause = '1', require = at_least(x, 50) }")
                   .one({{"x", "60"}})
                   .finding("g")
                   .reasons.at(0)
                   .distance);
}

TEST(Explain, MissingValueIsMarkedAndItsRangeKept) {
  const Finding finding = Try("gate 'g' { clause = '1', require = at_least(x, 50) }").one({{"x", "—"}}).finding("g");

  EXPECT_TRUE(finding.reasons.at(0).value.missing);
  EXPECT_EQ(finding.reasons[0].value.why, data::Missing::blank);
  EXPECT_EQ(finding.reasons[0].value.value, (Interval{0, 100}));
}

TEST(Explain, CensoredValueIsShownAsTyped) {
  const Finding finding =
      Try("gate 'g' { clause = '1', require = at_least(share, 0.9) }").one({{"share", ">93%"}}).finding("g");

  EXPECT_EQ(finding.status, Status::met);
  EXPECT_EQ(value_shown(finding.reasons.at(0).value, Language::zh), ">93%");
}

TEST(Explain, NotApplicableSaysWhy) {
  const Finding finding = Try("gate 'g' { clause = '1', when = is_true(flag), require = at_least(x, 50) }")
                              .one({{"flag", "否"}})
                              .finding("g");

  EXPECT_EQ(finding.status, Status::not_applicable);
  ASSERT_EQ(finding.when.size(), 1u);
  EXPECT_EQ(finding.when[0].value.code, "flag");
}

const std::string kTwoGates =
    "gate 'a' { clause = '1', require = at_least(x, 50) }\ngate 'b' { clause = '1', require = at_least(z, 500) }";

TEST(Report, RefusedAlreadyDespiteGaps) {
  const SubjectReport report = Try(kTwoGates).one({{"x", "40"}}).report();

  EXPECT_EQ(report.verdict, Verdict::fail);
  EXPECT_TRUE(report.settled_despite_gaps);
  EXPECT_TRUE(report.asks.empty());
  EXPECT_TRUE(report.findings[0].decides);
  EXPECT_FALSE(report.findings[1].decides);
}

TEST(Report, SettledWithoutGapsSaysNothingOfGaps) {
  EXPECT_FALSE(Try(kTwoGates).one({{"x", "40"}, {"z", "1"}}).report().settled_despite_gaps);
}

TEST(Report, AsksForTheValueThatCanDecide) {
  const SubjectReport report = Try(kTwoGates).one({{"x", "60"}}).report();

  ASSERT_EQ(report.asks.size(), 1u);
  EXPECT_EQ(report.asks[0].code, "z");
  EXPECT_EQ(report.asks[0].year, 2025);
  EXPECT_TRUE(report.asks[0].can_decide);
  EXPECT_EQ(report.asks[0].criteria, (std::vector<std::size_t>{1}));
}

TEST(Report, AsksFirstForWhatMovesTheTotalMost) {
  const SubjectReport report =
      Try("score 'a' { clause = '1', points = 20, value = linear(x, { zero = 0, full = 100 }) }\nscore 'b' { clause = "
          "'1', points = 80, value = linear(z, { zero = 0, full = 1000 }) }\nresult { total = sum() }")
          .one(Cells{})
          .report();

  ASSERT_EQ(report.asks.size(), 2u);
  EXPECT_EQ(report.asks[0].code, "z");
  EXPECT_NEAR(report.asks[0].moves, 0.8, 1e-9);
  EXPECT_EQ(report.asks[1].code, "x");
  EXPECT_NEAR(report.asks[1].moves, 0.2, 1e-9);
}

TEST(Report, ValueThatAloneDecidesComesBeforeOneThatMovesMore) {
  const SubjectReport report =
      Try("score 'b' { clause = '1', points = 80, value = linear(z, { zero = 0, full = 1000 }) }\ngate 'a' { clause = "
          "'1', require = at_least(x, 50) }\nresult { total = sum(), pass = all_gates() }")
          .one(Cells{})
          .report();

  ASSERT_EQ(report.asks.size(), 2u);
  EXPECT_EQ(report.asks[0].code, "x");
  EXPECT_TRUE(report.asks[0].can_decide);
  EXPECT_FALSE(report.asks[1].can_decide);
}

TEST(Report, AsksForPartsOfAComputedValueOnceOneIsThere) {
  const Try t("gate 'g' { clause = '1', require = at_most(intensity, 0.2) }");

  const auto first = [&](const Cells& cells) {
    const auto asks = t.one(cells).report().asks;
    return asks.empty() ? std::string() : asks.front().code;
  };
  EXPECT_EQ(first({{"energy", "500000"}}), "carbon");
  EXPECT_EQ(first(Cells{}), "intensity");
}

TEST(Report, NothingToAskWhenEverythingIsSettled) {
  EXPECT_TRUE(Try(kTwoGates).one({{"x", "60"}, {"z", "600"}}).report().asks.empty());
}

TEST(Report, ValueThatCannotChangeAnythingIsNotAskedFor) {
  // x has its points; z only matters below a threshold nobody can be under.
  const SubjectReport report =
      Try("gate 'g' { clause = '1', require = at_least(z, 0) }\ngate 'h' { clause = '1', require = at_least(x, 50) }")
          .one(Cells{})
          .report();

  ASSERT_EQ(report.asks.size(), 1u);
  EXPECT_EQ(report.asks[0].code, "x");
}

TEST(Report, PanelShowsSheetsThatCount) {
  const Try t(
      "panel 'p' { clause = '1', points = 10, combine = trimmed_mean { drop = 1, at_least = 3 } }\nresult { total = "
      "sum() }");
  auto got =
      t.run({Cells{}}, {{"s0", "p", "1", 2}, {"s0", "p", "2", 6}, {"s0", "p", "3", 9}, {"s0", "p", "4", 7, true}});

  const Finding finding = got.finding("p");

  EXPECT_EQ(finding.valid_sheets, 3u);
  ASSERT_EQ(finding.sheets.size(), 4u);
  EXPECT_FALSE(finding.sheets[0].counted);
  EXPECT_TRUE(finding.sheets[1].counted);
  EXPECT_FALSE(finding.sheets[2].counted);
  EXPECT_FALSE(finding.sheets[3].counted);
  EXPECT_EQ(finding.points, Interval::exactly(6));
}

TEST(Report, UnverifiedNumberIsSaid) {
  const Try t("gate 'g' { clause = '1', require = at_least(shaky, 50) }", "",
              "[shaky]\ntitle = { zh = '未核', en = 'shaky' }\nrange = [0, 100]\nsource = { ref = 'r', status = "
              "'unverified' }\n");
  auto got = t.one({{"shaky", "60"}});

  EXPECT_TRUE(got.report().unverified);
}

TEST(Report, FunctionFailureHasItsPlace) {
  const Try t(
      "score 's' { clause = '1', points = 10, value = function(p)\nerror('no') end }\nresult { total = sum() }");
  auto got = t.one(Cells{});

  const Finding finding = got.finding("s");

  ASSERT_TRUE(finding.failure);
  EXPECT_EQ(finding.failure->place.line, 3);
  EXPECT_EQ(finding.points, (Interval{0, 10}));
}

TEST(Sentences, NumbersKeepTheirUnit) {
  EXPECT_EQ(number_shown(0.22, {.unit = "tCO2/tce", .percent = false, .digits = {}}), "0.22 tCO2/tce");
  EXPECT_EQ(number_shown(0.35, {.unit = "%", .percent = true, .digits = {}}), "35%");
  EXPECT_EQ(number_shown(7, {.unit = "1", .percent = false, .digits = {}}), "7");
  EXPECT_EQ(number_shown(0.285, {.unit = "%", .percent = true, .digits = {}}), "28.5%");
}

TEST(Explain, KnownOfAComputedIndicatorIsToldAsOne) {
  const Try t("gate 'g' { clause = '1', require = is_known(sum_xy) }");
  auto got = t.run({Cells{{"x", "1"}, {"y", "2"}}, Cells{{"x", "1"}}});

  const Finding known = got.finding("g", 0), lacking = got.finding("g", 1);

  ASSERT_EQ(known.reasons.size(), 1u);
  EXPECT_EQ(known.reasons[0].value.code, "sum_xy");
  EXPECT_EQ(known.reasons[0].value.value, Interval::exactly(3));
  EXPECT_EQ(known.reasons[0].met, Truth::yes);
  ASSERT_EQ(lacking.reasons.size(), 1u);
  EXPECT_EQ(lacking.reasons[0].value.code, "sum_xy");
  EXPECT_EQ(lacking.reasons[0].met, Truth::no);
}

TEST(Sentences, CensoredCellInAnotherUnitIsShownWithItsRange) {
  Value value;
  value.shown = {.unit = "tce", .percent = false, .digits = {}};
  value.text = "≥6";
  value.value = {6, 100};
  EXPECT_EQ(value_shown(value, Language::zh), "≥6 tce");
  value.value = {60000, 1000000};  // the column is in 万tce
  EXPECT_EQ(value_shown(value, Language::en), "≥6 (60,000–1,000,000 tce)");
  value.text = "约７万tce";
  value.value = {66500, 73500};
  EXPECT_EQ(value_shown(value, Language::zh), "约７万tce（66,500–73,500 tce）");
}

TEST(Sentences, SmallNumberIsNeverShownAsZero) {
  EXPECT_NE(number_shown(0.00001234, {.unit = "t", .percent = false, .digits = 2}).substr(0, 2), "0 ");
}

TEST(Sentences, DistanceReadsAsPeopleSayIt) {
  const Try t(kBands, kNumbers);
  auto got = t.one({{"energy", "50万tce"}, {"carbon", "110000"}});
  const Finding finding = got.finding("g");

  EXPECT_EQ(distance_shown(*finding.reasons.at(0).distance, finding.reasons[0].value.shown, Language::zh),
            "高出 0.02 tCO2/tce，即 碳排放 再减 10,000 tCO2");
}

TEST(Sentences, EveryFindingReadsInBothLanguages) {
  const Try t(kBands + "\n" + kTwoGates +
                  "\nscore 's' { clause = '1', points = 10, value = linear(x, { zero = 0, full = 100 }) }\nresult { "
                  "total = sum() }",
              kNumbers);
  auto got = t.run({Cells{}, Cells{{"x", "1"}, {"energy", "500000"}, {"carbon", "110000"}}});
  for (const Language language : {Language::zh, Language::en})
    for (std::size_t i = 0; i < 2; ++i) {
      const Telling telling{.scheme = t.scheme(),
                            .catalogue = t.library().catalogue(),
                            .dataset = got.dataset(),
                            .year = 2025,
                            .language = language};
      const std::string text = explanation_text(got.report(i), telling);
      EXPECT_GT(text.size(), 200u);
      EXPECT_EQ(text.find("要求") == std::string::npos, language == Language::en) << text;
    }
}

TEST(Sentences, FailByThePassLineNamesIt) {
  const Try t(
      "score 's' { clause = '1', points = 10, value = x / 100 }\nresult { total = sum(), pass = all_of { all_gates(), "
      "at_least(total(), param.line) } }",
      "line 分 8");
  auto got = t.run({Cells{{"x", "50"}}, Cells{{"x", "90"}}});
  const Telling telling{.scheme = t.scheme(),
                        .catalogue = t.library().catalogue(),
                        .dataset = got.dataset(),
                        .year = 2025,
                        .language = Language::en};

  EXPECT_EQ(verdict_sentence(got.report(0), telling), "Fail (total 5 points, required ≥ 8 points; 3 points short)");
  EXPECT_EQ(verdict_sentence(got.report(1), telling), "Pass");
  const std::string text = explanation_text(got.report(0), telling);
  EXPECT_NE(text.find("To pass: total 5 points, required ≥ 8 points"), std::string::npos) << text;
  EXPECT_NE(text.find("parameters.toml:"), std::string::npos) << text;
}

TEST(Sentences, TotalCanBeRetracedFromItsGroups) {
  // 90 × 0.6 + 83 × 0.4 = 87.2, rounded 87
  const Try t(
      "group 'a' { title = 'A', weight = 0.6, cap = 90 }\ngroup 'b' { title = 'B', weight = 0.4 }\n"
      "score 's' { clause = '1', group = 'a', points = 100, value = x / 100 }\nscore 't' { clause = '1', group = 'b', "
      "points = 100, value = z / 100 }\n"
      "result { total = sum(), round = { digits = 0 } }");
  auto got = t.one({{"x", "95"}, {"z", "83"}});
  const Telling telling{.scheme = t.scheme(),
                        .catalogue = t.library().catalogue(),
                        .dataset = got.dataset(),
                        .year = 2025,
                        .language = Language::en};

  const std::string text = explanation_text(got.report(), telling);

  EXPECT_NE(text.find("Total: 87 points (of 94, before rounding 87.2)"), std::string::npos) << text;
  EXPECT_NE(text.find("A: 90 points (at most 90, weight 0.6)"), std::string::npos) << text;
  EXPECT_NE(text.find("B: 83 points (weight 0.4)"), std::string::npos) << text;
}

TEST(Sentences, VetoIsTriggeredNotUnmet) {
  const Try t("veto 'v' { title = '事故', clause = '1', reject_if = more_than(x, 0) }");
  auto got = t.one({{"x", "1"}});
  const Telling telling{.scheme = t.scheme(),
                        .catalogue = t.library().catalogue(),
                        .dataset = got.dataset(),
                        .year = 2025,
                        .language = Language::zh};

  EXPECT_EQ(verdict_sentence(got.report(), telling), "不通过（触发事故）");
  EXPECT_EQ(status_name(Status::not_met, plan::CriterionKind::veto, Language::en), "triggered");
}

TEST(Explain, SaysWhatOrdersEqualTotals) {
  const Try t(
      "score 's' { title = { zh = '甲项', en = 'first' }, clause = '1', points = 10, value = ratio_to(x, 100) }\n"
      "result { total = sum(), rank = { then_by = { points_of('s'), -energy } } }");
  auto got = t.one({{"x", "80"}, {"energy", "50万tce"}});

  const SubjectReport report = got.report();

  EXPECT_EQ(rank_sentence(report, Language::zh), "1（总分相同的依次比较：甲项 8 分；综合能耗 500,000 tce，小者在前）");
  EXPECT_EQ(rank_sentence(report, Language::en),
            "1 (equal totals by: first 8 points; energy use 500,000 tce, less first)");
}

}  // namespace
}  // namespace heng::explain
