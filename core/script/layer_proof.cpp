#include "script/layer_proof.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "plan/witness.hpp"
#include "script/layer_words.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

namespace {

using plan::kNoNode;
using plan::NodeId;
using plan::Op;
using What = LayerVerdict::What;
using Outcome = LayerVerdict::Outcome;

/// A demand of the base: what it is called, and both sides of it.
struct Demand {
  LayerVerdict verdict;
  plan::Entailed wanted;            // in the joint graph
  std::vector<NodeId> here, there;  // its nodes in the layered scheme and in the base, for the parameters used
};

/// Both schemes at one date.
class Comparison {
 public:
  Comparison(const define::Catalogue& catalogue, const plan::Scheme& base, const plan::Scheme& layered)
      : base_(base), layered_(layered), joint_(catalogue) {}

  std::vector<LayerVerdict> run() {
    for (const plan::Criterion& c : base_.criteria) demand_criterion(c, layered_.criterion(c.code));
    demand_result();
    demand_quota();
    plan::CaseSplit cases(joint_);
    std::vector<LayerVerdict> found;
    for (Demand& demand : demands_) found.push_back(judged(demand, cases));
    return found;
  }

 private:
  NodeId here(NodeId id) { return joint_.take(layered_, id); }
  NodeId there(NodeId id) { return joint_.take(base_, id); }

  NodeId applies(const plan::Scheme& scheme, const plan::Criterion& c) { return joint_.take(scheme, c.applicable); }

  /// A gate holds where it is met or does not apply; a veto where it does not strike.
  NodeId holds(const plan::Scheme& scheme, const plan::Criterion& c) {
    const NodeId met = joint_.take(scheme, c.condition);
    if (c.kind == plan::CriterionKind::veto)
      return joint_.negation(c.applicable == kNoNode ? met : joint_.all_of({applies(scheme, c), met}));
    return c.applicable == kNoNode ? met : joint_.any_of({joint_.negation(applies(scheme, c)), met});
  }

  NodeId counted(const plan::Scheme& scheme, const plan::Criterion& c) {
    const NodeId points = joint_.take(scheme, c.points);
    return c.applicable == kNoNode ? points : joint_.make(Op::select, {applies(scheme, c), points, joint_.constant(0)});
  }

  void demand(LayerVerdict verdict, const plan::Entailed& wanted, std::vector<NodeId> here, std::vector<NodeId> there) {
    demands_.push_back({std::move(verdict), wanted, std::move(here), std::move(there)});
  }

  void demand_criterion(const plan::Criterion& c, const plan::Criterion* same) {
    LayerVerdict verdict{.code = c.code,
                         .title = c.title,
                         .layer = c.layer,
                         .document = c.document,
                         .clause = c.clause,
                         .place = c.place};
    if (same == nullptr) {  // gone: the layered scheme demands nothing here
      verdict.what = c.kind == plan::CriterionKind::veto ? What::veto : What::gate;
      if (c.condition != kNoNode) demand(std::move(verdict), {joint_.all_of({}), holds(base_, c)}, {}, {c.condition});
      return;
    }
    const plan::Criterion& now = *same;
    const std::vector<NodeId> mine{now.condition, now.points, now.applicable, now.full},
        its{c.condition, c.points, c.applicable, c.full};
    if (c.condition != kNoNode) {
      verdict.what = c.kind == plan::CriterionKind::veto ? What::veto : What::gate;
      return demand(std::move(verdict), {holds(layered_, now), holds(base_, c)}, mine, its);
    }
    verdict.what = What::points;
    demand(verdict, {counted(layered_, now), counted(base_, c)}, mine, its);
    if (c.full != kNoNode && here(now.full) != there(c.full))
      demand(std::move(verdict), {here(now.full), there(c.full)}, {now.full}, {c.full});
  }

  void demand_result() {
    const plan::ResultRule &now = layered_.result, &its = base_.result;
    const std::size_t layer = base_.layers.size() - 1;
    LayerVerdict verdict{.layer = layer,
                         .document = base_.layers[layer].document,
                         .place = its.given ? its.place : base_.layers[layer].place};
    verdict.what = What::pass;
    verdict.title = {"通过", "pass"};
    demand(verdict, {here(now.pass), there(its.pass)}, {now.pass}, {its.pass});
    for (std::size_t i = 0; i < its.grades.size() && its.rounded != kNoNode; ++i) {
      verdict.what = What::grade;
      verdict.code = its.grades[i].name;
      verdict.title = its.grades[i].title;
      const NodeId mine = joint_.make(Op::at_least, {here(now.rounded), here(now.grades[i].at_least)});
      const NodeId other = joint_.make(Op::at_least, {there(its.rounded), there(its.grades[i].at_least)});
      demand(verdict, {mine, other}, {now.rounded, now.grades[i].at_least}, {its.rounded, its.grades[i].at_least});
    }
    verdict.code.clear();
    if (its.local_total != kNoNode && layer < now.local_totals.size() && now.local_totals[layer] != kNoNode) {
      verdict.what = What::local;
      verdict.title = {"另计得分", "points counted apart"};
      const NodeId mine = now.local_totals[layer];
      demand(verdict, {here(mine), there(its.local_total)}, {mine}, {its.local_total});
    }
    if (its.rounded == kNoNode) return;
    verdict.what = What::total;
    verdict.title = {"总分", "total"};
    demand(std::move(verdict), {here(now.rounded), there(its.rounded)}, {now.rounded}, {its.rounded});
  }

  /// A layer may recommend as many as its base at most.
  void demand_quota() {
    const plan::Recommendation &now = layered_.recommendation, &its = base_.recommendation;
    if (!its.given) return;
    LayerVerdict verdict{.title = {"推荐名额", "quota"},
                         .layer = its.layer,
                         .document = its.document,
                         .clause = its.clause,
                         .place = its.place};
    verdict.what = What::quota;
    demand(std::move(verdict), {here(now.most), there(its.most)}, {now.most}, {its.most});
  }

  /// Parameters under the nodes that the layered scheme has otherwise than the base file says.
  std::vector<std::string> parameters_of(const Demand& demand) const {
    std::set<std::uint32_t> used;
    for (const auto& [scheme, roots] : {std::pair{&layered_, &demand.here}, std::pair{&base_, &demand.there}})
      for (const NodeId id : scheme->graph.order(*roots))
        if (scheme->graph[id].op == Op::parameter) used.insert(scheme->graph[id].ref);
    std::vector<std::string> names;
    const std::size_t top = layered_.layers.size() - 1;
    for (const std::uint32_t i : used) {
      const auto& parameter = layered_.parameters[i];
      const auto* own = plan::value_at(parameter, top, layered_.as_of);
      const auto* below = plan::value_at(parameter, top - 1, layered_.as_of, true);
      if (own != nullptr && below != nullptr && (own->is != below->is || own->typed != below->typed))
        names.push_back(parameter.definition.name);
    }
    return names;
  }

  bool declared_free(const std::string& name) const {
    const auto found = std::find_if(layered_.parameters.begin(), layered_.parameters.end(),
                                    [&](const auto& p) { return p.definition.name == name; });
    return found->definition.freedom == define::Freedom::free || found->definition.freedom == define::Freedom::range;
  }

  LayerVerdict judged(const Demand& demand, plan::CaseSplit& cases) {
    LayerVerdict verdict = demand.verdict;
    verdict.parameters = parameters_of(demand);
    verdict.how = cases.prove(demand.wanted);
    if (verdict.how != plan::Proof::none) {
      const bool loosened = std::any_of(verdict.parameters.begin(), verdict.parameters.end(),
                                        [&](const auto& name) { return declared_free(name); });
      verdict.outcome = loosened ? Outcome::permitted : Outcome::proved;
      return verdict;
    }
    verdict.since = layered_.as_of;
    const auto witness = plan::find_witness(joint_, demand.wanted, cases.open_cases());
    verdict.outcome = witness ? Outcome::weakened : Outcome::undecided;
    if (!witness) return verdict;
    verdict.witness = witness_texts(joint_, *witness);
    verdict.claimed = witness->claimed, verdict.based = witness->based;
    if (demand.verdict.what != What::gate && demand.verdict.what != What::veto) return verdict;
    // The whole applicant: passes all of the layered scheme, and fails this.
    const plan::Entailed whole{here(layered_.result.pass), demand.wanted.base};
    if (plan::CaseSplit all(joint_); all.prove(whole) == plan::Proof::none)
      if (const auto applicant = plan::find_witness(joint_, whole, all.open_cases()))
        verdict.applicant = witness_texts(joint_, *applicant);
    return verdict;
  }

  const plan::Scheme &base_, &layered_;
  plan::JointGraph joint_;
  std::vector<Demand> demands_;
};

/// A scheme at a date, with values in place of its own where its parameters leave a layer free. Only what is wrong
/// beyond values that are not in force yet is reported.
std::optional<plan::Scheme> at_date(const SchemeRequest& request, const define::Date& date,
                                    const std::map<std::string, define::DatedValue, std::less<>>& permitted,
                                    bool reach_back, Diagnostics& out) {
  SchemeRequest dated = request;
  dated.as_of = date;
  Diagnostics findings;
  LuaState lua(request.limits);
  SchemeBuilder builder(*request.catalogue, lua, findings);
  builder.permitted = permitted;
  builder.reach_back = reach_back;
  if (load_into(builder, dated)) return std::move(builder.scheme);
  for (const Diagnostic& item : findings.items())
    if (item.severity == Severity::error && item.code != "script.no_value_in_force") out.add(item);
  return {};
}

/// What the layer sets where the base leaves it free.
std::map<std::string, define::DatedValue, std::less<>> permitted_values(const plan::Scheme& layered,
                                                                        const define::Date& date) {
  std::map<std::string, define::DatedValue, std::less<>> permitted;
  const std::size_t top = layered.layers.size() - 1;
  for (const auto& parameter : layered.parameters) {
    const bool leeway =
        parameter.definition.freedom == define::Freedom::free || parameter.definition.freedom == define::Freedom::range;
    if (!leeway || parameter.layers.empty() || parameter.layers.front().layer == top) continue;
    if (const auto* value = plan::value_at(parameter, top, date)) permitted[parameter.definition.name] = *value;
  }
  return permitted;
}

/// The dates that need a proof of their own: on which some value differs from the date before.
std::vector<define::Date> dates_to_prove(const plan::Scheme& layered) {
  std::set<define::Date> dates{layered.as_of};
  for (const auto& parameter : layered.parameters)
    for (const auto& layer : parameter.layers)
      for (const auto& value : layer.written.values) dates.insert(value.from);
  std::vector<define::Date> found;
  std::set<std::vector<const define::DatedValue*>> seen;
  const std::size_t top = layered.layers.size() - 1;
  const auto values = [&](const define::Date& date) {
    std::vector<const define::DatedValue*> in_force;
    for (const auto& parameter : layered.parameters)
      for (const std::size_t layer : {top, top - 1}) in_force.push_back(plan::value_at(parameter, layer, date));
    return in_force;
  };
  seen.insert(values(layered.as_of));
  found.push_back(layered.as_of);
  for (const auto& date : dates)
    if (seen.insert(values(date)).second) found.push_back(date);
  return found;
}

/// Keeps the worst of what was found of a demand at several dates; of equals the earliest.
void join(std::vector<LayerVerdict>& all, std::vector<LayerVerdict> found) {
  for (LayerVerdict& one : found) {
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const auto& v) { return v.what == one.what && v.code == one.code; });
    if (known == all.end()) {
      all.push_back(std::move(one));
      continue;
    }
    const bool worse = one.outcome > known->outcome;
    const bool earlier = one.outcome == known->outcome && one.since < known->since;
    const bool weaker_proof =
        one.outcome == known->outcome && one.outcome <= Outcome::permitted && one.how > known->how;
    if (worse || earlier || weaker_proof) *known = std::move(one);
  }
}

void report(const plan::Scheme& layered, const std::vector<LayerVerdict>& verdicts, Diagnostics& out) {
  std::set<std::string> blamed, innocent;
  bool any = false;
  for (const LayerVerdict& verdict : verdicts)
    if (verdict.what <= What::points && verdict.outcome <= Outcome::permitted)
      innocent.insert(verdict.parameters.begin(), verdict.parameters.end());
  for (const LayerVerdict& verdict : verdicts) {
    if (verdict.outcome <= Outcome::permitted) continue;
    // What follows from a change that was named already is not named again.
    const bool criterion = verdict.what == What::gate || verdict.what == What::veto || verdict.what == What::points;
    const auto& names = verdict.parameters;
    const auto named = [&](const auto& name) { return blamed.contains(name); };
    const auto settled = [&](const auto& name) {
      return blamed.contains(name) || (!criterion && innocent.contains(name));
    };
    const bool follows = names.empty() ? any && !criterion
                                       : std::any_of(names.begin(), names.end(), named) &&
                                             std::all_of(names.begin(), names.end(), settled);
    if (follows && (!criterion || verdict.parameters.empty())) continue;
    any = true;
    blamed.insert(verdict.parameters.begin(), verdict.parameters.end());
    out.add(weakening_message(layered, verdict));
  }
}

}  // namespace

std::vector<LayerVerdict> prove_layer(const SchemeRequest& request, const plan::Scheme& layered, Diagnostics& out) {
  SchemeRequest base_request = request;
  base_request.scheme = layered.layers[layered.layers.size() - 2].id;
  std::vector<LayerVerdict> verdicts;
  for (const define::Date& date : dates_to_prove(layered)) {
    std::optional<plan::Scheme> dated;
    if (date != layered.as_of) {
      Diagnostics here, below;
      dated = at_date(request, date, {}, false, here);
      if (!dated) {  // nobody can be judged by it on that date: the layer's fault only where its base could be used
        if (at_date(base_request, date, {}, false, below)) out.append(here);
        continue;
      }
    }
    const plan::Scheme& here = dated ? *dated : layered;
    const auto permitted = permitted_values(here, date);
    Diagnostics not_yet;
    auto base = at_date(base_request, date, permitted, false, not_yet);
    if (!base) base = at_date(base_request, date, permitted, true, out);  // before all of the base's values
    if (!base) continue;
    join(verdicts, Comparison(*request.catalogue, *base, here).run());
  }
  report(layered, verdicts, out);
  return verdicts;
}

}  // namespace heng::script
