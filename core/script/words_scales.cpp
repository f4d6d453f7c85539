// Scales: from a value to a share of the points (linear, piecewise, ratio_to) or to points (bands, levels, points_if,
// deduct).

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/vocabulary.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

int linear(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "linear");
  if (!table_argument(lua, 2, "linear")) return give(lua, {});
  Fields fields(lua, 2, "linear");
  if (value.poisoned()) return give(lua, value);
  const auto zero = fields.number_like("zero", value), full = fields.number_like("full", value);
  if (!zero) fields.missing("zero");
  if (!full) fields.missing("full");
  fields.finish();
  if (!zero || !full || zero->poisoned() || full->poisoned()) return give(lua, {});
  auto& graph = builder.scheme.graph;
  const auto a = graph.fixed_value(zero->node), b = graph.fixed_value(full->node);
  if (!a || !b || *a == *b)
    return give(lua, builder.mistake(lua, "script.bad_scale", "linear",
                                     {"linear 的 zero 与 full 必须是两个不同的固定数值",
                                      "zero and full of linear must be two different fixed numbers"}));
  const plan::NodeId made = graph.make(plan::Op::linear, {value.node, zero->node, full->node});
  builder.edges.try_emplace(made, SchemeBuilder::Edge{builder.place(lua, "linear"), "full", 1});
  return give(lua, {.node = made, .applicable = value.applicable});
}

int piecewise(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "piecewise");
  if (!table_argument(lua, 2, "piecewise") || value.poisoned()) return give(lua, {});
  std::vector<plan::NodeId> args{value.node};
  std::optional<double> last;
  const auto count = list_length(lua, 2);
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    if (!table_argument(lua, -1, "piecewise", 2)) return give(lua, {});
    lua_rawgeti(lua, -1, 1);
    const Symbol x = number_like(lua, lua_gettop(lua), value, "piecewise");
    lua_rawgeti(lua, -2, 2);
    const Symbol y = number_argument(lua, lua_gettop(lua), "piecewise");
    lua_pop(lua, 3);
    if (x.poisoned() || y.poisoned()) return give(lua, {});
    const auto at = graph.fixed_value(x.node);
    if (!at || (last && *at <= *last) || !graph.fixed_value(y.node))
      return give(lua, builder.mistake(lua, "script.bad_scale", "piecewise",
                                       {"piecewise 的折点必须是固定数值，且从小到大",
                                        "the knots of piecewise must be fixed numbers in ascending order"}));
    last = at;
    args.insert(args.end(), {x.node, y.node});
  }
  if (args.size() < 5)
    return give(lua, builder.mistake(lua, "script.bad_scale", "piecewise",
                                     {"piecewise 至少要两个折点", "piecewise needs at least two knots"}));
  const define::Unit unit = builder.unit_of({.node = args[2]});
  return give(lua, {.node = graph.make(plan::Op::piecewise, std::move(args), unit), .applicable = value.applicable});
}

constexpr double kNextToZero = 1e-200;

int ratio_to(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "ratio_to");
  if (value.poisoned()) return give(lua, value);
  const Symbol target = number_like(lua, 2, value, "ratio_to");
  note_number(lua, 3, "ratio_to");
  const Symbol cap = lua_gettop(lua) >= 3
                         ? builder.in_unit(lua, number_argument(lua, 3, "ratio_to"), define::Unit{}, "ratio_to")
                         : Symbol{.node = graph.constant(1)};
  if (target.poisoned() || cap.poisoned()) return give(lua, {});
  const auto fixed_target = graph.fixed_value(target.node), fixed_cap = graph.fixed_value(cap.node);
  if ((fixed_target && *fixed_target <= 0) || (fixed_cap && *fixed_cap <= 0))
    return give(lua, builder.mistake(lua, "script.bad_scale", "ratio_to",
                                     {"ratio_to 的目标值和上限 cap 必须大于 0",
                                      "the target and the cap of ratio_to must be above 0"}));
  const bool lower =
      value.indicator >= 0 &&
      builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].direction == define::Direction::lower;
  // Where lower is better 0 has reached every target: as good as the cap, not a division by zero.
  const auto above_zero = [&](plan::NodeId node) {
    return graph.make(plan::Op::maximum, {node, graph.constant(kNextToZero, graph.unit(node))}, graph.unit(node));
  };
  const plan::NodeId ratio = lower ? graph.make(plan::Op::divide, {target.node, above_zero(value.node)})
                                   : graph.make(plan::Op::divide, {value.node, target.node});
  const plan::NodeId floored = graph.make(plan::Op::maximum, {ratio, graph.constant(0)});
  return give(lua, {.node = graph.make(plan::Op::minimum, {floored, cap.node}), .applicable = value.applicable});
}

/// What the bands read so far leave: values above `low` and below `high`, each end included where `..._open` is false.
struct Uncovered {
  double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();
  bool low_open = false, high_open = false;

  [[nodiscard]] bool empty() const { return low > high || (low == high && (low_open || high_open)); }
  /// Takes away what the band holds; false when it holds nothing of what is left.
  bool take(plan::Op op, double limit) {
    if (empty()) return false;
    const bool upwards = op == plan::Op::at_least || op == plan::Op::more_than,
               strict = op == plan::Op::more_than || op == plan::Op::less_than;
    if (upwards) {
      if (high < limit || (high == limit && (strict || high_open))) return false;
      if (high > limit || !high_open) high = limit, high_open = !strict;
    } else {
      if (low > limit || (low == limit && (strict || low_open))) return false;
      if (low < limit || !low_open) low = limit, low_open = !strict;
    }
    return true;
  }
};

int bands(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "bands");
  if (!table_argument(lua, 2, "bands") || value.poisoned()) return give(lua, {});
  struct Step {
    plan::NodeId condition;
    plan::NodeId points;
  };
  std::vector<Step> steps;
  plan::NodeId otherwise = graph.constant(0, builder.points_unit());
  bool broken = false, last = false;
  Uncovered left;
  std::map<std::string_view, std::size_t> written;  // how often each key
  const Place called = builder.place(lua, "bands");
  const auto count = list_length(lua, 2);
  if (count == 0) return give(lua, empty_list(lua, "bands", {"档", "band"}));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    if (!table_argument(lua, -1, "bands")) return give(lua, {});
    Fields band(lua, -1, "bands");
    const auto points = band.points("points");
    plan::NodeId condition = plan::kNoNode;
    const std::pair<const char*, plan::Op> edges[] = {{"at_least", plan::Op::at_least},
                                                      {"at_most", plan::Op::at_most},
                                                      {"more_than", plan::Op::more_than},
                                                      {"less_than", plan::Op::less_than}};
    for (const auto& [key, op] : edges) {
      const auto limit = band.number_like(key, value);
      if (!limit) continue;
      broken |= limit->poisoned();
      if (limit->poisoned()) continue;
      if (condition != plan::kNoNode) {
        builder.mistake(
            lua, "script.bad_scale", key,
            {"bands 的第 " + std::to_string(i) + " 档写了两个限值",
             "band " + std::to_string(i) + " of bands has two limits"},
            {"每档只写一个限值：自上而下取第一个满足的档，要求高的写在前面",
             "one limit a band: the first band met from the top counts, so write the most demanding first"});
        broken = true;
        continue;
      }
      condition = graph.make(op, {value.node, limit->node});
      builder.edges.try_emplace(condition, SchemeBuilder::Edge{called, key, ++written[key]});
      if (const auto fixed = graph.fixed_value(limit->node); fixed && !left.take(op, *fixed))
        builder.out.warning("script.band_unreachable", builder.place(lua, "bands"),
                            {"bands 的第 " + std::to_string(i) + " 档（" + key + " " + number_text(*fixed) +
                                 "）永远轮不到：前面的档已经包括了它",
                             "band " + std::to_string(i) + " of bands (" + key + " " + number_text(*fixed) +
                                 ") is never reached: the bands before it hold all of it"},
                            {"把要求高的档写在前面", "write the most demanding band first"});
    }
    if (!points) band.missing("points");
    band.finish();
    lua_pop(lua, 1);
    if (!points || points->poisoned()) {
      broken = true;
    } else if (condition == plan::kNoNode) {
      otherwise = points->node;
      last = true;
      if (i != count)
        builder.mistake(lua, "script.bad_scale", "bands",
                        {"没有限值的一档必须放在最后，后面的档永远轮不到",
                         "the band without a limit must come last; what follows it is never reached"});
    } else {
      steps.push_back({condition, points->node});
    }
  }
  if (broken) return give(lua, {});
  if (!last && !left.empty() && std::isfinite(left.low) && std::isfinite(left.high))
    builder.out.warning(
        "script.band_gap", builder.place(lua, "bands"),
        {"bands 没有说 " + number_text(left.low) + " 与 " + number_text(left.high) + " 之间得几分（现在是 0 分）",
         "bands does not say the points between " + number_text(left.low) + " and " + number_text(left.high) +
             " (now 0)"},
        {"补上这一档，或以 { points = … } 结尾", "add the band, or end with { points = … }"});
  plan::NodeId node = otherwise;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step)
    node = graph.make(plan::Op::select, {step->condition, step->points, node}, builder.points_unit());
  return give(lua, {.node = node, .applicable = value.applicable});
}

int levels(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "levels");
  if (!table_argument(lua, 2, "levels") || value.poisoned()) return give(lua, {});
  const auto* values = category_values(lua, value, "levels");
  if (values == nullptr) return give(lua, {});
  Fields fields(lua, 2, "levels");
  std::vector<plan::NodeId> points;
  std::vector<std::string> unlisted;
  for (const std::string& name : *values) {
    const auto given = fields.points(name.c_str());
    if (given && given->poisoned()) return give(lua, {});
    if (!given) unlisted.push_back(name);
    points.push_back(given ? given->node : plan::kNoNode);
  }
  const auto otherwise = fields.points("otherwise");
  fields.finish();
  if (!unlisted.empty() && !otherwise)
    return give(lua, builder.mistake(lua, "script.bad_scale", "levels",
                                     {"levels 没有说这些类别得几分：" + join(unlisted, "、"),
                                      "levels does not say the points of: " + join(unlisted, ", ")},
                                     {"逐一列出，或写 otherwise = 0", "list each of them, or write otherwise = 0"}));
  if (otherwise && otherwise->poisoned()) return give(lua, {});
  for (plan::NodeId& node : points)
    if (node == plan::kNoNode) node = otherwise->node;
  plan::NodeId node = points.back();
  for (std::size_t i = points.size() - 1; i-- > 0;) {
    const plan::NodeId is_it = graph.make(plan::Op::equals, {value.node, graph.constant(static_cast<double>(i))});
    node = graph.make(plan::Op::select, {is_it, points[i], node}, builder.points_unit());
  }
  return give(lua, {.node = node, .applicable = value.applicable});
}

int points_if(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol condition = condition_argument(lua, 1, "points_if");
  const Symbol points = points_argument(lua, 2, "points_if");
  if (condition.poisoned() || points.poisoned()) return give(lua, {});
  const plan::NodeId nothing = builder.scheme.graph.constant(0, builder.points_unit());
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::select, {condition.node, points.node, nothing},
                                                      builder.points_unit()),
                    .applicable = condition.applicable});
}

int deduct(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol start = points_argument(lua, 1, "deduct");
  if (!table_argument(lua, 2, "deduct") || start.poisoned()) return give(lua, {});
  const plan::NodeId nothing = graph.constant(0, builder.points_unit());
  plan::NodeId node = start.node;
  const auto count = list_length(lua, 2);
  if (count == 0) return give(lua, empty_list(lua, "deduct", {"扣分项", "deduction"}));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    if (!table_argument(lua, -1, "deduct", 2)) return give(lua, {});
    lua_rawgeti(lua, -1, 1);
    const Symbol condition = condition_argument(lua, lua_gettop(lua), "deduct");
    lua_rawgeti(lua, -2, 2);
    const Symbol points = points_argument(lua, lua_gettop(lua), "deduct");
    lua_pop(lua, 3);
    if (condition.poisoned() || points.poisoned()) return give(lua, {});
    if (const auto fixed = graph.fixed_value(points.node); fixed && *fixed < 0)
      return give(lua, builder.mistake(
                           lua, "script.bad_scale", "deduct",
                           {"deduct 的扣分应当写成正数，这里是 " + number_text(*fixed),
                            "deduct takes points away: write them as a positive number, here " + number_text(*fixed)}));
    const plan::NodeId met =
        condition.applicable == plan::kNoNode ? condition.node : graph.all_of({condition.applicable, condition.node});
    const plan::NodeId taken = graph.make(plan::Op::select, {met, points.node, nothing}, builder.points_unit());
    node = graph.make(plan::Op::subtract, {node, taken}, builder.points_unit());
  }
  return give(lua, {.node = graph.make(plan::Op::maximum, {node, nothing}, builder.points_unit())});
}

constexpr Word kWords[] = {
    {"linear", linear, WordKind::scale, "linear(x, { zero = a, full = b })", "x: number; .zero: like; .full: like",
     "a 处得 0，b 处得满分，之间按比例，之外封顶封底；b 可小于 a（越小越好），不能等于 a；a、b 是固定的数",
     "0 at a, full at b, in proportion between, held outside; b may be below a, not equal to it; both fixed numbers",
     "value = linear(clean_energy_share, { zero = param.low_share, full = param.clean_share })"},
    {"piecewise", piecewise, WordKind::scale, "piecewise(x, { { x0, s0 }, { x1, s1 }, … })",
     "x: number; knots: list of { like, number }",
     "折线：各折点之间按比例，两端之外取端点值；至少两个折点，x 从小到大、不重复（跳跃请用 bands）",
     "straight lines between the knots, constant outside; two knots at least, x ascending, none twice (for a jump use "
     "bands)",
     "value = piecewise(clean_energy_share, { { 0.2, 0 }, { 0.5, 0.6 }, { 0.9, 1 } })"},
    {"ratio_to", ratio_to, WordKind::scale, "ratio_to(x, target [, cap])", "x: number; target: like; cap?: pure",
     "x ÷ target（越小越好的指标为 target ÷ x，x 为 0 时取 cap），在 0 与 cap（缺省 1）之间；target 与 cap 大于 0",
     "x ÷ target (where lower is better target ÷ x, and the cap at 0), between 0 and cap (default 1); target and cap "
     "above 0",
     "value = ratio_to(carbon_per_energy, param.carbon_limit)"},
    {"bands", bands, WordKind::scale, "bands(x, { { at_least = 0.9, points = 10 }, …, { points = 0 } })",
     "x: number; bands: list of { .at_least or .more_than or .at_most or .less_than: like; .points: points }",
     "自上而下第一个满足的档得其分；都不满足得 0 分；每档一个限值，写 at_least、more_than、at_most 或 "
     "less_than；缺报：可能的各档之间",
     "the points of the first band met, from the top; 0 where none is; one limit a band; missing: between the points "
     "of the bands it may be in",
     "value = bands(clean_energy_share, { { at_least = param.clean_share, points = 10 }, { at_least = param.low_share, "
     "points = 6 }, { points = 0 } })"},
    {"levels", levels, WordKind::scale, "levels(c, { [\"国家级\"] = 10, …, otherwise = 0 })",
     "c: category; .CATEGORY: points; .otherwise?: points", "按类别给分；没有列出的类别必须由 otherwise 说明",
     "points by category; categories not listed need otherwise",
     "value = levels(eco_park_stage, { [\"命名\"] = 10, [\"创建\"] = 6, otherwise = 0 })"},
    {"points_if", points_if, WordKind::scale, "points_if(c, n)", "c: condition; n: points",
     "条件满足得 n 分，否则 0 分；条件待定：0 到 n 分；条件不适用：这一项不适用",
     "n points where the condition is met, else 0; undetermined: 0 to n; not applicable where the condition is not",
     "value = points_if(central_sewage_treatment, 10)"},
    {"deduct", deduct, WordKind::scale, "deduct(n, { { c1, n1 }, … })",
     "n: points; deductions: list of { condition, points }",
     "从 n 分起，每满足一条扣相应分（写成正数），最低 0 分；不适用的不扣",
     "starts at n, takes n1 (a positive number) where c1 is met and so on, never below 0; what does not apply takes "
     "nothing",
     "value = deduct(10, { { more_than(major_environment_events, 0), 10 }, { not_(key_sources_compliant), 4 } })"},
};

}  // namespace

std::span<const Word> scale_words() { return kWords; }

}  // namespace heng::script
