#include "cases/goals.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "base/text.hpp"
#include "cases/candidates.hpp"
#include "cases/node_text.hpp"
#include "plan/limits.hpp"
#include "report/wording.hpp"

namespace heng::cases {
namespace {

using evaluate::Status;
using plan::kNoNode;
using plan::NodeId;
using plan::Op;

using Path = std::vector<std::pair<NodeId, Truth>>;

std::string_view word(Truth truth) { return truth == Truth::yes ? "yes" : truth == Truth::no ? "no" : "undetermined"; }

bool compares(Op op) {
  return op == Op::at_least || op == Op::at_most || op == Op::more_than || op == Op::less_than || op == Op::equals ||
         op == Op::is_true;
}

class Finding {
 public:
  Finding(const plan::Scheme& scheme, const define::Catalogue& catalogue)
      : scheme_(scheme), graph_(scheme.graph), catalogue_(catalogue) {}

  std::vector<Goal> run() {
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      if (scheme_.criteria[c].layer + 1 == scheme_.layers.size()) of_criterion(c);
    }
    of_result();
    return std::move(goals_);
  }

 private:
  Goal& add(std::size_t criterion, std::string text) {
    auto key = (criterion == Goal::kResult ? std::string("result") : scheme_.criteria[criterion].code) + ": " +
               std::move(text);
    for (int copy = 2; !keys_.insert(key).second; ++copy) key += " #" + std::to_string(copy);
    goals_.push_back({.key = std::move(key),
                      .criterion = criterion,
                      .status = {},
                      .conditions = {},
                      .stretch = {},
                      .pass = {},
                      .grade = {}});
    return goals_.back();
  }

  void of_criterion(std::size_t c) {
    const auto& criterion = scheme_.criteria[c];
    std::vector<Status> wanted{Status::met, Status::not_met, Status::undetermined};
    if (criterion.points != kNoNode) wanted = {Status::scored, Status::undetermined};
    if (criterion.applicable != kNoNode) wanted.push_back(Status::not_applicable);
    for (const auto status : wanted) add(c, std::string(report::key_of(status))).status = status;
    seen_.clear();
    whole_ = criterion.applicable == kNoNode ? stripped(criterion.condition) : kNoNode;
    for (const auto root : {criterion.condition, criterion.points, criterion.applicable}) {
      if (root != kNoNode) walk(c, root);
    }
  }

  /// The condition without what only turns it round.
  [[nodiscard]] NodeId stripped(NodeId id) const {
    while (id != kNoNode && (graph_[id].op == Op::not_ || graph_[id].op == Op::same_truth)) id = graph_[id].args[0];
    return id;
  }

  void walk(std::size_t c, NodeId id) {
    if (indicator_of(graph_, id) != nullptr || !seen_.insert(id).second)
      return;  // how an indicator is computed is not asked
    if (const auto range = graph_.ranges.find(id); range != graph_.ranges.end()) return bands(c, range->second);
    const auto& node = graph_[id];
    if (node.op == Op::select || node.op == Op::select_truth) return branches(c, id, {});
    if (compares(node.op) || (node.op == Op::known && !parts_.contains(node.ref))) condition(c, id);
    if (node.op == Op::linear || node.op == Op::piecewise) stretches(c, id);
    for (const auto arg : node.args) walk(c, arg);
  }

  void condition(std::size_t c, NodeId id) {
    const bool may_be_open = graph_[id].op != Op::known;
    if (id == whole_ && may_be_open) return;  // the criterion's own outcomes say it
    for (const auto truth : {Truth::yes, Truth::no, Truth::unknown}) {
      if (truth == Truth::unknown && !may_be_open) continue;
      add(c, node_text(scheme_, catalogue_, id) + " = " + std::string(word(truth))).conditions = {{id, truth}};
    }
  }

  void bands(std::size_t c, const plan::RangeNote& note) {
    for (const auto& band : note.bands) {
      if (seen_.insert(band.inside).second)
        add(c, "band " + node_text(scheme_, catalogue_, band.inside)).conditions = {{band.inside, Truth::yes}};
      mark(band.inside);
      walk(c, band.then);
    }
  }

  /// What is asked of as a whole is not asked of part by part.
  void mark(NodeId id) {
    seen_.insert(id);
    for (const auto arg : graph_[id].args) {
      if (type_of(graph_[arg].op) == plan::Type::truth) mark(arg);
    }
  }

  /// Each way through a chain of choices.
  void branches(std::size_t c, NodeId id, const Path& path) {
    const auto& node = graph_[id];
    if (node.op != Op::select && node.op != Op::select_truth) {
      auto text = node_text(scheme_, catalogue_, path.back().first) + (path.back().second == Truth::yes ? "" : " = no");
      add(c, "band " + text).conditions = path;
      return walk(c, id);
    }
    seen_.insert(id);
    if (graph_[node.args[0]].op != Op::known) mark(node.args[0]);
    for (const auto& [arg, truth] : {std::pair{node.args[1], Truth::yes}, std::pair{node.args[2], Truth::no}}) {
      auto further = path;
      further.emplace_back(node.args[0], truth);
      branches(c, arg, further);
    }
  }

  void stretches(std::size_t c, NodeId id) {
    constexpr auto kFar = std::numeric_limits<double>::infinity();
    const auto& node = graph_[id];
    std::vector<double> edges{-kFar};
    const std::size_t step = node.op == Op::linear ? 1 : 2;
    for (std::size_t i = 1; i < node.args.size(); i += step)
      edges.push_back(graph_.fixed_value(node.args[i]).value_or(0));
    edges.push_back(kFar);
    std::ranges::sort(edges);
    const auto value = node_text(scheme_, catalogue_, node.args[0]);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
      const auto low = i == 0 ? std::string() : number_text(edges[i]) + " <= ";
      const auto high = i + 2 == edges.size() ? std::string() : " < " + number_text(edges[i + 1]);
      add(c, low + value + high).stretch = {node.args[0], Interval{edges[i], edges[i + 1]}};
    }
  }

  void of_result() {
    const bool judges = std::ranges::any_of(
        scheme_.criteria, [](const auto& criterion) { return criterion.condition != kNoNode && !criterion.reference; });
    if (judges || scheme_.result.given) {
      for (const auto& [truth, text] :
           {std::pair{Truth::yes, "pass"}, std::pair{Truth::no, "fail"}, std::pair{Truth::unknown, "undetermined"}})
        add(Goal::kResult, text).pass = truth;
    }
    for (std::size_t g = 0; g < scheme_.result.grades.size(); ++g)
      add(Goal::kResult, "grade " + scheme_.result.grades[g].name).grade = g;
  }

  const plan::Scheme& scheme_;
  const plan::Graph& graph_;
  const define::Catalogue& catalogue_;
  std::vector<Goal> goals_;
  std::set<std::string> keys_;
  std::set<NodeId> seen_;  // in the criterion at hand
  const std::set<std::uint32_t> parts_ = parts_of_formulas(graph_);
  NodeId whole_ = kNoNode;  // its condition, where that is all there is to it
};

/// The grade of a total; the number of grades where it reaches none.
std::size_t grade_of(const plan::Scheme& scheme, double total) {
  const auto& grades = scheme.result.grades;
  for (std::size_t g = 0; g < grades.size(); ++g) {
    if (total >= plan::just_below(scheme.graph.fixed_value(grades[g].at_least).value_or(0))) return g;
  }
  return grades.size();
}

}  // namespace

std::vector<Goal> goals_of(const plan::Scheme& scheme, const define::Catalogue& catalogue) {
  return Finding(scheme, catalogue).run();
}

std::vector<NodeId> roots_of(const Goal& goal, const plan::Scheme& scheme) {
  if (goal.criterion == Goal::kResult) return {goal.pass ? scheme.result.pass : scheme.result.rounded};
  if (goal.stretch) return {goal.stretch->first};
  std::vector<NodeId> roots;
  for (const auto& [node, truth] : goal.conditions) roots.push_back(node);
  const auto& criterion = scheme.criteria[goal.criterion];
  return goal.status ? std::vector<NodeId>{criterion.condition, criterion.points, criterion.applicable} : roots;
}

bool reached(const Goal& goal, const plan::Scheme& scheme, const plan::IntervalRunner& run, std::size_t row) {
  if (goal.pass) return run.truth(scheme.result.pass, row) == *goal.pass;
  if (goal.grade) {
    const auto total = run.number(scheme.result.rounded, row);
    return grade_of(scheme, total.low) == *goal.grade && grade_of(scheme, total.high) == *goal.grade;
  }
  if (goal.status) return criterion_row(scheme.criteria[goal.criterion], run, row).status == *goal.status;
  if (goal.stretch) {
    const auto value = run.number(goal.stretch->first, row);
    return value.is_point() && value.low >= goal.stretch->second.low && value.low < goal.stretch->second.high;
  }
  return std::ranges::all_of(goal.conditions,
                             [&](const auto& each) { return run.truth(each.first, row) == each.second; });
}

}  // namespace heng::cases
