#include "explain/rounding.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "plan/limits.hpp"
#include "plan/program.hpp"
#include "plan/run_intervals.hpp"

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
    const bool compares =
        node.op == Op::at_least || node.op == Op::more_than || node.op == Op::at_most || node.op == Op::less_than;
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

Bilingual grade_of(const plan::Scheme& scheme, double total) {
  for (const plan::Grade& grade : scheme.result.grades)
    if (total >= plan::just_below(scheme.graph.fixed_value(grade.at_least).value_or(0))) return grade.title;
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
    const auto add = [&](What what, Bilingual before, Bilingual after) {
      found.push_back({what, i, 0, exact.low, rounded.low, std::move(before), std::move(after)});
    };
    if (const Bilingual before = grade_of(scheme, exact.low), after = grade_of(scheme, rounded.low); before != after)
      add(What::grade, before, after);
    for (const Line& line : lines) {
      if (holds(line, exact.low) == holds(line, rounded.low)) continue;
      const std::string limit = number_text(line.limit);
      const Bilingual reached{"达到 " + limit, "meets " + limit}, not_reached{"达不到 " + limit, "misses " + limit};
      add(What::pass, holds(line, exact.low) ? reached : not_reached, holds(line, rounded.low) ? reached : not_reached);
    }
    if (const auto same = equals.find(rounded.low);
        ranks && same != equals.end() && outcomes.rank[i].best != 0 &&
        same->second.high - same->second.low > 1e-12 * std::max(1.0, same->second.high))
      add(What::tie, {"分先后", "apart"},
          scheme.result.ranking->then_by.empty() ? Bilingual{"并列", "tied"}
                                                 : Bilingual{"同分，依次比较", "equal, ordered by what comes next"});
  }
  return found;
}

std::vector<RoundingCase> rounding_of_criteria(const plan::Scheme& scheme, const SubjectReport& report) {
  std::vector<RoundingCase> found;
  for (const Finding& finding : report.findings) {
    if (!finding.rounding_decides) continue;
    const auto named = [&](evaluate::Status status) {
      const plan::CriterionKind kind = scheme.criteria[finding.criterion].kind;
      return Bilingual{status_name(status, kind, Language::zh), status_name(status, kind, Language::en)};
    };
    const auto points = [](const Interval& of) {
      return Bilingual{points_shown(of, Language::zh), points_shown(of, Language::en)};
    };
    const auto other = finding.status == evaluate::Status::met ? evaluate::Status::not_met : evaluate::Status::met;
    found.push_back({What::criterion, report.subject, finding.criterion, 0, 0,
                     finding.points ? points(*finding.points_unrounded) : named(other),
                     finding.points ? points(*finding.points) : named(finding.status)});
  }
  return found;
}

namespace {

/// The criterion's truths on values as they are; points that are only rounded at the end stay rounded.
NodeId without_rounding(plan::Graph& graph, NodeId root) {
  const NodeId roots[] = {root};
  std::map<NodeId, NodeId> exact, kept;  // below a comparison, and elsewhere
  const auto with = [&](NodeId id, const std::map<NodeId, NodeId>& of) {
    plan::Node node = graph[id];
    for (NodeId& arg : node.args) arg = of.at(arg);
    return node == graph[id] ? id : graph.add(std::move(node));
  };
  for (const NodeId id : graph.order(roots)) {
    const bool indicator = graph.computed.contains(id);  // how its definition rounds is not the rule's
    exact[id] = indicator ? id : graph[id].op == Op::round ? exact.at(graph[id].args[0]) : with(id, exact);
    kept[id] = plan::type_of(graph[id].op) == plan::Type::truth ? exact[id] : indicator ? id : with(id, kept);
  }
  return kept.at(root);
}

}  // namespace

struct WithoutRounding::State {
  struct Roots {
    NodeId condition = plan::kNoNode, points = plan::kNoNode;
  };

  State(const plan::Scheme& scheme, const plan::Binding& binding)
      : graph(scheme.graph),
        criteria(exchanged(scheme, graph)),
        program(plan::compile(graph, all(criteria), plan::Keep::all)),
        row(program, binding, 0) {}

  static std::vector<Roots> exchanged(const plan::Scheme& scheme, plan::Graph& graph) {
    std::vector<Roots> made(scheme.criteria.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
      const plan::Criterion& c = scheme.criteria[i];
      const auto other = [&](NodeId id) {
        const NodeId exact = id == plan::kNoNode ? id : without_rounding(graph, id);
        return exact == id ? plan::kNoNode : exact;
      };
      made[i] = {other(c.condition), other(c.points)};
    }
    return made;
  }

  static std::vector<NodeId> all(const std::vector<Roots>& criteria) {
    std::vector<NodeId> roots;
    for (const Roots& each : criteria) roots.insert(roots.end(), {each.condition, each.points});
    return roots;
  }

  plan::Graph graph;
  std::vector<Roots> criteria;
  plan::Program program;
  plan::IntervalRunner row;
};

bool WithoutRounding::needed(const plan::Scheme& scheme) {
  std::vector<NodeId> roots;
  for (const plan::Criterion& c : scheme.criteria) roots.insert(roots.end(), {c.condition, c.points});
  const auto under = scheme.graph.order(roots);
  return std::any_of(under.begin(), under.end(), [&](NodeId id) { return scheme.graph[id].op == Op::round; });
}

WithoutRounding::WithoutRounding(const plan::Scheme& scheme, const plan::Binding& binding)
    : state_(std::make_unique<State>(scheme, binding)) {}
WithoutRounding::~WithoutRounding() = default;

void WithoutRounding::run(std::size_t subject) { state_->row.run(subject); }

void WithoutRounding::compare(const Reading& rounded, std::size_t criterion, Finding& finding) const {
  const auto& [condition, points] = state_->criteria[criterion];
  if (condition != plan::kNoNode &&
      (finding.status == evaluate::Status::met || finding.status == evaluate::Status::not_met))
    finding.rounding_decides = (state_->row.truth(condition) == Truth::yes) !=
                               (rounded.truth(rounded.scheme().criteria[criterion].condition) == Truth::yes);
  if (points == plan::kNoNode || finding.status != evaluate::Status::scored ||
      state_->row.number(points) == *finding.points)
    return;
  finding.rounding_decides = true;
  finding.points_unrounded = state_->row.number(points);
}

}  // namespace heng::explain
