#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

/// Rows of the overview at most; the rest is in results.csv.
constexpr std::size_t kOverviewRows = 5000;

struct Columns {
  bool rank, total, local, national, grade;
};

Columns columns_of(const RoundView& view) {
  return {ranks(view), !view.outcomes.total.empty(), !view.outcomes.local_total.empty(), has_national_points(view),
          !view.scheme.result.grades.empty()};
}

void filter_box(Html& html, const RoundView& view) {
  const auto language = view.language;
  html.open("form", {{"class", "filter screen"}, {"role", "search"}});
  html.raw("<input type=\"search\" id=\"filter\" autocomplete=\"off\" placeholder=\"" +
           escaped(word(language, "按名称筛选", "Filter by name")) + "\" aria-label=\"" +
           escaped(word(language, "按名称筛选", "Filter by name")) + "\">");
  html.open("select",
            {{"id", "filter-verdict"}, {"aria-label", std::string(word(language, "按结论筛选", "Filter by verdict"))}});
  html.raw("<option value=\"\">" + escaped(word(language, "全部结论", "all verdicts")) + "</option>");
  for (const auto verdict : {evaluate::Verdict::pass, evaluate::Verdict::undetermined, evaluate::Verdict::fail}) {
    html.element("option", verdict_name(verdict, language), {{"value", std::string(key_of(verdict))}});
  }
  html.close();
  html.element("output", "", {{"id", "filter-count"}});
  html.close();
}

void table_head(Html& html, const RoundView& view, const Columns& columns) {
  const auto language = view.language;
  const auto head = [&](std::string_view zh, std::string_view en, std::string_view kind = {}) {
    html.element("th", word(language, zh, en), {{"scope", "col"}, {"class", std::string(kind)}});
  };
  html.open("thead").open("tr");
  if (columns.rank) head("名次", "Rank", "number");
  head("评价对象", "Subject");
  head("结论", "Verdict");
  if (columns.total) head("总分（分）", "Total (points)", "number");
  if (columns.local) head("本层另计（分）", "Local points", "number");
  if (columns.national) head("国家方案总分（分）", "National total (points)", "number");
  if (columns.grade) head("等级", "Grade");
  head("先看这一条", "What to look at first");
  html.close().close();
}

void cell(Html& html, std::string_view label, std::string_view text, std::string_view kind = {}) {
  html.element("td", text, {{"data-label", std::string(label)}, {"class", std::string(kind)}});
}

void first_thing(Html& html, const RoundView& view, const Entry& entry) {
  const auto language = view.language;
  html.open("td", {{"data-label", std::string(word(language, "先看", "First"))}, {"class", "first"}});
  if (!entry.headline.lead.empty()) html.element("span", entry.headline.lead, {{"class", "soft"}});
  html.text(entry.headline.what);
  html.close();
}

void subject_row(Html& html, const RoundView& view, const Columns& columns, const Entry& entry) {
  const auto language = view.language;
  const auto subject = entry.subject;
  const auto& name = view.dataset.subjects()[subject];
  html.open("tr", {{"data-verdict", std::string(key_of(view.outcomes.verdict[subject]))}, {"data-name", name}});
  if (columns.rank) cell(html, word(language, "名次", "Rank"), rank_text(view.outcomes.rank[subject]), "number");
  html.open("th", {{"scope", "row"}});
  if (entry.detailed) {
    html.element("a", name, {{"href", "#" + anchor_of(subject)}});
  } else {
    html.text(name);
  }
  if (is_illustrative(view, subject)) put_badge(html, word(language, "示例", "illustrative"), "warn");
  html.close();
  html.open("td", {{"data-label", std::string(word(language, "结论", "Verdict"))}});
  put_verdict(html, view.outcomes.verdict[subject], language);
  if (entry.unverified) put_badge(html, word(language, "含未核实", "rests on unverified"), "warn");
  html.close();
  if (columns.total)
    cell(html, word(language, "总分", "Total"), total_text(view.outcomes.total.at(subject), language), "number");
  if (columns.local)
    cell(html, word(language, "本层另计", "Local points"), total_text(view.outcomes.local_total.at(subject), language),
         "number");
  if (columns.national)
    cell(html, word(language, "国家方案总分", "National total"), total_text(view.national->total.at(subject), language),
         "number");
  if (columns.grade) cell(html, word(language, "等级", "Grade"), grade_text(view, subject));
  first_thing(html, view, entry);
  html.close();
}

}  // namespace

std::string overview_section(const RoundView& view, const std::vector<Entry>& entries) {
  const auto columns = columns_of(view);
  Html html;
  html.open("section", {{"id", "overview"}}).element("h2", word(view.language, "总表", "Overview"));
  filter_box(html, view);
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "overview cards"}});
  table_head(html, view, columns);
  html.open("tbody");
  const auto shown = std::min(entries.size(), kOverviewRows);
  for (std::size_t i = 0; i < shown; ++i) subject_row(html, view, columns, entries[i]);
  html.close().close().close();
  if (shown < entries.size()) {
    html.element(
        "p",
        say("只列前 {0} 个，全部见 results.csv。", "The first {0} only; results.csv has all.", {std::to_string(shown)})
            .in(view.language),
        {{"class", "remark"}});
  }
  return html.take();
}

}  // namespace heng::report
