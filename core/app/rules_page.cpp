// docs/reference/rules.md: every word a rule may use, from the table the program itself reads.

#include "app/generated.hpp"
#include "script/vocabulary.hpp"

namespace heng::app {
namespace {

using script::Word;
using script::WordKind;

struct Chapter {
  WordKind kind;
  std::string_view title;
};

constexpr Chapter kChapters[] = {
    {WordKind::criterion, "声明 · Declarations"},
    {WordKind::condition, "条件 · Conditions"},
    {WordKind::scale, "记分尺度 · Scales"},
    {WordKind::function, "函数与合计 · Functions and aggregation"},
    {WordKind::time, "时间 · Time"},
    {WordKind::cohort, "相对评分 · Relative to the round"},
    {WordKind::panel, "专家打分的合成 · Combining experts' sheets"},
    {WordKind::result, "结论 · Result"},
};

constexpr std::string_view kOpening = R"(# 规则用词 · The words of rules

由 `heng docs` 从程序的词表生成，不要手改。 Made by `heng docs` from the program's own table; not edited by hand.

`scheme.lua` 不计算，只说明判什么：下面的每个词造出一个条件、一个数或一个评价项，逐个对象判断时才有值。指标和系数直接写名字（`clean_energy_share`，`factor.electricity`），参数写 `param.名称`，可以 `+ - * /`；不能用 `< > == and or not if`，请用下面的词。
A `scheme.lua` computes nothing, it says what is judged: each word makes a condition, a number or a criterion that has a value only when a subject is judged. Indicators are written by name, factors as `factor.name`, parameters as `param.name`, with `+ - * /`; `< > == and or not if` are refused in favour of the words below.

处处适用 · Everywhere:

- 与限值相对差 1e-12 以内视为相等，相等的两数相减为 0，所以 0.3 − 0.1 − 0.2 就是 0。 Within a relative 1e-12 of a limit counts as equal, and what is equal has no difference: 0.3 − 0.1 − 0.2 is 0.
- 缺报的值可能是合理范围内的任何数：条件可能待定，得分是一个区间；算不出来（除以 0、负数开方）也待定，并说明原因。 A value not reported may lie anywhere in its plausible range: a condition may be undetermined, points an interval; what cannot be computed (division by 0, root of a negative) is undetermined with its reason.
- 不适用的评价项既不算满足也不算不满足，分数按 `result` 的 `not_applicable` 处理。 What does not apply is neither met nor failed; `not_applicable` of `result` says what becomes of its points.

## 参数的种类 · Kinds of argument

`.name` 是表里的一项，`?` 表示可以不写，`a|b` 是几个词选一。 `.name` is a field of the table, `?` may be left out, `a|b` is one of those words.

| 种类 kind | 含义 | meaning |
|---|---|---|
)";

constexpr std::string_view kYears = R"(
## 指标的年份 · An indicator's year

| 写法 | 含义 | meaning |
|---|---|---|
| `x` | 批次的数据年份的值 | the value of the round's year |
| `x:years_ago(n)` | n 年前的值；n 是 0 到 50 的整数或参数；在公式里从公式所求的年份数起 | the value n years before, n a whole number from 0 to 50 or a parameter; in a formula counted from the year it is asked for |
| `x:at(2020)` | 2020 年的值；年份是 1900 到 2200 的整数或参数（`x:at(param.base_year)`）；相对批次的年份请用 years_ago | the value of 2020; the year is a whole number from 1900 to 2200 or a parameter (`x:at(param.base_year)`); relative to the round use years_ago |
)";

constexpr std::string_view kInside = R"(
## 函数里可用的 · Inside value = function(p)

`p.指标` 读一个值（只读；缺报时整项待定），`param.名称` 和 `factor.名称` 同上；都是不带单位的数，以各自声明的单位计（份额的单位是 1：35% 读到 0.35）；另有 · `p.indicator` reads a value (a missing one makes the criterion undetermined), `param.name` and `factor.name` likewise: plain numbers, each in its declared unit (a share has unit 1: 35% is read as 0.35); besides:

| 名称 | 含义 | meaning |
|---|---|---|
)";

void tell(std::string& page, const Word& word) {
  page += "\n### `" + std::string(word.name) + "`\n\n```lua\n" + std::string(word.signature) + "\n```\n\n";
  page += std::string(word.zh) + "。\n" + std::string(word.en) + ".\n\n";
  if (!word.takes.empty()) page += "`" + std::string(word.takes) + "`\n\n";
  page += "例 · Example:\n\n```lua\n" + std::string(word.example) + "\n```\n";
}

std::string row(std::string_view name, std::string_view zh, std::string_view en) {
  return "| `" + std::string(name) + "` | " + std::string(zh) + " | " + std::string(en) + " |\n";
}

}  // namespace

std::vector<GeneratedFile> rules_page(const std::string&, Diagnostics&) {
  std::string page(kOpening);
  for (const auto& kind : script::argument_kinds()) page += row(kind.name, kind.zh, kind.en);
  for (const auto& chapter : kChapters) {
    page += "\n## " + std::string(chapter.title) + "\n";
    for (const Word& word : script::vocabulary())
      if (word.kind == chapter.kind) tell(page, word);
  }
  page += kYears;
  page += kInside;
  for (const auto& plain : script::plain_functions()) page += row(plain.name, plain.zh, plain.en);
  for (const auto& math : script::math_functions()) page += row("math." + std::string(math.name), math.zh, math.en);
  return {{"docs/reference/rules.md", std::move(page)}};
}

}  // namespace heng::app
