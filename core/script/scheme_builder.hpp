#pragma once
// The scheme under construction while its Lua runs: where words put criteria, how they find indicators, parameters and
// factors, how they report a mistake with its place and go on.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.hpp"
#include "define/catalogue.hpp"
#include "plan/scheme.hpp"
#include "script/lua_state.hpp"
#include "script/symbol.hpp"

namespace heng::script {

class FunctionRun;

class SchemeBuilder {
 public:
  SchemeBuilder(const define::Catalogue& all, LuaState& state, Diagnostics& findings)
      : catalogue(all), lua(state), out(findings) {}

  const define::Catalogue& catalogue;
  LuaState& lua;
  Diagnostics& out;
  plan::Scheme scheme;
  std::size_t layer = 0;  // of the file that runs now
  /// Values taken instead of the files', and the first value of a parameter standing for all dates before it: a base as
  /// the layers on it are compared with it.
  std::map<std::string, define::DatedValue, std::less<>> permitted;
  bool reach_back = false;

  /// Starts a scheme file: what it declares stands there.
  void open_scheme(const std::string& file, std::string_view text);
  /// Makes the text of a file known, for columns in messages.
  void open_source(const std::string& file, std::string_view text);
  [[nodiscard]] const std::string& file() const { return file_; }  // the scheme file that runs

  /// Where the running Lua stands, with the column of `word` on that line (or on one of the next lines of the same
  /// table, for keys); the line alone when it is not there.
  [[nodiscard]] Place place(lua_State* state, std::string_view word = {}) const;
  /// Where the scheme file declares what is being made, be it through functions of its own or of a library.
  [[nodiscard]] Place declared_at(lua_State* state, std::string_view word) const;
  [[nodiscard]] Place place_at(const Place& line, std::string_view word) const;
  /// "file:12: what", as Lua gives it → the place and what.
  [[nodiscard]] std::pair<Place, std::string> split_message(const std::string& message) const;
  /// Why Lua would not take a source file; a syntax error gets the place that Lua names.
  Diagnostic report_refused_source(Diagnostic finding);
  /// The place of the n-th `word` (from 1) of that table; of the table when there are not so many.
  [[nodiscard]] Place place_nth(const Place& table, std::string_view word, std::size_t n) const;
  /// The text of the line of `place`, and of several lines; empty where it is not known.
  [[nodiscard]] std::string_view line(const Place& place) const;
  [[nodiscard]] std::string text(const std::string& file, int first_line, int last_line) const;
  /// Whether the line of `place` holds this number as such, not computed.
  [[nodiscard]] bool writes(const Place& place, double number) const;
  Symbol mistake(lua_State* state, std::string code, std::string_view word, Bilingual message, Bilingual hint = {});

  /// The value of an indicator: its observation, or its formula where that can be computed.
  [[nodiscard]] Symbol indicator(lua_State* state, std::size_t indicator, const plan::Input& when);
  [[nodiscard]] Symbol parameter(lua_State* state, std::string_view name);
  /// Whether the parameter has a value on the day of the round; an unknown one is reported.
  [[nodiscard]] bool in_force(lua_State* state, std::string_view name);
  [[nodiscard]] Symbol factor(lua_State* state, std::string_view name);
  /// An indicator by name; unknown names are reported with did-you-mean over everything a rule may name.
  [[nodiscard]] Symbol name(lua_State* state, std::string_view name);

  /// `value` in the unit of `like`; a plain number is taken to be in it. Another dimension is reported naming both.
  [[nodiscard]] Symbol in_unit(lua_State* state, const Symbol& value, const define::Unit& unit, std::string_view word);
  [[nodiscard]] const define::Unit& unit_of(const Symbol& symbol) const { return scheme.graph.unit(symbol.node); }
  [[nodiscard]] const define::Unit& points_unit() const { return points_unit_; }
  [[nodiscard]] bool is_truth(const Symbol& symbol) const;

  /// Truth: nothing that is missing leaves the node open: what it hangs on is reported (or the reported value of a
  /// computed one), of a choice only what is chosen, of a list of conditions only what settles it.
  [[nodiscard]] plan::NodeId known(plan::NodeId node);
  /// The condition where it applies, true elsewhere.
  [[nodiscard]] plan::NodeId vacuous(const Symbol& condition);
  [[nodiscard]] plan::NodeId both_applicable(plan::NodeId a, plan::NodeId b);

  /// While a formula runs, messages point at its text in the indicator's file.
  void begin_formula(const define::Indicator& indicator) { formulas_.push_back(&indicator); }
  void end_formula() { formulas_.pop_back(); }

  int environment = LUA_NOREF;         // of scheme files: a registry reference
  std::vector<std::string> using_now;  // libraries whose files run, the innermost last
  FunctionRun* running = nullptr;      // set while a rule function runs: names mean something else then

  // Lua functions of this load, for `value = function(p)`: registry references in order.
  std::vector<int> functions;
  std::vector<Place> function_places;
  std::vector<std::string> open_calls;  // gate "x" with no table yet: code, for the check at the end of the file
  std::vector<Place> open_call_places;
  std::map<std::string, std::size_t, std::less<>> parameter_by_name;
  std::unordered_map<std::string, std::size_t> criterion_by_code;  // Scheme::criteria
  std::vector<bool> parameter_used;
  std::set<std::uint32_t> parameters_settled;  // whose value decided something while the file loaded
  bool parameters_unread = false;              // a file of them: a name that is not there may be in it
  std::vector<plan::Criterion> refused;        // criteria that were declared with a mistake and are not in the scheme
  bool undecided = false;                      // an if(in_force(…)) hung on that
  struct Cited {
    Place place;
    std::string what;  // the criterion's code
    std::string document;
    std::vector<std::string> clauses;
    std::size_t layer = 0;
    bool must = true;  // cite one
  };
  std::vector<Cited> cited;  // of everything declared, also of what was refused for another reason
  std::map<plan::NodeId, std::pair<std::string, Place>> stand_ins;  // total() and its kin: what was written, where
  std::map<plan::NodeId, Place> compared;  // comparisons that the rules write as such, and where
  struct Edge {
    Place table;
    std::string_view key;
    std::size_t nth = 0;  // of that key there, from 1
  };
  std::map<plan::NodeId, Edge> edges;  // comparisons that bands stand for
  struct WrittenNumber {
    Place place;
    double number = 0;
    std::string word;    // it stands with
    bool limit = false;  // something of a subject is compared with it
  };
  std::vector<WrittenNumber> written_numbers;  // in the rules, of those that policy may change
  std::vector<std::string> words;              // the vocabulary, for did-you-mean

 private:
  [[nodiscard]] Symbol computed(lua_State* state, std::size_t indicator, const plan::Input& when);
  [[nodiscard]] const plan::EffectiveParameter* use_parameter(lua_State* state, std::string_view name);

  std::string file_;
  std::map<std::string, std::vector<std::string>> lines_;  // of each file
  define::Unit points_unit_ = define::Unit{.text = "分", .factor = 1, .dimension = {{"分", 1}}};
  std::map<std::pair<std::size_t, std::pair<bool, int>>, Symbol> computed_;
  std::vector<const define::Indicator*> formulas_;  // running, the innermost last
  std::vector<std::size_t> computing_;              // indicators whose formula is being built, for cycles
  plan::NodeId known_by_arguments(plan::NodeId id);
  plan::NodeId known_choice(plan::NodeId id, plan::NodeId condition, plan::NodeId then, plan::NodeId otherwise);

  std::map<plan::NodeId, plan::NodeId> known_;  // node → the truth that it is known
};

/// The builder behind a function called from Lua.
[[nodiscard]] SchemeBuilder& builder_of(lua_State* state);

/// `value` in unit `to`, rounded once: divides where the inverse factor is a whole number, so that 35 % is 0.35.
[[nodiscard]] std::optional<double> converted(double value, const define::Unit& from, const define::Unit& to);

}  // namespace heng::script
