#include "script/base_record.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "define/toml.hpp"
#include "script/fingerprint.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

namespace {

using plan::kNoNode;
using plan::NodeId;
using Facets = BaseRecord::Facets;

template <class Enum, std::size_t N>
std::string word(const std::array<std::string_view, N>& words, Enum value) {
  return std::string(words[static_cast<std::size_t>(value)]);
}

class Recording {
 public:
  Recording(const plan::Scheme& scheme, const define::Catalogue& catalogue)
      : scheme_(scheme), prints_(scheme, catalogue) {
    made_.id = scheme.id;
    made_.version = scheme.layers.back().version;
  }

  BaseRecord run() {
    for (const auto& parameter : scheme_.parameters) record(parameter);
    for (const auto& criterion : scheme_.criteria) record(criterion);
    for (const auto& group : scheme_.groups) record(group);
    record(scheme_.result);
    const auto& recommend = scheme_.recommendation;
    Facets facets;
    node(facets, "at_least", recommend.least);
    node(facets, "at_most", recommend.most);
    put("recommend", "", std::move(facets), recommend.place);
    return std::move(made_);
  }

 private:
  void put(const std::string& kind, const std::string& name, Facets facets, const Place& place) {
    std::erase_if(facets, [](const auto& facet) { return facet.second.empty(); });
    if (facets.empty()) return;
    made_.items[kind][name] = std::move(facets);
    made_.places[kind + " " + name] = place;
  }

  /// A fixed number that no parameter is in as itself; else the fingerprint.
  void node(Facets& facets, const char* key, NodeId id) {
    if (id == kNoNode) return;
    const auto& node = scheme_.graph[id];
    facets[key] =
        node.op == plan::Op::constant ? number_text(node.number) + " " + scheme_.graph.unit(id).text : prints_.of(id);
  }

  void record(const plan::EffectiveParameter& parameter) {
    constexpr std::array<std::string_view, 4> kFreedom{"fixed", "tighten", "range", "free"};
    const auto& p = parameter.definition;
    Facets facets{{"unit", p.unit.text}, {"layers", word(kFreedom, p.freedom)}, {"clause", p.clause}};
    if (p.freedom == define::Freedom::range)
      facets["bounds"] = number_text(p.bounds.low) + " – " + number_text(p.bounds.high);
    std::set<define::Date> dates;
    for (const auto& layer : parameter.layers)
      for (const auto& value : layer.written.values) dates.insert(value.from);
    for (const auto& date : dates)
      if (const auto* value = plan::value_at(parameter, scheme_.layers.size() - 1, date))
        facets[date.text()] = value->typed;
    put("parameter", p.name, std::move(facets), p.place);
  }

  void record(const plan::Criterion& c) {
    constexpr std::array<std::string_view, 5> kMissing{"", "zero", "fail", "rescale", "handled"};
    Facets facets{{"kind", word(plan::kCriterionWords, c.kind)},
                  {"clause", c.document + " " + c.clause},
                  {"group", c.group},
                  {"missing", word(kMissing, c.missing)},
                  {"judge", c.rounded ? "rounded" : ""},
                  {"reference", c.reference ? "true" : ""}};
    if (c.kind == plan::CriterionKind::panel)
      facets["combine"] = word(plan::Combine::kMethods, c.combine.method) + " " + std::to_string(c.combine.drop) + " " +
                          std::to_string(c.combine.at_least);
    node(facets, c.kind == plan::CriterionKind::veto ? "reject_if" : "require", c.condition);
    node(facets, "value", c.points);
    node(facets, "points", c.full);
    node(facets, "when", c.applicable);
    node(facets, "weight", c.weight);
    put("criterion", c.code, std::move(facets), c.place);
  }

  void record(const plan::Group& g) {
    Facets facets{{"parent", g.parent}, {"combine", word(plan::kCombinationWords, g.combination)}};
    node(facets, "weight", g.weight);
    node(facets, "cap", g.cap);
    node(facets, "floor", g.floor);
    node(facets, "points", g.points);
    put("group", g.code, std::move(facets), g.place);
  }

  void record(const plan::ResultRule& r) {
    Facets facets{{"not_applicable", word(plan::kNotApplicableWords, r.not_applicable)}};
    node(facets, "total", r.written.total);
    node(facets, "full", r.written.full);
    node(facets, "pass", r.written.pass);
    if (r.rounding)
      facets["round"] = std::string(name_of(r.rounding->mode)) + " " + std::to_string(r.rounding->digits) + " " +
                        number_text(r.rounding->interval);
    if (r.ranking)
      facets["rank"] = word(plan::Ranking::kBy, r.ranking->by) + " " + word(plan::Ranking::kTies, r.ranking->ties) +
                       " " + word(plan::Ranking::kAmong, r.ranking->among);
    for (std::size_t i = 0; r.ranking && i < r.ranking->then_by.size(); ++i)
      node(facets, ("then_by " + std::to_string(i + 1)).c_str(), r.ranking->then_by[i]);
    for (const auto& grade : r.grades) node(facets, ("grade " + grade.name).c_str(), grade.at_least);
    put("result", "", std::move(facets), r.given ? r.place : scheme_.layers.back().place);
  }

  const plan::Scheme& scheme_;
  Fingerprints prints_;
  BaseRecord made_;
};

Bilingual facet_change(const std::string& key, const std::string* old, const std::string* now) {
  const bool hidden = (old != nullptr && Fingerprints::is_one(*old)) || (now != nullptr && Fingerprints::is_one(*now));
  if (old != nullptr && now != nullptr)
    return hidden ? say("{0} 改了", "{0} is another", {key}) : both(key + ": " + *old + " → " + *now);
  if (old == nullptr) return say("新增 {0}", "{0} added", {hidden ? key : key + ": " + *now});
  return say("删去 {0}", "{0} removed", {hidden ? key : key + ": " + *old});
}

Bilingual differences(const Facets& old, const Facets& now) {
  std::set<std::string> keys;
  for (const auto* facets : {&old, &now})
    for (const auto& [key, value] : *facets) keys.insert(key);
  Bilingual all;
  for (const auto& key : keys) {
    const auto before = old.find(key), after = now.find(key);
    const std::string* a = before == old.end() ? nullptr : &before->second;
    const std::string* b = after == now.end() ? nullptr : &after->second;
    if (a != nullptr && b != nullptr && *a == *b) continue;
    const Bilingual one = facet_change(key, a, b);
    all.zh += (all.zh.empty() ? "" : "；") + one.zh;
    all.en += (all.en.empty() ? "" : "; ") + one.en;
  }
  return all;
}

Bilingual title_of_kind(const std::string& kind) {
  if (kind == "parameter") return {"参数", "parameter"};
  if (kind == "criterion") return {"评价项", "criterion"};
  if (kind == "group") return {"组", "group"};
  return kind == "result" ? Bilingual{"结论规则", "result"} : Bilingual{"推荐名额", "quota"};
}

Bilingual called(const BaseChange& change) {
  const Bilingual kind = title_of_kind(change.kind);
  return change.name.empty() ? kind
                             : Bilingual{kind.zh + " " + quoted(change.name), kind.en + " " + quoted(change.name)};
}

void report_version(const plan::Layer& layer, const plan::Scheme& below, bool recorded, Diagnostics& out) {
  const std::string& now = below.layers.back().version;
  if (layer.base_version.empty() || layer.base_version == now) return;
  out.add(
      {.severity = Severity::warning,
       .code = "script.base_version",
       .place = layer.extends_place,
       .message = say("本层是按上层 {0} 的版本 {1} 写的，上层现在是{2}（{3}）",
                      "this layer was written for version {1} of its base {0}, which now is {2} ({3})",
                      {both(below.id), both(quoted(layer.base_version)),
                       now.empty() ? Bilingual{"没有写版本", "without a version"}
                                   : Bilingual{"版本 " + quoted(now), "version " + quoted(now)},
                       both(below.layers.back().place.text())}),
       .hint = recorded
                   ? say("看过改动以后，在这里写上新版本，再运行 heng pin {0}",
                         "when the changes have been read, write the new version here and run heng pin {0}", {layer.id})
                   : say("没有 base.toml，说不出改了什么；heng pin {0} 写一份，下次就能说出",
                         "without base.toml nobody can say what changed; heng pin {0} writes it for the next time",
                         {layer.id}),
       .first = true});
}

/// Values of the base that came into force after the day the layer was written for.
void report_later_values(const plan::Layer& layer, const plan::Scheme& below, std::vector<BaseChange>& changes,
                         Diagnostics& out) {
  if (!layer.base_date) return;
  for (const auto& parameter : below.parameters) {
    const auto* then = plan::value_at(parameter, below.layers.size() - 1, *layer.base_date);
    if (then == nullptr || !parameter.in_force || parameter.in_force->is == then->is) continue;
    const auto& now = *parameter.in_force;
    changes.push_back({"parameter", parameter.definition.name,
                       both(now.from.text() + ": " + then->typed + " → " + now.typed), now.place});
    out.add(
        {.severity = Severity::warning,
         .code = "script.base_later_value",
         .place = now.place,
         .message = say(
             "上层 {0} 的 {1} 自 {2} 起由 {3} 改为 {4}，本层是按 {5} 的上层写的（{6}）",
             "{1} of the base {0} is {4} from {2} on, no longer {3}; this layer was written for the base of {5} ({6})",
             {below.id, quoted(parameter.definition.name), now.from.text(), then->typed, now.typed,
              layer.base_date->text(), layer.extends_place.text()}),
         .hint = say("看本层是否要跟着改，再把 extends 的 date 改到新的日期",
                     "see whether this layer must follow, then set the date of extends to a later one"),
         .first = true});
  }
}

}  // namespace

std::optional<BaseRecord> record_of(const define::Catalogue& catalogue, const std::string& scheme) {
  Diagnostics ignored;  // whoever loads the scheme reports them
  LuaState lua;
  SchemeBuilder builder(catalogue, lua, ignored);
  if (!load_into(builder, {&catalogue, scheme, {}, {}, {}})) return {};
  return Recording(builder.scheme, catalogue).run();
}

std::string base_toml(const BaseRecord& record, const std::string& layer) {
  std::string text =
      "# 写这一层时上层方案的内容，由 heng pin " + layer +
      " 写出，不要手改：上层后来改了什么，heng check 照它说明。\n"
      "# What the base said when this layer was written. Made by heng pin, not edited by hand.\n\n[base]\nid = " +
      define::toml_text(record.id) + "\n";
  if (!record.version.empty()) text += "version = " + define::toml_text(record.version) + "\n";
  for (const auto& [kind, items] : record.items) {
    text += "\n[" + kind + "]\n";
    for (const auto& [name, facets] : items) {
      std::vector<std::string> parts;
      for (const auto& [key, value] : facets)
        parts.push_back(define::toml_text(key) + " = " + define::toml_text(value));
      text += define::toml_text(name) + " = { " + join(parts, ", ") + " }\n";
    }
  }
  return text;
}

std::optional<BaseRecord> read_base_toml(const std::string& file, Diagnostics& out) {
  const auto text = read_file(file);
  if (!text) {
    out.add(text.error());
    return {};
  }
  const std::size_t errors = out.count(Severity::error);
  const auto members = define::parse_toml(*text, file, out);
  if (!members) return {};
  define::Table table(*members, {.file = file}, out);
  BaseRecord record;
  if (const auto* head = table.table("base")) {
    define::Table base(*head, table.place_of("base"), out);
    record.id = base.text("id").value_or("");
    record.version = base.text("version").value_or("");
    base.finish();
  }
  for (const char* kind : {"parameter", "criterion", "group", "result", "recommend"}) {
    const auto* items = table.table(kind);
    if (items == nullptr) continue;
    for (const auto& item : *items) {
      const auto* facets = item.value.table();
      if (facets == nullptr) {
        define::report_wrong_kind(out, quoted(item.key), item.value, {"一个表", "a table"});
        continue;
      }
      Facets& kept = record.items[kind][item.key];
      for (const auto& facet : *facets)
        if (const auto* value = facet.value.text()) kept[facet.key] = *value;
    }
  }
  table.finish();
  if (out.count(Severity::error) > errors) return {};
  return record;
}

std::vector<BaseChange> changes_of(const BaseRecord& before, const BaseRecord& now) {
  std::vector<BaseChange> changes;
  for (const char* kind : {"parameter", "criterion", "group", "result", "recommend"}) {
    const auto old = before.items.find(kind), is = now.items.find(kind);
    const std::map<std::string, Facets> none;
    const auto& olds = old == before.items.end() ? none : old->second;
    const auto& news = is == now.items.end() ? none : is->second;
    for (const auto& [name, facets] : olds)
      if (!news.contains(name)) changes.push_back({kind, name, {"删去了", "removed"}, {}});
    for (const auto& [name, facets] : news) {
      const Place place = now.places.at(std::string(kind) + " " + name);
      const auto known = olds.find(name);
      if (known == olds.end())
        changes.push_back({kind, name, {"新增", "added"}, place});
      else if (known->second != facets)
        changes.push_back({kind, name, differences(known->second, facets), place});
    }
  }
  return changes;
}

std::vector<BaseChange> report_base_changes(const SchemeRequest& request, const plan::Layer& layer,
                                            const plan::Scheme& below, Diagnostics& out) {
  std::vector<BaseChange> changes;
  const std::string file = layer.folder + "/base.toml";
  const bool recorded = std::filesystem::exists(file);
  report_version(layer, below, recorded, out);
  report_later_values(layer, below, changes, out);
  const auto before = recorded ? read_base_toml(file, out) : std::nullopt;
  const auto now = before ? record_of(*request.catalogue, below.id) : std::nullopt;
  if (!now) return changes;
  if (before->id != now->id) {
    out.add(
        {.severity = Severity::warning,
         .code = "script.base_other",
         .place = {.file = file},
         .message = say("base.toml 记的是 {0}，本层的上层是 {1}", "base.toml is of {0}, the base of this layer is {1}",
                        {quoted(before->id), quoted(now->id)}),
         .hint = say("运行 heng pin {0}", "run heng pin {0}", {layer.id}),
         .first = true});
    return changes;
  }
  for (BaseChange& change : changes_of(*before, *now)) {
    out.add({.severity = Severity::warning,
             .code = "script.base_changed",
             .place = change.place.file.empty() ? layer.extends_place : change.place,
             .message = say("上层 {0} 在 {1} 写成以后改了{2}：{3}",
                            "the base {0} has changed since {1} was written for it: {2}: {3}",
                            {both(below.id), both(layer.id), called(change), change.what}),
             .hint = say("看本层是否要跟着改，再运行 heng pin {0}",
                         "see whether the layer must follow, then run heng pin {0}", {layer.id}),
             .first = true});
    changes.push_back(std::move(change));
  }
  return changes;
}

void blame_base(const std::vector<BaseChange>& changes, const plan::Layer& layer, Diagnostics& findings) {
  Diagnostics told;
  for (Diagnostic item : findings.items()) {
    for (const BaseChange& change : changes) {
      const std::string name = quoted(change.name);
      if (item.first || change.name.empty() || !item.place.file.starts_with(layer.folder + "/")) continue;
      if (item.message.en.find(name) == std::string::npos && item.hint.en.find(name) == std::string::npos) continue;
      const Bilingual where = change.place.file.empty() ? Bilingual{} : both(", " + change.place.text());
      const Bilingual why =
          say("上层在本层写成以后改了{0}：{1}{2}", "the base has changed since this layer was written: {0}: {1}{2}",
              {called(change), change.what, where});
      item.hint = item.hint.empty() ? why : Bilingual{why.zh + "。" + item.hint.zh, why.en + ". " + item.hint.en};
      break;
    }
    told.add(std::move(item));
  }
  findings = std::move(told);
}

}  // namespace heng::script
