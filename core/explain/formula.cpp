#include "explain/formula.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.hpp"
#include "explain/reasons.hpp"
#include "explain/sentences.hpp"

namespace heng::explain {

namespace {

using plan::kNoNode;
using plan::Node;
using plan::NodeId;
using plan::Op;

constexpr int kMostParts = 60;        // of one formula; more is "…"
constexpr double kNoNumber = 1e-100;  // below: keeps a divisor from 0, means nothing to a reader

/// How tightly a text holds together: what is looser gets brackets.
enum Binding { kChoice, kSum, kProduct, kWhole };

struct Part {
  Bilingual text;
  Binding binding = kWhole;
};

class Formula {
 public:
  explicit Formula(const Reading& reading) : reading_(reading), graph_(reading.graph()) {}

  Bilingual text(NodeId id) { return part(id).text; }
  /// Of what may be the total itself: how it is made.
  Bilingual made(NodeId id) {
    total_ = id;
    return text(id);
  }

 private:
  Part part(NodeId id) {
    if (--left_ < 0) return {both("…")};
    if (const auto title = points_title(id)) return {*title};
    if (id != total_ && reading_.is_total(id)) return {{"总分", "total"}};
    const NodeId real = reading_.inner(id);
    const Node& node = graph_[real];
    if (const auto name = reading_.indicator_name(real)) return {*name};
    if (const auto fixed = graph_.fixed_value(real)) return {number(real, *fixed)};
    if (graph_.ranges.contains(real)) return {both("…")};
    if (plan::type_of(node.op) == plan::Type::truth) return {condition(node)};
    switch (node.op) {
      case Op::add: return joined(node, " + ", kSum);
      case Op::subtract: return growth(node) ? Part{*growth(node)} : joined(node, " − ", kSum);
      case Op::multiply: return joined(node, " × ", kProduct);
      case Op::divide: return mean(node) ? Part{*mean(node)} : joined(node, " ÷ ", kProduct);
      case Op::power: return joined(node, " ^ ", kWhole);
      case Op::negate: return {say("−{0}", "−{0}", {within(node.args[0], kProduct)}), kProduct};
      case Op::minimum:
      case Op::maximum: return {extreme(node)};
      case Op::select: return chosen(node);
      case Op::round: return {say("{0}（修约）", "{0} (rounded)", {text(node.args[0])})};
      default: return {named(real, node)};
    }
  }

  /// sum(), group_total("x") and points_of("x") by the titles of what they stand for.
  std::optional<Bilingual> points_title(NodeId id) const {
    if (graph_[id].op != Op::same) return {};
    if (total_ != kNoNode && graph_.stands_for(id, "sum")) return Bilingual{"各项得分合计", "the sum of all points"};
    for (const plan::Group& group : reading_.scheme().groups)
      if (graph_.stands_for(id, std::string(plan::kGroupPoints) + group.code)) return group.title;
    for (const plan::Criterion& criterion : reading_.scheme().criteria)
      if (graph_.stands_for(id, std::string(plan::kCriterionPoints) + criterion.code))
        return criterion.title.empty() ? both(criterion.code) : criterion.title;
    return {};
  }

  Bilingual number(NodeId id, double value) const {
    Shown shown = reading_.shown(id);
    return {number_shown(value, shown, Language::zh), number_shown(value, shown, Language::en)};
  }

  /// A number that the value of `of` is held against: 0.4 of a percentage is 40%.
  Bilingual held_against(NodeId id, NodeId of) {
    const auto fixed = graph_.fixed_value(id);
    const Shown shown = reading_.shown(of);
    if (!fixed || !shown.percent) return text(id);
    return {number_shown(*fixed, shown, Language::zh), number_shown(*fixed, shown, Language::en)};
  }

  Bilingual within(NodeId id, Binding least) {
    const Part made = part(id);
    return made.binding < least ? say("({0})", "({0})", {made.text}) : made.text;
  }

  Part joined(const Node& node, const char* sign, Binding binding) {
    const bool turns = node.op == Op::subtract || node.op == Op::divide || node.op == Op::power;  // a − (b − c)
    const auto right = turns ? static_cast<Binding>(std::min<int>(binding + 1, kWhole)) : binding;
    return {say("{0}{1}{2}", "{0}{1}{2}", {within(node.args[0], binding), both(sign), within(node.args[1], right)}),
            binding};
  }

  struct Seen {
    std::size_t indicator;
    int year;
  };
  std::optional<Seen> seen(NodeId id) const {
    const auto input = reading_.input_of(reading_.inner(id));
    if (!input) return {};
    return Seen{input->indicator, input->in(reading_.year())};
  }

  /// (x + x last year + …) ÷ n
  std::optional<Bilingual> mean(const Node& node) const {
    const auto count = graph_.fixed_value(node.args[1]);
    NodeId sum = reading_.inner(node.args[0]);
    const auto first = [&] {
      NodeId at = sum;
      while (graph_[at].op == Op::add) at = graph_[at].args[0];
      return at;
    }();
    const auto newest = seen(first);
    if (!count || !newest) return {};
    int years = 1;
    for (; graph_[sum].op == Op::add; sum = graph_[sum].args[0], ++years) {
      const auto next = seen(graph_[sum].args[1]);
      if (!next || next->indicator != newest->indicator) return {};
    }
    if (years < 2 || years != *count) return {};
    const auto name = *reading_.indicator_name(reading_.inner(first));
    return say("{0} 近 {1} 年平均", "mean of {0} over {1} years", {name, both(std::to_string(years))});
  }

  /// x ÷ x of another year − 1, or its root
  std::optional<Bilingual> growth(const Node& node) const {
    if (graph_.fixed_value(node.args[1]) != 1.0) return {};
    const Node* ratio = &graph_[node.args[0]];
    const bool annual = ratio->op == Op::power;
    if (annual) ratio = &graph_[ratio->args[0]];
    if (ratio->op != Op::divide) return {};
    const auto now = seen(ratio->args[0]), then = seen(ratio->args[1]);
    if (!now || !then || now->indicator != then->indicator || now->year == then->year) return {};
    const auto name = *reading_.indicator_name(reading_.inner(ratio->args[0]));
    const auto since = both(std::to_string(then->year));
    return annual ? say("{0} 自 {1} 年的年均增长率", "mean annual growth of {0} since {1}", {name, since})
                  : say("{0} 自 {1} 年的变化率", "change of {0} since {1}", {name, since});
  }

  /// Where a value lies between two others, from 0 to 1: (x − from) ÷ (to − from), held.
  std::optional<Bilingual> position(NodeId ratio) {
    const Node& node = graph_[ratio];
    if (node.op != Op::divide || graph_[node.args[1]].op != Op::select || graph_[node.args[0]].op != Op::subtract)
      return {};
    const Node& span = graph_[graph_[node.args[1]].args[2]];
    const Node& off = graph_[node.args[0]];
    if (span.op != Op::subtract || span.args[1] != off.args[1]) return {};
    if (graph_[off.args[0]].op == Op::cohort_rank)
      return say("{0}，{1}（第一名 1，最后一名 0）", "{0}, {1} (the first 1, the last 0)",
                 {text(off.args[0]), text(off.args[1])});
    return say("{0} 在 {1}（0）与 {2}（1）之间的位置", "{0} between {1} (0) and {2} (1)",
               {text(off.args[0]), text(off.args[1]), text(span.args[0])});
  }

  Bilingual extreme(const Node& node) {
    const bool least = node.op == Op::minimum;
    const auto fixed = graph_.fixed_value(node.args[1]);
    if (!least && fixed && std::fabs(*fixed) < kNoNumber && *fixed != 0) return text(node.args[0]);
    const Node& inside = graph_[node.args[0]];
    if (least && fixed && inside.op == Op::maximum && graph_.fixed_value(inside.args[1])) {
      if (const auto found = position(inside.args[0])) return *found;
      return say("{0}，限于 {1} 至 {2}", "{0} held between {1} and {2}",
                 {within(inside.args[0], kWhole), text(inside.args[1]), text(node.args[1])});
    }
    return least ? say("{0} 与 {1} 中较小者", "the smaller of {0} and {1}", {text(node.args[0]), text(node.args[1])})
                 : say("{0} 与 {1} 中较大者", "the larger of {0} and {1}", {text(node.args[0]), text(node.args[1])});
  }

  Part chosen(const Node& node) {
    const NodeId roots[] = {node.args[0]};
    const Truth which = reading_.truth(node.args[0]);
    if (which != Truth::unknown && graph_.inputs_under(roots).empty())
      return part(node.args[which == Truth::yes ? 1 : 2]);
    if (graph_[node.args[0]].op == Op::known)
      return {say("{0}（未报时按 {1}）", "{0} ({1} where not reported)", {text(node.args[1]), text(node.args[2])})};
    return {say("{0} 时 {1}，否则 {2}", "{1} if {0}, otherwise {2}",
                {text(node.args[0]), text(node.args[1]), text(node.args[2])}),
            kChoice};
  }

  Bilingual listed(const Node& node, const char* zh, const char* en) {
    Bilingual made;
    for (const NodeId arg : node.args) {
      const Op op = graph_[arg].op;
      const Bilingual one = op == Op::all_of || op == Op::any_of ? say("（{0}）", "({0})", {text(arg)}) : text(arg);
      made = made.empty() ? one : say("{0}{1}{2}", "{0}{1}{2}", {made, {zh, en}, one});
    }
    return made;
  }

  Bilingual condition(const Node& node) {
    switch (node.op) {
      case Op::all_of: return listed(node, " 且 ", " and ");
      case Op::any_of: return listed(node, " 或 ", " or ");
      case Op::not_:
        if (graph_[node.args[0]].op == Op::is_true)
          return say("{0} 为否", "{0} is no", {text(graph_[node.args[0]].args[0])});
        return say("不是（{0}）", "not ({0})", {text(node.args[0])});
      case Op::is_true: return say("{0} 为是", "{0} is yes", {text(node.args[0])});
      case Op::known: return say("{0} 已填报", "{0} is reported", {reading_.observed(node.ref).title});
      case Op::select_truth:
        return say("{0} 时 {1}，否则 {2}", "{1} if {0}, otherwise {2}",
                   {text(node.args[0]), text(node.args[1]), text(node.args[2])});
      default: break;
    }
    if (node.args.size() != 2) return both("…");
    Reason made;
    made.sign = sign_of(node.op, true);
    made.limit = reading_.limit(node.args[1], reading_.value(node.args[0]), {});
    const Bilingual limit{limit_shown(made, Language::zh), limit_shown(made, Language::en)};
    if (graph_[node.args[0]].op == Op::count) return say("满足的个数 {0}", "number met {0}", {limit});
    return say("{0} {1}", "{0} {1}", {text(node.args[0]), limit});
  }

  Bilingual valued(NodeId id, const char* zh, const char* en) const {
    Value value;
    value.value = reading_.number(id);
    value.shown = reading_.shown(id);
    return {zh + value_shown(value, Language::zh), en + value_shown(value, Language::en)};
  }

  Bilingual statistic(NodeId id, plan::Statistic of) const {
    switch (of) {
      case plan::Statistic::least: return valued(id, "本批次最低 ", "the round's lowest ");
      case plan::Statistic::greatest: return valued(id, "本批次最高 ", "the round's highest ");
      case plan::Statistic::mean: return valued(id, "本批次平均 ", "the round's mean ");
      case plan::Statistic::deviation: return valued(id, "本批次标准差 ", "the round's standard deviation ");
      case plan::Statistic::count: return valued(id, "参评数 ", "compared: ");
      case plan::Statistic::higher: return valued(id, "更高者 ", "higher ones: ");
    }
    return {};
  }

  Bilingual knots(const Node& node) {
    Bilingual made = say("{0} 的折线", "{0} on the line", {text(node.args[0])});
    for (std::size_t i = 1; i + 1 < node.args.size(); i += 2)
      made = say("{0}{1}{2} → {3}", "{0}{1}{2} → {3}",
                 {made, i == 1 ? Bilingual{"：", " "} : Bilingual{"，", ", "}, held_against(node.args[i], node.args[0]),
                  text(node.args[i + 1])});
    return made;
  }

  Bilingual named(NodeId id, const Node& node) {
    switch (node.op) {
      case Op::absolute: return say("|{0}|", "|{0}|", {text(node.args[0])});
      case Op::square_root: return say("√({0})", "√({0})", {text(node.args[0])});
      case Op::logarithm: return say("ln({0})", "ln({0})", {text(node.args[0])});
      case Op::exponential: return say("exp({0})", "exp({0})", {text(node.args[0])});
      case Op::linear:
        return say(
            "{0} 从 {1}（0）到 {2}（1）", "{0} from {1} (0) to {2} (1)",
            {text(node.args[0]), held_against(node.args[1], node.args[0]), held_against(node.args[2], node.args[0])});
      case Op::piecewise: return knots(node);
      case Op::cohort: return statistic(id, graph_.cohorts()[node.ref].statistic);
      case Op::cohort_rank: return valued(id, "本批次名次 ", "rank in the round ");
      case Op::round_year: return both(std::to_string(reading_.year()));
      default: return both("…");
    }
  }

  const Reading& reading_;
  const plan::Graph& graph_;
  NodeId total_ = kNoNode;
  int left_ = kMostParts;
};

/// Settled arguments and an open value: the operation itself failed.
bool breaks(const Reading& reading, NodeId id) {
  const Node& node = reading.graph()[id];
  return !node.args.empty() && !reading.number(id).is_point() &&
         std::all_of(node.args.begin(), node.args.end(), [&](NodeId arg) {
           return plan::type_of(reading.graph()[arg].op) == plan::Type::truth ? reading.truth(arg) != Truth::unknown
                                                                              : reading.number(arg).is_point();
         });
}

Bilingual cause(const Reading& reading, const Node& node) {
  const auto words = [&](std::size_t i) { return formula(reading, node.args[i]); };
  switch (node.op) {
    case Op::divide:
      if (reading.graph().fixed_value(node.args[1])) return {"权重或除数都是 0", "the weights or the divisor are 0"};
      return say("除数（{0}）为 0", "the divisor ({0}) is 0", {words(1)});
    case Op::square_root: return say("{0} 为负，没有平方根", "{0} is negative and has no square root", {words(0)});
    case Op::logarithm: return say("{0} 不大于 0，没有对数", "{0} is not above 0 and has no logarithm", {words(0)});
    case Op::power: return say("{0} 不能开方", "{0} has no such root", {words(0)});
    default: return {"数太大，超出可计算的范围", "the numbers are too large to be computed with"};
  }
}

}  // namespace

Bilingual formula(const Reading& reading, NodeId node) { return Formula(reading).text(node); }

Bilingual points_formula(const Reading& reading, NodeId points) { return Formula(reading).made(points); }

Bilingual total_formula(const Reading& reading) {
  const plan::Scheme& scheme = reading.scheme();
  const NodeId written = scheme.result.written.total;
  if (written == kNoNode || scheme.graph[written].op == Op::same) return {};
  return Formula(reading).made(written);
}

Bilingual undefined_because(const Reading& reading, NodeId top) {
  const plan::Graph& graph = reading.graph();
  std::vector<NodeId> open{top};
  std::set<NodeId> seen;
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    if (id == kNoNode || !seen.insert(id).second) continue;
    const Node& node = graph[id];
    const bool truth = plan::type_of(node.op) == plan::Type::truth;
    if (truth ? reading.truth(id) != Truth::unknown : reading.number(id).is_point()) continue;
    if (!truth && breaks(reading, id) && node.op != Op::same) return cause(reading, node);
    if (node.op == Op::select || node.op == Op::select_truth) {
      const Truth which = reading.truth(node.args[0]);
      if (which == Truth::unknown) open.push_back(node.args[0]);
      if (which != Truth::no) open.push_back(node.args[1]);
      if (which != Truth::yes) open.push_back(node.args[2]);
      continue;
    }
    open.insert(open.end(), node.args.begin(), node.args.end());
  }
  return {};
}

}  // namespace heng::explain
