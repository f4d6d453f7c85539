#include "script/function_run.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using evaluate::Status;
using tests::Cells;
using tests::Try;

std::string scheme(const std::string& body, const std::string& fields = "") {
  return "score 's' { clause = '1', points = 10, " + fields + " value = function(p)\n" + body +
         "\nend }\nresult { total = sum() }";
}

/// What a function is told when it errs: message and hint in English, and "line:column".
struct Told {
  std::string message, chinese, hint, at;
};
Told told(const std::string& body, const std::string& parameters = "") {
  const Try t(scheme(body), parameters);
  if (!t.loaded()) throw std::runtime_error(t.errors());
  auto got = t.one({{"x", "4"}});
  const auto failure = got.functions().outcome(0, 0, 0).failure;
  if (!failure) return {};
  return {failure->message.en, failure->message.zh, failure->hint.en,
          std::to_string(failure->place.line) + ":" + std::to_string(failure->place.column)};
}

TEST(FunctionRun, HandledFunctionSeesNil) {
  const Try t(scheme("if p.z == nil then return 2 end return 7", "missing = 'handled',"));
  const auto got = t.run({{{"x", "1"}}, {{"z", "1"}}});

  EXPECT_EQ(got.points("s", 0), Interval::exactly(2));
  EXPECT_EQ(got.points("s", 1), Interval::exactly(7));
}

TEST(FunctionRun, HandledYearSeesNil) {
  const Try t(scheme("return p:at('x', 1999) == nil and 3 or 4", "missing = 'handled',"));

  EXPECT_EQ(t.one({{"x", "1"}}).points("s"), Interval::exactly(3));
}

TEST(FunctionRun, MissingIsZeroWhereSaid) {
  const Try t(scheme("return p.z", "missing = 'zero',"));

  EXPECT_EQ(t.one({{"x", "1"}}).points("s"), Interval::exactly(0));
}

TEST(FunctionRun, RescaleOfAFunctionIsRefused) {
  EXPECT_EQ(Try(scheme("return p.z", "missing = 'rescale',")).errors().substr(0, 19), "script.unknown_word");
}

TEST(FunctionRun, ReadsParametersAndSaysSo) {
  const Try t(scheme("return param.limit / 10"), "limit 1 80");
  ASSERT_TRUE(t.loaded()) << t.errors();
  auto got = t.one({{"x", "1"}});

  EXPECT_EQ(got.points("s"), Interval::exactly(8));
  EXPECT_EQ(got.functions().outcome(0, 0, 0).parameters, std::vector<std::size_t>{0});
  EXPECT_EQ(t.findings().count(Severity::warning), 0u) << "a parameter only functions use is used";
  const auto finding = got.finding("s");
  ASSERT_TRUE(finding.scale);
  ASSERT_EQ(finding.scale->values.size(), 1u);
  EXPECT_EQ(finding.scale->values[0].code, "limit");
  EXPECT_EQ(finding.scale->values[0].value, Interval::exactly(80));
}

TEST(FunctionRun, ReadsTexts) {
  const Try t(
      scheme("if p.remark == '甲' then return 6 end return 1", "missing = 'handled',"), "",
      "[remark]\ntitle = { zh = '说明', en = 'remark' }\nkind = 'text'\nsource = { ref = 'r', status = 'official' }\n");
  ASSERT_TRUE(t.loaded()) << t.errors();
  data::DatasetBuilder builder;
  const auto remark = *t.library().catalogue().find("remark");
  builder.text(remark, 2025, builder.subject("a"), "甲", {});
  (void)builder.subject("b");
  const data::Dataset dataset = builder.finish();
  RuleFunctions functions(t.request(), t.scheme(), dataset, 2025, 1);

  EXPECT_EQ(functions.outcome(0, 0, 0).points, Interval::exactly(6));
  EXPECT_EQ(functions.outcome(0, 1, 0).points, Interval::exactly(1));
  ASSERT_EQ(functions.outcome(0, 0, 0).read.size(), 1u);
  EXPECT_EQ(functions.outcome(0, 0, 0).read[0].text, "甲");
}

TEST(FunctionRun, MessagesAreInBothLanguagesWithTheirColumn) {
  const Told unknown = told("local a = 1\nlocal name = 'shar' return p[name] + a");
  EXPECT_EQ(unknown.message, "the function failed: there is no indicator “shar”");
  EXPECT_EQ(unknown.chinese, "函数出错：没有指标 “shar”");
  EXPECT_EQ(unknown.hint, "did you mean p.share?");
  EXPECT_EQ(unknown.at, "4:15");

  const Told nil = told("local t\nreturn t.a");
  EXPECT_EQ(nil.message, "the function failed: attempt to index a nil value (local 't')");
  EXPECT_EQ(nil.chinese, "函数出错：空（nil）没有字段可取（t）");
  EXPECT_EQ(nil.at, "4:8");
}

TEST(FunctionRun, AnIndicatorThatIsNotThereIsFoundWhenLoading) {
  const Try t(scheme("local a = 1\nreturn p.shar + a"));
  EXPECT_EQ(t.errors(), "script.unknown_name@4");
  const Diagnostic* found = tests::find(t.findings(), "script.unknown_name");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->place.column, 10);
  EXPECT_EQ(found->hint.en, "did you mean p.share?");

  EXPECT_EQ(Try(scheme("p = { shar = 1 } return p.shar")).errors(), "");
  EXPECT_EQ(Try(scheme("local f = function() p = { shar = 1 } end f() return p.shar")).errors(), "");
  EXPECT_EQ(Try(scheme("do local p = { shar = 1 } return p.shar end")).errors(), "");
}

TEST(FunctionRun, NothingIsLeftOfTheSubjectBefore) {
  const Try t(scheme("if p.x == nil then return 1 end\nif p.level == '省级' and p.flag then return p.x end\nreturn 0",
                     "missing = 'handled',"));
  ASSERT_TRUE(t.loaded()) << t.errors();
  const auto got = t.run({{{"x", "4"}, {"level", "省级"}, {"flag", "是"}},
                          {{"level", "省级"}, {"flag", "是"}},
                          {{"x", "6"}, {"flag", "是"}},
                          {{"x", "5"}, {"level", "省级"}, {"flag", "否"}},
                          {{"x", "7"}, {"level", "省级"}, {"flag", "是"}}});
  const double expected[] = {4, 1, 0, 0, 7};
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(got.points("s", i), Interval::exactly(expected[i])) << i;
}

TEST(FunctionRun, EveryUnknownNameHasASuggestion) {
  EXPECT_EQ(told("return math.mn(1, 2)").hint, "did you mean math.min?");
  EXPECT_EQ(told("return tonumbr('1')").hint, "did you mean tonumber?");
  EXPECT_EQ(told("return param.limt", "limit 1 80").hint, "did you mean param.limit?");
  EXPECT_EQ(told("return x").message, "the function failed: inside a function an indicator is written p.x");
  EXPECT_EQ(told("return at_least(p.x, 1)").hint, "compute with if, arithmetic and math");
}

TEST(FunctionRun, MessageOfAScriptIsCutAndPrintable) {
  const std::string message = told("local s = '\\27[2J' for i = 1, 12 do s = s .. s end\nerror(s)").message;

  EXPECT_LE(message.size(), 500u);
  EXPECT_EQ(message.find('\x1b'), std::string::npos);
}

// ---- quarantine

/// x = 1 … n; the function loops where `loops` says so and else gives 5.
constexpr const char* kLoopsAt =
    "if p.x == LOOP then while true do end end\nif p.x == HEAVY then for i = 1, 20000 do end end\nreturn 5";
std::vector<Cells> subjects(int count) {
  std::vector<Cells> all;
  for (int i = 1; i <= count; ++i) all.push_back({{"x", std::to_string(i)}});
  return all;
}
std::string at(std::string body, int loop, int heavy) {
  body.replace(body.find("LOOP"), 4, std::to_string(loop));
  return body.replace(body.find("HEAVY"), 5, std::to_string(heavy));
}

TEST(Quarantine, OthersThatNeedLittleAreNotHarmed) {
  const Try t(scheme(at(kLoopsAt, 2, 99)));
  auto got = t.run(subjects(4));

  EXPECT_EQ(got.status("s", 1), Status::failed);
  for (const std::size_t other : {0u, 2u, 3u}) EXPECT_EQ(got.points("s", other), Interval::exactly(5));
  const auto failures = got.functions().failures();
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0].failed, 1u);
  EXPECT_EQ(failures[0].ran_out, 1u);
  EXPECT_EQ(failures[0].first, 1u);
  EXPECT_TRUE(failures[0].quarantined);
}

/// A subject that needs much fails with the function, whether it was called before or after the one that ran out.
TEST(Quarantine, DoesNotDependOnTheOrderOfSubjects) {
  for (const auto& [loop, heavy] : {std::pair{1, 3}, std::pair{3, 1}}) {
    const Try t(scheme(at(kLoopsAt, loop, heavy)));
    const auto got = t.run(subjects(3));

    EXPECT_EQ(got.status("s", 0), Status::failed);
    EXPECT_EQ(got.points("s", 1), Interval::exactly(5));
    EXPECT_EQ(got.status("s", 2), Status::failed);
  }
}

TEST(Quarantine, WithoutOneThatRunsOutHeavySubjectsCount) {
  const Try t(scheme(at(kLoopsAt, 99, 2)));

  EXPECT_EQ(t.run(subjects(3)).points("s", 1), Interval::exactly(5));
}

TEST(Quarantine, DoesNotDependOnThreads) {
  const Try t(scheme(
      "if p.x == 7000 then while true do end end\nif p.x % 1000 == 0 then for i = 1, 20000 do end end\nreturn 5"));
  const auto all = subjects(8000);
  const auto one = t.run(all, {}, 1), four = t.run(all, {}, 4);

  std::size_t failed = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(one.points("s", i), four.points("s", i)) << i;
    EXPECT_EQ(one.status("s", i), four.status("s", i)) << i;
    failed += one.status("s", i) == Status::failed ? 1 : 0;
  }
  EXPECT_EQ(failed, 8u);
}

// ---- fuel is the same whatever ran before, to the last unit

TEST(Fuel, DoesNotDependOnWhatRanBefore) {
  const Try t(
      scheme("local s = 'a' .. p.x\nlocal t = { s, s .. 'b', [s] = p.sum_xy }\nfor k in pairs(t) do s = s .. k "
             "end\nlocal f = function(...) return ... end\nf(1, 2, 3)\nreturn 1",
             "missing = 'handled',"));
  const data::Dataset dataset = t.dataset(subjects(50));
  RuleFunctions forwards(t.request(), t.scheme(), dataset, 2025, 1),
      backwards(t.request(), t.scheme(), dataset, 2025, 1);
  forwards.count_exactly();
  backwards.count_exactly();
  std::vector<std::uint64_t> there(50), back(50);
  for (std::size_t i = 0; i < 50; ++i) there[i] = forwards.outcome(0, i, 0).fuel;
  for (std::size_t i = 50; i-- > 0;) back[i] = backwards.outcome(0, i, 0).fuel;

  EXPECT_EQ(there, back);
  EXPECT_GT(there[0], 30u);
  EXPECT_LT(there[0], 1000u);
}

}  // namespace
}  // namespace heng::script
