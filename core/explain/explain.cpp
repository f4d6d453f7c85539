#include "explain/explain.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "evaluate/panel.hpp"
#include "explain/ask.hpp"
#include "explain/formula.hpp"
#include "explain/function_findings.hpp"
#include "explain/reasons.hpp"
#include "explain/rounding.hpp"
#include "explain/scale.hpp"

namespace heng::explain {

namespace {

using evaluate::Status;
using plan::CriterionKind;
using plan::kNoNode;
using plan::NodeId;

std::vector<NodeId> all_roots(const plan::Scheme& scheme) {
  std::vector<NodeId> roots;
  for (const plan::Criterion& c : scheme.criteria)
    roots.insert(roots.end(), {c.condition, c.points, c.value, c.in_range, c.applicable, c.full});
  const plan::ResultRule& result = scheme.result;
  roots.insert(roots.end(),
               {result.total, result.rounded, result.local_total, result.full, result.pass, result.refused});
  if (result.ranking) roots.insert(roots.end(), result.ranking->then_by.begin(), result.ranking->then_by.end());
  for (const auto& [node, value] : scheme.graph.known_of) roots.push_back(value);
  for (const auto& [node, note] : scheme.graph.ranges) {
    roots.push_back(note.value);
    for (const auto& band : note.bands) roots.insert(roots.end(), {band.from, band.below, band.inside, band.then});
  }
  return roots;
}

/// all_of { is_known(b), is_true(b) } says one thing of b.
std::vector<Reason> without_repeats(std::vector<Reason> list) {
  std::vector<Reason> kept;
  for (Reason& reason : list)
    if (std::none_of(kept.begin(), kept.end(), [&](const Reason& other) {
          return !reason.value.code.empty() && other.value.code == reason.value.code;
        }))
      kept.push_back(std::move(reason));
  return kept;
}

bool rests_on_unverified(const Finding& finding) {
  const auto value_is = [](const Value& v) { return v.status == define::Status::unverified; };
  for (const Reason& reason : finding.reasons)
    if (value_is(reason.value) || (reason.limit && reason.limit->status == define::Status::unverified)) return true;
  return finding.scale && std::any_of(finding.scale->values.begin(), finding.scale->values.end(), value_is);
}

}  // namespace

struct Explainer::State {
  const plan::Scheme& scheme;
  const plan::Binding& binding;
  const evaluate::Outcomes& outcomes;
  script::RuleFunctions* functions;
  plan::Program program;
  plan::IntervalRunner row;
  std::vector<bool> relative;                // by criterion
  std::optional<WithoutRounding> unrounded;  // where a criterion rounds what it compares

  State(const plan::Scheme& s, const plan::Binding& b, const evaluate::Outcomes& o, script::RuleFunctions* f)
      : scheme(s),
        binding(b),
        outcomes(o),
        functions(f),
        program(plan::compile(s.graph, all_roots(s), plan::Keep::all)),
        row(program, b, 0) {
    for (const plan::Criterion& c : s.criteria) relative.push_back(is_relative(s, c));
    if (WithoutRounding::needed(s)) unrounded.emplace(s, b);
  }

  void explain_requirement(const plan::Criterion& c, const Reading& reading, Finding& finding) const {
    finding.reasons = reasons(reading, c.condition, c.kind != CriterionKind::veto, c.place, c.known);
  }

  void explain_points(const plan::Criterion& c, const Reading& reading, std::size_t subject, Finding& finding) const {
    finding.points = outcomes.criteria[finding.criterion].points.at(subject);
    finding.full = scheme.graph.fixed_value(c.full);
    if (c.kind == CriterionKind::panel) return explain_panel(c, subject, finding);
    if (c.function >= 0) return explain_function(c, subject, finding);
    finding.scale = scale_of(reading, c);
    if (finding.status == Status::failed && c.in_range != kNoNode)
      finding.failure = out_of_range(reading.number(c.value), *finding.full, c.place);
    finding.unverified = reading.parameters_status(c.points) == define::Status::unverified;
  }

  static Diagnostic out_of_range(const Interval& points, double full, const Place& place) {
    const auto text = [](double value) { return std::isfinite(value) ? number_text(value) : std::string("…"); };
    const std::string found = points.is_point() ? text(points.low) : text(points.low) + "–" + text(points.high);
    return {Severity::error,
            "script.points_out_of_range",
            place,
            {"算出 " + found + " 分，不在 0 到满分 " + number_text(full) + " 之内，不计分",
             found + " points computed, outside 0 to " + number_text(full) + ": they do not count"},
            {"核对数据，或在规则里用 clamp 封顶", "check the data, or hold the value with clamp in the rules"}};
  }

  void explain_panel(const plan::Criterion& c, std::size_t subject, Finding& finding) const {
    const auto* all = binding.dataset->sheets(c.code);
    if (all == nullptr) return;
    const auto& sheets = (*all)[subject];
    const evaluate::PanelResult result = evaluate::combine(sheets, c.combine, finding.full.value_or(0));
    finding.valid_sheets = result.valid;
    for (std::size_t i = 0; i < sheets.size(); ++i) finding.sheets.push_back({sheets[i], !result.left_out[i]});
  }

  void explain_function(const plan::Criterion& c, std::size_t subject, Finding& finding) const {
    if (functions == nullptr) return;
    script::FunctionOutcome outcome = functions->outcome(static_cast<std::uint32_t>(c.function), subject, 0);
    finding.failure = std::move(outcome.failure);
    finding.notes = std::move(outcome.notes);
    Scale scale{.values = {}, .rule = {"由规则函数计算", "computed by the rule's function"}};
    for (const script::ReadValue& read : outcome.read) scale.values.push_back(read_value(read, subject));
    for (const std::size_t parameter : outcome.parameters)
      scale.values.push_back(parameter_value(scheme.parameters[parameter]));
    finding.scale = std::move(scale);
  }

  static Value parameter_value(const plan::EffectiveParameter& parameter) {
    Value made;
    made.code = parameter.definition.name;
    made.title = parameter.definition.title;
    made.shown = {.unit = parameter.definition.unit.text, .percent = false, .digits = {}};
    made.status = parameter.definition.source.status;
    made.value = Interval::exactly(parameter.in_force->is);
    return made;
  }

  Value read_value(const script::ReadValue& read, std::size_t subject) const {
    const define::Indicator& indicator = binding.catalogue->indicators[read.indicator];
    Value made;
    made.code = indicator.code;
    made.title = title_in(indicator, read.year, binding.year);
    made.year = read.year;
    made.shown = shown_of(indicator);
    made.status = indicator.source.status;
    made.missing = !read.value && read.text.empty();
    made.value = read.value ? Interval::exactly(*read.value) : indicator.range;
    if (const data::Series* series = binding.dataset->series(read.indicator, read.year)) {
      const data::Observation observed = series->observation(subject);
      made.cell = observed.cell;
      made.others = binding.dataset->others(read.indicator, read.year, subject);
      made.why = observed.missing;
      made.computed = read.value.has_value() && observed.missing != data::Missing::no;
    } else {
      made.why = data::Missing::absent;
      made.computed = read.value.has_value();
    }
    made.named = !read.text.empty() ||
                 (read.value && (indicator.kind == define::Kind::boolean || indicator.kind == define::Kind::category));
    if (!read.text.empty()) made.text = read.text;
    if (read.value && indicator.kind == define::Kind::boolean) made.text = *read.value != 0 ? "是" : "否";
    if (read.value && indicator.kind == define::Kind::category)
      made.text = indicator.values[static_cast<std::size_t>(*read.value)];
    return made;
  }

  Finding finding(std::size_t index, const Reading& reading, std::size_t subject) const {
    const plan::Criterion& c = scheme.criteria[index];
    Finding made;
    made.criterion = index;
    made.relative = relative[index];
    made.status = outcomes.criteria[index].status[subject];
    if (c.points != kNoNode) explain_points(c, reading, subject, made);
    if (c.condition != kNoNode) explain_requirement(c, reading, made);
    if (unrounded) unrounded->compare(reading, index, made);
    if (made.status == Status::undetermined)
      made.undefined = undefined_because(reading, c.condition != kNoNode ? c.condition
                                                  : c.value != kNoNode   ? c.value
                                                                         : c.points);
    if (made.status == Status::not_applicable) {
      made.no_band = left_out(reading, c.condition != kNoNode ? c.condition : c.points, c.place);
      if (!made.no_band) made.when = without_repeats(reasons(reading, c.applicable, true, c.place));
      made.reasons.clear();
    }
    made.decides = !c.reference && !(made.status == Status::undetermined &&
                                     outcomes.verdict[subject] != evaluate::Verdict::undetermined);
    made.unverified = made.status != Status::not_applicable && (made.unverified || rests_on_unverified(made));
    return made;
  }
};

bool is_relative(const plan::Scheme& scheme, const plan::Criterion& criterion) {
  const NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable};
  const auto under = scheme.graph.order(roots);
  return std::any_of(under.begin(), under.end(), [&](NodeId id) {
    return scheme.graph[id].op == plan::Op::cohort || scheme.graph[id].op == plan::Op::cohort_rank;
  });
}

Explainer::Explainer(const plan::Scheme& scheme, const plan::Binding& binding, const evaluate::Outcomes& outcomes,
                     script::RuleFunctions* functions)
    : state_(std::make_unique<State>(scheme, binding, outcomes, functions)) {}

Explainer::~Explainer() = default;

SubjectReport Explainer::explain(std::size_t subject) {
  const plan::Scheme& scheme = state_->scheme;
  const evaluate::Outcomes& outcomes = state_->outcomes;
  state_->row.run(subject);
  if (state_->unrounded) state_->unrounded->run(subject);
  const Reading reading(scheme, state_->binding, state_->row, subject);
  SubjectReport report;
  report.subject = subject;
  report.name = state_->binding.dataset->subjects()[subject];
  report.verdict = outcomes.verdict[subject];
  report.notes = state_->binding.dataset->notes(subject);
  if (!outcomes.total.empty()) report.total = outcomes.total.at(subject);
  if (!outcomes.local_total.empty()) report.local_total = outcomes.local_total.at(subject);
  if (!outcomes.exact_total.empty() && scheme.result.rounding) report.exact_total = outcomes.exact_total.at(subject);
  report.total_formula = total_formula(reading);
  report.pass = pass_reasons(reading);
  if (scheme.result.full != kNoNode) report.full = scheme.graph.fixed_value(scheme.result.full);
  for (const evaluate::Bounds& group : outcomes.groups)
    report.groups.push_back(group.empty() ? std::nullopt : std::optional(group.at(subject)));
  const auto grade_name = [&](std::int16_t grade) {
    return grade < 0 ? Bilingual() : scheme.result.grades[static_cast<std::size_t>(grade)].title;
  };
  report.best_grade = grade_name(outcomes.best_grade[subject]);
  report.worst_grade = grade_name(outcomes.worst_grade[subject]);
  if (!outcomes.rank.empty()) report.rank = outcomes.rank[subject];
  if (report.rank.best > 0)
    for (const NodeId id : scheme.result.ranking->then_by) {
      const plan::Node& node = scheme.graph[id];
      const bool less_first = node.op == plan::Op::negate;
      report.then_by.push_back({reading.value(less_first ? node.args[0] : id), less_first});
    }
  for (std::size_t c = 0; c < scheme.criteria.size(); ++c) {
    report.findings.push_back(state_->finding(c, reading, subject));
    const Finding& made = report.findings.back();
    report.unverified |= made.unverified && made.decides;
    if (report.verdict != evaluate::Verdict::undetermined && made.status == Status::undetermined)
      report.settled_despite_gaps = true;
  }
  report.asks = asks(scheme, state_->binding, state_->program, subject);
  return report;
}

Diagnostics Explainer::failed_functions() {
  return state_->functions == nullptr ? Diagnostics() : function_findings(*state_->functions, *state_->binding.dataset);
}

std::optional<Interval> Explainer::value_of(std::size_t indicator, std::size_t subject) {
  const plan::Graph& graph = state_->scheme.graph;
  state_->row.run(subject);
  std::optional<Interval> reported;
  for (const auto& [node, index] : graph.computed) {
    if (index != indicator || !state_->program.where.contains(node)) continue;
    const plan::Input& key = graph.inputs()[graph[graph[node].args[1]].ref];
    if (key.in(state_->binding.year) == state_->binding.year) return state_->row.number(node);
  }
  for (std::uint32_t input : state_->program.inputs) {
    const plan::Input& key = graph.inputs()[input];
    if (key.indicator == indicator && key.in(state_->binding.year) == state_->binding.year)
      reported = plan::bounds(state_->binding, input, subject);
  }
  return reported;
}

}  // namespace heng::explain
