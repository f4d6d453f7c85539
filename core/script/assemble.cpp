#include "script/assemble.hpp"

#include <algorithm>
#include <map>

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
    for (const plan::Criterion& c : scheme_.criteria)
      if (gives_points(c)) resolve(plan::Type::number, std::string(plan::kCriterionPoints) + c.code, counted(c));
    const std::size_t own = result_layer();
    const NodeId total = sum_of([&](const plan::Criterion& c) { return c.layer <= own; });
    std::vector<NodeId> locals;
    for (std::size_t top = 0; top < scheme_.layers.size(); ++top)
      locals.push_back(sum_of([&](const plan::Criterion& c) { return c.layer > own && c.layer <= top; }));
    plan::ResultRule& result = scheme_.result;
    result.written = {result.total, result.full, result.pass};
    const bool has_points = total != kNoNode;
    resolve(plan::Type::number, "sum", has_points ? total : zero());
    if (result.total == kNoNode && has_points) result.total = total;
    if (result.full == kNoNode && has_points) result.full = full_of(own, result.total);
    result.local_total = locals.empty() ? kNoNode : locals.back();
    result.local_totals = std::move(locals);
    if (result.total != kNoNode)
      result.rounded = result.rounding ? graph_.rounded(result.total, *result.rounding) : result.total;
    resolve(plan::Type::number, "total", result.rounded != kNoNode ? result.rounded : zero());
    verdict(own);
    check_groups();
    check_stand_ins();
    check_cycles();
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
  NodeId times(NodeId value, NodeId weight) {
    return weight == kNoNode ? value : graph_.make(Op::multiply, {value, weight}, unit_);
  }

  /// A criterion or a group among those that make one number: its points (0 where it does not apply), and how many it
  /// can give.
  struct Part {
    NodeId value = kNoNode, full = kNoNode;
    NodeId weight = kNoNode;
    NodeId applicable = kNoNode;
  };

  bool rescales() const { return scheme_.result.not_applicable == plan::NotApplicable::rescale; }
  Part part_of(const plan::Criterion& c) { return {counted(c), c.full, c.weight, rescales() ? c.applicable : kNoNode}; }

  static std::vector<Member> members(const std::vector<Part>& parts) {
    std::vector<Member> made;
    for (const Part& part : parts)
      made.push_back({.value = part.value, .weight = part.weight, .applicable = part.applicable});
    return made;
  }

  /// points × full ÷ full of what applies, within 0 and full; where nothing applies there is nothing to rescale.
  NodeId scaled_sum(const std::vector<Part>& parts) {
    NodeId points = kNoNode, full = kNoNode, applicable_full = kNoNode;
    bool partial = false;
    for (const Part& part : parts) {
      const NodeId most = times(part.full, part.weight);
      points = plus(points, times(part.value, part.weight));
      full = plus(full, most);
      applicable_full =
          plus(applicable_full,
               part.applicable == kNoNode ? most : graph_.make(Op::select, {part.applicable, most, zero()}, unit_));
      partial |= part.applicable != kNoNode;
    }
    if (!partial) return points;
    const NodeId some = graph_.make(Op::more_than, {applicable_full, zero()});
    const NodeId all = graph_.make(Op::at_least, {applicable_full, full});
    const NodeId divisor = graph_.make(Op::select, {some, applicable_full, full}, unit_);
    const NodeId scaled = graph_.make(Op::divide, {graph_.make(Op::multiply, {points, full}, unit_), divisor}, unit_);
    const NodeId held = graph_.make(Op::minimum, {graph_.make(Op::maximum, {scaled, zero()}, unit_), full}, unit_);
    return graph_.make(Op::select, {all, points, held}, unit_);
  }

  NodeId full_sum(const std::vector<Part>& parts) {
    NodeId full = kNoNode;
    for (const Part& part : parts) full = plus(full, times(part.full, part.weight));
    return full;
  }

  void group_totals() {
    for (plan::Group& group : scheme_.groups) total_of(group);
    for (plan::Group& group : scheme_.groups)
      resolve(plan::Type::number, std::string(plan::kGroupPoints) + group.code,
              group.total != kNoNode ? group.total : zero());
  }

  /// Groups inside it first; a circle of parents was reported before.
  void total_of(plan::Group& group) {
    if (group.total != kNoNode || std::find(open_.begin(), open_.end(), group.code) != open_.end()) return;
    open_.push_back(group.code);
    std::vector<Part> parts;
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.group == group.code && gives_points(c) && c.kind != CriterionKind::bonus) parts.push_back(part_of(c));
    for (plan::Group& child : scheme_.groups) {
      if (child.parent != group.code) continue;
      total_of(child);
      if (child.total != kNoNode) parts.push_back(whole_[child.code]);
    }
    open_.pop_back();
    if (!parts.empty()) add_up(group, parts);
    if (special(group.code))  // a bonus counts into its group where the group is more than a label
      for (const plan::Criterion& c : scheme_.criteria)
        if (c.kind == CriterionKind::bonus && c.group == group.code && gives_points(c)) {
          group.total = plus(group.total, times(counted(c), c.weight));
          whole_[group.code].applicable = kNoNode;
          if (whole_[group.code].full == kNoNode) whole_[group.code].full = zero();
        }
    if (group.total == kNoNode) return;
    Part& whole = whole_[group.code];
    whole.weight = group.weight;
    whole.value = group.total = within(group, group.total);
    whole.full = within(group, whole.full);
  }

  void add_up(plan::Group& group, const std::vector<Part>& parts) {
    const bool sums = group.combination == plan::Combination::sum;
    std::vector<Member> most = members(parts);
    for (std::size_t i = 0; i < most.size(); ++i) most[i] = {.value = parts[i].full, .weight = parts[i].weight};
    group.total = sums ? scaled_sum(parts) : combined(graph_, group.combination, members(parts), unit_);
    whole_[group.code] = {.full = sums ? full_sum(parts) : combined(graph_, group.combination, most, unit_),
                          .applicable = any_applicable(graph_, members(parts))};
  }

  NodeId within(const plan::Group& group, NodeId points) {
    if (group.cap != kNoNode) points = graph_.make(Op::minimum, {points, group.cap}, unit_);
    if (group.floor != kNoNode) points = graph_.make(Op::maximum, {points, group.floor}, unit_);
    return points;
  }

  bool weighs(const plan::Group& group) const {
    return std::any_of(scheme_.criteria.begin(), scheme_.criteria.end(),
                       [&](const plan::Criterion& c) { return c.group == group.code && c.weight != kNoNode; });
  }

  /// More than a label: it makes a number of its own that sum() takes as one.
  bool special(const std::string& code) const {
    const plan::Group* group = scheme_.group(code);
    if (group == nullptr) return false;
    const bool is_parent = std::any_of(scheme_.groups.begin(), scheme_.groups.end(),
                                       [&](const plan::Group& g) { return g.parent == code; });
    return is_parent || !group->parent.empty() || group->combination != plan::Combination::sum ||
           group->cap != kNoNode || group->floor != kNoNode || group->weight != kNoNode || weighs(*group);
  }

  /// Does the group, or one inside it, hold a criterion that `pick` wants?
  template <class Pick>
  bool holds_any(const plan::Group& group, const Pick& pick) const {
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.group == group.code && gives_points(c) && pick(c)) return true;
    return std::any_of(scheme_.groups.begin(), scheme_.groups.end(),
                       [&](const plan::Group& g) { return g.parent == group.code && holds_any(g, pick); });
  }

  /// The outermost groups that make a number of their own, and all other criteria as one.
  template <class Pick>
  std::vector<Part> outermost(const Pick& pick) {
    std::vector<Part> parts, plain;
    for (const plan::Group& group : scheme_.groups)
      if (special(group.code) && group.parent.empty() && group.total != kNoNode && holds_any(group, pick))
        parts.push_back(whole_[group.code]);
    for (const plan::Criterion& c : scheme_.criteria)
      if (gives_points(c) && c.kind != CriterionKind::bonus && pick(c) && !special(c.group))
        plain.push_back(part_of(c));
    if (!plain.empty())
      parts.push_back(
          {.value = scaled_sum(plain), .full = full_sum(plain), .applicable = any_applicable(graph_, members(plain))});
    return parts;
  }

  /// Their sum, and bonuses.
  template <class Pick>
  NodeId sum_of(const Pick& pick) {
    const std::vector<Part> parts = outermost(pick);
    NodeId total = parts.empty() ? kNoNode : scaled_sum(parts);
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.kind == CriterionKind::bonus && gives_points(c) && pick(c) && !special(c.group))
        total = plus(total, times(counted(c), c.weight));
    return total;
  }

  /// What `total` can give: of sum() and of one group what they can, of anything else written what all criteria can.
  NodeId full_of(std::size_t own, NodeId total) {
    const auto mine = [&](const plan::Criterion& c) { return c.layer <= own; };
    for (const plan::Group& group : scheme_.groups)
      if (group.total != kNoNode &&
          total == graph_.later(plan::Type::number, std::string(plan::kGroupPoints) + group.code, unit_))
        return whole_[group.code].full;
    if (const NodeId full = full_sum(outermost(mine)); full != kNoNode) return full;
    return zero();
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
      for (std::size_t steps = 0; parent != nullptr && !parent->parent.empty() && steps <= scheme_.groups.size();
           ++steps) {
        if (steps == scheme_.groups.size())
          builder_.out.error("script.group_cycle", group.place,
                             {"组 " + quoted(group.code) + " 的上级组互相包含",
                              "the parents of group " + quoted(group.code) + " contain each other"});
        parent = scheme_.group(parent->parent);
      }
      if (scheme_.group(group.parent) == nullptr)
        builder_.out.error(
            "script.unknown_group", group.place,
            {"组 " + quoted(group.code) + " 的上级组 " + quoted(group.parent) + " 没有定义",
             "the parent " + quoted(group.parent) + " of group " + quoted(group.code) + " is not defined"});
    }
  }

  void check_groups() {
    std::vector<std::string> codes;
    for (const plan::Group& group : scheme_.groups) codes.push_back(group.code);
    for (const plan::Group& group : scheme_.groups)
      if (const plan::Group* parent = scheme_.group(group.parent); parent != nullptr && parent->layer != group.layer)
        other_layer(group.place, group.code, *parent);
    std::vector<const plan::Criterion*> declared;
    for (const plan::Criterion& c : scheme_.criteria) declared.push_back(&c);
    for (const plan::Criterion& c : builder_.refused) declared.push_back(&c);
    for (const plan::Criterion* each : declared) {
      const plan::Criterion& c = *each;
      if (const plan::Group* group = scheme_.group(c.group); group != nullptr && group->layer != c.layer)
        other_layer(c.place, c.code, *group);
      if (c.group.empty() || scheme_.group(c.group) != nullptr) continue;
      builder_.out.error("script.unknown_group", c.place,
                         {"评价项 " + quoted(c.code) + " 属于没有定义的组 " + quoted(c.group),
                          "criterion " + quoted(c.code) + " is in group " + quoted(c.group) + ", which is not defined"},
                         code_suggestion("", c.group, codes,
                                         Bilingual{"加上 group \"" + c.group + "\" { title = … }",
                                                   "add group \"" + c.group + "\" { title = … }"}));
    }
  }

  /// The points of a base may not change under it.
  void other_layer(const Place& place, const std::string& code, const plan::Group& group) {
    builder_.out.error(
        "script.group_of_other_layer", place,
        {quoted(code) + " 放进了另一层方案的组 " + quoted(group.code) + "（" + group.place.text() +
             "），会改变那一层的得分",
         quoted(code) + " is put into group " + quoted(group.code) + " of another layer (" + group.place.text() +
             "): it would change that layer's points"},
        {"在本层另设一个组；本层的分单独合计", "declare a group of this layer; its points are counted apart"});
  }

  /// group_total("x") and points_of("x") of what is not there.
  void check_stand_ins() {
    for (const auto& [node, asked] : builder_.stand_ins) {
      if (!graph_[node].args.empty()) continue;
      const bool group = asked.first.starts_with(plan::kGroupPoints);
      const std::string code = asked.first.substr(asked.first.find(' ') + 1);
      std::vector<std::string> codes;
      for (const plan::Group& each : scheme_.groups)
        if (group) codes.push_back(each.code);
      for (const plan::Criterion& each : scheme_.criteria)
        if (!group && gives_points(each)) codes.push_back(each.code);
      const bool refused = std::any_of(builder_.refused.begin(), builder_.refused.end(),
                                       [&](const plan::Criterion& each) { return each.code == code; });
      graph_.resolve(node, zero());
      if (!group && refused) continue;
      builder_.out.error(
          group ? "script.unknown_group" : "script.unknown_criterion", asked.second,
          group ? Bilingual{"没有定义组 " + quoted(code), "no group " + quoted(code) + " is defined"}
                : Bilingual{"没有给分的评价项 " + quoted(code), "no criterion " + quoted(code) + " that gives points"},
          code_suggestion("", code, codes));
    }
  }

  /// A total, a group's total or all_gates() that is made of itself.
  void check_cycles() {
    for (const auto& [node, asked] : builder_.stand_ins) {
      if (!reaches_itself(node)) continue;
      const auto space = asked.first.find(' ');
      const std::string word = asked.first.starts_with(plan::kGroupPoints) ? "group_total(" : "points_of(";
      const std::string written =
          space == std::string::npos ? asked.first + "()" : word + quoted(asked.first.substr(space + 1)) + ")";
      builder_.out.error(
          "script.cycle", asked.second,
          {written + " 用到了它自己：用它的这一项又算在它里面",
           written + " is made of itself: what uses it here is part of it"},
          {"改用不含这一项的组的得分（group_total），或把要求写进 result 的 pass",
           "use the total of a group without this criterion (group_total), or put the demand into pass of result"});
      graph_.resolve(node, plan::type_of(graph_[node].op) == plan::Type::truth ? graph_.truth(true) : zero());
    }
  }

  bool reaches_itself(NodeId stand_in) const {
    std::vector<bool> seen(graph_.size());
    std::vector<NodeId> open(graph_[stand_in].args);
    while (!open.empty()) {
      const NodeId id = open.back();
      open.pop_back();
      if (id == stand_in) return true;
      if (seen[id]) continue;
      seen[id] = true;
      open.insert(open.end(), graph_[id].args.begin(), graph_[id].args.end());
      if (graph_[id].op == Op::cohort || graph_[id].op == Op::cohort_rank)
        open.push_back(graph_.cohorts()[graph_[id].ref].value);
    }
    return false;
  }

  SchemeBuilder& builder_;
  plan::Scheme& scheme_;
  plan::Graph& graph_;
  const define::Unit unit_;
  std::vector<std::string> open_;      // groups whose total is being made
  std::map<std::string, Part> whole_;  // by code, once its total is made
};

}  // namespace

void assemble(SchemeBuilder& builder) { Assembly(builder).run(); }

}  // namespace heng::script
