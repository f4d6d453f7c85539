#include "script/rule_functions.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using evaluate::Status;
using tests::Cells;
using tests::Try;

constexpr double kFull = 10;

std::string scheme(const std::string& body) {
  return "score 's' { clause = '1', points = 10, value = function(p)\n" + body +
         "\nend }\nscore 'other' { clause = '1', points = 5, value = points_if(flag, 5) }\nresult { total = sum() }";
}

/// A function body (its first line is line 3) and what it gives for x = 4, y = −3, flag = yes, level = 省级, share = 50
/// %, x of 2020 = 8.
struct Sample {
  const char* name;
  const char* body;
  std::optional<double> points;  // nothing: failed, or undetermined
  const char* failure = "";      // code@line; "" with no points: undetermined
};

class RuleFunction : public testing::TestWithParam<Sample> {};

TEST_P(RuleFunction, GivesThis) {
  const Sample& sample = GetParam();
  const Try t(scheme(sample.body));
  ASSERT_TRUE(t.loaded()) << t.errors();
  auto got = t.one({{"x", "4"}, {"y", "-3"}, {"flag", "是"}, {"level", "省级"}, {"share", "50%"}, {"x@2020", "8"}});

  const FunctionOutcome outcome = got.functions().outcome(0, 0, 0);

  const std::string failure =
      outcome.failure ? outcome.failure->code + "@" + std::to_string(outcome.failure->place.line) : "";
  EXPECT_EQ(failure, sample.failure) << (outcome.failure ? outcome.failure->message.en : "");
  if (sample.points) {
    EXPECT_EQ(outcome.points.low, *sample.points);
    EXPECT_EQ(outcome.points.high, *sample.points);
    EXPECT_EQ(got.status("s"), Status::scored);
  } else {
    EXPECT_EQ(outcome.points.low, 0);
    EXPECT_EQ(outcome.points.high, kFull);
    EXPECT_EQ(got.status("s"), *sample.failure != '\0' ? Status::failed : Status::undetermined);
  }
  EXPECT_EQ(got.status("other"), Status::scored);  // nothing spreads
  EXPECT_EQ(got.points("other").low, 5);
}

const Sample kSamples[] = {
    {"Number", "return 7.5", 7.5},
    {"Integer", "return 7", 7},
    {"FullPoints", "return 10", 10},
    {"Zero", "return 0", 0},
    {"ReadsValue", "return p.x + 1", 5},
    {"ReadsComputedValue", "return p.sum_xy", 1},
    {"ReadsYear", "return p:at('x', 2020)", 8},
    {"ReadsYesNo", "if p.flag then return 3 end return 0", 3},
    {"ReadsCategory", "if p.level == '省级' then return 6 end return 0", 6},
    {"ReadsShareAsFraction", "return p.share * 10", 5},
    {"Math", "return math.max(1, math.min(p.x, 3)) + math.floor(2.7) + math.abs(p.y)", 8},
    {"FullStepIsFull", "return math.floor((p.x - 3.95) / 0.05) + math.floor((0.85 - 0.8) / 0.05)", 2},
    {"NothingLeftIsNothing", "return math.ceil(p.x / 40 + 0.2 - 0.3) - math.floor(p.x / 40 * 3 - 0.3)", 0},
    {"HalfAStepIsNone", "return math.floor((p.x - 3.95) / 0.1) + math.ceil(p.x / 10)", 1},
    {"Branches", "if p.x >= 4 then return 10 end return 1", 10},
    {"Loop", "local n = 0 for i = 1, 4 do n = n + i end return n", 10},
    {"Ipairs", "local n = 0 for _, v in ipairs({1, 2, 3}) do n = n + v end return n", 6},
    {"PairsInOrder",
     "local s = '' for k in pairs({ c = 1, a = 1, b = 1 }) do s = s .. k end if s == 'abc' then return 1 end return 0",
     1},
    {"ToString", "if tostring(0.5) == '0.5' and tostring(true) == 'true' then return 1 end return 0", 1},
    {"ToNumber", "return tonumber('4') or 0", 4},
    {"ToNumberOfText", "if tonumber('abc') == nil then return 1 end return 0", 1},
    {"Type", "if type(p.x) == 'number' and type({}) == 'table' then return 1 end return 0", 1},
    {"MissingValueIsUndetermined", "return p.z", {}},
    {"MissingYearIsUndetermined", "return p:at('x', 1999)", {}},
    {"MissingComputedIsUndetermined", "return p.intensity", {}},
    {"MissingValueNotReadDoesNotMatter", "if p.x > 0 then return 2 end return p.z", 2},
    {"ReturnsNothing", "local n = 1", {}, "script.function_result@2"},
    {"ReturnsNil", "return nil", {}, "script.function_result@2"},
    {"ReturnsText", "return '5'", {}, "script.function_result@2"},
    {"ReturnsTrue", "return true", {}, "script.function_result@2"},
    {"ReturnsTable", "return {}", {}, "script.function_result@2"},
    {"ReturnsView", "return p", {}, "script.function_result@2"},
    {"ReturnsNan", "return 0/0", {}, "script.function_result@2"},
    {"ReturnsInfinity", "return math.huge", {}, "script.function_result@2"},
    {"ReturnsTooMuch", "return 10.01", {}, "script.function_result@2"},
    {"ReturnsNegative", "return -0.01", {}, "script.function_result@2"},
    {"Error", "local a = 1\nerror('no')", {}, "script.function_error@4"},
    {"Assert", "\n\nassert(p.x > 5, 'no')", {}, "script.function_error@5"},
    {"IndexOfNil", "local t\nreturn t.a", {}, "script.function_error@4"},
    {"CallOfNil", "local t = {}\nreturn t.a()", {}, "script.function_error@4"},
    {"ArithmeticOnText", "return 'a' + 1", {}, "script.function_error@3"},
    {"UnknownIndicator", "local name = 'xx'\nreturn p[name]", {}, "script.function_error@4"},
    {"IndicatorWithoutP", "return x", {}, "script.function_error@3"},
    {"UnknownGlobal", "return foo", {}, "script.function_error@3"},
    {"RuleWordsAreNotThere", "return at_least(p.x, 1)", {}, "script.function_error@3"},
    {"ViewIsReadOnly", "p.x = 9\nreturn 1", {}, "script.function_error@3"},
    {"ComparesTextWithNumber", "return p.level < 5 and 1 or 0", {}, "script.function_error@3"},
    {"EndlessLoop", "\nwhile true do end", {}, "script.fuel@4"},
    {"EndlessRecursion", "local function f() return f() end\nreturn f()", {}, "script.fuel@3"},
    {"MemoryBomb", "local t = {}\nwhile true do t = { t } end", {}, "script.fuel@4"},
};
INSTANTIATE_TEST_SUITE_P(Each, RuleFunction, testing::ValuesIn(kSamples),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(RuleFunctions, RemembersWhatItReadAndNoted) {
  const Try t(scheme("note('甲为 ' .. p.x)\nreturn p.x"));
  auto got = t.one({{"x", "4"}});

  const FunctionOutcome outcome = got.functions().outcome(0, 0, 0);

  ASSERT_EQ(outcome.read.size(), 1u);
  EXPECT_EQ(outcome.read[0].value, 4);
  EXPECT_EQ(outcome.read[0].year, 2025);
  EXPECT_EQ(outcome.notes.size(), 1u);
}

TEST(RuleFunctions, KeepsOnlySomeNotesOfLimitedLength) {
  const Try t(scheme(
      "local s = '01234567890123456789' for i = 1, 8 do s = s .. s end\nfor i = 1, 100 do note(s) end return 1"));
  auto got = t.one(Cells{});

  const FunctionOutcome outcome = got.functions().outcome(0, 0, 0);

  EXPECT_EQ(outcome.notes.size(), 20u);
  for (const std::string& note : outcome.notes) EXPECT_LE(note.size(), 400u);
}

TEST(RuleFunctions, NoteThatIsCutStaysText) {
  const Try t(scheme("local s = '中' for i = 1, 8 do s = s .. s end note(s) return 1"));
  auto got = t.one(Cells{});

  const std::string note = got.functions().outcome(0, 0, 0).notes.at(0);

  EXPECT_EQ(note.size(), 399u) << "a character was cut in two";
}

TEST(RuleFunctions, NothingSurvivesFromOneSubjectToTheNext) {
  const Try t(
      "local n = 0\nlocal seen = {}\nscore 's' { clause = '1', points = 10, value = function(p) n = n + 1 seen[n] = "
      "p.x return n end }\nresult { total = sum() }");
  if (!t.loaded()) {
    EXPECT_EQ(t.errors().substr(0, 18), "script.keeps_state");
    return;
  }
  auto got = t.run({{{"x", "1"}}, {{"x", "2"}}, {{"x", "3"}}});

  for (std::size_t i = 0; i < 3; ++i)
    EXPECT_EQ(got.functions().outcome(0, i, 0).points.low, got.points("s", 0).low) << "subject " << i;
}

TEST(RuleFunctions, FullPointsFromAParameter) {
  const Try t(
      "score 's' { clause = '1', points = param.full, value = function(p) return 8 end }\nresult { total = sum() }",
      "full 分 8");

  EXPECT_EQ(t.one(Cells{}).points("s").low, 8);
}

TEST(RuleFunctions, FailureOfOneSubjectLeavesTheOthers) {
  const Try t(scheme("if p.x == 2 then error('no') end return p.x"));
  const auto got = t.run({{{"x", "1"}, {"flag", "是"}}, {{"x", "2"}, {"flag", "是"}}, {{"x", "3"}, {"flag", "是"}}});

  EXPECT_EQ(got.points("s", 0).low, 1);
  EXPECT_EQ(got.status("s", 1), Status::failed);
  EXPECT_EQ(got.total(1).low, 5);
  EXPECT_EQ(got.total(1).high, 15);
  EXPECT_EQ(got.points("s", 2).low, 3);
}

TEST(RuleFunctions, UseOfFuelIsReported) {
  const Try t(scheme("local n = 0 for i = 1, 100000 do n = n + 1 end return 1"));
  auto got = t.one(Cells{});

  EXPECT_GE(got.functions().outcome(0, 0, 0).fuel, 100'000u);
}

/// 10 % of x points: what it can give is not a fixed number, and a failure must not pass for 0 of 0 points.
TEST(RuleFunctions, FailureWithPointsThatAreNotFixedIsNotScored) {
  const Try t("score 's' { clause = '1', points = z, value = function(p) error('no') end }\nresult { total = sum() }",
              "", "");
  if (!t.loaded()) return;  // refused: fine too

  EXPECT_EQ(t.one({{"z", "5"}}).status("s"), Status::failed);
}

}  // namespace
}  // namespace heng::script
