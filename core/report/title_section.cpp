#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

void fact(Html& html, std::string_view name, std::string_view value) {
  html.open("div");
  html.element("dt", name).element("dd", value);
  html.close();
}

std::string document_text(const define::Document& document, Language language) {
  std::string text = document.title.in(language);
  if (!document.number.empty())
    text += std::string(word(language, "（", " (")) + document.number + std::string(word(language, "）", ")"));
  const bool named = !document.issuers.empty() && text.find(document.issuers.front()) != std::string::npos;
  if (!document.issuers.empty() && !named) text += " · " + join(document.issuers, word(language, "、", ", "));
  return text;
}

void layer_item(Html& html, const RoundView& view, const plan::Layer& layer) {
  const auto language = view.language;
  html.open("li");
  put_badge(html, level_name(layer.level, language), "level");
  html.element("b", layer.title.in(language)).text(" ");
  if (const auto* document = view.catalogue.document(layer.document)) {
    html.element("span", document_text(*document, language), {{"class", "soft"}});
    if (const auto badge = status_badge(document->status, language)) put_badge(html, *badge, "warn");
  }
  html.element("span", shown_file(view, layer.folder), {{"class", "rule"}});
  if (!layer.note.empty()) html.element("span", layer.note.in(language), {{"class", "soft"}});
  html.close();
}

bool any_illustrative(const RoundView& view) {
  for (std::size_t i = 0; i < view.dataset.size(); ++i) {
    if (is_illustrative(view, i)) return true;
  }
  return false;
}

void tile(Html& html, std::string_view kind, std::string_view mark, std::size_t number, std::string_view name) {
  html.open("div", {{"class", "tile " + std::string(kind)}});
  html.open("span", {{"class", "figure"}});
  if (!mark.empty()) html.element("span", mark, {{"class", "mark"}, {"aria-hidden", "true"}});
  html.text(std::to_string(number)).close();
  html.element("span", name, {{"class", "name"}});
  html.close();
}

void chart(Html& html, std::string_view id, std::string_view title) {
  html.open("figure", {{"class", "chart"}, {"data-figure", std::string(id)}});
  html.element("figcaption", title);
  html.open("div", {{"class", "canvas"}, {"data-chart", std::string(id)}}).close();
  html.close();
}

}  // namespace

std::string title_section(const RoundView& view) {
  const auto language = view.language;
  Html html;
  html.open("header", {{"class", "title"}});
  html.element("p", word(language, "评价报告", "Evaluation report"), {{"class", "eyebrow"}});
  html.element("h1", view.round.title);
  html.open("dl", {{"class", "facts"}});
  fact(html, word(language, "评价方案", "Scheme"), view.scheme.title.in(language));
  fact(html, word(language, "数值有效日", "Numbers as of"), view.scheme.as_of.text());
  fact(html, word(language, "数据年份", "Data of"),
       std::to_string(view.round.year) + std::string(word(language, " 年", "")));
  if (const auto* factors = view.catalogue.factors(view.scheme.factors)) {
    fact(html, word(language, "因子集", "Factor set"), factors->title.in(language));
  }
  html.close();
  html.open("ul", {{"class", "layers"}});
  for (const auto& layer : view.scheme.layers) layer_item(html, view, layer);
  html.close();
  if (any_illustrative(view)) {
    html.open("p", {{"class", "notice"}});
    put_badge(html, word(language, "示例", "illustrative"), "warn");
    html.text(word(language, "标有“示例”的评价对象，数据是虚构的，只用来演示。",
                   "Subjects marked “illustrative” have made-up data, for demonstration only."));
    html.close();
  }
  return html.take();
}

std::string summary_section(const RoundView& view) {
  const auto language = view.language;
  const auto counts = count(view);
  Html html;
  html.open("section", {{"id", "summary"}}).element("h2", word(language, "概况", "Summary"));
  html.open("div", {{"class", "tiles"}});
  tile(html, "all", "", counts.subjects, word(language, "个评价对象", "subjects"));
  tile(html, "pass", "✓", counts.pass, word(language, "个通过", "pass"));
  tile(html, "undetermined", "?", counts.undetermined, word(language, "个待定，要补数据", "undetermined: data needed"));
  tile(html, "fail", "✗", counts.fail, word(language, "个不通过", "fail"));
  html.close();
  if (counts.data_errors > 0) {
    html.open("p", {{"class", "notice strong"}});
    html.text(say("有 {0} 处数据错误，那些单元格未被采用，按未报处理；",
                  "{0} errors in the data: those cells were refused and count as missing; ",
                  {std::to_string(counts.data_errors)})
                  .in(language));
    html.element("a", word(language, "见“数据问题”", "see “Data findings”"), {{"href", "#data"}}).close();
  }
  html.open("div", {{"class", "charts"}});
  chart(html, "distribution",
        view.outcomes.total.empty()
            ? word(language, "结论分布（个）", "Verdicts (subjects)")
            : word(language, "总分分布（横轴为分，纵轴为个）", "Totals (points across, subjects up)"));
  chart(html, "criteria",
        charts_only_deciding(view)
            ? word(language, "决定结论的各评价项的结果（个）", "Outcome of each deciding criterion (subjects)")
            : word(language, "各评价项的结果（个）", "Outcome of each criterion (subjects)"));
  html.close();
  html.element("p",
               word(language, "图表需要 JavaScript；图里的数都在下面的表里。",
                    "Charts need JavaScript; every number in them is in the tables below."),
               {{"class", "remark screen no-script"}});
  return html.take();
}

}  // namespace heng::report
