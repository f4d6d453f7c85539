#include "script/points.hpp"

#include <cmath>
#include <set>

#include "base/text.hpp"
#include "plan/bounds.hpp"
#include "plan/case_split.hpp"
#include "plan/witness.hpp"
#include "script/layer_words.hpp"

namespace heng::script {

namespace {

/// A fixed number that `points` takes in one of its branches and that is outside [low, high]; nothing when there is
/// none.
std::optional<double> branch_outside(const plan::Graph& graph, plan::NodeId points, double low, double high) {
  std::vector<plan::NodeId> open{points};
  std::set<plan::NodeId> seen;
  while (!open.empty()) {
    const plan::NodeId id = open.back();
    open.pop_back();
    if (!seen.insert(id).second) continue;
    const plan::Node& node = graph[id];
    if (const auto fixed = graph.fixed_value(id)) {
      if (*fixed < low || *fixed > high) return fixed;
    } else if (node.op == plan::Op::select) {
      open.insert(open.end(), {node.args[1], node.args[2]});
    } else if (node.op == plan::Op::same && !node.args.empty()) {
      open.push_back(node.args[0]);
    }
  }
  return {};
}

}  // namespace

void guard_points(lua_State* lua, plan::Criterion& made) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  if (made.points == plan::kNoNode || made.full == plan::kNoNode) return;
  const plan::NodeId roots[] = {made.points};
  const Interval can = plan::PlausibleBounds(graph, builder.catalogue, roots, {}, false).number(made.points);
  const double full = *graph.fixed_value(made.full), noise = full * kLimitTolerance;
  if (can.low >= -noise && can.high <= full + noise) return;
  if (const auto outside = branch_outside(graph, made.points, -noise, full + noise))
    builder.mistake(
        lua, "script.points_out_of_range", "value",
        {"有一档得 " + number_text(*outside) + " 分，不在 0 到满分 " + number_text(full) + " 之内",
         "one of its branches gives " + number_text(*outside) + " points, outside 0 to " + number_text(full)},
        {"核对 points 与 value", "check points and value"});
  else if (can.low > full + noise || can.high < -noise)
    builder.mistake(lua, "script.points_out_of_range", "value",
                    {"得分总是在 " + number_text(can.low) + " 到 " + number_text(can.high) + " 之间，不在 0 到满分 " +
                         number_text(full) + " 之内",
                     "the points always lie between " + number_text(can.low) + " and " + number_text(can.high) +
                         ", outside 0 to " + number_text(full)},
                    {"核对 points 与 value；需要封顶时写 clamp(x, 0, 满分)",
                     "check points and value; to hold it write clamp(x, 0, points)"});
  const define::Unit& unit = builder.points_unit();
  const plan::NodeId least = graph.constant(-noise, unit), zero = graph.constant(0, unit);
  made.in_range = graph.all_of(
      {graph.make(plan::Op::at_least, {made.points, least}), graph.make(plan::Op::at_most, {made.points, made.full})});
  const plan::NodeId undefined = graph.make(plan::Op::divide, {zero, graph.constant(0)}, unit);
  made.value = made.points;
  const plan::NodeId checked = graph.make(plan::Op::select, {made.in_range, made.points, undefined}, unit);
  made.points = graph.make(plan::Op::minimum, {graph.make(plan::Op::maximum, {checked, zero}, unit), made.full}, unit);
}

void warn_of_points_outside(SchemeBuilder& builder, const plan::Criterion& criterion) {
  if (criterion.in_range == plan::kNoNode) return;
  plan::JointGraph joint(builder.catalogue);
  const double full = builder.scheme.graph.fixed_value(criterion.full).value_or(0), noise = full * kLimitTolerance;
  if (branch_outside(builder.scheme.graph, criterion.value, -noise, full + noise)) return;  // told already
  const plan::NodeId points = joint.take(builder.scheme, criterion.value);
  const plan::Node& made = builder.scheme.graph[criterion.value];
  const bool share = made.op == plan::Op::multiply && made.args[1] == criterion.full;
  for (const bool above : {true, false}) {
    const plan::NodeId end = joint.constant(above ? full + noise : -noise);
    const plan::Entailed within = above ? plan::Entailed{points, end} : plan::Entailed{end, points};
    plan::CaseSplit cases(joint);
    if (cases.prove(within) != plan::Proof::none) continue;
    const auto witness = plan::find_witness(joint, within, cases.open_cases());
    if (!witness || !witness->claimed) continue;
    const double given = round_decimal(above ? *witness->claimed : *witness->based,
                                       {.mode = RoundMode::half_even, .digits = 6, .interval = 0});
    builder.out.warning(
        "script.points_can_exceed", builder.place_at(criterion.place, "value"),
        say("评价项 {0} 的得分可以{1}：{2} 时算出 {3} 分，这个对象的这一项就会出错、待定",
            "the points of {0} can {1}: with {2} they come out as {3}, and the criterion fails for that subject",
            {both(quoted(criterion.code)),
             above ? say("超过满分 {0}", "exceed its {0}", {number_text(full)}) : Bilingual{"低于 0", "be below 0"},
             witness_line(witness_texts(joint, *witness)), both(number_text(given))}),
        share ? Bilingual{"没有单位的 value 是占满分的份额，1 即满分；要写分数，乘以单位为“分”的参数",
                          "a value without a unit is a share of the points, 1 being all of them; for points multiply "
                          "by a "
                          "parameter in 分"}
              : Bilingual{"核对 points 与 value；需要封顶或保底时写 clamp(x, 0, 满分)",
                          "check points and value; to hold it write clamp(x, 0, points)"});
  }
}

}  // namespace heng::script
