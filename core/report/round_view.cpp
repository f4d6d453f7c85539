#include "report/round_view.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <numeric>
#include <tuple>

#include "report/wording.hpp"

namespace heng::report {
namespace {

int place_of(evaluate::Verdict verdict) {
  switch (verdict) {
    case evaluate::Verdict::pass: return 0;
    case evaluate::Verdict::undetermined: return 1;
    case evaluate::Verdict::fail: return 2;
  }
  return 3;
}

}  // namespace

Counts count(const RoundView& view) {
  Counts counts;
  counts.subjects = view.dataset.size();
  for (std::size_t i = 0; i < counts.subjects; ++i) {
    const auto verdict = view.outcomes.verdict[i];
    if (verdict == evaluate::Verdict::pass) ++counts.pass;
    if (verdict == evaluate::Verdict::fail) ++counts.fail;
    if (verdict == evaluate::Verdict::undetermined) ++counts.undetermined;
  }
  for (const auto& finding : view.dataset.findings()) {
    if (finding.diagnostic.severity == Severity::error) ++counts.data_errors;
    if (finding.diagnostic.severity == Severity::warning) ++counts.data_warnings;
    if (finding.diagnostic.severity == Severity::note) ++counts.data_notes;
  }
  return counts;
}

std::vector<std::size_t> reading_order(const RoundView& view) {
  constexpr auto kLast = std::numeric_limits<std::uint32_t>::max();
  const auto& outcomes = view.outcomes;
  const auto key = [&](std::size_t subject) {
    const auto rank = outcomes.rank.empty() || outcomes.rank[subject].best == 0 ? evaluate::Rank{kLast, kLast}
                                                                                : outcomes.rank[subject];
    return std::tuple{rank.best, rank.worst, place_of(outcomes.verdict[subject])};
  };
  std::vector<std::size_t> order(view.dataset.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (outcomes.rank.empty()) {  // three heaps, without comparing
    auto to = order.begin();
    for (const int place : {0, 1, 2})
      for (std::size_t i = 0; i < order.size(); ++i)
        if (place_of(outcomes.verdict[i]) == place) *to++ = i;
    return order;
  }
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  return order;
}

const define::Document* document_of(const RoundView& view, const plan::Criterion& criterion) {
  if (!criterion.document.empty()) return view.catalogue.document(criterion.document);
  if (criterion.layer >= view.scheme.layers.size()) return nullptr;
  return view.catalogue.document(view.scheme.layers[criterion.layer].document);
}

const define::Clause* clause_of(const RoundView& view, const plan::Criterion& criterion) {
  const auto* document = document_of(view, criterion);
  return document == nullptr ? nullptr : document->clause(criterion.clause);
}

std::string shown_file(const RoundView& view, const std::string& file) {
  const auto& root = view.catalogue.root;
  if (root.empty() || file.empty()) return file;
  const auto relative =
      std::filesystem::path(file).lexically_normal().lexically_relative(std::filesystem::path(root).lexically_normal());
  if (relative.empty() || *relative.begin() == "..") return file;
  return relative.generic_string();
}

std::string remark_of(std::string_view header) {
  const auto dot = header.rfind("·");
  return std::string(dot == std::string_view::npos ? std::string_view() : header.substr(0, dot));
}

bool is_illustrative(const RoundView& view, std::size_t subject) {
  return std::ranges::any_of(view.dataset.notes(subject), [](const auto& note) {
    const auto header = note.first.substr(remark_of(note.first).size());
    return (header.ends_with("data_kind") || header.ends_with("数据性质")) &&
           (note.second.find("illustrative") != std::string::npos || note.second.find("示例") != std::string::npos);
  });
}

bool has_points(const plan::Scheme& scheme) {
  return std::ranges::any_of(scheme.criteria, [](const auto& criterion) { return criterion.points != plan::kNoNode; });
}

bool has_national_points(const RoundView& view) { return view.national != nullptr && !view.national->total.empty(); }

bool ranks(const RoundView& view) { return !view.outcomes.rank.empty(); }

namespace {

Headline headline(const RoundView& view, evaluate::Status status, const plan::Criterion& criterion) {
  const auto title = criterion.title.in(view.language);
  if (status == evaluate::Status::failed)
    return {std::string(word(view.language, "规则出错：", "rule failed: ")), title};
  if (criterion.kind == plan::CriterionKind::veto)
    return {std::string(word(view.language, "触发：", "triggered: ")), title};
  return {std::string(word(view.language, "未达到：", "not met: ")), title};
}

Headline of_ask(const RoundView& view, const explain::Ask& ask) {
  auto title = ask.title.in(view.language);
  if (ask.year != view.round.year) title += say("（{0} 年）", " ({0})", {std::to_string(ask.year)}).in(view.language);
  return {std::string(word(view.language, "先问：", "ask for: ")), title};
}

}  // namespace

Headline headline(const RoundView& view, const explain::SubjectReport& report) {
  if (report.verdict == evaluate::Verdict::pass) return {};
  const bool open = report.verdict == evaluate::Verdict::undetermined;  // then nothing that is not met decided it
  for (const auto status : {evaluate::Status::not_met, evaluate::Status::failed}) {
    if (open && status == evaluate::Status::not_met) continue;
    for (const auto& finding : report.findings) {
      const auto& criterion = view.scheme.criteria[finding.criterion];
      if (finding.status == status && !criterion.reference && finding.decides) return headline(view, status, criterion);
    }
    if (open) continue;
    if (auto line = explain::pass_sentence(report, view.language); !line.empty()) return {{}, std::move(line)};
  }
  if (open && !report.asks.empty()) return of_ask(view, report.asks.front());
  return {};
}

Headline headline(const RoundView& view, std::size_t subject) {
  const auto verdict = view.outcomes.verdict[subject];
  if (verdict == evaluate::Verdict::pass) return {};
  for (std::size_t i = 0; i < view.scheme.criteria.size(); ++i) {
    const auto& criterion = view.scheme.criteria[i];
    if (!criterion.reference && view.outcomes.criteria[i].status[subject] == evaluate::Status::not_met)
      return headline(view, evaluate::Status::not_met, criterion);
  }
  if (verdict == evaluate::Verdict::undetermined) return {};
  return {std::string(word(view.language, "未达到：", "not met: ")),
          std::string(word(view.language, "通过的条件", "what passing takes"))};
}

std::string grade_text(const std::string& best, const std::string& worst) {
  return best == worst ? best : worst + "–" + best;
}

namespace {

/// Null for none.
const plan::Grade* grade_of(const plan::Scheme& scheme, const evaluate::Column<std::int16_t>& of, std::size_t subject) {
  if (scheme.result.grades.empty() || of.empty() || of[subject] < 0) return nullptr;
  return &scheme.result.grades[static_cast<std::size_t>(of[subject])];
}

}  // namespace

std::string grade_name(const RoundView& view, const evaluate::Column<std::int16_t>& of, std::size_t subject) {
  const auto* grade = grade_of(view.scheme, of, subject);
  return grade == nullptr ? std::string() : grade->name;
}

std::string grade_text(const plan::Scheme& scheme, const evaluate::Outcomes& outcomes, std::size_t subject,
                       Language language) {
  const auto title = [&](const evaluate::Column<std::int16_t>& of) {
    const auto* grade = grade_of(scheme, of, subject);
    return grade == nullptr ? std::string() : grade->title.in(language);
  };
  return grade_text(title(outcomes.best_grade), title(outcomes.worst_grade));
}

std::string grade_text(const RoundView& view, std::size_t subject) {
  return grade_text(view.scheme, view.outcomes, subject, view.language);
}

std::string rank_text(const evaluate::Rank& rank) {
  if (rank.best == 0) return {};
  if (rank.best == rank.worst) return std::to_string(rank.best);
  return std::to_string(rank.best) + "–" + std::to_string(rank.worst);
}

}  // namespace heng::report
