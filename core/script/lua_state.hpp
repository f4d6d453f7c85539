#pragma once
// One Lua state under limits: instructions and allocated bytes (fuel), memory, processor time. A spent limit ends the
// call by yielding out of it, so that no script can catch it. Every call into Lua goes through `call`.

#include <chrono>
#include <cstdint>
#include <lua.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "script/limits.hpp"

namespace heng::script {

enum class End {
  done,
  error,  // the script raised; the message is on top of the stack
  fuel,   // limit spent
  deadline,
  memory,
};

class LuaState {
 public:
  explicit LuaState(const Limits& limits = {});
  ~LuaState();
  LuaState(const LuaState&) = delete;
  LuaState& operator=(const LuaState&) = delete;

  /// The main thread: for preparing tables. Scripts run on `running()`.
  [[nodiscard]] lua_State* main() const { return main_; }
  /// The thread that calls run on; arguments and results pass over its stack.
  [[nodiscard]] lua_State* running() const { return running_; }

  /// Compiles text (never bytecode) and leaves the function on running(); the chunk's _ENV is the value in
  /// `environment` (a registry reference). `name` is what messages call it.
  [[nodiscard]] Result<void> load(std::string_view source, const std::string& name, int environment);
  /// The same onto the stack of `state`, for a file that another one takes in.
  [[nodiscard]] Result<void> compile(lua_State* state, std::string_view source, const std::string& name,
                                     int environment);
  /// Calls the function below `arguments` values on running(). On `done` `results` values are there; otherwise the
  /// stack is empty and `message()` says what happened.
  [[nodiscard]] End call(int arguments, int results) { return run(arguments, results, limits_.fuel); }
  [[nodiscard]] End call_with(std::uint64_t fuel, int arguments, int results) { return run(arguments, results, fuel); }
  /// The same for a function that ends by itself (straight_line): it costs its `instructions`, run or not, and they are
  /// not counted one by one.
  [[nodiscard]] End call_straight(std::uint64_t fuel, std::size_t instructions, int arguments, int results);
  /// The same with the fuel of a loading file.
  [[nodiscard]] End load_call(int arguments = 0);

  [[nodiscard]] const std::string& message() const { return message_; }  // file:line: text, as Lua gives it
  [[nodiscard]] const Place& stopped_at() const { return stopped_at_; }  // where a limit was reached; line 0 = unknown
  /// File and line of a frame; no file when it was not loaded by `load`.
  [[nodiscard]] Place place_of(const lua_Debug& frame) const;
  [[nodiscard]] std::uint64_t spent() const;  // fuel of the last call
  [[nodiscard]] const Limits& limits() const { return limits_; }
  /// Charges work done in C++ on a script's behalf; while a script runs it ends the call when nothing is left.
  void charge(std::uint64_t work) {
    extra_ += work;
    if (spent() >= fuel_ || extra_ >= next_look_) look();
  }
  /// Looks at the fuel after every instruction: `spent` is then exact, and slow. For reports.
  void count_exactly() { interval_ = 1; }

  static LuaState& of(lua_State* state);  // for functions called from Lua
  void* user = nullptr;                   // whose functions these are

 private:
  friend class Unmetered;
  static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);
  static void hook(lua_State* state, lua_Debug* debug);
  static const char* read_source(lua_State* state, void* source, std::size_t* size);
  [[nodiscard]] bool may_hold(int kind, std::size_t old_size, std::size_t new_size);
  void charge_block(int kind, const void* old_block, std::size_t new_size);
  void look();
  [[nodiscard]] Place innermost(lua_State* state) const;
  void begin(std::uint64_t fuel);
  End run(int arguments, int results, std::uint64_t fuel);
  End finish(int status, int results);
  void fresh_thread();
  [[nodiscard]] std::string with_file_name(std::string message) const;
  [[nodiscard]] bool spent_out();

  Limits limits_;
  std::uint64_t fuel_ = 0;  // of the call that runs
  bool calling_ = false;
  bool parsing_ = false;
  int interval_;  // instructions between two looks at the budget
  lua_State* main_ = nullptr;
  lua_State* running_ = nullptr;
  int running_ref_ = LUA_NOREF;
  std::size_t held_ = 0;
  // Blocks that grow with what ran before, not with what the call does: they are not charged.
  const void* names_ = nullptr;  // Lua's table of short strings
  const void* stack_ = nullptr;  // of running_
  int refusals_ = 0;             // allocations of this call beyond `memory`
  std::size_t longest_ = 0;      // text of this call, or of the files
  std::size_t longest_of_files_ = 0;
  std::uint64_t allocated_ = 0;
  std::uint64_t counted_ = 0;
  std::uint64_t extra_ = 0;
  std::uint64_t next_look_ = 0;       // value of extra_ at which `charge` looks at the clock
  std::chrono::nanoseconds until_{};  // processor time of the thread; set at the first look
  bool timed_ = false;
  End ended_ = End::done;
  std::string message_;
  std::vector<std::string> files_;  // names of what was loaded; Lua itself cuts long ones
  Place stopped_at_;
};

/// While it lives allocations are not charged to the call: what is made once, by whichever call needs it first.
class Unmetered {
 public:
  explicit Unmetered(LuaState& lua) : lua_(lua), allocated_(lua.allocated_) {}
  Unmetered(const Unmetered&) = delete;
  Unmetered& operator=(const Unmetered&) = delete;
  ~Unmetered() { lua_.allocated_ = allocated_; }

 private:
  LuaState& lua_;
  std::uint64_t allocated_;
};

/// Registry reference of the value on top of `state`'s stack, popped.
[[nodiscard]] int keep(lua_State* state);

}  // namespace heng::script
