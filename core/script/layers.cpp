#include "script/layers.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "plan/monotone.hpp"

namespace heng::script {

namespace {

using define::Freedom;

const define::DatedValue* in_force(const define::Parameter& parameter, const define::Date& as_of, bool newest) {
  if (newest) return parameter.values.empty() ? nullptr : &parameter.values.back();
  return define::value_in_force(parameter, as_of);
}

Bilingual freedom_text(Freedom freedom) {
  switch (freedom) {
    case Freedom::fixed: return {"fixed（不得改动）", "fixed (not to be changed)"};
    case Freedom::tighten: return {"tighten（只可收紧）", "tighten (only stricter)"};
    case Freedom::range: return {"range（限定范围内）", "range (within its bounds)"};
    case Freedom::free: return {"free（可自定）", "free"};
  }
  return {};
}

void set_base(SchemeBuilder& builder, const define::Parameter& setting, const std::string& file, bool newest) {
  const auto found = builder.parameter_by_name.find(setting.name);
  if (found == builder.parameter_by_name.end()) {
    std::vector<std::string> names;
    for (const auto& [name, index] : builder.parameter_by_name) names.push_back(name);
    const auto meant = did_you_mean(setting.name, names);
    builder.out.error("script.unknown_parameter", setting.place,
                      {"上层方案没有参数 " + quoted(setting.name) + "，这里又没有给出它的单位和条款", "no base has a parameter " + quoted(setting.name) + ", and its unit and clause are not given here"},
                      meant ? Bilingual{"是不是 " + *meant + "？", "did you mean " + *meant + "?"} : Bilingual{"补上 title、unit、clause、layers、status", "give title, unit, clause, layers and status"});
    return;
  }
  plan::EffectiveParameter& effective = builder.scheme.parameters[found->second];
  const define::DatedValue* value = in_force(setting, builder.scheme.as_of, newest);
  if (value == nullptr) return;  // not yet: the base's value stays
  const define::Parameter& base = effective.definition;
  if (base.freedom == Freedom::fixed && effective.in_force && effective.in_force->is != value->is) {
    builder.out.error("script.layer_fixed", value->place,
                      {"参数 " + quoted(setting.name) + " 是 " + freedom_text(base.freedom).zh + "：上层为 " + number_text(effective.in_force->is) + " " + base.unit.text + "（" + effective.in_force->place.text() + "，条款 " + base.clause + "）",
                       "parameter " + quoted(setting.name) + " is " + freedom_text(base.freedom).en + ": the base says " + number_text(effective.in_force->is) + " " + base.unit.text + " (" + effective.in_force->place.text() + ", clause " + base.clause + ")"},
                      {"删去这一项，或另设本层的评价项", "remove it, or add a criterion of this layer"});
    return;
  }
  if (base.freedom == Freedom::range && (value->is < base.bounds.low || value->is > base.bounds.high)) {
    builder.out.error("script.layer_range", value->place,
                      {number_text(value->is) + " 超出允许范围 " + number_text(base.bounds.low) + " 到 " + number_text(base.bounds.high) + " " + base.unit.text,
                       number_text(value->is) + " is outside the permitted " + number_text(base.bounds.low) + " to " + number_text(base.bounds.high) + " " + base.unit.text});
    return;
  }
  effective.in_force = *value;
  effective.layer = builder.layer;
  effective.file = file;
  effective.history.push_back({builder.layer, value->is, value->place, value->from});
}

/// The node that a parameter must not make easier: the verdict, or the condition of whatever uses it.
plan::Trend effect(SchemeBuilder& builder, std::uint32_t parameter) {
  plan::Scheme& scheme = builder.scheme;
  auto of = [&](plan::NodeId node) { return node == plan::kNoNode ? plan::Trend::none : plan::trend(scheme.graph, builder.catalogue, node, parameter); };
  plan::Trend found = of(scheme.result.pass);
  const auto join = [&](plan::Trend next) {
    if (found == plan::Trend::none) found = next;
    else if (next != plan::Trend::none && next != found) found = plan::Trend::either;
  };
  for (const plan::Criterion& c : scheme.criteria) {
    plan::Trend one = of(c.condition);
    if (c.kind == plan::CriterionKind::veto) one = one == plan::Trend::up ? plan::Trend::down : one == plan::Trend::down ? plan::Trend::up : one;
    join(one);
    if (c.points != plan::kNoNode) join(of(c.points));
    if (c.applicable != plan::kNoNode && of(c.applicable) != plan::Trend::none) found = plan::Trend::either;
  }
  return found;
}

}  // namespace

void merge_parameters(SchemeBuilder& builder, std::vector<define::Parameter> parameters, const std::string& file, bool newest) {
  for (define::Parameter& parameter : parameters) {
    if (parameter.sets_base) {
      set_base(builder, parameter, file, newest);
      continue;
    }
    if (const auto found = builder.parameter_by_name.find(parameter.name); found != builder.parameter_by_name.end()) {
      const define::Parameter& other = builder.scheme.parameters[found->second].definition;
      builder.out.error("script.duplicate_parameter", parameter.place,
                        {"参数 " + quoted(parameter.name) + " 已经在 " + other.place.text() + " 定义", "parameter " + quoted(parameter.name) + " is already defined at " + other.place.text()},
                        {"下层只写 values（和 clause）；要新的参数就换名字", "a layer gives only values (and clause); a new parameter needs a new name"});
      continue;
    }
    builder.parameter_by_name[parameter.name] = builder.scheme.parameters.size();
    plan::EffectiveParameter effective;
    effective.layer = builder.layer;
    effective.file = file;
    if (const define::DatedValue* value = in_force(parameter, builder.scheme.as_of, newest)) {
      effective.in_force = *value;
      effective.history.push_back({builder.layer, value->is, value->place, value->from});
    }
    effective.definition = std::move(parameter);
    builder.scheme.parameters.push_back(std::move(effective));
    builder.parameter_used.push_back(false);
  }
}

void check_tightening(SchemeBuilder& builder) {
  for (std::size_t i = 0; i < builder.scheme.parameters.size(); ++i) {
    const plan::EffectiveParameter& p = builder.scheme.parameters[i];
    if (p.history.size() < 2 || p.definition.freedom != Freedom::tighten) continue;
    const plan::Trend trend = effect(builder, static_cast<std::uint32_t>(i));
    for (std::size_t k = 1; k < p.history.size(); ++k) {
      const auto &base = p.history[k - 1], &now = p.history[k];
      if (now.value == base.value || trend == plan::Trend::none) continue;
      const bool stricter = (trend == plan::Trend::up && now.value < base.value) || (trend == plan::Trend::down && now.value > base.value);
      if (stricter) continue;
      const std::string unit = p.definition.unit.text;
      const bool provable = trend != plan::Trend::either;
      builder.out.error("script.layer_weakens", now.place,
                        {std::string(provable ? "放宽了" : "不能证明只是收紧了") + "上层的 " + quoted(p.definition.name) + "：上层 " + number_text(base.value) + " " + unit + "（" + base.place.text() + "，条款 " + p.definition.clause + "），这里 " + number_text(now.value) + " " + unit,
                         std::string(provable ? "weakens" : "cannot be shown to only tighten") + " the base's " + quoted(p.definition.name) + ": " + number_text(base.value) + " " + unit + " (" + base.place.text() + ", clause " + p.definition.clause + "), here " + number_text(now.value) + " " + unit},
                        provable ? Bilingual{trend == plan::Trend::up ? "只能取更小的值" : "只能取更大的值", trend == plan::Trend::up ? "only a smaller value is permitted" : "only a larger value is permitted"}
                                 : Bilingual{"本层另加一个评价项", "add a criterion of this layer instead"});
    }
  }
}

}  // namespace heng::script
