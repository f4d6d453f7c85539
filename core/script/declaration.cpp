#include "script/declaration.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "script/points.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

/// Takes the table of the open call whose code and function are kept; the call is closed.
int with_table(lua_State* lua) {
  auto& builder = builder_of(lua);
  const std::string code = lua_tostring(lua, lua_upvalueindex(1));
  const auto open = std::find(builder.open_calls.rbegin(), builder.open_calls.rend(), code);
  if (open != builder.open_calls.rend()) {
    const auto at = std::distance(builder.open_calls.begin(), open.base()) - 1;
    builder.open_calls.erase(builder.open_calls.begin() + at);
    builder.open_call_places.erase(builder.open_call_places.begin() + at);
  }
  at_most_arguments(lua, 1, code, quoted(code) + " { … }");
  return table_argument(lua, 1, code) ? lua_tocfunction(lua, lua_upvalueindex(2))(lua) : 0;
}

bool constant_condition(const SchemeBuilder& builder, plan::NodeId node) {
  const plan::NodeId roots[] = {node};
  for (const plan::NodeId id : builder.scheme.graph.order(roots)) {
    const plan::Op op = builder.scheme.graph[id].op;
    if (op == plan::Op::input || op == plan::Op::known || op == plan::Op::panel || op == plan::Op::script ||
        op == plan::Op::round_year)
      return false;
    if ((op == plan::Op::same || op == plan::Op::same_truth) && builder.scheme.graph[id].args.empty())
      return false;  // total()
  }
  return true;
}

}  // namespace

int curried(lua_State* lua, lua_CFunction then, std::string_view word) {
  auto& builder = builder_of(lua);
  if (lua_type(lua, 1) != LUA_TSTRING || lua_rawlen(lua, 1) == 0 || lua_gettop(lua) > 1) {
    builder.mistake(lua, "script.wrong_argument", word,
                    {std::string(word) + " 后面要写名字：" + std::string(word) + " \"名称\" { … }",
                     std::string(word) + " needs a name: " + std::string(word) + " \"name\" { … }"});
    lua_pushcfunction(lua, [](lua_State*) { return 0; });
    return 1;
  }
  constexpr std::uint64_t kWork =
      50;  // for each that is open: one is a mistake reported at the end, so that a loop ends
  builder.lua.charge(kWork * builder.open_calls.size());
  kept_text(lua, 1);
  builder.open_calls.emplace_back(lua_tostring(lua, 1));
  builder.open_call_places.push_back(builder.place(lua, word));
  lua_pushvalue(lua, 1);
  lua_pushcfunction(lua, then);
  lua_pushcclosure(lua, with_table, 2);
  return 1;
}

std::string code_of(lua_State* lua) { return lua_tostring(lua, lua_upvalueindex(1)); }

bool taken(lua_State* lua, const std::string& code) {
  auto& builder = builder_of(lua);
  const auto [at, is_new] =
      builder.criterion_by_code.try_emplace(code, builder.scheme.criteria.size());  // where the caller puts it
  if (is_new) return false;
  const plan::Criterion* other = &builder.scheme.criteria[at->second];
  builder.mistake(lua, "script.duplicate_criterion", code,
                  {"评价项 " + quoted(code) + " 已经在 " + other->place.text() + " 定义过",
                   "criterion " + quoted(code) + " is already defined at " + other->place.text()},
                  other->layer != builder.layer
                      ? Bilingual{"下层方案只能增加评价项，不能替换上层的；请换一个名字",
                                  "a layer adds criteria, it cannot replace those of its base; use another name"}
                      : Bilingual{"换一个名字", "use another name"});
  return true;
}

plan::Criterion begin(lua_State* lua, plan::CriterionKind kind) {
  constexpr std::uint64_t kWork = 500;  // ten thousand can be declared, outside the Lua state
  auto& builder = builder_of(lua);
  builder.lua.charge(kWork);
  plan::Criterion made;
  made.kind = kind;
  made.code = code_of(lua);
  made.layer = builder.layer;
  made.place = builder.declared_at(lua, made.code);
  return made;
}

void refuse_constant(lua_State* lua, const Symbol& condition, std::string_view word) {
  auto& builder = builder_of(lua);
  if (condition.poisoned() || !constant_condition(builder, condition.node)) return;
  builder.mistake(
      lua, "script.constant_condition", word,
      {std::string(word) + " 与任何指标、得分和批次年份都无关，总是一个结果",
       std::string(word) + " depends on no indicator, points or year of the round: it always comes out the same"},
      {"检查比较的是不是参数与参数", "check whether two parameters are compared with each other"});
}

void common_fields(Fields& fields, plan::Criterion& made, SchemeBuilder& builder, lua_State* lua) {
  if (auto title = fields.bilingual("title"))
    made.title = *title;
  else
    made.title = {made.code, made.code};
  made.document = fields.text("document").value_or(builder.scheme.layers[builder.layer].document);
  made.also = fields.texts("clause");
  builder.cited.push_back(
      {made.place, made.code, made.document, made.also, made.layer, !fields.has("clause") || !made.also.empty()});
  if (!made.also.empty()) made.clause = made.also.front(), made.also.erase(made.also.begin());
  made.note = fields.bilingual("note").value_or(Bilingual{});
  made.reference = fields.flag("reference").value_or(false);
  if (const auto when = fields.condition("when")) {
    refuse_constant(lua, *when, "when");
    if (!when->poisoned()) made.applicable = builder.both_applicable(made.applicable, builder.vacuous(*when));
  }
}

plan::NodeId full_field(Fields& fields, SchemeBuilder& builder, lua_State* lua) {
  const auto full = fields.number("points");
  if (!full) fields.missing("points");
  if (!full || full->poisoned()) return plan::kNoNode;
  const auto value = builder.scheme.graph.fixed_value(full->node);
  if (value && *value > 0) return builder.in_unit(lua, *full, builder.points_unit(), "points").node;
  builder.mistake(lua, "script.bad_points", "points",
                  {"points（满分）必须是大于 0 的固定数值", "points must be a fixed number above 0"},
                  {"把随对象变化的部分写进 value", "put what differs from subject to subject into value"});
  return plan::kNoNode;
}

plan::NodeId weight_field(lua_State* lua, Fields& fields) {
  auto& builder = builder_of(lua);
  const auto weight = fields.number("weight");
  if (!weight || weight->poisoned()) return plan::kNoNode;
  note_number(lua, *weight, "weight");
  const Symbol pure = builder.in_unit(lua, *weight, define::Unit{}, "weight");
  const auto value = pure.poisoned() ? std::nullopt : builder.scheme.graph.fixed_value(pure.node);
  if (!pure.poisoned() && (!value || *value < 0))
    builder.mistake(lua, "script.bad_weight", "weight",
                    {"权重必须是不小于 0 的固定数值", "a weight must be a fixed number, not below 0"});
  return pure.node;
}

}  // namespace heng::script
