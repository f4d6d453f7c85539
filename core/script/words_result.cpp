// The result of a scheme: totals, rounding, grades, pass, ranking. total(), sum(), all_gates(), group_total() and
// points_of() stand for nodes that `assemble` makes once every criterion is known.

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// `word`: how it is written.
int later(lua_State* lua, plan::Type type, std::string_view name, std::string_view word) {
  auto& builder = builder_of(lua);
  const plan::NodeId node =
      builder.scheme.graph.later(type, name, type == plan::Type::number ? builder.points_unit() : define::Unit{});
  builder.stand_ins.emplace(node, std::make_pair(std::string(name), builder.place(lua, word)));
  push_symbol(lua, {.node = node});
  return 1;
}

int sum(lua_State* lua) { return later(lua, plan::Type::number, "sum", "sum"); }
int total(lua_State* lua) { return later(lua, plan::Type::number, "total", "total"); }
int all_gates(lua_State* lua) { return later(lua, plan::Type::truth, "all_gates", "all_gates"); }

int group_total(lua_State* lua) {
  const std::string code = luaL_checkstring(lua, 1);
  kept_text(lua, 1);
  return later(lua, plan::Type::number, std::string(plan::kGroupPoints) + code, "group_total");
}

int points_of(lua_State* lua) {
  const std::string code = luaL_checkstring(lua, 1);
  kept_text(lua, 1);
  return later(lua, plan::Type::number, std::string(plan::kCriterionPoints) + code, "points_of");
}

void read_grades(lua_State* lua, Fields& fields, plan::ResultRule& result) {
  const int at = fields.push("grades");
  if (at == 0) return;
  auto& builder = builder_of(lua);
  if (!table_argument(lua, at, "grades")) return;
  std::optional<double> last;
  const auto count = list_length(lua, at);
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, at, i);
    if (!table_argument(lua, -1, "grades", 2)) return;
    lua_rawgeti(lua, -1, 1);
    const Symbol limit = points_argument(lua, lua_gettop(lua), "grades");
    lua_rawgeti(lua, -2, 2);
    const auto title = bilingual_argument(lua, lua_gettop(lua), "grades");
    const bool named = title && !title->zh.empty();
    if (!named)
      fields.wrong("grades", {" { { 90, \"优秀\" }, … } 或 { { 90, { zh = \"优秀\", en = \"Excellent\" } }, … }",
                              "{ { 90, \"name\" }, … } or { { 90, { zh = \"…\", en = \"name\" } }, … }"});
    if (!limit.poisoned() && named) {
      const auto value = builder.scheme.graph.fixed_value(limit.node);
      if (!value || (last && *value >= *last))
        builder.mistake(lua, "script.bad_grades", "grades",
                        {"等级必须从高分到低分排列，且各不相同", "grades must go from high to low, each different"});
      last = value;
      result.grades.push_back({limit.node, title->zh, *title});
    }
    lua_pop(lua, 3);
  }
  lua_pop(lua, 1);
}

void read_rounding(lua_State* lua, Fields& fields, plan::ResultRule& result) {
  const int at = fields.push("round");
  if (at == 0) return;
  if (lua_istable(lua, at)) {
    Fields parts(lua, at, "round");
    result.rounding = parts.rounding();
    parts.finish();
  } else {
    fields.wrong("round", {" { digits = 2, mode = \"half_even\" }", "{ digits = 2, mode = \"half_even\" }"});
  }
  lua_pop(lua, 1);
}

/// The numbers that order equal totals; one that does not apply to a subject counts as 0 there.
std::vector<plan::NodeId> read_then_by(lua_State* lua, Fields& rank) {
  std::vector<plan::NodeId> made;
  const int at = rank.push("then_by");
  if (at == 0) return made;
  plan::Graph& graph = builder_of(lua).scheme.graph;
  if (table_argument(lua, at, "then_by")) {
    const auto count = list_length(lua, at);
    for (lua_Integer i = 1; i <= count; ++i) {
      lua_rawgeti(lua, at, i);
      const Symbol value = number_argument(lua, lua_gettop(lua), "then_by");
      lua_pop(lua, 1);
      if (value.poisoned()) continue;
      const define::Unit unit = builder_of(lua).unit_of(value);
      made.push_back(value.applicable == plan::kNoNode
                         ? value.node
                         : graph.make(plan::Op::select, {value.applicable, value.node, graph.constant(0, unit)}, unit));
    }
  }
  lua_pop(lua, 1);
  return made;
}

void read_ranking(lua_State* lua, Fields& fields, plan::ResultRule& result) {
  const int at = fields.push("rank");
  if (at == 0) return;
  if (lua_istable(lua, at)) {
    Fields parts(lua, at, "rank");
    plan::Ranking ranking;
    parts.choose("by", plan::Ranking::kBy, ranking.by);
    parts.choose("ties", plan::Ranking::kTies, ranking.ties);
    parts.choose("among", plan::Ranking::kAmong, ranking.among);
    ranking.then_by = read_then_by(lua, parts);
    parts.finish();
    result.ranking = ranking;
  } else {
    fields.wrong("rank",
                 {" { by = \"rounded\", ties = \"competition\" }", "{ by = \"rounded\", ties = \"competition\" }"});
  }
  lua_pop(lua, 1);
}

int result(lua_State* lua) {
  auto& builder = builder_of(lua);
  if (!table_argument(lua, 1, "result")) return 0;
  plan::ResultRule& made = builder.scheme.result;
  if (made.given) {
    builder.mistake(
        lua, "script.duplicate_result", "result",
        {"result 已经在 " + made.place.text() + " 声明过", "result is already declared at " + made.place.text()},
        {"下层方案沿用上层的 result；本层的评价项另计",
         "a layer keeps the result of its base; its own criteria are counted apart"});
    return 0;
  }
  made.given = true;
  made.place = builder.declared_at(lua, "result");
  Fields fields(lua, 1, "result");
  if (const auto value = fields.number("total"); value && !value->poisoned())
    made.total = builder.in_unit(lua, *value, builder.points_unit(), "total").node;
  if (const auto full = fields.points("full")) made.full = full->node, made.full_given = true;
  read_rounding(lua, fields, made);
  read_grades(lua, fields, made);
  read_ranking(lua, fields, made);
  if (const auto pass = fields.condition("pass"); pass && !pass->poisoned()) made.pass = builder.vacuous(*pass);
  fields.choose("not_applicable", plan::kNotApplicableWords, made.not_applicable);
  fields.finish();
  return 0;
}

/// A whole number of subjects, fixed.
plan::NodeId quota(lua_State* lua, Fields& fields, const char* key) {
  auto& builder = builder_of(lua);
  const auto number = fields.number(key);
  if (!number || number->poisoned()) {
    if (!number) fields.missing(key);
    return plan::kNoNode;
  }
  const auto value = builder.scheme.graph.fixed_value(number->node);
  if (!value || *value < 0 || *value != static_cast<double>(static_cast<long>(*value)))
    builder.mistake(lua, "script.bad_quota", key,
                    {"推荐数量必须是固定的整数", "how many to recommend must be a fixed whole number"});
  return number->node;
}

int recommend(lua_State* lua) {
  auto& builder = builder_of(lua);
  if (!table_argument(lua, 1, "recommend")) return 0;
  plan::Recommendation made{
      .given = true, .place = builder.place(lua, "recommend"), .layer = builder.layer, .document = {}, .clause = {}};
  Fields fields(lua, 1, "recommend");
  made.document = fields.text("document").value_or(builder.scheme.layers[builder.layer].document);
  made.clause = fields.text("clause").value_or("");
  builder.cited.push_back({made.place, "recommend", made.document, {made.clause}, made.layer, false});
  made.least = quota(lua, fields, "at_least");
  made.most = quota(lua, fields, "at_most");
  fields.finish();
  if (made.least == plan::kNoNode || made.most == plan::kNoNode) return 0;
  const auto value = [&](plan::NodeId id) { return builder.scheme.graph.fixed_value(id).value_or(0); };
  if (value(made.least) > value(made.most))
    builder.mistake(lua, "script.bad_quota", "at_least", {"at_least 大于 at_most", "at_least is greater than at_most"});
  plan::Recommendation& below = builder.scheme.recommendation;
  if (below.given && value(made.most) > value(below.most))
    builder.mistake(
        lua, "script.layer_quota", "at_most",
        say("上层最多推荐 {0} 个（{1}，条款 {2}），这里 {3} 个",
            "the base lets at most {0} be recommended ({1}, clause {2}), here {3}",
            {number_text(value(below.most)), below.place.text(), below.clause, number_text(value(made.most))}),
        {"下层只能更少", "a layer may only recommend fewer"});
  else
    below = made;
  return 0;
}

constexpr Word kWords[] = {
    {"result", result, WordKind::result, "result { total, full, round, grades, pass, rank, not_applicable }",
     ".total?: points; .full?: points; .round?: { .digits, .interval, .mode }; .grades?: list of { points, text }; "
     ".pass?: condition; .rank?: { .by?: rounded|exact; .ties?: competition|dense|ordinal; .among?: "
     "eligible|all|passing; .then_by?: list of number }; .not_applicable?: rescale|keep",
     "方案的结论怎样得出；没有写时：全部 gate 满足即通过。full 缺省由各项满分合成；round 在分等、通过和 by = "
     "\"rounded\" 的排名之前做一次（by = \"exact\" 按修约前排）；ties：competition 1、2、2、4，dense "
     "1、2、2、3，ordinal 1、2、3、4（同分按数据里的先后）；then_by：总分相同的依次比较这些数，大的在前（小的在前写 "
     "-x），全部相同才按 ties；等级的名字可以写 { zh = …, en = … }，用例和 results.json "
     "用中文名；among：eligible 没有被门槛和否决拒绝的，all 全部，passing 通过的；not_applicable 缺省 rescale：得分 × "
     "满分 ÷ 适用项的满分，自成一数的组（有上级组或下级组、写了 weight 或组里有项写了 "
     "weight、有封顶或保底、或不是求和）在组内做，其余的一起做；keep：不适用的得 0 分",
     "how the verdict is made; without it: all gates met is a pass. full is combined from the criteria unless given; "
     "round happens once, before grades, pass and ranking by = \"rounded\" (by = \"exact\" ranks what was before it); "
     "ties: competition 1, 2, 2, 4, dense 1, 2, 2, 3, ordinal 1, 2, 3, 4 (equal ones in the order of the data); "
     "then_by: of equal totals the one with more of the first of these numbers that differs stands before the other "
     "(-x "
     "for less), ties speaks of what is equal in all; the name of a grade may be { zh = …, en = … }, cases and "
     "results.json use the Chinese one; among: eligible (refused "
     "by no gate or veto), all or passing; not_applicable is rescale by default: points × full ÷ full of what applies, "
     "inside each group that makes a number of its own (with a parent or groups inside it, a weight of its own or of a "
     "member, a cap, a floor, or no sum), and over all the rest together; keep: what does not apply gives 0",
     "result {\n  total = sum(), round = { digits = 2, mode = \"half_even\" },\n  grades = { { 9, \"优秀\" }, { 6, "
     "\"合格\" }, { 0, \"不合格\" } },\n  pass = all_of { all_gates(), at_least(total(), 6) },\n  rank = { by = "
     "\"rounded\", then_by = { points_of(\"clean_energy\") }, ties = \"competition\" },\n}"},
    {"recommend", recommend, WordKind::result, "recommend { at_least, at_most, clause, document }",
     ".at_least: number; .at_most: number; .clause?: text; .document?: text",
     "一个批次向上推荐几个（heng package）；下层只能更少",
     "how many a round recommends to the level above (heng package); a layer may only say fewer",
     "recommend { at_least = 2, at_most = 3, clause = \"指标1\" }"},
    {"sum", sum, WordKind::result, "sum()", "", "全部计分项与专家打分项之和（有组的按组权重、封顶、保底），再加加分项",
     "the sum of scores and panels (by group weights, caps and floors), then bonuses", "result { total = sum() }"},
    {"total", total, WordKind::result, "total()", "", "按 round 修约后的总分", "the total after its declared rounding",
     "result { pass = all_of { all_gates(), at_least(total(), param.pass_points) } }"},
    {"all_gates", all_gates, WordKind::result, "all_gates()", "",
     "全部 gate 满足（不适用与 reference 不计）且没有 veto",
     "all gates met (not applicable and reference ones left out) and no veto", "result { pass = all_gates() }"},
    {"group_total", group_total, WordKind::result, "group_total(\"code\")", "code: text", "某一组的得分",
     "the points of one group",
     "result { pass = all_of { all_gates(), at_least(group_total(\"basic\"), param.pass_points) } }"},
    {"points_of", points_of, WordKind::result, "points_of(\"code\")", "code: text", "某一项的得分；不适用为 0",
     "the points of one criterion; 0 where it does not apply",
     "result { total = sum(), rank = { then_by = { points_of(\"clean_energy\") } } }"},
};

}  // namespace

std::span<const Word> result_words() { return kWords; }

}  // namespace heng::script
