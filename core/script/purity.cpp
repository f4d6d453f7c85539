#include "script/purity.hpp"

#include <cstring>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "base/text.hpp"

namespace heng::script {

namespace {

// Opcodes of Lua 5.4 (lopcodes.h); the dump's header is checked before any of them is looked at.
constexpr unsigned kSetUpvalue = 10, kSetTableInUpvalue = 15;
constexpr std::size_t kHeader = 4 + 1 + 1 + 6 + 3 + 8 + 8;

struct Write {
  int line = 0;
  std::string name;
  bool global = false;
};

/// Reads a function dumped with its debug information (ldump.c of Lua 5.4).
class Dump {
 public:
  explicit Dump(const std::string& bytes) : bytes_(bytes), at_(kHeader + 1) {}

  [[nodiscard]] bool is_known_version() const { return bytes_.size() > kHeader && bytes_[4] == 0x54 && bytes_[12] == 4 && bytes_[13] == 8 && bytes_[14] == 8; }

  /// All upvalues of the outermost function outlive the call.
  std::vector<Write> writes() {
    function({}, true);
    return std::move(found_);
  }

 private:
  struct Upvalue {
    bool own_local = false;  // of the function around it
    std::size_t index = 0;
    std::string name;
  };

  std::uint8_t byte() { return at_ < bytes_.size() ? static_cast<std::uint8_t>(bytes_[at_++]) : 0; }
  std::size_t size() {
    std::size_t value = 0;
    for (std::uint8_t part = byte(); at_ <= bytes_.size(); part = byte()) {
      value = (value << 7) | (part & 0x7FU);
      if ((part & 0x80U) != 0 || at_ == bytes_.size()) break;
    }
    return value;
  }
  std::string text() {
    const std::size_t length = size();
    if (length == 0) return {};
    const std::string made = bytes_.substr(std::min(at_, bytes_.size()), length - 1);
    at_ += length - 1;
    return made;
  }

  void constants() {
    for (std::size_t left = size(); left > 0; --left) {
      const std::uint8_t type = byte();
      if (type == 0x13 || type == 0x03)
        at_ += 8;
      else if (type == 0x04 || type == 0x14)
        (void)text();
    }
  }

  void function(const std::vector<bool>& around, bool outermost) {
    (void)text();  // source
    const int first_line = static_cast<int>(size());
    (void)size();  // last line
    at_ += 3;      // parameters, vararg, stack
    std::vector<std::uint32_t> code(size());
    for (std::uint32_t& instruction : code) {
      if (at_ + 4 > bytes_.size()) return;
      std::memcpy(&instruction, bytes_.data() + at_, 4);
      at_ += 4;
    }
    constants();
    std::vector<Upvalue> upvalues(size());
    for (Upvalue& upvalue : upvalues) {
      upvalue.own_local = byte() != 0;
      upvalue.index = byte();
      (void)byte();
    }
    std::vector<bool> outlives;
    for (const Upvalue& upvalue : upvalues) outlives.push_back(outermost || (!upvalue.own_local && upvalue.index < around.size() && around[upvalue.index]));
    for (std::size_t left = size(); left > 0 && at_ < bytes_.size(); --left) function(outlives, false);
    const std::vector<int> lines = line_numbers(first_line, code.size());
    for (std::size_t left = size(); left > 0; --left) (void)text(), (void)size(), (void)size();  // local variables
    for (std::size_t i = 0, count = size(); i < count && i < upvalues.size(); ++i) upvalues[i].name = text();
    collect(code, lines, upvalues, outlives);
  }

  std::vector<int> line_numbers(int first_line, std::size_t count) {
    std::vector<signed char> steps(size());
    for (signed char& step : steps) step = static_cast<signed char>(byte());
    std::vector<std::pair<std::size_t, int>> exact(size());
    for (auto& [pc, line] : exact) pc = size(), line = static_cast<int>(size());
    std::vector<int> lines(count, first_line);
    int line = first_line;
    for (std::size_t pc = 0; pc < std::min(count, steps.size()); ++pc) {
      if (steps[pc] != -128) line += steps[pc];
      for (const auto& [at, number] : exact)
        if (at == pc) line = number;
      lines[pc] = line;
    }
    return lines;
  }

  void collect(const std::vector<std::uint32_t>& code, const std::vector<int>& lines, const std::vector<Upvalue>& upvalues, const std::vector<bool>& outlives) {
    for (std::size_t pc = 0; pc < code.size(); ++pc) {
      const unsigned op = code[pc] & 0x7FU;
      const std::size_t upvalue = op == kSetUpvalue ? (code[pc] >> 16) & 0xFFU : (code[pc] >> 7) & 0xFFU;
      if ((op != kSetUpvalue && op != kSetTableInUpvalue) || upvalue >= upvalues.size() || !outlives[upvalue]) continue;
      found_.push_back({lines[pc], upvalues[upvalue].name, op == kSetTableInUpvalue && upvalues[upvalue].name == "_ENV"});
    }
  }

  const std::string& bytes_;
  std::size_t at_;
  std::vector<Write> found_;
};

int append(lua_State*, const void* part, std::size_t size, void* to) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(part), size);
  return 0;
}

/// Visits the Lua function at the top, or those in the table there, and every function reached from it by upvalues and
/// tables, once.
template <class F>
void each_function(lua_State* lua, std::set<const void*>& seen, const F& visit) {
  if (lua_iscfunction(lua, -1) != 0 || !seen.insert(lua_topointer(lua, -1)).second) return;
  luaL_checkstack(lua, 8, "functions nested too deeply");
  if (lua_istable(lua, -1)) {
    if (!push_frozen(lua, -1)) lua_pushvalue(lua, -1);
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
      LuaState::of(lua).charge(1);
      if (lua_istable(lua, -1) || lua_isfunction(lua, -1)) each_function(lua, seen, visit);
    }
    lua_pop(lua, 1);
    return;
  }
  visit();
  for (int i = 1; lua_getupvalue(lua, -1, i) != nullptr; ++i) {
    if (lua_istable(lua, -1) || lua_isfunction(lua, -1)) each_function(lua, seen, visit);
    lua_pop(lua, 1);
  }
}

int refuse_write(lua_State* lua) { return luaL_error(lua, "a table of the file is read-only inside a function: it would carry state from one subject to the next"); }

/// The table at the top is replaced by a read-only view of a copy. `views`: table → registry reference of its view.
void freeze_table(lua_State* lua, std::map<const void*, int>& views) {
  if (const auto known = views.find(lua_topointer(lua, -1)); known != views.end()) {
    lua_pop(lua, 1);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, known->second);
    return;
  }
  luaL_checkstack(lua, 12, "tables nested too deeply");
  const int table = lua_gettop(lua);
  lua_newtable(lua);  // the view
  lua_pushvalue(lua, -1);
  views[lua_topointer(lua, table)] = luaL_ref(lua, LUA_REGISTRYINDEX);
  lua_newtable(lua);  // the copy
  for (lua_pushnil(lua); lua_next(lua, table) != 0;) {
    if (lua_istable(lua, -1)) freeze_table(lua, views);
    lua_pushvalue(lua, -2);
    lua_insert(lua, -2);
    lua_rawset(lua, table + 2);
  }
  lua_createtable(lua, 0, 5);
  lua_pushvalue(lua, table + 2);
  lua_setfield(lua, -2, "__index");
  lua_pushvalue(lua, table + 2);
  lua_setfield(lua, -2, "__frozen");
  lua_pushcfunction(lua, refuse_write);
  lua_setfield(lua, -2, "__newindex");
  lua_pushcfunction(lua, [](lua_State* state) -> int {
    (void)push_frozen(state, 1);
    lua_pushinteger(state, static_cast<lua_Integer>(lua_rawlen(state, -1)));
    return 1;
  });
  lua_setfield(lua, -2, "__len");
  lua_setmetatable(lua, table + 1);
  lua_settop(lua, table + 1);
  lua_remove(lua, table);
}

bool is_view(lua_State* lua) {
  if (!push_frozen(lua, -1)) return false;
  lua_pop(lua, 1);
  return true;
}

}  // namespace

bool push_frozen(lua_State* lua, int index) {
  if (lua_getmetatable(lua, index) == 0) return false;
  lua_pushstring(lua, "__frozen");
  lua_rawget(lua, -2);
  lua_remove(lua, -2);
  if (lua_istable(lua, -1)) return true;
  lua_pop(lua, 1);
  return false;
}

void check_purity(lua_State* lua, SchemeBuilder& builder) {
  std::set<const void*> seen;
  std::set<std::tuple<std::string, int, std::string>> told;
  each_function(lua, seen, [&] {
    lua_Debug whole{};
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &whole);
    const std::string file = builder.lua.place_of(whole).file;
    std::string bytes;
    lua_dump(lua, append, &bytes, 0);
    Dump dump(bytes);
    if (!dump.is_known_version()) return;
    for (const Write& write : dump.writes()) {
      if (!told.emplace(file, write.line, write.name).second) continue;
      builder.out.error("script.keeps_state", builder.place_at({.file = file, .line = write.line}, {}),
                        write.global ? Bilingual{"函数里不能给全局名字赋值", "a function cannot assign a global name"}
                                     : Bilingual{"函数里不能改动外面的 " + quoted(write.name) + "：它会从一个对象带到下一个", "a function cannot change " + quoted(write.name) + " of the file: it would be carried from one subject to the next"},
                        {"在函数里用 local 声明它", "declare it local inside the function"});
    }
  });
}

void freeze_upvalues(lua_State* lua) {
  std::set<const void*> seen;
  std::map<const void*, int> views;
  each_function(lua, seen, [&] {
    for (int i = 1; lua_getupvalue(lua, -1, i) != nullptr; ++i) {
      if (lua_istable(lua, -1) && !is_view(lua)) {
        freeze_table(lua, views);
        lua_setupvalue(lua, -2, i);  // takes the view from the stack
      } else {
        lua_pop(lua, 1);
      }
    }
  });
}

}  // namespace heng::script
