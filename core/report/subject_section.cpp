#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::string_view kDot = "·";

void fact(Html& html, std::string_view name, std::string_view value) {
  html.open("div");
  html.element("dt", name).element("dd", value);
  html.close();
}

void head(Html& html, const RoundView& view, const explain::SubjectReport& report) {
  const auto language = view.language;
  html.open("div", {{"class", "subject-head"}});
  html.open("h3").text(report.name);
  if (is_illustrative(view, report.subject)) put_badge(html, word(language, "示例", "illustrative"), "warn");
  html.close();
  html.element("a", word(language, "回总表", "back to overview"), {{"href", "#overview"}, {"class", "back screen"}});
  html.close();
  html.open("p", {{"class", "conclusion v-" + std::string(key_of(report.verdict))}});
  html.element("span", verdict_mark(report.verdict), {{"class", "mark"}, {"aria-hidden", "true"}});
  html.element("span", explain::verdict_sentence(report, view.telling())).close();
}

void facts(Html& html, const RoundView& view, const explain::SubjectReport& report) {
  const auto language = view.language;
  html.open("dl", {{"class", "facts"}});
  const auto points = [&](const Interval& of) { return explain::points_unit(of, language); };
  if (report.total) {
    fact(html, word(language, "总分", "Total"),
         total_text(*report.total, language) + points(*report.total) + explain::of_full(report, language));
  }
  if (has_national_points(view))
    fact(html, word(language, "国家方案总分", "National total"),
         total_text(view.national->total.at(report.subject), language) +
             points(view.national->total.at(report.subject)));
  if (report.local_total)
    fact(html, word(language, "本层另计", "Local points"),
         total_text(*report.local_total, language) + points(*report.local_total));
  if (!report.best_grade.empty() || !report.worst_grade.empty()) {
    fact(html, word(language, "等级", "Grade"),
         grade_text(report.best_grade.in(language), report.worst_grade.in(language)));
  }
  if (report.rank.best != 0) fact(html, word(language, "名次", "Rank"), explain::rank_sentence(report, language));
  for (std::size_t i = 0; i < view.scheme.groups.size() && i < report.groups.size(); ++i) {
    if (report.groups[i] && view.scheme.groups.size() > 1) {
      fact(html, view.scheme.groups[i].title.in(language),
           total_text(*report.groups[i], language) + points(*report.groups[i]) +
               explain::group_rule(view.scheme, view.scheme.groups[i], language));
    }
  }
  for (const auto& reason : report.pass) {
    html.open("div").element("dt", word(language, "通过的条件", "To pass")).open("dd");
    html.text(explain::reason_text(reason, true, language));
    if (reason.limit) html.element("span", explain::limit_source(*reason.limit, view.telling()), {{"class", "source"}});
    html.close().close();
  }
  html.close();
}

/// How many criteria came out how, as one bar of shapes and numbers.
void tally(Html& html, const RoundView& view, const explain::SubjectReport& report, bool reference,
           std::string_view name) {
  constexpr std::array kOrder{evaluate::Status::met,     evaluate::Status::scored, evaluate::Status::undetermined,
                              evaluate::Status::not_met, evaluate::Status::failed, evaluate::Status::not_applicable};
  html.open("div", {{"class", "tally"}});
  if (!name.empty()) html.element("span", name, {{"class", "name"}});
  for (const auto status : kOrder) {
    std::size_t number = 0;
    for (const auto& finding : report.findings) {
      number += finding.status == status && view.scheme.criteria[finding.criterion].reference == reference ? 1 : 0;
    }
    if (number == 0) continue;
    html.open("span",
              {{"class", "s-" + criterion_status_class(status)}, {"style", "flex-grow:" + std::to_string(number)}});
    html.element("span", explain::status_mark(status), {{"class", "mark"}, {"aria-hidden", "true"}});
    html.text(explain::status_name(status, plan::CriterionKind::gate, view.language) + " " + std::to_string(number))
        .close();
  }
  html.close();
}

/// What decides and what is only reported, apart.
void tallies(Html& html, const RoundView& view, const explain::SubjectReport& report) {
  const bool both_kinds = std::ranges::any_of(view.scheme.criteria, &plan::Criterion::reference);
  tally(html, view, report, false, both_kinds ? word(view.language, "决定结论", "deciding") : std::string_view());
  if (both_kinds) tally(html, view, report, true, word(view.language, "只作参考", "for reference"));
}

void ask_list(Html& html, const RoundView& view, const explain::SubjectReport& report) {
  if (report.asks.empty()) return;
  const auto language = view.language;
  constexpr std::size_t kShown = 12;
  html.open("div", {{"class", "asks"}});
  html.element("h4", report.verdict == evaluate::Verdict::undetermined
                         ? word(language, "要补什么，先问哪个", "What to ask for, most useful first")
                         : word(language, "还缺什么（不影响结论）", "What is missing (the verdict stands)"));
  html.open("ol");
  for (std::size_t i = 0; i < report.asks.size() && i < kShown; ++i) {
    html.element("li", explain::ask_sentence(report.asks[i], language),
                 {{"class", report.asks[i].can_decide ? "decides" : ""}});
  }
  html.close();
  if (report.asks.size() > kShown) {
    html.element("p",
                 say("另有 {0} 个，见 results.json。", "{0} more in results.json.",
                     {std::to_string(report.asks.size() - kShown)})
                     .in(language),
                 {{"class", "remark"}});
  }
  html.close();
}

void remarks(Html& html, const RoundView& view, const explain::SubjectReport& report) {
  if (report.notes.empty()) return;
  html.open("div", {{"class", "remarks"}});
  html.element("h4", word(view.language, "数据里的说明", "Remarks in the data"));
  html.open("dl");
  for (std::size_t i = 0; i < report.notes.size();) {
    const auto about = remark_of(report.notes[i].first);
    if (about.empty()) {
      if (!report.notes[i].second.empty()) fact(html, report.notes[i].first, report.notes[i].second);
      ++i;
      continue;
    }
    std::string text;
    for (; i < report.notes.size() && remark_of(report.notes[i].first) == about; ++i) {
      const auto& [header, remark] = report.notes[i];
      if (!remark.empty())
        text += (text.empty() ? "" : " · ") + header.substr(about.size() + kDot.size()) + " " + remark;
    }
    fact(html, about, text);
  }
  html.close().close();
}

void radar_figure(Html& html, const RoundView& view, const std::string& anchor) {
  html.open("figure", {{"class", "chart radar"}, {"data-figure", "radar"}});
  html.element("figcaption", word(view.language, "各项得分占满分的比例（%）", "Share of full points (%)"));
  html.open("div", {{"class", "canvas"}, {"data-radar", anchor}}).close();
  html.close();
}

}  // namespace

std::string subject_section(const RoundView& view, const explain::SubjectReport& report, bool radar) {
  const auto anchor = anchor_of(report.subject);
  Html html;
  html.open("section", {{"class", "subject"}, {"id", anchor}, {"data-name", report.name}});
  head(html, view, report);
  html.open("div", {{"class", radar ? "lead with-radar" : "lead"}}).open("div");
  facts(html, view, report);
  tallies(html, view, report);
  ask_list(html, view, report);
  html.close();
  if (radar) radar_figure(html, view, anchor);
  html.close();
  html.raw(findings_table(view, report)).raw(sheets_table(view, report));
  remarks(html, view, report);
  return html.take();
}

}  // namespace heng::report
