// Scales: from a value to a share of the points (linear, piecewise, ratio_to) or to points (bands, levels, points_if,
// deduct); and the two that pick by range or sign, for conditions and for points.

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

int give(lua_State* lua, const Symbol& symbol) {
  push_symbol(lua, symbol);
  return 1;
}

int linear(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Symbol value = number_argument(lua, 1, "linear");
  luaL_checktype(lua, 2, LUA_TTABLE);
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
                                     {"linear 的 zero 与 full 必须是两个不同的固定数值", "zero and full of linear must be two different fixed numbers"}));
  return give(lua, {.node = graph.make(plan::Op::linear, {value.node, zero->node, full->node}), .applicable = value.applicable});
}

int piecewise(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "piecewise");
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (value.poisoned()) return give(lua, value);
  std::vector<plan::NodeId> args{value.node};
  std::optional<double> last;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, 2));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    luaL_checktype(lua, -1, LUA_TTABLE);
    lua_rawgeti(lua, -1, 1);
    const Symbol x = number_like(lua, lua_gettop(lua), value, "piecewise");
    lua_rawgeti(lua, -2, 2);
    const Symbol y = number_argument(lua, lua_gettop(lua), "piecewise");
    lua_pop(lua, 3);
    if (x.poisoned() || y.poisoned()) return give(lua, {});
    const auto at = graph.fixed_value(x.node);
    if (!at || (last && *at <= *last) || !graph.fixed_value(y.node))
      return give(lua, builder.mistake(lua, "script.bad_scale", "piecewise",
                                       {"piecewise 的折点必须是固定数值，且从小到大", "the knots of piecewise must be fixed numbers in ascending order"}));
    last = at;
    args.insert(args.end(), {x.node, y.node});
  }
  if (args.size() < 5)
    return give(lua, builder.mistake(lua, "script.bad_scale", "piecewise", {"piecewise 至少要两个折点", "piecewise needs at least two knots"}));
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
  const Symbol cap = lua_gettop(lua) >= 3 ? builder.in_unit(lua, number_argument(lua, 3, "ratio_to"), define::Unit{}, "ratio_to")
                                          : Symbol{.node = graph.constant(1)};
  if (target.poisoned() || cap.poisoned()) return give(lua, {});
  const bool lower = value.indicator >= 0 &&
                     builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].direction == define::Direction::lower;
  // Where lower is better 0 has reached every target: as good as the cap, not a division by zero.
  const auto above_zero = [&](plan::NodeId node) { return graph.make(plan::Op::maximum, {node, graph.constant(kNextToZero, graph.unit(node))}, graph.unit(node)); };
  const plan::NodeId ratio = lower ? graph.make(plan::Op::divide, {target.node, above_zero(value.node)}) : graph.make(plan::Op::divide, {value.node, target.node});
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
    const bool upwards = op == plan::Op::at_least || op == plan::Op::more_than, strict = op == plan::Op::more_than || op == plan::Op::less_than;
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
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (value.poisoned()) return give(lua, value);
  struct Step {
    plan::NodeId condition;
    plan::NodeId points;
  };
  std::vector<Step> steps;
  plan::NodeId otherwise = graph.constant(0, builder.points_unit());
  bool broken = false, last = false;
  Uncovered left;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, 2));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    luaL_checktype(lua, -1, LUA_TTABLE);
    Fields band(lua, -1, "bands");
    const auto points = band.points("points");
    plan::NodeId condition = plan::kNoNode;
    const std::pair<const char*, plan::Op> edges[] = {{"at_least", plan::Op::at_least}, {"at_most", plan::Op::at_most},
                                                      {"more_than", plan::Op::more_than}, {"less_than", plan::Op::less_than}};
    for (const auto& [key, op] : edges) {
      const auto limit = band.number_like(key, value);
      if (!limit) continue;
      broken |= limit->poisoned() || condition != plan::kNoNode;
      if (limit->poisoned()) continue;
      condition = graph.make(op, {value.node, limit->node});
      if (const auto fixed = graph.fixed_value(limit->node); fixed && !left.take(op, *fixed))
        builder.out.warning("script.band_unreachable", builder.place(lua, "bands"), {"bands 的第 " + std::to_string(i) + " 档（" + key + " " + number_text(*fixed) + "）永远轮不到：前面的档已经包括了它", "band " + std::to_string(i) + " of bands (" + key + " " + number_text(*fixed) + ") is never reached: the bands before it hold all of it"},
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
        builder.mistake(lua, "script.bad_scale", "bands", {"没有限值的一档必须放在最后，后面的档永远轮不到", "the band without a limit must come last; what follows it is never reached"});
    } else {
      steps.push_back({condition, points->node});
    }
  }
  if (broken) return give(lua, {});
  if (!last && !left.empty() && std::isfinite(left.low) && std::isfinite(left.high))
    builder.out.warning("script.band_gap", builder.place(lua, "bands"), {"bands 没有说 " + number_text(left.low) + " 与 " + number_text(left.high) + " 之间得几分（现在是 0 分）", "bands does not say the points between " + number_text(left.low) + " and " + number_text(left.high) + " (now 0)"},
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
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (value.poisoned()) return give(lua, value);
  if (value.indicator < 0 || builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].kind != define::Kind::category)
    return give(lua, builder.mistake(lua, "script.wrong_argument", "levels", {"levels 只能用于类别指标", "levels applies to a category indicator only"}));
  const auto& values = builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].values;
  Fields fields(lua, 2, "levels");
  std::vector<plan::NodeId> points;
  std::vector<std::string> unlisted;
  for (const std::string& name : values) {
    const auto given = fields.points(name.c_str());
    if (given && given->poisoned()) return give(lua, {});
    if (!given) unlisted.push_back(name);
    points.push_back(given ? given->node : plan::kNoNode);
  }
  const auto otherwise = fields.points("otherwise");
  fields.finish();
  if (!unlisted.empty() && !otherwise)
    return give(lua, builder.mistake(lua, "script.bad_scale", "levels", {"levels 没有说这些类别得几分：" + join(unlisted, "、"), "levels does not say the points of: " + join(unlisted, ", ")},
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
  return give(lua, {.node = builder.scheme.graph.make(plan::Op::select, {condition.node, points.node, nothing}, builder.points_unit()),
                    .applicable = condition.applicable});
}

int deduct(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol start = points_argument(lua, 1, "deduct");
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (start.poisoned()) return give(lua, start);
  const plan::NodeId nothing = graph.constant(0, builder.points_unit());
  plan::NodeId node = start.node;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, 2));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    luaL_checktype(lua, -1, LUA_TTABLE);
    lua_rawgeti(lua, -1, 1);
    const Symbol condition = condition_argument(lua, lua_gettop(lua), "deduct");
    lua_rawgeti(lua, -2, 2);
    const Symbol points = points_argument(lua, lua_gettop(lua), "deduct");
    lua_pop(lua, 3);
    if (condition.poisoned() || points.poisoned()) return give(lua, {});
    const plan::NodeId met = condition.applicable == plan::kNoNode ? condition.node : graph.all_of({condition.applicable, condition.node});
    const plan::NodeId taken = graph.make(plan::Op::select, {met, points.node, nothing}, builder.points_unit());
    node = graph.make(plan::Op::subtract, {node, taken}, builder.points_unit());
  }
  return give(lua, {.node = graph.make(plan::Op::maximum, {node, nothing}, builder.points_unit())});
}

/// What one band or sign leads to: a condition, or a number (points or a share).
struct Branch {
  plan::RangeNote::Band band;
  Symbol then;
};

Symbol branch_value(lua_State* lua, int index, std::string_view word) {
  const Symbol* symbol = symbol_at(lua, index);
  if (symbol != nullptr && (symbol->poisoned() || builder_of(lua).is_truth(*symbol))) return *symbol;
  if (symbol != nullptr && symbol->indicator >= 0 && builder_of(lua).catalogue.indicators[static_cast<std::size_t>(symbol->indicator)].kind == define::Kind::boolean)
    return condition_argument(lua, index, word);
  const Symbol number = number_argument(lua, index, word);
  return number.plain ? points_argument(lua, index, word) : number;
}

/// The value of the first branch that is "inside"; not applicable where none is.
Symbol pick(lua_State* lua, const Symbol& value, std::vector<Branch> branches, bool complete, std::string_view word) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  if (branches.empty()) return builder.mistake(lua, "script.empty_list", word, {std::string(word) + " 里一档也没有", std::string(word) + " holds no band"});
  const bool truth = builder.is_truth(branches.front().then);
  const define::Unit unit = builder.unit_of(branches.front().then);
  std::vector<plan::NodeId> inside;
  for (Branch& branch : branches) {
    if (builder.is_truth(branch.then) != truth)
      return builder.mistake(lua, "script.bad_scale", word, {std::string(word) + " 的各档必须都是条件，或都是分数", "the bands of " + std::string(word) + " must all be conditions or all be numbers"});
    if (!truth) branch.then = builder.in_unit(lua, branch.then, unit, word);
    if (branch.then.poisoned()) return {};
    inside.push_back(branch.then.applicable == plan::kNoNode ? branch.band.inside : graph.all_of({branch.band.inside, branch.then.applicable}));
  }
  plan::NodeId node = branches.back().then.node;
  for (std::size_t i = branches.size() - 1; i-- > 0;)
    node = graph.make(truth ? plan::Op::select_truth : plan::Op::select, {branches[i].band.inside, branches[i].then.node, node}, unit);
  const bool always = complete && std::all_of(branches.begin(), branches.end(), [](const Branch& b) { return b.then.applicable == plan::kNoNode; });
  plan::RangeNote note{.value = value.node, .bands = {}};
  for (const Branch& branch : branches) {
    note.bands.push_back(branch.band);
    note.bands.back().then = branch.then.node;
  }
  // A stand-in of its own, so that two by_range that compute the same keep their own note.
  const plan::NodeId named = graph.make(truth ? plan::Op::same_truth : plan::Op::same, {node}, unit, static_cast<std::uint32_t>(graph.size()));
  graph.ranges[named] = std::move(note);
  const plan::NodeId applicable = always ? plan::kNoNode : graph.any_of(std::move(inside));
  return {.node = named, .applicable = builder.both_applicable(value.applicable, applicable)};
}

/// The lower edge of a band (`before`: how many `from` stand before it), and the upper edge of the band before.
struct LowerEdge {
  bool given = false;
  bool parameter = false;
  std::optional<double> at;
  std::size_t before = 0;
};
struct UpperEdge {
  bool open = false;
  std::optional<double> at;
};

void check_neighbours(SchemeBuilder& builder, lua_State* lua, lua_Integer band, const LowerEdge& low, const UpperEdge& before) {
  if (band == 1) return;
  const std::string number = std::to_string(band);
  const Place place = builder.place_nth(builder.place(lua, "by_range"), "from", low.before + (low.given ? 1 : 0));
  const Bilingual hint{"从小到大排，让后一档的 from 等于前一档的 below", "go upwards, and let from equal the below of the band before"};
  if (!low.given || before.open)
    builder.out.error("script.band_overlap", place, {"第 " + number + " 档与前面的重叠：" + (low.given ? "上一档没有 below" : "它没有 from"), "band " + number + " overlaps: " + (low.given ? "the one before has no below" : "it has no from")}, hint);
  else if (low.at && before.at && *low.at < *before.at)
    builder.out.error("script.band_overlap", place, {"第 " + number + " 档与前面的重叠：从 " + number_text(*low.at) + " 起，而上一档到 " + number_text(*before.at) + " 为止", "band " + number + " overlaps: it starts at " + number_text(*low.at) + ", the one before ends at " + number_text(*before.at)}, hint);
  else if (low.at && before.at && *low.at > *before.at && (low.parameter || builder.writes(place, *low.at)))
    builder.out.warning("script.band_gap", place, {"第 " + number + " 档与上一档之间有空档：" + number_text(*before.at) + " 到 " + number_text(*low.at) + " 之间哪一档也不适用", "there is a gap before band " + number + ": nothing applies from " + number_text(*before.at) + " to " + number_text(*low.at)}, hint);
}

int by_range(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "by_range");
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (value.poisoned()) return give(lua, value);
  std::vector<Branch> branches;
  bool broken = false, joined = true;
  bool open = false;  // the band before has no upper edge
  std::size_t froms = 0;
  std::optional<double> reached;
  const auto count = static_cast<lua_Integer>(lua_rawlen(lua, 2));
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    luaL_checktype(lua, -1, LUA_TTABLE);
    Fields fields(lua, -1, "by_range");
    const auto from = fields.number_like("from", value), below = fields.number_like("below", value);
    fields.finish(true);
    lua_rawgeti(lua, -1, 1);
    Branch branch{.band = {}, .then = branch_value(lua, lua_gettop(lua), "by_range")};
    lua_pop(lua, 2);
    if (branch.then.poisoned() || (from && from->poisoned()) || (below && below->poisoned())) {
      broken = true;
      continue;
    }
    std::vector<plan::NodeId> inside;
    if (from) inside.push_back(graph.make(plan::Op::at_least, {value.node, branch.band.from = from->node}));
    if (below) inside.push_back(graph.make(plan::Op::less_than, {value.node, branch.band.below = below->node}));
    branch.band.inside = graph.all_of(std::move(inside));
    const auto low = from ? graph.fixed_value(from->node) : std::nullopt, high = below ? graph.fixed_value(below->node) : std::nullopt;
    if (low && high && *low >= *high)
      builder.mistake(lua, "script.bad_scale", "below", {"这一档的 from 不小于 below，永远落不进去", "from is not less than below: nothing falls into this band"});
    check_neighbours(builder, lua, i, {from.has_value(), from && graph[from->node].op == plan::Op::parameter, low, froms}, {open, reached});
    open = !below;
    froms += from ? 1 : 0;
    joined = joined && (i == 1 ? !from : low && reached && *low == *reached);
    reached = high;
    if (i == count) joined = joined && !below;
    branches.push_back(branch);
  }
  if (broken) return give(lua, {});
  return give(lua, pick(lua, value, std::move(branches), joined, "by_range"));
}

int by_sign(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "by_sign");
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (value.poisoned()) return give(lua, value);
  Fields fields(lua, 2, "by_sign");
  const plan::NodeId zero = graph.constant(0, builder.unit_of(value));
  const std::pair<const char*, plan::Op> signs[] = {{"positive", plan::Op::more_than}, {"zero", plan::Op::equals}, {"negative", plan::Op::less_than}};
  std::vector<Branch> branches;
  bool broken = false;
  for (const auto& [key, op] : signs) {
    const int at = fields.push(key);
    if (at == 0) continue;
    Branch branch{.band = {}, .then = branch_value(lua, at, key)};
    lua_pop(lua, 1);
    broken |= branch.then.poisoned();
    branch.band.inside = graph.make(op, {value.node, zero});
    branches.push_back(branch);
  }
  fields.finish();
  if (broken) return give(lua, {});
  const bool complete = branches.size() == 3;
  return give(lua, pick(lua, value, std::move(branches), complete, "by_sign"));
}

int by_category(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "by_category");
  luaL_checktype(lua, 2, LUA_TTABLE);
  if (value.poisoned()) return give(lua, value);
  if (value.indicator < 0 || builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].kind != define::Kind::category)
    return give(lua, builder.mistake(lua, "script.wrong_argument", "by_category", {"by_category 只能用于类别指标", "by_category applies to a category indicator only"}));
  const auto& values = builder.catalogue.indicators[static_cast<std::size_t>(value.indicator)].values;
  Fields fields(lua, 2, "by_category");
  std::vector<Branch> branches;
  bool broken = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const int at = fields.push(values[i].c_str());
    if (at == 0) continue;
    Branch branch{.band = {}, .then = branch_value(lua, at, "by_category")};
    lua_pop(lua, 1);
    broken |= branch.then.poisoned();
    branch.band.inside = graph.make(plan::Op::equals, {value.node, graph.constant(static_cast<double>(i))});
    branches.push_back(branch);
  }
  fields.finish();
  if (broken) return give(lua, {});
  const bool complete = branches.size() == values.size();
  return give(lua, pick(lua, value, std::move(branches), complete, "by_category"));
}

constexpr Word kWords[] = {
    {"linear", linear, WordKind::scale, "linear(x, { zero = a, full = b })", "x: number; .zero: like; .full: like",
     "a 处得 0，b 处得满分，之间按比例，之外封顶封底；b 可小于 a（越小越好）", "0 at a, full at b, in proportion between, held outside; b may be below a",
     "value = linear(clean_energy_share, { zero = param.low_share, full = param.clean_share })"},
    {"piecewise", piecewise, WordKind::scale, "piecewise(x, { { x0, s0 }, { x1, s1 }, … })", "x: number; knots: list of { like, number }",
     "折线：各折点之间按比例，两端之外取端点值", "straight lines between the knots, constant outside",
     "value = piecewise(clean_energy_share, { { 0.2, 0 }, { 0.5, 0.6 }, { 0.9, 1 } })"},
    {"ratio_to", ratio_to, WordKind::scale, "ratio_to(x, target [, cap])", "x: number; target: like; cap?: pure",
     "x ÷ target（越小越好的指标为 target ÷ x，x 为 0 时取 cap），在 0 与 cap（缺省 1）之间", "x ÷ target (where lower is better target ÷ x, and the cap at 0), between 0 and cap (default 1)",
     "value = ratio_to(carbon_per_energy, param.carbon_limit)"},
    {"bands", bands, WordKind::scale, "bands(x, { { at_least = 0.9, points = 10 }, …, { points = 0 } })", "x: number; bands: list of { .at_least or .more_than or .at_most or .less_than: like; .points: points }",
     "自上而下第一个满足的档得其分；都不满足得 0 分；限值写 at_least、more_than、at_most 或 less_than", "the points of the first band met, from the top; 0 where none is",
     "value = bands(clean_energy_share, { { at_least = param.clean_share, points = 10 }, { at_least = param.low_share, points = 6 }, { points = 0 } })"},
    {"levels", levels, WordKind::scale, "levels(c, { [\"国家级\"] = 10, …, otherwise = 0 })", "c: category; .CATEGORY: points; .otherwise?: points",
     "按类别给分；没有列出的类别必须由 otherwise 说明", "points by category; categories not listed need otherwise",
     "value = levels(eco_park_stage, { [\"命名\"] = 10, [\"创建\"] = 6, otherwise = 0 })"},
    {"points_if", points_if, WordKind::scale, "points_if(c, n)", "c: condition; n: points",
     "条件满足得 n 分，否则 0 分", "n points where the condition is met, else 0",
     "value = points_if(central_sewage_treatment, 10)"},
    {"deduct", deduct, WordKind::scale, "deduct(n, { { c1, n1 }, … })", "n: points; deductions: list of { condition, points }",
     "从 n 分起，每满足一条扣相应分，最低 0 分", "starts at n, takes n1 where c1 is met and so on, never below 0",
     "value = deduct(10, { { more_than(major_environment_events, 0), 10 }, { not_(key_sources_compliant), 4 } })"},
    {"by_range", by_range, WordKind::scale, "by_range(x, { { from = a, below = b, condition or points }, … })", "x: number; bands: list of { .from?: like; .below?: like; condition or points }",
     "按 x 所在的档（含 from，不含 below）取条件或分数；不在任何一档：不适用", "the condition or points of the band x is in (from included, below not); not applicable outside every band",
     "require = by_range(energy_total_primary, {\n  { from = param.energy_floor, below = param.energy_top, at_most(carbon_per_energy, param.carbon_limit) },\n  { from = param.energy_top, at_most(carbon_per_energy, 0.3) },\n})"},
    {"by_category", by_category, WordKind::scale, "by_category(c, { [\"钢铁\"] = condition or points, … })", "c: category; .CATEGORY?: condition or points",
     "按类别取条件或分数；没有列出的类别：不适用", "the condition or points of the category; not applicable for one that is not listed",
     "require = by_category(water_region, {\n  [\"缺水城市\"] = at_least(water_reuse, param.clean_share),\n  [\"京津冀\"] = at_least(water_reuse, param.low_share),\n})"},
    {"by_sign", by_sign, WordKind::scale, "by_sign(x, { positive = …, zero = …, negative = … })", "x: number; .positive?: condition or points; .zero?: condition or points; .negative?: condition or points",
     "按 x 的正负取条件或分数；没有写的符号：不适用", "by the sign of x; not applicable for a sign that is not given",
     "require = by_sign(value_added_growth_construction, {\n  positive = at_most(energy_elasticity, 0.6),\n  negative = at_least(energy_elasticity, 0.6),\n})"},
};

}  // namespace

std::span<const Word> scale_words() { return kWords; }

}  // namespace heng::script
