#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

void put_subjects(Html& html, const explain::LedgerCriterion& criterion, Language language) {
  for (const auto& [status, count] : criterion.counts) {
    put_status(html, status, criterion.kind, language);
    html.text(" " + std::to_string(count) + " ");
  }
}

void clause_rows(Html& html, const RoundView& view, const explain::LedgerClause& entry) {
  const auto language = view.language;
  const auto rows = std::max<std::size_t>(1, entry.criteria.size());
  for (std::size_t i = 0; i < rows; ++i) {
    html.open("tr");
    if (i == 0) {
      html.open("th", {{"scope", "rowgroup"}, {"rowspan", std::to_string(rows)}}).text(entry.clause->id);
      put_badge(html, kind_name(entry.clause->kind, language));
      html.element("span", entry.clause->title.in(language), {{"class", "soft block"}}).close();
    }
    if (entry.criteria.empty()) {
      html.open("td", {{"colspan", "3"}, {"class", "soft"}})
          .text(entry.clause->not_judged.in(language))
          .close()
          .close();
      continue;
    }
    const auto& criterion = view.ledger->criteria[entry.criteria[i]];
    html.open("td", {{"data-label", std::string(word(language, "评价项", "Criterion"))}})
        .text(criterion.title.in(language));
    if (criterion.reference) put_badge(html, word(language, "参考", "reference"));
    html.close();
    html.element("td", std::to_string(criterion.cases.size()),
                 {{"data-label", std::string(word(language, "测试", "Cases"))}});
    html.open("td", {{"data-label", std::string(word(language, "评价对象", "Subjects"))}});
    put_subjects(html, criterion, language);
    html.close().close();
  }
}

void document_table(Html& html, const RoundView& view, const explain::LedgerDocument& listed) {
  const auto language = view.language;
  const auto& document = *listed.document;
  html.element("h3", document.number.empty() ? document.title.in(language)
                                             : document.number + " " + document.title.in(language));
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "ledger cards"}}).open("thead").open("tr");
  for (const auto& [zh, en] : {std::pair{"条款", "Clause"}, std::pair{"评价项", "Criterion"},
                               std::pair{"测试", "Cases"}, std::pair{"评价对象", "Subjects"}})
    html.element("th", word(language, zh, en), {{"scope", "col"}});
  html.close().close().open("tbody");
  for (const auto& entry : listed.clauses) clause_rows(html, view, entry);
  html.close().close().close();
}

}  // namespace

std::string ledger_section(const RoundView& view) {
  if (view.ledger == nullptr) return {};
  const auto language = view.language;
  Html html;
  html.open("section", {{"id", "ledger"}}).element("h2", word(language, "条款台账", "Clause ledger"));
  html.element(
      "p",
      word(
          language,
          "文件的每一条，由本方案的哪个评价项判断，有几个测试，评价对象各得什么结果。没有评价项的条款可能由别的方案判断"
          "。",
          "Every clause of the documents, the criteria of this scheme that judge it, how many cases test them, and how "
          "many subjects came out how. A clause without a criterion may be judged by another scheme."),
      {{"class", "remark"}});
  for (const auto& listed : view.ledger->documents) document_table(html, view, listed);
  return html.take();
}

}  // namespace heng::report
