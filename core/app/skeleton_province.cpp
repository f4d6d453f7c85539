#include <algorithm>

#include "app/skeleton.hpp"
#include "base/text.hpp"

namespace heng::app {
namespace {

// clang-format off
constexpr std::string_view kIndicators = R"end(# 本省自己的指标。国家方案已有的不必写。
# Indicators of this province; those of the national scheme need not be repeated.

[@code@_clean_transport]
title     = { zh = "@code@：清洁运输比例", en = "@code@: clean transport" }
unit      = "1"
display   = "percent"
direction = "higher"
range     = [0, 1]
source    = { ref = "示例，待改 example, to be replaced", status = "default" }
)end";

constexpr std::string_view kDocument = R"end(# 本省的通知：条款用自己的话转述，编号照原文。
# The province's notice: its clauses in our own words, numbered as in the text.

[document]
id     = "@document@"
number = "文号待填 number to be filled in"
title  = { zh = "@id@ 的通知（待填）", en = "Notice of @id@ (to be filled in)" }
issuer = ["发文单位待填"]
status = "unverified"

[[clause]]
id    = "一"
kind  = "indicator"
title = { zh = "清洁运输", en = "Clean transport" }
text  = "货物清洁运输比例不低于80%。（示例）"
)end";

constexpr std::string_view kScheme = R"end(-- 省级方案叠加在国家方案上：国家的评价项原样有效，这里只写本省增加的。
-- On top of the national scheme: all its criteria hold; here stands only what the province adds.
--   heng check @id@
--   heng test @id@

scheme "@id@" {
  title    = { zh = "@id@（待改名）", en = "@id@ (to be named)" },
  extends  = @extends@,  -- 上层以后改了，heng check 会先说（内容记在 base.toml，heng pin 重写）
  document = "@document@",               -- 本省文件 rules/documents/@document@.toml
  subject  = "@subject@",
  layer    = "provincial",
}

-- 本省增加的门槛。国家的门槛删不掉，也不能改松：heng check 会拒绝。
-- A gate of the province. Gates of the base can be neither removed nor weakened: heng check refuses.
gate "@code@_clean_transport" {
  title   = { zh = "清洁运输比例", en = "Clean transport" },
  clause  = "一",
  require = at_least(@code@_clean_transport, param.@code@_clean_transport),
}
)end";

constexpr std::string_view kParameters = R"end(# 本省自己的数值。
# Numbers of the province.
[@code@_clean_transport]
title  = { zh = "清洁运输比例下限", en = "Least share of clean transport" }
unit   = "%"
clause = "一"
layers = "tighten"
status = "default"
values = [ { from = @from@, is = 80 } ]

# 收紧国家的数值：去掉 # 号，填本省的值和生效日期。只写 clause 和 values；比国家松的会被拒绝。
# To tighten a number of the base: uncomment it, give the province's value and its day. A weaker value is refused.
@tighten@)end";

constexpr std::string_view kCases =
    R"end(# 本省增加的门槛：达到、未达到、没有填，和正好在限值上。国家方案的测试不必重写。
# The province's gate: met at the limit, not met, missing. The cases of the base need not be repeated.

[[case]]
note   = "正好80%：达到 exactly 80%: met"
given  = { @code@_clean_transport = "80%" }
expect = { criteria = { @code@_clean_transport = "met" } }

[[case]]
note   = "79.9%：未达到，不通过 not met: fail"
given  = { @code@_clean_transport = "79.9%" }
expect = { verdict = "fail", criteria = { @code@_clean_transport = "not_met" } }

[[case]]
note   = "没有填：待定 missing: undetermined"
given  = { }
expect = { verdict = "undetermined", criteria = { @code@_clean_transport = "undetermined" } }
)end";
// clang-format on

/// Commented tables of the base's numbers that a layer may set.
std::string to_tighten(const plan::Scheme& base, const std::string& from) {
  std::string text;
  for (const auto& parameter : base.parameters) {
    const auto& definition = parameter.definition;
    if (definition.freedom == define::Freedom::fixed || !parameter.in_force) continue;
    text += "#\n# [" + definition.name + "]  # " + definition.title.in(Language::zh) + "：" +
            parameter.in_force->typed + " " + definition.unit.text + "\n";
    text += "# clause = \"一\"\n# values = [ { from = " + from + ", is = " + parameter.in_force->typed + " } ]\n";
  }
  return text.empty() ? "# （" + base.id + " 没有可以收紧的数值 has none）\n" : text;
}

}  // namespace

std::vector<SkeletonFile> province_skeleton(const std::string& id, const plan::Scheme& base,
                                            const script::BaseRecord& record) {
  std::string document = id, folder = "rules/" + id,
              code = id.starts_with("provincial.") ? id.substr(sizeof("provincial.") - 1) : id;
  code = code.substr(0, code.find('.'));
  std::ranges::replace(document, '.', '-');
  std::ranges::replace(document, '_', '-');
  std::replace(folder.begin() + 6, folder.end(), '.', '/');
  define::Date newest{2026, 1, 1};
  for (const auto& parameter : base.parameters)
    if (parameter.in_force && newest < parameter.in_force->from) newest = parameter.in_force->from;
  std::string extends = "{ id = \"" + base.id + "\", ";
  if (const auto& version = base.layers.back().version; !version.empty()) extends += "version = \"" + version + "\", ";
  extends += "date = \"" + newest.text() + "\" }";
  const Placeholders values{{"id", id},
                            {"code", code},
                            {"document", document},
                            {"base", base.id},
                            {"extends", extends},
                            {"subject", base.subject},
                            {"from", newest.text()},
                            {"tighten", to_tighten(base, newest.text())}};
  return {{"indicators/" + code + ".toml", filled(kIndicators, values)},
          {"rules/documents/" + document + ".toml", filled(kDocument, values)},
          {folder + "/scheme.lua", filled(kScheme, values)},
          {folder + "/parameters.toml", filled(kParameters, values)},
          {folder + "/cases.toml", filled(kCases, values)},
          {folder + "/base.toml", script::base_toml(record, id)}};
}

}  // namespace heng::app
