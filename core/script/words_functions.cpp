// Functions of numbers and words about time.

#include "script/arguments.hpp"
#include "script/combination.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

int give(lua_State* lua, const Symbol& symbol) {
  push_symbol(lua, symbol);
  return 1;
}

/// min or max of the arguments, all in the unit of the first that has one.
int extreme(lua_State* lua, plan::Op op, std::string_view word) {
  auto& builder = builder_of(lua);
  std::vector<Symbol> values;
  for (int i = 1; i <= lua_gettop(lua); ++i) values.push_back(number_argument(lua, i, word));
  if (values.empty()) return give(lua, builder.mistake(lua, "script.empty_list", word, {std::string(word) + " 里一个数也没有", std::string(word) + " holds no number"}));
  const Symbol* like = &values.front();
  for (const Symbol& value : values) {
    if (value.poisoned()) return give(lua, {});
    if (like->plain && !value.plain) like = &value;
  }
  const define::Unit unit = builder.unit_of(*like);
  Symbol made;
  for (const Symbol& value : values) {
    const Symbol next = builder.in_unit(lua, value, unit, word);
    if (next.poisoned()) return give(lua, {});
    made = made.poisoned() ? next
                           : Symbol{.node = builder.scheme.graph.make(op, {made.node, next.node}, unit),
                                    .applicable = builder.both_applicable(made.applicable, next.applicable)};
  }
  return give(lua, made);
}

int min(lua_State* lua) { return extreme(lua, plan::Op::minimum, "min"); }
int max(lua_State* lua) { return extreme(lua, plan::Op::maximum, "max"); }

int abs(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "abs");
  if (value.poisoned()) return give(lua, value);
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::absolute, {value.node}, builder.unit_of(value)), .applicable = value.applicable});
}

/// sqrt, ln, exp: of pure numbers only.
int of_pure_number(lua_State* lua, plan::Op op, std::string_view word) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, word);
  if (value.poisoned()) return give(lua, value);
  const Symbol pure = builder.in_unit(lua, value, define::Unit{}, word);
  if (pure.poisoned()) return give(lua, pure);
  return give(lua, {.node = builder.scheme.graph.make(op, {pure.node}), .applicable = value.applicable});
}

int sqrt(lua_State* lua) { return of_pure_number(lua, plan::Op::square_root, "sqrt"); }
int ln(lua_State* lua) { return of_pure_number(lua, plan::Op::logarithm, "ln"); }
int exp(lua_State* lua) { return of_pure_number(lua, plan::Op::exponential, "exp"); }

int clamp(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "clamp");
  const Symbol low = number_like(lua, 2, value, "clamp"), high = number_like(lua, 3, value, "clamp");
  if (value.poisoned() || low.poisoned() || high.poisoned()) return give(lua, {});
  const define::Unit unit = builder.unit_of(value);
  auto& graph = builder.scheme.graph;
  const plan::NodeId floored = graph.make(plan::Op::maximum, {value.node, low.node}, unit);
  return give(lua, {.node = graph.make(plan::Op::minimum, {floored, high.node}, unit), .applicable = value.applicable});
}

int round(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "round");
  luaL_checktype(lua, 2, LUA_TTABLE);
  Fields fields(lua, 2, "round");
  const Rounding rounding = fields.rounding();
  fields.finish();
  if (value.poisoned()) return give(lua, value);
  return give(lua, {.node = builder.scheme.graph.rounded(value.node, rounding), .applicable = value.applicable});
}

int if_known(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "if_known");
  const Symbol otherwise = number_like(lua, 2, value, "if_known");
  if (value.poisoned() || otherwise.poisoned()) return give(lua, {});
  const plan::NodeId known = builder.known(value.node);
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::select, {known, value.node, otherwise.node}, builder.unit_of(value)),
                    .applicable = value.applicable});
}

/// { x, y } or { { x, weight }, … } → one number.
int combination(lua_State* lua, plan::Combination rule, std::string_view word) {
  auto& builder = builder_of(lua);
  luaL_checktype(lua, 1, LUA_TTABLE);
  std::vector<Member> members;
  std::optional<define::Unit> unit;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, 1));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 1, i);
    Symbol weight;
    if (lua_istable(lua, -1)) {
      lua_rawgeti(lua, -1, 2);
      weight = builder.in_unit(lua, number_argument(lua, lua_gettop(lua), word), define::Unit{}, word);
      lua_pop(lua, 1);
      lua_rawgeti(lua, -1, 1);
      lua_remove(lua, -2);
      if (weight.poisoned()) return give(lua, {});
    }
    Symbol value = number_argument(lua, lua_gettop(lua), word);
    lua_pop(lua, 1);
    if (value.poisoned()) return give(lua, {});
    if (!unit) unit = builder.unit_of(value);
    value = builder.in_unit(lua, value, *unit, word);
    if (value.poisoned()) return give(lua, {});
    members.push_back({.value = value.node, .weight = weight.node, .applicable = value.applicable});
  }
  if (members.empty()) return give(lua, builder.mistake(lua, "script.empty_list", word, {std::string(word) + " 里一个数也没有", std::string(word) + " holds no number"}));
  return give(lua, {.node = combined(builder.scheme.graph, rule, members, *unit)});
}

int weighted_sum(lua_State* lua) { return combination(lua, plan::Combination::sum, "weighted_sum"); }
int weighted_mean(lua_State* lua) { return combination(lua, plan::Combination::weighted_mean, "weighted_mean"); }
int geometric_mean(lua_State* lua) { return combination(lua, plan::Combination::geometric_mean, "geometric_mean"); }
int harmonic_mean(lua_State* lua) { return combination(lua, plan::Combination::harmonic_mean, "harmonic_mean"); }
int minimum(lua_State* lua) { return combination(lua, plan::Combination::minimum, "minimum"); }

/// The indicator at argument 1 for a word about time, or null after reporting.
const Symbol* indicator_argument(lua_State* lua, std::string_view word) {
  const Symbol* symbol = symbol_at(lua, 1);
  if (symbol != nullptr && (symbol->poisoned() || symbol->indicator >= 0)) return symbol;
  builder_of(lua).mistake(lua, "script.not_an_indicator", word, {std::string(word) + " 只能用于指标本身", std::string(word) + " applies to an indicator only"});
  return nullptr;
}

plan::Input shifted(const plan::Input& when, int years) { return {.indicator = when.indicator, .relative = when.relative, .year = when.year - years}; }

int mean_of_last(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol* symbol = indicator_argument(lua, "mean_of_last");
  const int years = whole_argument(lua, 2, "the number of years");
  if (symbol == nullptr || symbol->poisoned()) return give(lua, {});
  if (years < 1 || years > 50)
    return give(lua, builder.mistake(lua, "script.wrong_argument", "mean_of_last", {"年数应在 1 到 50 之间", "the number of years must be from 1 to 50"}));
  const Symbol start = *symbol;
  const define::Unit unit = builder.unit_of(start);
  Symbol sum;
  for (int ago = 0; ago < years; ++ago) {
    const Symbol value = builder.indicator(lua, static_cast<std::size_t>(start.indicator), shifted(start.when, ago));
    if (value.poisoned()) return give(lua, {});
    sum.node = ago == 0 ? value.node : builder.scheme.graph.make(plan::Op::add, {sum.node, value.node}, unit);
  }
  const plan::NodeId count = builder.scheme.graph.constant(static_cast<double>(years));
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::divide, {sum.node, count}, unit)});
}

int annual_growth(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol* symbol = indicator_argument(lua, "annual_growth");
  const int years = whole_argument(lua, 2, "the number of years");
  if (symbol == nullptr || symbol->poisoned()) return give(lua, {});
  if (years < 1 || years > 50)
    return give(lua, builder.mistake(lua, "script.wrong_argument", "annual_growth", {"年数应在 1 到 50 之间", "the number of years must be from 1 to 50"}));
  const Symbol now = *symbol;
  const Symbol then = builder.indicator(lua, static_cast<std::size_t>(now.indicator), shifted(now.when, years));
  if (then.poisoned()) return give(lua, {});
  plan::NodeId ratio = graph.make(plan::Op::divide, {now.node, then.node});
  if (years > 1) ratio = graph.make(plan::Op::power, {ratio, graph.constant(1.0 / static_cast<double>(years))});
  return give(lua, {.node = graph.make(plan::Op::subtract, {ratio, graph.constant(1)})});
}

int change_since(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol* symbol = indicator_argument(lua, "change_since");
  const int year = year_argument(lua, 2);
  if (symbol == nullptr || symbol->poisoned()) return give(lua, {});
  const Symbol now = *symbol;
  const Symbol then = builder.indicator(lua, static_cast<std::size_t>(now.indicator), {.relative = false, .year = year});
  if (then.poisoned()) return give(lua, {});
  const plan::NodeId ratio = graph.make(plan::Op::divide, {now.node, then.node});
  return give(lua, {.node = graph.make(plan::Op::subtract, {ratio, graph.constant(1)})});
}

int round_year(lua_State* lua) { return give(lua, {.node = builder_of(lua).scheme.graph.make(plan::Op::round_year, {})}); }

int in_force(lua_State* lua) { return lua_pushboolean(lua, builder_of(lua).in_force(lua, luaL_checkstring(lua, 1)) ? 1 : 0), 1; }

constexpr Word kWords[] = {
    {"min", min, WordKind::function, "min(x, y, …)", "x, y, …: number",
     "最小的一个", "the smallest",
     "value = min(clean_energy_share, water_reuse)"},
    {"max", max, WordKind::function, "max(x, y, …)", "x, y, …: number",
     "最大的一个", "the largest",
     "value = max(clean_energy_share, water_reuse)"},
    {"abs", abs, WordKind::function, "abs(x)", "x: number",
     "绝对值", "the absolute value",
     "require = at_most(abs(clean_energy_share - water_reuse), param.low_share)"},
    {"sqrt", sqrt, WordKind::function, "sqrt(x)", "x: pure",
     "平方根；x 须无量纲；负数无定义（待定）", "the square root of a pure number; undefined (undetermined) below 0",
     "value = sqrt(clean_energy_share)"},
    {"ln", ln, WordKind::function, "ln(x)", "x: pure",
     "自然对数；x 须无量纲；x ≤ 0 无定义（待定）", "the natural logarithm of a pure number; undefined (undetermined) at and below 0",
     "value = clamp(ln(1 + clean_energy_share) / ln(2), 0, 1)"},
    {"exp", exp, WordKind::function, "exp(x)", "x: pure",
     "e 的 x 次方", "e to the power of x",
     "value = clamp(1 - exp(-clean_energy_share), 0, 1)"},
    {"clamp", clamp, WordKind::function, "clamp(x, low, high)", "x: number; low: like; high: like",
     "限制在 low 与 high 之间", "x held between low and high",
     "value = clamp(carbon_per_energy / param.carbon_limit, 0, 1)"},
    {"round", round, WordKind::function, "round(x, { digits = 2, mode = \"half_even\" })", "x: number; .digits?: integer; .interval?: bare number; .mode?: half_even|half_up|down|up",
     "按十进制修约一次；mode：half_even（四舍六入五成双，缺省）half_up down up；或 interval = 0.5", "rounded once, in decimal; mode half_even (default), half_up, down, up; or interval = 0.5",
     "require = at_least(round(clean_energy_share, { digits = 2 }), param.clean_share)"},
    {"if_known", if_known, WordKind::function, "if_known(x, otherwise)", "x: number; otherwise: like",
     "x 已填报时取 x，否则取 otherwise", "x where it was reported, else otherwise",
     "value = if_known(clean_energy_share, 0)"},
    {"weighted_sum", weighted_sum, WordKind::function, "weighted_sum { { x, w }, { y, v }, … }", "…: list of number or { number, pure }",
     "加权和；不写权重为 1；不适用的不计", "the weighted sum; a weight not given is 1; what does not apply is left out",
     "value = weighted_sum { { clean_energy_share, 0.6 }, { water_reuse, 0.4 } }"},
    {"weighted_mean", weighted_mean, WordKind::function, "weighted_mean { { x, w }, … }", "…: list of number or { number, pure }",
     "加权算术平均；不适用的连同权重去掉；都不适用为 0", "the weighted arithmetic mean; what does not apply is left out with its weight; 0 when nothing applies",
     "value = weighted_mean { { clean_energy_share, 3 }, { water_reuse, 2 } }"},
    {"geometric_mean", geometric_mean, WordKind::function, "geometric_mean { x, y, … }", "…: list of number or { number, pure }",
     "（加权）几何平均；有一个为 0 则为 0；有负数则待定", "the (weighted) geometric mean; 0 when one is 0, undetermined when one is negative",
     "value = geometric_mean { clean_energy_share, water_reuse }"},
    {"harmonic_mean", harmonic_mean, WordKind::function, "harmonic_mean { x, y, … }", "…: list of number or { number, pure }",
     "（加权）调和平均；有一个为 0 则待定", "the (weighted) harmonic mean; undetermined when one is 0",
     "value = harmonic_mean { clean_energy_share, water_reuse }"},
    {"minimum", minimum, WordKind::function, "minimum { x, y, … }", "…: list of number",
     "最小的一个；不适用的不计", "the smallest; what does not apply is left out",
     "value = minimum { clean_energy_share, water_reuse, solid_waste_use }"},
    {"mean_of_last", mean_of_last, WordKind::time, "mean_of_last(x, n)", "x: indicator; n: integer",
     "含评价年在内最近 n 年的算术平均；缺任一年则待定", "the arithmetic mean of the last n years, the round's year included; undetermined when a year is missing",
     "require = at_most(mean_of_last(carbon_per_energy, 3), param.carbon_limit)"},
    {"annual_growth", annual_growth, WordKind::time, "annual_growth(x, n)", "x: indicator; n: integer",
     "n 年年均增长率：(x ÷ n 年前的 x)^(1/n) − 1", "mean annual growth over n years: (x ÷ x n years ago)^(1/n) − 1",
     "require = at_most(annual_growth(energy_total_primary, 3), param.low_share)"},
    {"round_year", round_year, WordKind::time, "round_year()", "",
     "批次的数据年份，如 2025", "the round's reporting year, such as 2025",
     "require = more_than(round_year(), 2020)"},
    {"in_force", in_force, WordKind::time, "in_force(\"name\")", "name: text",
     "参数在批次的 as_of 有没有生效的值；加载时就定了，写在 if 里", "whether the parameter has a value on the round's as_of; settled while loading, for an if",
     "if in_force(\"clean_share\") then\n  gate \"clean_energy\" { clause = \"指标1\", require = at_least(clean_energy_share, param.clean_share) }\nend"},
    {"change_since", change_since, WordKind::time, "change_since(x, 2020)", "x: indicator; year: integer",
     "比某年的变化率：x ÷ 该年的 x − 1", "the change since a year: x ÷ x of that year − 1",
     "require = at_most(change_since(carbon_total, 2020), param.low_share)"},
};

}  // namespace

std::span<const Word> function_words() { return kWords; }

}  // namespace heng::script
