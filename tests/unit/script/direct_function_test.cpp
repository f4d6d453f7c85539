#include "script/direct_function.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <random>

#include "script/rule_functions.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using tests::Cells;
using tests::Try;

std::optional<DirectFunction> translated(const std::string& body) {
  const std::unique_ptr<lua_State, void (*)(lua_State*)> lua(luaL_newstate(), lua_close);
  EXPECT_EQ(luaL_loadstring(lua.get(), ("return function(p) " + body + " end").c_str()), LUA_OK);
  EXPECT_EQ(lua_pcall(lua.get(), 0, 1, 0), LUA_OK);
  static const ValueColumn column;
  DirectFunction::Fields fields{{"level", {&column, {"国家级", "省级"}}}};
  for (const char* name : {"x", "y", "z", "flag"}) fields[name] = {&column, {}};
  return DirectFunction::translate(read_compiled(lua.get()), fields, {{"limit", 3}});
}

TEST(DirectFunction, TakesWhatOnlyComparesAndComputes) {
  for (const char* body :
       {"return 1", "return p.x", "local x = p.x if x == nil then return 0 end return x >= 2 and 1 or 0",
        "return -p.x * 2 + 1 / p.x - 3", "return 5 * math.min(1, math.max(0, (p.x - 1) / (4 - 1)))",
        "return math.floor(p.x) + math.abs(-p.x)", "if p.level == '国家级' then return param.limit end",
        "return not (p.x < 1) and 2 or 3"})
    EXPECT_TRUE(translated(body)) << body;
}

TEST(DirectFunction, LeavesTheRestToLua) {
  for (const char* body : {"return p.other", "return p.x % 2", "return p.x // 2", "return p.x ^ 2", "return #'abc'",
                           "return p.x .. ''", "return p:at('x', 2020)", "note('a') return 1", "return tonumber('1')",
                           "return param.other", "return math.huge", "return 9007199254740992",
                           "local t = { 1 } return t[1]", "return (function() return 1 end)()"})
    EXPECT_FALSE(translated(body)) << body;
}

// ---- the same as Lua, whatever the function

/// Functions written at random: statements over x, y, z, flag and level, any of which may be missing.
class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  std::string body() {
    std::string made = "local a, b, c = " + number(2) + ", " + number(2) + ", " +
                       one_of({"p.x", "p.level", "p.flag", "nil", "0", "-0.0"}) + "\n";
    for (int i = 0; i < 3; ++i)
      made += "if " + condition(2) + " then " + one_of({"a", "b", "c"}) + " = " + number(2) + " " +
              one_of({"", "else return " + number(1) + " "}) + "end\n";
    return made + "return " + one_of({number(3), "a", condition(2) + " and " + number(2) + " or " + number(1)});
  }

 private:
  std::string one_of(const std::vector<std::string>& all) { return all[random_() % all.size()]; }
  std::string leaf() {
    return one_of({"p.x",      "p.y",         "p.z",     "a",     "b",  "c",   "0",     "1",
                   "2",        "7",           "10",      "2.5",   "-1", "0.1", "1e308", "4503599627370497",
                   "94906267", "param.limit", "p.level", "p.flag"});
  }
  std::string number(int depth) {
    if (depth == 0) return leaf();
    const std::string a = number(depth - 1), b = number(depth - 1);
    return one_of({leaf(), "(" + a + one_of({" + ", " - ", " * ", " / "}) + b + ")", "-(" + leaf() + ")",
                   "math.min(" + a + ", " + b + ")", "math.max(0, " + a + ", " + b + ")", "math.floor(" + a + ")",
                   "math.ceil(" + a + ")", "math.abs(" + a + ")", "math.sqrt(" + a + ")",
                   "(" + condition(depth - 1) + " and " + a + " or " + b + ")"});
  }
  std::string condition(int depth) {
    if (depth == 0)
      return one_of(
          {"p.flag", "p.flag == true", "p.level == '省级'", "p.x == nil", "a == b", "c", "p.level ~= nil", "a ~= 0"});
    const std::string a = number(depth - 1), b = number(depth - 1);
    return one_of({a + one_of({" < ", " <= ", " > ", " >= ", " == ", " ~= "}) + b,
                   a + one_of({" < ", " <= ", " > ", " >= ", " == "}) + one_of({"0", "2", "-1", "2.5", "4"}),
                   "not (" + condition(depth - 1) + ")",
                   "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")",
                   "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")"});
  }
  std::mt19937 random_;
};

std::vector<Cells> subjects() {
  std::vector<Cells> made;
  for (const char* x : {"", "0", "4", "-0.5", "2.5"})
    for (const char* y : {"", "0", "-3", "1e300"}) {
      Cells cells;
      if (*x != '\0') cells["x"] = x;
      if (*y != '\0') cells["y"] = y;
      const std::size_t i = made.size();
      if (i % 3 != 0) cells["flag"] = i % 3 == 1 ? "是" : "否";
      if (i % 4 != 0) cells["level"] = i % 4 == 1 ? "省级" : "国家级";
      made.push_back(cells);
    }
  return made;
}

/// `outcome` tells what a function read, and so never takes the direct way.
TEST(DirectFunction, GivesWhatLuaGives) {
  constexpr unsigned kFunctions = 300;
  std::string scheme;
  Writer writer(20260131);
  std::size_t direct = 0;
  for (unsigned i = 0; i < kFunctions; ++i) {
    const std::string body = writer.body();
    direct += translated(body).has_value();
    scheme += "score 's" + std::to_string(i) + "' { clause = '1', points = 10, missing = '" +
              (i % 3 == 0   ? "unknown"
               : i % 3 == 1 ? "zero"
                            : "handled") +
              "', value = function(p)\n" + body + "\nend }\n";
  }
  EXPECT_GT(direct, kFunctions / 3);
  const Try t(scheme + "result { total = sum() }", "limit 1 3 free");
  ASSERT_TRUE(t.loaded()) << t.errors();
  auto got = t.run(subjects());
  std::size_t scored = 0;
  for (std::uint32_t function = 0; function < kFunctions; ++function)
    for (std::size_t subject = 0; subject < got.dataset().size(); ++subject) {
      const Interval points = got.functions().call(function, subject, 0);
      const FunctionOutcome told = got.functions().outcome(function, subject, 0);
      EXPECT_EQ(std::bit_cast<std::uint64_t>(points.low), std::bit_cast<std::uint64_t>(told.points.low))
          << function << " " << subject << "\n"
          << scheme;
      EXPECT_EQ(points.high, told.points.high) << function << " " << subject;
      EXPECT_EQ(got.status("s" + std::to_string(function), subject) == evaluate::Status::failed,
                told.failure.has_value())
          << function << " " << subject;
      scored += points.is_point();
    }
  EXPECT_GT(scored, kFunctions * got.dataset().size() / 10);  // the functions say something
}

}  // namespace
}  // namespace heng::script
