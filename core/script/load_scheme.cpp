#include "script/load_scheme.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/files.hpp"
#include "base/text.hpp"
#include "script/assemble.hpp"
#include "script/base_record.hpp"
#include "script/head.hpp"
#include "script/layer_proof.hpp"
#include "script/layers.hpp"
#include "script/lua_logic.hpp"
#include "script/lua_messages.hpp"
#include "script/purity.hpp"
#include "script/recovery.hpp"
#include "script/sandbox.hpp"
#include "script/scheme_builder.hpp"
#include "script/static_checks.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

namespace fs = std::filesystem;

struct LayerFiles {
  std::string id;
  std::string folder;
  std::string source;
};

/// The stack of layers, the lowest (national) first. Nothing when a scheme is not there or they extend in a circle.
std::optional<std::vector<LayerFiles>> find_layers(const SchemeRequest& request, Diagnostics& out) {
  std::vector<LayerFiles> layers;
  std::string id = request.scheme;
  Place asked_at = request.asked_at;
  while (!id.empty()) {
    if (std::any_of(layers.begin(), layers.end(), [&](const auto& l) { return l.id == id; })) {
      out.error("script.extends_cycle", asked_at,
                {"方案互相 extends 成环：" + quoted(id), "schemes extend each other in a circle: " + quoted(id)});
      return {};
    }
    LayerFiles layer{.id = id, .folder = scheme_folder(request.catalogue->root, id), .source = {}};
    const std::string file = layer.folder + "/scheme.lua";
    if (!fs::exists(file)) {
      out.error("script.unknown_scheme", asked_at,
                {"没有方案 " + quoted(id) + "（找的是 " + file + "）",
                 "there is no scheme " + quoted(id) + " (looked for " + file + ")"},
                suggested_scheme(id, scheme_ids(request.catalogue->root)));
      return {};
    }
    auto source = read_file(file);
    if (!source) {
      out.add(source.error());
      return {};
    }
    layer.source = std::move(*source);
    if (layer.source.starts_with("\xEF\xBB\xBF")) layer.source.erase(0, 3);  // a mark that some editors put first
    asked_at = {.file = file, .line = 1};
    id = extended_scheme(layer.source);
    layers.push_back(std::move(layer));
  }
  std::reverse(layers.begin(), layers.end());
  return layers;
}

void report_end(SchemeBuilder& builder, End end) {
  const Place limit_place = builder.place_at(builder.lua.stopped_at(), {});
  switch (end) {
    case End::done: return;
    case End::error: {
      auto [place, what] = builder.split_message(builder.lua.message());
      // These were reported with their hints already.
      if (what.starts_with("assignment to global") || what == "use failed") return;
      builder.out.error(
          "script.raised", place,
          say("规则运行出错，读到这里为止：{0}", "the script failed and was read up to here: {0}", {lua_message(what)}),
          {"后面的内容改好之后再查", "what follows is checked once this is mended"});
      return;
    }
    case End::fuel:
      builder.out.error("script.fuel", limit_place,
                        {"规则文件用完了运算额度，被停止", "the file spent its fuel and was stopped"},
                        {"检查这里的循环会不会结束", "check whether the loop here ends"});
      return;
    case End::deadline:
      builder.out.error("script.deadline", limit_place,
                        {"规则文件运行太久，被停止", "the file ran too long and was stopped"},
                        {"检查这里的循环会不会结束", "check whether the loop here ends"});
      return;
    case End::memory:
      builder.out.error("script.memory", limit_place,
                        {"规则文件用完了允许的内存，被停止", "the file used up its memory and was stopped"},
                        {"检查有没有越拼越长的文字或表", "check for texts or tables that keep growing"});
  }
}

/// Leaves the file on the stack, without declarations that are no Lua: each is reported. Nothing where the rest cannot
/// be read without them.
std::optional<std::string> load_source(SchemeBuilder& builder, const std::string& file, std::string source) {
  constexpr int kMost = 20;  // syntax errors
  for (int errors = 0;; ++errors) {
    auto loaded = builder.lua.load(source, file, builder.environment);
    if (loaded) return source;
    const Diagnostic finding = builder.report_refused_source(loaded.error());
    if (finding.code != "script.syntax" || errors == kMost) return {};
    auto rest = without_declaration(source, blamed_line(finding.message.en, finding.place.line));
    if (!rest || *rest == source) return {};
    source = std::move(*rest);
  }
}

/// Whether the file was read to its end: everything it declares is known then.
bool run_file(SchemeBuilder& builder, const LayerFiles& layer) {
  const std::string file = layer.folder + "/scheme.lua";
  builder.open_scheme(file, layer.source);
  const auto source = load_source(builder, file, layer.source);
  if (!source) return false;
  check_lua_logic(builder, file, *source);
  const std::size_t functions_before = builder.functions.size();
  const End end = builder.lua.load_call();
  report_end(builder, end);
  if (end == End::done) seal_functions(builder, functions_before);
  const std::size_t broken_off = end == End::done ? 0 : 1;  // the last one's table may be where the file was stopped
  for (std::size_t i = 0; i + broken_off < builder.open_calls.size(); ++i)
    builder.out.error("script.no_table", builder.open_call_places[i],
                      {quoted(builder.open_calls[i]) + " 后面没有 { … }，这一项不会生效",
                       quoted(builder.open_calls[i]) + " is not followed by { … }: it would have no effect"},
                      {"写上它的表", "give its table"});
  builder.open_calls.clear();
  builder.open_call_places.clear();
  if (builder.scheme.layers[builder.layer].title.empty() && !builder.out.has_errors())
    builder.out.error(
        "script.no_head", {.file = file, .line = 1},
        {"文件里没有 scheme \"" + layer.id + "\" { … }", "the file has no scheme \"" + layer.id + "\" { … }"},
        {"第一句写上它", "begin with it"});
  return end == End::done && *source == layer.source;
}

void check_clause(SchemeBuilder& builder, const define::Document& document, const Place& place,
                  const std::string& cited) {
  if (document.clause(cited) != nullptr) return;
  std::vector<std::string> ids;
  for (const auto& clause : document.clauses) ids.push_back(clause.id);
  builder.out.error(
      "script.unknown_clause", place,
      {document.number + " 没有条款 " + quoted(cited), document.number + " has no clause " + quoted(cited)},
      suggestion(cited, ids));
}

/// A parameter has no document of its own: its clause may be in any that a criterion of its layer cites.
bool cited_elsewhere(const SchemeBuilder& builder, std::size_t layer, const std::string& clause) {
  return std::any_of(builder.cited.begin(), builder.cited.end(), [&](const SchemeBuilder::Cited& each) {
    const define::Document* document = each.layer == layer ? builder.catalogue.document(each.document) : nullptr;
    return document != nullptr && document->clause(clause) != nullptr;
  });
}

/// One that is not there: told once where the head of the layer names it.
void no_document(SchemeBuilder& builder, const SchemeBuilder::Cited& cited, std::set<std::size_t>& told) {
  const plan::Layer& layer = builder.scheme.layers[cited.layer];
  const bool of_head = cited.document == layer.document && layer.place.line > 0;
  if (builder.catalogue.unread.documents || (of_head && !told.insert(cited.layer).second)) return;
  std::vector<std::string> ids;
  for (const auto& each : builder.catalogue.documents) ids.push_back(each.id);
  builder.out.error("script.unknown_document", of_head ? builder.place_at(layer.place, "document") : cited.place,
                    {"没有政策文件 " + quoted(cited.document), "there is no document " + quoted(cited.document)},
                    code_suggestion("", cited.document, ids,
                                    Bilingual{"在 scheme 里写 document = \"…\"（rules/documents/*.toml 的 id）",
                                              "write document = \"…\" in scheme (an id from rules/documents/*.toml)"}));
}

/// Every clause that a criterion cites exists; every criterion cites one.
void check_cited(SchemeBuilder& builder) {
  std::set<std::size_t> told;
  for (const SchemeBuilder::Cited& each : builder.cited) {
    const bool none =
        std::all_of(each.clauses.begin(), each.clauses.end(), [](const std::string& clause) { return clause.empty(); });
    if (none && each.must)
      builder.out.warning(
          "script.no_clause", each.place,
          {"评价项 " + quoted(each.what) + " 没有写依据的条款", "criterion " + quoted(each.what) + " cites no clause"},
          {"加上 clause = \"…\"", "add clause = \"…\""});
    if (const define::Document* document = builder.catalogue.document(each.document); document == nullptr)
      no_document(builder, each, told);
    else if (!none)
      for (const std::string& clause : each.clauses) check_clause(builder, *document, each.place, clause);
  }
}

/// The clauses that parameters cite exist, those of the layers that set them too.
void check_parameter_clauses(SchemeBuilder& builder) {
  for (const plan::EffectiveParameter& effective : builder.scheme.parameters)
    for (const auto& [layer, written] : effective.layers)
      if (const auto* document = builder.catalogue.document(builder.scheme.layers[layer].document);
          document != nullptr && !written.clause.empty() && !cited_elsewhere(builder, layer, written.clause))
        check_clause(builder, *document, written.place, written.clause);
}

void check_used(SchemeBuilder& builder) {
  for (std::size_t i = 0; i < builder.scheme.parameters.size(); ++i) {
    const define::Parameter& p = builder.scheme.parameters[i].definition;
    if (!builder.parameter_used[i])
      builder.out.warning(
          "script.unused_parameter", p.place,
          {"参数 " + quoted(p.name) + " 没有被规则用到", "parameter " + quoted(p.name) + " is used by no rule"},
          {"删去它，或检查规则里的拼写", "remove it, or check the spelling in the rules"});
  }
}

}  // namespace

std::string scheme_folder(const std::string& root, const std::string& id) {
  std::string path = id;
  std::replace(path.begin(), path.end(), '.', '/');
  return (fs::path(root) / "rules" / path).lexically_normal().string();
}

std::vector<std::string> scheme_ids(const std::string& root) {
  std::vector<std::string> found;
  std::error_code error;
  const fs::path rules = fs::path(root) / "rules";
  for (fs::recursive_directory_iterator it(rules, error), end; !error && it != end; it.increment(error)) {
    if (it->path().filename() != "scheme.lua") continue;
    std::string id = fs::relative(it->path().parent_path(), rules, error).generic_string();
    std::replace(id.begin(), id.end(), '/', '.');
    found.push_back(std::move(id));
  }
  std::sort(found.begin(), found.end());
  return found;
}

namespace {

/// The ids that have each word of `typed`, split at its dots, or one that `is_it` takes for it.
template <typename IsIt>
std::vector<std::string> with_words(const std::vector<std::string>& ids, const std::string& typed, IsIt is_it) {
  const auto typed_words = split(typed, '.');
  std::vector<std::string> found;
  std::copy_if(ids.begin(), ids.end(), std::back_inserter(found), [&](const auto& id) {
    const auto words = split(id, '.');
    return std::all_of(typed_words.begin(), typed_words.end(), [&](const auto& word) { return is_it(word, words); });
  });
  return found;
}

}  // namespace

Bilingual suggested_scheme(const std::string& id, const std::vector<std::string>& ids) {
  constexpr std::size_t kMost = 5;
  using Words = std::vector<std::string>;
  auto near = with_words(ids, id, [](const auto& word, const Words& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
  if (near.size() != 1)
    if (const auto meant = did_you_mean(id, ids)) return question(*meant);
  if (near.empty())
    near =
        with_words(ids, id, [](const auto& word, const Words& words) { return did_you_mean(word, words).has_value(); });
  if (near.empty()) return say("heng check 列出所有方案", "heng check lists all schemes");
  if (near.size() == 1) return question(near.front());
  const bool all = near.size() <= kMost;
  if (!all) near.resize(kMost);
  return say("要写全名，如 {0}{1}", "write the whole name: {0}{1}",
             {Bilingual{join(near, "、"), join(near, ", ")}, all ? Bilingual{} : both(" …")});
}

bool load_into(SchemeBuilder& builder, const SchemeRequest& request) {
  Diagnostics& out = builder.out;
  const std::size_t errors_before = out.count(Severity::error);
  const auto layers = find_layers(request, out);
  if (!layers) return false;
  register_sandbox(builder.lua);
  builder.lua.user = &builder;
  for (const Word& word : vocabulary()) builder.words.emplace_back(word.name);
  builder.scheme.as_of = request.as_of.value_or(define::Date{9999, 12, 31});
  builder.scheme.factors = request.factors;
  builder.environment = make_scheme_environment(builder);
  for (const LayerFiles& layer : *layers) {
    builder.layer = builder.scheme.layers.size();
    plan::Layer& made = builder.scheme.layers.emplace_back();
    made.id = layer.id;
    made.folder = layer.folder;
    report_unread_files(layer.folder, out);
    const std::string file = layer.folder + "/parameters.toml";
    if (fs::exists(file)) {
      const std::size_t errors = out.count(Severity::error);
      std::vector<define::Parameter> parameters;
      if (auto text = read_file(file))
        parameters = define::read_parameters(*text, file, request.catalogue->units, out);
      else
        out.add(text.error());
      builder.parameters_unread |= parameters.empty() && out.count(Severity::error) > errors;
      merge_parameters(builder, std::move(parameters), file);
    }
  }
  bool whole = true;
  for (std::size_t i = 0; i < layers->size(); ++i) {
    builder.layer = i;
    whole &= run_file(builder, (*layers)[i]);
  }
  check_cited(builder);
  check_layer_values(builder);
  if (whole && !request.catalogue->unread.documents) check_parameter_clauses(builder);
  if (!whole || builder.undecided) return false;
  check_used(builder);
  const auto sound = [&] { return out.count(Severity::error) == errors_before; };
  assemble(builder);
  if (request.thorough) check_scheme(builder, sound());
  return sound();
}

std::optional<plan::Scheme> load_scheme(const SchemeRequest& request, Diagnostics& out) {
  return load_proved(request, out).scheme;
}

LayeredScheme load_proved(const SchemeRequest& request, Diagnostics& out) {
  const auto layers = find_layers(request, out);
  if (!layers) return {};
  std::optional<plan::Scheme> below;
  const bool layered = layers->size() > 1;
  if (layered) {  // the base must stand on its own before a layer on it is judged
    SchemeRequest base = request;
    base.scheme = (*layers)[layers->size() - 2].id;
    Diagnostics findings;
    below = load_scheme(base, findings);
    for (const Diagnostic& item : findings.items())
      if (item.first || (!below && item.severity == Severity::error)) out.add(item);
  }
  LuaState lua(request.limits);
  Diagnostics findings;
  SchemeBuilder builder(*request.catalogue, lua, findings);
  const bool loaded = load_into(builder, request);
  const plan::Layer layer = builder.scheme.layers.empty() ? plan::Layer{} : builder.scheme.layers.back();
  LayeredScheme made;
  if (layered && !below) {  // its own mistakes are told with the base's
    for (const Diagnostic& item : findings.items())
      if (item.place.file.starts_with(layer.folder + "/")) out.add(item);
    return made;
  }
  if (loaded) made.scheme = std::move(builder.scheme);
  if (below) {
    made.base = below->id;
    if (loaded) made.verdicts = prove_layer(request, *made.scheme, findings);
    blame_base(report_base_changes(request, layer, *below, out), layer, findings);
    if (findings.has_errors()) made.scheme.reset();
  }
  out.append(findings);
  return made;
}

}  // namespace heng::script
