#include "define/unit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <mutex>
#include <set>

#include "base/text.hpp"
#include "define/physical_unit.hpp"
#include "define/toml.hpp"
#include "define/unit_text.hpp"

namespace heng::define {
namespace {

/// Offered beside the names of units.toml when a spelling is unknown.
constexpr std::array kCommonPhysical = {"kg", "g", "m",  "m2", "m3", "km", "ha", "s",
                                        "h",  "J", "MJ", "GJ", "TJ", "W",  "kW", "MW"};
constexpr std::size_t kMostCached = 10000;
constexpr std::size_t kLongestText = 200;  // bytes; a longer text is a mistake, not a unit

std::string superscript(int number) {
  constexpr std::array digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string out = number < 0 ? "⁻" : "";
  for (const char c : std::to_string(std::abs(number))) out += digits.at(static_cast<std::size_t>(c - '0'));
  return out;
}

std::string in_brackets_if_compound(const std::string& text) {
  return has_unit_operator(text) ? "(" + text + ")" : text;
}

/// Spellings of one character for what is otherwise typed in ASCII.
std::string plain_spelling(std::string_view text) {
  std::u32string out;
  for (const char32_t c : code_points(half_width(text))) {
    switch (c) {
      case U'㎡': out += U"m2"; break;
      case U'㎥': out += U"m3"; break;
      case U'㎞': out += U"km"; break;
      case U'㎢': out += U"km2"; break;
      case U'㎏': out += U"kg"; break;
      case U'℃': out += U"°C"; break;
      case U'µ': out += U'μ'; break;
      default: out += c >= U'₀' && c <= U'₉' ? c - U'₀' + U'0' : c;
    }
  }
  return trimmed(utf8(out));
}

}  // namespace

std::string Unit::dimension_text() const {
  std::vector<std::string> parts;
  for (const bool positive : {true, false}) {
    for (const auto& [base, exponent] : dimension) {
      if ((exponent > 0) == positive) parts.push_back(exponent == 1 ? base : base + superscript(exponent));
    }
  }
  return parts.empty() ? "1" : join(parts, "·");
}

Unit multiply(const Unit& a, const Unit& b) {
  Unit out = a;
  out.factor = without_noise(a.factor * b.factor);
  for (const auto& [base, exponent] : b.dimension) out.dimension[base] += exponent;
  std::erase_if(out.dimension, [](const auto& entry) { return entry.second == 0; });
  if (a.text == "1" || b.text == "1") {
    out.text = a.text == "1" ? b.text : a.text;
  } else {
    out.text = a.text + "·" + in_brackets_if_compound(b.text);
  }
  return out;
}

Unit divide(const Unit& a, const Unit& b) {
  Unit out = a;
  out.factor = without_noise(a.factor / b.factor);
  for (const auto& [base, exponent] : b.dimension) out.dimension[base] -= exponent;
  std::erase_if(out.dimension, [](const auto& entry) { return entry.second == 0; });
  if (b.text != "1") out.text = a.text + "/" + in_brackets_if_compound(b.text);
  return out;
}

std::optional<double> conversion_factor(const Unit& from, const Unit& to) {
  if (!from.same_dimension(to)) return std::nullopt;
  return without_noise(from.factor / to.factor);
}

struct Units::State {
  struct Definition {
    std::string text;  // empty = a base dimension
    Place place;
  };

  std::map<std::string, Definition, std::less<>> definitions;
  std::vector<std::string> compounds;  // names with operators inside, longest first
  PhysicalUnits physical;
  std::map<std::string, UnitResult, std::less<>> cache;
  std::set<std::string, std::less<>> resolving;
  std::mutex mutex;
  bool missing = false;  // the file of definitions

  UnitResult parse(std::string_view text) {
    const std::lock_guard lock(mutex);
    if (text.size() > kLongestText) return parse_uncached(text);
    if (const auto found = cache.find(text); found != cache.end()) return found->second;
    auto unit = parse_uncached(text);
    if (unit) unit->text = trimmed(text);
    if (cache.size() >= kMostCached) cache.clear();
    return cache.emplace(std::string(text), std::move(unit)).first->second;
  }

  UnitResult parse_uncached(std::string_view text) {
    const std::string as_written = trimmed(text);
    if (as_written.empty() || as_written.size() > kLongestText)
      return tl::make_unexpected(UnitProblem{UnitProblem::Kind::syntax, as_written});
    if (auto named = defined(as_written)) return *named;
    const std::string plain = plain_spelling(as_written);
    if (auto named = defined(plain)) return *named;
    return parse_unit_text(plain, {[this](std::string_view rest) { return compound_at(rest); },
                                   [this](const std::string& atom) { return resolve(atom); }});
  }

  [[nodiscard]] std::size_t compound_at(std::string_view rest) const {
    for (const auto& name : compounds) {
      if (rest.starts_with(name)) return name.size();
    }
    return 0;
  }

  std::optional<UnitResult> defined(const std::string& name) {
    const auto found = definitions.find(name);
    if (found == definitions.end()) return std::nullopt;
    const auto& definition = found->second.text;
    if (definition.empty()) return Unit{name, 1.0, {{name, 1}}};
    if (!resolving.insert(name).second) return tl::make_unexpected(UnitProblem{UnitProblem::Kind::circular, name});
    auto unit = parse_uncached(definition);
    resolving.erase(name);
    if (unit) unit->text = name;
    return unit;
  }

  UnitResult resolve(const std::string& atom) {
    if (auto named = defined(atom)) return *named;
    const auto powered = split_exponent(atom);
    if (powered.exponent != 1) {
      auto base = resolve(powered.atom);
      if (!base) return tl::make_unexpected(UnitProblem{base.error().kind, atom});
      return power(*base, powered.exponent);
    }
    if (auto many = ten_thousands(atom)) return *many;
    const auto found = physical.find(atom);
    if (const auto* unit = std::get_if<PhysicalUnit>(&found)) {
      return Unit{atom, without_noise(unit->factor), unit->dimension};
    }
    const bool affine = std::get<NotPhysical>(found) == NotPhysical::affine;
    return tl::make_unexpected(UnitProblem{affine ? UnitProblem::Kind::affine : UnitProblem::Kind::unknown, atom});
  }

  /// 万 and 亿 go before any unit: 万GJ, 亿kWh.
  std::optional<UnitResult> ten_thousands(const std::string& atom) {
    for (const auto& [word, number] : {std::pair<std::string_view, double>{"万", 1e4}, {"亿", 1e8}}) {
      if (!atom.starts_with(word)) continue;
      const Unit many{std::string(word), number, {}};
      if (atom.size() == word.size()) return many;
      auto rest = resolve(atom.substr(word.size()));
      if (!rest) return tl::make_unexpected(UnitProblem{rest.error().kind, atom});
      return multiply(many, *rest);
    }
    return std::nullopt;
  }

  void define(const std::string& name, Definition definition, const Place& key_place, Diagnostics& out) {
    const auto found = definitions.find(name);
    if (found != definitions.end()) {
      out.error(
          "define.duplicate_unit", key_place,
          say("单位{0}已在 {1} 定义", "unit {0} is already defined at {1}", {quoted(name), found->second.place.text()}),
          say("删去一处", "remove one of the two"));
      return;
    }
    definitions.emplace(name, std::move(definition));
    if (!has_unit_operator(name)) return;
    compounds.push_back(name);
    std::stable_sort(compounds.begin(), compounds.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
  }
};

Units::Units() : state_(std::make_unique<State>()) {}
Units::~Units() = default;
Units::Units(Units&&) noexcept = default;
Units& Units::operator=(Units&&) noexcept = default;

void Units::load(std::string_view toml, const std::string& file, Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return miss();
  Table root(*members, {file}, out);
  if (const auto* base = root.table("base")) {
    Table titles(*base, root.place_of("base"), out);
    for (const auto& entry : *base) {
      static_cast<void>(titles.bilingual(entry.key));
      state_->define(entry.key, {"", entry.place}, entry.place, out);
    }
  }
  std::vector<std::pair<std::string, Place>> defined;
  if (const auto* units = root.table("units")) {
    Table table(*units, root.place_of("units"), out);
    for (const auto& entry : *units) {
      const auto text = table.text(entry.key);
      if (!text) continue;
      state_->define(entry.key, {text->empty() ? "?" : *text, entry.place}, entry.place, out);
      defined.emplace_back(*text, entry.value.place);
    }
  }
  root.finish();
  state_->cache.clear();
  for (const auto& [text, place] : defined) static_cast<void>(parse(text, place, out));
}

void Units::miss() { state_->missing = true; }

std::optional<Unit> Units::parse(std::string_view text) const {
  const auto unit = state_->parse(text);
  return unit ? std::optional(*unit) : std::nullopt;
}

std::optional<UnitProblem> Units::problem(std::string_view text) const {
  const auto unit = state_->parse(text);
  return unit ? std::nullopt : std::optional(unit.error());
}

std::optional<Unit> Units::parse(std::string_view text, const Place& place, Diagnostics& out) const {
  const auto unit = state_->parse(text);
  if (unit) return *unit;
  const auto whole = quoted(text);
  const auto part = quoted(unit.error().part);
  switch (unit.error().kind) {
    case UnitProblem::Kind::unknown: {
      if (state_->missing) break;
      const auto hint = suggestion(
          unit.error().part, names(),
          say("在 indicators/units.toml 的 [units] 里定义它", "define it in [units] of indicators/units.toml"));
      const bool all = unit.error().part == text;
      out.error("define.unknown_unit", place,
                all ? say("不认识的单位{0}", "unknown unit {0}", {whole})
                    : say("单位{0}里的{1}不认识", "unknown {1} in unit {0}", {whole, part}),
                hint);
      break;
    }
    case UnitProblem::Kind::affine:
      out.error("define.affine_unit", place,
                say("单位{0}有零点或是对数，不能按倍数换算",
                    "unit {0} has an origin or a logarithm and no plain factor", {part}),
                say("温度用 K，级用倍数", "use K for temperatures, a ratio for levels"));
      break;
    case UnitProblem::Kind::syntax:
      out.error("define.unit_syntax", place,
                say("单位{0}写得不完整或有多余的符号", "unit {0} is incomplete or has a stray sign", {whole}),
                say("例：tce/万元、kg/(m2·d)、m³", "such as tce/万元, kg/(m2·d), m³"));
      break;
    case UnitProblem::Kind::circular:
      out.error("define.unit_cycle", place,
                say("单位{0}的定义绕回了自己", "the definition of unit {0} comes back to itself", {part}),
                say("用别的单位定义它", "define it in other units"));
      break;
  }
  return std::nullopt;
}

std::vector<std::string> Units::names() const {
  std::vector<std::string> out(kCommonPhysical.begin(), kCommonPhysical.end());
  for (const auto& [name, definition] : state_->definitions) out.push_back(name);
  return out;
}

}  // namespace heng::define
