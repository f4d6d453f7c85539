#include "script/layers.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace heng::script {

namespace {

using define::Freedom;

/// The place and clause of what the base says, for messages.
Bilingual base_says(const plan::EffectiveParameter& parameter, const define::DatedValue& value) {
  const define::Parameter& base = parameter.definition;
  const std::string number = number_text(value.is) + " " + base.unit.text;
  return say("上层为 {0}（{1}，条款 {2}）", "the base says {0} ({1}, clause {2})",
             {number, value.place.text(), base.clause});
}

void take_in_force(SchemeBuilder& builder, plan::EffectiveParameter& effective, const define::DatedValue* value,
                   const std::string& file) {
  if (const auto given = builder.permitted.find(effective.definition.name); given != builder.permitted.end())
    value = &given->second;
  if (value == nullptr) return;  // not yet: what the layers below say stays
  effective.in_force = *value;
  effective.layer = builder.layer;
  effective.file = file;
  effective.history.push_back({builder.layer, value->is, value->place, value->from});
}

void set_base(SchemeBuilder& builder, define::Parameter setting, const std::string& file) {
  const auto found = builder.parameter_by_name.find(setting.name);
  if (found == builder.parameter_by_name.end()) {
    if (builder.parameters_unread) return;
    std::vector<std::string> names;
    for (const auto& [name, index] : builder.parameter_by_name) names.push_back(name);
    builder.out.error(
        "script.unknown_parameter", setting.place,
        {"上层方案没有参数 " + quoted(setting.name) + "，这里又没有给出它的单位和条款",
         "no base has a parameter " + quoted(setting.name) + ", and its unit and clause are not given here"},
        code_suggestion(
            "", setting.name, names,
            Bilingual{"补上 title、unit、clause、layers、status", "give title, unit, clause, layers and status"}));
    return;
  }
  plan::EffectiveParameter& effective = builder.scheme.parameters[found->second];
  take_in_force(builder, effective, define::value_in_force(setting, builder.scheme.as_of), file);
  // A value is no surer than the one it stands in for.
  if (setting.states_status)
    effective.definition.source.status = std::max(effective.definition.source.status, setting.source.status);
  effective.layers.push_back({builder.layer, std::move(setting)});
}

void define_new(SchemeBuilder& builder, define::Parameter parameter, const std::string& file) {
  if (const auto found = builder.parameter_by_name.find(parameter.name); found != builder.parameter_by_name.end()) {
    const define::Parameter& other = builder.scheme.parameters[found->second].definition;
    builder.out.error(
        "script.duplicate_parameter", parameter.place,
        {"参数 " + quoted(parameter.name) + " 已经在 " + other.place.text() + " 定义（条款 " + other.clause + "）",
         "parameter " + quoted(parameter.name) + " is already defined at " + other.place.text() + " (clause " +
             other.clause + ")"},
        {"下层只写 values（和 clause）；要新的参数就换名字",
         "a layer gives only values (and clause); a new parameter needs a new name"});
    return;
  }
  builder.parameter_by_name[parameter.name] = builder.scheme.parameters.size();
  plan::EffectiveParameter& effective = builder.scheme.parameters.emplace_back();
  effective.layer = builder.layer;
  effective.file = file;
  effective.definition = parameter;
  const define::DatedValue* value = define::value_in_force(parameter, builder.scheme.as_of);
  if (value == nullptr && builder.reach_back && !parameter.values.empty()) value = &parameter.values.front();
  take_in_force(builder, effective, value, file);
  effective.layers.push_back({builder.layer, std::move(parameter)});
  builder.parameter_used.push_back(false);
}

/// Dates on which the layers up to this one change the parameter.
std::set<define::Date> dates_of(const plan::EffectiveParameter& parameter, std::size_t upto) {
  std::set<define::Date> dates;
  for (std::size_t k = 0; k <= upto; ++k)
    for (const define::DatedValue& value : parameter.layers[k].written.values) dates.insert(value.from);
  return dates;
}

void check_fixed(SchemeBuilder& builder, const plan::EffectiveParameter& parameter, std::size_t k) {
  const auto& setting = parameter.layers[k];
  std::set<const define::DatedValue*> told;
  for (const define::Date& date : dates_of(parameter, k)) {
    const auto* value = define::value_in_force(setting.written, date);
    const auto* base = plan::value_at(parameter, parameter.layers[k - 1].layer, date, true);
    if (value == nullptr || base == nullptr || value->is == base->is || !told.insert(value).second) continue;
    const Bilingual says = base_says(parameter, *base);
    builder.out.error(
        "script.layer_fixed", value->place,
        say("参数 {0} 是 fixed（不得改动）：{1} 起{2}", "parameter {0} is fixed (not to be changed): from {1} on {2}",
            {both(quoted(setting.written.name)), both(date.text()), says}),
        {"删去这一项，或另设本层的评价项", "remove it, or add a criterion of this layer"});
  }
}

void check_range(SchemeBuilder& builder, const plan::EffectiveParameter& parameter, const define::Parameter& setting) {
  const Interval& bounds = parameter.definition.bounds;
  for (const define::DatedValue& value : setting.values) {
    if (value.is >= bounds.low && value.is <= bounds.high) continue;
    const std::string from = number_text(bounds.low),
                      to = number_text(bounds.high) + " " + parameter.definition.unit.text;
    builder.out.error(
        "script.layer_range", value.place,
        say("{0} 超出允许范围 {1} 到 {2}（{3}，条款 {4}）", "{0} is outside the permitted {1} to {2} ({3}, clause {4})",
            {number_text(value.is), from, to, parameter.definition.place.text(), parameter.definition.clause}));
  }
}

/// The same number does not become surer by being written again.
void check_status(SchemeBuilder& builder, const plan::EffectiveParameter& parameter, std::size_t k) {
  const define::Parameter& setting = parameter.layers[k].written;
  const define::Status base = parameter.layers[0].written.source.status;
  if (!setting.states_status || setting.source.status >= base) return;
  for (const define::DatedValue& value : setting.values) {
    const auto* below = plan::value_at(parameter, parameter.layers[k - 1].layer, value.from, true);
    if (below == nullptr || below->is != value.is) continue;
    builder.out.error(
        "script.layer_status", value.place,
        say("与上层同一个数，状态却从“{0}”改成了“{1}”（上层 {2}，条款 {3}）",
            "the same number as the base's, but its status goes from “{0}” to “{1}” (base {2}, clause {3})",
            {define::title_of(base), define::title_of(setting.source.status), both(below->place.text()),
             both(parameter.definition.clause)}),
        {"删去这一项；核实了原文就改上层的 status",
         "remove it; whoever read the official text changes the base's status"});
    return;
  }
}

}  // namespace

void merge_parameters(SchemeBuilder& builder, std::vector<define::Parameter> parameters, const std::string& file) {
  for (define::Parameter& parameter : parameters)
    parameter.sets_base ? set_base(builder, std::move(parameter), file)
                        : define_new(builder, std::move(parameter), file);
}

void check_layer_values(SchemeBuilder& builder) {
  for (const plan::EffectiveParameter& parameter : builder.scheme.parameters) {
    for (std::size_t k = 1; k < parameter.layers.size(); ++k) {
      if (parameter.definition.freedom == Freedom::fixed) check_fixed(builder, parameter, k);
      if (parameter.definition.freedom == Freedom::range) check_range(builder, parameter, parameter.layers[k].written);
      check_status(builder, parameter, k);
    }
  }
}

}  // namespace heng::script
