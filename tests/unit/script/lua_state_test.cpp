#include "script/lua_state.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace heng::script {
namespace {

class LuaStateTest : public testing::Test {
 protected:
  static End run(LuaState& lua, const std::string& source) {
    lua_newtable(lua.main());
    const auto loaded = lua.load(source, "t", keep(lua.main()));
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message.en);
    return lua.call(0, 1);
  }
};

TEST_F(LuaStateTest, GivesResults) {
  LuaState lua;

  ASSERT_EQ(run(lua, "return 6 * 7"), End::done);
  EXPECT_EQ(lua_tonumber(lua.running(), -1), 42);
}

TEST_F(LuaStateTest, EndsLoopByFuelWithItsLine) {
  LuaState lua({.fuel = 100'000});

  EXPECT_EQ(run(lua, "local n = 0\nwhile true do\nn = n + 1\nend"), End::fuel);
  EXPECT_GE(lua.stopped_at().line, 2);
  EXPECT_LE(lua.stopped_at().line, 4);
  EXPECT_GE(lua.spent(), 100'000u);
  EXPECT_LE(lua.spent(), 110'000u);
}

TEST_F(LuaStateTest, ChargesAllocatedBytes) {
  LuaState lua({.fuel = 1'000'000});

  EXPECT_EQ(run(lua, "local s = 'x' for i = 1, 11 do s = s .. s end\nfor i = 1, 30000 do local t = s .. i end"),
            End::fuel);
}

TEST_F(LuaStateTest, EndsGrowthByMemory) {
  LuaState lua({.memory = 1 << 20});

  EXPECT_EQ(run(lua, "local t = {} while true do t = { t } end"), End::memory);
}

TEST_F(LuaStateTest, RefusesOneHugeAllocation) {
  LuaState lua;

  EXPECT_EQ(run(lua, "local s = 'x' for i = 1, 30 do s = s .. s end"), End::memory);
}

TEST_F(LuaStateTest, EndsByDeadlineWhenFuelIsPlenty) {
  LuaState lua({.fuel = 1'000'000'000'000, .deadline = std::chrono::milliseconds(50)});

  EXPECT_EQ(run(lua, "while true do end"), End::deadline);
}

TEST_F(LuaStateTest, WorksAgainAfterEveryKindOfEnd) {
  LuaState lua({.fuel = 1'000'000, .memory = 2 << 20});
  for (const char* bad :
       {"while true do end", "local t = {} while true do t = { t } end", "local x = nil + 1", "return 1"}) {
    (void)run(lua, bad);
    ASSERT_EQ(run(lua, "return 5"), End::done) << bad;
    EXPECT_EQ(lua_tonumber(lua.running(), -1), 5);
  }
}

TEST_F(LuaStateTest, MessageHasFileAndLine) {
  LuaState lua;

  EXPECT_EQ(run(lua, "\nlocal x = nil + 1"), End::error);
  EXPECT_EQ(lua.message().substr(0, 4), "t:2:");
}

TEST_F(LuaStateTest, EachCallHasItsOwnFuel) {
  LuaState lua({.fuel = 200'000});

  for (int i = 0; i < 5; ++i) EXPECT_EQ(run(lua, "for i = 1, 100000 do end"), End::done);
}

TEST_F(LuaStateTest, RefusesBytecodeNulAndTooLongSource) {
  LuaState lua;
  lua_newtable(lua.main());
  const int environment = keep(lua.main());

  EXPECT_EQ(lua.load("\x1bLua", "t", environment).error().code, "script.not_text");
  EXPECT_EQ(lua.load(std::string_view("x\0y", 3), "t", environment).error().code, "script.not_text");
  EXPECT_EQ(lua.load(std::string(5 << 20, ' '), "t", environment).error().code, "script.too_long");
  EXPECT_EQ(lua.load("return (", "t", environment).error().code, "script.syntax");
}

TEST_F(LuaStateTest, ChargedWorkCounts) {
  LuaState lua({.fuel = 1'000'000});
  lua_newtable(lua.main());
  lua_pushcfunction(lua.main(), [](lua_State* state) -> int {
    LuaState::of(state).charge(100'000);
    return 0;
  });
  lua_setfield(lua.main(), -2, "work");
  ASSERT_TRUE(lua.load("while true do work() end", "t", keep(lua.main())));

  EXPECT_EQ(lua.call(0, 0), End::fuel);
}

}  // namespace
}  // namespace heng::script
