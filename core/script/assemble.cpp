#include "script/assemble.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "script/combination.hpp"

namespace heng::script {

namespace {

using plan::CriterionKind;
using plan::kNoNode;
using plan::NodeId;
using plan::Op;

class Assembly {
 public:
  explicit Assembly(SchemeBuilder& builder)
      : builder_(builder), scheme_(builder.scheme), graph_(builder.scheme.graph), unit_(builder.points_unit()) {}

  void run() {
    check_parents();
    group_totals();
    const std::size_t own = result_layer();
    const NodeId total = sum_of([&](const plan::Criterion& c) { return c.layer <= own; });
    const NodeId local = sum_of([&](const plan::Criterion& c) { return c.layer > own; });
    plan::ResultRule& result = scheme_.result;
    result.written = {result.total, result.full, result.pass};
    const bool has_points = total != kNoNode;
    resolve(plan::Type::number, "sum", has_points ? total : zero());
    if (result.total == kNoNode && has_points) result.total = total;
    if (result.full == kNoNode && has_points) result.full = full_of(own);
    result.local_total = local;
    if (result.total != kNoNode) result.rounded = result.rounding ? graph_.rounded(result.total, *result.rounding) : result.total;
    resolve(plan::Type::number, "total", result.rounded != kNoNode ? result.rounded : zero());
    verdict(own);
    check_groups();
    check_stand_ins();
  }

 private:
  NodeId zero() { return graph_.constant(0, unit_); }

  void resolve(plan::Type type, std::string_view name, NodeId actual) {
    graph_.resolve(graph_.later(type, name, type == plan::Type::number ? unit_ : define::Unit{}), actual);
  }

  static bool gives_points(const plan::Criterion& c) { return c.points != kNoNode; }

  /// The layer whose file declares the result (the national scheme when none does).
  std::size_t result_layer() const {
    if (!scheme_.result.given) return 0;
    for (std::size_t i = 0; i < scheme_.layers.size(); ++i)
      if (scheme_.result.place.file.starts_with(scheme_.layers[i].folder + "/")) return i;
    return 0;
  }

  NodeId counted(const plan::Criterion& c) {
    return c.applicable == kNoNode ? c.points : graph_.make(Op::select, {c.applicable, c.points, zero()}, unit_);
  }

  NodeId plus(NodeId a, NodeId b) { return a == kNoNode ? b : graph_.make(Op::add, {a, b}, unit_); }

  /// Points of the criteria picked, rescaled for those that do not apply when the scheme says so.
  template <class Pick>
  NodeId scaled_sum(Pick pick) {
    NodeId points = kNoNode, full = kNoNode, applicable_full = kNoNode;
    bool partial = false;
    for (const plan::Criterion& c : scheme_.criteria) {
      if (!gives_points(c) || c.kind == CriterionKind::bonus || !pick(c)) continue;
      points = plus(points, counted(c));
      full = plus(full, c.full);
      applicable_full = plus(applicable_full, c.applicable == kNoNode ? c.full : graph_.make(Op::select, {c.applicable, c.full, zero()}, unit_));
      partial |= c.applicable != kNoNode;
    }
    if (!partial || scheme_.result.not_applicable == plan::NotApplicable::keep) return points;
    // points × full ÷ applicable full; where nothing applies there is nothing to rescale
    const NodeId some = graph_.make(Op::more_than, {applicable_full, zero()});
    const NodeId all = graph_.make(Op::at_least, {applicable_full, full});
    const NodeId divisor = graph_.make(Op::select, {some, applicable_full, full}, unit_);
    const NodeId scaled = graph_.make(Op::divide, {graph_.make(Op::multiply, {points, full}, unit_), divisor}, unit_);
    return graph_.make(Op::select, {all, points, scaled}, unit_);
  }

  void group_totals() {
    for (plan::Group& group : scheme_.groups) total_of(group);
    for (plan::Group& group : scheme_.groups) resolve(plan::Type::number, "group " + group.code, group.total != kNoNode ? group.total : zero());
  }

  /// Groups inside it first; a circle of parents was reported before.
  void total_of(plan::Group& group) {
    if (group.total != kNoNode || std::find(open_.begin(), open_.end(), group.code) != open_.end()) return;
    open_.push_back(group.code);
    std::vector<Member> inside;
    for (plan::Group& child : scheme_.groups) {
      if (child.parent != group.code) continue;
      total_of(child);
      if (child.total != kNoNode) inside.push_back({.value = child.total, .weight = child.weight, .applicable = kNoNode});
    }
    open_.pop_back();
    NodeId total = group.combination == plan::Combination::sum && inside.empty() && !weighs(group) ? scaled_sum([&](const plan::Criterion& c) { return c.group == group.code; })
                                                                                                 : combined_total(group, std::move(inside));
    if (special(group.code))  // a bonus counts into its group where the group is more than a label
      for (const plan::Criterion& c : scheme_.criteria)
        if (c.kind == CriterionKind::bonus && c.group == group.code && gives_points(c)) total = plus(total, counted(c));
    if (total != kNoNode && group.cap != kNoNode) total = graph_.make(Op::minimum, {total, group.cap}, unit_);
    if (total != kNoNode && group.floor != kNoNode) total = graph_.make(Op::maximum, {total, group.floor}, unit_);
    group.total = total;
  }

  bool weighs(const plan::Group& group) const {
    return std::any_of(scheme_.criteria.begin(), scheme_.criteria.end(), [&](const plan::Criterion& c) { return c.group == group.code && c.weight != kNoNode; });
  }

  NodeId combined_total(const plan::Group& group, std::vector<Member> inside) {
    std::vector<Member> members;
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.group == group.code && gives_points(c) && c.kind != CriterionKind::bonus)
        members.push_back({.value = counted(c), .weight = c.weight, .applicable = scheme_.result.not_applicable == plan::NotApplicable::rescale ? c.applicable : kNoNode});
    members.insert(members.end(), inside.begin(), inside.end());
    return members.empty() ? kNoNode : combined(graph_, group.combination, members, unit_);
  }

  /// More than a label: it makes a number of its own that sum() takes as one.
  bool special(const std::string& code) const {
    const plan::Group* group = scheme_.group(code);
    if (group == nullptr) return false;
    const bool is_parent = std::any_of(scheme_.groups.begin(), scheme_.groups.end(), [&](const plan::Group& g) { return g.parent == code; });
    return is_parent || !group->parent.empty() || group->combination != plan::Combination::sum || group->cap != kNoNode || group->floor != kNoNode || group->weight != kNoNode || weighs(*group);
  }

  /// Does the group, or one inside it, hold a criterion that `pick` wants?
  template <class Pick>
  bool holds_any(const plan::Group& group, const Pick& pick) const {
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.group == group.code && gives_points(c) && pick(c)) return true;
    return std::any_of(scheme_.groups.begin(), scheme_.groups.end(), [&](const plan::Group& g) { return g.parent == group.code && holds_any(g, pick); });
  }

  /// Sum over the outermost groups that make a number of their own, all other criteria, and bonuses.
  template <class Pick>
  NodeId sum_of(Pick pick) {
    NodeId total = kNoNode;
    for (const plan::Group& group : scheme_.groups) {
      if (!special(group.code) || !group.parent.empty() || group.total == kNoNode || !holds_any(group, pick)) continue;
      total = plus(total, group.weight == kNoNode ? group.total : graph_.make(Op::multiply, {group.total, group.weight}, unit_));
    }
    const NodeId plain = scaled_sum([&](const plan::Criterion& c) { return pick(c) && !special(c.group); });
    if (plain != kNoNode) total = plus(total, plain);
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.kind == CriterionKind::bonus && gives_points(c) && pick(c) && !special(c.group)) total = plus(total, counted(c));
    return total;
  }

  NodeId full_of(std::size_t own) {
    NodeId full = kNoNode;
    for (const plan::Criterion& c : scheme_.criteria)
      if (gives_points(c) && c.kind != CriterionKind::bonus && c.layer <= own) full = plus(full, c.full);
    return full == kNoNode ? zero() : full;
  }

  /// Met, or not applicable.
  NodeId holds(const plan::Criterion& c) {
    if (c.applicable == kNoNode) return c.condition;
    return graph_.any_of({graph_.negation(c.applicable), c.condition});
  }

  void verdict(std::size_t own) {
    std::vector<NodeId> gates, upper, vetoes;
    for (const plan::Criterion& c : scheme_.criteria) {
      if (c.reference || c.condition == kNoNode) continue;
      if (c.kind == CriterionKind::gate) (c.layer <= own ? gates : upper).push_back(holds(c));
      if (c.kind == CriterionKind::veto)
        vetoes.push_back(c.applicable == kNoNode ? c.condition : graph_.all_of({c.applicable, c.condition}));
    }
    std::vector<NodeId> eligible = gates;
    eligible.insert(eligible.end(), upper.begin(), upper.end());
    for (const NodeId veto : vetoes) eligible.push_back(graph_.negation(veto));
    const NodeId gates_met = eligible.empty() ? graph_.truth(true) : graph_.all_of(std::move(eligible));
    resolve(plan::Type::truth, "all_gates", gates_met);
    plan::ResultRule& result = scheme_.result;
    result.refused = graph_.negation(gates_met);
    // Gates of upper layers and vetoes always count, whatever `pass` mentions.
    std::vector<NodeId> pass;
    if (result.pass != kNoNode) {
      pass.push_back(result.pass);
      for (const NodeId gate : upper) pass.push_back(gate);
      for (const NodeId veto : vetoes) pass.push_back(graph_.negation(veto));
      result.pass = graph_.all_of(std::move(pass));
    } else {
      result.pass = gates_met;
    }
  }

  void check_parents() {
    for (const plan::Group& group : scheme_.groups) {
      if (group.parent.empty()) continue;
      const plan::Group* parent = scheme_.group(group.parent);
      for (std::size_t steps = 0; parent != nullptr && !parent->parent.empty() && steps <= scheme_.groups.size(); ++steps) {
        if (steps == scheme_.groups.size())
          builder_.out.error("script.group_cycle", group.place, {"组 " + quoted(group.code) + " 的上级组互相包含", "the parents of group " + quoted(group.code) + " contain each other"});
        parent = scheme_.group(parent->parent);
      }
      if (scheme_.group(group.parent) == nullptr)
        builder_.out.error("script.unknown_group", group.place, {"组 " + quoted(group.code) + " 的上级组 " + quoted(group.parent) + " 没有定义", "the parent " + quoted(group.parent) + " of group " + quoted(group.code) + " is not defined"});
    }
  }

  void check_groups() {
    std::vector<std::string> codes;
    for (const plan::Group& group : scheme_.groups) codes.push_back(group.code);
    for (const plan::Group& group : scheme_.groups)
      if (const plan::Group* parent = scheme_.group(group.parent); parent != nullptr && parent->layer != group.layer) other_layer(group.place, group.code, *parent);
    for (const plan::Criterion& c : scheme_.criteria) {
      if (const plan::Group* group = scheme_.group(c.group); group != nullptr && group->layer != c.layer) other_layer(c.place, c.code, *group);
      if (c.group.empty() || scheme_.group(c.group) != nullptr) continue;
      const auto meant = did_you_mean(c.group, codes);
      builder_.out.error("script.unknown_group", c.place, {"评价项 " + quoted(c.code) + " 属于没有定义的组 " + quoted(c.group), "criterion " + quoted(c.code) + " is in group " + quoted(c.group) + ", which is not defined"},
                         meant ? Bilingual{"是不是 " + *meant + "？", "did you mean " + *meant + "?"}
                               : Bilingual{"加上 group \"" + c.group + "\" { title = … }", "add group \"" + c.group + "\" { title = … }"});
    }
  }

  /// The points of a base may not change under it.
  void other_layer(const Place& place, const std::string& code, const plan::Group& group) {
    builder_.out.error("script.group_of_other_layer", place,
                       {quoted(code) + " 放进了另一层方案的组 " + quoted(group.code) + "（" + group.place.text() + "），会改变那一层的得分", quoted(code) + " is put into group " + quoted(group.code) + " of another layer (" + group.place.text() + "): it would change that layer's points"},
                       {"在本层另设一个组；本层的分单独合计", "declare a group of this layer; its points are counted apart"});
  }

  /// group_total("x") of a group that is not there.
  void check_stand_ins() {
    for (const auto& [node, asked] : builder_.stand_ins)
      if (graph_[node].args.empty())
        builder_.out.error("script.unknown_group", asked.second, {quoted(asked.first) + " 指的组没有定义", quoted(asked.first) + " names a group that is not defined"});
  }

  SchemeBuilder& builder_;
  plan::Scheme& scheme_;
  plan::Graph& graph_;
  const define::Unit unit_;
  std::vector<std::string> open_;  // groups whose total is being made
};

}  // namespace

void assemble(SchemeBuilder& builder) { Assembly(builder).run(); }

}  // namespace heng::script
