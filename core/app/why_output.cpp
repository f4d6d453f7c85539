#include "app/why_output.hpp"

#include <algorithm>

#include "app/terminal.hpp"
#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "plan/provenance.hpp"
#include "script/layer_words.hpp"

namespace heng::app {
namespace {

using plan::Origin;

std::string in_unit(const plan::EffectiveParameter& parameter, const define::DatedValue* value) {
  if (value == nullptr) return "—";
  const std::string& unit = parameter.definition.unit.text;
  return number_text(value->is) + (unit.empty() || unit == "1" ? "" : " " + unit);
}

Bilingual freedom_title(const define::Parameter& parameter) {
  switch (parameter.freedom) {
    case define::Freedom::fixed: return {"下层不得改动（fixed）", "no layer may change it (fixed)"};
    case define::Freedom::tighten: return {"下层只可收紧（tighten）", "a layer may only tighten it (tighten)"};
    case define::Freedom::range:
      return say("下层可在 {0} 到 {1} 之内取值（range）", "a layer may choose between {0} and {1} (range)",
                 {number_text(parameter.bounds.low), number_text(parameter.bounds.high)});
    case define::Freedom::free: return {"下层可自定（free）", "a layer may choose it (free)"};
  }
  return {};
}

std::string_view freedom_name(define::Freedom freedom) {
  constexpr std::string_view kNames[] = {"fixed", "tighten", "range", "free"};
  return kNames[static_cast<std::size_t>(freedom)];
}

Bilingual state_title(Origin::State state) {
  switch (state) {
    case Origin::State::in_force: return {"现行", "in force"};
    case Origin::State::overridden: return {"被上面一层取代", "overridden by a layer above"};
    case Origin::State::past: return {"已被后来的值取代", "followed by a later value"};
    case Origin::State::future: return {"尚未生效", "not yet in force"};
  }
  return {};
}

std::string_view state_name(Origin::State state) {
  constexpr std::string_view kNames[] = {"in_force", "overridden", "past", "future"};
  return kNames[static_cast<std::size_t>(state)];
}

const plan::EffectiveParameter* find_parameter(const plan::Scheme& scheme, const std::string& name) {
  const auto found = std::ranges::find_if(scheme.parameters, [&](const auto& p) { return p.definition.name == name; });
  return found == scheme.parameters.end() ? nullptr : &*found;
}

std::uint32_t index_of(const plan::Scheme& scheme, const plan::EffectiveParameter& parameter) {
  return static_cast<std::uint32_t>(&parameter - scheme.parameters.data());
}

std::string as_of_text(const WhyView& view) {
  return view.dated ? say("{0} 有效", "as of {0}", {view.scheme.as_of.text()}).in(view.language)
                    : say("最新数值", "newest values").in(view.language);
}

std::string layer_name(const WhyView& view, std::size_t layer) { return view.scheme.layers[layer].id; }

/// 0.18 tCO2/tce ← provincial.x (parameters.toml:6:38, since 2025-12-01)
std::string winner_line(const WhyView& view, const plan::EffectiveParameter& parameter) {
  if (!parameter.in_force) return say("还没有生效的值", "no value in force yet").in(view.language);
  return in_unit(parameter, &*parameter.in_force) + "  " + layer_name(view, parameter.layer) + "  " +
         coloured(parameter.in_force->place.text() +
                      say("，自 {0}", ", since {0}", {parameter.in_force->from.text()}).in(view.language),
                  Colour::soft);
}

/// Why that value counts.
Bilingual reason(const WhyView& view, const plan::EffectiveParameter& parameter) {
  if (!parameter.in_force) return {"每一层的值都还没有生效", "no layer's value is in force yet"};
  const auto all = plan::origins(view.scheme, parameter);
  const auto beaten = std::ranges::count_if(all, [](const Origin& o) { return o.state == Origin::State::overridden; });
  if (beaten > 0)
    return say("最上面一层的有效值算数；{0}，它没有放宽上层（见 heng check --layers）",
               "the value in force of the uppermost layer counts; {0}, and it does not weaken what is below (heng "
               "check --layers)",
               {freedom_title(parameter.definition)});
  return say("只有 {0} 设了有效的值；{1}", "only {0} sets a value that is in force; {1}",
             {both(layer_name(view, parameter.layer)), freedom_title(parameter.definition)});
}

std::string origins_table(const WhyView& view, const plan::EffectiveParameter& parameter) {
  const auto all = plan::origins(view.scheme, parameter);
  std::size_t names = 0, values = 0, states = 0;
  for (const Origin& o : all) {
    names = std::max(names, display_width(layer_name(view, o.layer)));
    values = std::max(values, display_width(in_unit(parameter, o.value)));
    states = std::max(states, display_width(state_title(o.state).in(view.language)));
  }
  std::string text;
  for (const Origin& o : all) {
    const auto mark = o.state == Origin::State::in_force ? coloured("→ ", Colour::good) : std::string("  ");
    const std::string until = o.until ? o.until->text() : say("以后", "on").in(view.language);
    text += "  " + mark + padded(layer_name(view, o.layer), names) + "  " + o.value->from.text() + " – " +
            padded(until, 10) + "  " + padded(in_unit(parameter, o.value), values) + "  " +
            padded(state_title(o.state).in(view.language), states) + "  " +
            coloured(o.value->place.text(), Colour::soft) + "\n";
  }
  return text;
}

std::string uses_text(const WhyView& view, const plan::EffectiveParameter& parameter) {
  const auto used = plan::uses(view.scheme, index_of(view.scheme, parameter));
  std::string text = say("用在：", "used by:").in(view.language) + "\n";
  for (const std::size_t i : used.criteria) {
    const auto& c = view.scheme.criteria[i];
    text += "    " + c.code + "  " + c.title.in(view.language) +
            coloured("  " + c.document + " " + explain::clauses_shown(c, view.language) + "  " + c.place.text(),
                     Colour::soft) +
            "\n";
  }
  for (const auto& part : used.result) text += "    " + part + "\n";
  if (used.criteria.empty() && used.result.empty()) text += "    —\n";
  return text;
}

std::string parameter_text(const WhyView& view, const plan::EffectiveParameter& parameter) {
  const auto& p = parameter.definition;
  std::string text = coloured(p.name, Colour::bold) + "  " + p.title.in(view.language) + "  (" + view.scheme.id + ", " +
                     as_of_text(view) + ")\n";
  text += "  " + winner_line(view, parameter) + "\n";
  text += "  " + reason(view, parameter).in(view.language) + "\n";
  text += "  " +
          say("条款 {0}，状态 {1}，定义在 {2}", "clause {0}, status {1}, defined at {2}",
              {both(p.clause), define::title_of(p.source.status), both(p.place.text())})
              .in(view.language) +
          "\n\n";
  text += origins_table(view, parameter) + "\n";
  if (parameter.history.size() > 1) {
    const auto& before = parameter.history[parameter.history.size() - 2];
    text += say("没有这一层时为 {0}（{1}，{2}）", "without this layer it is {0} ({1}, {2})",
                {number_text(before.value) + " " + p.unit.text, layer_name(view, before.layer), before.place.text()})
                .in(view.language) +
            "\n";
  }
  return text + uses_text(view, parameter);
}

/// The parameters below some nodes, one line each.
std::string parameters_lines(const WhyView& view, std::vector<plan::NodeId> roots) {
  std::erase(roots, plan::kNoNode);
  std::string text;
  for (const auto i : plan::parameters_under(view.scheme, roots))
    text += "    param." + view.scheme.parameters[i].definition.name + "  " +
            winner_line(view, view.scheme.parameters[i]) + "\n";
  return text;
}

std::string fixed_text(const WhyView& view, const char* zh, const char* en, plan::NodeId node) {
  if (node == plan::kNoNode) return {};
  const auto value = view.scheme.graph.fixed_value(node);
  return value
             ? "  " + say("{0} {1}", "{0} {1}", {Bilingual{zh, en}, both(number_text(*value))}).in(view.language) + "\n"
             : "";
}

const script::LayerVerdict* verdict_of(const WhyView& view, const std::string& code) {
  const auto found = std::ranges::find_if(
      view.verdicts, [&](const auto& v) { return v.code == code && v.what <= script::LayerVerdict::What::points; });
  return found == view.verdicts.end() ? nullptr : &*found;
}

std::string criterion_text(const WhyView& view, const plan::Criterion& c) {
  std::string text = coloured(c.code, Colour::bold) + "  " + c.title.in(view.language) + "  (" + view.scheme.id + ", " +
                     as_of_text(view) + ")\n";
  text += "  " +
          say("{0} 设立，{1}，条款 {2} {3}", "set up by {0}, {1}, clause {2} {3}",
              {layer_name(view, c.layer), c.place.text(), c.document, explain::clauses_shown(c, view.language)})
              .in(view.language) +
          "\n";
  text += fixed_text(view, "满分", "points", c.full) + fixed_text(view, "权重", "weight", c.weight);
  if (const auto* verdict = verdict_of(view, c.code))
    text += "  " + say("与上层相比：{0}", "against its base: {0}", {script::found_title(*verdict)}).in(view.language) +
            "\n";
  const auto lines = parameters_lines(view, {c.condition, c.points, c.full, c.applicable, c.weight});
  return text + (lines.empty() ? say("  没有用到参数\n", "  uses no parameter\n").in(view.language)
                               : say("  用到的数值：\n", "  numbers it uses:\n").in(view.language) + lines);
}

std::string group_text(const WhyView& view, const plan::Group& g) {
  std::string text = coloured(g.code, Colour::bold) + "  " + g.title.in(view.language) + "  (" + view.scheme.id + ", " +
                     as_of_text(view) + ")\n";
  text += "  " +
          say("{0} 设立，{1}", "set up by {0}, {1}", {layer_name(view, g.layer), g.place.text()}).in(view.language) +
          "\n";
  text += fixed_text(view, "权重", "weight", g.weight) + fixed_text(view, "封顶", "cap", g.cap) +
          fixed_text(view, "保底", "floor", g.floor);
  for (const auto& c : view.scheme.criteria)
    if (c.group == g.code) text += "    " + c.code + "  " + c.title.in(view.language) + "\n";
  return text + parameters_lines(view, {g.weight, g.cap, g.floor, g.points});
}

Json place_json(const Place& place) { return {{"file", place.file}, {"line", place.line}, {"column", place.column}}; }

Json parameter_json(const WhyView& view, const plan::EffectiveParameter& parameter) {
  const auto& p = parameter.definition;
  Json layers = Json::array();
  for (const Origin& o : plan::origins(view.scheme, parameter)) {
    layers.push_back({{"layer", layer_name(view, o.layer)},
                      {"level", view.scheme.layers[o.layer].level},
                      {"value", o.value->is},
                      {"from", o.value->from.text()},
                      {"until", o.until ? Json(o.until->text()) : Json(nullptr)},
                      {"state", state_name(o.state)},
                      {"place", place_json(o.value->place)}});
  }
  const auto used = plan::uses(view.scheme, index_of(view.scheme, parameter));
  Json users = Json::array();
  for (const std::size_t i : used.criteria) users.push_back(view.scheme.criteria[i].code);
  for (const auto& part : used.result) users.push_back(part);
  Json json{{"name", p.name},
            {"title", {{"zh", p.title.zh}, {"en", p.title.en}}},
            {"unit", p.unit.text},
            {"clause", p.clause},
            {"status", define::name_of(p.source.status)},
            {"layers_may", freedom_name(p.freedom)},
            {"value", parameter.in_force ? Json(parameter.in_force->is) : Json(nullptr)},
            {"set_by", parameter.in_force ? Json(layer_name(view, parameter.layer)) : Json(nullptr)},
            {"why", {{"zh", reason(view, parameter).zh}, {"en", reason(view, parameter).en}}},
            {"values", std::move(layers)},
            {"used_by", std::move(users)}};
  if (parameter.history.size() > 1) {
    const auto& before = parameter.history[parameter.history.size() - 2];
    json["before"] = {
        {"layer", layer_name(view, before.layer)}, {"value", before.value}, {"place", place_json(before.place)}};
  }
  return json;
}

Json numbers_json(const WhyView& view, std::vector<plan::NodeId> roots) {
  std::erase(roots, plan::kNoNode);
  Json list = Json::array();
  for (const auto i : plan::parameters_under(view.scheme, roots))
    list.push_back(parameter_json(view, view.scheme.parameters[i]));
  return list;
}

Json fixed_json(const WhyView& view, plan::NodeId node) {
  const auto value = node == plan::kNoNode ? std::nullopt : view.scheme.graph.fixed_value(node);
  return value ? Json(*value) : Json(nullptr);
}

Json head_json(const WhyView& view, const char* kind) {
  return {{"scheme", view.scheme.id},
          {"as_of", view.dated ? Json(view.scheme.as_of.text()) : Json(nullptr)},
          {"kind", kind}};
}

}  // namespace

std::string why_text(const WhyView& view, const std::string& name) {
  if (const auto* parameter = find_parameter(view.scheme, name)) return parameter_text(view, *parameter);
  if (const auto* criterion = view.scheme.criterion(name)) return criterion_text(view, *criterion);
  return group_text(view, *view.scheme.group(name));
}

Json why_json(const WhyView& view, const std::string& name) {
  if (const auto* parameter = find_parameter(view.scheme, name)) {
    Json json = head_json(view, "parameter");
    json.update(parameter_json(view, *parameter));
    return json;
  }
  if (const auto* c = view.scheme.criterion(name)) {
    Json json = head_json(view, "criterion");
    json.update(Json{{"code", c->code},
                     {"title", {{"zh", c->title.zh}, {"en", c->title.en}}},
                     {"layer", layer_name(view, c->layer)},
                     {"document", c->document},
                     {"clause", c->clause},
                     {"also", c->also},
                     {"place", place_json(c->place)},
                     {"points", fixed_json(view, c->full)},
                     {"weight", fixed_json(view, c->weight)},
                     {"parameters", numbers_json(view, {c->condition, c->points, c->full, c->applicable, c->weight})}});
    return json;
  }
  const auto* g = view.scheme.group(name);
  Json json = head_json(view, "group");
  json.update(Json{{"code", g->code},
                   {"layer", layer_name(view, g->layer)},
                   {"place", place_json(g->place)},
                   {"weight", fixed_json(view, g->weight)},
                   {"cap", fixed_json(view, g->cap)},
                   {"floor", fixed_json(view, g->floor)},
                   {"parameters", numbers_json(view, {g->weight, g->cap, g->floor, g->points})}});
  return json;
}

std::string overview_text(const WhyView& view) {
  std::size_t width = 0;
  for (const auto& p : view.scheme.parameters) width = std::max(width, display_width(p.definition.name));
  std::string text = view.scheme.id + "  (" + as_of_text(view) + ")\n";
  for (const auto& p : view.scheme.parameters)
    text += "  " + padded(p.definition.name, width) + "  " + winner_line(view, p) + "\n";
  return text;
}

Json overview_json(const WhyView& view) {
  Json list = Json::array();
  for (const auto& p : view.scheme.parameters) list.push_back(parameter_json(view, p));
  Json json = head_json(view, "scheme");
  json["parameters"] = std::move(list);
  return json;
}

std::string timeline_text(const WhyView& view, const std::string& parameter) {
  std::string text = view.scheme.id + "\n";
  for (const auto& change : plan::timeline(view.scheme)) {
    const auto& p = view.scheme.parameters[change.parameter];
    if (!parameter.empty() && p.definition.name != parameter) continue;
    const std::string values = change.before == nullptr ? in_unit(p, change.after)
                                                        : in_unit(p, change.before) + " → " + in_unit(p, change.after);
    text += "  " + change.on.text() + "  " + p.definition.name + "  " + values + "  " + layer_name(view, change.layer) +
            "  " + coloured(change.after->place.text(), Colour::soft) + "\n";
  }
  return text;
}

Json timeline_json(const WhyView& view, const std::string& parameter) {
  Json list = Json::array();
  for (const auto& change : plan::timeline(view.scheme)) {
    const auto& p = view.scheme.parameters[change.parameter];
    if (!parameter.empty() && p.definition.name != parameter) continue;
    list.push_back({{"on", change.on.text()},
                    {"parameter", p.definition.name},
                    {"unit", p.definition.unit.text},
                    {"before", change.before != nullptr ? Json(change.before->is) : Json(nullptr)},
                    {"after", change.after->is},
                    {"layer", layer_name(view, change.layer)},
                    {"place", place_json(change.after->place)}});
  }
  Json json = head_json(view, "timeline");
  json["changes"] = std::move(list);
  return json;
}

}  // namespace heng::app
