#include "script/sandbox.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <tuple>

#include "base/text.hpp"
#include "plan/elementary.hpp"
#include "plan/limits.hpp"
#include "script/arguments.hpp"
#include "script/function_run.hpp"
#include "script/purity.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// Pushes a value that answers names that it knows, every other one through `index`, and refuses writing. An empty
/// userdata: not even rawset could write into it.
void push_view(lua_State* lua, lua_CFunction index, int upvalues) {
  lua_pushcclosure(lua, index, upvalues);
  lua_newtable(lua);  // what it knows; nobody but Lua itself sees this table
  lua_createtable(lua, 0, 1);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_replace(lua, -2);
  lua_newuserdatauv(lua, 0, 0);
  lua_createtable(lua, 0, 3);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, [](lua_State* state) -> int {
    const char* name = lua_type(state, 2) == LUA_TSTRING ? lua_tostring(state, 2) : "?";
    if (builder_of(state).running != nullptr) return luaL_error(state, "a function cannot assign a global name");
    builder_of(state).mistake(
        state, "script.global_write", name,
        {"不能给全局名字 " + quoted(name) + " 赋值", "the global name " + quoted(name) + " cannot be assigned"},
        {"在前面加 local：local " + std::string(name) + " = …", "write local " + std::string(name) + " = …"});
    return luaL_error(state, "assignment to global %s", name);
  });
  lua_setfield(lua, -2, "__newindex");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_remove(lua, -2);
}

int plain_type(lua_State* lua) {
  luaL_checkany(lua, 1);
  lua_pushstring(lua, luaL_typename(lua, 1));
  return 1;
}

int plain_tostring(lua_State* lua) {
  if (lua_type(lua, 1) == LUA_TNUMBER) {
    lua_pushstring(lua, number_text(lua_tonumber(lua, 1)).c_str());
  } else if (lua_type(lua, 1) == LUA_TSTRING) {
    lua_pushvalue(lua, 1);
  } else if (lua_isboolean(lua, 1)) {
    lua_pushstring(lua, lua_toboolean(lua, 1) != 0 ? "true" : "false");
  } else {
    return luaL_error(lua,
                      "tostring takes a number, a text or true/false");  // a table's address differs from run to run
  }
  return 1;
}

int plain_tonumber(lua_State* lua) {
  if (lua_type(lua, 1) == LUA_TNUMBER) {
    lua_pushvalue(lua, 1);
    return 1;
  }
  if (lua_type(lua, 1) == LUA_TSTRING) LuaState::of(lua).charge(lua_rawlen(lua, 1));
  const auto number = lua_type(lua, 1) == LUA_TSTRING ? parse_number(lua_tostring(lua, 1)) : std::nullopt;
  if (number)
    lua_pushnumber(lua, *number);
  else
    lua_pushnil(lua);
  return 1;
}

int plain_error(lua_State* lua) {
  luaL_where(lua, 1);
  lua_pushstring(lua, lua_type(lua, 1) == LUA_TSTRING ? lua_tostring(lua, 1) : "error");
  lua_concat(lua, 2);
  return lua_error(lua);
}

int plain_assert(lua_State* lua) {
  if (lua_toboolean(lua, 1) != 0) return 1;
  return luaL_error(lua, "%s", lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "assertion failed");
}

int ipairs_step(lua_State* lua) {
  const lua_Integer next = lua_tointeger(lua, 2) + 1;
  lua_pushinteger(lua, next);
  return lua_geti(lua, 1, next) == LUA_TNIL ? 1 : 2;
}

int plain_ipairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_pushcfunction(lua, ipairs_step);
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, 0);
  return 3;
}

/// A key of a table, in the order in which pairs goes through them: numbers ascending, then texts.
struct Key {
  double number = 0;
  lua_Integer whole = 0;
  bool is_whole = false;
  std::string_view text;  // the table holds it
  bool is_text = false;
  bool operator<(const Key& other) const {
    return std::tie(is_text, number, is_whole, whole, text) <
           std::tie(other.is_text, other.number, other.is_whole, other.whole, other.text);
  }
};

std::vector<Key> sorted_keys(lua_State* lua, int table) {
  constexpr std::uint64_t kKeyWork = 40;
  std::vector<Key> keys;
  for (lua_pushnil(lua); lua_next(lua, table) != 0; lua_pop(lua, 1)) {
    Key& key = keys.emplace_back();
    if (lua_type(lua, -2) == LUA_TSTRING) {
      std::size_t length = 0;
      const char* text = lua_tolstring(lua, -2, &length);
      key.text = {text, length};
      key.is_text = true;
    } else if (lua_type(lua, -2) == LUA_TNUMBER) {
      key.number = lua_tonumber(lua, -2);
      key.is_whole = lua_isinteger(lua, -2) != 0;
      if (key.is_whole) key.whole = lua_tointeger(lua, -2);
    } else {
      luaL_error(lua, "pairs: a key is neither a number nor a text");
    }
    LuaState::of(lua).charge(kKeyWork + key.text.size() / 8);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

constexpr const char* kWalk = "heng.pairs";

/// The pair after a key. Where a loop stands is in its own variable, so that an iterator that is kept remembers
/// nothing.
int pairs_step(lua_State* lua) {
  luaL_checkudata(lua, 1, kWalk);
  lua_settop(lua, 2);
  lua_Integer at = 0;
  lua_getiuservalue(lua, 1, 2);
  if (!lua_isnil(lua, 2)) {
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, -2) != LUA_TNUMBER) return luaL_error(lua, "pairs: not a key of the table");
    at = lua_tointeger(lua, -1);
  }
  lua_getiuservalue(lua, 1, 1);
  if (lua_rawgeti(lua, -1, at + 1) == LUA_TNIL) return 1;
  lua_getiuservalue(lua, 1, 3);
  lua_pushvalue(lua, -2);
  lua_gettable(lua, -2);
  lua_remove(lua, -2);
  return 2;
}

/// pairs in a fixed order, so that a run never depends on hashing.
int plain_pairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  if (push_frozen(lua, 1)) lua_replace(lua, 1);
  const std::vector<Key> keys = sorted_keys(lua, 1);
  const int count = static_cast<int>(keys.size());
  lua_pushcfunction(lua, pairs_step);
  lua_newuserdatauv(lua, 0, 3);
  luaL_setmetatable(lua, kWalk);
  lua_createtable(lua, count, 0);
  lua_createtable(lua, 0, count);
  for (int at = 1; at <= count; ++at) {
    const Key& key = keys[static_cast<std::size_t>(at - 1)];
    if (key.is_text)
      lua_pushlstring(lua, key.text.data(), key.text.size());
    else if (key.is_whole)
      lua_pushinteger(lua, key.whole);
    else
      lua_pushnumber(lua, key.number);
    lua_pushvalue(lua, -1);
    lua_rawseti(lua, -4, at);
    lua_pushinteger(lua, at);
    lua_rawset(lua, -3);
  }
  lua_setiuservalue(lua, -3, 2);
  lua_setiuservalue(lua, -2, 1);
  lua_pushvalue(lua, 1);
  lua_setiuservalue(lua, -2, 3);
  return 2;
}

template <double (*F)(double)>
int math_of(lua_State* lua) {
  lua_pushnumber(lua, F(luaL_checknumber(lua, 1)));
  return 1;
}

template <bool kLargest>
int math_extreme(lua_State* lua) {
  double found = luaL_checknumber(lua, 1);
  for (int i = 2; i <= lua_gettop(lua); ++i) {
    const double next = luaL_checknumber(lua, i);
    if (kLargest ? next > found : next < found) found = next;
  }
  lua_pushnumber(lua, found);
  return 1;
}

template <double (*F)(double)>
int math_whole(lua_State* lua) {
  const double whole = F(luaL_checknumber(lua, 1));
  if (std::fabs(whole) < 9e15)
    lua_pushinteger(lua, static_cast<lua_Integer>(whole));
  else
    lua_pushnumber(lua, whole);
  return 1;
}

constexpr PlainFunction kPlain[] = {
    {"ipairs", plain_ipairs, "依次取列表的每一项", "the items of a list in order"},
    {"pairs", plain_pairs, "依次取表的每一项，键按顺序", "the items of a table, keys in order"},
    {"type", plain_type, "值的种类", "the type of a value"},
    {"tostring", plain_tostring, "数、文字、是否转为文字", "a number, text or true/false as text"},
    {"tonumber", plain_tonumber, "文字转为数；不是数则为 nil", "a text as a number; nil when it is none"},
    {"error", plain_error, "以一句话中止", "ends with a message"},
    {"assert", plain_assert, "不成立则以一句话中止", "ends with a message unless the first value holds"},
};

constexpr PlainFunction kMath[] = {
    {"abs", math_of<std::fabs>, "绝对值", "absolute value"},
    {"ceil", math_whole<plan::whole_above>, "向上取整（相差 1e-12 以内算整数）",
     "the next whole number up (within 1e-12 of one it is that)"},
    {"floor", math_whole<plan::whole_below>, "向下取整（相差 1e-12 以内算整数）",
     "the next whole number down (within 1e-12 of one it is that)"},
    {"sqrt", math_of<std::sqrt>, "平方根", "square root"},
    {"exp", math_of<plan::exponential_of>, "e 的 x 次方", "e to the power of x"},
    {"log", math_of<plan::natural_logarithm>, "自然对数", "natural logarithm"},
    {"max", math_extreme<true>, "最大值", "the largest"},
    {"min", math_extreme<false>, "最小值", "the smallest"},
};

constexpr const char* kFormulaWords[] = {"min", "max",          "abs",           "sqrt",        "ln",
                                         "exp", "mean_of_last", "annual_growth", "change_since"};

/// The name asked for. One with a NUL would be cut there and mean another.
const char* name_argument(lua_State* lua) {
  std::size_t length = 0;
  const char* name = luaL_checklstring(lua, 2, &length);
  if (std::strlen(name) != length) luaL_error(lua, "a name holds a NUL");
  return name;
}

/// Calls the word in upvalue 1. Its work is done in C++ and charged as such.
int call_word(lua_State* lua) {
  constexpr std::uint64_t kWork = 500;
  if (builder_of(lua).running != nullptr) return luaL_error(lua, "words of rules are not available inside a function");
  LuaState::of(lua).charge(kWork);
  const Word& word = *static_cast<const Word*>(lua_touserdata(lua, lua_upvalueindex(1)));
  if (const auto most = most_arguments(word)) at_most_arguments(lua, *most, word.name, word.signature);
  return word.function(lua);
}

void push_word(lua_State* lua, const Word& word) {
  lua_pushlightuserdata(lua, const_cast<Word*>(&word));
  lua_pushcclosure(lua, call_word, 1);
}

int math_index(lua_State* lua) {
  const char* name = name_argument(lua);
  std::vector<std::string> known{"huge", "pi"};
  for (const auto& entry : kMath) known.emplace_back(entry.name);
  const auto meant = did_you_mean(name, known);
  if (builder_of(lua).running != nullptr)
    builder_of(lua).running->refuse(
        lua, say("没有 math.{0}", "there is no math.{0}", {std::string(name)}),
        meant ? question("math." + *meant) : say("有 {0}", "there are {0}", {join(known, ", ")}), name);
  return luaL_error(lua, "math.%s is not available%s%s", name, meant ? "; did you mean math." : "",
                    meant ? meant->c_str() : "");
}

int parameter_index(lua_State* lua) {
  if (builder_of(lua).running != nullptr) return builder_of(lua).running->push_parameter(lua);
  return push_symbol(lua, builder_of(lua).parameter(lua, luaL_checkstring(lua, 2))), 1;
}
int factor_index(lua_State* lua) {
  if (builder_of(lua).running != nullptr) return builder_of(lua).running->push_factor(lua);
  return push_symbol(lua, builder_of(lua).factor(lua, luaL_checkstring(lua, 2))), 1;
}

int scheme_index(lua_State* lua) {
  const char* name = name_argument(lua);
  auto& builder = builder_of(lua);
  if (builder.running != nullptr) builder.running->refuse_global(lua, name);
  for (const Word& word : vocabulary())
    if (word.name == name) return push_word(lua, word), 1;
  push_symbol(lua, builder.name(lua, name));
  return 1;
}

int formula_index(lua_State* lua) {
  const char* name = name_argument(lua);
  auto& builder = builder_of(lua);
  if (std::strcmp(name, "factor") == 0) {
    lua_getfield(lua, LUA_REGISTRYINDEX, name);
    return 1;
  }
  for (const char* word : kFormulaWords) {
    if (std::strcmp(word, name) != 0) continue;
    const auto words = vocabulary();
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& w) { return w.name == name; });
    push_word(lua, *found);
    return 1;
  }
  const auto* when = static_cast<const plan::Input*>(lua_touserdata(lua, lua_upvalueindex(1)));
  if (const auto index = builder.catalogue.find(name))
    push_symbol(lua, builder.indicator(lua, *index, *when));
  else
    push_symbol(lua, builder.name(lua, name));
  return 1;
}

}  // namespace

void know(lua_State* lua, const char* name) {
  lua_getmetatable(lua, -2);
  lua_pushstring(lua, "__index");
  lua_rawget(lua, -2);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, name);
  lua_pop(lua, 3);
}

std::span<const PlainFunction> plain_functions() { return kPlain; }
std::span<const PlainFunction> math_functions() { return kMath; }
std::span<const char* const> formula_words() { return kFormulaWords; }

void register_sandbox(LuaState& lua) {
  lua_State* state = lua.main();
  register_symbol(state);
  luaL_newmetatable(state, kWalk);
  lua_pop(state, 1);
  push_view(state, math_index, 0);
  for (const PlainFunction& entry : kMath) lua_pushcfunction(state, entry.function), know(state, entry.name);
  lua_pushnumber(state, HUGE_VAL), know(state, "huge");
  lua_pushnumber(state, 3.141592653589793), know(state, "pi");
  lua_setfield(state, LUA_REGISTRYINDEX, "heng.math");
  push_view(state, parameter_index, 0);
  lua_setfield(state, LUA_REGISTRYINDEX, "param");
  push_view(state, factor_index, 0);
  lua_setfield(state, LUA_REGISTRYINDEX, "factor");
}

int make_scheme_environment(SchemeBuilder& builder) {
  lua_State* lua = builder.lua.main();
  push_view(lua, scheme_index, 0);
  for (const PlainFunction& entry : kPlain) lua_pushcfunction(lua, entry.function), know(lua, entry.name);
  lua_getfield(lua, LUA_REGISTRYINDEX, "heng.math"), know(lua, "math");
  lua_getfield(lua, LUA_REGISTRYINDEX, "param"), know(lua, "param");
  lua_getfield(lua, LUA_REGISTRYINDEX, "factor"), know(lua, "factor");
  return keep(lua);
}

int make_formula_environment(lua_State* lua, const plan::Input& when) {
  *static_cast<plan::Input*>(lua_newuserdatauv(lua, sizeof(plan::Input), 0)) = when;
  push_view(lua, formula_index, 1);
  return keep(lua);
}

}  // namespace heng::script
