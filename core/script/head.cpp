#include "script/head.hpp"

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"
#include "script/arguments.hpp"

namespace heng::script {

namespace {

int rank(std::string_view level) { return level == "national" ? 0 : level == "provincial" ? 1 : 2; }

/// `extends = "id"`, or a table with the base's version and date as they were when the layer was written.
std::string read_extends(lua_State* lua, Fields& fields, plan::Layer& layer) {
  auto& builder = builder_of(lua);
  const int at = fields.push("extends");
  if (at == 0) return {};
  layer.extends_place = builder.declared_at(lua, "extends");
  std::string id;
  if (lua_type(lua, at) == LUA_TSTRING) {
    kept_text(lua, at);
    id = lua_tostring(lua, at);
  } else if (lua_istable(lua, at)) {
    Fields parts(lua, at, "extends");
    id = parts.text("id").value_or("");
    layer.base_version = parts.text("version").value_or("");
    if (const auto date = parts.text("date")) {
      layer.base_date = define::parse_date(*date);
      if (!layer.base_date) parts.wrong("date", {"日期，如 \"2026-01-31\"", "a date, such as \"2026-01-31\""});
    }
    parts.finish();
  } else {
    fields.wrong("extends", {" \"national.…\" 或 { id = \"national.…\", version = \"…\", date = \"…\" }",
                             "\"national.…\" or { id = \"national.…\", version = \"…\", date = \"…\" }"});
  }
  lua_pop(lua, 1);
  return id;
}

void check_extends(lua_State* lua, const plan::Layer& layer, const std::string& extends) {
  auto& builder = builder_of(lua);
  // Read from the text before the file ran: what was not found there would be left out unnoticed.
  const std::string base = builder.layer > 0 ? builder.scheme.layers[builder.layer - 1].id : "";
  if (extends != base) {
    builder.mistake(lua, "script.extends_not_read", "extends", {"extends 没有读出来", "extends could not be read"},
                    {"写在一行里：extends = \"national.…\"", "write it on one line: extends = \"national.…\""});
    return;
  }
  if (builder.layer == 0) return;
  const plan::Layer& below = builder.scheme.layers[builder.layer - 1];
  const bool claims = layer.level == "national" && !layer.id.starts_with("national.");
  if (rank(layer.level) < rank(below.level) || claims)
    builder.mistake(
        lua, "script.layer_level", "layer",
        say("本层是 {0}，却叠加在 {1} 的 {2} 上（{3}）", "this layer is {0}, but stands on {2}, which is {1} ({3})",
            {layer.level, below.level, below.id, below.place.text()}),
        {"层级自上而下：national、provincial、local", "layers go from national to provincial to local"});
}

/// Subject and factor set are the base's: another would judge something else by its gates.
void check_kept(lua_State* lua, const plan::Layer& layer) {
  auto& builder = builder_of(lua);
  for (std::size_t i = 0; i < builder.layer; ++i) {
    const plan::Layer& below = builder.scheme.layers[i];
    const auto kept = [&](const char* key, const std::string& own, const std::string& its) {
      if (own.empty() || its.empty() || own == its) return;
      builder.mistake(lua, "script.layer_head", key,
                      say("下层不能改 {0}：上层是 {1}（{2}），这里是 {3}",
                          "a layer cannot change {0}: the base says {1} ({2}), here {3}",
                          {std::string(key), quoted(its), below.place.text(), quoted(own)}),
                      {"删去这一项，沿用上层的", "remove it; the base's is used"});
    };
    kept("subject", layer.subject, below.subject);
    kept("factors", layer.factors, below.factors);
  }
}

}  // namespace

std::string extended_scheme(std::string_view source) {
  std::string code;  // without line comments
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = std::min(source.find('\n', at), source.size());
    const std::string_view line = source.substr(at, end - at);
    code.append(line.substr(0, line.find("--"))).push_back('\n');
    at = end + 1;
  }
  for (std::size_t key = code.find("extends"); key != std::string::npos; key = code.find("extends", key + 1)) {
    const std::size_t equals = code.find_first_not_of(" \t\n", key + std::string_view("extends").size());
    if (equals == std::string::npos || code[equals] != '=') continue;
    std::size_t open = code.find_first_not_of(" \t\n", equals + 1);
    if (open != std::string::npos && code[open] == '{') {
      const std::size_t id = code.find("id", open), close = code.find('}', open);
      if (id == std::string::npos || id > close) return {};
      const std::size_t is = code.find('=', id);
      open = is == std::string::npos ? is : code.find_first_not_of(" \t\n", is + 1);
    }
    if (open == std::string::npos || (code[open] != '"' && code[open] != '\'')) return {};
    const std::size_t close = code.find(code[open], open + 1);
    return close == std::string::npos ? std::string() : code.substr(open + 1, close - open - 1);
  }
  return {};
}

void read_head(lua_State* lua, const std::string& id) {
  Fields fields(lua, 1, "scheme " + quoted(id));
  auto& builder = builder_of(lua);
  plan::Layer& layer = builder.scheme.layers[builder.layer];
  if (!layer.title.empty()) {
    builder.mistake(lua, "script.second_head", id,
                    say("方案的抬头已经在 {0} 写过", "the head of the scheme is already at {0}", {layer.place.text()}),
                    {"一个文件只能有一个抬头", "a file has one head"});
    return;
  }
  if (id != layer.id)
    builder.mistake(lua, "script.wrong_id", id,
                    {"文件夹说这是 " + quoted(layer.id) + "，这里写的是 " + quoted(id),
                     "the folder says this is " + quoted(layer.id) + ", here it says " + quoted(id)},
                    {"方案的名字要与 rules/ 下的路径一致", "the id of a scheme follows its path under rules/"});
  layer.title = fields.bilingual("title").value_or(Bilingual{id, id});
  layer.document = fields.text("document").value_or("");
  const std::string usual = builder.layer == 0 || id.starts_with("national.")           ? "national"
                            : rank(builder.scheme.layers[builder.layer - 1].level) == 0 ? "provincial"
                                                                                        : "local";
  layer.level = fields.choice("layer", {"national", "provincial", "local"}).value_or(usual);
  layer.place = builder.declared_at(lua, id);
  layer.subject = fields.text("subject").value_or("");
  layer.factors = fields.text("factors").value_or("");
  layer.version = fields.text("version").value_or("");
  layer.note = fields.bilingual("note").value_or(Bilingual{});
  const std::string extends = read_extends(lua, fields, layer);
  fields.finish();
  check_extends(lua, layer, extends);
  check_kept(lua, layer);
  builder.scheme.id = id;
  builder.scheme.title = layer.title;
  if (!layer.subject.empty()) builder.scheme.subject = layer.subject;
  if (builder.scheme.factors.empty()) builder.scheme.factors = layer.factors;
  if (builder.scheme.factors.empty() || builder.catalogue.unread.factors ||
      builder.catalogue.factors(builder.scheme.factors) != nullptr)
    return;
  std::vector<std::string> sets;
  for (const auto& set : builder.catalogue.factor_sets) sets.push_back(set.name);
  builder.mistake(
      lua, "script.unknown_factor_set", "factors",
      {"没有名为 " + quoted(builder.scheme.factors) + " 的系数集",
       "there is no factor set " + quoted(builder.scheme.factors)},
      code_suggestion("", builder.scheme.factors, sets,
                      Bilingual{"系数集在 indicators/factors/*.toml", "factor sets are in indicators/factors/*.toml"}));
}

void report_unread_files(const std::string& folder, Diagnostics& out) {
  constexpr std::string_view kRead[] = {"scheme.lua", "parameters.toml", "cases.toml", "base.toml"};
  std::error_code error;
  std::vector<std::string> unread;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if ((name.ends_with(".toml") || name.ends_with(".lua")) &&
        std::find(std::begin(kRead), std::end(kRead), name) == std::end(kRead))
      unread.push_back(name);
  }
  std::sort(unread.begin(), unread.end());
  for (const std::string& name : unread)
    out.warning(
        "script.unread_file", {.file = folder + "/" + name},
        {"方案文件夹里的这个文件没有人读，不起作用", "nothing reads this file of a scheme's folder: it has no effect"},
        {"指标写在 indicators/，文件写在 rules/documents/",
         "indicators belong in indicators/, documents in rules/documents/"});
}

}  // namespace heng::script
