#pragma once
// One thread's Lua state for rule functions: the scheme loaded once more, and the read-only view `p` of a subject.

#include <map>
#include <memory>

#include "script/rule_functions.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

class FunctionRun {
 public:
  explicit FunctionRun(RuleFunctions& owner);
  ~FunctionRun();
  [[nodiscard]] FunctionOutcome run(std::uint32_t function, std::size_t subject, double full);
  /// What a global name means while a function runs (called from the environment).
  int global(lua_State* lua, const char* name);

 private:
  struct Reader;  // a compiled indicator value

  static int read_value(lua_State* lua);     // p.x
  static int read_at_year(lua_State* lua);   // p:at("x", 2020)
  static int add_note(lua_State* lua);       // note("…")
  int push_value(lua_State* lua, const char* name, const plan::Input* when);

  RuleFunctions& owner_;
  LuaState lua_;
  Diagnostics ignored_;
  std::unique_ptr<SchemeBuilder> builder_;
  int view_ = LUA_NOREF;
  std::vector<bool> unusable_;  // functions whose tables could not be made read-only
  std::map<std::pair<std::size_t, std::pair<bool, int>>, std::unique_ptr<Reader>> readers_;
  FunctionOutcome* now_ = nullptr;
  std::size_t subject_ = 0;
  bool missing_ = false;
};

}  // namespace heng::script
