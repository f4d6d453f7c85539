#include "script/lua_logic.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "base/text.hpp"
#include "script/lua_tokens.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// What an expression stands for, as far as its text tells.
enum class What {
  other,   // plain, or not known
  symbol,  // has a value only when a subject is judged
  store,   // param, factor: what is read from it is a symbol
};

struct Local {
  std::string_view name;
  What what;
};

/// Binding powers of Lua's binary operators, the loosest first; 0 = none.
int power_of(std::string_view sign) {
  constexpr std::pair<std::string_view, int> kPowers[] = {
      {"or", 1}, {"and", 2}, {"<", 3}, {">", 3}, {"<=", 3}, {">=", 3}, {"~=", 3}, {"==", 3}, {"|", 4}, {"~", 5}, {"&", 6}, {"<<", 7},
      {">>", 7}, {"..", 8}, {"+", 9}, {"-", 9}, {"*", 10}, {"/", 10}, {"//", 10}, {"%", 10}, {"^", 12}};
  for (const auto& [text, power] : kPowers)
    if (text == sign) return power;
  return 0;
}
constexpr int kUnary = 11;

bool gives_symbol(WordKind kind) {
  return kind == WordKind::condition || kind == WordKind::scale || kind == WordKind::function || kind == WordKind::time || kind == WordKind::cohort;
}

/// A parser of Lua 5.4 that only remembers what is a symbol. The file has been compiled by Lua, so its syntax is right.
class Scan {
 public:
  Scan(SchemeBuilder& builder, const std::string& file, std::string_view source) : builder_(builder), file_(file), tokens_(lua_tokens(source)) {}

  void run() {
    check_powers();
    while (now().kind != Token::Kind::end && !stuck_) {
      block();
      if (now().kind != Token::Kind::end) next();  // a stray `end`: not reached for a file that compiled
    }
  }

 private:
  // ---- tokens
  const Token& now() const { return tokens_[at_]; }
  const Token& ahead() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  void next() {
    if (now().kind != Token::Kind::end) ++at_;
  }
  bool is(std::string_view text) const { return now().text == text && now().kind != Token::Kind::text; }
  bool take(std::string_view text) {
    if (!is(text)) return false;
    next();
    return true;
  }

  // ---- findings
  /// Lua's ^ is the C library's pow, whose last digit differs from machine to machine; only squares are exact.
  void check_powers() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      const Token& sign = tokens_[i];
      if (sign.kind == Token::Kind::text || sign.text != "^" || tokens_[i + 1].text == "2") continue;
      builder_.out.warning("script.power_sign", {.file = file_, .line = sign.line, .column = sign.column, .length = 1},
                           {"^ 用的是这台机器的数学库，末位数字可能因机器而异", "^ uses the mathematics library of this machine: the last digit may differ on another"},
                           {"写 math.exp(y * math.log(x)) 或 math.sqrt(x)，处处结果相同；平方（^ 2）没有这个问题", "write math.exp(y * math.log(x)) or math.sqrt(x), the same everywhere; a square (^ 2) is exact"});
    }
  }

  void report(const Token& at, std::string_view written, const Bilingual& use) {
    const Place place{.file = file_, .line = at.line, .column = at.column, .length = static_cast<int>(written.size())};
    const std::string sign(written);
    builder_.out.error(written == "==" || written == "~=" ? "script.comparison_sign" : "script.lua_logic", place,
                       {sign + " 在加载时就算完了，不会逐个对象判断：这里的指标、参数或条件那时还没有值", sign + " is decided once while the file loads, not for each subject: the indicator, parameter or condition has no value yet"},
                       use);
  }

  // ---- names
  What what_is(std::string_view name) const {
    for (auto local = locals_.rbegin(); local != locals_.rend(); ++local)
      if (local->name == name) return local->what;
    if (name == "param" || name == "factor") return functions_ > 0 ? What::other : What::store;  // plain numbers inside a rule's function
    return builder_.catalogue.find(name) ? What::symbol : What::other;
  }
  bool is_symbol_word(std::string_view name) const {
    if (std::any_of(locals_.begin(), locals_.end(), [&](const Local& local) { return local.name == name; })) return false;
    if (name == "sum" || name == "total" || name == "all_gates" || name == "group_total") return true;
    if (name == "in_force") return false;  // answers while loading
    const auto words = vocabulary();
    return std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.name == name && gives_symbol(word.kind); });
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
      if (!is("end") && !is(";") && now().kind != Token::Kind::end) list();
    } else if (take("goto") || take("break") || take(";") || is("::")) {
      if (take("::")) next(), take("::");
    } else {
      assignment_or_call();
    }
  }

  void local() {
    if (take("function")) {
      locals_.push_back({now().text, What::other});
      next();
      return function_body();
    }
    std::vector<std::string_view> names;
    do {
      names.push_back(now().text);
      next();
      if (take("<")) next(), take(">");
    } while (take(","));
    const std::vector<What> values = take("=") ? list() : std::vector<What>{};
    for (std::size_t i = 0; i < names.size(); ++i) locals_.push_back({names[i], i < values.size() ? values[i] : What::other});
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
    list();
    for (const auto name : names) locals_.push_back({name, What::other});
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
      report(at, word, {"用 when = 条件 说明何时适用，或用 points_if、by_range 取不同的值", "say when it applies with when = condition, or pick with points_if or by_range"});
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
      const int power = sign.kind == Token::Kind::text ? 0 : power_of(sign.text);
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
      if (left == What::symbol && sign.text == "and") report(sign, "and", {"请用 all_of { a, b }", "write all_of { a, b }"});
      if (left == What::symbol && sign.text == "or") report(sign, "or", {"请用 any_of { a, b }", "write any_of { a, b }"});
      return What::other;
    }
    if (sign.text == "==" || sign.text == "~=") {
      if (either && !with_nil && sign.text == "==") report(sign, "==", {"请用 equals(x, y)", "write equals(x, y)"});
      if (either && !with_nil && sign.text == "~=") report(sign, "~=", {"请用 not_(equals(x, y))", "write not_(equals(x, y))"});
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
    if (is("{")) return table(), What::other;
    if (at.kind == Token::Kind::name || is("(")) return suffixed();
    next();  // a number, a text, nil, true, false, ...
    return What::other;
  }

  What suffixed() {
    What what = What::other;
    std::string_view word;
    if (take("(")) {
      what = expression(0);
      take(")");
    } else if (now().kind == Token::Kind::name) {
      word = now().text;
      what = what_is(word);
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
        arguments();
        what = !word.empty() && is_symbol_word(word) ? What::symbol : What::other;
      } else {
        break;
      }
      word = {};
    }
    return what;
  }

  void arguments() {
    if (take("(")) {
      if (!is(")")) list();
      take(")");
    } else if (is("{")) {
      table();
    } else {
      next();
    }
  }

  void table() {
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
      expression(0);
      if (!take(",")) take(";");
      if (at_ == before) next();
    }
    take("}");
  }

  /// value = function(p) … end: plain Lua, run for each subject.
  void skip_function() {
    int open = 0;
    do {
      if (is("function") || is("do") || is("then") || is("repeat")) ++open;
      if (is("elseif") || is("end") || is("until")) --open;
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
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::vector<Local> locals_;
  int functions_ = 0;  // how many are open around here
  int depth_ = 0;
  bool stuck_ = false;
};

}  // namespace

void check_lua_logic(SchemeBuilder& builder, const std::string& file, std::string_view source) { Scan(builder, file, source).run(); }

}  // namespace heng::script
