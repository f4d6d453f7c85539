#pragma once
// One Lua state under limits: instructions and allocated bytes (fuel), memory, wall clock. A spent limit ends the call by
// yielding out of it, so that no script can catch it. Every call into Lua goes through `call`.

#include <lua.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace heng::script {

/// What a script may spend. Larger or smaller numbers can be set; there is no "off".
struct Limits {
  std::uint64_t fuel = 5'000'000;             // a call: one an instruction, one a 64 allocated bytes, one a byte of helper work
  std::uint64_t loading_fuel = 40'000'000;    // a rule file while it loads: it may declare thousands of criteria
  std::size_t memory = std::size_t{32} << 20;  // bytes a state may hold
  std::size_t one_allocation = std::size_t{512} << 10;          // of a function: one instruction can hide work in a long text
  std::size_t loading_allocation = std::size_t{16} << 20;       // of a loading file
  std::chrono::milliseconds deadline{900};  // the net under the fuel: depends on the machine, so it is never the first to go
  std::size_t source = std::size_t{4} << 20;  // bytes of one file
};

enum class End {
  done,
  error,      // the script raised; the message is on top of the stack
  fuel,       // limit spent
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

  /// Compiles text (never bytecode) and leaves the function on running(); the chunk's _ENV is the value in `environment`
  /// (a registry reference). `name` is what messages call it.
  [[nodiscard]] Result<void> load(std::string_view source, const std::string& name, int environment);
  /// The same onto the stack of `state`, for a file that another one takes in.
  [[nodiscard]] Result<void> compile(lua_State* state, std::string_view source, const std::string& name, int environment);
  /// Calls the function below `arguments` values on running(). On `done` `results` values are there; otherwise the stack
  /// is empty and `message()` says what happened.
  [[nodiscard]] End call(int arguments, int results);
  /// The same with the fuel of a loading file.
  [[nodiscard]] End load_call();

  [[nodiscard]] const std::string& message() const { return message_; }  // file:line: text, as Lua gives it
  [[nodiscard]] const Place& stopped_at() const { return stopped_at_; }  // where a limit was reached; line 0 = unknown
  /// File and line of a frame; no file when it was not loaded by `load`.
  [[nodiscard]] Place place_of(const lua_Debug& frame) const;
  [[nodiscard]] std::uint64_t spent() const;                            // fuel of the last call
  /// Charges work done in C++ on a script's behalf.
  void charge(std::uint64_t work);

  static LuaState& of(lua_State* state);  // for functions called from Lua
  void* user = nullptr;                   // whose functions these are

 private:
  static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size);
  static void hook(lua_State* state, lua_Debug* debug);
  [[nodiscard]] Place innermost(lua_State* state) const;
  End run(int arguments, int results);
  void fresh_thread();
  [[nodiscard]] std::string with_file_name(std::string message) const;
  [[nodiscard]] bool spent_out();

  Limits limits_;
  std::uint64_t fuel_ = 0;         // of the call that runs
  std::size_t allocation_ = 0;     // the largest it may make; while nothing runs, as for loading
  lua_State* main_ = nullptr;
  lua_State* running_ = nullptr;
  int running_ref_ = LUA_NOREF;
  std::size_t held_ = 0;
  std::uint64_t allocated_ = 0;
  std::uint64_t counted_ = 0;
  std::uint64_t extra_ = 0;
  std::chrono::steady_clock::time_point until_;
  End ended_ = End::done;
  std::string message_;
  std::vector<std::string> files_;  // names of what was loaded; Lua itself cuts long ones
  Place stopped_at_;
};

/// Registry reference of the value on top of `state`'s stack, popped.
[[nodiscard]] int keep(lua_State* state);

}  // namespace heng::script
