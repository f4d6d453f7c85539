#pragma once
// One thread's Lua state for rule functions: the scheme loaded once more, and the read-only view `p` of a subject.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "script/direct_function.hpp"
#include "script/function_values.hpp"
#include "script/rule_functions.hpp"
#include "script/scheme_builder.hpp"
#include "script/subject_view.hpp"

namespace heng::script {

/// What a call came to.
struct Called {
  Interval points;  // a point, or [0, full] when undetermined or failed
  Failure failure = Failure::none;
};

class FunctionRun {
 public:
  explicit FunctionRun(RuleFunctions& owner);
  ~FunctionRun();
  [[nodiscard]] Called call(std::uint32_t function, std::size_t subject, bool quarantined);
  /// The same, telling what it read and said and why it failed.
  [[nodiscard]] Called tell(std::uint32_t function, std::size_t subject, bool quarantined, FunctionOutcome& told);

  /// A global name that the environment does not know while a function runs.
  [[noreturn]] void refuse_global(lua_State* lua, const char* name);
  int push_parameter(lua_State* lua);
  int push_factor(lua_State* lua);
  /// Ends the running function; `word` is what stands at fault in the line. The message may be empty when nobody asked:
  /// looking for what was meant is slow, and every subject may come here.
  [[noreturn]] void refuse(lua_State* lua, Bilingual message, Bilingual hint, std::string_view word);

 private:
  struct Function {
    int code = LUA_NOREF;  // registry reference
    double full = 0;
    plan::MissingPolicy missing = plan::MissingPolicy::unknown;
    Place place;
    SubjectView view;
    std::size_t straight = 0;  // instructions of one that ends by itself
    std::optional<DirectFunction> direct;
  };
  /// An indicator that a function named.
  struct Named {
    std::size_t index = 0;
    const ValueColumn* now = nullptr;  // in the round's year
    std::vector<int> categories;       // registry references of their names
  };
  struct Entry {
    const char* name = nullptr;
    Named* named = nullptr;
  };
  struct Problem {
    Bilingual message, hint;
    std::string word;
  };
  static constexpr std::size_t kMostReads = 200;  // kept for an explanation

  [[nodiscard]] Function function_of(int code, const Place& place);
  [[nodiscard]] std::optional<DirectFunction> direct(const CompiledFunction& compiled,
                                                     const DirectFunction::Fields& fields) const;
  [[nodiscard]] bool has_own_environment(int code);
  static int read_value(lua_State* lua);    // p.x
  static int refuse_write(lua_State* lua);  // p.x = 1
  static int read_at_year(lua_State* lua);  // p:at("x", 2020)
  static int add_note(lua_State* lua);      // note("…")
  [[nodiscard]] Named& named(lua_State* lua, int name);
  int push(lua_State* lua, const Named& named, const ValueColumn& column, int year);
  int push_missing(lua_State* lua, bool censored);
  void record(const Named& named, int year, double value, const std::string* text);
  [[nodiscard]] static Bilingual told_result(lua_State* lua, double full);
  [[nodiscard]] Diagnostic diagnostic(Failure failure, bool quarantined);
  [[nodiscard]] Diagnostic error_told();

  RuleFunctions& owner_;
  LuaState lua_;
  Diagnostics ignored_;
  std::unique_ptr<SchemeBuilder> builder_;
  std::unique_ptr<FunctionValues> values_;
  std::vector<Function> functions_;
  std::map<std::size_t, std::unique_ptr<Named>> by_index_;
  std::vector<Entry> by_address_;  // of the names, which stay in the Lua state: an open hash, a power of two
  std::size_t addresses_ = 0;
  const Function* now_ = nullptr;
  std::size_t subject_ = 0;
  bool missing_ = false;             // the call ended at a missing value
  bool censored_ = false;            // of which something is reported: "> 80" is no number, and not nothing
  FunctionOutcome* told_ = nullptr;  // null when nobody asked
  std::optional<Problem> problem_;
  Bilingual bad_result_;
};

}  // namespace heng::script
