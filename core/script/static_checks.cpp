#include "script/static_checks.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.hpp"
#include "plan/bounds.hpp"
#include "plan/few_values.hpp"
#include "script/points.hpp"
#include "script/written_numbers.hpp"

namespace heng::script {

namespace {

using plan::CriterionKind;
using plan::kNoNode;
using plan::NodeId;
using plan::Op;

bool differs(double a, double b) { return std::fabs(a - b) > 1e-9 * std::max({1.0, std::fabs(a), std::fabs(b)}); }

std::vector<NodeId> roots_of(const plan::Scheme& scheme) {
  std::vector<NodeId> roots;
  for (const plan::Criterion& c : scheme.criteria)
    roots.insert(roots.end(), {c.condition, c.points, c.applicable, c.full, c.weight});
  for (const plan::Group& group : scheme.groups) roots.insert(roots.end(), {group.total, group.points, group.weight});
  const plan::ResultRule& result = scheme.result;
  roots.insert(roots.end(), {result.total, result.rounded, result.full, result.pass});
  if (result.ranking) roots.insert(roots.end(), result.ranking->then_by.begin(), result.ranking->then_by.end());
  return roots;
}

std::map<NodeId, double> most_points(const plan::Scheme& scheme) {
  std::map<NodeId, double> most;
  for (const plan::Criterion& c : scheme.criteria)
    if (c.points != kNoNode)
      if (const auto full = scheme.graph.fixed_value(c.full)) most[c.points] = *full;
  return most;
}

class SchemeCheck {
 public:
  explicit SchemeCheck(SchemeBuilder& builder)
      : builder_(builder),
        scheme_(builder.scheme),
        graph_(builder.scheme.graph),
        bounds_(graph_, builder.catalogue, roots_of(scheme_), most_points(scheme_)) {}

  /// `sound`: nothing was refused, so that what is there adds up.
  void run(bool sound) {
    for (const plan::Criterion& c : scheme_.criteria) {
      if (c.condition != kNoNode) check_condition(c);
      if (c.applicable != kNoNode) check_applicable(c);
      if (c.points != kNoNode) check_points(c);
    }
    report_written_numbers(builder_);
    if (!sound) return;
    for (const plan::Group& group : scheme_.groups) check_group(group);
    check_top_weights();
    check_full();
    check_grades();
    check_pass();
    check_fetched();
  }

 private:
  void warn(std::string code, const Place& place, Bilingual message, Bilingual hint) {
    builder_.out.warning(std::move(code), place, std::move(message), std::move(hint));
  }

  // ---- words for nodes

  const define::Indicator* indicator_of(NodeId id) const {
    while (graph_[id].op == Op::same && !graph_[id].args.empty()) id = graph_[id].args[0];
    if (graph_[id].op == Op::input) return &builder_.catalogue.indicators[graph_.inputs()[graph_[id].ref].indicator];
    const auto computed = graph_.computed.find(id);
    return computed == graph_.computed.end() ? nullptr : &builder_.catalogue.indicators[computed->second];
  }

  std::string amount(double value, NodeId of) const {
    const define::Indicator* indicator = indicator_of(of);
    if (indicator != nullptr && indicator->kind == define::Kind::category && value >= 0 &&
        value < static_cast<double>(indicator->values.size()))
      return quoted(indicator->values[static_cast<std::size_t>(value)]);
    if (indicator != nullptr && indicator->kind == define::Kind::date) return define::date_of(value).text();
    if (indicator != nullptr && indicator->percent) return number_text(shortened(value * 100)) + "%";
    const std::string& unit = graph_.unit(of).text;
    return number_text(shortened(value)) + (unit == "1" || unit.empty() ? "" : " " + unit);
  }

  /// Twelve digits are what a limit can mean.
  static double shortened(double value) {
    if (value == 0 || !std::isfinite(value)) return value;
    const double scale = std::pow(10.0, 11 - std::floor(std::log10(std::fabs(value))));
    return std::isfinite(scale) && scale != 0 ? std::round(value * scale) / scale : value;
  }

  Bilingual name(NodeId id) const {
    if (const define::Indicator* indicator = indicator_of(id))
      return {"“" + indicator->title.in(Language::zh) + "”", "\"" + indicator->code + "\""};
    for (const auto& [node, asked] : builder_.stand_ins)
      if (node == id)
        return {asked.first == "total" || asked.first == "sum" ? "总分" : "这个数",
                asked.first == "total" || asked.first == "sum" ? "the total" : "this value"};
    return {"这个数", "this value"};
  }

  Bilingual range_text(NodeId id) const {
    const Interval range = bounds_.number(id);
    if (std::isfinite(range.low) && std::isfinite(range.high))
      return {"在 " + amount(range.low, id) + " 到 " + amount(range.high, id) + " 之间",
              "lies between " + amount(range.low, id) + " and " + amount(range.high, id)};
    if (std::isfinite(range.low)) return {"不小于 " + amount(range.low, id), "is at least " + amount(range.low, id)};
    return {"不大于 " + amount(range.high, id), "is at most " + amount(range.high, id)};
  }

  static std::string sign(Op op) {
    return op == Op::at_least    ? "≥"
           : op == Op::at_most   ? "≤"
           : op == Op::more_than ? ">"
           : op == Op::less_than ? "<"
                                 : "=";
  }

  std::string comparison_text(NodeId id) const {
    const plan::Node& node = graph_[id];
    if (node.op == Op::is_true) return "= 是";
    const auto limit = graph_.fixed_value(node.args[1]);
    return sign(node.op) + " " + (limit ? amount(*limit, node.args[0]) : "…");
  }

  /// "x lies between 0 and 100; ≥ 150 is asked": the witness.
  Bilingual because(const plan::Conflict& conflict) const {
    const Bilingual what = name(conflict.value), range = range_text(conflict.value);
    std::vector<std::string> asked;
    for (const NodeId id : conflict.comparisons)
      if (const std::string text = comparison_text(id); std::find(asked.begin(), asked.end(), text) == asked.end())
        asked.push_back(text);
    const Interval all = bounds_.number(conflict.value);
    const bool ranged = std::isfinite(all.low) || std::isfinite(all.high);
    return {what.zh + (ranged ? "的合理取值" + range.zh : "") + (conflict.wanted ? "，不可能 " : "，总是 ") +
                join(asked, conflict.wanted ? " 又 " : " 或 "),
            what.en + (ranged ? " " + range.en : "") + (conflict.wanted ? ", never " : ", always ") +
                join(asked, conflict.wanted ? " and " : " or ")};
  }

  // ---- criteria

  void check_condition(const plan::Criterion& c) {
    const std::string what = quoted(c.code);
    if (const auto never = plan::cannot_be(graph_, bounds_, c.condition, true))
      return warn("script.never_met", c.place,
                  {"评价项 " + what + " 的条件永远不会满足：" + because(*never).zh,
                   "the condition of " + what + " can never hold: " + because(*never).en},
                  {"核对限值、单位和指标的合理范围（range）",
                   "check the limit, its unit and the plausible range of the indicator"});
    if (const auto always = plan::cannot_be(graph_, bounds_, c.condition, false))
      return warn("script.always_met", c.place,
                  {"评价项 " + what + " 的条件总是满足：" + because(opposite(*always)).zh,
                   "the condition of " + what + " always holds: " + because(opposite(*always)).en},
                  {"核对限值、单位和指标的合理范围（range）",
                   "check the limit, its unit and the plausible range of the indicator"});
    if (c.applicable != kNoNode && check_where_applicable(c)) return;
    check_parts(c);
  }

  /// Whether the condition is settled for all to whom it applies.
  bool check_where_applicable(const plan::Criterion& c) {
    for (const bool wanted : {true, false}) {
      auto settled = plan::cannot_be(graph_, bounds_, {{c.condition, wanted}, {c.applicable, true}});
      if (!settled || plan::cannot_be(graph_, bounds_, c.applicable, true)) continue;
      const std::string what = quoted(c.code);
      settled->wanted = true;
      warn(wanted ? "script.never_met" : "script.always_met", c.place,
           wanted ? say("适用评价项 {0} 的对象永远不会满足它：{1}",
                        "the condition of {0} can never hold where it applies: {1}", {both(what), because(*settled)})
                  : say("适用评价项 {0} 的对象总是满足它：不满足就要 {1}",
                        "the condition of {0} always holds where it applies; not to hold it needs: {1}",
                        {both(what), because(*settled)}),
           {"核对 when 与 require 是否互相矛盾或重复",
            "check whether when and the requirement contradict or repeat each other"});
      return true;
    }
    return false;
  }

  static plan::Conflict opposite(plan::Conflict conflict) {
    conflict.wanted = false;
    return conflict;
  }

  /// A band nobody can be in; the end of a straight line nobody reaches.
  void check_edge(const plan::Criterion& c, NodeId id) {
    const auto edge = builder_.edges.find(id);
    if (edge == builder_.edges.end()) return;
    const plan::Node& node = graph_[id];
    const bool line = node.op == Op::linear;
    if (line ? !(bounds_.number(id).high < 1) : bounds_.truth(id) != Truth::no) return;
    if (!told_.insert(id).second) return;
    const Bilingual what = both(quoted(c.code));
    const Bilingual why = line ? say("{0}{1}，到不了 {2}", "{0} {1}, never {2}",
                                     {name(node.args[0]), range_text(node.args[0]),
                                      both(amount(graph_.fixed_value(node.args[2]).value_or(0), node.args[0]))})
                               : because({.value = node.args[0], .comparisons = {id}, .wanted = true});
    warn("script.never_met", builder_.place_nth(edge->second.table, edge->second.key, edge->second.nth),
         line ? say("没有对象能得到评价项 {0} 的满分：{1}", "nobody can get the full points of {0}: {1}", {what, why})
              : say("没有对象能落入评价项 {0} 的这一档：{1}", "nobody can be in this band of {0}: {1}", {what, why}),
         {"核对界限、单位和指标的合理范围（range）",
          "check the limit, its unit and the plausible range of the indicator"});
  }

  /// Comparisons inside a condition that decide nothing.
  void check_parts(const plan::Criterion& c) {
    const NodeId roots[] = {c.condition, c.points, c.applicable};
    for (const NodeId id : graph_.order(roots)) {
      check_edge(c, id);
      const auto place = builder_.compared.find(id);
      if (place == builder_.compared.end() || bounds_.truth(id) == Truth::unknown || !told_.insert(id).second) continue;
      const bool holds = bounds_.truth(id) == Truth::yes;
      const Bilingual why = because({.value = graph_[id].args[0], .comparisons = {id}, .wanted = !holds});
      warn(holds ? "script.always_met" : "script.never_met", place->second,
           {"评价项 " + quoted(c.code) + " 里的这个比较" + (holds ? "总是成立：" : "永远不会成立：") + why.zh,
            "this comparison of " + quoted(c.code) + (holds ? " always holds: " : " can never hold: ") + why.en},
           {"核对限值、单位和指标的合理范围（range）",
            "check the limit, its unit and the plausible range of the indicator"});
    }
  }

  void check_applicable(const plan::Criterion& c) {
    const auto never = plan::cannot_be(graph_, bounds_, c.applicable, true);
    if (!never) return;
    warn("script.never_applies", c.place,
         {"评价项 " + quoted(c.code) + " 对任何对象都不适用：" + because(*never).zh,
          quoted(c.code) + " applies to nobody: " + because(*never).en},
         {"核对 when 和各档的界限", "check its when and the edges of its bands"});
  }

  void check_points(const plan::Criterion& c) {
    check_parts(c);
    if (c.kind == CriterionKind::panel || c.function >= 0) return;
    warn_of_points_outside(builder_, c);
    const Interval points = bounds_.number(c.points);
    if (!points.is_point()) return;
    warn("script.constant_points", c.place,
         {"评价项 " + quoted(c.code) + " 在指标的合理范围内总是得 " + number_text(points.low) + " 分",
          quoted(c.code) + " gives " + number_text(points.low) + " points whatever the plausible value"},
         {"核对折点、限值和指标的合理范围（range）",
          "check the knots and limits, and the plausible range of the indicator"});
  }

  // ---- points and weights that should add up

  std::optional<double> fixed(NodeId id) const { return id == kNoNode ? std::nullopt : graph_.fixed_value(id); }

  void check_group(const plan::Group& group) {
    double points = 0, weighted = 0, weights = 0;
    std::size_t members = 0, given = 0, zero = 0;
    bool known = true, shares = false;
    const auto count = [&](NodeId full, NodeId weight) {
      const auto most = fixed(full), share = fixed(weight);
      ++members;
      given += share ? 1 : 0;
      zero += share == 0.0 ? 1 : 0;
      shares |= share && *share < 1;
      known &= most.has_value();
      points += most.value_or(0);
      weighted += most.value_or(0) * share.value_or(1);
      weights += share.value_or(1);
    };
    for (const plan::Criterion& c : scheme_.criteria)
      if (c.group == group.code && c.points != kNoNode && c.kind != CriterionKind::bonus) count(c.full, c.weight);
    for (const plan::Group& child : scheme_.groups)
      if (child.parent == group.code) count(child.points, child.weight);
    const bool used = std::any_of(scheme_.criteria.begin(), scheme_.criteria.end(),
                                  [&](const plan::Criterion& c) { return c.group == group.code; });
    if (!used && members == 0)
      return warn("script.empty_group", group.place,
                  {"组 " + quoted(group.code) + " 里什么也没有", "group " + quoted(group.code) + " is empty"},
                  {"删去它，或在评价项里写 group = \"" + group.code + "\"",
                   "remove it, or write group = \"" + group.code + "\" in a criterion"});
    if (members > 0 && zero == members)
      return warn("script.zero_weights", group.place,
                  {"组 " + quoted(group.code) + " 各项的权重全是 0，什么也不计",
                   "every weight in group " + quoted(group.code) + " is 0: nothing counts"},
                  {"不计入的删去，其余写上权重", "remove what does not count, and give the rest a weight"});
    if (const auto declared = fixed(group.points);
        declared && known && group.combination == plan::Combination::sum && differs(weighted, *declared))
      return tell_sum(group.place,
                      {"组 " + quoted(group.code) + " 各项的分", "the points in group " + quoted(group.code)}, weighted,
                      *declared);
    if (!fixed(group.points) && group.combination == plan::Combination::sum && given == members && shares &&
        differs(weights, 1))
      tell_sum(group.place, {"组 " + quoted(group.code) + " 各项的权重", "the weights in group " + quoted(group.code)},
               weights, 1);
  }

  void check_top_weights() {
    double weights = 0;
    bool shares = false, all = true;
    const plan::Group* first = nullptr;
    for (const plan::Group& group : scheme_.groups) {
      if (!group.parent.empty() || group.total == kNoNode) continue;
      const auto weight = fixed(group.weight);
      all &= weight.has_value();
      shares |= weight && *weight < 1;
      weights += weight.value_or(0);
      if (first == nullptr) first = &group;
    }
    if (first != nullptr && all && weights == 0)
      return warn("script.zero_weights", first->place,
                  {"各组的权重全是 0，什么也不计", "the weights of all groups are 0: nothing counts"},
                  {"给计入的组写上权重", "give the groups that count a weight"});
    if (first != nullptr && all && shares && differs(weights, 1))
      tell_sum(first->place, {"各组的权重", "the weights of the groups"}, weights, 1);
  }

  void check_full() {
    const auto declared = fixed(scheme_.result.full);
    double points = 0;
    for (const plan::Criterion& c : scheme_.criteria) {
      if (c.points == kNoNode || c.kind == CriterionKind::bonus) continue;
      const auto full = fixed(c.full);
      if (!full || c.weight != kNoNode) return;
      points += *full;
    }
    const bool plain = std::none_of(scheme_.groups.begin(), scheme_.groups.end(), [](const plan::Group& g) {
      return g.weight != kNoNode || g.cap != kNoNode || g.floor != kNoNode || g.combination != plan::Combination::sum;
    });
    if (declared && scheme_.result.full_given && plain && scheme_.layers.size() == 1 && differs(points, *declared))
      tell_sum(scheme_.result.place, {"全部评价项的满分", "the points of all criteria"}, points, *declared);
  }

  void tell_sum(const Place& place, const Bilingual& what, double found, double declared) {
    warn("script.weights_sum", place,
         {what.zh + "合计 " + number_text(found) + "，而声明的是 " + number_text(declared),
          what.en + " add up to " + number_text(found) + ", declared is " + number_text(declared)},
         {"改其中一个，使两者一致", "correct one of them so that they agree"});
  }

  // ---- the result

  void check_grades() {
    const plan::ResultRule& result = scheme_.result;
    if (result.rounded == kNoNode) return;
    const Interval total = bounds_.number(result.rounded);
    const auto totals = plan::few_values(graph_, bounds_, result.rounded);
    bool below = false;            // every total reaches a better grade
    std::optional<double> better;  // where the grade above begins
    for (const plan::Grade& grade : result.grades) {
      const double limit = fixed(grade.at_least).value_or(0);
      const bool above = total.high < limit && differs(total.high, limit);
      if (above || below) {
        const std::string range = number_text(total.low) + " 到 " + number_text(total.high),
                          range_en = number_text(total.low) + " to " + number_text(total.high);
        warn("script.unreachable_grade", builder_.place_at(result.place, grade.name),
             {"等级 " + quoted(grade.name) + "（" + number_text(limit) + " 分起）没有对象能得到：总分在 " + range +
                  " 分之间",
              "nobody can get grade " + quoted(grade.name) + " (from " + number_text(limit) +
                  " points): totals go from " + range_en},
             {"核对等级的分数线和各项满分", "check the grades against the points of the criteria"});
      }
      below |= total.low >= limit;
      const auto gets_it = [&](double value) {
        return (value > limit || !differs(value, limit)) && (!better || (value < *better && differs(value, *better)));
      };
      if (!above && !below && totals && std::none_of(totals->begin(), totals->end(), gets_it))
        warn("script.unreachable_grade", builder_.place_at(result.place, grade.name),
             say("等级 {0}（{1} 分起）没有对象能得到：得分只有几种，合计没有一种落在这一等里",
                 "nobody can get grade {0} (from {1} points): points take few values, and no total of them lies in it",
                 {quoted(grade.name), number_text(limit)}),
             {"核对等级的分数线和各档的分", "check the grades against the points of the bands"});
      better = limit;
    }
  }

  void check_pass() {
    const NodeId pass = scheme_.result.pass;
    if (pass == kNoNode || !scheme_.result.given) return;
    if (const auto never = plan::cannot_be(graph_, bounds_, pass, true);
        never && std::none_of(scheme_.criteria.begin(), scheme_.criteria.end(), [&](const plan::Criterion& c) {
          return c.condition != kNoNode && plan::cannot_be(graph_, bounds_, c.condition, c.kind != CriterionKind::veto);
        }))
      warn("script.never_met", builder_.place_at(scheme_.result.place, "pass"),
           {"没有对象能通过：" + because(*never).zh, "nobody can pass: " + because(*never).en},
           {"核对 pass 的条件和各项满分", "check pass against the points of the criteria"});
  }

  // ---- parameters

  /// `local z = param.z`, and nothing is made of z.
  void check_fetched() {
    std::vector<NodeId> roots = roots_of(scheme_);
    for (const plan::Group& group : scheme_.groups) roots.insert(roots.end(), {group.cap, group.floor});
    for (const plan::Grade& grade : scheme_.result.grades) roots.push_back(grade.at_least);
    roots.insert(roots.end(), {scheme_.recommendation.least, scheme_.recommendation.most});
    for (const plan::Cohort& cohort : graph_.cohorts()) roots.insert(roots.end(), {cohort.value, cohort.known});
    std::set<std::uint32_t> reached = builder_.parameters_settled;
    for (const NodeId id : graph_.order(roots))
      if (graph_[id].op == Op::parameter) reached.insert(graph_[id].ref);
    for (const auto& read : scheme_.function_parameters) reached.insert(read.begin(), read.end());
    for (std::uint32_t i = 0; i < scheme_.parameters.size(); ++i) {
      const define::Parameter& p = scheme_.parameters[i].definition;
      if (builder_.parameter_used[i] && !reached.contains(i))
        warn("script.unused_parameter", p.place,
             say("规则读了参数 {0}，但没有评价项、组或结论用到它",
                 "the rules read parameter {0}, but no criterion, group or result uses it", {quoted(p.name)}),
             {"删去它，或检查规则里本来要用它的地方", "remove it, or check where the rules meant to use it"});
    }
  }

  SchemeBuilder& builder_;
  const plan::Scheme& scheme_;
  const plan::Graph& graph_;
  const plan::PlausibleBounds bounds_;
  std::set<NodeId> told_;
};

}  // namespace

void check_scheme(SchemeBuilder& builder, bool sound) { SchemeCheck(builder).run(sound); }

}  // namespace heng::script
