#include "report/difference.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

using explain::Measure;
using script::ChangeKind;

constexpr double kNothing = 1e-9;
constexpr int kPercentDigits = 1, kPointDigits = 4;

double grade_place(std::int16_t grade, std::size_t grades) { return grade < 0 ? static_cast<double>(grades) : grade; }

/// Of after − before, as the parts add up to it.
double moved(const explain::Difference& difference, Measure measure, std::size_t subject) {
  const auto value = [&](const evaluate::Outcomes& outcomes, const plan::Scheme& scheme) -> double {
    switch (measure) {
      case Measure::verdict: {
        const auto verdict = outcomes.verdict[subject];
        return verdict == evaluate::Verdict::pass ? 1 : verdict == evaluate::Verdict::fail ? -1 : 0;
      }
      case Measure::low:
      case Measure::high:
        if (outcomes.total.empty() || difference.open[subject] != 0) return 0;
        return measure == Measure::low ? outcomes.total.low(subject) : outcomes.total.high(subject);
      case Measure::grade: {
        const auto grades = scheme.result.grades.size();
        return -0.5 *
               (grade_place(outcomes.best_grade[subject], grades) + grade_place(outcomes.worst_grade[subject], grades));
      }
      case Measure::rank: {
        if (outcomes.rank.empty()) return 0;
        const auto& rank = outcomes.rank[subject];
        return rank.best == 0 ? static_cast<double>(difference.subjects + 1)
                              : 0.5 * (static_cast<double>(rank.best) + static_cast<double>(rank.worst));
      }
    }
    return 0;
  };
  return value(difference.after, difference.new_scheme) - value(difference.before, difference.old_scheme);
}

double part(const explain::Difference& difference, std::size_t change, Measure measure, std::size_t subject) {
  if (measure != Measure::low) return difference.share(change, measure, subject);
  return 0.5 * (difference.share(change, Measure::low, subject) + difference.share(change, Measure::high, subject));
}

std::optional<Mover> mover(const explain::Difference& difference, std::size_t subject) {
  Mover made{.subject = subject, .causes = {}};
  for (const auto measure : {Measure::verdict, Measure::low, Measure::grade, Measure::rank}) {
    made.by = measure;
    made.moved = moved(difference, measure, subject);
    if (measure == Measure::low) {
      const auto high = moved(difference, Measure::high, subject);
      if (std::abs(made.moved) <= kNothing && std::abs(high) <= kNothing) continue;
      made.moved = 0.5 * (made.moved + high);
    } else if (std::abs(made.moved) <= kNothing) {
      continue;
    }
    for (std::size_t i = 0; i < difference.changes.size(); ++i)
      if (const auto of = part(difference, i, measure, subject); std::abs(of) > kNothing)
        made.causes.push_back({i, of});
    std::ranges::stable_sort(made.causes,
                             [](const auto& a, const auto& b) { return std::abs(a.part) > std::abs(b.part); });
    return made;
  }
  return std::nullopt;
}

std::string shown_value(const std::string& value, const std::string& unit) {
  return unit.empty() || unit == "1" ? value : value + " " + unit;
}

std::string shown_place(const DifferenceView& view, const Place& place) {
  auto text = place.text();
  for (const auto& [root, shown] : view.roots)
    if (!root.empty() && text.starts_with(root + "/"))
      return shown.empty() ? text.substr(root.size() + 1) : shown + ":" + text.substr(root.size() + 1);
  return text;
}

}  // namespace

std::vector<Mover> movers(const DifferenceView& view) {
  std::vector<Mover> found;
  for (std::size_t i = 0; i < view.difference.subjects; ++i)
    if (auto one = mover(view.difference, i)) found.push_back(std::move(*one));
  const auto kind = [](const Mover& m) {
    return m.by == Measure::verdict ? (m.moved < 0 ? 0 : 1) : m.by == Measure::rank ? 3 : 2;
  };
  std::ranges::stable_sort(found, [&](const Mover& a, const Mover& b) {
    return kind(a) != kind(b) ? kind(a) < kind(b) : std::abs(a.moved) > std::abs(b.moved);
  });
  return found;
}

std::string_view key_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::parameter: return "parameter";
    case ChangeKind::added: return "criterion_added";
    case ChangeKind::removed: return "criterion_removed";
    case ChangeKind::criterion: return "criterion";
    case ChangeKind::group: return "group";
    case ChangeKind::result: return "result";
    case ChangeKind::indicator: return "indicator";
    case ChangeKind::factor: return "factor";
  }
  return {};
}

std::string change_title(const script::Change& change, Language language) {
  const Bilingual title = change.title.empty() ? both(change.name) : change.title;
  const auto values = shown_value(change.old_value + " → " + change.new_value, change.unit);
  const auto parts = join(change.parts, word(language, "、", ", "));
  switch (change.kind) {
    case ChangeKind::parameter: return say("参数 {0}：{1}", "parameter {0}: {1}", {title, both(values)}).in(language);
    case ChangeKind::factor: return say("因子 {0}：{1}", "factor {0}: {1}", {title, both(values)}).in(language);
    case ChangeKind::added: return say("新增评价项 {0}", "new criterion {0}", {title}).in(language);
    case ChangeKind::removed: return say("删去评价项 {0}", "criterion {0} removed", {title}).in(language);
    case ChangeKind::criterion:
      return say("评价项 {0}：改了 {1}", "criterion {0}: {1} changed", {title, both(parts)}).in(language);
    case ChangeKind::group: return say("组 {0}：改了 {1}", "group {0}: {1} changed", {title, both(parts)}).in(language);
    case ChangeKind::indicator:
      return say("指标 {0}：改了 {1}", "indicator {0}: {1} changed", {title, both(parts)}).in(language);
    case ChangeKind::result: return say("改了{0}", "changed: {0}", {title}).in(language);
  }
  return {};
}

std::string change_places(const DifferenceView& view, const script::Change& change) {
  const auto before = change.before.file.empty() ? std::string() : shown_place(view, change.before);
  const auto after = change.after.file.empty() ? std::string() : shown_place(view, change.after);
  if (before.empty() || before == after) return after;
  return after.empty() ? before : before + " → " + after;
}

std::string causes_text(const DifferenceView& view, const Mover& mover) {
  std::vector<std::string> texts;
  for (const auto& cause : mover.causes) {
    auto text = "[" + std::to_string(cause.change + 1) + "] ";
    const bool points = mover.by == Measure::low;
    if (points || std::abs(mover.moved) <= kNothing) {
      text += (cause.part > 0 ? "+" : "") + number_text(cause.part, kPointDigits);
    } else {
      text += number_text(100 * cause.part / mover.moved, kPercentDigits) + "%";
    }
    texts.push_back(text);
  }
  return join(texts, word(view.language, "，", ", "));
}

std::string method_text(const DifferenceView& view) {
  const auto& shares = view.difference.shares;
  if (shares.orders == 0) {
    return say("归因与改动的先后无关（沙普利值，算了 {0} 种组合，各项之和等于总变化）",
               "attribution does not depend on the order of the changes (Shapley value over {0} combinations; the "
               "parts add up to the whole)",
               {std::to_string(shares.runs)})
        .in(view.language);
  }
  return say("改动超过 {0} 处，归因是估计：抽了 {1} 种先后次序，± 为标准误差；各项之和仍等于总变化",
             "more than {0} changes: attribution is estimated from {1} orders drawn, ± is the standard error; the "
             "parts still add up to the whole",
             {std::to_string(evaluate::kMostExact), std::to_string(shares.orders)})
      .in(view.language);
}

ChangeTotals totals(const DifferenceView& view, std::size_t change) {
  const auto& difference = view.difference;
  ChangeTotals made;
  made.passes = difference.sum_share(change, explain::Sum::passes);
  made.fails = difference.sum_share(change, explain::Sum::fails);
  made.passes_error = difference.sum_error(change, explain::Sum::passes);
  made.points_error =
      std::max(difference.sum_error(change, explain::Sum::low), difference.sum_error(change, explain::Sum::high));
  for (std::size_t i = 0; i < difference.subjects; ++i) {
    const auto points = part(difference, change, Measure::low, i);
    (points > 0 ? made.gained : made.lost) += points;
  }
  return made;
}

}  // namespace heng::report
