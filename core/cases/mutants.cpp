#include "cases/mutants.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/text.hpp"
#include "cases/candidates.hpp"
#include "cases/node_text.hpp"
#include "define/unit.hpp"

namespace heng::cases {
namespace {

using plan::CriterionKind;
using plan::kNoNode;
using plan::Node;
using plan::NodeId;
using plan::Op;

std::optional<Op> swapped(Op op) {
  switch (op) {
    case Op::at_least: return Op::more_than;
    case Op::more_than: return Op::at_least;
    case Op::at_most: return Op::less_than;
    case Op::less_than: return Op::at_most;
    default: return std::nullopt;
  }
}

std::string sign(Op op) {
  return op == Op::at_least ? ">=" : op == Op::more_than ? ">" : op == Op::at_most ? "<=" : "<";
}

class Writing {
 public:
  Writing(plan::Scheme& scheme, const define::Catalogue& catalogue)
      : scheme_(scheme), graph_(scheme.graph), catalogue_(catalogue) {}

  std::vector<Mutant> run() {
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      const auto& criterion = scheme_.criteria[c];
      const NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable, criterion.full,
                              criterion.weight};
      for (const auto id : graph_.order(roots)) users_.try_emplace(id, c);
    }
    parameters();
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      if (scheme_.criteria[c].layer + 1 != scheme_.layers.size()) continue;
      of_criterion(c);
      not_counted(c);
    }
    for (const auto& grade : scheme_.result.grades)
      literal(scheme_.criteria.size(), grade.at_least, "grade " + grade.name);
    for (const auto& group : scheme_.groups) {
      for (const auto node : {group.weight, group.cap, group.floor})
        literal(scheme_.criteria.size(), node, "group " + group.code);
    }
    return std::move(mutants_);
  }

 private:
  Mutant& add(std::size_t criterion, std::string key) {
    key = std::string(kMutantPrefix) + key;
    for (int copy = 2; !keys_.insert(key).second; ++copy) key += " #" + std::to_string(copy);
    Mutant made{
        .key = std::move(key), .criterion = criterion, .clause = {}, .place = {}, .only_result = false, .changes = {}};
    if (criterion < scheme_.criteria.size()) {
      made.clause = scheme_.criteria[criterion].clause;
      made.place = scheme_.criteria[criterion].place;
    }
    return mutants_.emplace_back(std::move(made));
  }

  [[nodiscard]] std::string code(std::size_t criterion) const {
    return criterion < scheme_.criteria.size() ? scheme_.criteria[criterion].code : "result";
  }

  // ---- numbers

  void parameters() {
    std::map<std::uint32_t, std::vector<NodeId>> uses;
    for (NodeId id = 0; id < graph_.size(); ++id)
      if (graph_[id].op == Op::parameter) uses[graph_[id].ref].push_back(id);
    for (const auto& [index, nodes] : uses) {
      const auto& parameter = scheme_.parameters[index];
      if (!parameter.in_force || parameter.layer + 1 != scheme_.layers.size()) continue;
      const auto step = step_of(parameter.in_force->typed);
      for (const auto nudged : {tidy(parameter.in_force->is - step), tidy(parameter.in_force->is + step)}) {
        auto& mutant =
            add(user_of(nodes), value_key(parameter.definition, *parameter.in_force) + " -> " + number_text(nudged));
        mutant.clause = parameter.definition.clause;
        mutant.place = parameter.in_force->place;
        for (const auto id : nodes) {
          auto node = graph_[id];
          const auto factor = define::conversion_factor(parameter.definition.unit, graph_.unit(id));
          node.number = tidy(nudged * factor.value_or(1));
          mutant.changes.emplace_back(id, std::move(node));
        }
      }
    }
  }

  /// A criterion that the nodes are under.
  [[nodiscard]] std::size_t user_of(const std::vector<NodeId>& nodes) const {
    auto first = scheme_.criteria.size();
    for (const auto id : nodes) {
      if (const auto found = users_.find(id); found != users_.end()) first = std::min(first, found->second);
    }
    return first;
  }

  /// A number written into the rule.
  void literal(std::size_t criterion, NodeId id, const std::string& what) {
    if (id == kNoNode || graph_[id].op != Op::constant || !numbers_.insert(id).second) return;
    const auto value = graph_[id].number;
    const auto step = step_of(number_text(value));
    for (const auto nudged : {tidy(value - step), tidy(value + step)}) {
      auto node = graph_[id];
      node.number = nudged;
      auto& mutant =
          add(criterion, code(criterion) + ": " + what + ": " + number_text(value) + " -> " + number_text(nudged));
      mutant.changes.emplace_back(id, std::move(node));
    }
  }

  // ---- conditions and bands

  void of_criterion(std::size_t c) {
    const auto& criterion = scheme_.criteria[c];
    const NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable};
    for (const auto id : nodes_to_see(graph_, roots)) {
      if (indicator_of(graph_, id) != nullptr || !seen_.insert(id).second) continue;
      const Op op = graph_[id].op;  // what follows adds nodes
      if (swapped(op)) compared(c, id);
      if (op == Op::select || op == Op::select_truth) chosen(c, id);
      if (op == Op::linear) numbers_in(c, id, 1);
      if (op == Op::piecewise) numbers_in(c, id, 1), knots(c, id);
    }
    literal(c, criterion.full, "points");
    literal(c, criterion.weight, "weight");
  }

  [[nodiscard]] bool by_number(NodeId value) const {
    const auto* input = indicator_of(graph_, value);
    if (input == nullptr) return true;
    const auto kind = catalogue_.indicators[input->indicator].kind;
    return kind == define::Kind::number || kind == define::Kind::date;
  }

  void compared(std::size_t c, NodeId id) {
    auto node = graph_[id];
    const auto before = node_text(scheme_, catalogue_, id);
    const auto op = *swapped(node.op);
    if (by_number(node.args[0])) literal(c, node.args[1], before);
    auto& mutant = add(c, code(c) + ": " + before + " -> " + sign(op));
    node.op = op;
    mutant.changes.emplace_back(id, std::move(node));
  }

  void numbers_in(std::size_t c, NodeId id, std::size_t first) {
    for (std::size_t i = first; i < graph_[id].args.size(); ++i)
      literal(c, graph_[id].args[i], node_text(scheme_, catalogue_, id));
  }

  /// if(a, x, if(b, y, z)) with x and y exchanged; if(a, x, y) likewise.
  void chosen(std::size_t c, NodeId id) {
    const auto outer = graph_[id];
    if (type_of(outer.op) == plan::Type::number)
      literal(c, outer.args[1], "band " + node_text(scheme_, catalogue_, outer.args[0]));
    const auto next = outer.args[2];
    const bool chain = graph_[next].op == outer.op;
    const auto second = chain ? graph_[next].args[1] : next;
    if (second == outer.args[1]) return;
    auto made = outer;
    made.args[1] = second;
    if (chain) {
      auto inner = graph_[next];
      inner.args[1] = outer.args[1];
      made.args[2] = graph_.add(std::move(inner));
    } else {
      made.args[2] = outer.args[1];
    }
    auto& mutant =
        add(c, code(c) + ": band " + node_text(scheme_, catalogue_, outer.args[0]) + " and the next exchanged");
    mutant.changes.emplace_back(id, std::move(made));
  }

  void knots(std::size_t c, NodeId id) {
    for (std::size_t i = 2; i + 2 < graph_[id].args.size(); i += 2) {
      auto node = graph_[id];
      if (node.args[i] == node.args[i + 2]) continue;
      std::swap(node.args[i], node.args[i + 2]);
      auto& mutant =
          add(c, code(c) + ": knots " + std::to_string(i / 2) + " and " + std::to_string(i / 2 + 1) + " exchanged");
      mutant.changes.emplace_back(id, std::move(node));
    }
  }

  // ---- the result

  void not_counted(std::size_t c) {
    const auto& criterion = scheme_.criteria[c];
    if (criterion.points != kNoNode) return points_dropped(c);
    if (criterion.reference) return;
    const auto counts = criterion.kind == CriterionKind::veto ? vetoed(criterion) : holds(criterion);
    Mutant& mutant = add(c, code(c) + ": dropped");
    mutant.only_result = true;
    std::set<NodeId> done;
    for (const auto root : {scheme_.result.pass, scheme_.result.refused}) {
      const NodeId roots[] = {root};
      for (const auto id : graph_.order(roots)) {
        if (graph_[id].op != Op::all_of || !done.insert(id).second) continue;
        auto node = graph_[id];
        if (std::erase(node.args, counts) > 0 && is_verdict(id)) mutant.changes.emplace_back(id, std::move(node));
      }
    }
    if (mutant.changes.empty() && (scheme_.result.pass == counts))
      mutant.changes.emplace_back(counts, Node{.op = Op::all_of, .args = {}});
    if (mutant.changes.empty()) mutants_.pop_back();  // it never counted
  }

  /// The conjunctions that make the verdict, not one that a criterion is.
  [[nodiscard]] bool is_verdict(NodeId id) const {
    return std::ranges::none_of(scheme_.criteria,
                                [&](const auto& each) { return each.condition == id || each.applicable == id; });
  }

  NodeId holds(const plan::Criterion& criterion) {
    if (criterion.applicable == kNoNode) return criterion.condition;
    return graph_.any_of({graph_.negation(criterion.applicable), criterion.condition});
  }
  NodeId vetoed(const plan::Criterion& criterion) {
    const auto refuses = criterion.applicable == kNoNode ? criterion.condition
                                                         : graph_.all_of({criterion.applicable, criterion.condition});
    return graph_.negation(refuses);
  }

  void points_dropped(std::size_t c) {
    if (scheme_.result.total == kNoNode) return;
    auto& mutant = add(c, code(c) + ": dropped");
    mutant.only_result = true;
    mutant.changes.emplace_back(scheme_.criteria[c].points,
                                graph_[graph_.constant(0, graph_.unit(scheme_.criteria[c].points))]);
  }

  plan::Scheme& scheme_;
  plan::Graph& graph_;
  const define::Catalogue& catalogue_;
  std::vector<Mutant> mutants_;
  std::set<std::string> keys_;
  std::set<NodeId> seen_, numbers_;
  std::map<NodeId, std::size_t> users_;  // the first criterion a node is under
};

}  // namespace

std::string value_key(const define::Parameter& parameter, const define::DatedValue& value) {
  const auto dated = parameter.values.size() > 1 ? "@" + value.from.text() : std::string();
  return "param " + parameter.name + dated + " " + value.typed;
}

double step_of(std::string_view typed) {
  constexpr double kLarge = 1000, kPart = 100;
  const auto number = parse_number(typed).value_or(0);
  const auto point = typed.find('.');
  if (point != std::string_view::npos && typed.find_first_of("eE") == std::string_view::npos)
    return std::pow(10.0, -static_cast<double>(typed.size() - point - 1));
  if (std::abs(number) < kLarge) return 1;
  double zeros = 1;
  while (std::fmod(number, zeros * 10) == 0) zeros *= 10;
  return std::max(1.0, std::min(zeros, std::pow(10.0, std::floor(std::log10(std::abs(number) / kPart)))));
}

std::vector<Mutant> mutants_of(plan::Scheme& scheme, const define::Catalogue& catalogue) {
  return Writing(scheme, catalogue).run();
}

Applied::Applied(plan::Graph& graph, const Mutant& mutant) : graph_(graph) {
  for (const auto& [id, node] : mutant.changes) before_.emplace_back(id, graph.exchange(id, node));
}

Applied::~Applied() {
  for (auto it = before_.rbegin(); it != before_.rend(); ++it) graph_.exchange(it->first, std::move(it->second));
}

}  // namespace heng::cases
