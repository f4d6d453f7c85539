#include "explain/sentences.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace heng::explain {

namespace {

using evaluate::Status;
using evaluate::Verdict;

std::string in(Language language, const char* zh, const char* en) { return language == Language::zh ? zh : en; }

const plan::Criterion& criterion_of(const Finding& finding, const Telling& telling) {
  return telling.scheme.criteria[finding.criterion];
}

std::string points_text(const Finding& finding, const Telling& telling) {
  const Language language = telling.language;
  std::string text = points_shown(*finding.points, language);
  if (finding.full) text += in(language, "（满分 ", " (of ") + number_text(*finding.full, 2) + in(language, "）", ")");
  if (finding.scale) {
    std::vector<std::string> values;
    for (const Value& value : finding.scale->values)
      values.push_back(value.title.in(language) + " " + value_shown(value, language));
    if (!values.empty()) text += in(language, "：", ": ") + join(values, in(language, "；", "; "));
    if (!finding.scale->rule.empty()) text += in(language, "；", "; ") + finding.scale->rule.in(language);
  }
  const plan::Criterion& criterion = criterion_of(finding, telling);
  if (criterion.kind == plan::CriterionKind::panel) {
    const std::size_t needed = static_cast<std::size_t>(criterion.combine.at_least);
    text +=
        in(language, "；有效评分 ", "; ") + std::to_string(finding.valid_sheets) + in(language, " 份", " valid sheets");
    if (finding.valid_sheets < needed)
      text += in(language, "，少于要求的 ", ", fewer than the required ") + std::to_string(needed) +
              in(language, " 份", "");
  }
  return text;
}

std::string not_applicable_text(const Finding& finding, Language language) {
  if (finding.no_band) {
    const BandUsed& band = *finding.no_band;
    const std::string value = band.value.title.in(language) + " " + value_shown(band.value, language);
    const std::string edge = band.below  ? "< " + number_shown(band.below->value, band.below->shown, language)
                             : band.from ? "≥ " + number_shown(band.from->value, band.from->shown, language)
                                         : "";
    return in(language, "不适用：", "not applicable: ") + value + (edge.empty() ? "" : "（" + edge + "）") +
           in(language, "，文件没有给这一档规定限值", ", for which the document sets no limit");
  }
  std::vector<std::string> parts;
  for (const Reason& reason : finding.when)
    if (reason.met == Truth::no)
      parts.push_back(reason.value.title.in(language) + " " + value_shown(reason.value, language));
  return in(language, "不适用", "not applicable") +
         (parts.empty() ? "" : in(language, "：", ": ") + join(parts, in(language, "；", "; ")));
}

std::vector<std::string> names_of(const SubjectReport& report, const Telling& telling, Status status, bool vetoes) {
  std::vector<std::string> names;
  for (const Finding& finding : report.findings) {
    const plan::Criterion& criterion = criterion_of(finding, telling);
    if (finding.status == status && finding.decides && (criterion.kind == plan::CriterionKind::veto) == vetoes)
      names.push_back(criterion.title.in(telling.language));
  }
  return names;
}

std::vector<std::string> names_of(const SubjectReport& report, const Telling& telling, Status status) {
  std::vector<std::string> names = names_of(report, telling, status, false),
                           vetoes = names_of(report, telling, status, true);
  names.insert(names.end(), vetoes.begin(), vetoes.end());
  return names;
}

std::string shortened(const std::vector<std::string>& names, Language language) {
  constexpr std::size_t kMost = 3;
  if (names.size() <= kMost) return join(names, in(language, "、", ", "));
  return join(std::vector<std::string>(names.begin(), names.begin() + kMost), in(language, "、", ", ")) +
         in(language, " 等 ", " and ") +
         std::to_string(language == Language::zh ? names.size() : names.size() - kMost) + in(language, " 项", " more");
}

std::string combination_name(plan::Combination rule, Language language) {
  switch (rule) {
    case plan::Combination::sum: return {};
    case plan::Combination::weighted_mean: return in(language, "加权平均", "weighted mean");
    case plan::Combination::geometric_mean: return in(language, "几何平均", "geometric mean");
    case plan::Combination::harmonic_mean: return in(language, "调和平均", "harmonic mean");
    case plan::Combination::minimum: return in(language, "取最小", "the minimum");
  }
  return {};
}

}  // namespace

/// What is asked, after "required".
std::string asked(const Reason& reason, Language language) {
  if (reason.sign == Sign::is_known) return in(language, "填报", "to be reported");
  if (reason.sign == Sign::is_missing) return in(language, "不填报", "not to be reported");
  return limit_shown(reason, language);
}

std::string reason_text(const Reason& reason, bool with_title, Language language) {
  std::string text;
  if (with_title) text += reason.value.title.in(language) + " ";
  text += value_shown(reason.value, language);
  if (reason.sign != Sign::is_known || reason.met != Truth::yes)
    text += in(language, "，要求 ", ", required ") + asked(reason, language);
  if (reason.band) text += in(language, "（", " (") + band_shown(*reason.band, language) + in(language, "）", ")");
  if (reason.distance)
    text += in(language, "；", "; ") + distance_shown(*reason.distance, reason.value.shown, language);
  return text;
}

std::string clauses_shown(const plan::Criterion& criterion, Language language) {
  std::vector<std::string> clauses{criterion.clause};
  clauses.insert(clauses.end(), criterion.also.begin(), criterion.also.end());
  return join(clauses, in(language, "、", ", "));
}

std::string group_rule(const plan::Scheme& scheme, const plan::Group& group, Language language) {
  std::vector<std::string> parts;
  if (const auto name = combination_name(group.combination, language); !name.empty()) parts.push_back(name);
  const auto add = [&](plan::NodeId node, const char* zh, const char* en) {
    const auto number = node == plan::kNoNode ? std::nullopt : scheme.graph.fixed_value(node);
    if (number) parts.push_back(in(language, zh, en) + number_text(*number));
  };
  add(group.cap, "封顶 ", "at most ");
  add(group.floor, "至少 ", "at least ");
  add(group.weight, "权重 ", "weight ");
  return parts.empty() ? ""
                       : in(language, "（", " (") + join(parts, in(language, "，", ", ")) + in(language, "）", ")");
}

std::string of_full(const SubjectReport& report, Language language) {
  std::vector<std::string> parts;
  if (report.full) parts.push_back(in(language, "满分 ", "of ") + number_text(*report.full, 2));
  const auto& exact = report.exact_total;
  if (exact && exact->is_point()) {
    const std::string before = number_text(exact->low, 6);
    if (before != number_text(report.total->low, 6))
      parts.push_back(in(language, "修约前 ", "before rounding ") + before);
  }
  return parts.empty() ? ""
                       : in(language, "（", " (") + join(parts, in(language, "，", ", ")) + in(language, "）", ")");
}

std::string status_name(Status status, plan::CriterionKind kind, Language language) {
  if (kind == plan::CriterionKind::veto && status == Status::met) return in(language, "未触发", "not triggered");
  if (kind == plan::CriterionKind::veto && status == Status::not_met) return in(language, "触发", "triggered");
  switch (status) {
    case Status::met: return in(language, "达到", "met");
    case Status::not_met: return in(language, "未达到", "not met");
    case Status::scored: return in(language, "已计分", "scored");
    case Status::undetermined: return in(language, "待定", "undetermined");
    case Status::not_applicable: return in(language, "不适用", "not applicable");
    case Status::failed: return in(language, "规则出错", "rule failed");
  }
  return {};
}

std::string status_mark(Status status) {
  switch (status) {
    case Status::met: return "✓";
    case Status::not_met: return "✗";
    case Status::scored: return "•";
    case Status::undetermined: return "?";
    case Status::not_applicable: return "–";
    case Status::failed: return "!";
  }
  return {};
}

std::string finding_sentence(const Finding& finding, const Telling& telling) {
  const Language language = telling.language;
  const plan::Criterion& criterion = criterion_of(finding, telling);
  std::string text;
  if (finding.failure) {
    text = finding.failure->message.in(language) + in(language, "（", " (") + finding.failure->place.text() +
           in(language, "）", ")");
  } else if (finding.status == Status::not_applicable) {
    text = not_applicable_text(finding, language);
  } else if (finding.points) {
    text = points_text(finding, telling);
  } else {
    for (std::size_t i = 0; i < finding.reasons.size(); ++i) {
      const Reason& reason = finding.reasons[i];
      if (i > 0)
        text += reason.alternative != finding.reasons[i - 1].alternative && reason.alternative > 1
                    ? in(language, "；或者 ", "; or ")
                    : in(language, "；", "; ");
      text += reason_text(reason, reason.value.title != criterion.title, language);
    }
  }
  if (!finding.undefined.empty())
    text += in(language, "。算不出：", ". Cannot be computed: ") + finding.undefined.in(language);
  if (finding.relative)
    text +=
        in(language, "。相对评价：增减评价对象可能改变它", ". Relative: adding or removing a subject may change it");
  if (criterion.reference)
    text += in(language, "（引导性，不影响结论）", " (for reference, does not decide)");
  else if (!finding.decides)
    text += in(language, "。不影响结论", ". Does not change the verdict");
  if (finding.unverified) text += in(language, "。所依据的数值未经核实", ". Rests on a number that is not verified");
  for (const std::string& note : finding.notes) text += in(language, "。", ". ") + note;
  return text;
}

std::string pass_sentence(const SubjectReport& report, Language language) {
  std::vector<std::string> parts;
  for (const Reason& reason : report.pass)
    if (reason.met != Truth::yes) parts.push_back(reason_text(reason, true, language));
  return join(parts, in(language, "；", "; "));
}

std::string verdict_sentence(const SubjectReport& report, const Telling& telling) {
  const Language language = telling.language;
  switch (report.verdict) {
    case Verdict::pass: {
      std::string text = in(language, "通过", "Pass");
      if (report.settled_despite_gaps)
        text += in(language, "，未报的数据不会改变结论", "; the values still missing cannot change it");
      if (report.unverified)
        text += in(language, "（依据中有未经核实的数值，不表示符合国家标准）",
                   " (rests on unverified numbers: it does not say that a national standard is met)");
      return text;
    }
    case Verdict::fail: {
      std::string text = in(language, "不通过", "Fail");
      if (report.settled_despite_gaps) text += in(language, "，补交材料也不能改变", ", whatever else is submitted");
      std::vector<std::string> why;
      if (const auto names = names_of(report, telling, Status::not_met, false); !names.empty())
        why.push_back(shortened(names, language) + in(language, "未达到", " not met"));
      if (const auto names = names_of(report, telling, Status::not_met, true); !names.empty())
        why.push_back(in(language, "触发", "triggered: ") + shortened(names, language));
      if (const std::string line = pass_sentence(report, language); !line.empty()) why.push_back(line);
      if (!why.empty())
        text += in(language, "（", " (") + join(why, in(language, "；", "; ")) + in(language, "）", ")");
      return text;
    }
    case Verdict::undetermined: {
      std::string text = in(language, "待定", "Undetermined");
      const auto failed = names_of(report, telling, Status::failed);
      if (!failed.empty())
        text +=
            in(language, "：规则出错（", ": a rule failed (") + shortened(failed, language) + in(language, "）", ")");
      const auto names = names_of(report, telling, Status::undetermined);
      if (!names.empty()) text += in(language, "：取决于 ", ": depends on ") + shortened(names, language);
      if (const std::string line = pass_sentence(report, language); !line.empty())
        text += in(language, "；", "; ") + line;
      return text;
    }
  }
  return {};
}

std::string ask_sentence(const Ask& ask, Language language) {
  std::string text =
      ask.title.in(language) + in(language, "（", " (") + std::to_string(ask.year) + in(language, " 年", "");
  if (!ask.shown.unit.empty() && ask.shown.unit != "1") text += in(language, "，", ", ") + ask.shown.unit;
  text += in(language, "）", ")");
  if (ask.can_decide) text += in(language, "：知道它就可能定下结论", ": it alone may settle the verdict");
  return text;
}

namespace {

void add_finding(std::string& text, const Finding& finding, std::size_t subject, const Telling& telling) {
  const plan::Criterion& criterion = criterion_of(finding, telling);
  const Language language = telling.language;
  const std::string indent = "    ";
  text += status_mark(finding.status) + " " + criterion.title.in(language) + "\n" + indent +
          finding_sentence(finding, telling) + "\n";
  std::vector<std::string> sources;
  if (!criterion.clause.empty())
    sources.push_back(in(language, "条款 ", "clause ") + clauses_shown(criterion, language));
  for (const Reason& reason : finding.reasons)
    if (reason.limit) {
      sources.push_back(in(language, "限值 ", "limit ") + limit_source(*reason.limit, telling, &criterion));
      break;
    }
  if (finding.scale && !finding.scale->limits.empty())
    sources.push_back(in(language, "数值 ", "numbers ") + limit_sources(finding.scale->limits, telling, &criterion));
  std::vector<Value> values;
  for (const Reason& reason : finding.reasons) values.push_back(reason.value);
  if (finding.scale) values.insert(values.end(), finding.scale->values.begin(), finding.scale->values.end());
  if (const std::string cells = cells_shown(values, telling); !cells.empty())
    sources.push_back(in(language, "数据 ", "data ") + cells);
  if (!sources.empty()) text += indent + join(sources, "   ") + "\n";
  for (const auto& refusal : refusals_shown(finding, subject, telling))
    text += indent + in(language, "数据有误：", "refused: ") + refusal + "\n";
}

}  // namespace

std::string rank_sentence(const SubjectReport& report, Language language) {
  if (report.rank.best == 0) return {};
  std::string text = std::to_string(report.rank.best);
  if (report.rank.best != report.rank.worst) text += "–" + std::to_string(report.rank.worst);
  std::vector<std::string> values;
  for (const auto& [value, less_first] : report.then_by)
    values.push_back(value.title.in(language) + " " + value_shown(value, language) +
                     (less_first ? in(language, "，小者在前", ", less first") : ""));
  if (values.empty()) return text;
  return text + in(language, "（总分相同的依次比较：", " (equal totals by: ") + join(values, in(language, "；", "; ")) +
         in(language, "）", ")");
}

std::string explanation_text(const SubjectReport& report, const Telling& telling) {
  const Language language = telling.language;
  const plan::Scheme& scheme = telling.scheme;
  const define::Document* document = telling.catalogue.document(scheme.layers.front().document);
  std::string text = report.name + " · " + scheme.title.in(language);
  if (document != nullptr)
    text += in(language, "（", " (") + document->number + in(language, "，", ", ") + scheme.as_of.text() +
            in(language, " 有效）", ")");
  text += " · " + std::to_string(telling.year) + in(language, " 年数据\n", "\n");
  text += in(language, "结论：", "Verdict: ") + verdict_sentence(report, telling) + "\n";
  if (report.total) {
    text += in(language, "总分：", "Total: ") + points_shown(*report.total, language);
    text += of_full(report, language);
    const std::string best = report.best_grade.in(language), worst = report.worst_grade.in(language);
    if (!best.empty())
      text +=
          in(language, "　等级：", "   grade: ") + (best == worst ? best : (worst.empty() ? "–" : worst) + "–" + best);
    if (report.rank.best > 0) text += in(language, "　名次：", "   rank: ") + rank_sentence(report, language);
    text += "\n";
    for (std::size_t i = 0; i < scheme.groups.size() && i < report.groups.size(); ++i)
      if (report.groups[i])
        text += "  " + scheme.groups[i].title.in(language) + in(language, "：", ": ") +
                points_shown(*report.groups[i], language) + group_rule(scheme, scheme.groups[i], language) + "\n";
  }
  if (!report.total_formula.empty())
    text += in(language, "总分的算法：", "The total is ") + report.total_formula.in(language) + "\n";
  for (const Reason& reason : report.pass) {
    text += in(language, "通过的条件：", "To pass: ") + reason_text(reason, true, language);
    if (reason.limit) text += in(language, "   限值 ", "   limit ") + limit_source(*reason.limit, telling);
    text += "\n";
  }
  if (telling.national != nullptr && !telling.national->total.empty())
    text += in(language, "国家方案总分：", "Total by the national scheme: ") +
            points_shown(telling.national->total.at(report.subject), language) + "\n";
  if (report.local_total)
    text += in(language, "本层另计：", "Counted apart by this layer: ") + points_shown(*report.local_total, language) +
            "\n";
  for (const auto& [header, note] : report.notes) text += header + in(language, "：", ": ") + note + "\n";
  text += "\n";
  for (const Finding& finding : report.findings) add_finding(text, finding, report.subject, telling);
  if (!report.asks.empty()) {
    text += in(language, "\n请按此顺序补充：\n", "\nAsk for, in this order:\n");
    for (std::size_t i = 0; i < report.asks.size(); ++i)
      text += "  " + std::to_string(i + 1) + ". " + ask_sentence(report.asks[i], language) + "\n";
  }
  return text;
}

}  // namespace heng::explain
