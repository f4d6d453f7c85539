#include "script/lua_state.hpp"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace heng::script {

namespace {

constexpr int kHookInterval = 1000;     // instructions between two looks at the budget
constexpr std::uint64_t kBytesPerFuel = 64;

}  // namespace

int keep(lua_State* state) { return luaL_ref(state, LUA_REGISTRYINDEX); }

LuaState& LuaState::of(lua_State* state) { return **static_cast<LuaState**>(lua_getextraspace(state)); }

LuaState::LuaState(const Limits& limits) : limits_(limits), allocation_(limits.loading_allocation) {
  main_ = lua_newstate(&LuaState::allocate, this);
  if (main_ == nullptr) throw std::bad_alloc();
  *static_cast<LuaState**>(lua_getextraspace(main_)) = this;  // coroutines inherit it
  fresh_thread();
}

LuaState::~LuaState() { lua_close(main_); }

void LuaState::fresh_thread() {
  if (running_ref_ != LUA_NOREF) luaL_unref(main_, LUA_REGISTRYINDEX, running_ref_);
  running_ = lua_newthread(main_);
  running_ref_ = keep(main_);
}

void* LuaState::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
  auto& state = *static_cast<LuaState*>(self);
  if (block == nullptr) old_size = 0;  // Lua passes a type tag then
  if (new_size == 0) {
    std::free(block);
    state.held_ -= old_size;
    return nullptr;
  }
  if (new_size > old_size) {
    if (new_size > state.allocation_ || state.held_ + (new_size - old_size) > state.limits_.memory) return nullptr;
    state.allocated_ += new_size;  // growing copies: the whole new block is work
  }
  void* moved = std::realloc(block, new_size);
  if (moved != nullptr) state.held_ = state.held_ - old_size + new_size;
  return moved;
}

std::uint64_t LuaState::spent() const { return counted_ + allocated_ / kBytesPerFuel + extra_; }

Place LuaState::place_of(const lua_Debug& frame) const {
  const auto index = frame.short_src[0] == '#' ? static_cast<std::size_t>(std::atoi(frame.short_src + 1)) : files_.size();
  return {.file = index < files_.size() ? files_[index] : std::string(), .line = std::max(frame.currentline, 0)};
}

/// The innermost line of Lua that runs, also of a thread that ended in an error; line 0 when there is none.
Place LuaState::innermost(lua_State* state) const {
  lua_Debug frame{};
  for (int level = 0; lua_getstack(state, level, &frame) != 0; ++level) {
    lua_getinfo(state, "Sl", &frame);
    if (frame.currentline > 0) return place_of(frame);
  }
  return {};
}

void LuaState::charge(std::uint64_t work) {
  extra_ += work;
  if (spent() >= fuel_) lua_sethook(running_, &LuaState::hook, LUA_MASKCOUNT, 1);  // look at the next instruction
}

bool LuaState::spent_out() {
  if (spent() >= fuel_)
    ended_ = End::fuel;
  else if (std::chrono::steady_clock::now() >= until_)
    ended_ = End::deadline;
  else
    return false;
  return true;
}

void LuaState::hook(lua_State* state, lua_Debug*) {
  LuaState& self = of(state);
  self.counted_ += kHookInterval;
  if (!self.spent_out()) return;
  self.stopped_at_ = self.innermost(state);
  if (lua_isyieldable(state) != 0) {
    lua_yield(state, 0);
    return;
  }
  // Inside a C function that cannot be yielded across: fire at every instruction and raise; nothing in the allow-list
  // can catch an error.
  lua_sethook(state, &LuaState::hook, LUA_MASKCOUNT, 1);
  luaL_error(state, "limit");
}

Result<void> LuaState::load(std::string_view source, const std::string& name, int environment) {
  lua_settop(running_, 0);
  return compile(running_, source, name, environment);
}

Result<void> LuaState::compile(lua_State* state, std::string_view source, const std::string& name, int environment) {
  const Place place{.file = name};
  if (source.size() > limits_.source)
    return failure("script.too_long", place,
                   {"文件有 " + std::to_string(source.size()) + " 字节，超过上限 " + std::to_string(limits_.source) + " 字节",
                    "the file has " + std::to_string(source.size()) + " bytes; the limit is " + std::to_string(limits_.source)},
                   {"把规则拆成几个文件，或检查是不是选错了文件", "split it, or check that this is the right file"});
  if (source.find('\0') != std::string_view::npos)
    return failure("script.not_text", place, {"文件里有空字符（NUL），不是规则文本", "the file holds a NUL byte: it is not a text"},
                   {"用文本编辑器重新保存为 UTF-8", "save it again as UTF-8 with a text editor"});
  if (!source.empty() && source.front() == '\x1b')
    return failure("script.not_text", place, {"这是编译过的 Lua 字节码，不接受", "this is compiled Lua bytecode, which is refused"},
                   {"提供 Lua 源文件", "give the Lua source"});
  const int status = luaL_loadbufferx(state, source.data(), source.size(), ("=#" + std::to_string(files_.size())).c_str(), "t");
  files_.push_back(name);
  if (status == LUA_OK) {
    lua_rawgeti(state, LUA_REGISTRYINDEX, environment);
    lua_setupvalue(state, -2, 1);
    return {};
  }
  const char* text = lua_tostring(state, -1);
  message_ = text != nullptr ? with_file_name(text) : "not enough memory";
  lua_pop(state, 1);
  return failure("script.syntax", place, {message_, message_});
}

/// "#0:12: what" → "rules/…/scheme.lua:12: what".
std::string LuaState::with_file_name(std::string message) const {
  if (!message.starts_with('#')) return message;
  const std::size_t colon = message.find(':');
  const auto index = static_cast<std::size_t>(std::atoi(message.c_str() + 1));
  if (colon == std::string::npos || index >= files_.size()) return message;
  return files_[index] + message.substr(colon);
}

End LuaState::load_call() {
  fuel_ = limits_.loading_fuel;
  return run(0, 0);
}

End LuaState::call(int arguments, int results) {
  fuel_ = limits_.fuel;
  allocation_ = limits_.one_allocation;
  const End end = run(arguments, results);
  allocation_ = limits_.loading_allocation;
  return end;
}

End LuaState::run(int arguments, int results) {
  counted_ = allocated_ = extra_ = 0;
  stopped_at_ = {};
  ended_ = End::done;
  message_.clear();
  until_ = std::chrono::steady_clock::now() + limits_.deadline;
  lua_sethook(running_, &LuaState::hook, LUA_MASKCOUNT, kHookInterval);
  int given = 0;
  const int status = lua_resume(running_, main_, arguments, &given);
  if (status == LUA_OK) {
    lua_settop(running_, results);
    return End::done;
  }
  if (status == LUA_ERRMEM) {
    ended_ = End::memory;
    stopped_at_ = innermost(running_);
  } else if (status != LUA_YIELD && ended_ == End::done) {
    ended_ = End::error;
    const char* text = lua_type(running_, -1) == LUA_TSTRING ? lua_tostring(running_, -1) : nullptr;
    message_ = text != nullptr ? with_file_name(text) : "error without a message";
  }
  lua_resetthread(running_);
  fresh_thread();
  return ended_;
}

}  // namespace heng::script
