#include <algorithm>

#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

std::vector<std::string> experts_of(const explain::SubjectReport& report) {
  std::vector<std::string> experts;
  for (const auto& finding : report.findings) {
    for (const auto& use : finding.sheets) {
      if (std::ranges::find(experts, use.sheet.expert) == experts.end()) experts.push_back(use.sheet.expert);
    }
  }
  return experts;
}

void put_sheet(Html& html, const RoundView& view, const explain::Finding& finding, const std::string& expert) {
  const auto found = std::ranges::find_if(finding.sheets, [&](const auto& use) { return use.sheet.expert == expert; });
  if (found == finding.sheets.end()) {
    html.element("td", "", {{"class", "number"}});
    return;
  }
  const auto& sheet = found->sheet;
  html.open("td", {{"class", found->counted ? "number" : "number left-out"},
                   {"title", view.dataset.cell_text(sheet.cell, view.language)}});
  if (sheet.excused) {
    html.text(word(view.language, "回避", "excused"));
  } else if (!sheet.points) {
    html.text(word(view.language, "未评", "blank"));
  } else if (found->counted) {
    html.text(number_text(*sheet.points, 4));
  } else {
    html.text("(" + number_text(*sheet.points, 4) + ")");
  }
  html.close();
}

}  // namespace

std::string sheets_table(const RoundView& view, const explain::SubjectReport& report) {
  const auto experts = experts_of(report);
  if (experts.empty()) return {};
  const auto language = view.language;
  Html html;
  html.element("h4", word(language, "专家评分表（分）", "Experts’ sheets (points)"));
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "sheets"}});
  html.open("thead").open("tr").element("th", word(language, "评价项", "Criterion"), {{"scope", "col"}});
  for (const auto& expert : experts) html.element("th", expert, {{"scope", "col"}, {"class", "number"}});
  html.element("th", word(language, "有效", "Valid"), {{"scope", "col"}, {"class", "number"}});
  html.element("th", word(language, "合成", "Combined"), {{"scope", "col"}, {"class", "number"}}).close().close();
  html.open("tbody");
  for (const auto& finding : report.findings) {
    if (finding.sheets.empty()) continue;
    html.open("tr").element("th", view.scheme.criteria[finding.criterion].title.in(language), {{"scope", "row"}});
    for (const auto& expert : experts) put_sheet(html, view, finding, expert);
    html.element("td", std::to_string(finding.valid_sheets), {{"class", "number"}});
    html.element("td", finding.points ? total_text(*finding.points, language) : std::string(),
                 {{"class", "number strong"}});
    html.close();
  }
  html.close().close().close();
  html.element(
      "p",
      word(language, "带括号的分数没有计入（去掉的最高分、最低分）。鼠标停在分数上可看单元格。",
           "Points in brackets did not count (highest and lowest left out). Point at a number to see its cell."),
      {{"class", "remark"}});
  return html.take();
}

}  // namespace heng::report
