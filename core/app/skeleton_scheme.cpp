#include <algorithm>

#include "app/skeleton.hpp"

namespace heng::app {
namespace {

// clang-format off
constexpr std::string_view kIndicators =
    R"end(# 本方案自己的指标：代码全库唯一，定了不改。用别处已有的指标就不必写在这里。
# Indicators of this scheme. Codes are unique in the whole library; what exists elsewhere need not be repeated.

[@code@_plan]
title  = { zh = "@code@：有实施方案", en = "@code@: has a plan" }
kind   = "boolean"                       # 是/否 yes or no
source = { ref = "示例，待改 example, to be replaced", status = "default" }

[@code@_reuse]
title     = { zh = "@code@：重复利用率", en = "@code@: reuse rate" }
unit      = "1"                          # 份额的单位是 1 a share has unit 1 …
display   = "percent"                    # … 显示成百分数 and is shown in percent
direction = "higher"                     # 越大越好 higher is better
range     = [0, 1]                       # 合理范围；没有填报时，值可能在其中任何一处 where a missing value may lie
digits    = 2
source    = { ref = "示例，待改 example, to be replaced", status = "default" }
)end";

constexpr std::string_view kDocument = R"end(# 政策文件：逐条列出条款，用自己的话转述，编号照原文。
# The policy document: its clauses in our own words, numbered as in the text.

[document]
id     = "@document@"
number = "文号待填 number to be filled in"
title  = { zh = "@id@ 的政策文件（待填）", en = "Document of @id@ (to be filled in)" }
issuer = ["发文单位待填"]
status = "unverified"                    # official 读自官方文件 | secondary 转引 | unverified 未核实

[[clause]]
id    = "一"                             # 编号照原文 as in the text
kind  = "condition"                      # condition | indicator | target | procedure | narrative
title = { zh = "实施方案", en = "Plan" }
text  = "申报单位应当编制实施方案。（示例）"

[[clause]]
id    = "二"
kind  = "indicator"
title = { zh = "重复利用率", en = "Reuse" }
text  = "重复利用率50%起得分，90%得满分，总分60分以上通过。（示例）"
)end";

constexpr std::string_view kScheme = R"end(-- 方案写“判什么”，数值都在 parameters.toml。改完运行：
-- A scheme says what is judged; the numbers are in parameters.toml. After a change run:
--   heng check @id@
--   heng test @id@

scheme "@id@" {
  title    = { zh = "@id@（待改名）", en = "@id@ (to be named)" },
  document = "@document@",               -- rules/documents/@document@.toml
  subject  = "park",                     -- 评价对象 who is judged: park, enterprise, community …
  layer    = "@layer@",
}

-- 必须满足的条件：不满足就不通过。用词见 rules/README.md：at_least at_most more_than less_than is_true all_of …
-- A condition that must be met.
gate "plan" {
  title   = { zh = "有实施方案", en = "Has a plan" },
  clause  = "一",                        -- 每一条都写依据 every criterion cites its clause
  require = is_true(@code@_plan),
}

-- 计分：value 是占满分的份额，0 到 1。
-- Points: value is a share of the points, from 0 to 1.
score "reuse" {
  title  = { zh = "重复利用率", en = "Reuse" },
  clause = "二",
  points = param.reuse_points,
  value  = linear(@code@_reuse, { zero = param.reuse_zero, full = param.reuse_full }),
}

-- 结论怎样得出；不写 result 时，全部 gate 满足即通过。
-- How the verdict is made; without it all gates met is a pass.
result {
  total  = sum(),
  round  = { digits = 2, mode = "half_even" },     -- 四舍六入五成双
  grades = { { 90, "优秀" }, { param.pass_points, "合格" }, { 0, "不合格" } },
  pass   = all_of { all_gates(), at_least(total(), param.pass_points) },
  rank   = { by = "rounded", ties = "competition" },
}
)end";

constexpr std::string_view kParameters =
    R"end(# 数值：一个数值一张表。改数值 = 加一行 { from = 生效日期, is = 新值 }，旧值保留。
# The numbers. To change one add { from = day, is = value }; the old value stays.
# layers：下级能怎样改 what a lower layer may do: fixed 不得改 | tighten 只可收紧 | range 限定范围内（加 bounds）| free 可自定
# status：official 文件原值 | secondary 转引 | unverified 未核实 | default 文件没有、组织者可改

[reuse_points]
title  = { zh = "重复利用率满分", en = "Points for reuse" }
unit   = "分"
clause = "二"
layers = "fixed"
status = "default"
values = [ { from = 2026-01-01, is = 100 } ]

[reuse_zero]
title  = { zh = "开始得分的重复利用率", en = "Reuse at which points begin" }
unit   = "%"
clause = "二"
layers = "fixed"
status = "default"
values = [ { from = 2026-01-01, is = 50 } ]

[reuse_full]
title  = { zh = "得满分的重复利用率", en = "Reuse for all points" }
unit   = "%"
clause = "二"
layers = "fixed"
status = "default"
values = [ { from = 2026-01-01, is = 90 } ]

[pass_points]
title  = { zh = "通过的总分", en = "Points to pass" }
unit   = "分"
clause = "二"
layers = "tighten"
status = "default"
values = [ { from = 2026-01-01, is = 60 } ]
)end";

constexpr std::string_view kCases =
    R"end(# 测试：给定什么，应当得出什么。每条规则至少写：达到、未达到、没有填（待定），有限值的加一例正好在限值上。
# Cases: what is given, what must come out. For each criterion: met, not met, missing, and exactly at the limit.

# (74% − 50%) ÷ (90% − 50%) × 100 = 60
[[case]]
note   = "正好60分：通过 exactly 60 points: pass"
given  = { @code@_plan = "是", @code@_reuse = "74%" }
expect = { verdict = "pass", total = 60, grade = "合格", criteria = { plan = "met" } }

[[case]]
note   = "57.5分：不通过 57.5 points: fail"
given  = { @code@_plan = "是", @code@_reuse = "73%" }
expect = { verdict = "fail", total = 57.5, grade = "不合格" }

[[case]]
note   = "满分 all points"
given  = { @code@_plan = "是", @code@_reuse = "95%" }
expect = { verdict = "pass", total = 100, grade = "优秀" }

[[case]]
note   = "没有实施方案：分再高也不通过 without a plan no points help"
given  = { @code@_plan = "否", @code@_reuse = "95%" }
expect = { verdict = "fail", criteria = { plan = "not_met" } }

# 空着不是 0，也不是不通过：待定，并说先补哪一项。
# Blank is neither 0 nor a fail: undetermined, and it says what to ask for first.
[[case]]
note   = "重复利用率没有填：待定 reuse is missing: undetermined"
given  = { @code@_plan = "是" }
expect = { verdict = "undetermined", ask_first = "@code@_reuse", total = [0, 100] }

[[case]]
note   = "没有说明有无方案：待定 nothing is said of the plan: undetermined"
given  = { @code@_reuse = "80%" }
expect = { verdict = "undetermined", ask_first = "@code@_plan", criteria = { plan = "undetermined" } }
)end";
// clang-format on

/// The last word of an id, for codes: national.green_park → green_park.
std::string last_word(const std::string& id) { return id.substr(id.rfind('.') + 1); }

}  // namespace

std::string filled(std::string_view text, const Placeholders& values) {
  std::string out(text);
  for (const auto& [name, value] : values) {
    const auto mark = "@" + name + "@";
    for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at + value.size()))
      out.replace(at, mark.size(), value);
  }
  return out;
}

bool is_scheme_id(std::string_view id) {
  constexpr std::size_t kLongest = 100;
  if (id.empty() || id.size() > kLongest || id.find("..") != std::string_view::npos) return false;
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  bool starts = true;
  for (const char c : id) {
    if (starts && !is_letter(c)) return false;
    if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '.') return false;
    starts = c == '.';
  }
  return !starts;
}

std::vector<SkeletonFile> scheme_skeleton(const std::string& id) {
  const auto code = last_word(id);
  auto document = id, folder = "rules/" + id;
  std::ranges::replace(document, '.', '-');
  std::ranges::replace(document, '_', '-');
  std::replace(folder.begin() + 6, folder.end(), '.', '/');
  const Placeholders values{{"id", id},
                            {"code", code},
                            {"document", document},
                            {"layer", id.starts_with("provincial.") ? "provincial" : "national"}};
  return {{"indicators/" + code + ".toml", filled(kIndicators, values)},
          {"rules/documents/" + document + ".toml", filled(kDocument, values)},
          {folder + "/scheme.lua", filled(kScheme, values)},
          {folder + "/parameters.toml", filled(kParameters, values)},
          {folder + "/cases.toml", filled(kCases, values)}};
}

}  // namespace heng::app
