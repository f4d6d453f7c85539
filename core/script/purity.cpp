#include "script/purity.hpp"

#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

#include "base/text.hpp"
#include "script/function_dump.hpp"
#include "script/function_units.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

int refuse_write(lua_State* lua) {
  return luaL_error(
      lua, "a table of the file is read-only inside a function: it would carry state from one subject to the next");
}

int view_length(lua_State* lua) {
  (void)push_frozen(lua, 1);
  lua_pushinteger(lua, static_cast<lua_Integer>(lua_rawlen(lua, -1)));
  return 1;
}

/// Seals the functions of one file. Everything reached is in a Lua list, so that neither depth nor cycles matter.
class Sealing {
 public:
  Sealing(lua_State* lua, SchemeBuilder& builder) : lua_(lua), builder_(builder) {}

  void run(std::size_t first) {
    lua_newtable(lua_), found_ = lua_gettop(lua_);
    lua_newtable(lua_), views_ = lua_gettop(lua_);
    for (std::size_t i = first; i < builder_.functions.size(); ++i) {
      lua_rawgeti(lua_, LUA_REGISTRYINDEX, builder_.functions[i]);
      add();
    }
    criteria_ = count_;
    for (lua_Integer i = 1; i <= count_; ++i) look_at(i);
    const std::vector<std::uint32_t> read(read_.begin(), read_.end());
    builder_.scheme.function_parameters.resize(builder_.functions.size());
    for (std::size_t i = first; i < builder_.functions.size(); ++i) builder_.scheme.function_parameters[i] = read;
    for (lua_Integer i = 1; i <= count_; ++i) replace_in(i);
  }

 private:
  /// Puts the value at the top on the list, once, and pops it.
  void add() {
    const bool wanted = lua_istable(lua_, -1) || (lua_isfunction(lua_, -1) && lua_iscfunction(lua_, -1) == 0);
    if (const Symbol* symbol = symbol_at(lua_, -1)) read_symbol(*symbol);
    if (wanted && number_.emplace(lua_topointer(lua_, -1), count_ + 1).second)
      lua_rawseti(lua_, found_, ++count_);
    else
      lua_pop(lua_, 1);
    LuaState::of(lua_).charge(1);
  }

  /// `local limit = param.limit` outside the functions.
  void read_symbol(const Symbol& symbol) {
    if (symbol.poisoned() || symbol.node == plan::kNoNode) return;
    const plan::Graph& graph = builder_.scheme.graph;
    const plan::NodeId root[] = {symbol.node};
    for (const plan::NodeId id : graph.order(root))
      if (graph[id].op == plan::Op::parameter) read_.insert(graph[id].ref);
  }

  void look_at(lua_Integer i) {
    lua_rawgeti(lua_, found_, i);
    if (lua_istable(lua_, -1)) {
      add_view(i);
      for (lua_pushnil(lua_); lua_next(lua_, -2) != 0; add()) {
        if (lua_istable(lua_, -2)) luaL_error(lua_, "a table that a function uses cannot have tables as keys");
        lua_pushvalue(lua_, -2);
        add();
      }
    } else {
      check(i <= criteria_);
      for (int upvalue = 1; lua_getupvalue(lua_, -1, upvalue) != nullptr; ++upvalue) add();
    }
    lua_pop(lua_, 1);
  }

  /// The function at the top. What a criterion's function is called with is `p`.
  void check(bool is_criterion) {
    lua_Debug whole{};
    lua_pushvalue(lua_, -1);
    lua_getinfo(lua_, ">S", &whole);
    const std::string file = builder_.lua.place_of(whole).file;
    const CompiledFunction compiled = read_compiled(lua_);
    LuaState::of(lua_).charge(compiled.size);
    if (sources_.emplace(file, whole.linedefined, whole.lastlinedefined).second)
      read_source(file, whole.linedefined, whole.lastlinedefined,
                  is_criterion ? compiled.reads : std::vector<FieldRead>());
    for (const auto& [name, index] : builder_.parameter_by_name)
      if (compiled.texts.contains(name)) {
        builder_.parameter_used[index] = true;
        read_.insert(static_cast<std::uint32_t>(index));
      }
    for (const FieldRead& read : compiled.reads)
      if (is_criterion) check_name(file, read);
    for (const Write& write : compiled.writes) {
      if (!told_.emplace(file, write.line, write.name).second) continue;
      builder_.out.error(
          "script.keeps_state", builder_.place_at({.file = file, .line = write.line}, write.name),
          write.global
              ? Bilingual{"函数里不能给全局名字赋值", "a function cannot assign a global name"}
              : say("函数里不能改动外面的 {0}：它会从一个对象带到下一个",
                    "a function cannot change {0} of the file: it would be carried from one subject to the next",
                    {quoted(write.name)}),
          {"在函数里用 local 声明它", "declare it local inside the function"});
    }
  }

  /// What only the text shows: written numbers, and for the function of a criterion the units of what it reads.
  void read_source(const std::string& file, int first_line, int last_line, const std::vector<FieldRead>& reads) {
    const std::string text = builder_.text(file, first_line, last_line);  // the tokens point into it
    builder_.lua.charge(text.size() / 2);
    const std::vector<Token> tokens = lua_tokens(text);
    note_function(builder_, file, first_line, last_line, tokens);
    check_function_units(builder_, file, first_line, tokens, reads);
  }

  void check_name(const std::string& file, const FieldRead& read) {
    if (read.name == "at" || builder_.catalogue.find(read.name) || builder_.catalogue.unread.indicators) return;
    if (!told_.emplace(file, read.line, read.name).second) return;
    builder_.out.error("script.unknown_name", builder_.place_at({.file = file, .line = read.line}, read.name),
                       say("没有指标 {0}", "there is no indicator {0}", {quoted(read.name)}),
                       code_suggestion("p.", read.name, builder_.catalogue.indicator_codes()));
  }

  /// A read-only view of the table at the top: an empty table, so that every write is seen.
  void add_view(lua_Integer i) {
    lua_newtable(lua_);
    lua_createtable(lua_, 0, 3);
    lua_pushvalue(lua_, -3);
    lua_setfield(lua_, -2, "__index");
    lua_pushcfunction(lua_, refuse_write);
    lua_setfield(lua_, -2, "__newindex");
    lua_pushcfunction(lua_, view_length);
    lua_setfield(lua_, -2, "__len");
    lua_setmetatable(lua_, -2);
    lua_rawseti(lua_, views_, i);
  }

  /// Pushes the view of the table at the top, if it is one that has a view.
  [[nodiscard]] bool push_view() {
    if (!lua_istable(lua_, -1)) return false;
    const auto number = number_.find(lua_topointer(lua_, -1));
    if (number == number_.end()) return false;  // it is a view
    lua_rawgeti(lua_, views_, number->second);
    return true;
  }

  void replace_in(lua_Integer i) {
    lua_rawgeti(lua_, found_, i);
    const int owner = lua_gettop(lua_);
    if (lua_istable(lua_, owner)) {
      for (lua_pushnil(lua_); lua_next(lua_, owner) != 0; lua_settop(lua_, owner + 1)) {
        if (!push_view()) continue;
        lua_pushvalue(lua_, owner + 1);
        lua_insert(lua_, -2);
        lua_rawset(lua_, owner);  // a field that is there: the walk goes on
      }
    } else {
      for (int upvalue = 1; lua_getupvalue(lua_, owner, upvalue) != nullptr; ++upvalue) {
        if (push_view()) lua_setupvalue(lua_, owner, upvalue);
        lua_settop(lua_, owner);
      }
    }
    lua_settop(lua_, owner - 1);
    LuaState::of(lua_).charge(1);
  }

  lua_State* lua_;
  SchemeBuilder& builder_;
  int found_ = 0, views_ = 0;  // stack places of the lists
  lua_Integer count_ = 0;
  lua_Integer criteria_ = 0;                             // functions of criteria come first
  std::unordered_map<const void*, lua_Integer> number_;  // where a value stands in the list
  std::set<std::uint32_t> read_;                         // parameters the functions may read
  std::set<std::tuple<std::string, int, int>> sources_;  // lines of functions that were read
  std::set<std::tuple<std::string, int, std::string>> told_;
};

}  // namespace

bool push_frozen(lua_State* lua, int index) {
  if (!lua_istable(lua, index) || lua_getmetatable(lua, index) == 0) return false;  // only views have a metatable
  lua_pushstring(lua, "__index");
  lua_rawget(lua, -2);
  lua_remove(lua, -2);
  return true;
}

void seal_functions(SchemeBuilder& builder, std::size_t first) {
  if (first == builder.functions.size()) return;
  lua_State* lua = builder.lua.running();
  lua_settop(lua, 0);
  lua_pushcfunction(lua, [](lua_State* state) -> int {
    Sealing(state, builder_of(state)).run(static_cast<std::size_t>(lua_tointeger(state, 1)));
    return 0;
  });
  lua_pushinteger(lua, static_cast<lua_Integer>(first));
  const End end = builder.lua.load_call(1);
  if (end == End::done) return;
  const Place place = builder.function_places[first];
  if (end == End::error)
    builder.out.error(
        "script.bad_table", place,
        say("函数用到的表不行：{0}", "a table that the functions use is not possible: {0}", {builder.lua.message()}),
        {"用文字或数作键", "use texts or numbers as keys"});
  else
    builder.out.error(
        "script.memory", place,
        {"函数用到的表太大，无法设为只读", "the tables that the functions use are too large to be made read-only"},
        {"把大表拆小，或改成指标数据", "make them smaller, or make them data of an indicator"});
}

}  // namespace heng::script
