#pragma once
// The result of a round as a table on a terminal: one line a subject, columns that line up with CJK text.

#include <string>
#include <vector>

#include "report/round_view.hpp"

namespace heng::app {

/// A subject and the one thing to look at first.
struct SummaryRow {
  std::size_t subject = 0;
  report::Headline headline;
  bool unverified = false;  // rests on a number nobody has verified; known of those explained
};

/// At most `limit` rows, then a line that says how many more.
[[nodiscard]] std::string summary_table(const report::RoundView& view, const std::vector<SummaryRow>& rows,
                                        std::size_t limit);
/// "共 19 个：通过 1，待定 15，不通过 3；数据错误 2，警告 5"
[[nodiscard]] std::string summary_line(const report::RoundView& view);

}  // namespace heng::app
