#include "script/arguments.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "script/lua_messages.hpp"
#include "script/vocabulary.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

Bilingual got(lua_State* lua, int index) {
  const std::string type = luaL_typename(lua, index);
  if (type == "no value") return {"这里什么也没写", "nothing is given"};
  if (type == "nil")
    return {"这里是空的（名字写错，或这个值还没有定义）",
            "found nothing (a misspelt name, or a value not defined yet)"};
  if (type == "boolean")
    return {"这里是 true/false：在加载时就定了，不会逐个对象判断",
            "found true/false: decided while loading, not for each subject"};
  if (symbol_at(lua, index) != nullptr)
    return {"这里是指标、参数或条件", "found an indicator, a parameter or a condition"};
  return say("这里是{0}", "found a {0}", {type_name(type)});
}

Bilingual form_hint(std::string_view form) {
  return form.empty() ? Bilingual{} : say("写成 {0}", "write {0}", {std::string(form)});
}

/// How a word is written.
std::string_view form_of(std::string_view name) {
  for (const Word& word : vocabulary())
    if (word.name == name) return word.signature;
  return {};
}

Symbol wrong_argument(lua_State* lua, int index, std::string_view word, const Bilingual& wanted,
                      const Bilingual& hint = {}) {
  return builder_of(lua).mistake(
      lua, "script.wrong_argument", word,
      say("{0} 需要{1}；{2}", "{0} needs {1}; {2}", {both(std::string(word)), wanted, got(lua, index)}),
      lua_iscfunction(lua, index) != 0 ? Bilingual{"一个词后面要写括号，如 total()，而不是 total",
                                                   "a word is written with its parentheses: total(), not total"}
                                       : hint);
}

/// Words (and fields of words) whose number is a threshold, not part of how a number is computed.
bool is_limit(std::string_view word) {
  constexpr std::string_view kLimits[] = {
      "at_least", "at_most", "more_than", "less_than", "between",           "equals", "zero", "full",
      "from",     "below",   "ratio_to",  "piecewise", "distance_to_target"};
  return std::find(std::begin(kLimits), std::end(kLimits), word) != std::end(kLimits);
}

/// What may stand for something else than a number in these words.
bool takes(define::Kind kind, std::string_view word) {
  constexpr std::string_view kOfCategories[] = {"equals", "one_of", "levels", "by_category"};
  if (word == "is_known") return true;
  return kind == define::Kind::category &&
         std::find(std::begin(kOfCategories), std::end(kOfCategories), word) != std::end(kOfCategories);
}

}  // namespace

bool is_number(lua_State* lua, const Symbol& symbol, std::string_view word) {
  auto& builder = builder_of(lua);
  if (symbol.indicator < 0) return true;
  const auto& indicator = builder.catalogue.indicators[static_cast<std::size_t>(symbol.indicator)];
  if (indicator.kind == define::Kind::number || indicator.kind == define::Kind::date || takes(indicator.kind, word))
    return true;
  if (indicator.kind == define::Kind::boolean) {
    builder.mistake(lua, "script.wrong_argument", word,
                    say("{0} 要数，{1} 是“是/否”", "{0} needs a number; {1} is yes or no",
                        {std::string(word), quoted(indicator.code)}),
                    say("是/否用作条件：is_true，或 at_least_met 数有几个“是”；算数另设一个数值指标",
                        "yes or no is a condition: is_true, or at_least_met to count the yes; to compute, define an "
                        "indicator that is a number"));
    return false;
  }
  const bool category = indicator.kind == define::Kind::category;
  builder.mistake(lua, "script.wrong_argument", word,
                  say("{0} 要数，{1} 是{2}", "{0} needs a number; {1} is {2}",
                      {both(std::string(word)), both(quoted(indicator.code)),
                       category ? Bilingual{"类别", "a category"} : Bilingual{"文字", "a text"}}),
                  category ? Bilingual{"类别用 equals、one_of、levels 或 by_category",
                                       "for categories there are equals, one_of, levels and by_category"}
                           : Bilingual{"文字只能用 is_known，或在函数里读",
                                       "a text can be asked about with is_known only, or read by a function"});
  return false;
}

Symbol written_out(lua_State* lua, Symbol symbol, std::string_view word) {
  // A condition of several parts takes 10 KB of reports for each: as much as many a criterion.
  constexpr std::uint64_t kNode = 50, kPart = 10'000;
  constexpr std::uint32_t kDeepest = 1000;  // explanations and proofs go down by recursion
  if (symbol.poisoned()) return symbol;
  auto& builder = builder_of(lua);
  const plan::Extent& extent = builder.scheme.graph.extent(symbol.node);
  builder.lua.charge(kNode * extent.nodes + kPart * (std::max(extent.conditions, 1U) - 1));
  if (extent.depth <= kDeepest) return symbol;
  return builder.mistake(
      lua, "script.too_deep", word,
      say("{0} 里一层套一层，有 {1} 层，最多 {2} 层", "{0} is nested {1} deep; at most {2} are possible",
          {std::string(word), std::to_string(extent.depth), std::to_string(kDeepest)}),
      {"检查循环里一直在加长的式子；并列的条件写进一个 all_of { … }",
       "check for an expression that grows in a loop; write conditions side by side in one all_of { … }"});
}

void kept_text(lua_State* lua, int index) {
  constexpr std::uint64_t kByte = 40;  // copied outside the Lua state, and into every report
  constexpr std::size_t kShort = 64;   // of shorter ones only their number tells
  const std::size_t bytes = lua_rawlen(lua, index);
  if (bytes > kShort) LuaState::of(lua).charge(kByte * (bytes - kShort));
}

Symbol number_argument(lua_State* lua, int index, std::string_view word) {
  auto& builder = builder_of(lua);
  if (const Symbol* symbol = symbol_at(lua, index)) {
    if (!symbol->poisoned() && builder.is_truth(*symbol))
      return builder.mistake(lua, "script.wrong_argument", word,
                             {std::string(word) + " 需要一个数，这里是一个条件",
                              std::string(word) + " needs a number; this is a condition"});
    return symbol->poisoned() || is_number(lua, *symbol, word) ? *symbol : Symbol{};
  }
  if (lua_type(lua, index) == LUA_TNUMBER) {
    const double value = lua_tonumber(lua, index);
    if (!(value - value == 0))
      return builder.mistake(lua, "script.wrong_argument", word,
                             {std::string(word) + " 需要有限的数", std::string(word) + " needs a finite number"});
    return {.node = builder.scheme.graph.constant(value), .plain = true};
  }
  return wrong_argument(lua, index, word, {"指标、参数或数", "an indicator, a parameter or a number"});
}

namespace {

/// Whether a sign that Lua decides while loading was reported in the table that begins here: what it gave is no mistake
/// more.
bool decided_here(const SchemeBuilder& builder, const Place& here) {
  constexpr int kTableLines = 60;
  const auto& found = builder.out.items();
  return std::any_of(found.begin(), found.end(), [&](const Diagnostic& item) {
    return (item.code == "script.comparison_sign" || item.code == "script.lua_logic") && item.place.file == here.file &&
           item.place.line >= here.line && item.place.line < here.line + kTableLines;
  });
}

}  // namespace

Symbol condition_argument(lua_State* lua, int index, std::string_view word) {
  auto& builder = builder_of(lua);
  const Symbol* symbol = symbol_at(lua, index);
  if (symbol == nullptr && lua_isboolean(lua, index) && decided_here(builder, builder.place(lua))) return {};
  if (symbol == nullptr)
    return wrong_argument(lua, index, word, {"条件（如 at_least(x, 0.9)）", "a condition (such as at_least(x, 0.9))"});
  if (symbol->poisoned() || builder.is_truth(*symbol)) return *symbol;
  if (symbol->indicator >= 0 &&
      builder.catalogue.indicators[static_cast<std::size_t>(symbol->indicator)].kind == define::Kind::boolean) {
    Symbol made = *symbol;
    made.indicator = -1;
    made.node = builder.scheme.graph.make(plan::Op::is_true, {symbol->node});
    return made;
  }
  return builder.mistake(
      lua, "script.wrong_argument", word,
      {std::string(word) + " 需要条件，这里是一个数", std::string(word) + " needs a condition; this is a number"},
      {"用 at_least、at_most、between、equals 等说明要求",
       "say what is asked of it with at_least, at_most, between, equals …"});
}

void at_most_arguments(lua_State* lua, int most, std::string_view word, std::string_view form, int uncounted) {
  int given = lua_gettop(lua);
  while (given > most && lua_isnil(lua, given)) --given;
  if (given > most)
    builder_of(lua).mistake(
        lua, "script.too_many_arguments", word,
        say("{0} 只用 {1} 个值，这里给了 {2} 个：多的没有人读",
            "{0} takes {1} value(s), here are {2}: nothing reads the rest",
            {std::string(word), std::to_string(most - uncounted), std::to_string(given - uncounted)}),
        form_hint(form));
  if (lua_gettop(lua) > most) lua_settop(lua, most);
}

bool table_argument(lua_State* lua, int index, std::string_view word, lua_Integer most) {
  if (!lua_istable(lua, index)) {
    wrong_argument(lua, index, word, {" { … }", "a table { … }"}, form_hint(form_of(word)));
    return false;
  }
  if (most == 0 || static_cast<lua_Integer>(lua_rawlen(lua, index)) <= most) return true;
  builder_of(lua).mistake(lua, "script.too_many_arguments", word,
                          say("{0} 的一行只用 {1} 个值，这里给了 {2} 个：多的没有人读",
                              "a row of {0} takes {1} value(s), here are {2}: nothing reads the rest",
                              {std::string(word), std::to_string(most), std::to_string(lua_rawlen(lua, index))}),
                          form_hint(form_of(word)));
  return false;
}

int give(lua_State* lua, const Symbol& symbol) {
  push_symbol(lua, symbol);
  return 1;
}

const std::vector<std::string>* category_values(lua_State* lua, const Symbol& value, std::string_view word) {
  auto& builder = builder_of(lua);
  if (value.indicator >= 0) {
    const auto& indicator = builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)];
    if (indicator.kind == define::Kind::category) return &indicator.values;
  }
  builder.mistake(
      lua, "script.wrong_argument", word,
      {std::string(word) + " 只能用于类别指标", std::string(word) + " applies to a category indicator only"});
  return nullptr;
}

Symbol empty_list(lua_State* lua, std::string_view word, const Bilingual& what) {
  return builder_of(lua).mistake(
      lua, "script.empty_list", word,
      {std::string(word) + " 里一个" + what.zh + "也没有", std::string(word) + " holds no " + what.en});
}

lua_Integer list_length(lua_State* lua, int index) {
  constexpr std::uint64_t kWork = 500;  // an item: a node or two of the graph, outside the Lua state
  const auto length = lua_rawlen(lua, index);
  LuaState::of(lua).charge(kWork * length);
  return static_cast<lua_Integer>(length);
}

std::vector<Symbol> condition_list(lua_State* lua, int index, std::string_view word) {
  std::vector<Symbol> found;
  if (lua_istable(lua, index)) {
    const auto count = list_length(lua, index);
    for (lua_Integer i = 1; i <= count; ++i) {
      lua_rawgeti(lua, index, i);
      found.push_back(condition_argument(lua, lua_gettop(lua), word));
      lua_pop(lua, 1);
    }
    at_most_arguments(lua, index, word, std::string(word) + (index > 1 ? "(k, { c1, c2, … })" : " { c1, c2, … }"));
  } else {
    for (int i = index; i <= lua_gettop(lua); ++i) found.push_back(condition_argument(lua, i, word));
  }
  if (found.empty()) found.push_back(empty_list(lua, word, {"条件", "condition"}));
  return found;
}

Symbol number_like(lua_State* lua, int index, const Symbol& like, std::string_view word) {
  const Symbol value = number_argument(lua, index, word);
  if (value.poisoned() || like.poisoned()) return {};
  auto& builder = builder_of(lua);
  if (value.plain && is_limit(word)) note_limit(lua, value, like, word);
  const bool date = like.indicator >= 0 &&
                    builder.catalogue.indicators[static_cast<std::size_t>(like.indicator)].kind == define::Kind::date;
  if (date && value.plain)
    return builder.mistake(lua, "script.wrong_argument", word,
                           {"日期要与日期比较，这里是一个数", "a date is compared with a date; this is a number"},
                           {"写成参数：is = 2026-01-31", "make it a parameter: is = 2026-01-31"});
  return builder.in_unit(lua, value, builder.unit_of(like), word);
}

Symbol points_argument(lua_State* lua, int index, std::string_view word) {
  const Symbol value = number_argument(lua, index, word);
  return value.poisoned() ? value : builder_of(lua).in_unit(lua, value, builder_of(lua).points_unit(), word);
}

namespace {

std::optional<int> whole_argument(lua_State* lua, int index, std::string_view word, const Bilingual& what, int least,
                                  int most) {
  const Symbol given = number_argument(lua, index, word);
  if (given.poisoned()) return {};
  const plan::Graph& graph = builder_of(lua).scheme.graph;
  const plan::NodeId root[] = {given.node};
  for (const plan::NodeId id : graph.order(root))
    if (graph[id].op == plan::Op::parameter) builder_of(lua).parameters_settled.insert(graph[id].ref);
  const auto value = graph.fixed_value(given.node);
  if (value && *value == std::floor(*value) && *value >= least && *value <= most) return static_cast<int>(*value);
  builder_of(lua).mistake(lua, "script.wrong_argument", word,
                          say("{0} 的{1}应当是 {2} 到 {3} 的整数（或这样的参数）",
                              "{4} of {0} must be a whole number from {2} to {3} (or such a parameter)",
                              {std::string(word), what.zh, std::to_string(least), std::to_string(most), what.en}));
  return {};
}

}  // namespace

std::optional<int> year_argument(lua_State* lua, int index, std::string_view word) {
  constexpr int kFirst = 1900, kLast = 2200;
  return whole_argument(lua, index, word, {"年份", "the year"}, kFirst, kLast);
}

std::optional<int> years_argument(lua_State* lua, int index, std::string_view word, int least) {
  constexpr int kMost = 50;
  return whole_argument(lua, index, word, {"年数", "the number of years"}, least, kMost);
}

}  // namespace heng::script
