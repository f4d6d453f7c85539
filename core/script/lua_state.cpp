#include "script/lua_state.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <new>

namespace heng::script {

namespace {

constexpr int kHookInterval = 1000;
constexpr std::uint64_t kWorkInterval = 100'000;
constexpr std::uint64_t kBytesPerFuel = 64;
constexpr std::size_t kFreeText = 4096;    // texts up to this length cost an instruction nothing more
constexpr std::size_t kTextPerFuel = 256;  // bytes of a longer one compared in the time of an instruction
constexpr std::size_t kInternedText = 65;  // Lua's block of a text of 40 bytes: longer ones are not shared
constexpr std::size_t kCallRecord = 64;    // Lua's block of a call's record, kept for later calls
constexpr std::size_t kFirstNames = 128 * sizeof(void*);  // Lua's first table of short strings
constexpr std::size_t kSourcePiece = 4096;                // bytes parsed between two looks at the clock
constexpr int kMostRefusals = 3;                          // each makes Lua collect everything there is

/// Processor time of this thread: a busy machine does not make a file wrong.
std::chrono::nanoseconds now() {
  timespec spent{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

}  // namespace

int keep(lua_State* state) { return luaL_ref(state, LUA_REGISTRYINDEX); }

LuaState& LuaState::of(lua_State* state) { return **static_cast<LuaState**>(lua_getextraspace(state)); }

LuaState::LuaState(const Limits& limits) : limits_(limits), interval_(kHookInterval) {
  main_ = lua_newstate(&LuaState::allocate, this);
  if (main_ == nullptr) throw std::bad_alloc();
  *static_cast<LuaState**>(lua_getextraspace(main_)) = this;  // coroutines inherit it
  fresh_thread();
}

LuaState::~LuaState() { lua_close(main_); }

void LuaState::fresh_thread() {
  if (running_ref_ != LUA_NOREF) luaL_unref(main_, LUA_REGISTRYINDEX, running_ref_);
  stack_ = nullptr;
  running_ = lua_newthread(main_);  // `allocate` finds its stack
  running_ref_ = keep(main_);
}

bool LuaState::may_hold(int kind, std::size_t old_size, std::size_t new_size) {
  if (!calling_ && !parsing_) return true;  // the host prepares, outside a protected call
  if (kind == LUA_TSTRING && new_size > limits_.text) return false;
  if (calling_ && !parsing_ && new_size > limits_.one_allocation) return false;
  if (parsing_ && new_size > (old_size == 0 ? limits_.parsing_names : limits_.parsing_allocation)) return false;
  if (held_ + (new_size - old_size) <= limits_.memory && refusals_ <= kMostRefusals) return true;
  ++refusals_;
  return false;
}

void LuaState::charge_block(int kind, const void* old_block, std::size_t new_size) {
  const bool fresh = old_block == nullptr;
  if (kind == LUA_TSTRING) {
    longest_ = std::max(longest_, new_size);
    if (new_size <= kInternedText) return;  // whether it is still there depends on what ran before
  }
  if (fresh && kind == 0 && new_size <= kCallRecord) return;
  if (!fresh && (old_block == names_ || old_block == stack_)) return;
  allocated_ += new_size;  // growing copies: the whole new block is work
}

/// Lua passes what a new block is for as its old size: the type of an object, or 0.
void* LuaState::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
  auto& state = *static_cast<LuaState*>(self);
  const int kind = block == nullptr ? static_cast<int>(old_size) : 0;
  if (block == nullptr) old_size = 0;
  if (new_size == 0) {
    std::free(block);
    state.held_ -= old_size;
    return nullptr;
  }
  if (new_size > old_size) {
    if (!state.may_hold(kind, old_size, new_size)) return nullptr;
    state.charge_block(kind, block, new_size);
  }
  const bool is_names =
      block != nullptr ? block == state.names_ : state.main_ == nullptr && kind == 0 && new_size == kFirstNames;
  const bool is_stack =
      block != nullptr ? block == state.stack_ : state.main_ != nullptr && kind == 0 && state.stack_ == nullptr;
  void* moved = std::realloc(block, new_size);
  if (moved == nullptr) return nullptr;
  state.held_ = state.held_ - old_size + new_size;
  if (is_names) state.names_ = moved;
  if (is_stack) state.stack_ = moved;
  return moved;
}

std::uint64_t LuaState::spent() const { return counted_ + allocated_ / kBytesPerFuel + extra_; }

Place LuaState::place_of(const lua_Debug& frame) const {
  const auto index =
      frame.short_src[0] == '#' ? static_cast<std::size_t>(std::atoi(frame.short_src + 1)) : files_.size();
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

bool LuaState::spent_out() {
  const auto spent_time = now();
  if (!timed_) until_ = spent_time + limits_.deadline;
  timed_ = true;
  if (spent() >= fuel_)
    ended_ = End::fuel;
  else if (spent_time >= until_)
    ended_ = End::deadline;
  else
    return false;
  return true;
}

/// The same from within a helper, whose work may be all there is between two looks of the hook.
void LuaState::look() {
  next_look_ = extra_ + kWorkInterval;
  if (!calling_ || !spent_out()) return;
  stopped_at_ = innermost(running_);
  luaL_error(running_, "limit");  // nothing in the allow-list can catch an error
}

void LuaState::hook(lua_State* state, lua_Debug*) {
  LuaState& self = of(state);
  const std::size_t text = self.longest_ > kFreeText ? (self.longest_ - kFreeText) / kTextPerFuel : 0;
  self.counted_ += static_cast<std::uint64_t>(self.interval_) * (1 + text);
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
  timed_ = false;
  refusals_ = 0;
  ended_ = End::done;
  return compile(running_, source, name, environment);
}

Result<void> LuaState::compile(lua_State* state, std::string_view source, const std::string& name, int environment) {
  const Place place{.file = name};
  if (source.size() > limits_.source)
    return failure(
        "script.too_long", place,
        {"文件有 " + std::to_string(source.size()) + " 字节，超过上限 " + std::to_string(limits_.source) + " 字节",
         "the file has " + std::to_string(source.size()) + " bytes; the limit is " + std::to_string(limits_.source)},
        {"把规则拆成几个文件，或检查是不是选错了文件", "split it, or check that this is the right file"});
  if (source.find('\0') != std::string_view::npos)
    return failure("script.not_text", place,
                   {"文件里有空字符（NUL），不是规则文本", "the file holds a NUL byte: it is not a text"},
                   {"用文本编辑器重新保存为 UTF-8", "save it again as UTF-8 with a text editor"});
  if (!source.empty() && source.front() == '\x1b')
    return failure("script.not_text", place,
                   {"这是编译过的 Lua 字节码，不接受", "this is compiled Lua bytecode, which is refused"},
                   {"提供 Lua 源文件", "give the Lua source"});
  const std::string chunk = "=#" + std::to_string(files_.size());
  files_.push_back(name);
  if (!timed_) until_ = now() + limits_.deadline;
  timed_ = true;
  parsing_ = true;
  const int status = lua_load(state, &LuaState::read_source, &source, chunk.c_str(), "t");
  parsing_ = false;
  longest_of_files_ = longest_;
  if (status == LUA_OK) {
    lua_rawgeti(state, LUA_REGISTRYINDEX, environment);
    lua_setupvalue(state, -2, 1);
    return {};
  }
  const char* text = lua_tostring(state, -1);
  message_ = text != nullptr ? with_file_name(text) : "";
  lua_pop(state, 1);
  if (status == LUA_ERRMEM)
    return failure("script.memory", place,
                   say("文件读不下：有一段文字超过 {0} 字节，或名字和数太多",
                       "the file does not fit: a text of more than {0} bytes, or too many names and numbers",
                       {std::to_string(limits_.text)}),
                   {"缩短文字，或把规则拆成几个文件", "shorten the text, or split the file"});
  if (ended_ == End::deadline)
    return failure("script.deadline", place,
                   {"读这个文件用时太久，被停止", "the file took too long to read and was given up"},
                   {"检查它是不是规则文本", "check that it is a text of rules"});
  return failure("script.syntax", place, {message_, message_});
}

/// Hands the text over in pieces: a file that takes too long to parse is given up between two of them.
const char* LuaState::read_source(lua_State* state, void* source, std::size_t* size) {
  auto& left = *static_cast<std::string_view*>(source);
  if (now() >= of(state).until_) {
    of(state).ended_ = End::deadline;
    luaL_error(state, "limit");
  }
  const std::string_view piece = left.substr(0, kSourcePiece);
  left.remove_prefix(piece.size());
  *size = piece.size();
  return piece.data();
}

/// "#0:12: what" → "rules/…/scheme.lua:12: what".
std::string LuaState::with_file_name(std::string message) const {
  if (!message.starts_with('#')) return message;
  const std::size_t colon = message.find(':');
  const auto index = static_cast<std::size_t>(std::atoi(message.c_str() + 1));
  if (colon == std::string::npos || index >= files_.size()) return message;
  return files_[index] + message.substr(colon);
}

End LuaState::load_call(int arguments) {
  const End end = run(arguments, 0, limits_.loading_fuel);
  longest_of_files_ = longest_;  // functions may hold it
  return end;
}

void LuaState::begin(std::uint64_t fuel) {
  fuel_ = fuel;
  counted_ = allocated_ = extra_ = 0;
  next_look_ = kWorkInterval;
  longest_ = longest_of_files_;
  refusals_ = 0;
  stopped_at_.line = 0;
  timed_ = false;
  ended_ = End::done;
}

End LuaState::run(int arguments, int results, std::uint64_t fuel) {
  begin(fuel);
  lua_sethook(running_, &LuaState::hook, LUA_MASKCOUNT, interval_);
  int given = 0;
  calling_ = true;
  const int status = lua_resume(running_, main_, arguments, &given);
  calling_ = false;
  return finish(status, results);
}

End LuaState::call_straight(std::uint64_t fuel, std::size_t instructions, int arguments, int results) {
  begin(fuel);
  counted_ = instructions;
  if (lua_gethookmask(running_) != 0) lua_sethook(running_, nullptr, 0, 0);
  calling_ = true;
  const int status = lua_pcall(running_, arguments, results, 0);
  calling_ = false;
  return finish(status, results);
}

End LuaState::finish(int status, int results) {
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
  lua_settop(running_, 0);
  return ended_;
}

}  // namespace heng::script
