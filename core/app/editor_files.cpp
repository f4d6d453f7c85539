// rules/api.lua, .luarc.json, .luacheckrc: what an editor with a Lua language server, and luacheck, must know of the
// rules.

#include <algorithm>
#include <map>
#include <set>

#include "app/generated.hpp"
#include "base/files.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "define/catalogue.hpp"
#include "script/load_scheme.hpp"
#include "script/surface.hpp"
#include "script/vocabulary.hpp"

namespace heng::app {
namespace {

using script::Word;
using script::WordKind;

constexpr std::string_view kOpening = R"end(---@meta
-- 由 heng docs 生成，不要手改：给编辑器（Lua 语言服务器）看的用词、指标、参数和系数；heng 自己不读它。
-- Made by heng docs, not edited by hand: the words, indicators, parameters and factors, for editors; heng does not read it.

---数：指标、参数、系数，或它们的算式 a number: indicator, parameter, factor, or arithmetic on them
---@class heng.Number
---@operator add(heng.Number|number): heng.Number
---@operator sub(heng.Number|number): heng.Number
---@operator mul(heng.Number|number): heng.Number
---@operator div(heng.Number|number): heng.Number
---@operator unm: heng.Number

---条件：满足、不满足或待定 a condition: met, not met or undetermined
---@class heng.Condition

---@class heng.Indicator: heng.Number, heng.Condition
---@field at fun(self: heng.Indicator, year: integer): heng.Indicator       某一年的值 the value of a year
---@field years_ago fun(self: heng.Indicator, years: integer): heng.Indicator 若干年前的值 the value of years before

---文字，或两种语言 a text, or both languages
---@alias heng.Text string|{ zh: string, en: string }
---@alias heng.AnyNumber heng.Number|number
)end";

std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

/// Splits at `separator` outside braces and parentheses.
std::vector<std::string> parts(std::string_view text, char separator) {
  std::vector<std::string> found(1);
  int depth = 0;
  for (const char c : text) {
    depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
    if (c == separator && depth == 0)
      found.emplace_back();
    else
      found.back() += c;
  }
  for (auto& part : found) part = trimmed(part);
  std::erase(found, "");
  return found;
}

bool is_word(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

std::string lua_type(const std::string& kind) {
  static const std::map<std::string, std::string, std::less<>> types{{"number", "heng.AnyNumber"},
                                                                     {"like", "heng.AnyNumber"},
                                                                     {"pure", "heng.AnyNumber"},
                                                                     {"points", "heng.AnyNumber"},
                                                                     {"condition", "heng.Condition"},
                                                                     {"conditions", "heng.Condition[]"},
                                                                     {"indicator", "heng.Indicator"},
                                                                     {"category", "heng.Indicator"},
                                                                     {"text", "heng.Text"},
                                                                     {"integer", "integer"},
                                                                     {"flag", "boolean"},
                                                                     {"function", "fun(p: heng.Subject): number"}};
  if (const auto found = types.find(kind); found != types.end()) return found->second;
  std::vector<std::string> names;
  if (const auto words = parts(kind, '|'); words.size() > 1 && std::ranges::all_of(words, is_word)) {
    for (const auto& word : words) names.push_back('"' + word + '"');
    return join(names, "|");
  }
  for (std::size_t at = 0; at < kind.size();) {
    const auto end = std::min(kind.find(" or ", at), kind.size());
    const auto found = types.find(trimmed(kind.substr(at, end - at)));
    if (found == types.end()) return "any";
    names.push_back(found->second);
    at = end + 4;
  }
  return names.empty() ? "any" : join(names, "|");
}

struct Argument {
  std::string name, kind;
  bool field = false, optional = false;
};

std::vector<Argument> arguments(const Word& word) {
  std::vector<Argument> found;
  for (const auto& part : parts(word.takes, ';')) {
    const auto colon = part.find(':');
    if (colon == std::string::npos) continue;
    Argument one{trimmed(part.substr(0, colon)), trimmed(part.substr(colon + 1))};
    one.field = one.name.starts_with(".");
    if (one.field) one.name.erase(0, 1);
    one.optional = one.name.ends_with("?");
    if (one.optional) one.name.pop_back();
    found.push_back(std::move(one));
  }
  return found;
}

std::string result_type(const Word& word) {
  if (word.name == "all_gates") return "heng.Condition";
  switch (word.kind) {
    case WordKind::condition: return "heng.Condition";
    case WordKind::panel: return "heng.Combine";
    case WordKind::criterion: return word.name == "use" ? "any" : "";
    default: return word.name == "result" ? "" : "heng.Number";
  }
}

void tell(std::string& out, const Word& word) {
  const auto takes = arguments(word);
  const bool curried = word.kind == WordKind::criterion && word.name != "use";
  const auto fields_class = "heng.fields." + std::string(word.name);
  std::string fields, parameters;
  std::vector<std::string> names;
  for (const auto& one : takes) {
    if (one.field) {
      fields += "---@field " + one.name + (one.optional ? "? " : " ") + lua_type(one.kind) + "\n";
    } else if (one.name.find("…") != std::string::npos) {
      names.emplace_back("...");
      parameters += "---@param ... " +
                    (word.kind == WordKind::condition ? "heng.Condition|heng.Condition[]" : lua_type(one.kind)) + "\n";
    } else {
      names.push_back(one.name);
      parameters += "---@param " + one.name + (one.optional ? "? " : " ") + lua_type(one.kind) + "\n";
    }
  }
  if (!fields.empty()) out += "\n---@class " + fields_class + "\n" + fields;
  out += "\n---" + one_line(std::string(word.zh)) + "\n---\n---" + one_line(std::string(word.en)) + "\n---\n---`" +
         one_line(std::string(word.signature)) + "`\n";
  if (curried) {
    const auto type = fields.empty() ? std::string("heng.fields.score") : fields_class;
    out += "---@param code string\n---@return fun(fields: " + type + ")\nfunction " + std::string(word.name) +
           "(code) end\n";
    return;
  }
  if (!fields.empty()) {
    const bool alone = names.empty();
    names.emplace_back("fields");
    parameters += "---@param fields" + std::string(alone ? " " : "? ") + fields_class + "\n";
  }
  const auto result = result_type(word);
  out += parameters + (result.empty() ? "" : "---@return " + result + "\n") + "function " + std::string(word.name) +
         "(" + join(names, ", ") + ") end\n";
}

std::string source_text(const define::Source& source) {
  return source.ref + "（" + std::string(define::name_of(source.status)) + "）";
}

std::string unit_text(const define::Unit& unit) {
  return unit.text == "1" || unit.text.empty() ? "" : "（" + unit.text + "）";
}

void tell_indicators(std::string& out, const define::Catalogue& catalogue) {
  for (const auto& each : catalogue.indicators) {
    out += "\n---" + each.title.zh + unit_text(each.unit) + "\n---\n---" + each.title.en + "\n---\n---";
    out +=
        one_line(source_text(each.source)) + (each.formula.empty() ? "" : " · `" + one_line(each.formula) + "`") + "\n";
    if (!each.values.empty()) out += "---\n---" + join(each.values, "、") + "\n";
    out += "---@type heng.Indicator\n" + each.code + " = {}\n";
  }
  out += "\n---一个评价对象，只读 one subject, read-only: function(p) … end\n---@class heng.Subject\n";
  for (const auto& each : catalogue.indicators) {
    const auto* type = each.kind == define::Kind::boolean                                     ? "boolean"
                       : each.kind == define::Kind::number || each.kind == define::Kind::date ? "number"
                                                                                              : "string";
    out += "---@field " + each.code + " " + type + " " + each.title.zh + unit_text(each.unit) + "\n";
  }
}

/// Names are a scheme's own; one that several schemes have is told once, with where it stands.
void tell_parameters(std::string& out, const define::Catalogue& catalogue, const std::string& root,
                     Diagnostics& findings) {
  std::map<std::string, std::string> told;
  for (const auto& id : script::scheme_ids(root)) {
    const auto file = script::scheme_folder(root, id) + "/parameters.toml";
    const auto text = read_file(file);
    if (!text) continue;
    for (const auto& each : define::read_parameters(*text, file, catalogue.units, findings)) {
      if (each.sets_base) continue;
      auto& line = told[each.name];
      line += (line.empty() ? "" : "；") + each.title.zh + unit_text(each.unit);
      for (const auto& value : each.values) line += " " + value.from.text() + "：" + value.typed;
      line += " · " + id + " " + each.clause + " · " + source_text(each.source);
    }
  }
  out += "\n---parameters.toml 里的数值 the numbers of parameters.toml\n---@class heng.Parameters\n";
  for (const auto& [name, line] : told) out += "---@field " + name + " heng.Number " + one_line(line) + "\n";
  out += "---@type heng.Parameters\nparam = {}\n";
}

void tell_factors(std::string& out, const define::Catalogue& catalogue) {
  std::map<std::string, std::string> told;
  for (const auto& set : catalogue.factor_sets)
    for (const auto& each : set.factors) {
      auto& line = told[each.name];
      line += (line.empty() ? "" : "；") + each.title.zh + "（" + each.unit.text + "） " + number_text(each.value) +
              " · " + set.name + " · " + source_text(each.source);
    }
  out += "\n---具名的系数 named factors\n---@class heng.Factors\n";
  for (const auto& [name, line] : told) out += "---@field " + name + " heng.Number " + one_line(line) + "\n";
  out += "---@type heng.Factors\nfactor = {}\n";
}

std::string api_lua(const define::Catalogue& catalogue, const std::string& root, Diagnostics& findings) {
  std::string out(kOpening);
  out += "\n---@class heng.Combine\n";
  for (const Word& word : script::vocabulary()) tell(out, word);
  out +=
      "\n---给结论加一句说明 adds a sentence to the finding: inside a function\n---@param text string\nfunction "
      "note(text) end\n";
  tell_indicators(out, catalogue);
  tell_parameters(out, catalogue, root, findings);
  tell_factors(out, catalogue);
  return out;
}

std::string quoted_list(const std::set<std::string>& names) {
  std::string out, line = "   ";
  constexpr std::size_t kWidth = 118;
  for (const auto& name : names) {
    const auto item = " \"" + name + "\",";
    if (line.size() + item.size() > kWidth) {
      out += line + "\n";
      line = "   ";
    }
    line += item;
  }
  return out + line + "\n";
}

std::string luacheckrc(const define::Catalogue& catalogue) {
  constexpr std::string_view kMath = "math.";
  std::set<std::string> names, math;
  for (const script::SurfaceName& each : script::surface()) {
    if (each.scope == script::Scope::formula) continue;
    if (each.name.starts_with(kMath))
      math.insert(each.name.substr(kMath.size()));
    else if (each.name.find_first_of(".:") == std::string::npos)  // p.x and p:at are a function's argument
      names.insert(each.name);
  }
  for (const auto& each : catalogue.indicators) names.insert(each.code);
  return "-- 由 heng docs 生成，不要手改：luacheck 只认规则里有的名字。 Made by heng docs, not edited by hand.\n"
         "std = \"none\"\nmax_line_length = false\nexclude_files = { \"rules/api.lua\", \"tests/\", \"build/\", "
         "\"**/node_modules/\" }\n"
         "read_globals = {\n  math = { fields = {\n" +
         quoted_list(math) + "  } },\n" + quoted_list(names) + "}\n";
}

std::string luarc() {
  const Json off = {{"io", "disable"},        {"os", "disable"},     {"debug", "disable"}, {"package", "disable"},
                    {"coroutine", "disable"}, {"string", "disable"}, {"table", "disable"}, {"utf8", "disable"},
                    {"ffi", "disable"},       {"jit", "disable"},    {"bit", "disable"},   {"bit32", "disable"}};
  return dump(Json{{"$schema", "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json"},
                   {"runtime.version", "Lua 5.4"},
                   {"runtime.builtin", off},
                   {"workspace.library", {"rules/api.lua"}},
                   {"workspace.ignoreDir", {"build", "tests"}},
                   {"diagnostics.disable", {"lowercase-global"}}},
              2) +
         "\n";
}

}  // namespace

std::vector<GeneratedFile> editor_files(const std::string& root, Diagnostics& out) {
  const auto catalogue = define::load_catalogue(root, out);
  return {{"rules/api.lua", api_lua(catalogue, root, out)},
          {".luarc.json", luarc()},
          {".luacheckrc", luacheckrc(catalogue)}};
}

}  // namespace heng::app
