#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

void clause_row(Html& html, const RoundView& view, const plan::Criterion& criterion) {
  const auto language = view.language;
  const auto* document = document_of(view, criterion);
  const auto* clause = clause_of(view, criterion);
  html.open("tr").open("th", {{"scope", "row"}}).text(criterion.title.in(language));
  put_badge(html, kind_name(criterion.kind, language));
  if (criterion.reference) put_badge(html, word(language, "参考", "reference"));
  html.close();
  html.open("td", {{"data-label", std::string(word(language, "条款", "Clause"))}});
  if (document != nullptr)
    html.element("span", document->number.empty() ? document->title.in(language) : document->number,
                 {{"class", "soft block"}});
  html.text(criterion.clauses()).close();
  html.open("td", {{"data-label", std::string(word(language, "内容", "Content"))}});
  if (clause != nullptr) html.text(clause->text.empty() ? clause->title.in(language) : clause->text);
  html.close();
  html.element("td", shown_file(view, criterion.place.file) + ":" + std::to_string(criterion.place.line),
               {{"class", "origin mono"}, {"data-label", std::string(word(language, "规则", "Rule"))}});
  html.close();
}

}  // namespace

std::string clauses_section(const RoundView& view) {
  const auto language = view.language;
  Html html;
  html.open("section", {{"id", "clauses"}}).element("h2", word(language, "评价项和条款", "Criteria and clauses"));
  html.element("p",
               word(language, "条款内容是转述，不是原文。", "The content is in our own words, not the official text."),
               {{"class", "remark"}});
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "clauses cards"}}).open("thead").open("tr");
  for (const auto& [zh, en] : {std::pair{"评价项", "Criterion"}, std::pair{"条款", "Clause"},
                               std::pair{"内容", "Content"}, std::pair{"规则", "Rule"}}) {
    html.element("th", word(language, zh, en), {{"scope", "col"}});
  }
  html.close().close().open("tbody");
  for (const auto& criterion : view.scheme.criteria) clause_row(html, view, criterion);
  return html.take();
}

}  // namespace heng::report
