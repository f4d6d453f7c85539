#include "script/scheme_builder.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "script/lua_tokens.hpp"
#include "script/run_formula.hpp"

namespace heng::script {

namespace {

bool is_name_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Position of `word` as a whole word in `line`, or npos.
std::size_t find_word(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    const bool starts = at == 0 || !is_name_letter(line[at - 1]) || !is_name_letter(word.front());
    const std::size_t end = at + word.size();
    if (starts && (end == line.size() || !is_name_letter(line[end]) || !is_name_letter(word.back()))) return at;
  }
  return std::string_view::npos;
}

/// Columns count characters, not bytes.
int characters(std::string_view text) {
  return static_cast<int>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Where the character in `column` (from 1) begins.
std::size_t byte_of(std::string_view text, int column) {
  std::size_t at = 0;
  for (int passed = 1; passed < column && at < text.size(); ++passed) do
      ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

}  // namespace

SchemeBuilder& builder_of(lua_State* state) { return *static_cast<SchemeBuilder*>(LuaState::of(state).user); }

std::optional<double> converted(double value, const define::Unit& from, const define::Unit& to) {
  const auto factor = define::conversion_factor(from, to);
  if (!factor) return {};
  const auto inverse = define::conversion_factor(to, from);
  if (*factor < 1 && inverse && *inverse == std::floor(*inverse)) return value / *inverse;
  return value * *factor;
}

void SchemeBuilder::open_scheme(const std::string& file, std::string_view text) {
  file_ = file;
  open_source(file, text);
}

void SchemeBuilder::open_source(const std::string& file, std::string_view text) {
  // What stands further right or down has no column: every message looks here, and lines may be empty.
  constexpr std::size_t kLongestLine = 10'000, kMostLines = 100'000;
  auto& lines = lines_[file];
  lines.clear();
  for (std::size_t at = 0; at <= text.size() && lines.size() < kMostLines;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, std::min(end - at, kLongestLine)));
    at = end + 1;
  }
}

Place SchemeBuilder::place_at(const Place& line, std::string_view word) const {
  constexpr int kTableLines = 60;  // how far below its first line a criterion's table may hold the key
  const std::string& file = line.file.empty() ? file_ : line.file;
  const auto found = lines_.find(file);
  if (found != lines_.end() && !word.empty()) {
    const std::vector<std::string>& lines = found->second;
    for (int n = line.line; n >= 1 && n < line.line + kTableLines && n <= static_cast<int>(lines.size()); ++n) {
      const std::string& text = lines[static_cast<std::size_t>(n - 1)];
      const std::size_t at = find_word(text, word);
      if (at != std::string::npos)
        return {.file = file, .line = n, .column = characters(text.substr(0, at)) + 1, .length = characters(word)};
    }
  }
  return {.file = file, .line = line.line};
}

Place SchemeBuilder::place_nth(const Place& table, std::string_view word, std::size_t n) const {
  constexpr int kTableLines = 200;
  const auto opened = lines_.find(table.file);
  if (opened == lines_.end() || n == 0) return table;
  const auto& lines = opened->second;
  for (int line = table.line; line >= 1 && line < table.line + kTableLines && line <= static_cast<int>(lines.size());
       ++line) {
    const std::string& text = lines[static_cast<std::size_t>(line - 1)];
    std::size_t start = line == table.line ? byte_of(text, table.column) : 0;
    for (std::size_t at;
         start < text.size() && (at = find_word(std::string_view(text).substr(start), word)) != std::string::npos;
         start += at + word.size())
      if (--n == 0)
        return {.file = table.file,
                .line = line,
                .column = characters(text.substr(0, start + at)) + 1,
                .length = characters(word)};
  }
  return table;
}

std::string_view SchemeBuilder::line(const Place& place) const {
  const auto opened = lines_.find(place.file);
  const bool known = opened != lines_.end() && place.line >= 1 && place.line <= static_cast<int>(opened->second.size());
  return known ? std::string_view(opened->second[static_cast<std::size_t>(place.line - 1)]) : std::string_view();
}

std::string SchemeBuilder::text(const std::string& file, int first_line, int last_line) const {
  std::string made;
  for (int n = first_line; n <= last_line; ++n) made.append(line({.file = file, .line = n})).push_back('\n');
  return made;
}

bool SchemeBuilder::writes(const Place& place, double number) const {
  for (const Token& token : lua_tokens(line(place)))
    if (token.kind == Token::Kind::number && parse_number(token.text) == number) return true;
  return false;
}

Place SchemeBuilder::place(lua_State* state, std::string_view word) const {
  if (!formulas_.empty()) {
    const std::size_t at = word.empty() ? std::string::npos : find_word(formulas_.back()->formula, word);
    Place exact = formulas_.back()->formula_place;
    if (at == std::string::npos) return exact;
    exact.column +=
        characters(std::string_view(formulas_.back()->formula).substr(0, at)) + 1;  // after the opening quote
    exact.length = characters(word);
    return exact;
  }
  lua_Debug where{};
  for (int level = 0; lua_getstack(state, level, &where) != 0; ++level) {
    lua_getinfo(state, "Sl", &where);
    if (where.currentline > 0) return place_at(lua.place_of(where), word);
  }
  return {.file = file_};
}

Place SchemeBuilder::declared_at(lua_State* state, std::string_view word) const {
  Place outermost{.file = file_};
  lua_Debug where{};
  for (int level = 0; lua_getstack(state, level, &where) != 0; ++level) {
    lua_getinfo(state, "Sl", &where);
    if (Place here = lua.place_of(where); here.line > 0 && here.file == file_) outermost = std::move(here);
  }
  return place_at(outermost, word);
}

std::pair<Place, std::string> SchemeBuilder::split_message(const std::string& message) const {
  for (const auto& [file, lines] : lines_) {
    const std::string prefix = file + ":";
    const std::size_t colon = message.starts_with(prefix) ? message.find(':', prefix.size()) : std::string::npos;
    if (colon == std::string::npos) continue;
    return {{.file = file, .line = std::atoi(message.c_str() + prefix.size())}, trimmed(message.substr(colon + 1))};
  }
  return {{.file = file_}, message};
}

Diagnostic SchemeBuilder::report_refused_source(Diagnostic finding) {
  if (finding.code == "script.syntax") {
    auto [place, what] = split_message(finding.message.en);
    finding.place = place;
    finding.message = {"Lua 语法错误：" + what, "Lua syntax error: " + what};
  }
  out.add(finding);
  return finding;
}

Symbol SchemeBuilder::mistake(lua_State* state, std::string code, std::string_view word, Bilingual message,
                              Bilingual hint) {
  constexpr std::uint64_t kWork = 5000, kBytes = 20;  // so that a loop of mistakes ends, of long ones sooner
  lua.charge(kWork + kBytes * (message.zh.size() + message.en.size()));
  Place at = place(state, word);
  if (formulas_.empty() && at.file != file_) {  // in a library: say who uses it so
    const std::string user = declared_at(state, {}).text();
    hint = {(hint.zh.empty() ? "" : hint.zh + "；") + "由 " + user + " 用到",
            (hint.en.empty() ? "" : hint.en + "; ") + "used at " + user};
  }
  out.error(std::move(code), std::move(at), std::move(message), std::move(hint));
  return {};
}

bool SchemeBuilder::is_truth(const Symbol& symbol) const {
  return plan::type_of(scheme.graph[symbol.node].op) == plan::Type::truth;
}

Symbol SchemeBuilder::indicator(lua_State* state, std::size_t index, const plan::Input& when) {
  const auto key = std::make_pair(index, std::make_pair(when.relative, when.year));
  if (const auto found = computed_.find(key); found != computed_.end()) return found->second;
  constexpr std::uint64_t kWork = 1000;  // an input is looked for among all there are
  lua.charge(kWork);
  const define::Indicator& definition = catalogue.indicators[index];
  if (definition.unread) return {};
  Symbol symbol{.node = scheme.graph.input({index, when.relative, when.year}, definition.unit),
                .indicator = static_cast<int>(index),
                .when = when};
  if (!definition.formula.empty()) {
    const Symbol formula = computed(state, index, when);
    if (!formula.poisoned()) {
      const plan::NodeId reported = symbol.node;
      const plan::NodeId reported_known = scheme.graph.known({index, when.relative, when.year});
      symbol.node = scheme.graph.make(plan::Op::prefer, {formula.node, reported, reported_known, known(formula.node)},
                                      definition.unit);
      scheme.graph.computed[symbol.node] = index;
    }
  }
  computed_[key] = symbol;
  return symbol;
}

Symbol SchemeBuilder::computed(lua_State* state, std::size_t index, const plan::Input& when) {
  const auto open = std::find(computing_.begin(), computing_.end(), index);
  const define::Indicator& definition = catalogue.indicators[index];
  if (open != computing_.end()) {
    std::string path;
    for (auto it = open; it != computing_.end(); ++it) path += catalogue.indicators[*it].code + " → ";
    path += definition.code;
    out.error("script.formula_cycle", definition.formula_place,
              {"公式互相引用成环：" + path, "formulas refer to each other in a circle: " + path},
              {"其中一个指标应当直接填报", "one of these indicators must be reported instead"});
    return {};
  }
  computing_.push_back(index);
  const Symbol formula = run_formula(*this, state, definition, when);
  computing_.pop_back();
  if (formula.poisoned()) return {};
  const define::Unit& found = unit_of(formula);
  if (!found.same_dimension(definition.unit)) {
    out.error("script.formula_unit", definition.formula_place,
              {"公式结果的量纲是 " + found.dimension_text() + "，而指标“" + definition.code + "”的单位是 " +
                   definition.unit.text + "（" + definition.unit.dimension_text() + "）",
               "the formula's dimension is " + found.dimension_text() + ", but the unit of \"" + definition.code +
                   "\" is " + definition.unit.text + " (" + definition.unit.dimension_text() + ")"},
              {"改单位，或在公式里乘上有名称的系数（factor.…）",
               "correct the unit, or multiply by a named factor (factor.…) in the formula"});
    return {};
  }
  return in_unit(state, formula, definition.unit, definition.code);
}

/// Null after reporting that there is none.
const plan::EffectiveParameter* SchemeBuilder::use_parameter(lua_State* state, std::string_view wanted) {
  const auto found = parameter_by_name.find(wanted);
  if (found == parameter_by_name.end()) {
    if (parameters_unread) return nullptr;
    std::vector<std::string> names;
    for (const auto& [known_name, index] : parameter_by_name) names.push_back(known_name);
    mistake(state, "script.unknown_parameter", wanted,
            {"没有名为 " + quoted(wanted) + " 的参数", "there is no parameter " + quoted(wanted)},
            code_suggestion("param.", wanted, names,
                            Bilingual{"在 parameters.toml 里加上 [" + std::string(wanted) + "]",
                                      "add [" + std::string(wanted) + "] to parameters.toml"}));
    return nullptr;
  }
  parameter_used[found->second] = true;
  return &scheme.parameters[found->second];
}

bool SchemeBuilder::in_force(lua_State* state, std::string_view wanted) {
  const plan::EffectiveParameter* found = use_parameter(state, wanted);
  if (found != nullptr) parameters_settled.insert(static_cast<std::uint32_t>(found - scheme.parameters.data()));
  undecided |= found == nullptr || found->definition.unread;
  return found != nullptr && found->in_force.has_value();
}

Symbol SchemeBuilder::parameter(lua_State* state, std::string_view wanted) {
  const plan::EffectiveParameter* effective = use_parameter(state, wanted);
  if (effective == nullptr || effective->definition.unread) return {};
  if (!effective->in_force)
    return mistake(state, "script.no_value_in_force", wanted,
                   {"参数 " + quoted(wanted) + " 在 " + scheme.as_of.text() + " 还没有生效的值",
                    "parameter " + quoted(wanted) + " has no value in force on " + scheme.as_of.text()},
                   {"检查批次的 as_of，或在 parameters.toml 里补上更早的 from",
                    "check as_of of the round, or add an earlier \"from\" in parameters.toml"});
  return {.node = scheme.graph.parameter(static_cast<std::uint32_t>(effective - scheme.parameters.data()),
                                         effective->in_force->is, effective->definition.unit)};
}

Symbol SchemeBuilder::factor(lua_State* state, std::string_view wanted) {
  const define::FactorSet* set = catalogue.factors(scheme.factors);
  if (set == nullptr) {
    if (scheme.factors.empty())
      return mistake(state, "script.no_factor_set", wanted,
                     {"用到了系数 " + quoted(wanted) + "，但方案和批次都没有指定系数集",
                      "factor " + quoted(wanted) + " is used, but neither scheme nor round names a factor set"},
                     {"在 scheme 里写 factors = \"…\"", "write factors = \"…\" in scheme"});
    return {};  // the unknown set was reported when the scheme named it
  }
  const define::Factor* found = set->find(wanted);
  if (found == nullptr) {
    std::vector<std::string> names;
    for (const auto& known_factor : set->factors) names.push_back(known_factor.name);
    return mistake(
        state, "script.unknown_factor", wanted,
        {"系数集 " + set->name + " 里没有 " + quoted(wanted), "factor set " + set->name + " has no " + quoted(wanted)},
        code_suggestion("factor.", wanted, names));
  }
  return found->unread ? Symbol{} : Symbol{.node = scheme.graph.factor(*found)};
}

Symbol SchemeBuilder::name(lua_State* state, std::string_view wanted) {
  if (const auto index = catalogue.find(wanted)) return indicator(state, *index, {});
  if (catalogue.unread.indicators) return {};
  std::vector<std::string> names = catalogue.indicator_codes();
  names.insert(names.end(), words.begin(), words.end());
  return mistake(
      state, "script.unknown_name", wanted,
      {"不认识 " + quoted(wanted) + "：既不是指标，也不是规则用词",
       quoted(wanted) + " is neither an indicator nor a word of the rules"},
      code_suggestion("", wanted, names,
                      Bilingual{"指标定义在 indicators/*.toml，参数写作 param.名称",
                                "indicators are defined in indicators/*.toml; parameters are written param.name"}));
}

Symbol SchemeBuilder::in_unit(lua_State* state, const Symbol& value, const define::Unit& unit, std::string_view word) {
  if (value.poisoned()) return {};
  plan::Graph& graph = scheme.graph;
  Symbol result = value;
  if (value.plain) {
    result.node = graph.constant(graph[value.node].number, unit);
    result.plain = false;
    return result;
  }
  const define::Unit& own = unit_of(value);
  if (own.text == unit.text) return value;
  if (!own.same_dimension(unit))
    return mistake(state, "script.unit_mismatch", word,
                   {"单位不能换算：" + own.text + "（" + own.dimension_text() + "）与 " + unit.text + "（" +
                        unit.dimension_text() + "）",
                    "units cannot be converted: " + own.text + " (" + own.dimension_text() + ") and " + unit.text +
                        " (" + unit.dimension_text() + ")"},
                   {"改参数或指标的单位；跨量纲的换算要用有名称的系数",
                    "correct the unit of the parameter or indicator; another dimension needs a named factor"});
  const plan::Node node = graph[value.node];
  if (node.op == plan::Op::constant) {
    result.node = graph.constant(*converted(node.number, own, unit), unit);
  } else if (node.op == plan::Op::parameter) {
    result.node = graph.parameter(node.ref, *converted(node.number, own, unit), unit);
  } else {
    const double factor = *define::conversion_factor(own, unit);
    const double inverse = *define::conversion_factor(unit, own);
    const bool divides = factor < 1 && inverse == std::floor(inverse);
    result.node = factor == 1 ? graph.make(plan::Op::same, {value.node}, unit)
                              : graph.make(divides ? plan::Op::divide : plan::Op::multiply,
                                           {value.node, graph.constant(divides ? inverse : factor)}, unit);
  }
  return result;
}

plan::NodeId SchemeBuilder::known(plan::NodeId top) {
  plan::Graph& graph = scheme.graph;
  const plan::NodeId roots[] = {top};
  for (const plan::NodeId id : graph.order(roots))  // arguments first: neither deep nor shared expressions matter
    if (!known_.contains(id)) known_[id] = known_by_arguments(id);
  const plan::NodeId found = known_.at(top);
  return found == plan::kNoNode ? graph.truth(true) : found;
}

/// kNoNode: it hangs on a total that is put together later.
plan::NodeId SchemeBuilder::known_by_arguments(plan::NodeId id) {
  plan::Graph& graph = scheme.graph;
  const plan::Node node = graph[id];
  const auto arg = [&](std::size_t i) { return known_.at(node.args[i]); };
  switch (node.op) {
    case plan::Op::prefer: return graph.any_of({node.args[2], arg(0) == plan::kNoNode ? graph.truth(true) : arg(0)});
    case plan::Op::input: return graph.known(graph.inputs()[node.ref]);
    case plan::Op::same:
    case plan::Op::same_truth: return node.args.empty() ? plan::kNoNode : arg(0);
    case plan::Op::select:
    case plan::Op::select_truth: return known_choice(id, arg(0), arg(1), arg(2));
    default: break;
  }
  std::vector<plan::NodeId> parts;
  bool later = false;
  for (const plan::NodeId each : node.args) {
    const plan::NodeId part = known_.at(each);
    later |= part == plan::kNoNode;
    if (part == plan::kNoNode || part == graph.truth(true)) continue;
    if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
  }
  const bool list = node.op == plan::Op::all_of || node.op == plan::Op::any_of;
  if (plan::type_of(node.op) == plan::Type::truth && (later || (list && parts.size() > 1))) {
    const plan::NodeId settled = graph.make(plan::Op::settled, {id});
    return later ? settled : graph.any_of({settled, graph.all_of(std::move(parts))});
  }
  return later ? plan::kNoNode : graph.all_of(std::move(parts));
}

/// Of a choice only what is chosen needs to be known.
plan::NodeId SchemeBuilder::known_choice(plan::NodeId id, plan::NodeId condition, plan::NodeId then,
                                         plan::NodeId otherwise) {
  plan::Graph& graph = scheme.graph;
  if (condition == plan::kNoNode || then == plan::kNoNode || otherwise == plan::kNoNode) return plan::kNoNode;
  const plan::NodeId always = graph.truth(true), chosen = graph[id].args[0];
  const auto adds = [&](plan::NodeId known) { return known != always && known != condition; };
  if (!adds(then) && !adds(otherwise)) return condition;
  if (then == otherwise) return condition == always ? then : graph.all_of({condition, then});
  const plan::NodeId needed =
      graph.any_of({graph.all_of({chosen, then}), graph.all_of({graph.negation(chosen), otherwise}),
                    graph.all_of({then, otherwise})});
  return condition == always ? needed : graph.all_of({condition, needed});
}

plan::NodeId SchemeBuilder::vacuous(const Symbol& condition) {
  if (condition.applicable == plan::kNoNode) return condition.node;
  return scheme.graph.any_of({scheme.graph.negation(condition.applicable), condition.node});
}

plan::NodeId SchemeBuilder::both_applicable(plan::NodeId a, plan::NodeId b) {
  if (a == plan::kNoNode) return b;
  if (b == plan::kNoNode || a == b) return a;
  return scheme.graph.all_of({a, b});
}

}  // namespace heng::script
