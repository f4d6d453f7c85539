#include "script/formula.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "script/run_formula.hpp"
#include "script/sandbox.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// Lua's "name:1: what" without its prefix: the formula's place is known better.
std::string without_place(const std::string& message) {
  const std::size_t at = message.find(":1: ");
  return at == std::string::npos ? message : message.substr(at + 4);
}

}  // namespace

plan::NodeId build_indicator(SchemeBuilder& builder, const plan::Input& when) {
  struct Order {
    plan::Input when;
    plan::NodeId node = plan::kNoNode;
  } order{when};
  lua_State* lua = builder.lua.running();
  lua_settop(lua, 0);
  lua_pushcfunction(lua, [](lua_State* called) -> int {
    auto& wanted = *static_cast<Order*>(lua_touserdata(called, 1));
    wanted.node = builder_of(called).indicator(called, wanted.when.indicator, wanted.when).node;
    return 0;
  });
  lua_pushlightuserdata(lua, &order);
  return builder.lua.call(1, 0) == End::done ? order.node : plan::kNoNode;
}

Symbol run_formula(SchemeBuilder& builder, lua_State* caller, const define::Indicator& indicator,
                   const plan::Input& when) {
  const int environment = make_formula_environment(caller, when);
  lua_State* lua = caller;
  const std::string source = "return " + indicator.formula;
  const Place place = indicator.formula_place;
  const auto fail = [&](const std::string& what) {
    const std::vector<std::string> words(formula_words().begin(), formula_words().end());
    builder.out.error(
        "script.formula", place,
        {"公式 " + quoted(indicator.formula) + " 有误：" + what,
         "formula " + quoted(indicator.formula) + " is wrong: " + what},
        {"公式只能用其他指标（可带 :at、:years_ago）、factor.名称、数、+ - * / ( ) 和 " + join(words, " "),
         "a formula may use other indicators (with :at, :years_ago), factor.name, numbers, + - * / ( ) and " +
             join(words, " ")});
    luaL_unref(lua, LUA_REGISTRYINDEX, environment);
    return Symbol{};
  };
  if (indicator.formula.size() > 4096) return fail("too long");
  const int top = lua_gettop(lua);
  if (luaL_loadbufferx(lua, source.data(), source.size(), "=formula", "t") != LUA_OK) {
    const std::string what = without_place(lua_tostring(lua, -1));
    lua_settop(lua, top);
    return fail(what);
  }
  lua_rawgeti(lua, LUA_REGISTRYINDEX, environment);
  lua_setupvalue(lua, -2, 1);
  builder.begin_formula(indicator);
  const int status = lua_pcall(lua, 0, 1, 0);  // under the caller's limits: inside a pcall the hook raises
  builder.end_formula();
  if (status != LUA_OK) {
    const std::string what = lua_type(lua, -1) == LUA_TSTRING ? without_place(lua_tostring(lua, -1)) : "error";
    lua_settop(lua, top);
    return fail(what);
  }
  Symbol made;
  if (const Symbol* symbol = symbol_at(lua, -1)) {
    made = *symbol;
    if (!made.poisoned() && builder.is_truth(made)) {
      lua_settop(lua, top);
      return fail("a condition, not a number");
    }
  } else if (lua_type(lua, -1) == LUA_TNUMBER) {
    made = {.node = builder.scheme.graph.constant(lua_tonumber(lua, -1))};
  } else {
    lua_settop(lua, top);
    return fail("not a number");
  }
  lua_settop(lua, top);
  luaL_unref(lua, LUA_REGISTRYINDEX, environment);
  return made;
}

void check_formulas(const define::Catalogue& catalogue, Diagnostics& out, const Limits& limits) {
  std::vector<std::string> sets;
  for (const auto& set : catalogue.factor_sets) sets.push_back(set.name);
  if (sets.empty()) sets.emplace_back();
  const auto tried = [&](std::size_t indicator, const std::string& set) {
    Diagnostics found;
    LuaState lua(limits);
    register_sandbox(lua);
    SchemeBuilder builder(catalogue, lua, found);
    lua.user = &builder;
    builder.scheme.factors = set;
    (void)build_indicator(builder, {.indicator = indicator});
    return found;
  };
  std::size_t likely = 0;  // formulas that stand together use one set
  for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) {
    if (catalogue.indicators[i].formula.empty() || !tried(i, sets[likely]).has_errors()) continue;
    std::vector<Diagnostics> found;
    for (const std::string& set : sets) {
      found.push_back(tried(i, set));
      if (!found.back().has_errors()) break;
    }
    const auto errors = [](const Diagnostics& each) { return each.count(Severity::error); };
    const auto best = std::ranges::min_element(found, {}, errors);
    if (best->has_errors())
      out.append(*best);
    else
      likely = static_cast<std::size_t>(best - found.begin());
  }
}

}  // namespace heng::script
