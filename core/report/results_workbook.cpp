#include "report/results_workbook.hpp"

#include <cmath>

#include "base/text.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

struct Heading {
  std::string_view zh, en;
  int width;
};

WorkbookSheet empty_sheet(Language language, const Bilingual& name, std::initializer_list<Heading> headings) {
  WorkbookSheet sheet{name.in(language), {}, {}};
  for (const auto& each : headings)
    sheet.columns.push_back({std::string(word(language, each.zh, each.en)), each.width});
  return sheet;
}

/// Nothing where the number is open to infinity.
WorkbookCell number(double value) { return std::isfinite(value) ? WorkbookCell(value) : WorkbookCell(); }

/// Lowest and highest.
void put_bounds(std::vector<WorkbookCell>& row, const std::optional<Interval>& of) {
  row.push_back(of ? number(of->low) : WorkbookCell());
  row.push_back(of ? number(of->high) : WorkbookCell());
}

std::string place_text(const RoundView& view, const Place& place) {
  return shown_file(view, place.file) + ":" + std::to_string(place.line);
}

/// Every cell that the finding's values stand in.
std::string cells_of(const RoundView& view, const explain::Finding& finding) {
  std::vector<explain::Value> values;
  for (const auto& reason : finding.reasons) values.push_back(reason.value);
  if (finding.scale) values.insert(values.end(), finding.scale->values.begin(), finding.scale->values.end());
  return explain::cells_shown(values, view.telling());
}

WorkbookSheet data_findings(const RoundView& view) {
  const auto language = view.language;
  auto sheet = empty_sheet(language, say("数据问题", "Data findings"),
                           {{"程度", "Severity", 10},
                            {"位置", "Place", 34},
                            {"评价对象", "Subject", 26},
                            {"问题", "Finding", 70},
                            {"怎么办", "What to do", 40}});
  for (const auto& finding : view.dataset.findings()) {
    const auto& diagnostic = finding.diagnostic;
    sheet.rows.push_back(
        {severity_name(diagnostic.severity, language),
         finding.cell.exists() ? view.dataset.cell_text(finding.cell, language) : diagnostic.place.text(),
         finding.subject, diagnostic.message.in(language), diagnostic.hint.in(language)});
  }
  return sheet;
}

}  // namespace

ResultsWorkbook::ResultsWorkbook(const RoundView& view)
    : view_(view),
      verdicts_(empty_sheet(view.language, say("结论", "Verdicts"),
                            {{"名次", "Rank", 8},
                             {"评价对象", "Subject", 30},
                             {"结论", "Verdict", 12},
                             {"说明", "Reason", 60},
                             {"总分（最低）", "Total (lowest)", 14},
                             {"总分（最高）", "Total (highest)", 14},
                             {"等级", "Grade", 12}})),
      findings_(empty_sheet(view.language, say("评价意见", "Findings"),
                            {{"评价对象", "Subject", 26},
                             {"评价项", "Criterion", 26},
                             {"条款", "Clause", 18},
                             {"结果", "Outcome", 12},
                             {"得分（最低）", "Points (lowest)", 12},
                             {"得分（最高）", "Points (highest)", 12},
                             {"满分", "Full points", 10},
                             {"意见", "Finding", 70},
                             {"数据出处", "Data", 40},
                             {"规则出处", "Rule", 44}})),
      asks_(empty_sheet(view.language, say("待补数据", "Values to ask for"),
                        {{"评价对象", "Subject", 26},
                         {"次序", "Order", 8},
                         {"指标", "Indicator", 36},
                         {"年份", "Year", 8},
                         {"单位", "Unit", 14},
                         {"说明", "Why", 70}})) {
  const auto column = [&](std::string_view zh, std::string_view en) {
    verdicts_.columns.push_back({std::string(word(view.language, zh, en)), 14});
  };
  if (!view.outcomes.local_total.empty()) {
    column("本层另计（最低）", "Local points (lowest)");
    column("本层另计（最高）", "Local points (highest)");
  }
  if (view.national != nullptr) column("国家方案结论", "National verdict");
  if (has_national_points(view)) {
    column("国家方案总分（最低）", "National total (lowest)");
    column("国家方案总分（最高）", "National total (highest)");
  }
}

void ResultsWorkbook::add_verdict(std::size_t subject, const std::string& sentence) {
  const auto& outcomes = view_.outcomes;
  std::vector<WorkbookCell> row;
  if (outcomes.rank.empty() || outcomes.rank[subject].best == 0)
    row.emplace_back();
  else if (outcomes.rank[subject].best == outcomes.rank[subject].worst)
    row.emplace_back(static_cast<double>(outcomes.rank[subject].best));
  else
    row.emplace_back(rank_text(outcomes.rank[subject]));
  row.emplace_back(view_.dataset.subjects()[subject]);
  row.emplace_back(verdict_name(outcomes.verdict[subject], view_.language));
  row.emplace_back(sentence);
  put_bounds(row, outcomes.total.empty() ? std::nullopt : std::optional(outcomes.total.at(subject)));
  row.emplace_back(grade_text(view_, subject));
  if (!outcomes.local_total.empty()) put_bounds(row, outcomes.local_total.at(subject));
  if (view_.national != nullptr) row.emplace_back(verdict_name(view_.national->verdict[subject], view_.language));
  if (has_national_points(view_)) put_bounds(row, view_.national->total.at(subject));
  verdicts_.rows.push_back(std::move(row));
}

void ResultsWorkbook::add(std::size_t subject) { add_verdict(subject, headline(view_, subject).text()); }

void ResultsWorkbook::add(const explain::SubjectReport& report) {
  add_verdict(report.subject, explain::verdict_sentence(report, view_.telling()));
  for (const auto& finding : report.findings) add_finding(report, finding);
  double order = 0;
  for (const auto& ask : report.asks)
    asks_.rows.push_back({report.name, ++order, ask.title.in(view_.language), static_cast<double>(ask.year),
                          ask.shown.unit, explain::ask_sentence(ask, view_.language)});
}

void ResultsWorkbook::add_finding(const explain::SubjectReport& report, const explain::Finding& finding) {
  const auto& criterion = view_.scheme.criteria[finding.criterion];
  std::vector<WorkbookCell> row{report.name, criterion.title.in(view_.language),
                                explain::clauses_shown(criterion, view_.language),
                                explain::status_name(finding.status, criterion.kind, view_.language)};
  put_bounds(row, finding.points);
  row.push_back(finding.full ? number(*finding.full) : WorkbookCell());
  row.emplace_back(explain::finding_sentence(finding, view_.telling()));
  row.emplace_back(cells_of(view_, finding));
  row.emplace_back(place_text(view_, criterion.place));
  findings_.rows.push_back(std::move(row));
}

Result<void> ResultsWorkbook::write(const std::string& path) const {
  return write_workbook(
      path, {verdicts_, findings_, asks_, data_findings(view_)},
      {view_.round.title, view_.scheme.title.in(view_.language) + " · heng " + view_.version, view_.scheme.as_of});
}

}  // namespace heng::report
