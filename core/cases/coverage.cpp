#include "cases/coverage.hpp"

#include <algorithm>
#include <set>

#include "cases/mutants.hpp"

namespace heng::cases {
namespace {

using plan::kNoNode;

bool counts(const Goal& goal, const plan::Scheme& scheme, const define::Case& given) {
  if (goal.pass) return given.verdict.has_value();
  if (goal.grade) return given.grade.has_value() || given.total.has_value();
  const auto& criterion = scheme.criteria[goal.criterion];
  return given.criteria.contains(criterion.code) || (criterion.points != kNoNode && given.total.has_value());
}

/// The keys of the goals that the batch's cases reach. Another date is another graph, with the same goals.
void add_reached(const Suite& suite, const Batch& batch, std::set<std::string>& keys) {
  const auto& scheme = *batch.at->scheme;
  const auto goals = goals_of(scheme, *suite.catalogue);
  std::vector<plan::NodeId> roots;
  for (const auto& goal : goals) {
    const auto more = roots_of(goal, scheme);
    roots.insert(roots.end(), more.begin(), more.end());
  }
  const explain::Evaluation evaluation(*suite.catalogue, batch.at->request, scheme, batch.dataset, batch.year, 1);
  const auto program = plan::compile(scheme.graph, roots, plan::Keep::roots);
  plan::IntervalRunner run(program, evaluation.binding(), 0, batch.cases.size());
  std::vector<std::uint32_t> rows(batch.cases.size());
  for (std::uint32_t row = 0; row < rows.size(); ++row) rows[row] = row;
  run.run(rows);
  for (const auto& goal : goals) {
    for (const auto row : rows) {
      if (counts(goal, scheme, suite.given.cases[batch.cases[row]]) && reached(goal, scheme, run, row)) {
        keys.insert(goal.key);
        break;
      }
    }
  }
}

Found look_for(const Goal& goal, const Suite& suite, const plan::Scheme& scheme, std::span<const Assignment> seeds) {
  const auto roots = roots_of(goal, scheme);
  Search search(*suite.catalogue, scheme, {&scheme.graph}, roots, seeds);
  return search.find([&](const auto& runs) { return reached(goal, scheme, *runs[0]); });
}

}  // namespace

std::vector<Assignment> given_by(const Suite& suite) {
  std::vector<Assignment> all;
  const auto& scheme = *suite.newest()->scheme;
  for (const auto& batch : suite.batches) {
    const auto binding = plan::bind(scheme.graph, *suite.catalogue, batch.dataset, batch.year);
    for (std::size_t row = 0; row < batch.cases.size(); ++row) {
      Assignment given{.year = batch.year, .inputs = {}, .panels = {}};
      for (std::uint32_t input = 0; input < scheme.graph.inputs().size(); ++input) {
        const auto* series = binding.series[input];
        if (series != nullptr && series->known(row)) given.inputs.push_back({input, plan::bounds(binding, input, row)});
      }
      const auto& panel = suite.given.cases[batch.cases[row]].panel;
      for (const auto& [code, points] : panel) {
        const auto* criterion = scheme.criterion(code);
        if (criterion == nullptr || points.empty()) continue;
        given.panels.emplace_back(static_cast<std::uint32_t>(criterion - scheme.criteria.data()),
                                  Interval::exactly(points.front()));
      }
      all.push_back(std::move(given));
    }
  }
  return all;
}

Coverage coverage_of(const Suite& suite) {
  const auto& scheme = *suite.newest()->scheme;
  std::set<std::string> keys;
  for (const auto& batch : suite.batches) {
    if (batch.at->scheme) add_reached(suite, batch, keys);
  }
  Coverage made;
  std::set<const define::Explained*> used;
  const auto seeds = given_by(suite);
  for (auto& goal : goals_of(scheme, *suite.catalogue)) {
    ++made.goals;
    if (keys.contains(goal.key)) {
      ++made.reached;
      continue;
    }
    const auto reason = std::ranges::find(suite.given.explained, goal.key, &define::Explained::what);
    Gap gap{std::move(goal), {}, reason == suite.given.explained.end() ? nullptr : &*reason};
    if (gap.explained == nullptr) gap.found = look_for(gap.goal, suite, scheme, seeds);
    if (gap.explained != nullptr) used.insert(gap.explained);
    made.impossible += gap.found.impossible ? 1 : 0;
    made.explained += gap.explained != nullptr ? 1 : 0;
    made.gaps.push_back(std::move(gap));
  }
  for (const auto& each : suite.given.explained)
    if (!each.what.starts_with(kMutantPrefix) && !used.contains(&each)) made.needless.push_back(&each);
  return made;
}

}  // namespace heng::cases
