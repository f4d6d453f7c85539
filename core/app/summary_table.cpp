#include "app/summary_table.hpp"

#include <algorithm>
#include <cmath>

#include "app/terminal.hpp"
#include "base/text.hpp"
#include "report/wording.hpp"

namespace heng::app {
namespace {

constexpr int kPointDigits = 4;  // as in the report
constexpr std::size_t kNameWidth = 36, kLastWidth = 64;

struct Cell {
  std::string text;
  Colour colour = Colour::none;
};
using Cells = std::vector<Cell>;

Colour colour_of(evaluate::Verdict verdict) {
  switch (verdict) {
    case evaluate::Verdict::pass: return Colour::good;
    case evaluate::Verdict::fail: return Colour::bad;
    case evaluate::Verdict::undetermined: return Colour::open;
  }
  return Colour::none;
}

std::string bounds_text(const Interval& total, Language language) {
  if (total.is_point()) return number_text(total.low, kPointDigits);
  if (!std::isfinite(total.low) || !std::isfinite(total.high))
    return std::string(report::word(language, "待定", "open"));
  return say("{0} 至 {1}", "{0} to {1}", {number_text(total.low, kPointDigits), number_text(total.high, kPointDigits)})
      .in(language);
}

Cells header(const report::RoundView& view) {
  const auto language = view.language;
  const auto title = [&](std::string_view zh, std::string_view en) {
    return Cell{std::string(report::word(language, zh, en)), Colour::bold};
  };
  Cells cells;
  if (report::ranks(view)) cells.push_back(title("名次", "rank"));
  cells.push_back(title("评价对象", "subject"));
  cells.push_back(title("结论", "verdict"));
  if (!view.outcomes.total.empty()) cells.push_back(title("总分", "total"));
  if (!view.outcomes.local_total.empty()) cells.push_back(title("本层另计", "local"));
  if (report::has_national_points(view)) cells.push_back(title("国家方案总分", "national total"));
  if (!view.scheme.result.grades.empty()) cells.push_back(title("等级", "grade"));
  cells.push_back(title("先看", "first"));
  return cells;
}

bool doubtful(const report::RoundView& view, const SummaryRow& row) {
  return row.unverified && view.outcomes.verdict[row.subject] == evaluate::Verdict::pass;
}

Cells line(const report::RoundView& view, const SummaryRow& row) {
  const auto language = view.language;
  const auto& outcomes = view.outcomes;
  const auto verdict = outcomes.verdict[row.subject];
  Cells cells;
  if (report::ranks(view)) cells.push_back({report::rank_text(outcomes.rank[row.subject])});
  auto name = view.dataset.subjects()[row.subject];
  std::ranges::replace_if(
      name, [](char c) { return c == '\n' || c == '\t'; }, ' ');
  cells.push_back({display_width(name) > kNameWidth ? padded(name, kNameWidth) : name});
  cells.push_back({std::string(report::verdict_mark(verdict)) + " " + report::verdict_name(verdict, language) +
                       (doubtful(view, row) ? " *" : ""),
                   colour_of(verdict)});
  if (!outcomes.total.empty()) cells.push_back({bounds_text(outcomes.total.at(row.subject), language)});
  if (!outcomes.local_total.empty()) cells.push_back({bounds_text(outcomes.local_total.at(row.subject), language)});
  if (report::has_national_points(view)) cells.push_back({bounds_text(view.national->total.at(row.subject), language)});
  if (!view.scheme.result.grades.empty()) cells.push_back({report::grade_text(view, row.subject)});
  const std::string first = row.headline.text();
  cells.push_back({display_width(first) > kLastWidth ? padded(first, kLastWidth) : first, Colour::soft});
  return cells;
}

}  // namespace

std::string summary_table(const report::RoundView& view, const std::vector<SummaryRow>& rows, std::size_t limit) {
  std::vector<Cells> lines{header(view)};
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i) lines.push_back(line(view, rows[i]));
  std::vector<std::size_t> widths(lines.front().size());
  for (const auto& cells : lines) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], display_width(cells[i].text));
  }
  std::string out;
  for (const auto& cells : lines) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool last = i + 1 == cells.size();
      out += coloured(last ? cells[i].text : padded(cells[i].text, widths[i]), cells[i].colour) + (last ? "\n" : "  ");
    }
  }
  const std::size_t shown = lines.size() - 1;
  if (std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown),
                  [&](const auto& row) { return doubtful(view, row); }))
    out += say("* 依据中有未经核实的数值，不表示符合国家标准",
               "* rests on unverified numbers: it does not say that a national standard is met")
               .in(view.language) +
           "\n";
  if (view.dataset.size() > shown) {
    out +=
        say("… 另有 {0} 个，见 results.csv", "… {0} more in results.csv", {std::to_string(view.dataset.size() - shown)})
            .in(view.language) +
        "\n";
  }
  return out;
}

std::string summary_line(const report::RoundView& view) {
  const auto counts = report::count(view);
  const auto text = [](std::size_t number) { return std::to_string(number); };
  return say("共 {0} 个：通过 {1}，待定 {2}，不通过 {3}。数据：错误 {4}，警告 {5}，说明 {6}。",
             "{0} subjects: {1} pass, {2} undetermined, {3} fail. Data: {4} errors, {5} warnings, {6} notes.",
             {text(counts.subjects), text(counts.pass), text(counts.undetermined), text(counts.fail),
              text(counts.data_errors), text(counts.data_warnings), text(counts.data_notes)})
             .in(view.language) +
         "\n";
}

}  // namespace heng::app
