#include "explain/reading.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.hpp"
#include "explain/formula.hpp"

namespace heng::explain {

using plan::Node;
using plan::NodeId;
using plan::Op;

namespace {

/// Two decimals, of a percentage too, unless the indicator says how many; the JSON has the whole number.
void show_as_computed(Shown& shown) {
  if (!shown.digits) shown.digits = shown.percent ? 4 : 2;
}

}  // namespace

Bilingual title_in(const define::Indicator& indicator, int year, int round_year) {
  const Bilingual title = indicator.title.empty() ? both(indicator.code) : indicator.title;
  return year == round_year ? title : say("{0}（{1} 年）", "{0} ({1})", {title, both(std::to_string(year))});
}

NodeId Reading::inner(NodeId id) const {
  for (;;) {
    const Node& node = graph_[id];
    if ((node.op == Op::same || node.op == Op::same_truth) && !node.args.empty() && !graph_.ranges.contains(id))
      id = node.args[0];
    else if ((node.op == Op::multiply || node.op == Op::divide) && graph_[node.args[1]].op == Op::constant &&
             graph_.unit(node.args[1]).text == "1" && graph_.unit(id).text != graph_.unit(node.args[0]).text &&
             graph_.unit(id).same_dimension(graph_.unit(node.args[0])))
      id = node.args[0];  // a unit conversion
    else
      return id;
  }
}

Shown Reading::shown(NodeId id) const {
  Shown made{.unit = graph_.unit(id).text, .percent = false, .digits = {}};
  NodeId real = inner(id);
  while (graph_[real].op == Op::round) real = inner(graph_[real].args[0]);
  const Node& node = graph_[real];
  std::optional<std::size_t> indicator;
  if (node.op == Op::input) indicator = graph_.inputs()[node.ref].indicator;
  if (const auto computed = graph_.computed.find(real); computed != graph_.computed.end()) indicator = computed->second;
  if (indicator) {
    made.percent = binding_.catalogue->indicators[*indicator].percent;
    made.digits = binding_.catalogue->indicators[*indicator].digits;
  }
  if (made.percent) made.unit = "%";
  return made;
}

Value Reading::input_value(std::uint32_t input, const Interval& known) const {
  const plan::Input& key = graph_.inputs()[input];
  const define::Indicator& indicator = binding_.catalogue->indicators[key.indicator];
  Value made;
  made.code = indicator.code;
  made.year = key.in(binding_.year);
  made.title = title_in(indicator, made.year, binding_.year);
  made.shown = shown_of(indicator);
  made.value = known;
  made.status = indicator.source.status;
  const data::Series* series = binding_.series[input];
  const data::Observation observed = series != nullptr ? series->observation(subject_) : data::Observation{};
  made.missing = series == nullptr || observed.missing != data::Missing::no;
  made.why = series == nullptr ? data::Missing::absent : observed.missing;
  made.approximate = observed.approximate;
  made.cell = observed.cell;
  made.others = binding_.dataset->others(key.indicator, made.year, subject_);
  made.text = observed.text;
  if (!made.missing && known.is_point()) {
    if (indicator.kind == define::Kind::category && known.low >= 0 &&
        known.low < static_cast<double>(indicator.values.size()))
      made.text = indicator.values[static_cast<std::size_t>(known.low)];
    if (indicator.kind == define::Kind::boolean) made.text = known.low != 0 ? "是" : "否";
    if (indicator.kind == define::Kind::date) made.text = define::date_of(known.low).text();
    made.named = indicator.kind == define::Kind::category || indicator.kind == define::Kind::boolean ||
                 indicator.kind == define::Kind::date;
  }
  return made;
}

Value Reading::value(NodeId id) const {
  const NodeId real = inner(id);
  const Node& node = graph_[real];
  if (node.op == Op::input) return input_value(node.ref, row_.number(real));
  if (node.op == Op::round && !is_total(id)) return rounded_value(real);
  if (const auto computed = graph_.computed.find(real); computed != graph_.computed.end()) {
    Value made = input_value(graph_[node.args[1]].ref, row_.number(real));
    if ((!row_.number(node.args[0]).is_point() || row_.truth(node.args[3]) != Truth::yes) && !made.missing)
      return made;  // the reported value is the one in use
    made.computed = true;
    show_as_computed(made.shown);
    made.text.clear();
    made.approximate = false;
    made.cell = {};
    made.others.clear();
    for (const NodeId part : indicators_under(node.args[0])) made.parts.push_back(value(part));
    made.missing = !made.value.is_point() &&
                   std::all_of(made.parts.begin(), made.parts.end(), [](const Value& part) { return part.missing; });
    made.status = std::max(made.status, factors_status(node.args[0]));
    for (const Value& part : made.parts) made.status = std::max(made.status, part.status);
    return made;
  }
  Value made;
  made.title = formula(*this, id);
  made.shown = shown(id);
  made.value = row_.number(id);
  if (is_total(id)) return made;
  for (const NodeId part : indicators_under(real)) made.parts.push_back(value(part));
  made.computed = true;
  show_as_computed(made.shown);
  made.missing = !made.value.is_point() && !made.parts.empty() &&
                 std::all_of(made.parts.begin(), made.parts.end(), [](const Value& part) { return part.missing; });
  for (const Value& part : made.parts) made.status = std::max(made.status, part.status);
  return made;
}

/// What is rounded, and what it was.
Value Reading::rounded_value(NodeId id) const {
  const NodeId exact = graph_[id].args[0];
  const Rounding& rounding = graph_.rounding(id);
  Value made = value(exact);
  made.unrounded = row_.number(exact);
  made.value = row_.number(id);
  if (made.value.is_point()) made.text.clear(), made.named = false;
  if (!made.shown.percent) made.shown.unit = graph_.unit(id).text;
  if (rounding.interval == 0 && made.value.is_point())
    made.shown.digits = std::max(0, rounding.digits), made.shown.all_digits = true;
  return made;
}

define::Status Reading::parameters_status(NodeId id) const {
  define::Status worst = define::Status::official;
  const NodeId roots[] = {id};
  for (const NodeId part : graph_.order(roots))
    if (graph_[part].op == Op::parameter)
      worst = std::max(worst, scheme_.parameters[graph_[part].ref].definition.source.status);
  return worst;
}

define::Status Reading::factors_status(NodeId top) const {
  define::Status worst = define::Status::official;
  std::vector<NodeId> open{top};
  std::set<NodeId> seen{top};
  for (std::size_t next = 0; next < open.size(); ++next) {
    const NodeId id = open[next];
    const Node& node = graph_[id];
    if (node.op == Op::factor) worst = std::max(worst, graph_.factor(id).source.status);
    if (node.op == Op::input || graph_.computed.contains(id)) continue;  // told with that value
    if (node.op == Op::multiply && std::any_of(node.args.begin(), node.args.end(),
                                               [&](NodeId arg) { return row_.number(arg) == Interval::exactly(0); }))
      continue;
    for (const NodeId arg : node.args)
      if (seen.insert(arg).second) open.push_back(arg);
  }
  return worst;
}

std::vector<NodeId> Reading::indicators_under(NodeId top) const {
  std::vector<NodeId> found;
  std::vector<NodeId> open{top};
  std::set<NodeId> seen{top};
  for (std::size_t next = 0; next < open.size(); ++next) {
    const NodeId id = open[next];
    const Node& node = graph_[id];
    if (node.op == Op::input || graph_.computed.contains(id)) {
      found.push_back(id);
      continue;
    }
    for (const NodeId arg : node.args)
      if (seen.insert(arg).second) open.push_back(arg);
  }
  return found;
}

Limit Reading::limit(NodeId id, const Value& against, const Place& rule) const {
  Limit made;
  made.shown = against.shown;
  made.shown.digits.reset();  // a limit is said in full
  made.shown.all_digits = false;
  made.place = rule;
  made.value = row_.number(id).low;
  made.known = row_.number(id).is_point();
  if (!graph_.fixed_value(id)) made.expression = formula(*this, id);
  const define::Indicator* indicator =
      against.code.empty() ? nullptr : &binding_.catalogue->indicators[*binding_.catalogue->find(against.code)];
  if (indicator != nullptr && indicator->kind == define::Kind::category && made.value >= 0 &&
      made.value < static_cast<double>(indicator->values.size()))
    made.text = indicator->values[static_cast<std::size_t>(made.value)];
  if (indicator != nullptr && indicator->kind == define::Kind::date && made.known)
    made.text = define::date_of(made.value).text();
  const plan::NodeId roots[] = {id};
  for (const NodeId part : graph_.order(roots)) {
    const Node& node = graph_[part];
    if (node.op != Op::parameter) continue;
    const plan::EffectiveParameter& parameter = scheme_.parameters[node.ref];
    made.parameter = parameter.definition.name;
    made.clause = parameter.definition.clause;
    made.status = std::max(made.status, parameter.definition.source.status);
    made.layer = parameter.layer;
    if (parameter.in_force) {
      if (part == id && !made.shown.percent && made.text.empty()) {  // as the parameter's file prints it
        made.value = parameter.in_force->is;
        made.shown.unit = parameter.definition.unit.text;
      }
      const std::string& unit = parameter.definition.unit.text;
      if (part == inner(id) && made.text.empty() && unit == (made.shown.percent ? "%" : made.shown.unit))
        made.typed = parameter.in_force->typed;
      made.place = parameter.in_force->place;
      made.from = parameter.in_force->from;
    }
    break;
  }
  return made;
}

std::optional<std::pair<Value, double>> Reading::lever(NodeId id, double change) const {
  // Down to the division: indicator → formula → unit conversions by a constant.
  double scale = 1;
  for (;;) {
    const Node& node = graph_[id];
    if (graph_.computed.contains(id) || node.op == Op::round || ((node.op == Op::same) && !node.args.empty())) {
      id = node.args[0];
    } else if ((node.op == Op::multiply || node.op == Op::divide) && graph_[node.args[1]].op == Op::constant) {
      scale = node.op == Op::multiply ? scale * graph_[node.args[1]].number : scale / graph_[node.args[1]].number;
      id = node.args[0];
    } else {
      break;
    }
  }
  const Node& node = graph_[id];
  if (node.op != Op::divide || scale == 0) return {};
  const Interval divisor = row_.number(node.args[1]);
  const Value top = value(node.args[0]);
  if (top.code.empty() || !top.value.is_point() || !divisor.is_point()) return {};
  // The numerator node may be the indicator in another unit than its own.
  double amount = change / scale * divisor.low;
  const double own = row_.number(inner(node.args[0])).low, here = row_.number(node.args[0]).low;
  if (own != here && here != 0) amount *= own / here;
  return std::make_pair(top, amount);
}

bool Reading::is_total(NodeId id) const {
  const plan::ResultRule& result = scheme_.result;
  return result.total != plan::kNoNode && (inner(id) == inner(result.rounded) || inner(id) == inner(result.total));
}

std::optional<plan::Input> Reading::input_of(NodeId id) const {
  const Node& node = graph_[id];
  if (node.op == Op::input) return graph_.inputs()[node.ref];
  if (graph_.computed.contains(id)) return graph_.inputs()[graph_[node.args[1]].ref];
  return {};
}

std::optional<Bilingual> Reading::indicator_name(NodeId id) const {
  const auto input = input_of(id);
  if (!input) return {};
  return title_in(binding_.catalogue->indicators[input->indicator], input->in(binding_.year), binding_.year);
}

}  // namespace heng::explain
