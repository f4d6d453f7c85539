// Functions of numbers.

#include <algorithm>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/combination.hpp"
#include "script/vocabulary.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

/// min or max of the arguments, all in the unit of the first that has one.
int extreme(lua_State* lua, plan::Op op, std::string_view word) {
  auto& builder = builder_of(lua);
  std::vector<Symbol> values;
  for (int i = 1; i <= lua_gettop(lua); ++i) values.push_back(number_argument(lua, i, word));
  if (values.empty()) return give(lua, empty_list(lua, word, {"数", "number"}));
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
    note_number(lua, value, word);
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
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::absolute, {value.node}, builder.unit_of(value)),
                    .applicable = value.applicable});
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
  for (const int bound : {2, 3}) note_number(lua, bound, "clamp");
  const define::Unit unit = builder.unit_of(value);
  auto& graph = builder.scheme.graph;
  const auto least = graph.fixed_value(low.node), most = graph.fixed_value(high.node);
  if (least && most && *least > *most)
    return give(lua, builder.mistake(lua, "script.bad_scale", "clamp",
                                     {"clamp 的下限 " + number_text(*least) + " 大于上限 " + number_text(*most),
                                      "the low end " + number_text(*least) + " of clamp is above the high end " +
                                          number_text(*most)}));
  const plan::NodeId floored = graph.make(plan::Op::maximum, {value.node, low.node}, unit);
  return give(lua, {.node = graph.make(plan::Op::minimum, {floored, high.node}, unit), .applicable = value.applicable});
}

int round(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "round");
  if (!table_argument(lua, 2, "round")) return give(lua, {});
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
  note_number(lua, 2, "if_known");
  if (value.poisoned() || otherwise.poisoned()) return give(lua, {});
  const plan::NodeId known = builder.known(value.node);
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::select, {known, value.node, otherwise.node},
                                                      builder.unit_of(value)),
                    .applicable = value.applicable});
}

/// { x, y } or { { x, weight }, … } → one number.
int combination(lua_State* lua, plan::Combination rule, std::string_view word) {
  auto& builder = builder_of(lua);
  if (!table_argument(lua, 1, word)) return give(lua, {});
  std::vector<Member> members;
  std::optional<define::Unit> unit;
  const auto count = list_length(lua, 1);
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 1, i);
    Symbol weight;
    if (lua_istable(lua, -1)) {
      if (!table_argument(lua, -1, word, rule == plan::Combination::minimum ? 1 : 2)) return give(lua, {});
      lua_rawgeti(lua, -1, 2);
      const Symbol given = number_argument(lua, lua_gettop(lua), word);
      note_number(lua, given, word);
      weight = builder.in_unit(lua, given, define::Unit{}, word);
      lua_pop(lua, 1);
      lua_rawgeti(lua, -1, 1);
      lua_remove(lua, -2);
      if (weight.poisoned()) return give(lua, {});
      const auto fixed = builder.scheme.graph.fixed_value(weight.node);
      if (rule != plan::Combination::sum && (!fixed || *fixed < 0))
        return give(lua,
                    builder.mistake(lua, "script.bad_weight", word,
                                    {"权重必须是不小于 0 的固定数值", "a weight must be a fixed number, not below 0"}));
    }
    Symbol value = number_argument(lua, lua_gettop(lua), word);
    lua_pop(lua, 1);
    if (value.poisoned()) return give(lua, {});
    if (!unit) unit = builder.unit_of(value);
    value = builder.in_unit(lua, value, *unit, word);
    if (value.poisoned()) return give(lua, {});
    members.push_back({.value = value.node, .weight = weight.node, .applicable = value.applicable});
  }
  if (members.empty()) return give(lua, empty_list(lua, word, {"数", "number"}));
  const auto nothing = [&](const Member& member) {
    return member.weight != plan::kNoNode && builder.scheme.graph.fixed_value(member.weight) == 0.0;
  };
  if (std::all_of(members.begin(), members.end(), nothing))
    builder.out.warning("script.zero_weights", builder.place(lua, word),
                        {std::string(word) + " 的权重全是 0，什么也不计",
                         "every weight of " + std::string(word) + " is 0: nothing counts"},
                        {"不计入的删去，其余写上权重", "remove what does not count, and give the rest a weight"});
  return give(lua, {.node = combined(builder.scheme.graph, rule, members, *unit)});
}

int weighted_sum(lua_State* lua) { return combination(lua, plan::Combination::sum, "weighted_sum"); }
int weighted_mean(lua_State* lua) { return combination(lua, plan::Combination::weighted_mean, "weighted_mean"); }
int geometric_mean(lua_State* lua) { return combination(lua, plan::Combination::geometric_mean, "geometric_mean"); }
int harmonic_mean(lua_State* lua) { return combination(lua, plan::Combination::harmonic_mean, "harmonic_mean"); }
int minimum(lua_State* lua) { return combination(lua, plan::Combination::minimum, "minimum"); }

constexpr Word kWords[] = {
    {"min", min, WordKind::function, "min(x, y, …)", "x, y, …: number",
     "最小的一个，单位随第一个有单位的；有一个缺报，也可能由其余的定下来",
     "the smallest, in the unit of the first that has one; where one is missing the others may still settle it",
     "value = min(clean_energy_share, water_reuse)"},
    {"max", max, WordKind::function, "max(x, y, …)", "x, y, …: number",
     "最大的一个，单位随第一个有单位的；有一个缺报，也可能由其余的定下来",
     "the largest, in the unit of the first that has one; where one is missing the others may still settle it",
     "value = max(clean_energy_share, water_reuse)"},
    {"abs", abs, WordKind::function, "abs(x)", "x: number", "绝对值", "the absolute value",
     "require = at_most(abs(clean_energy_share - water_reuse), param.low_share)"},
    {"sqrt", sqrt, WordKind::function, "sqrt(x)", "x: pure", "平方根；x 须无量纲；负数无定义（待定）",
     "the square root of a pure number; undefined (undetermined) below 0", "value = sqrt(clean_energy_share)"},
    {"ln", ln, WordKind::function, "ln(x)", "x: pure", "自然对数；x 须无量纲；x ≤ 0 无定义（待定）",
     "the natural logarithm of a pure number; undefined (undetermined) at and below 0",
     "value = clamp(ln(1 + clean_energy_share) / ln(2), 0, 1)"},
    {"exp", exp, WordKind::function, "exp(x)", "x: pure", "e 的 x 次方；x 须无量纲；大到无法表示则待定",
     "e to the power of a pure number; undetermined where it is too large to hold",
     "value = clamp(1 - exp(-clean_energy_share), 0, 1)"},
    {"clamp", clamp, WordKind::function, "clamp(x, low, high)", "x: number; low: like; high: like",
     "限制在 low 与 high 之间；low 不大于 high", "x held between low and high; low not above high",
     "value = clamp(carbon_per_energy / param.carbon_limit, 0, 1)"},
    {"round", round, WordKind::function, "round(x, { digits = 2, mode = \"half_even\" })",
     "x: number; .digits?: integer; .interval?: bare number; .mode?: half_even|half_up|down|up",
     "按十进制修约一次；mode：half_even（四舍六入五成双，缺省）half_up down up；digits 缺省 0，可为负（−2 为百位）；或 "
     "interval = 0.5，两者不并用；负数按绝对值修约再加负号",
     "rounded once, in decimal; mode half_even (default), half_up, down, up; digits is 0 by default and may be "
     "negative (-2: hundreds); or interval = 0.5, never both; a negative number is rounded by its size",
     "require = at_least(round(clean_energy_share, { digits = 2 }), param.clean_share)"},
    {"if_known", if_known, WordKind::function, "if_known(x, otherwise)", "x: number; otherwise: like",
     "x 已填报时取 x（“>93”这样的也算），否则取 otherwise",
     "x where it was reported (a censored value counts), else otherwise", "value = if_known(clean_energy_share, 0)"},
    {"weighted_sum", weighted_sum, WordKind::function, "weighted_sum { { x, w }, { y, v }, … }",
     "…: list of number or { number, pure }", "加权和；不写权重为 1；不适用的不计",
     "the weighted sum; a weight not given is 1; what does not apply is left out",
     "value = weighted_sum { { clean_energy_share, 0.6 }, { water_reuse, 0.4 } }"},
    {"weighted_mean", weighted_mean, WordKind::function, "weighted_mean { { x, w }, … }",
     "…: list of number or { number, pure }", "加权算术平均；不适用的连同权重去掉；都不适用为 0；权重合计为 0 则待定",
     "the weighted arithmetic mean; what does not apply is left out with its weight; 0 when nothing applies; "
     "undetermined when the weights add up to 0",
     "value = weighted_mean { { clean_energy_share, 3 }, { water_reuse, 2 } }"},
    {"geometric_mean", geometric_mean, WordKind::function, "geometric_mean { x, y, … }",
     "…: list of number or { number, pure }", "（加权）几何平均；有一个为 0 则为 0；有负数、或权重合计为 0 则待定",
     "the (weighted) geometric mean; 0 when one is 0, undetermined when one is negative or the weights add up to 0",
     "value = geometric_mean { clean_energy_share, water_reuse }"},
    {"harmonic_mean", harmonic_mean, WordKind::function, "harmonic_mean { x, y, … }",
     "…: list of number or { number, pure }", "（加权）调和平均；有一个为 0 则为 0，权重合计为 0 则待定",
     "the (weighted) harmonic mean; 0 when one is 0, undetermined when the weights add up to 0",
     "value = harmonic_mean { clean_energy_share, water_reuse }"},
    {"minimum", minimum, WordKind::function, "minimum { x, y, … }", "…: list of number", "最小的一个；不适用的不计",
     "the smallest; what does not apply is left out",
     "value = minimum { clean_energy_share, water_reuse, solid_waste_use }"},
};

}  // namespace

std::span<const Word> function_words() { return kWords; }

}  // namespace heng::script
