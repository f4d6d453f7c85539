#pragma once
// Rows that stand among the data and are none: remarks and signatures, totals, a header printed again.

#include <string>
#include <string_view>

namespace heng::data {

/// "填表人：…", "审核：…": whatever stands beside it, nobody is called so.
[[nodiscard]] bool is_signature(std::string_view text);

/// "注：…", "填表人：…", "（…）", "* …", "单位：万元", "一、国家级园区", "第1页".
[[nodiscard]] bool is_remark(std::string_view text);

/// "合计", "平 均", "其中：煤炭": the row sums others up, or is a part of one, and is no subject.
[[nodiscard]] bool is_total(std::string_view text);

/// The row that shows how a form is filled in.
[[nodiscard]] bool is_sample(std::string_view text);

}  // namespace heng::data
