#include "explain/explain.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

/// Subjects up to which every criterion of every subject is shown.
constexpr std::size_t kMatrixSubjects = 300;

void matrix_head(Html& html, const RoundView& view) {
  html.open("thead").open("tr");
  html.element("th", word(view.language, "评价对象", "Subject"), {{"scope", "col"}, {"class", "corner"}});
  for (const auto& criterion : view.scheme.criteria) {
    html.open("th", {{"scope", "col"}, {"class", criterion.reference ? "turned reference" : "turned"}});
    html.element("span",
                 criterion.title.in(view.language) + (explain::is_relative(view.scheme, criterion)
                                                          ? std::string(word(view.language, "（相对）", " (relative)"))
                                                          : ""))
        .close();
  }
  html.close().close();
}

void matrix_row(Html& html, const RoundView& view, const Entry& entry) {
  const auto& name = view.dataset.subjects()[entry.subject];
  html.open("tr").open("th", {{"scope", "row"}});
  if (entry.detailed) {
    html.element("a", name, {{"href", "#" + anchor_of(entry.subject)}});
  } else {
    html.text(name);
  }
  html.close();
  for (std::size_t i = 0; i < view.scheme.criteria.size(); ++i) {
    const auto& criterion = view.scheme.criteria[i];
    const auto& outcomes = view.outcomes.criteria[i];
    const auto status = outcomes.status[entry.subject];
    const auto name_of_status = explain::status_name(status, criterion.kind, view.language);
    html.open("td", {{"class", "s-" + criterion_status_class(status)},
                     {"title", criterion.title.in(view.language) + ": " + name_of_status}});
    if (status == evaluate::Status::scored && !outcomes.points.empty()) {
      html.text(total_text(outcomes.points.at(entry.subject), view.language));
    } else {
      html.text(explain::status_mark(status));
    }
    html.close();
  }
  html.close();
}

}  // namespace

std::string matrix_section(const RoundView& view, const std::vector<Entry>& entries) {
  const auto language = view.language;
  Html html;
  html.open("section", {{"id", "matrix"}}).element("h2", word(language, "逐项对照", "Subjects by criteria"));
  if (entries.size() > kMatrixSubjects) {
    html.element("p",
                 word(language, "评价对象太多，这里不列；见 results.csv。",
                      "Too many subjects to be shown here; see results.csv."),
                 {{"class", "remark"}});
    return html.take();
  }
  html.element(
      "p",
      has_points(view.scheme)
          ? word(language, "✓ 达到　✗ 未达到　? 待定　– 不适用　! 出错；数字是得分（分）。斜体评价项只作参考。",
                 "✓ met · ✗ not met · ? undetermined · – not applicable · ! error; numbers are points. Criteria in "
                 "italics are for reference.")
          : word(language, "✓ 达到　✗ 未达到　? 待定　– 不适用　! 出错。斜体评价项只作参考，不影响结论。",
                 "✓ met · ✗ not met · ? undetermined · – not applicable · ! error. Criteria in italics are for "
                 "reference and do not decide."),
      {{"class", "remark"}});
  html.open("div", {{"class", "scroll"},
                    {"tabindex", "0"},
                    {"role", "region"},
                    {"aria-label", std::string(word(language, "逐项对照", "matrix"))}});
  html.open("table", {{"class", view.scheme.criteria.size() > 16 ? "matrix dense" : "matrix"}});
  matrix_head(html, view);
  html.open("tbody");
  for (const auto& entry : entries) matrix_row(html, view, entry);
  return html.take();
}

}  // namespace heng::report
