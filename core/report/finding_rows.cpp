#include <algorithm>

#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

/// One line of a criterion: a value and what is asked of it.
struct Line {
  std::string value, limit, source;  // HTML
};

std::string combine_text(const plan::Combine& combine, Language language) {
  const auto drop = std::to_string(combine.drop), at_least = std::to_string(combine.at_least);
  const auto enough = combine.at_least > 1 ? say("，至少 {0} 份有效", ", at least {0} valid", {at_least}) : Bilingual{};
  switch (combine.method) {
    case plan::Combine::Method::mean: return say("取平均{0}", "mean{0}", {enough}).in(language);
    case plan::Combine::Method::median: return say("取中位数{0}", "median{0}", {enough}).in(language);
    case plan::Combine::Method::trimmed_mean:
      return say("去掉最高、最低各 {0} 份后取平均{1}", "mean without the {0} highest and lowest{1}",
                 {both(drop), enough})
          .in(language);
  }
  return {};
}

/// Where the full points come from, when a parameter says them.
std::optional<explain::Limit> full_points(const RoundView& view, const plan::Criterion& criterion) {
  if (criterion.full == plan::kNoNode) return std::nullopt;
  const auto& node = view.scheme.graph[criterion.full];
  if (node.op != plan::Op::parameter) return std::nullopt;
  const auto& parameter = view.scheme.parameters[node.ref];
  if (!parameter.in_force) return std::nullopt;
  return explain::Limit{.value = parameter.in_force->is,
                        .parameter = parameter.definition.name,
                        .place = parameter.in_force->place,
                        .layer = parameter.layer,
                        .from = parameter.in_force->from,
                        .status = parameter.definition.source.status};
}

class FindingRows {
 public:
  FindingRows(const RoundView& view, std::size_t subject, bool points)
      : view_(view), subject_(subject), points_(points) {}

  void add(Html& html, const explain::Finding& finding);

 private:
  [[nodiscard]] std::vector<Line> lines(const explain::Finding& finding) const;
  [[nodiscard]] Line reason_line(const explain::Reason& reason, bool several, const plan::Criterion& criterion) const;
  [[nodiscard]] Line scale_line(const explain::Scale& scale, const plan::Criterion& criterion) const;
  [[nodiscard]] Line panel_line(const explain::Finding& finding) const;
  [[nodiscard]] Line sentence_line(const explain::Finding& finding) const;
  void put_value(Html& html, const explain::Value& value, bool named) const;
  void put_parts(Html& html, const explain::Value& value) const;
  void put_title(Html& html, const explain::Finding& finding) const;
  void put_clauses(Html& html, const plan::Criterion& criterion) const;
  void put_points(Html& html, const explain::Finding& finding) const;
  [[nodiscard]] static std::string rule_text(const plan::Criterion& criterion);
  [[nodiscard]] std::string_view word_for(std::string_view zh, std::string_view en) const {
    return word(view_.language, zh, en);
  }

  const RoundView& view_;
  std::size_t subject_;
  bool points_;
};

void FindingRows::put_value(Html& html, const explain::Value& value, bool named) const {
  if (named) html.element("span", value.title.in(view_.language), {{"class", "of"}});
  html.element("b", explain::value_shown(value, view_.language), {{"class", value.missing ? "missing" : ""}});
  const bool doubtful =
      value.status == define::Status::unverified || (value.computed && value.status == define::Status::secondary);
  if (const auto badge = status_badge(value.status, view_.language); badge && doubtful && !value.missing) {
    html.text(" ");
    put_badge(html, *badge, "warn",
              word_for("指标定义或换算因子的来源", "source of the indicator's definition or of a factor"));
  }
  put_parts(html, value);
}

void FindingRows::put_parts(Html& html, const explain::Value& value) const {
  if (value.parts.empty()) return;
  html.open("details").element("summary", word_for("怎样算出", "computed from"));
  html.open("ul");
  for (const auto& part : value.parts) {
    html.open("li").text(part.title.in(view_.language) + " ");
    html.element("b", explain::value_shown(part, view_.language), {{"class", part.missing ? "missing" : ""}});
    if (part.cell.exists())
      html.element("span", view_.dataset.cell_text(part.cell, view_.language), {{"class", "source"}});
    put_parts(html, part);
    html.close();
  }
  html.close().close();
}

Line FindingRows::reason_line(const explain::Reason& reason, bool several, const plan::Criterion& criterion) const {
  const auto language = view_.language;
  Line line;
  Html value;
  if (several) {
    const auto mark = reason.met == Truth::yes ? "✓" : reason.met == Truth::no ? "✗" : "?";
    value.element("span", mark, {{"class", "mark"}});
  }
  put_value(value, reason.value, several || reason.value.title != criterion.title);
  if (reason.distance)
    value.element("span", explain::distance_shown(*reason.distance, reason.value.shown, language),
                  {{"class", "distance"}});
  line.value = value.take();

  Html limit;
  if (reason.limit) {
    limit.text(explain::limit_shown(reason, language));
    if (const auto badge = status_badge(reason.limit->status, language)) put_badge(limit.text(" "), *badge, "warn");
    limit.element("span", explain::limit_source(*reason.limit, view_.telling(), &criterion), {{"class", "source"}});
  } else {
    limit.text(explain::sign_shown(reason.sign, language));
  }
  if (reason.band) limit.element("span", explain::band_shown(*reason.band, language), {{"class", "soft"}});
  line.limit = limit.take();
  line.source = escaped(explain::cells_shown({reason.value}, view_.telling()));
  return line;
}

Line FindingRows::scale_line(const explain::Scale& scale, const plan::Criterion& criterion) const {
  Line line;
  Html value;
  for (const auto& each : scale.values) {
    value.open("div");
    put_value(value, each, true);
    value.close();
  }
  line.value = value.take();
  Html rule;
  rule.text(scale.rule.in(view_.language));
  for (const auto& limit : scale.limits)
    rule.element("span", explain::limit_source(limit, view_.telling(), &criterion), {{"class", "source"}});
  line.limit = rule.take();
  line.source = escaped(explain::cells_shown(scale.values, view_.telling()));
  return line;
}

/// How the sheets become one number, and whose number the full points are.
Line FindingRows::panel_line(const explain::Finding& finding) const {
  const auto& criterion = view_.scheme.criteria[finding.criterion];
  auto line = sentence_line(finding);
  Html limit;
  limit.text(combine_text(criterion.combine, view_.language));
  if (const auto full = full_points(view_, criterion)) {
    if (const auto badge = status_badge(full->status, view_.language))
      put_badge(limit.text(" "), *badge, "warn", word_for("满分是主办方定的", "the full points are the organiser's"));
    limit.element("span",
                  std::string(word_for("满分见 ", "full points: ")) + explain::limit_source(*full, view_.telling()),
                  {{"class", "source"}});
  }
  line.limit = limit.take();
  return line;
}

Line FindingRows::sentence_line(const explain::Finding& finding) const {
  Html value;
  value.text(explain::finding_sentence(finding, view_.telling()));
  std::string source;
  if (finding.no_band) source = escaped(explain::cells_shown({finding.no_band->value}, view_.telling()));
  if (!finding.when.empty()) source = escaped(explain::cells_shown({finding.when.front().value}, view_.telling()));
  return {value.take(), {}, source};
}

std::vector<Line> FindingRows::lines(const explain::Finding& finding) const {
  std::vector<Line> out;
  const auto& criterion = view_.scheme.criteria[finding.criterion];
  const bool silent = finding.status == evaluate::Status::not_applicable || finding.status == evaluate::Status::failed;
  if (!silent) {
    for (const auto& reason : finding.reasons)
      out.push_back(reason_line(reason, finding.reasons.size() > 1, criterion));
    if (finding.scale && !finding.scale->values.empty()) out.push_back(scale_line(*finding.scale, criterion));
  }
  if (!finding.undefined.empty() && !out.empty())
    out.front().value +=
        Html()
            .element("span",
                     std::string(word_for("算不出：", "cannot be computed: ")) + finding.undefined.in(view_.language),
                     {{"class", "distance"}})
            .take();
  if (!out.empty())
    for (const auto& refusal : explain::refusals_shown(finding, subject_, view_.telling()))
      out.front().value += Html().element("span", refusal, {{"class", "distance"}}).take();
  if (out.empty())
    out.push_back(criterion.kind == plan::CriterionKind::panel && !silent ? panel_line(finding)
                                                                          : sentence_line(finding));
  return out;
}

std::string FindingRows::rule_text(const plan::Criterion& criterion) {
  const auto& file = criterion.place.file;
  return file.substr(file.rfind('/') + 1) + ":" + std::to_string(criterion.place.line);
}

/// Each cited clause; what it says unfolds.
void FindingRows::put_clauses(Html& html, const plan::Criterion& criterion) const {
  std::vector<std::string> cited{criterion.clause};
  cited.insert(cited.end(), criterion.also.begin(), criterion.also.end());
  const auto* document = document_of(view_, criterion);
  for (const auto& id : cited) {
    if (id.empty()) continue;
    const auto* clause = document == nullptr ? nullptr : document->clause(id);
    if (clause != nullptr && !clause->text.empty()) {
      html.open("details", {{"class", "clause"}}).element("summary", id);
      html.element("p", clause->text).close();
    } else {
      html.element("span", id, {{"class", "clause"}});
    }
  }
}

void FindingRows::put_title(Html& html, const explain::Finding& finding) const {
  const auto language = view_.language;
  const auto& criterion = view_.scheme.criteria[finding.criterion];
  html.element("span", criterion.title.in(language), {{"class", "criterion"}});
  if (criterion.kind == plan::CriterionKind::veto || criterion.kind == plan::CriterionKind::bonus)
    put_badge(html, kind_name(criterion.kind, language));
  if (criterion.reference)
    put_badge(html, word_for("参考", "reference"), {},
              word_for("只作参考，不影响结论", "for reference, does not decide"));
  if (finding.relative)
    put_badge(html, word_for("相对", "relative"), {},
              word_for("与本批次其他对象比较得出：增减评价对象可能改变它",
                       "compared with the others of the round: adding or removing a subject may change it"));
  if (criterion.layer > 0) put_badge(html, level_name(view_.scheme.layers[criterion.layer].level, language), "level");
  if (finding.status == evaluate::Status::undetermined && !finding.decides && !criterion.reference) {
    put_badge(html, word_for("不影响结论", "does not decide"));
  }
  if (finding.rounding_decides) put_badge(html, word_for("取决于修约", "rounding decides"), "warn");
  put_clauses(html, criterion);
  if (!criterion.note.empty()) html.element("span", criterion.note.in(language), {{"class", "note"}});
  for (const auto& note : finding.notes) html.element("span", note, {{"class", "note"}});
}

void FindingRows::put_points(Html& html, const explain::Finding& finding) const {
  if (!finding.points) return;
  html.element("b", total_text(*finding.points, view_.language));
  if (!finding.full) return;
  html.element("span", " / " + number_text(*finding.full, 4), {{"class", "soft"}});
  const auto& criterion = view_.scheme.criteria[finding.criterion];
  if (criterion.kind == plan::CriterionKind::panel) return;
  const auto full = full_points(view_, criterion);
  if (!full) return;
  if (const auto badge = status_badge(full->status, view_.language))
    put_badge(html, *badge, "warn", explain::limit_source(*full, view_.telling()));
}

void FindingRows::add(Html& html, const explain::Finding& finding) {
  const auto& criterion = view_.scheme.criteria[finding.criterion];
  const auto all = lines(finding);
  const auto span = all.size() > 1 ? std::to_string(all.size()) : std::string();
  html.open("tbody",
            {{"class", "f-" + criterion_status_class(finding.status) + (criterion.reference ? " reference" : "")}});
  for (std::size_t i = 0; i < all.size(); ++i) {
    html.open("tr");
    if (i == 0) {
      html.open("td", {{"rowspan", span}, {"class", "outcome"}});
      put_status(html, finding.status, criterion.kind, view_.language);
      html.close();
      html.open("th", {{"rowspan", span}, {"scope", "row"}});
      put_title(html, finding);
      html.close();
    }
    html.open("td", {{"class", "value"},
                     {"colspan", all[i].limit.empty() ? "2" : ""},
                     {"data-label", std::string(word_for("数值", "Value"))}});
    html.raw(all[i].value).close();
    if (!all[i].limit.empty()) {
      html.open("td", {{"class", "limit"}, {"data-label", std::string(word_for("要求", "Requirement"))}})
          .raw(all[i].limit)
          .close();
    }
    if (i == 0 && points_) {
      html.open("td", {{"rowspan", span},
                       {"class", "number points"},
                       {"data-label", std::string(word_for("得分（分）", "Points"))}});
      put_points(html, finding);
      html.close();
    }
    html.open("td", {{"class", "origin"}, {"data-label", std::string(word_for("出处", "Source"))}}).raw(all[i].source);
    if (i == 0)
      html.element("span", rule_text(criterion),
                   {{"class", "rule"}, {"title", shown_file(view_, criterion.place.file)}});
    html.close().close();
  }
  html.close();
}

}  // namespace

std::string findings_table(const RoundView& view, const explain::SubjectReport& report) {
  const auto language = view.language;
  const bool points =
      std::ranges::any_of(report.findings, [](const auto& finding) { return finding.points.has_value(); });
  Html html;
  html.open("div", {{"class", "scroll"}})
      .open("table", {{"class", points ? "findings cards has-points" : "findings cards"}});
  html.open("thead").open("tr");
  const auto head = [&](std::string_view zh, std::string_view en, std::string_view kind) {
    html.element("th", word(language, zh, en), {{"scope", "col"}, {"class", std::string(kind)}});
  };
  head("结果", "Outcome", "outcome");
  head("评价项和条款", "Criterion and clause", "item");
  head("数值", "Value", "value");
  head("要求", "Requirement", "limit");
  if (points) head("得分（分）", "Points", "number points");
  head("数据和规则出处", "Cell and rule", "origin");
  html.close().close();
  FindingRows rows(view, report.subject, points);
  for (const auto& finding : report.findings) rows.add(html, finding);
  return html.take();
}

}  // namespace heng::report
