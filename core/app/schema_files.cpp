// JSON Schemas of the TOML files people write, and .taplo.toml that says which file is which. Editors show the titles
// as help.

#include "app/generated.hpp"
#include "base/json.hpp"
#include "define/catalogue.hpp"
#include "script/load_scheme.hpp"

namespace heng::app {
namespace {

Json described(Json schema, const char* meaning) {
  schema["description"] = meaning;
  return schema;
}
Json text(const char* meaning) { return described({{"type", "string"}}, meaning); }
Json number(const char* meaning) { return described({{"type", "number"}}, meaning); }
Json integer(const char* meaning) { return described({{"type", "integer"}}, meaning); }
Json texts(const char* meaning) { return described({{"type", "array"}, {"items", {{"type", "string"}}}}, meaning); }
Json words(std::initializer_list<const char*> allowed, const char* meaning) {
  return described({{"enum", Json(allowed)}}, meaning);
}
Json names(const std::vector<std::string>& allowed, const char* meaning) {
  return described({{"type", "string"}, {"enum", allowed}}, meaning);
}
/// TOML dates reach a schema as text.
Json date(const char* meaning) {
  return described({{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}, meaning);
}

/// A table: nothing but these keys.
Json table(Json properties, std::vector<std::string> required, const char* meaning = "") {
  Json schema{{"type", "object"},
              {"properties", std::move(properties)},
              {"required", std::move(required)},
              {"additionalProperties", false}};
  return *meaning == '\0' ? schema : described(std::move(schema), meaning);
}
/// Names of the user's own, each with such a table.
Json tables(Json each) { return {{"type", "object"}, {"additionalProperties", std::move(each)}}; }
Json list_of(Json items, const char* meaning) {
  return described({{"type", "array"}, {"items", std::move(items)}}, meaning);
}

Json bilingual(const char* meaning) {
  const Json one = {{"type", "string"}};
  return described({{"anyOf", {one, table({{"zh", one}, {"en", one}}, {})}}}, meaning);
}
Json status() {
  return words({"official", "secondary", "unverified", "default"},
               "official 官方文件原值 | secondary 转引 | unverified 未核实 | default 文件没有、组织者可改");
}
Json source() {
  return table({{"ref", text("出处 where it is from")}, {"status", status()}}, {"ref", "status"},
               "出处 where it is from");
}
Json pair_of_numbers(const char* meaning) {
  return described({{"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}}, meaning);
}
Json points(const char* meaning) {
  return described({{"anyOf", {Json{{"type", "number"}}, pair_of_numbers("[最低, 最高] [lowest, highest]")}}}, meaning);
}

Json indicator_schema() {
  return tables(table(
      {{"title", bilingual("名称 title")},
       {"unit", text("单位；份额是 1；是/否和类别没有 unit; 1 for a share; none for yes/no and categories")},
       {"display", words({"percent"}, "显示成百分数 shown in percent")},
       {"kind", words({"number", "boolean", "category", "text", "date"}, "种类，缺省 number kind; number by default")},
       {"direction", words({"higher", "lower", "none"}, "越大越好、越小越好、不论 which way is better")},
       {"range",
        pair_of_numbers("合理范围，按 unit；缺失的值在其中 plausible, in `unit`; where a missing value may lie")},
       {"digits", integer("公布时的小数位 decimals as published")},
       {"formula", text("由其他指标和 factor.名称 算出 computed from indicators and factor.name")},
       {"sum_of", texts("分项：读到的数据里应等于它们之和 parts; data that do not add up are reported")},
       {"year_on_year", number("与上年相比最多变化几倍，超过就提示 more than so many times within a year is reported")},
       {"values", texts("类别的全部取值 all values of a category")},
       {"aliases", texts("表头里见过的其他写法 other headers seen")},
       {"source", source()},
       {"note", bilingual("说明 note")}},
      {"title", "source"}));
}

Json parameter_schema() {
  const auto value =
      table({{"from", date("生效日期 in force from")},
             {"is", Json{{"description", "数值；unit 是 date 时是日期 the value; a date where the unit is date"}}}},
            {"from", "is"});
  return tables(table(
      {{"title", bilingual("名称 title")},
       {"unit", text("单位；值是日期时写 date unit; date where the values are dates")},
       {"clause", text("条款，编号照文件 clause, numbered as in the document")},
       {"layers",
        words({"fixed", "tighten", "range", "free"},
              "下级能怎样改：fixed 不得 | tighten 只可收紧 | range 限定范围 | free 可自定 what a lower layer may do")},
       {"bounds", pair_of_numbers("layers = \"range\" 的范围 its bounds")},
       {"status", status()},
       {"source", source()},
       {"note", bilingual("说明 note")},
       {"values", list_of(value, "按日期从早到晚；改数值就加一项 by date; a change is one more")}},
      {"values"}));
}

Json document_schema() {
  const auto clause = table({{"id", text("编号照原文 numbered as in the text")},
                             {"kind", words({"condition", "indicator", "target", "procedure", "narrative"},
                                            "条件、指标、目标、程序、叙述 kind of clause")},
                             {"title", bilingual("名称 title")},
                             {"text", text("用自己的话转述 in our own words")},
                             {"not_judged", bilingual("为什么没有评价项 why nothing judges it")}},
                            {"id", "kind", "title"});
  const auto head = table({{"id", text("代码 code")},
                           {"number", text("发文字号 number")},
                           {"title", bilingual("名称 title")},
                           {"issuer", texts("发文单位 issuers")},
                           {"issued", date("发文日期 issued")},
                           {"status", status()},
                           {"retrieved", text("从哪里取得 where it was got")},
                           {"note", bilingual("说明 note")}},
                          {"id", "title", "status"});
  return table({{"document", head}, {"clause", list_of(clause, "逐条 clause by clause")}}, {"document"});
}

Json factor_schema() {
  const auto factor = table({{"title", bilingual("名称 title")},
                             {"value", number("数值 the value")},
                             {"unit", text("单位 unit")},
                             {"source", source()},
                             {"note", bilingual("说明 note")}},
                            {"title", "value", "unit", "source"});
  const auto set = table({{"name", text("名称，批次用它指定 the name a round uses")},
                          {"title", bilingual("名称 title")},
                          {"from", date("自哪天起 from")},
                          {"source", source()},
                          {"note", bilingual("说明 note")}},
                         {"name", "title"});
  return table({{"set", set}, {"factor", tables(factor)}}, {"set", "factor"});
}

Json case_schema(const define::Catalogue& catalogue) {
  Json given = Json::object();
  for (const auto& each : catalogue.indicators) {
    const auto unit = each.unit.text == "1" || each.unit.text.empty() ? "" : "（" + each.unit.text + "）";
    given[each.code] = {{"description", each.title.zh + unit}};
  }
  const Json of_year{{"^[a-z][a-z0-9_]*@[0-9]{4}$", {{"type", {"string", "number", "boolean"}}}},
                     {"^panel", {{"description", "专家打分 experts' points"}}}};
  const Json given_schema{{"type", "object"},
                          {"properties", given},
                          {"patternProperties", of_year},
                          {"additionalProperties", false},
                          {"description", "给定的值，像单元格那样写 values, as a cell would hold them"}};
  const auto outcome = words({"met", "not_met", "undetermined", "not_applicable", "failed"}, "结果 outcome");
  const Json criterion{{"anyOf", {outcome, Json{{"type", "object"}}}}};
  const Json expect{{"type", "object"},
                    {"properties",
                     {{"verdict", words({"pass", "fail", "undetermined"}, "结论 verdict")},
                      {"total", points("总分 total")},
                      {"grade", text("等级 grade")},
                      {"ask_first", text("先问哪个指标 the indicator to ask for first")},
                      {"values", {{"type", "object"}, {"additionalProperties", {{"type", "number"}}}}},
                      {"criteria", tables(criterion)}}}};
  const auto explained = table({{"what", text("什么没有测试 what no case tests")}, {"reason", bilingual("为什么 why")}},
                               {"what", "reason"});
  return table({{"explained", list_of(explained, "说明过的缺口 gaps that are explained")},
                {"case", list_of({{"type", "object"},
                                  {"properties",
                                   {{"note", text("这一例说的是什么 what it shows")},
                                    {"as_of", date("哪天的数值 numbers as of")},
                                    {"year", integer("数据的年份 year of the data")},
                                    {"given", given_schema},
                                    {"expect", expect}}},
                                  {"required", {"note", "expect"}}},
                                 "一例 a case")}},
               {});
}

Json round_schema(const define::Catalogue& catalogue, const std::string& root) {
  std::vector<std::string> sets;
  for (const auto& set : catalogue.factor_sets) sets.push_back(set.name);
  const Json head{{"type", "object"},
                  {"properties",
                   {{"title", text("名称 title")},
                    {"scheme", names(script::scheme_ids(root), "评价方案 scheme")},
                    {"as_of", date("用这一天有效的数值 numbers in force on this day")},
                    {"year", integer("数据的年份 year of the data")},
                    {"factors", names(sets, "因子集 factor set")}}},
                  {"required", {"title", "scheme", "as_of", "year"}}};
  // The source's own settings stand beside these keys.
  Json data{
      {"source", text("数据源插件 plugin")},
      {"path", text("文件，相对批次文件 relative to the round")},
      {"subject", text("哪一列是评价对象的名称 header that names the subject")},
      {"columns", {{"type", "object"}, {"description", "表头 = 指标代码或 ignore header = indicator or ignore"}}},
      {"units", {{"type", "object"}, {"description", "表头 = 单位，表头里没写时 header = unit, where it says none"}}},
      {"note_columns", texts("只随行显示的列 carried along")},
      {"year", integer("这张表的年份 year of this table")},
      {"layout",
       words({"wide", "long", "yearly"},
             "一行一个对象，或一行一个值，或一年一张工作表 a row a subject, or a row a value, or a sheet a year")},
      {"indicator_column", text("long：指标列")},
      {"value_column", text("long：数值列")},
      {"unit_column", text("long：单位列")},
      {"year_column", text("年份列")}};
  auto panel = data;
  data["precedence"] = integer("两个数据源有同一个值时，1 优先于 2 of two sources for one value 1 wins over 2");
  panel["expert"] = text("哪一列是专家 header of the expert");
  panel["excused"] = text("哪一列标记回避 header that marks a recusal");
  const auto entry = [](Json properties) {
    return Json{{"type", "object"}, {"properties", std::move(properties)}, {"required", {"source", "subject"}}};
  };
  return {{"type", "object"},
          {"properties",
           {{"round", head},
            {"data", list_of(entry(data), "数据源 sources")},
            {"panel", list_of(entry(panel), "专家评分表 experts' sheets")}}},
          {"required", {"round", "data"}}};
}

constexpr const char* kFolder = "docs/reference/schemas/";

GeneratedFile schema(const char* name, const char* title, Json body) {
  Json json{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
  json.update(body);
  return {kFolder + std::string(name) + ".schema.json", dump(json, 1) + "\n"};
}

std::string taplo() {
  std::string out =
      "# 由 heng docs 生成，不要手改：编辑器（Even Better TOML）和 taplo 用它认出每种文件。 Made by heng docs, not "
      "edited by hand.\n"
      "include = [\"indicators/**/*.toml\", \"rules/**/*.toml\", \"examples/**/*.toml\"]\n\n"
      "[formatting]\nalign_entries = true\nallowed_blank_lines = 1\ncolumn_width = 400\nreorder_keys = "
      "false\narray_auto_expand = false\narray_auto_collapse = false\n";
  const auto rule = [&](const char* name, const char* files, const char* but = "") {
    out += "\n[[rule]]\ninclude = [" + std::string(files) + "]\nexclude = [" + but + "]\n[rule.schema]\npath = \"" +
           kFolder + name + ".schema.json\"\n";
  };
  rule("indicator", "\"indicators/*.toml\"", "\"indicators/units.toml\", \"indicators/factors/*.toml\"");
  rule("factor", "\"indicators/factors/*.toml\"");
  rule("parameter", "\"**/parameters.toml\"");
  rule("case", "\"**/cases.toml\"");
  rule("document", "\"rules/documents/*.toml\"");
  rule("round", "\"**/round.toml\"");
  return out;
}

}  // namespace

std::vector<GeneratedFile> schema_files(const std::string& root, Diagnostics& out) {
  const auto catalogue = define::load_catalogue(root, out);
  return {schema("indicator", "指标文件 indicators/*.toml", indicator_schema()),
          schema("parameter", "数值 parameters.toml", parameter_schema()),
          schema("factor", "因子集 indicators/factors/*.toml", factor_schema()),
          schema("document", "政策文件 rules/documents/*.toml", document_schema()),
          schema("case", "测试 cases.toml", case_schema(catalogue)),
          schema("round", "批次 round.toml", round_schema(catalogue, root)),
          {".taplo.toml", taplo()}};
}

}  // namespace heng::app
