// What the diagnostics of core/script about layers mean.

#include "app/codes.hpp"

namespace heng::app {

std::span<const Code> layer_codes() {
  static const Code all[] = {
      {"script.base_changed",
       {"上层在本层写成以后改了（对照 base.toml）",
        "the base has changed since the layer was written (against base.toml)"},
       {"看本层是否要跟着改，再运行 heng pin", "see whether the layer must follow, then run heng pin"},
       {"上层 national.t 在 national.u 写成以后改了参数 “limit”：2025-01-01: 9 → 10",
        "the base national.t has changed since national.u was written for it: parameter “limit”: 2025-01-01: 9 → 10"}},
      {"script.base_later_value",
       {"上层有晚于 extends 里 date 的新值生效", "a value of the base came into force after the date of extends"},
       {"看本层是否要跟着改，再把 date 改晚", "see whether the layer must follow, then set date to a later one"},
       {"上层 national.t 的 “limit” 自 2026-01-01 起由 10 改为 12，本层是按 2025-06-30 "
        "的上层写的（rules/national/u/scheme.lua:1:95）",
        "“limit” of the base national.t is 12 from 2026-01-01 on, no longer 10; this layer was written for the base of "
        "2025-06-30 (rules/national/u/scheme.lua:1:95)"}},
      {"script.base_other",
       {"base.toml 记的是另一个方案", "base.toml is of another scheme"},
       {"运行 heng pin", "run heng pin"},
       {"base.toml 记的是 “national.other”，本层的上层是 “national.t”",
        "base.toml is of “national.other”, the base of this layer is “national.t”"}},
      {"script.base_version",
       {"上层的版本不是 extends 里写的", "the base's version is not the one in extends"},
       {"看过改动，写上新版本，再运行 heng pin", "read the changes, write the new version, then run heng pin"},
       {"本层是按上层 national.t 的版本 “1” 写的，上层现在是版本 “2”（rules/national/t/scheme.lua:1:9）",
        "this layer was written for version “1” of its base national.t, which now is version “2” "
        "(rules/national/t/scheme.lua:1:9)"}},
      {"script.extends_cycle",
       {"方案互相 extends 成环", "schemes extend each other in a circle"},
       {"去掉一处 extends", "remove one extends"},
       {"方案互相 extends 成环：“national.u”", "schemes extend each other in a circle: “national.u”"}},
      {"script.extends_not_read",
       {"extends 不是直接写的文字", "extends is not written as a plain text"},
       {"写在一行：extends = \"national.…\"", "write extends = \"national.…\" on one line"},
       {"extends 没有读出来", "extends could not be read"}},
      {"script.group_of_other_layer",
       {"把评价项放进了另一层的组", "something is put into a group of another layer"},
       {"在本层另设一个组", "declare a group of this layer"},
       {"“more” 放进了另一层方案的组 “a”（rules/national/t/scheme.lua:3:8），会改变那一层的得分",
        "“more” is put into group “a” of another layer (rules/national/t/scheme.lua:3:8): it would change that layer's "
        "points"}},
      {"script.indicator_changed",
       {"两版里同名的指标不是同一个量，不能比较", "an indicator is not the same quantity in two editions"},
       {"改名，或比较同类的版本", "rename it, or compare editions where it is the same"},
       {"", ""}},
      {"script.layer_fixed",
       {"下层改了 fixed 的参数", "a layer changes a parameter that is fixed"},
       {"删去，或另设评价项", "remove it, or add a criterion"},
       {"参数 “limit” 是 fixed（不得改动）：自 2025-01-01 起上层为 10 1（rules/national/t/parameters.toml:7:38，条款 "
        "一）",
        "parameter “limit” is fixed (not to be changed): from 2025-01-01 on the base says 10 1 "
        "(rules/national/t/parameters.toml:7:38, clause 一)"}},
      {"script.layer_head",
       {"下层改了上层抬头里不能改的一项", "a layer changes what the head of its base says"},
       {"删去这一项", "remove it"},
       {"下层不能改 subject：上层是 “park”（rules/national/t/scheme.lua:1:9），这里是 “enterprise”",
        "a layer cannot change subject: the base says “park” (rules/national/t/scheme.lua:1:9), here “enterprise”"}},
      {"script.layer_level",
       {"下层的层级高于它叠加的方案", "a layer stands on one of a lower level"},
       {"按 national、provincial、local 的顺序", "keep the order national, provincial, local"},
       {"本层是 national，却叠加在 provincial 的 national.t 上（rules/national/t/scheme.lua:1:9）",
        "this layer is national, but stands on national.t, which is provincial (rules/national/t/scheme.lua:1:9)"}},
      {"script.layer_quota",
       {"下层放宽了上层的名额", "a layer widens the quota of its base"},
       {"只取更小的名额", "take only a smaller one"},
       {"上层最多推荐 2 个（rules/national/t/scheme.lua:3:1，条款 一），这里 5 个",
        "the base lets at most 2 be recommended (rules/national/t/scheme.lua:3:1, clause 一), here 5"}},
      {"script.layer_range",
       {"下层的值超出允许范围", "a layer's value is outside the permitted range"},
       {"取范围内的值", "take a value inside it"},
       {"20 超出允许范围 5 到 15 1（rules/national/t/parameters.toml:1:2，条款 一）",
        "20 is outside the permitted 5 to 15 1 (rules/national/t/parameters.toml:1:2, clause 一)"}},
      {"script.layer_status",
       {"同一个数换了更可靠的状态", "the same number, with a better status than its base says"},
       {"写上层的状态，或说明出处", "keep the status of the base, or give the source"},
       {"与上层同一个数，状态却从“未核实”改成了“官方原文”（上层 rules/national/t/parameters.toml:7:38，条款 一）",
        "the same number as the base's, but its status goes from “unverified” to “official text” (base "
        "rules/national/t/parameters.toml:7:38, clause 一)"}},
      {"script.layer_weakens",
       {"下层放宽了上层，或不能证明是收紧", "a layer weakens its base, or cannot be shown to tighten it"},
       {"只取更严的值", "take only a stricter value"},
       {"放宽了上层的 gate “base”（doc 一，rules/national/t/scheme.lua:2:7）：“limit”：上层为 10 "
        "1（rules/national/t/parameters.toml:7:38，条款 一），这里 5 1。见证：x 7：这里满足，上层不满足",
        "weakens the base's gate “base” (doc 一, rules/national/t/scheme.lua:2:7): “limit”: the base says 10 1 "
        "(rules/national/t/parameters.toml:7:38, clause 一), here 5 1. Witness: x 7: met here, not met by the base"}},
  };
  return all;
}

}  // namespace heng::app
