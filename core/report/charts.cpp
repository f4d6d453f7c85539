#include <algorithm>
#include <array>
#include <cmath>

#include "base/json.hpp"
#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kBins = 10;
constexpr std::size_t kCriteriaCharted = 24;
constexpr std::size_t kAxesAtLeast = 3, kAxesAtMost = 14;

struct Axis {
  std::string name;
  double low = 0, high = 0, full = 0;
};

Json verdict_counts(const RoundView& view) {
  const auto counts = count(view);
  const auto bar = [&](evaluate::Verdict verdict, std::size_t number) {
    return Json{{"name", verdict_name(verdict, view.language)}, {"key", key_of(verdict)}, {"count", number}};
  };
  return {{"kind", "verdicts"},
          {"bars",
           {bar(evaluate::Verdict::pass, counts.pass), bar(evaluate::Verdict::undetermined, counts.undetermined),
            bar(evaluate::Verdict::fail, counts.fail)}}};
}

/// Settled totals in ten bins of the full points; open ones are counted apart.
Json total_bins(const RoundView& view) {
  const auto& total = view.outcomes.total;
  const auto full =
      view.scheme.result.full == plan::kNoNode ? std::nullopt : view.scheme.graph.fixed_value(view.scheme.result.full);
  double top = full.value_or(0);
  for (std::size_t i = 0; i < total.size(); ++i)
    top = std::isfinite(total.high(i)) ? std::max(top, total.high(i)) : top;
  if (!(top > 0) || !std::isfinite(top)) top = 1;
  const double width = std::max(top / kBins, 1e-9);
  std::array<std::array<std::size_t, 3>, kBins> bins{};
  std::size_t open = 0;
  for (std::size_t i = 0; i < total.size(); ++i) {
    if (total.low(i) != total.high(i) || !std::isfinite(total.low(i))) {
      ++open;
      continue;
    }
    const auto bin =
        static_cast<std::size_t>(std::clamp(std::floor(total.low(i) / width), 0.0, static_cast<double>(kBins - 1)));
    ++bins[bin][static_cast<std::size_t>(view.outcomes.verdict[i])];
  }
  auto json = Json::array();
  for (std::size_t i = 0; i < kBins; ++i) {
    const auto from = static_cast<double>(i) * width;
    json.push_back({{"name", number_text(from, 1) + "–" + number_text(from + width, 1)},
                    {"pass", bins[i][static_cast<std::size_t>(evaluate::Verdict::pass)]},
                    {"undetermined", bins[i][static_cast<std::size_t>(evaluate::Verdict::undetermined)]},
                    {"fail", bins[i][static_cast<std::size_t>(evaluate::Verdict::fail)]}});
  }
  return {{"kind", "totals"}, {"bins", std::move(json)}, {"open", open}};
}

Json criteria(const RoundView& view) {
  const bool all = !charts_only_deciding(view);
  auto json = Json::array();
  for (std::size_t i = 0; i < view.scheme.criteria.size(); ++i) {
    if (!all && view.scheme.criteria[i].reference) continue;
    std::array<std::size_t, 6> counts{};
    const auto& statuses = view.outcomes.criteria[i].status;
    for (std::size_t subject = 0; subject < statuses.size(); ++subject)
      ++counts[static_cast<std::size_t>(statuses[subject])];
    const auto of = [&](evaluate::Status status) { return counts[static_cast<std::size_t>(status)]; };
    json.push_back({{"name", view.scheme.criteria[i].title.in(view.language)},
                    {"reference", view.scheme.criteria[i].reference},
                    {"met", of(evaluate::Status::met) + of(evaluate::Status::scored)},
                    {"undetermined", of(evaluate::Status::undetermined)},
                    {"not_met", of(evaluate::Status::not_met) + of(evaluate::Status::failed)},
                    {"not_applicable", of(evaluate::Status::not_applicable)}});
  }
  return json;
}

Json words(Language language) {
  return {{"met", word(language, "达到或已评分", "met or scored")},
          {"undetermined", word(language, "待定", "undetermined")},
          {"not_met", word(language, "未达到", "not met")},
          {"not_applicable", word(language, "不适用", "not applicable")},
          {"pass", verdict_name(evaluate::Verdict::pass, language)},
          {"fail", verdict_name(evaluate::Verdict::fail, language)},
          {"low", word(language, "最低", "lowest")},
          {"high", word(language, "最高", "highest")},
          {"subjects", word(language, "个", "subjects")},
          {"points", word(language, "分", "points")},
          {"open", word(language, "总分待定", "total open")},
          {"shown", word(language, "{0} / {1} 个", "{0} of {1}")}};
}

std::vector<Axis> group_axes(const RoundView& view, const explain::SubjectReport& report) {
  std::vector<Axis> axes;
  for (std::size_t i = 0; i < view.scheme.groups.size() && i < report.groups.size(); ++i) {
    if (!report.groups[i]) continue;
    double full = 0;
    for (const auto& finding : report.findings) {
      if (view.scheme.criteria[finding.criterion].group == view.scheme.groups[i].code) full += finding.full.value_or(0);
    }
    if (full > 0)
      axes.push_back(
          {view.scheme.groups[i].title.in(view.language), report.groups[i]->low, report.groups[i]->high, full});
  }
  return axes;
}

std::vector<Axis> criterion_axes(const RoundView& view, const explain::SubjectReport& report) {
  std::vector<Axis> axes;
  for (const auto& finding : report.findings) {
    if (finding.points && finding.full.value_or(0) > 0 && finding.status != evaluate::Status::not_applicable) {
      axes.push_back({view.scheme.criteria[finding.criterion].title.in(view.language), finding.points->low,
                      finding.points->high, *finding.full});
    }
  }
  return axes;
}

}  // namespace

bool charts_only_deciding(const RoundView& view) {
  const auto& criteria = view.scheme.criteria;
  return criteria.size() > kCriteriaCharted && !std::ranges::all_of(criteria, &plan::Criterion::reference);
}

std::string round_charts(const RoundView& view) {
  Json json{{"words", words(view.language)},
            {"subjects", view.dataset.size()},
            {"distribution", view.outcomes.total.empty() ? verdict_counts(view) : total_bins(view)},
            {"criteria", criteria(view)}};
  auto text = dump(json);
  text.pop_back();
  return text;
}

std::string radar_chart(const RoundView& view, const explain::SubjectReport& report) {
  auto axes = group_axes(view, report);
  if (axes.size() < kAxesAtLeast) axes = criterion_axes(view, report);
  if (axes.size() < kAxesAtLeast || axes.size() > kAxesAtMost) return {};
  Json json{{"id", anchor_of(report.subject)}, {"axes", Json::array()}};
  for (const auto& axis : axes) {
    const auto share = [&](double points) {
      return std::isfinite(points) ? std::clamp(points / axis.full, 0.0, 1.0) * 100 : 0.0;
    };
    json["axes"].push_back({{"name", axis.name}, {"low", share(axis.low)}, {"high", share(axis.high)}});
  }
  return dump(json);
}

}  // namespace heng::report
