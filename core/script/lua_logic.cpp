#include "script/lua_logic.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "script/lua_tokens.hpp"
#include "script/power_sign.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// What an expression stands for, as far as its text tells.
enum class What {
  other,   // plain, or not known
  symbol,  // has a value only when a subject is judged
  store,   // param, factor, a list of symbols: what is read from it is a symbol
};

struct Local {
  std::string_view name;
  What what;
  std::size_t body = 0;  // of a function: the token of its parameters' (
};

constexpr int kUnary = 11;

bool gives_symbol(WordKind kind) {
  return kind == WordKind::condition || kind == WordKind::scale || kind == WordKind::function ||
         kind == WordKind::time || kind == WordKind::cohort;
}

/// A parser of Lua 5.4 that only remembers what is a symbol. The file has been compiled by Lua, so its syntax is right.
class Scan : TokenCursor {
 public:
  Scan(SchemeBuilder& builder, const std::string& file, std::string_view source)
      : TokenCursor(lua_tokens(source)), builder_(builder), file_(file) {}

  void run() {
    check_powers(builder_, file_, tokens_);
    if (tokens_.size() > kMostTokens) return;   // cut: not all that is open would close
    for (const bool telling : {false, true}) {  // first all calls are seen
      telling_ = telling;
      at_ = 0;
      locals_.clear();
      results_.clear();
      while (now().kind != Token::Kind::end && !stuck_) {
        block();
        if (now().kind != Token::Kind::end) next();  // a stray `end`: not reached for a file that compiled
      }
    }
  }

 private:
  // ---- findings
  void report(const Token& at, std::string_view written, const Bilingual& use) {
    if (!telling_ || !told_.emplace(at.line, at.column).second) return;
    const Place place{.file = file_, .line = at.line, .column = at.column, .length = static_cast<int>(written.size())};
    const std::string sign(written);
    builder_.out.error(written == "==" || written == "~=" ? "script.comparison_sign" : "script.lua_logic", place,
                       {sign + " 在加载时就算完了，不会逐个对象判断：这里的指标、参数或条件那时还没有值",
                        sign + " is decided once while the file loads, not for each subject: the indicator, parameter "
                               "or condition has no value yet"},
                       use);
  }

  // ---- names
  What what_is(std::string_view name) const {
    for (auto local = locals_.rbegin(); local != locals_.rend(); ++local)
      if (local->name == name) return local->what;
    if (name == "param" || name == "factor")
      return functions_ > 0 ? What::other : What::store;  // plain numbers inside a rule's function
    return builder_.catalogue.find(name) ? What::symbol : What::other;
  }
  bool is_symbol_word(std::string_view name) const {
    if (std::any_of(locals_.begin(), locals_.end(), [&](const Local& local) { return local.name == name; }))
      return false;
    if (name == "sum" || name == "total" || name == "all_gates" || name == "group_total" || name == "points_of")
      return true;
    if (name == "in_force") return false;  // answers while loading
    const auto words = vocabulary();
    return std::any_of(words.begin(), words.end(),
                       [&](const Word& word) { return word.name == name && gives_symbol(word.kind); });
  }

  // ---- statements
  void block() {
    const std::size_t outer = locals_.size();
    while (now().kind != Token::Kind::end && !is("end") && !is("else") && !is("elseif") && !is("until")) {
      const std::size_t before = at_;
      statement();
      if (at_ == before) next();
    }
    if (!is("until")) locals_.resize(outer);  // a repeat's condition still sees its locals
  }

  void statement() {
    if (take("local")) return local();
    if (take("if")) return branches();
    if (is("while")) {
      const Token at = now();
      next();
      decide(at, "while");
      take("do");
      block();
      take("end");
    } else if (take("for")) {
      loop();
    } else if (take("repeat")) {
      const std::size_t outer = locals_.size();
      block();
      const Token at = now();
      if (take("until")) decide(at, "until");
      locals_.resize(outer);
    } else if (take("do")) {
      block();
      take("end");
    } else if (take("function")) {
      while (!is("(") && now().kind != Token::Kind::end) next();
      function_body();
    } else if (take("return")) {
      if (is("end") || is(";") || now().kind == Token::Kind::end) return;
      for (const What each : list()) returned_ = std::max(returned_, each);
    } else if (take("goto") || take("break") || take(";") || is("::")) {
      if (take("::")) next(), take("::");
    } else {
      assignment_or_call();
    }
  }

  void local() {
    if (take("function")) {
      locals_.push_back({now().text, What::other, at_ + 1});
      next();
      return function_body();
    }
    std::vector<std::string_view> names;
    do {
      names.push_back(now().text);
      next();
      if (take("<")) next(), take(">");
    } while (take(","));
    const bool given = take("=");
    const std::size_t body = given && is("function") ? at_ + 1 : 0;
    const std::vector<What> values = given ? list() : std::vector<What>{};
    for (std::size_t i = 0; i < names.size(); ++i)
      locals_.push_back({names[i], i < values.size() ? values[i] : What::other, i == 0 ? body : 0});
  }

  void branches() {
    const Token at = tokens_[at_ - 1];
    decide(at, at.text);
    take("then");
    block();
    while (is("elseif") || is("else")) {
      const Token branch = now();
      next();
      if (branch.text == "elseif") decide(branch, "elseif"), take("then");
      block();
    }
    take("end");
  }

  void loop() {
    const std::size_t outer = locals_.size();
    std::vector<std::string_view> names;
    do {
      names.push_back(now().text);
      next();
    } while (take(","));
    if (!take("=")) take("in");
    const bool each = is("ipairs") || is("pairs");
    const auto over = list();
    const bool symbols = each && !over.empty() && over[0] == What::symbol;
    for (const auto name : names) locals_.push_back({name, symbols && name != names[0] ? What::symbol : What::other});
    take("do");
    block();
    take("end");
    locals_.resize(outer);
  }

  void assignment_or_call() {
    std::vector<std::string_view> targets;
    do {
      const bool name_alone = now().kind == Token::Kind::name && (ahead().text == "=" || ahead().text == ",");
      targets.push_back(name_alone ? now().text : std::string_view());
      suffixed();
    } while (take(","));
    if (!take("=")) return;
    list();
    for (const auto target : targets)  // from here on nobody knows what it holds
      for (auto local = locals_.rbegin(); local != locals_.rend(); ++local)
        if (local->name == target) {
          local->what = What::other;
          break;
        }
  }

  /// The condition of a statement.
  void decide(const Token& at, std::string_view word) {
    if (expression(0) == What::symbol)
      report(at, word,
             {"用 when = 条件 说明何时适用，或用 points_if、by_range 取不同的值",
              "say when it applies with when = condition, or pick with points_if or by_range"});
  }

  // ---- expressions
  std::vector<What> list() {
    std::vector<What> found;
    do found.push_back(expression(0));
    while (take(","));
    return found;
  }

  What expression(int least) {
    if (++depth_ > kDeepest) stuck_ = true;
    What left = stuck_ ? What::other : operand();
    while (!stuck_) {
      const Token sign = now();
      const int power = sign.kind == Token::Kind::text ? 0 : binary_power(sign.text);
      if (power == 0 || power <= least) break;
      next();
      const bool nil = is("nil");
      const What right = expression(sign.text == "^" || sign.text == ".." ? power - 1 : power);
      left = combined(sign, left, right, nil);
    }
    --depth_;
    return left;
  }

  What combined(const Token& sign, What left, What right, bool with_nil) {
    const bool either = left == What::symbol || right == What::symbol;
    if (sign.text == "and" || sign.text == "or") {
      if (left == What::symbol && sign.text == "and")
        report(sign, "and", {"请用 all_of { a, b }", "write all_of { a, b }"});
      if (left == What::symbol && sign.text == "or")
        report(sign, "or", {"请用 any_of { a, b }", "write any_of { a, b }"});
      return What::other;
    }
    if (sign.text == "==" || sign.text == "~=") {
      if (either && !with_nil && sign.text == "==") report(sign, "==", {"请用 equals(x, y)", "write equals(x, y)"});
      if (either && !with_nil && sign.text == "~=")
        report(sign, "~=", {"请用 not_(equals(x, y))", "write not_(equals(x, y))"});
      return What::other;
    }
    const bool arithmetic = sign.text == "+" || sign.text == "-" || sign.text == "*" || sign.text == "/";
    return arithmetic && either ? What::symbol : What::other;
  }

  What operand() {
    const Token at = now();
    if (at.kind == Token::Kind::keyword && at.text == "not") {
      next();
      if (expression(kUnary) == What::symbol) report(at, "not", {"请用 not_(条件)", "write not_(condition)"});
      return What::other;
    }
    if (is("-") || is("#") || is("~")) {
      next();
      const What what = expression(kUnary);
      return at.text == "-" ? what : What::other;
    }
    if (at.kind == Token::Kind::keyword && at.text == "function") {
      next();
      function_body();
      return What::other;
    }
    if (is("{")) return table();
    if (at.kind == Token::Kind::name || is("(")) return suffixed();
    next();  // a number, a text, nil, true, false, ...
    return What::other;
  }

  What suffixed() {
    What what = What::other;
    std::string_view word;
    const Local* called = nullptr;
    if (take("(")) {
      what = expression(0);
      take(")");
    } else if (now().kind == Token::Kind::name) {
      word = now().text;
      what = what_is(word);
      const auto local =
          std::find_if(locals_.rbegin(), locals_.rend(), [&](const Local& each) { return each.name == word; });
      if (local != locals_.rend() && local->body != 0) called = &*local;
      next();
    }
    while (!stuck_) {
      if (take(".")) {
        next();
        what = what == What::store ? What::symbol : What::other;
      } else if (take("[")) {
        expression(0);
        take("]");
        what = what == What::store ? What::symbol : What::other;
      } else if (take(":")) {
        next();
        arguments();  // x:at(2020) is one as x is
      } else if (is("(") || is("{") || now().kind == Token::Kind::text) {
        const std::size_t function = called == nullptr ? 0 : static_cast<std::size_t>(called - locals_.data());
        const auto given = arguments();
        const bool over = (word == "ipairs" || word == "pairs") && !given.empty() && given[0] == What::store;
        what = (!word.empty() && is_symbol_word(word)) || over ? What::symbol
               : called != nullptr                             ? call(function, given)
                                                               : What::other;
      } else {
        break;
      }
      word = {};
      called = nullptr;
    }
    return what;
  }

  /// What a function of this file does with these arguments: its body is read again, with them in the place of its
  /// parameters. One that some call leaves out may be asked for with `and`, `or` and `if`.
  What call(std::size_t function, const std::vector<What>& given) {
    constexpr int kDeepestCall = 8;
    constexpr std::size_t kMostParameters = 20;
    const std::size_t body = locals_[function].body;
    const auto what = [&](std::size_t i) {
      return i < given.size() && !optional_.contains({body, i}) ? given[i] : What::other;
    };
    if (!telling_)
      for (std::size_t i = 0; i < kMostParameters; ++i)
        if (what(i) == What::other) optional_.emplace(body, i);
    const bool plain = std::all_of(given.begin(), given.end(), [](What each) { return each == What::other; });
    if (plain || functions_ > 0 || calls_ >= kDeepestCall) return What::other;
    const auto [known, fresh] = results_.try_emplace({body, given}, What::other);
    if (!fresh) return known->second;
    const auto outside = locals_;
    const auto from = at_;
    const auto before = std::exchange(returned_, What::other);
    locals_.resize(function + 1);
    at_ = body;
    ++calls_;
    take("(");
    for (std::size_t i = 0; !is(")") && now().kind != Token::Kind::end; next())
      if (now().kind == Token::Kind::name) locals_.push_back({now().text, what(i)}), ++i;
    take(")");
    block();
    --calls_;
    at_ = from;
    locals_ = outside;
    return results_[{body, given}] = std::exchange(returned_, before);
  }

  std::vector<What> arguments() {
    std::vector<What> given;
    if (take("(")) {
      if (!is(")")) given = list();
      take(")");
    } else if (is("{")) {
      given.push_back(table());
    } else {
      next();
    }
    return given;
  }

  /// A store where it lists symbols.
  What table() {
    What what = What::other;
    take("{");
    while (!is("}") && now().kind != Token::Kind::end && !stuck_) {
      const std::size_t before = at_;
      if (take("[")) {
        expression(0);
        take("]");
        take("=");
      } else if (now().kind == Token::Kind::name && ahead().text == "=") {
        const bool value = is("value");
        next();
        next();
        if (value && is("function")) {
          skip_function();
          if (!take(",")) take(";");
          continue;
        }
      }
      if (expression(0) == What::symbol) what = What::store;
      if (!take(",")) take(";");
      if (at_ == before) next();
    }
    take("}");
    return what;
  }

  /// value = function(p) … end: plain Lua, run for each subject.
  void skip_function() {
    int open = 0;
    do {
      open += block_step(now());
      next();
    } while (open > 0 && now().kind != Token::Kind::end);
  }

  void function_body() {
    const std::size_t outer = locals_.size();
    ++functions_;
    take("(");
    while (!is(")") && now().kind != Token::Kind::end) {
      if (now().kind == Token::Kind::name) locals_.push_back({now().text, What::other});
      next();
    }
    take(")");
    block();
    take("end");
    --functions_;
    locals_.resize(outer);
  }

  static constexpr int kDeepest = 200;  // as deep as Lua itself lets expressions nest

  SchemeBuilder& builder_;
  const std::string& file_;
  std::vector<Local> locals_;
  int functions_ = 0;  // how many are open around here
  int depth_ = 0, calls_ = 0;
  bool stuck_ = false;
  What returned_ = What::other;                                        // by the function that is read
  std::map<std::pair<std::size_t, std::vector<What>>, What> results_;  // of calls, by body and arguments
  std::set<std::pair<std::size_t, std::size_t>> optional_;             // parameters, by body
  std::set<std::pair<int, int>> told_;
  bool telling_ = false;
};

}  // namespace

void check_lua_logic(SchemeBuilder& builder, const std::string& file, std::string_view source) {
  Scan(builder, file, source).run();
}

}  // namespace heng::script
