// Conditions: what a gate requires. Each takes symbols and gives a symbol that is met, not met or undetermined.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

Symbol compare(lua_State* lua, plan::Op op, const Symbol& value, const Symbol& limit) {
  auto& builder = builder_of(lua);
  if (value.poisoned() || limit.poisoned()) return {};
  return {.node = builder.scheme.graph.make(op, {value.node, limit.node}),
          .applicable = builder.both_applicable(value.applicable, limit.applicable)};
}

/// The same, remembered as something the rules say at this place.
Symbol compare_here(lua_State* lua, plan::Op op, const Symbol& value, const Symbol& limit, std::string_view word) {
  const Symbol made = compare(lua, op, value, limit);
  if (!made.poisoned()) builder_of(lua).compared.try_emplace(made.node, builder_of(lua).place(lua, word));
  return made;
}

int comparison(lua_State* lua, plan::Op op, std::string_view word) {
  const Symbol value = number_argument(lua, 1, word);
  if (value.plain) {  // at_least(60, total()): the unit comes from the other side
    const Symbol limit = number_argument(lua, 2, word);
    if (limit.poisoned()) return give(lua, {});
    return give(lua, compare_here(lua, op, number_like(lua, 1, limit, word), limit, word));
  }
  return give(lua, compare_here(lua, op, value, number_like(lua, 2, value, word), word));
}

int at_least(lua_State* lua) { return comparison(lua, plan::Op::at_least, "at_least"); }
int at_most(lua_State* lua) { return comparison(lua, plan::Op::at_most, "at_most"); }
int more_than(lua_State* lua) { return comparison(lua, plan::Op::more_than, "more_than"); }
int less_than(lua_State* lua) { return comparison(lua, plan::Op::less_than, "less_than"); }

int between(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "between");
  const Symbol low = compare(lua, plan::Op::at_least, value, number_like(lua, 2, value, "between"));
  const Symbol high = compare(lua, plan::Op::at_most, value, number_like(lua, 3, value, "between"));
  if (low.poisoned() || high.poisoned()) return give(lua, {});
  return give(lua, {.node = builder.scheme.graph.all_of({low.node, high.node}), .applicable = value.applicable});
}

/// The number a category indicator's text stands for, or a poisoned symbol.
Symbol category_value(lua_State* lua, const Symbol& value, const std::string& text, std::string_view word) {
  auto& builder = builder_of(lua);
  if (value.indicator < 0 ||
      builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].kind != define::Kind::category)
    return builder.mistake(lua, "script.wrong_argument", word,
                           {"只有类别指标才能与文字比较", "only a category indicator can be compared with a text"});
  const auto& values = builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].values;
  const auto found = std::find(values.begin(), values.end(), text);
  if (found == values.end()) {
    return builder.mistake(lua, "script.unknown_category", text,
                           {quoted(text) + " 不是这个指标的类别；可用：" + join(values, "、"),
                            quoted(text) + " is not one of its values: " + join(values, ", ")},
                           suggestion(text, values));
  }
  return {.node = builder.scheme.graph.constant(static_cast<double>(found - values.begin()))};
}

Symbol equal_to(lua_State* lua, const Symbol& value, int index, std::string_view word) {
  if (value.poisoned()) return {};
  const Symbol wanted = lua_type(lua, index) == LUA_TSTRING ? category_value(lua, value, lua_tostring(lua, index), word)
                                                            : number_like(lua, index, value, word);
  return compare(lua, plan::Op::equals, value, wanted);
}

int equals(lua_State* lua) { return give(lua, equal_to(lua, number_argument(lua, 1, "equals"), 2, "equals")); }

int one_of(lua_State* lua) {
  const Symbol value = number_argument(lua, 1, "one_of");
  if (!table_argument(lua, 2, "one_of")) return give(lua, {});
  std::vector<plan::NodeId> any;
  const auto count = list_length(lua, 2);
  if (count == 0) return give(lua, empty_list(lua, "one_of", {"值", "value"}));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    const Symbol equal = equal_to(lua, value, lua_gettop(lua), "one_of");
    lua_pop(lua, 1);
    if (equal.poisoned()) return give(lua, {});
    any.push_back(equal.node);
  }
  return give(lua, {.node = builder_of(lua).scheme.graph.any_of(std::move(any)), .applicable = value.applicable});
}

int is_true(lua_State* lua) { return give(lua, condition_argument(lua, 1, "is_true")); }

int is_known(lua_State* lua) {
  const Symbol value = number_argument(lua, 1, "is_known");
  if (value.poisoned()) return give(lua, value);
  auto& builder = builder_of(lua);
  const plan::NodeId known = builder.known(value.node);
  if (builder.scheme.graph.computed.contains(value.node)) builder.scheme.graph.known_of[known] = value.node;
  return give(lua, {.node = known});
}

/// Applicable when any of the conditions is; one that is not applicable does not count either way.
plan::NodeId any_applicable(SchemeBuilder& builder, const std::vector<Symbol>& conditions) {
  std::vector<plan::NodeId> applicable;
  for (const Symbol& condition : conditions) {
    if (condition.applicable == plan::kNoNode) return plan::kNoNode;
    applicable.push_back(condition.applicable);
  }
  return builder.scheme.graph.any_of(std::move(applicable));
}

bool poisoned(const std::vector<Symbol>& list) {
  return std::any_of(list.begin(), list.end(), [](const Symbol& s) { return s.poisoned(); });
}

/// The condition where it applies, false elsewhere.
plan::NodeId applicable_and(SchemeBuilder& builder, const Symbol& condition) {
  if (condition.applicable == plan::kNoNode) return condition.node;
  return builder.scheme.graph.all_of({condition.applicable, condition.node});
}

int all_of(lua_State* lua) {
  auto& builder = builder_of(lua);
  const auto conditions = condition_list(lua, 1, "all_of");
  if (poisoned(conditions)) return give(lua, {});
  std::vector<plan::NodeId> nodes;
  for (const Symbol& condition : conditions) nodes.push_back(builder.vacuous(condition));
  return give(
      lua, {.node = builder.scheme.graph.all_of(std::move(nodes)), .applicable = any_applicable(builder, conditions)});
}

Symbol any(lua_State* lua, std::string_view word) {
  auto& builder = builder_of(lua);
  const auto conditions = condition_list(lua, 1, word);
  if (poisoned(conditions)) return {};
  std::vector<plan::NodeId> nodes;
  for (const Symbol& condition : conditions) nodes.push_back(applicable_and(builder, condition));
  return {.node = builder.scheme.graph.any_of(std::move(nodes)), .applicable = any_applicable(builder, conditions)};
}

int any_of(lua_State* lua) { return give(lua, any(lua, "any_of")); }

int none_of(lua_State* lua) {
  Symbol made = any(lua, "none_of");
  if (!made.poisoned()) made.node = builder_of(lua).scheme.graph.negation(made.node);
  return give(lua, made);
}

int not_(lua_State* lua) {
  Symbol made = condition_argument(lua, 1, "not_");
  if (!made.poisoned()) made.node = builder_of(lua).scheme.graph.negation(made.node);
  return give(lua, made);
}

int at_least_met(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol wanted = number_argument(lua, 1, "at_least_met");
  const auto conditions = condition_list(lua, 2, "at_least_met");
  if (wanted.poisoned() || poisoned(conditions)) return give(lua, {});
  std::vector<plan::NodeId> counted;
  for (const Symbol& condition : conditions) counted.push_back(applicable_and(builder, condition));
  const plan::NodeId count = graph.make(plan::Op::count, std::move(counted));
  const Symbol limit = builder.in_unit(lua, wanted, define::Unit{}, "at_least_met");
  if (limit.poisoned()) return give(lua, {});
  const auto most = static_cast<double>(conditions.size());
  if (const auto k = graph.fixed_value(limit.node); k && (*k < 1 || *k > most || *k != std::floor(*k)))
    return give(lua,
                builder.mistake(
                    lua, "script.wrong_argument", "at_least_met",
                    say("at_least_met 的 k 是 {0}，应当是 1 到 {1} 的整数（这里有 {1} 个条件）",
                        "k of at_least_met is {0}; it must be a whole number from 1 to {1} (there are {1} conditions)",
                        {number_text(*k), number_text(most)})));
  return give(lua, {.node = graph.make(plan::Op::at_least, {count, limit.node})});
}

constexpr Word kWords[] = {
    {"at_least", at_least, WordKind::condition, "at_least(x, limit)", "x: number; limit: like",
     "x ≥ limit（以上、不低于、达到）；与限值相对差 1e-12 以内视为相等",
     "x ≥ limit; within a relative 1e-12 of it counts as equal",
     "require = at_least(clean_energy_share, param.clean_share)"},
    {"at_most", at_most, WordKind::condition, "at_most(x, limit)", "x: number; limit: like",
     "x ≤ limit（以下、不超过、以内）", "x ≤ limit", "require = at_most(carbon_per_energy, param.carbon_limit)"},
    {"more_than", more_than, WordKind::condition, "more_than(x, limit)", "x: number; limit: like",
     "x > limit（超过、大于）；等于限值不算", "x > limit; equal to it is not met",
     "require = more_than(water_reuse, param.clean_share)"},
    {"less_than", less_than, WordKind::condition, "less_than(x, limit)", "x: number; limit: like",
     "x < limit（低于、小于）；等于限值不算", "x < limit; equal to it is not met",
     "require = less_than(carbon_per_energy, param.carbon_limit)"},
    {"between", between, WordKind::condition, "between(x, low, high)", "x: number; low: like; high: like",
     "low ≤ x ≤ high，两端都含；low 大于 high 则永远不满足（heng check 会指出）",
     "low ≤ x ≤ high, both ends included; never met where low is above high (heng check says so)",
     "require = between(clean_energy_share, param.low_share, param.clean_share)"},
    {"equals", equals, WordKind::condition, "equals(x, value)", "x: number; value: like or text",
     "x 等于一个数（相对差 1e-12 以内），或类别指标等于一个文字；缺报：待定",
     "x equals a number (within a relative 1e-12), or a category equals a text; missing: undetermined",
     "require = equals(eco_park_stage, \"命名\")"},
    {"one_of", one_of, WordKind::condition, "one_of(x, { … })", "x: number; values: list of like or text",
     "x 等于所列之一；至少列一个", "x equals one of those listed, at least one",
     "require = one_of(eco_park_stage, { \"创建\", \"命名\" })"},
    {"is_true", is_true, WordKind::condition, "is_true(b)", "b: indicator", "是/否指标为“是”；缺报：待定",
     "a yes/no indicator is yes; missing: undetermined", "require = is_true(key_sources_compliant)"},
    {"is_known", is_known, WordKind::condition, "is_known(x)", "x: number",
     "已填报（“>93”这样的也算）；计算指标指能算出来",
     "it was reported (a censored value counts); for a computed indicator: it can be computed",
     "require = is_known(waste_heat_used)"},
    {"all_of", all_of, WordKind::condition, "all_of { c1, c2, … }", "…: conditions",
     "全部满足；有一个不满足就不满足，其余缺报也一样；不适用的不计，都不适用则整条不适用；不能为空",
     "all are met; one that is not decides, whatever else is missing; those not applicable do not count, and where "
     "none applies neither does the whole; never empty",
     "require = all_of { key_sources_compliant, at_most(carbon_per_energy, param.carbon_limit) }"},
    {"any_of", any_of, WordKind::condition, "any_of { c1, c2, … }", "…: conditions",
     "至少一个满足；有一个满足就满足，其余缺报也一样；不适用的不计，都不适用则整条不适用；不能为空",
     "at least one is met; one that is decides, whatever else is missing; those not applicable do not count, and where "
     "none applies neither does the whole; never empty",
     "require = any_of { at_least(clean_energy_share, param.clean_share), at_most(carbon_per_energy, "
     "param.carbon_limit) }"},
    {"none_of", none_of, WordKind::condition, "none_of { c1, c2, … }", "…: conditions",
     "一个也不满足；不适用的不计，都不适用则整条不适用",
     "none is met; those not applicable do not count, and where none applies neither does the whole",
     "require = none_of { at_least(carbon_per_energy, param.carbon_limit), equals(eco_park_stage, \"拟创建\") }"},
    {"not_", not_, WordKind::condition, "not_(c)", "c: condition", "条件不满足；待定的仍待定，不适用的仍不适用",
     "the condition is not met; what is undetermined or not applicable stays so",
     "require = not_(equals(eco_park_stage, \"拟创建\"))"},
    {"at_least_met", at_least_met, WordKind::condition, "at_least_met(k, { c1, c2, … })", "k: pure; …: conditions",
     "至少满足 k 个，k 为 1 到条件个数的整数；同一条件写两次算两次；不适用的不算满足",
     "at least k are met, k a whole number from 1 to how many there are; one written twice counts twice; one that is "
     "not applicable is not met",
     "require = at_least_met(2, { key_sources_compliant, central_sewage_treatment, at_least(clean_energy_share, "
     "param.clean_share) })"},
};

}  // namespace

std::span<const Word> condition_words() { return kWords; }

}  // namespace heng::script
