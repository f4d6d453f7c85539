#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kFindingsShown = 500;

void finding_row(Html& html, const RoundView& view, const data::DataFinding& finding) {
  const auto language = view.language;
  const auto& diagnostic = finding.diagnostic;
  html.open("tr", {{"class", "d-" + std::string(key_of(diagnostic.severity))}});
  html.element("td", severity_name(diagnostic.severity, language),
               {{"data-label", std::string(word(language, "程度", "Severity"))}});
  html.element("td", finding.cell.exists() ? view.dataset.cell_text(finding.cell, language) : diagnostic.place.text(),
               {{"class", "origin"}, {"data-label", std::string(word(language, "位置", "Place"))}});
  html.element("td", finding.subject, {{"data-label", std::string(word(language, "评价对象", "Subject"))}});
  html.open("td", {{"data-label", std::string(word(language, "问题", "Finding"))}})
      .text(diagnostic.message.in(language));
  if (!diagnostic.hint.empty()) html.element("span", diagnostic.hint.in(language), {{"class", "soft block"}});
  html.close().close();
}

/// The files and sheets everything rests on.
void put_tables(Html& html, const RoundView& view) {
  const auto language = view.language;
  html.element("h2", word(language, "数据来源", "Data sources"));
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "data cards"}}).open("thead").open("tr");
  for (const auto& [zh, en] : {std::pair{"文件", "File"}, std::pair{"工作表", "Sheet"}, std::pair{"数据源", "Source"},
                               std::pair{"SHA-256", "SHA-256"}}) {
    html.element("th", word(language, zh, en), {{"scope", "col"}});
  }
  html.close().close().open("tbody");
  for (const auto& table : view.dataset.tables()) {
    html.open("tr");
    html.element("td", table.file, {{"data-label", std::string(word(language, "文件", "File"))}});
    html.element("td", table.sheet, {{"data-label", std::string(word(language, "工作表", "Sheet"))}});
    html.element("td", table.source, {{"data-label", std::string(word(language, "数据源", "Source"))}});
    html.element("td", table.sha256, {{"class", "origin mono"}, {"data-label", "SHA-256"}});
    html.close();
  }
  html.close().close().close();
  if (!view.read_at.empty())
    html.element("p", say("读于 {0}。", "Read {0}.", {view.read_at}).in(language), {{"class", "remark"}});
}

}  // namespace

std::string data_section(const RoundView& view) {
  const auto language = view.language;
  const auto& findings = view.dataset.findings();
  Html html;
  html.open("section", {{"id", "data"}});
  put_tables(html, view);
  html.element("h2", word(language, "数据问题", "Data findings"));
  if (findings.empty()) {
    html.element("p", word(language, "没有发现问题。", "None."), {{"class", "remark"}});
    return html.take();
  }
  const auto counts = count(view);
  html.element(
      "p",
      say("错误 {0} 处（单元格未被采用，按未报处理），警告 {1} 处，说明 {2} 处。",
          "{0} errors (the cells were refused and count as missing), {1} warnings, {2} notes.",
          {std::to_string(counts.data_errors), std::to_string(counts.data_warnings), std::to_string(counts.data_notes)})
          .in(language),
      {{"class", "remark"}});
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "data cards"}}).open("thead").open("tr");
  for (const auto& [zh, en] : {std::pair{"程度", "Severity"}, std::pair{"位置", "Place"},
                               std::pair{"评价对象", "Subject"}, std::pair{"问题", "Finding"}}) {
    html.element("th", word(language, zh, en), {{"scope", "col"}});
  }
  html.close().close().open("tbody");
  std::size_t shown = 0;
  for (const auto severity : {Severity::error, Severity::warning, Severity::note}) {
    for (const auto& finding : findings) {
      if (finding.diagnostic.severity != severity || shown >= kFindingsShown) continue;
      finding_row(html, view, finding);
      ++shown;
    }
  }
  html.close().close().close();
  if (shown < findings.size()) {
    html.element("p",
                 say("只列 {0} 处，全部见 results.json，或运行 heng data。",
                     "{0} only; all of them are in results.json, or run heng data.", {std::to_string(shown)})
                     .in(language),
                 {{"class", "remark"}});
  }
  return html.take();
}

}  // namespace heng::report
