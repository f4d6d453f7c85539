#include "script/symbol.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/scheme_builder.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

constexpr const char* kMetatable = "heng.symbol";

/// The operand at `index`: a symbol, or a bare number.
std::optional<Symbol> operand(lua_State* lua, int index) {
  if (const Symbol* symbol = symbol_at(lua, index)) return *symbol;
  if (lua_type(lua, index) == LUA_TNUMBER && std::isfinite(lua_tonumber(lua, index)))
    return Symbol{.node = builder_of(lua).scheme.graph.constant(lua_tonumber(lua, index)), .plain = true};
  return {};
}

int refuse_operand(lua_State* lua, std::string_view sign) {
  auto& builder = builder_of(lua);
  push_symbol(
      lua, builder.mistake(lua, "script.bad_operand", sign,
                           {"“" + std::string(sign) + "” 两边必须是指标、参数或数",
                            "both sides of \"" + std::string(sign) + "\" must be indicators, parameters or numbers"}));
  return 1;
}

int arithmetic(lua_State* lua, plan::Op op, std::string_view sign) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  auto a = operand(lua, 1), b = operand(lua, 2);
  if (!a || !b) return refuse_operand(lua, sign);
  if (a->poisoned() || b->poisoned()) {
    push_symbol(lua, {});
    return 1;
  }
  if (builder.is_truth(*a) || builder.is_truth(*b)) return refuse_operand(lua, sign);
  note_operands(lua, *a, *b, sign);
  for (const auto& each : {*a, *b})
    if (!is_number(lua, each, sign)) return push_symbol(lua, {}), 1;
  define::Unit unit;
  if (op == plan::Op::add || op == plan::Op::subtract) {
    unit = builder.unit_of(a->plain ? *b : *a);
    if (a->plain != b->plain && unit.dimension.empty()) unit = {};  // 1 − 10 % is 0.9
    // A bare number next to a quantity would have to guess its unit.
    const Symbol& plain = a->plain ? *a : *b;
    if ((a->plain != b->plain) && !unit.dimension.empty() && graph[plain.node].number != 0) {
      push_symbol(lua, builder.mistake(lua, "script.number_without_unit", sign,
                                       {"不能把没有单位的数与单位为 " + unit.text + " 的量相加减",
                                        "a number without a unit cannot be added to a quantity in " + unit.text},
                                       {"把这个数写成带单位的参数（param.…）",
                                        "make the number a parameter with a unit (param.…)"}));
      return 1;
    }
    a = builder.in_unit(lua, *a, unit, sign);
    b = builder.in_unit(lua, *b, unit, sign);
    if (a->poisoned() || b->poisoned()) {
      push_symbol(lua, {});
      return 1;
    }
  } else {
    unit = op == plan::Op::multiply ? define::multiply(builder.unit_of(*a), builder.unit_of(*b))
                                    : define::divide(builder.unit_of(*a), builder.unit_of(*b));
  }
  if (constexpr std::size_t kLongestUnit = 200; unit.text.size() > kLongestUnit) {
    push_symbol(lua, builder.mistake(lua, "script.unit_too_long", sign,
                                     {"单位越乘越长，没有尽头", "the unit grows without end"}));
    return 1;
  }
  Symbol made{.node = graph.make(op, {a->node, b->node}, unit),
              .applicable = builder.both_applicable(a->applicable, b->applicable)};
  if (const auto fixed = graph.fixed_value(made.node);
      fixed && graph[a->node].op == plan::Op::constant && graph[b->node].op == plan::Op::constant) {
    made.node = graph.constant(*fixed, unit);
    made.plain = a->plain && b->plain;
  }
  // tce ÷ 万tce is a number like any other: what stands beside it is not in ten-thousandths.
  const bool ratio = (op == plan::Op::multiply || op == plan::Op::divide) && unit.dimension.empty() && !made.plain;
  if (ratio) made = builder.in_unit(lua, made, {}, sign);
  push_symbol(lua, made);
  return 1;
}

int symbol_add(lua_State* lua) { return arithmetic(lua, plan::Op::add, "+"); }
int symbol_subtract(lua_State* lua) { return arithmetic(lua, plan::Op::subtract, "-"); }
int symbol_multiply(lua_State* lua) { return arithmetic(lua, plan::Op::multiply, "*"); }
int symbol_divide(lua_State* lua) { return arithmetic(lua, plan::Op::divide, "/"); }

int symbol_negate(lua_State* lua) {
  auto& builder = builder_of(lua);
  const auto a = operand(lua, 1);
  if (!a || a->poisoned() || builder.is_truth(*a)) {
    push_symbol(lua, {});
    return 1;
  }
  Symbol made = *a;
  made.indicator = -1;
  made.node = builder.scheme.graph.make(plan::Op::negate, {a->node}, builder.unit_of(*a));
  push_symbol(lua, made);
  return 1;
}

/// What to write for a sign, in the words of documents: whether the limit itself is enough decides.
Bilingual word_for(std::string_view sign) {
  if (sign == ">" || sign == ">=")
    return {"超过、高于、大于（等于限值不算）写 more_than(x, y)；以上、不低于、达到（等于也算）写 at_least(x, y)",
            "for “above” (equal to the limit is not enough) write more_than(x, y), for “at least” (equal is enough) "
            "at_least(x, y)"};
  if (sign == "<" || sign == "<=")
    return {"低于、不足、小于（等于限值不算）写 less_than(x, y)；以下、不超过、以内（等于也算）写 at_most(x, y)",
            "for “below” (equal to the limit is not enough) write less_than(x, y), for “at most” (equal is enough) "
            "at_most(x, y)"};
  return sign == "~=" ? Bilingual{"请用 not_(equals(x, y))", "write not_(equals(x, y))"}
                      : Bilingual{"请用 equals(x, y)", "write equals(x, y)"};
}

/// Lua turns a > b into b < a, so the sign that was written is looked up in the line.
int refuse_comparison(lua_State* lua, std::string_view sign, std::string_view turned) {
  auto& builder = builder_of(lua);
  const std::string written(builder.place(lua, sign).column > 0     ? sign
                            : builder.place(lua, turned).column > 0 ? turned
                                                                    : sign);
  builder.mistake(lua, "script.comparison_sign", written,
                  {"规则里不能用 " + written + " 比较：它在加载时就算完了，不会逐个对象判断",
                   written + " cannot be used here: it would be decided while loading, not for each subject"},
                  word_for(written));
  lua_pushboolean(lua, 0);
  return 1;
}

int symbol_less(lua_State* lua) { return refuse_comparison(lua, "<", ">"); }
int symbol_less_equal(lua_State* lua) { return refuse_comparison(lua, "<=", ">="); }
int symbol_equal(lua_State* lua) {
  const Place here = builder_of(lua).place(lua);
  const auto& found = builder_of(lua).out.items();
  if (std::any_of(found.begin(), found.end(), [&](const Diagnostic& item) {
        return item.code == "script.comparison_sign" && item.place.file == here.file && item.place.line == here.line;
      }))
    return lua_pushboolean(lua, 0), 1;  // seen in the text already
  return refuse_comparison(lua, "==", "~=");
}

int refuse_use(lua_State* lua, std::string_view sign, std::string_view zh, std::string_view en) {
  for (const int index : {1, 2})
    if (const Symbol* symbol = symbol_at(lua, index); symbol != nullptr && symbol->poisoned())
      return push_symbol(lua, {}), 1;  // reported already
  push_symbol(lua, builder_of(lua).mistake(lua, "script.bad_use", sign, {std::string(zh), std::string(en)}));
  return 1;
}
int symbol_concat(lua_State* lua) {
  return refuse_use(lua, "..", "指标和参数不能用 .. 拼成文字",
                    "indicators and parameters cannot be joined into text with ..");
}
int symbol_call(lua_State* lua) {
  return refuse_use(lua, {}, "指标和参数不能当函数调用", "an indicator or parameter cannot be called");
}
int symbol_power(lua_State* lua) {
  return refuse_use(
      lua, "^", "不能用 ^：平方写 x * x，平方根写 sqrt(x)，其他次方写 exp(y * ln(x))",
      "^ is not available: write x * x for a square, sqrt(x) for its root, exp(y * ln(x)) for another power");
}
int symbol_modulo(lua_State* lua) {
  return refuse_use(lua, "%", "不能用 %（取余）", "% (the remainder) is not available");
}
int symbol_whole_division(lua_State* lua) {
  return refuse_use(lua, "//", "不能用 //：写 x / y，取整用 round(x, { mode = \"down\" })",
                    "// is not available: write x / y, and round(x, { mode = \"down\" }) for whole numbers");
}
int symbol_bits(lua_State* lua) {
  return refuse_use(lua, {}, "不能用 & | ~ << >>：条件用 all_of、any_of、not_",
                    "& | ~ << >> are not available: conditions take all_of, any_of, not_");
}
int symbol_length(lua_State* lua) {
  return refuse_use(lua, "#", "# 是列表的项数，而这是指标、参数或条件",
                    "# counts the items of a list; this is an indicator, a parameter or a condition");
}
int symbol_write(lua_State* lua) {
  return refuse_use(lua, {}, "指标、参数和条件没有可以赋值的字段",
                    "an indicator, a parameter or a condition has no field to assign");
}

Symbol at_year(lua_State* lua, const plan::Input& when, std::string_view word) {
  auto& builder = builder_of(lua);
  const Symbol* symbol = symbol_at(lua, 1);
  if (symbol == nullptr || symbol->poisoned()) return {};
  if (symbol->indicator < 0)
    return builder.mistake(
        lua, "script.not_an_indicator", word,
        {std::string(word) + " 只能用于指标本身", std::string(word) + " applies to an indicator only"},
        {"写成 指标:" + std::string(word) + "(…)，再做运算",
         "write indicator:" + std::string(word) + "(…) and compute with that"});
  return builder.indicator(lua, static_cast<std::size_t>(symbol->indicator), when);
}

int symbol_at_year(lua_State* lua) {
  at_most_arguments(lua, 2, "at", "x:at(2020)", 1);
  const auto year = year_argument(lua, 2, "at");
  push_symbol(lua, year ? at_year(lua, {.relative = false, .year = *year}, "at") : Symbol{});
  return 1;
}

/// Counted from the year the symbol has: inside a formula that is the year the formula is asked for.
int symbol_years_ago(lua_State* lua) {
  at_most_arguments(lua, 2, "years_ago", "x:years_ago(1)", 1);
  const auto years = years_argument(lua, 2, "years_ago", 0);
  const Symbol* symbol = symbol_at(lua, 1);
  if (!years || symbol == nullptr) return push_symbol(lua, {}), 1;
  push_symbol(lua, at_year(lua, {.relative = symbol->when.relative, .year = symbol->when.year - *years}, "years_ago"));
  return 1;
}

/// Inside a function the graph is finished: there a symbol of the file is good for nothing.
template <lua_CFunction F>
int while_loading(lua_State* lua) {
  if (builder_of(lua).running != nullptr)
    return luaL_error(
        lua, "an indicator or parameter of the file cannot be used inside a function: write p.name or param.name");
  return F(lua);
}

int symbol_index(lua_State* lua) {
  const char* key = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "";
  if (std::strcmp(key, "at") == 0) {
    lua_pushcfunction(lua, symbol_at_year);
  } else if (std::strcmp(key, "years_ago") == 0) {
    lua_pushcfunction(lua, symbol_years_ago);
  } else {
    push_symbol(
        lua, builder_of(lua).mistake(lua, "script.unknown_name", key,
                                     {"指标没有 " + quoted(key), "an indicator has no " + quoted(key)},
                                     {"可用 x:at(2020) 和 x:years_ago(1)", "there are x:at(2020) and x:years_ago(1)"}));
  }
  return 1;
}

}  // namespace

void push_symbol(lua_State* lua, const Symbol& symbol) {
  constexpr std::uint64_t kWork = 200;  // a node of the graph, outside the Lua state
  LuaState::of(lua).charge(kWork);
  auto* place = static_cast<Symbol*>(lua_newuserdatauv(lua, sizeof(Symbol), 0));
  *place = symbol;
  luaL_setmetatable(lua, kMetatable);
}

const Symbol* symbol_at(lua_State* lua, int index) {
  return static_cast<const Symbol*>(luaL_testudata(lua, index, kMetatable));
}

void register_symbol(lua_State* lua) {
  constexpr luaL_Reg methods[] = {{"__add", while_loading<symbol_add>},
                                  {"__sub", while_loading<symbol_subtract>},
                                  {"__mul", while_loading<symbol_multiply>},
                                  {"__div", while_loading<symbol_divide>},
                                  {"__unm", while_loading<symbol_negate>},
                                  {"__lt", while_loading<symbol_less>},
                                  {"__le", while_loading<symbol_less_equal>},
                                  {"__eq", while_loading<symbol_equal>},
                                  {"__index", while_loading<symbol_index>},
                                  {"__concat", while_loading<symbol_concat>},
                                  {"__call", while_loading<symbol_call>},
                                  {"__pow", while_loading<symbol_power>},
                                  {"__mod", while_loading<symbol_modulo>},
                                  {"__idiv", while_loading<symbol_whole_division>},
                                  {"__band", while_loading<symbol_bits>},
                                  {"__bor", while_loading<symbol_bits>},
                                  {"__bxor", while_loading<symbol_bits>},
                                  {"__bnot", while_loading<symbol_bits>},
                                  {"__shl", while_loading<symbol_bits>},
                                  {"__shr", while_loading<symbol_bits>},
                                  {"__len", while_loading<symbol_length>},
                                  {"__newindex", while_loading<symbol_write>},
                                  {nullptr, nullptr}};
  luaL_newmetatable(lua, kMetatable);
  luaL_setfuncs(lua, methods, 0);
  lua_pop(lua, 1);
}

}  // namespace heng::script
