// panel, and how the sheets of its experts become one number: mean, median, trimmed_mean.

#include "base/text.hpp"
#include "script/declaration.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

std::optional<plan::Combine> combine_field(lua_State* lua, Fields& fields) {
  const int at = fields.push("combine");
  if (at == 0) {
    fields.missing("combine");
    return {};
  }
  if (!lua_istable(lua, at)) {
    fields.wrong("combine", {" mean()、median() 或 trimmed_mean { drop = 1, at_least = 5 }",
                             "mean(), median() or trimmed_mean { drop = 1, at_least = 5 }"});
    lua_pop(lua, 1);
    return {};
  }
  Fields parts(lua, at, "combine");
  plan::Combine made;
  parts.choose("method", plan::Combine::kMethods, made.method);
  constexpr long long kMostSheets = 1000;
  const long long drop = parts.integer("drop").value_or(0);
  const long long at_least = parts.integer("at_least").value_or(drop < kMostSheets ? 2 * drop + 1 : drop);
  parts.finish();
  lua_pop(lua, 1);
  if (drop < 0 || at_least < 1 || drop > kMostSheets || at_least > kMostSheets || at_least <= 2 * drop) {
    builder_of(lua).mistake(lua, "script.bad_panel", "combine",
                            {"at_least 必须大于去掉的份数（2 × drop），都不超过 1000",
                             "at_least must exceed the sheets left out (2 × drop); neither may exceed 1000"});
    return {};
  }
  made.drop = static_cast<int>(drop);
  made.at_least = static_cast<int>(at_least);
  return made;
}

int panel_table(lua_State* lua) {
  auto& builder = builder_of(lua);
  plan::Criterion made = begin(lua, plan::CriterionKind::panel);
  Fields fields(lua, 1, "panel " + quoted(made.code));
  made.full = full_field(fields, builder, lua);
  made.group = fields.text("group").value_or("");
  made.weight = weight_field(lua, fields);
  made.guidance = fields.bilingual("guidance").value_or(Bilingual{});
  const auto combine = combine_field(lua, fields);
  if (combine) made.combine = *combine;
  common_fields(fields, made, builder, lua);
  fields.finish();
  if (!combine || made.full == plan::kNoNode || taken(lua, made.code)) return 0;
  made.points = builder.scheme.graph.make(plan::Op::panel, {}, builder.points_unit(),
                                          static_cast<std::uint32_t>(builder.scheme.criteria.size()));
  builder.scheme.criteria.push_back(std::move(made));
  return 0;
}

int panel(lua_State* lua) { return curried(lua, panel_table, "panel"); }

int combine_word(lua_State* lua, const char* method) {
  if (lua_istable(lua, 1))
    lua_settop(lua, 1);
  else
    lua_createtable(lua, 0, 1);
  lua_pushstring(lua, method);
  lua_setfield(lua, -2, "method");
  return 1;
}
int mean(lua_State* lua) { return combine_word(lua, "mean"); }
int median(lua_State* lua) { return combine_word(lua, "median"); }
int trimmed_mean(lua_State* lua) { return combine_word(lua, "trimmed_mean"); }

constexpr Word kWords[] = {
    {"panel", panel, WordKind::criterion, "panel \"code\" { title, clause, group, points, combine, guidance }",
     "code: text; .title?: text; .clause: text or list of text; .points: points; .combine: mean() or median() or "
     "trimmed_mean(); .guidance?: text; .group?: text; .weight?: pure; .document?: text; .when?: condition; .note?: "
     "text",
     "专家打分项：回避和没有打分的表不算有效；一份有效的也没有、或不足 at_least 份：待定，0 到满分",
     "points come from experts' sheets: excused and empty ones are not valid; with no valid sheet, or fewer than "
     "at_least, undetermined between 0 and the points",
     "panel \"replicability\" {\n  title = \"可复制性\", clause = \"指标1\", points = 10,\n  combine = trimmed_mean { "
     "drop = 1, at_least = 5 },\n}"},
    {"mean", mean, WordKind::panel, "mean()", "", "各有效评分的算术平均", "the mean of the valid sheets",
     "combine = mean()"},
    {"median", median, WordKind::panel, "median()", "", "中位数", "their median", "combine = median()"},
    {"trimmed_mean", trimmed_mean, WordKind::panel, "trimmed_mean { drop = 1, at_least = 5 }",
     ".drop?: integer; .at_least?: integer", "去掉 drop 个最高和最低后平均；有效评分少于 at_least 份：待定",
     "the mean without the drop highest and lowest; undetermined with fewer than at_least valid sheets",
     "combine = trimmed_mean { drop = 1, at_least = 5 }"},
};

}  // namespace

std::span<const Word> panel_words() { return kWords; }

}  // namespace heng::script
