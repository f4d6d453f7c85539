// Words about time: an indicator over several years, and the dates of the round.

#include "script/arguments.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// The indicator at argument 1 for a word about time, or null after reporting.
const Symbol* indicator_argument(lua_State* lua, std::string_view word) {
  const Symbol* symbol = symbol_at(lua, 1);
  if (symbol != nullptr && (symbol->poisoned() || symbol->indicator >= 0)) return symbol;
  builder_of(lua).mistake(
      lua, "script.not_an_indicator", word,
      {std::string(word) + " 只能用于指标本身", std::string(word) + " applies to an indicator only"});
  return nullptr;
}

plan::Input shifted(const plan::Input& when, int years) {
  return {.indicator = when.indicator, .relative = when.relative, .year = when.year - years};
}

int mean_of_last(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol* symbol = indicator_argument(lua, "mean_of_last");
  const auto years = years_argument(lua, 2, "mean_of_last", 1);
  if (symbol == nullptr || symbol->poisoned() || !years) return give(lua, {});
  const Symbol start = *symbol;
  const define::Unit unit = builder.unit_of(start);
  Symbol sum;
  for (int ago = 0; ago < *years; ++ago) {
    const Symbol value = builder.indicator(lua, static_cast<std::size_t>(start.indicator), shifted(start.when, ago));
    if (value.poisoned()) return give(lua, {});
    sum.node = ago == 0 ? value.node : builder.scheme.graph.make(plan::Op::add, {sum.node, value.node}, unit);
  }
  const plan::NodeId count = builder.scheme.graph.constant(static_cast<double>(*years));
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::divide, {sum.node, count}, unit)});
}

int annual_growth(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol* symbol = indicator_argument(lua, "annual_growth");
  const auto years = years_argument(lua, 2, "annual_growth", 1);
  if (symbol == nullptr || symbol->poisoned() || !years) return give(lua, {});
  const Symbol now = *symbol;
  const Symbol then = builder.indicator(lua, static_cast<std::size_t>(now.indicator), shifted(now.when, *years));
  if (then.poisoned()) return give(lua, {});
  plan::NodeId ratio = graph.make(plan::Op::divide, {now.node, then.node});
  if (*years > 1) ratio = graph.make(plan::Op::power, {ratio, graph.constant(1.0 / static_cast<double>(*years))});
  return give(lua, {.node = graph.make(plan::Op::subtract, {ratio, graph.constant(1)})});
}

int change_since(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol* symbol = indicator_argument(lua, "change_since");
  const auto year = year_argument(lua, 2, "change_since");
  if (symbol == nullptr || symbol->poisoned() || !year) return give(lua, {});
  const Symbol now = *symbol;
  const Symbol then =
      builder.indicator(lua, static_cast<std::size_t>(now.indicator), {.relative = false, .year = *year});
  if (then.poisoned()) return give(lua, {});
  const plan::NodeId ratio = graph.make(plan::Op::divide, {now.node, then.node});
  return give(lua, {.node = graph.make(plan::Op::subtract, {ratio, graph.constant(1)})});
}

int round_year(lua_State* lua) {
  return give(lua, {.node = builder_of(lua).scheme.graph.make(plan::Op::round_year, {})});
}

int in_force(lua_State* lua) {
  return lua_pushboolean(lua, builder_of(lua).in_force(lua, luaL_checkstring(lua, 1)) ? 1 : 0), 1;
}

constexpr Word kWords[] = {
    {"mean_of_last", mean_of_last, WordKind::time, "mean_of_last(x, n)", "x: indicator; n: integer",
     "含评价年在内最近 n 年的算术平均；n 为 1 到 50；缺任一年则待定",
     "the arithmetic mean of the last n years (1 to 50), the round's year included; undetermined when a year is "
     "missing",
     "require = at_most(mean_of_last(carbon_per_energy, 3), param.carbon_limit)"},
    {"annual_growth", annual_growth, WordKind::time, "annual_growth(x, n)", "x: indicator; n: integer",
     "n 年年均增长率：(x ÷ n 年前的 x)^(1/n) − 1；n 年前为 0、或 n 大于 1 而两者异号则待定",
     "mean annual growth over n years: (x ÷ x n years ago)^(1/n) − 1; undetermined where x n years ago is 0, or of the "
     "other sign with n above 1",
     "require = at_most(annual_growth(energy_total_primary, 3), param.low_share)"},
    {"round_year", round_year, WordKind::time, "round_year()", "", "批次的数据年份，如 2025",
     "the round's reporting year, such as 2025", "require = more_than(round_year(), 2020)"},
    {"in_force", in_force, WordKind::time, "in_force(\"name\")", "name: text",
     "参数在批次的 as_of 有没有生效的值；加载时就定了，写在 if 里",
     "whether the parameter has a value on the round's as_of; settled while loading, for an if",
     "if in_force(\"clean_share\") then\n  gate \"clean_energy\" { clause = \"指标1\", require = "
     "at_least(clean_energy_share, param.clean_share) }\nend"},
    {"change_since", change_since, WordKind::time, "change_since(x, 2020)", "x: indicator; year: integer",
     "比某年的变化率：x ÷ 该年的 x − 1；该年为 0 则待定；年份可以是参数",
     "the change since a year: x ÷ x of that year − 1; undetermined where that is 0; the year may be a parameter",
     "require = at_most(change_since(carbon_total, 2020), param.low_share)"},
};

}  // namespace

std::span<const Word> time_words() { return kWords; }

}  // namespace heng::script
