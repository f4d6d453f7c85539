#include "explain/rounding.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "plan/limits.hpp"

namespace heng::explain {

namespace {

using plan::NodeId;
using plan::Op;
using What = RoundingCase::What;

/// A limit that `pass` compares the total with.
struct Line {
  Op op;
  double limit;
};

NodeId inner(const plan::Graph& graph, NodeId id) {
  while (graph[id].op == Op::same && !graph[id].args.empty()) id = graph[id].args[0];
  return id;
}

std::vector<Line> lines_of(const plan::Scheme& scheme) {
  std::vector<Line> found;
  if (scheme.result.pass == plan::kNoNode) return found;
  const NodeId roots[] = {scheme.result.pass};
  for (const NodeId id : scheme.graph.order(roots)) {
    const plan::Node& node = scheme.graph[id];
    const bool compares = node.op == Op::at_least || node.op == Op::more_than || node.op == Op::at_most || node.op == Op::less_than;
    if (!compares || inner(scheme.graph, node.args[0]) != inner(scheme.graph, scheme.result.rounded)) continue;
    if (const auto limit = scheme.graph.fixed_value(node.args[1])) found.push_back({node.op, *limit});
  }
  return found;
}

bool holds(const Line& line, double total) {
  switch (line.op) {
    case Op::at_least: return total >= plan::just_below(line.limit);
    case Op::more_than: return total > plan::just_above(line.limit);
    case Op::at_most: return total <= plan::just_above(line.limit);
    default: return total < plan::just_below(line.limit);
  }
}

std::string grade_of(const plan::Scheme& scheme, double total) {
  for (const plan::Grade& grade : scheme.result.grades)
    if (total >= plan::just_below(scheme.graph.fixed_value(grade.at_least).value_or(0))) return grade.name;
  return {};
}

}  // namespace

std::vector<RoundingCase> rounding_of_totals(const plan::Scheme& scheme, const evaluate::Outcomes& outcomes) {
  std::vector<RoundingCase> found;
  if (outcomes.exact_total.empty() || outcomes.total.empty()) return found;
  const std::vector<Line> lines = lines_of(scheme);
  const bool ranks = scheme.result.ranking && scheme.result.ranking->by == plan::Ranking::By::rounded;
  std::map<double, Interval> equals;  // rounded total → the exact totals that share it
  for (std::size_t i = 0; ranks && i < outcomes.subjects; ++i) {
    const Interval exact = outcomes.exact_total.at(i), rounded = outcomes.total.at(i);
    if (!exact.is_point() || outcomes.rank[i].best == 0) continue;
    const auto [at, fresh] = equals.try_emplace(rounded.low, exact);
    if (!fresh) at->second = {std::min(at->second.low, exact.low), std::max(at->second.high, exact.high)};
  }
  for (std::size_t i = 0; i < outcomes.subjects; ++i) {
    const Interval exact = outcomes.exact_total.at(i), rounded = outcomes.total.at(i);
    if (!exact.is_point() || !rounded.is_point()) continue;
    const auto add = [&](What what, Bilingual before, Bilingual after) { found.push_back({what, i, 0, exact.low, rounded.low, std::move(before), std::move(after)}); };
    if (const std::string before = grade_of(scheme, exact.low), after = grade_of(scheme, rounded.low); before != after) add(What::grade, both(before), both(after));
    for (const Line& line : lines) {
      if (holds(line, exact.low) == holds(line, rounded.low)) continue;
      const std::string limit = number_text(line.limit);
      const Bilingual reached{"达到 " + limit, "meets " + limit}, not_reached{"达不到 " + limit, "misses " + limit};
      add(What::pass, holds(line, exact.low) ? reached : not_reached, holds(line, rounded.low) ? reached : not_reached);
    }
    if (const auto same = equals.find(rounded.low); ranks && same != equals.end() && outcomes.rank[i].best != 0 && same->second.high - same->second.low > 1e-12 * std::max(1.0, same->second.high))
      add(What::tie, {"分先后", "apart"}, {"并列", "tied"});
  }
  return found;
}

std::vector<RoundingCase> rounding_of_criteria(const SubjectReport& report) {
  std::vector<RoundingCase> found;
  for (const Finding& finding : report.findings) {
    if (!finding.rounding_decides) continue;
    const bool met = finding.status == evaluate::Status::met;
    const Bilingual good{"满足", "met"}, bad{"不满足", "not met"};
    found.push_back({What::criterion, report.subject, finding.criterion, 0, 0, met ? bad : good, met ? good : bad});
  }
  return found;
}

}  // namespace heng::explain
