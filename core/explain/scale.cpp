#include "explain/scale.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "explain/formula.hpp"
#include "explain/reasons.hpp"
#include "explain/sentences.hpp"

namespace heng::explain {

namespace {

using plan::kNoNode;
using plan::Node;
using plan::NodeId;
using plan::Op;

class Scaling {
 public:
  Scaling(const Reading& reading, const plan::Criterion& criterion)
      : reading_(reading), graph_(reading.graph()), criterion_(criterion) {}

  Scale run() {
    NodeId points = criterion_.value == kNoNode ? criterion_.points : criterion_.value;
    if (criterion_.value == kNoNode && criterion_.missing == plan::MissingPolicy::zero) points = graph_[points].args[1];
    for (const NodeId id : reading_.indicators_under(points)) made_.values.push_back(reading_.value(id));
    made_.rule = rule(points);
    if (criterion_.missing == plan::MissingPolicy::zero) without_value();
    add_limits(points);
    return std::move(made_);
  }

 private:
  Bilingual rule(NodeId points) {
    const bool share = graph_[points].op == Op::multiply && graph_[points].args[1] == criterion_.full;
    const NodeId id = reading_.inner(share ? graph_[points].args[0] : points);
    const Node& node = graph_[id];
    if (const auto range = graph_.ranges.find(id); range != graph_.ranges.end()) return bands_of(range->second);
    if (share && node.op == Op::linear) return proportion(node);
    if (node.op == Op::select && is_ladder(id)) return ladder(id);
    if (node.op == Op::select && graph_.fixed_value(node.args[1]) && graph_.fixed_value(node.args[2]))
      return say("{0} 得 {1}，否则 {2}", "{1} if {0}, otherwise {2}",
                 {formula(reading_, node.args[0]), points_text(node.args[1]), points_text(node.args[2])});
    if (node.op == Op::maximum && graph_[node.args[0]].op == Op::subtract && graph_.fixed_value(node.args[1]) == 0.0)
      if (const auto taken = deductions(node.args[0]); !taken.empty()) return taken;
    const Bilingual text = points_formula(reading_, id);
    return share ? say("满分 × {0}", "full points × {0}", {grouped(node, text)}) : text;
  }

  static Bilingual grouped(const Node& node, const Bilingual& text) {
    const bool loose = node.op == Op::add || node.op == Op::subtract || node.op == Op::divide;
    return loose ? say("({0})", "({0})", {text}) : text;
  }

  Bilingual points_text(NodeId id) const {
    const Interval points = reading_.number(id);
    return {points_shown(points, Language::zh), points_shown(points, Language::en)};
  }

  Bilingual proportion(const Node& node) const {
    const Value value = reading_.value(node.args[0]);
    const auto limit = [&](std::size_t i) {
      return number_shown(reading_.limit(node.args[i], value, {}).value, value.shown);
    };
    return say("{0} 得 0 分，{1} 得满分，之间按比例", "0 points at {0}, full points at {1}, in proportion between",
               {limit(1), limit(2)});
  }

  /// Steps of one value: bands() and levels().
  bool is_ladder(NodeId id) const {
    NodeId value = kNoNode;
    for (; graph_[id].op == Op::select; id = graph_[id].args[2]) {
      const Node& condition = graph_[graph_[id].args[0]];
      const bool compares = condition.op == Op::at_least || condition.op == Op::at_most ||
                            condition.op == Op::more_than || condition.op == Op::less_than ||
                            condition.op == Op::equals;
      if (!compares || (value != kNoNode && condition.args[0] != value) || !graph_.fixed_value(graph_[id].args[1]))
        return false;
      value = condition.args[0];
    }
    return graph_.fixed_value(id).has_value();
  }

  Bilingual ladder(NodeId id) {
    const Value value = reading_.value(graph_[graph_[id].args[0]].args[0]);
    if (value.unrounded) made_.values = {value};
    Bilingual text;
    if (value.code.empty())  // what the steps are about is not among the indicators shown
      text = say("{0} {1}；", "{0} {2}; ",
                 {value.title, both(value_shown(value, Language::zh)), both(value_shown(value, Language::en))});
    for (; graph_[id].op == Op::select; id = graph_[id].args[2]) {
      const Node& condition = graph_[graph_[id].args[0]];
      Reason step;
      step.sign = sign_of(condition.op, true);
      step.limit = reading_.limit(condition.args[1], value, {});
      text = say("{0}{1} 得 {2}；", "{0}{3}: {4}; ",
                 {text, both(limit_shown(step, Language::zh)), points_text(graph_[id].args[1]),
                  both(limit_shown(step, Language::en)), points_text(graph_[id].args[1])});
    }
    return say("{0}其余 {1}", "{0}otherwise {1}", {text, points_text(id)});
  }

  /// 100 − 30 where … − 20 where …
  Bilingual deductions(NodeId id) const {
    std::vector<NodeId> taken;
    for (; graph_[id].op == Op::subtract; id = graph_[id].args[0]) {
      const Node& each = graph_[graph_[id].args[1]];
      if (each.op != Op::select || graph_.fixed_value(each.args[2]) != 0.0) return {};
      taken.push_back(graph_[id].args[1]);
    }
    Bilingual text = points_text(id);
    for (auto it = taken.rbegin(); it != taken.rend(); ++it)
      text = say("{0}；{1} 扣 {2}", "{0}; minus {2} if {1}",
                 {text, formula(reading_, graph_[*it].args[0]), points_text(graph_[*it].args[1])});
    return say("{0}；最低 0 分", "{0}; at least 0", {text});
  }

  Bilingual bands_of(const plan::RangeNote& note) const {
    Bilingual text;
    for (const auto& band : note.bands) {
      const bool points = !graph_.unit(band.then).dimension.empty() && graph_.fixed_value(band.then);
      const Bilingual then = points ? points_text(band.then) : formula(reading_, band.then);
      const Bilingual one = say("{0}：{1}", "{0}: {1}", {formula(reading_, band.inside), then});
      text = text.empty() ? one : say("{0}；{1}", "{0}; {1}", {text, one});
    }
    return text;
  }

  void without_value() {
    const NodeId known = graph_[criterion_.points].args[0];
    if (reading_.truth(known) == Truth::no)
      made_.rule = say("{0}；未报的计 0 分", "{0}; 0 points where not reported", {made_.rule});
  }

  /// Each parameter once, in the order of use.
  void add_limits(NodeId points) {
    const NodeId roots[] = {points};
    for (const NodeId id : graph_.order(roots))
      if (graph_[id].op == Op::parameter && id != criterion_.full)
        made_.limits.push_back(reading_.limit(id, {}, criterion_.place));
  }

  const Reading& reading_;
  const plan::Graph& graph_;
  const plan::Criterion& criterion_;
  Scale made_;
};

}  // namespace

Scale scale_of(const Reading& reading, const plan::Criterion& criterion) { return Scaling(reading, criterion).run(); }

}  // namespace heng::explain
