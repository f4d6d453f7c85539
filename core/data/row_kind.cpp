#include "data/row_kind.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/header_names.hpp"

namespace heng::data {

namespace {

template <std::size_t kCount>
bool begins_with_any(std::string_view text, const std::array<std::string_view, kCount>& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}

/// "一、国家级园区", "(二)省级": a heading among the rows.
bool is_heading(std::string_view text) {
  static constexpr std::array<std::string_view, 10> numbers{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  const bool bracket = text.starts_with('(');
  if (bracket) text.remove_prefix(1);
  const bool numbered = begins_with_any(text, numbers);
  while (begins_with_any(text, numbers)) text.remove_prefix(numbers[0].size());
  return numbered && text.starts_with(bracket ? ")" : "、");
}

}  // namespace

bool is_signature(std::string_view text) {
  static constexpr std::array<std::string_view, 14> starts{"填表",   "制表",       "审核", "复核", "审批",
                                                           "负责人", "单位负责人", "联系", "填报", "报送",
                                                           "上报",   "盖章",       "日期", "电话"};
  const auto plain = normalised_header(text);
  const auto colon = plain.find(':');
  return begins_with_any(plain, starts) && colon != std::string::npos && colon < 30;
}

bool is_remark(std::string_view text) {
  static constexpr std::array<std::string_view, 12> starts{"source", "注",   "备注", "说明",  "数据来源", "资料来源",
                                                           "来源",   "附注", "单位", "Notes", "Note",     "Source"};
  static constexpr std::array<std::string_view, 12> whole{"备注",   "说明", "注", "附注", "序号", "续表",
                                                          "(续表)", "(续)", "-",  "—",    "…",    "……"};
  const auto plain = normalised_header(text);
  if (is_signature(text) || is_heading(plain)) return true;
  if (std::find(whole.begin(), whole.end(), plain) != whole.end()) return true;
  if (plain.starts_with('*') || plain.starts_with("※")) return true;
  if (plain.starts_with("第") && plain.ends_with("页")) return true;
  if (plain.starts_with('(') && plain.ends_with(')') && display_width(plain) > 8) return true;
  const auto colon = plain.find(':');
  const bool numbered = plain.starts_with("注") && plain.size() > 3 && plain[3] >= '0' && plain[3] <= '9';
  return numbered || (begins_with_any(plain, starts) && colon != std::string::npos && colon < 30);
}

bool is_total(std::string_view text) {
  static constexpr std::array<std::string_view, 19> words{
      "合计", "总计", "小计", "共计", "累计", "最大值", "最小值", "中位数",   "最大", "最小",
      "汇总", "总和", "平均", "均值", "总数", "平均值", "Total",  "Subtotal", "total"};
  auto plain = normalised_header(text);
  while (plain.ends_with(':')) plain.pop_back();
  if (plain == "其中" || plain.starts_with("其中:")) return true;  // a part of the row above
  static constexpr std::array<std::string_view, 5> ends{"合计", "总计", "小计", "共计", "平均值"};
  constexpr std::size_t kShort = 12;  // columns: 全市合计 is a total, 某省骨干企业合计 may be who is judged
  const bool is_short = display_width(plain) <= kShort && plain.find('(') == std::string::npos;
  if (is_short && std::any_of(ends.begin(), ends.end(), [&](auto end) { return plain.ends_with(end); })) return true;
  if (const auto bracket = plain.find('('); plain.ends_with(')') && bracket != std::string::npos && bracket > 0)
    plain.resize(bracket);  // 合计(2个)
  return std::find(words.begin(), words.end(), plain) != words.end();
}

bool is_sample(std::string_view text) {
  static constexpr std::array<std::string_view, 8> words{"示例对象", "示例",     "样例",   "范例",
                                                         "填写示例", "填报示例", "(示例)", "例"};
  auto plain = normalised_header(text);
  while (plain.ends_with(':')) plain.pop_back();
  return std::find(words.begin(), words.end(), plain) != words.end();
}

}  // namespace heng::data
