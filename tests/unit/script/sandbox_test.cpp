#include "script/sandbox.hpp"

#include <gtest/gtest.h>

#include "script/vocabulary.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using tests::Try;

/// What is not on the list is not there, neither while a file loads nor in a function.
TEST(Sandbox, HasNoneOfTheLibrariesThatReachOutside) {
  for (const char* name :
       {"os",     "io",       "debug",        "package",      "coroutine", "string",  "table",
        "utf8",   "load",     "loadstring",   "dofile",       "loadfile",  "require", "collectgarbage",
        "pcall",  "xpcall",   "setmetatable", "getmetatable", "rawget",    "rawset",  "rawequal",
        "rawlen", "next",     "select",       "print",        "warn",      "_G",      "_VERSION",
        "unpack", "newproxy", "module",       "setfenv",      "getfenv"}) {
    const Try loading("local a = " + std::string(name));
    EXPECT_EQ(loading.errors(), "script.unknown_name@2") << name;
    const Try running("score 's' { clause = '1', points = 1, value = function(p)\nlocal a = " + std::string(name) +
                      "\nreturn 1 end }\nresult { total = sum() }");
    ASSERT_TRUE(running.loaded()) << running.errors();
    EXPECT_EQ(running.one(tests::Cells{}).status("s"), evaluate::Status::failed) << name;
  }
}

TEST(Sandbox, MathHoldsOnlyWhatIsListed) {
  for (const char* name : {"random", "randomseed", "sin", "pow", "fmod", "tointeger", "maxinteger", "type", "ult"}) {
    const Try t("local a = math." + std::string(name));
    EXPECT_EQ(t.errors(), "script.raised@2") << name;
  }
  EXPECT_TRUE(Try("local a = math.pi + math.floor(1.5) + math.ceil(1.5) + math.sqrt(4) + math.exp(0) + math.log(1) + "
                  "math.max(1, 2) + math.min(1, 2) + math.abs(-1)")
                  .loaded());
}

TEST(Sandbox, EveryListedFunctionIsExplainedInBothLanguages) {
  for (const auto list : {plain_functions(), math_functions()})
    for (const PlainFunction& entry : list) {
      EXPECT_STRNE(entry.zh, "") << entry.name;
      EXPECT_STRNE(entry.en, "") << entry.name;
    }
}

TEST(Sandbox, PairsGivesNumbersAscendingThenTexts) {
  const Try t(
      "local s = ''\nfor k in pairs({ b = 1, [3] = 1, a = 1, [1] = 1, [2.5] = 1, [-1] = 1 }) do s = s .. tostring(k) "
      ".. ' ' end\nassert(s == '-1 1 2.5 3 a b ', s)");

  EXPECT_EQ(t.errors(), "");
}

TEST(Sandbox, PairsGivesTheValueOfEveryKey) {
  const Try t(
      "local n = 0\nfor k, v in pairs({ [math.huge] = 1, [1e300] = 2, [-1e19] = 4 }) do assert(v ~= nil, 'no value of "
      "' .. tostring(k)) n = n + v end\nassert(n == 7)");

  EXPECT_EQ(t.errors(), "");
}

TEST(Sandbox, ViewsCannotBeWritten) {
  for (const char* statement : {"math.pi = 3", "param.x = 1", "factor.coal = 1"})
    EXPECT_NE(Try(statement).errors(), "") << statement;
}

}  // namespace
}  // namespace heng::script
