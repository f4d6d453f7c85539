#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using evaluate::Status;
using tests::Cells;
using tests::Try;

/// A gate with this condition, and what it must say for each set of cells.
struct Sample {
  const char* name;
  const char* condition;
  std::vector<std::pair<Cells, Status>> rows;
  const char* parameters = "";
};

class Condition : public testing::TestWithParam<Sample> {};

TEST_P(Condition, SaysThisOfEachSubject) {
  const Sample& sample = GetParam();
  const Try t("gate 'g' { clause = '1', require = " + std::string(sample.condition) + " }", sample.parameters);
  ASSERT_TRUE(t.loaded()) << t.errors();
  std::vector<Cells> subjects;
  for (const auto& [cells, status] : sample.rows) subjects.push_back(cells);

  const auto got = t.run(subjects);

  for (std::size_t i = 0; i < subjects.size(); ++i) {
    std::string shown;
    for (const auto& [key, cell] : subjects[i]) shown += key + "=" + cell + " ";
    EXPECT_EQ(got.status("g", i), sample.rows[i].second) << sample.condition << " with " << shown;
  }
}

constexpr Status kMet = Status::met, kNotMet = Status::not_met, kOpen = Status::undetermined,
                 kNone = Status::not_applicable;

const Sample kSamples[] = {
    {"AtLeast",
     "at_least(x, 50)",
     {{{{"x", "50"}}, kMet},
      {{{"x", "49.9"}}, kNotMet},
      {{}, kOpen},
      {{{"x", ">50"}}, kMet},
      {{{"x", ">40"}}, kOpen},
      {{{"x", "<50"}}, kNotMet}}},
    {"AtLeastOutsidePlausibleRange", "at_least(x, -1)", {{{}, kMet}}},
    {"AtMost",
     "at_most(x, 50)",
     {{{{"x", "50"}}, kMet}, {{{"x", "50.1"}}, kNotMet}, {{}, kOpen}, {{{"x", "≤50"}}, kMet}}},
    {"MoreThan",
     "more_than(x, 50)",
     {{{{"x", "50"}}, kNotMet}, {{{"x", "50.1"}}, kMet}, {{{"x", ">50"}}, kMet}, {{{"x", "≥50"}}, kOpen}, {{}, kOpen}}},
    {"LessThan",
     "less_than(x, 50)",
     {{{{"x", "50"}}, kNotMet}, {{{"x", "49.9"}}, kMet}, {{{"x", "<50"}}, kMet}, {{{"x", "≤50"}}, kOpen}, {{}, kOpen}}},
    {"DifferenceAtZeroHasNoNoise",
     "at_most(x - y - low, 0)",
     {{{{"x", "0.3"}, {"y", "0.1"}, {"low", "0.2"}}, kMet},
      {{{"x", "0.8"}, {"y", "0.7"}, {"low", "0.1"}}, kMet},
      {{{"x", "90.3"}, {"y", "40.1"}, {"low", "50.2"}}, kMet},
      {{{"x", "0.300000000001"}, {"y", "0.1"}, {"low", "0.2"}}, kNotMet},
      {{{"x", "0.3"}, {"y", "0.1"}}, kOpen}}},
    {"NoiseIsNotAboveZero",
     "more_than(x + y - low, 0)",  // 0.1 + 0.2 is a little more than 0.3
     {{{{"x", "0.1"}, {"y", "0.2"}, {"low", "0.3"}}, kNotMet}, {{{"x", "0.1"}, {"y", "0.3"}, {"low", "0.3"}}, kMet}}},
    {"NoiseOfARatio",
     "at_least((x + y) / low - 1, 0)",  // 0.3 ÷ (0.1 + 0.2) is a little less than 1
     {{{{"x", "0.1"}, {"y", "0.2"}, {"low", "0.3"}}, kMet}, {{{"x", "0.1"}, {"y", "0.1"}, {"low", "0.3"}}, kNotMet}}},
    {"LimitFirst", "at_most(50, x)", {{{{"x", "60"}}, kMet}, {{{"x", "40"}}, kNotMet}}},
    {"Between",
     "between(x, 10, 20)",
     {{{{"x", "10"}}, kMet},
      {{{"x", "20"}}, kMet},
      {{{"x", "9.9"}}, kNotMet},
      {{{"x", "20.1"}}, kNotMet},
      {{}, kOpen}}},
    {"EqualsNumber", "equals(x, 7)", {{{{"x", "7"}}, kMet}, {{{"x", "8"}}, kNotMet}, {{}, kOpen}}},
    {"EqualsText",
     "equals(level, '省级')",
     {{{{"level", "省级"}}, kMet}, {{{"level", "国家级"}}, kNotMet}, {{}, kOpen}}},
    {"OneOf",
     "one_of(level, { '国家级', '省级' })",
     {{{{"level", "国家级"}}, kMet}, {{{"level", "省级"}}, kMet}, {{{"level", "其他"}}, kNotMet}, {{}, kOpen}}},
    {"OneOfNumbers", "one_of(x, { 1, 2 })", {{{{"x", "2"}}, kMet}, {{{"x", "3"}}, kNotMet}}},
    {"IsTrue", "is_true(flag)", {{{{"flag", "是"}}, kMet}, {{{"flag", "否"}}, kNotMet}, {{}, kOpen}}},
    {"FlagStandsForItself",
     "all_of { flag, flag2 }",
     {{{{"flag", "是"}, {"flag2", "是"}}, kMet}, {{{"flag", "否"}}, kNotMet}, {{{"flag", "是"}}, kOpen}}},
    {"IsKnown", "is_known(x)", {{{{"x", "1"}}, kMet}, {{{"x", ">93"}}, kMet}, {{}, kNotMet}, {{{"x", "—"}}, kNotMet}}},
    {"IsKnownOfComputed",
     "is_known(intensity)",
     {{{{"carbon", "1"}, {"energy", "2"}}, kMet}, {{{"carbon", "1"}}, kNotMet}, {{{"intensity", "0.5"}}, kMet}}},
    {"AllOf",
     "all_of { at_least(x, 50), at_least(y, 0) }",
     {{{{"x", "60"}, {"y", "1"}}, kMet},
      {{{"x", "60"}, {"y", "-1"}}, kNotMet},
      {{{"x", "60"}}, kOpen},
      {{{"y", "-1"}}, kNotMet}}},
    {"AnyOf",
     "any_of { at_least(x, 50), at_least(y, 0) }",
     {{{{"x", "40"}, {"y", "1"}}, kMet},
      {{{"x", "40"}, {"y", "-1"}}, kNotMet},
      {{{"x", "40"}}, kOpen},
      {{{"x", "60"}}, kMet}}},
    {"NoneOf",
     "none_of { at_least(x, 50), at_least(y, 0) }",
     {{{{"x", "40"}, {"y", "-1"}}, kMet},
      {{{"x", "40"}, {"y", "1"}}, kNotMet},
      {{{"x", "40"}}, kOpen},
      {{{"x", "60"}}, kNotMet}}},
    {"Not", "not_(at_least(x, 50))", {{{{"x", "49"}}, kMet}, {{{"x", "50"}}, kNotMet}, {{}, kOpen}}},
    {"ListWithoutBraces", "all_of(at_least(x, 50), flag)", {{{{"x", "60"}, {"flag", "是"}}, kMet}}},
    {"AtLeastMet",
     "at_least_met(2, { flag, flag2, at_least(x, 50) })",
     {{{{"flag", "是"}, {"flag2", "是"}, {"x", "0"}}, kMet},
      {{{"flag", "是"}, {"flag2", "否"}, {"x", "0"}}, kNotMet},
      {{{"flag", "是"}, {"flag2", "否"}}, kOpen},
      {{{"flag", "是"}, {"flag2", "是"}}, kMet},
      {{{"flag", "否"}, {"flag2", "否"}}, kNotMet}}},
    {"AtLeastMetKnowsEnoughIsEnough", "at_least_met(1, { flag, flag2 })", {{{{"flag", "是"}}, kMet}}},
    // 20–100 万tce: at most 0.2; from 100 万tce: at most 0.3; below 20 no limit is set.
    {"ByRange",
     "by_range(energy, { { from = param.a, below = param.b, at_most(intensity, 0.2) }, { from = param.b, "
     "at_most(intensity, 0.3) } })",
     {{{{"energy", "500000"}, {"carbon", "100000"}}, kMet},
      {{{"energy", "500000"}, {"carbon", "110000"}}, kNotMet},
      {{{"energy", "1000000"}, {"carbon", "290000"}}, kMet},
      {{{"energy", "999999"}, {"carbon", "290000"}}, kNotMet},
      {{{"energy", "200000"}, {"carbon", "40000"}}, kMet},
      {{{"energy", "199999"}, {"carbon", "90000"}}, kNone},
      {{}, kOpen}},
     "a 万tce 20\nb 万tce 100"},
    {"ByRangeWithUnknownSelectorAgreeing",
     "by_range(y, { { below = 0, at_least(x, 50) }, { from = 0, at_least(x, 40) } })",
     {{{{"x", "60"}}, kMet}, {{{"x", "30"}}, kNotMet}, {{{"x", "45"}}, kOpen}, {{{"x", "45"}, {"y", ">1"}}, kMet}}},
    {"BySign",
     "by_sign(y, { positive = at_least(x, 50), negative = at_least(x, 10) })",
     {{{{"x", "20"}, {"y", "1"}}, kNotMet}, {{{"x", "20"}, {"y", "-1"}}, kMet}, {{{"x", "20"}, {"y", "0"}}, kNone}}},
    {"ToleranceOnComputedValue", "at_most(sum_xy, 0.3)", {{{{"x", "0.1"}, {"y", "0.2"}}, kMet}}},
    {"UnitOfTheLimitIsConverted",
     "at_least(energy, param.a)",
     {{{{"energy", "500000"}}, kMet}, {{{"energy", "499999"}}, kNotMet}},
     "a 万tce 50"},
    {"PercentLimit",
     "at_least(share, param.a)",
     {{{{"share", "90%"}}, kMet}, {{{"share", "89.99%"}}, kNotMet}},
     "a % 90"},
    {"NotApplicablePartOfAllDoesNotCount",
     "all_of { by_range(x, { { from = 50, at_least(y, 0) } }), flag }",
     {{{{"x", "10"}, {"flag", "是"}}, kMet},
      {{{"x", "10"}, {"flag", "否"}}, kNotMet},
      {{{"x", "60"}, {"y", "-1"}, {"flag", "是"}}, kNotMet}}},
    {"NotApplicablePartOfAnyDoesNotCount",
     "any_of { by_range(x, { { from = 50, at_least(y, 0) } }), flag }",
     {{{{"x", "10"}, {"y", "1"}, {"flag", "否"}}, kNotMet}, {{{"x", "60"}, {"y", "1"}, {"flag", "否"}}, kMet}}},
};
INSTANTIATE_TEST_SUITE_P(Each, Condition, testing::ValuesIn(kSamples),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Conditions, NotOfNotApplicableIsNotApplicable) {
  const Try t("gate 'g' { clause = '1', require = not_(by_range(x, { { from = 50, at_least(y, 0) } })) }");

  EXPECT_EQ(t.one({{"x", "10"}}).status("g"), Status::not_applicable);
}

TEST(Conditions, UnsureBandIsOpenAndTheUpperOneIsNotGuessed) {
  const Try t("gate 'g' { clause = '1', require = by_range(x, { { from = 50, at_least(y, 0) } }) }");

  EXPECT_EQ(t.one({{"y", "-1"}}).status("g"), Status::undetermined);  // x may be below 50
  EXPECT_EQ(t.one({{"y", "1"}}).status("g"), Status::met);            // stands in nobody's way either way
}

}  // namespace
}  // namespace heng::script
