// The words that declare: scheme, gate, veto, score, bonus, group.

#include <algorithm>

#include "base/text.hpp"
#include "script/declaration.hpp"
#include "script/head.hpp"
#include "script/judging.hpp"
#include "script/points.hpp"
#include "script/vocabulary.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

using plan::CriterionKind;

int end(lua_State* lua, plan::Criterion made) {
  if (!taken(lua, made.code)) builder_of(lua).scheme.criteria.push_back(std::move(made));
  return 0;
}

/// A limit's digits say where its value is rounded: only a parameter has been typed with digits.
plan::NodeId rounded_condition(lua_State* lua, plan::NodeId condition) {
  auto& builder = builder_of(lua);
  const plan::Graph& graph = builder.scheme.graph;
  std::vector<plan::NodeId> without_digits;
  const plan::NodeId made = judged_rounded(builder.scheme, builder.scheme.graph, condition, without_digits);
  const auto counts = [&](plan::NodeId value) {
    const plan::Node& node = graph[value];
    return node.op == plan::Op::count ||
           (node.op == plan::Op::input &&
            builder.catalogue.indicators[graph.inputs()[node.ref].indicator].kind != define::Kind::number);
  };
  if (std::any_of(without_digits.begin(), without_digits.end(),
                  [&](plan::NodeId id) { return !counts(graph[id].args[0]); }))
    builder.mistake(lua, "script.rounded_limit", "judge",
                    {"judge = \"rounded\" 按限值写出的位数修约，而这里有一个限值不是参数，看不出写了几位",
                     "judge = \"rounded\" rounds to the digits a limit is written with; a limit here is no parameter "
                     "and shows none"},
                    {"把限值写成参数（97.0 一位小数）；参数的倍数另设一个参数",
                     "make the limit a parameter (97.0 has one decimal); for a multiple of one add another"});
  return made;
}

int requirement_table(lua_State* lua, CriterionKind kind, const char* key) {
  auto& builder = builder_of(lua);
  plan::Criterion made = begin(lua, kind);
  Fields fields(lua, 1, (kind == CriterionKind::gate ? "gate " : "veto ") + quoted(made.code));
  const auto condition = fields.condition(key);
  if (!condition) fields.missing(key);
  if (condition) {
    refuse_constant(lua, *condition, key);
    made.condition = condition->node;
    made.applicable = condition->applicable;
  }
  if (const auto judge = fields.choice("judge", {"full", "rounded"})) made.rounded = *judge == "rounded";
  if (made.rounded && made.condition != plan::kNoNode) made.condition = rounded_condition(lua, made.condition);
  common_fields(fields, made, builder, lua);
  if (const auto missing = fields.choice("missing", {"fail", "rescale", "unknown"})) {
    made.missing = *missing == "fail"      ? plan::MissingPolicy::fail
                   : *missing == "rescale" ? plan::MissingPolicy::rescale
                                           : plan::MissingPolicy::unknown;
    if (made.condition != plan::kNoNode && made.missing == plan::MissingPolicy::fail) {
      const plan::NodeId known = made.known = builder.known(made.condition);
      made.condition = kind == CriterionKind::gate
                           ? builder.scheme.graph.all_of({known, made.condition})
                           : builder.scheme.graph.any_of({builder.scheme.graph.negation(known), made.condition});
    } else if (made.condition != plan::kNoNode && made.missing == plan::MissingPolicy::rescale) {
      made.applicable = builder.both_applicable(made.applicable, builder.known(made.condition));
    }
  }
  fields.finish();
  if (made.condition == plan::kNoNode) return 0;
  return end(lua, std::move(made));
}

int gate_table(lua_State* lua) { return requirement_table(lua, CriterionKind::gate, "require"); }
int veto_table(lua_State* lua) { return requirement_table(lua, CriterionKind::veto, "reject_if"); }
int gate(lua_State* lua) { return curried(lua, gate_table, "gate"); }
int veto(lua_State* lua) { return curried(lua, veto_table, "veto"); }

/// `value = …` as points: a share is multiplied by the criterion's points, points stay as they are.
void set_value(lua_State* lua, plan::Criterion& made, const Symbol& value) {
  auto& builder = builder_of(lua);
  if (value.poisoned()) return;
  if (builder.is_truth(value)) {
    builder.mistake(lua, "script.wrong_argument", "value",
                    {"value 是一个条件；用 points_if(条件, 分) 说明得几分",
                     "value is a condition; say its points with points_if(condition, n)"});
    return;
  }
  made.applicable = builder.both_applicable(made.applicable, value.applicable);
  auto& graph = builder.scheme.graph;
  const define::Unit unit = builder.unit_of(value);
  if (unit.dimension.empty()) {
    const Symbol share = builder.in_unit(lua, value, define::Unit{}, "value");
    made.points = graph.make(plan::Op::multiply, {share.node, made.full}, builder.points_unit());
  } else {
    made.points = builder.in_unit(lua, value, builder.points_unit(), "value").node;
  }
}

void set_function(lua_State* lua, plan::Criterion& made, int at) {
  constexpr std::uint64_t kWork = 20'000;  // what each thread keeps ready for it
  auto& builder = builder_of(lua);
  builder.lua.charge(kWork);
  made.function = static_cast<int>(builder.functions.size());
  lua_pushvalue(lua, at);
  builder.functions.push_back(keep(lua));
  builder.function_places.push_back(builder.place(lua, "value"));
  made.points =
      builder.scheme.graph.make(plan::Op::script, {}, builder.points_unit(), static_cast<std::uint32_t>(made.function));
}

int scored_table(lua_State* lua, CriterionKind kind) {
  auto& builder = builder_of(lua);
  plan::Criterion made = begin(lua, kind);
  Fields fields(lua, 1, (kind == CriterionKind::score ? "score " : "bonus ") + quoted(made.code));
  made.full = full_field(fields, builder, lua);
  made.group = fields.text("group").value_or("");
  made.weight = weight_field(lua, fields);
  const int at = fields.push("value");
  if (at == 0) {
    fields.missing("value");
  } else if (made.full != plan::kNoNode) {
    if (lua_isfunction(lua, at) && symbol_at(lua, at) == nullptr)
      set_function(lua, made, at);
    else
      set_value(lua, made, written_out(lua, number_argument(lua, at, "value"), "value")), guard_points(lua, made);
    lua_pop(lua, 1);
  }
  common_fields(fields, made, builder, lua);
  const auto missing = made.function < 0 ? fields.choice("missing", {"zero", "rescale", "unknown"})
                                         : fields.choice("missing", {"handled", "zero", "unknown"});
  if (missing && made.function >= 0) {
    made.missing = *missing == "handled" ? plan::MissingPolicy::handled
                   : *missing == "zero"  ? plan::MissingPolicy::zero
                                         : plan::MissingPolicy::unknown;
  } else if (missing) {
    auto& graph = builder.scheme.graph;
    if (made.points != plan::kNoNode && *missing != "unknown") {
      const plan::NodeId known = builder.known(made.points);
      made.missing = *missing == "zero" ? plan::MissingPolicy::zero : plan::MissingPolicy::rescale;
      if (*missing == "zero")
        made.points = graph.make(plan::Op::select, {known, made.points, graph.constant(0, builder.points_unit())},
                                 builder.points_unit());
      else
        made.applicable = builder.both_applicable(made.applicable, known);
    }
  }
  fields.finish();
  if (made.points != plan::kNoNode) return end(lua, std::move(made));
  builder.refused.push_back(std::move(made));
  return 0;
}

int score_table(lua_State* lua) { return scored_table(lua, CriterionKind::score); }
int bonus_table(lua_State* lua) { return scored_table(lua, CriterionKind::bonus); }
int score(lua_State* lua) { return curried(lua, score_table, "score"); }
int bonus(lua_State* lua) { return curried(lua, bonus_table, "bonus"); }

int group_table(lua_State* lua) {
  constexpr std::uint64_t kWork = 2000;  // for each there is: totals are looked up among them all
  auto& builder = builder_of(lua);
  builder.lua.charge(kWork * builder.scheme.groups.size());
  plan::Group made;
  made.code = code_of(lua);
  made.layer = builder.layer;
  made.place = builder.declared_at(lua, made.code);
  Fields fields(lua, 1, "group " + quoted(made.code));
  made.title = fields.bilingual("title").value_or(Bilingual{made.code, made.code});
  made.weight = weight_field(lua, fields);
  made.parent = fields.text("parent").value_or("");
  fields.choose("combine", plan::kCombinationWords, made.combination);
  const auto limit = [&](const char* key) {
    const auto given = fields.number(key);
    if (given) note_number(lua, *given, key);
    return given ? builder.in_unit(lua, *given, builder.points_unit(), key).node : plan::kNoNode;
  };
  made.cap = limit("cap");
  made.floor = limit("floor");
  if (const auto points = fields.points("points")) made.points = points->node;
  fields.finish();
  const auto fixed = [&](plan::NodeId id) {
    return id == plan::kNoNode ? std::nullopt : builder.scheme.graph.fixed_value(id);
  };
  if (const auto floor = fixed(made.floor), cap = fixed(made.cap); floor && cap && *floor > *cap)
    builder.mistake(lua, "script.floor_above_cap", "floor",
                    say("组的保底 {0} 分高于封顶 {1} 分：得分总是 {0}",
                        "the floor of {0} points is above the cap of {1}: the group always gives {0}",
                        {number_text(*floor), number_text(*cap)}),
                    {"核对 cap 与 floor", "check cap and floor"});
  if (builder.scheme.group(made.code) != nullptr)
    builder.mistake(lua, "script.duplicate_group", made.code,
                    {"组 " + quoted(made.code) + " 已经定义过", "group " + quoted(made.code) + " is already defined"});
  else
    builder.scheme.groups.push_back(std::move(made));
  return 0;
}
int group(lua_State* lua) { return curried(lua, group_table, "group"); }

int scheme_table(lua_State* lua) {
  const std::string id = code_of(lua);
  read_head(lua, id);
  return 0;
}
int scheme(lua_State* lua) { return curried(lua, scheme_table, "scheme"); }

constexpr Word kWords[] = {
    {"scheme", scheme, WordKind::criterion,
     "scheme \"national.name\" { title, document, subject, layer, factors, version, extends }",
     "id: text; .title: text; .document: text; .subject: text; .layer?: national|provincial|local; .factors?: text; "
     ".version?: text; .extends?: text; .note?: text",
     "方案的抬头，每个文件第一句", "the head of a scheme: the first statement of the file",
     "scheme \"national.example\" {\n  title = \"示例\", document = \"hj-274-2015\", subject = \"park\", layer = "
     "\"national\",\n}"},
    {"gate", gate, WordKind::criterion,
     "gate \"code\" { title, clause, require = condition, when, missing, judge, reference }",
     "code: text; .title?: text; .clause: text or list of text; .require: condition; .document?: text; .when?: "
     "condition; .missing?: fail|rescale|unknown; .judge?: full|rounded; .reference?: flag; .note?: text",
     "必须满足的条件；缺报而定不下来：待定，除非 missing = \"fail\"（算不满足）或 \"rescale\"（算不适用）；when "
     "不满足则不适用。judge = \"rounded\" 按修约值比较法：值先修约到限值写出的位数（97.0 一位小数，14e2 百位），缺省 "
     "full 用全数值比较法。reference = true 只供参考，不影响结论；clause 可以是一列条款，第一个为主",
     "a condition that must be met; undetermined where missing values leave it open, unless missing = \"fail\" (not "
     "met) or \"rescale\" (does not apply); does not apply where when is not met. judge = \"rounded\" rounds the value "
     "to the digits its limit is written with (97.0: one decimal, 14e2: hundreds) before comparing, by default (full) "
     "it is compared as it is. reference = true is reported but never decides; clause may be a list, the first is the "
     "main one",
     "gate \"clean_energy\" {\n  title = \"清洁能源占比\", clause = \"指标1\",\n  require = "
     "at_least(clean_energy_share, param.clean_share),\n}"},
    {"veto", veto, WordKind::criterion, "veto \"code\" { title, clause, reject_if = condition, when }",
     "code: text; .title?: text; .clause: text or list of text; .reject_if: condition; .document?: text; .when?: "
     "condition; .missing?: fail|rescale|unknown; .judge?: full|rounded; .reference?: flag; .note?: text",
     "一票否决：条件满足即不通过；missing = \"fail\" 时缺报也否决；其余同 gate",
     "refuses the subject when its condition is met; with missing = \"fail\" also when that is not known; else as gate",
     "veto \"accident\" {\n  title = \"重大环境事件\", clause = \"指标1\",\n  reject_if = "
     "more_than(major_environment_events, 0),\n}"},
    {"score", score, WordKind::criterion, "score \"code\" { title, clause, group, points, value, when, missing }",
     "code: text; .title?: text; .clause: text or list of text; .points: points; .value: pure or points or function; "
     ".group?: text; .weight?: pure; .document?: text; .when?: condition; .missing?: zero|rescale|unknown; "
     ".reference?: flag; .note?: text",
     "计分项：value 是占满分的份额、分数，或函数；算出的分不在 0 到满分之内：这一项对该对象出错、待定（需要封顶就写 "
     "clamp）。缺报：得分是区间，除非 missing = \"zero\"（得 0 分）或 \"rescale\"（算不适用）；函数可写 missing = "
     "\"handled\"，自己处理缺报。weight 缺省 1，0 为不计",
     "points: value is a share of the points, points, or a function; where it comes out below 0 or above the points "
     "the criterion fails for that subject and is undetermined (write clamp to hold it). Missing: an interval of "
     "points, unless missing = \"zero\" (0 points) or \"rescale\" (does not apply); a function may say missing = "
     "\"handled\" and deal with it. weight is 1 by default, 0 counts for nothing",
     "score \"clean\" {\n  title = \"清洁能源占比\", clause = \"指标1\", points = 10,\n  value = "
     "linear(clean_energy_share, { zero = param.low_share, full = param.clean_share }),\n}"},
    {"bonus", bonus, WordKind::criterion, "bonus \"code\" { … as score … }", "…: as score", "加分项：加在总分之上",
     "as score, on top of the total",
     "bonus \"sink\" {\n  title = \"碳汇\", clause = \"指标1\", points = 2,\n  value = "
     "points_if(more_than(carbon_sink, 0), 2),\n}"},
    {"group", group, WordKind::criterion, "group \"code\" { title, parent, combine, weight, cap, floor, points }",
     "code: text; .title?: text; .parent?: text; .combine?: sum|weighted_mean|geometric_mean|harmonic_mean|minimum; "
     ".weight?: pure; .cap?: points; .floor?: points; .points?: points",
     "一组评价项（和下级组）：combine 为 sum（缺省）weighted_mean geometric_mean harmonic_mean "
     "minimum；可封顶、保底（先封顶后保底）；weight 是它在上级组或总分里的权重，0 "
     "为不计。各项满分也这样合成组的满分。not_applicable = \"rescale\" "
     "时，不适用的项连同满分（均值则连同权重）去掉，全都不适用的组对上级也不适用",
     "a group of criteria (and of groups): combine is sum (default), weighted_mean, geometric_mean, harmonic_mean or "
     "minimum; cap, then floor; weight is its weight in its parent or in the total, 0 counts for nothing. What it can "
     "give is combined from what its members can in the same way. With not_applicable = \"rescale\" what does not "
     "apply is left out with its points (of a mean: its weight), and a group of which nothing applies does not apply "
     "in its parent",
     "group \"basic\" { title = \"基础\", cap = 30 }"},
};

}  // namespace

std::span<const Word> criterion_words() { return kWords; }

}  // namespace heng::script
