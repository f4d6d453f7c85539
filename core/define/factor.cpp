#include "define/factor.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "define/toml.hpp"

namespace heng::define {
namespace {

Factor read_factor(const TomlEntry& entry, const TomlMembers& members, const Units& units, Diagnostics& out) {
  Table table(members, entry.place, out);
  Factor factor;
  factor.name = entry.key;
  factor.place = entry.place;
  if (table.require("title") != nullptr) factor.title = table.bilingual("title").value_or(Bilingual{});
  if (table.require("value") != nullptr) factor.value = table.number("value").value_or(0);
  if (table.require("unit") != nullptr) {
    const auto text = table.text("unit");
    const auto unit = text ? units.parse(*text, table.place_of("unit"), out) : std::nullopt;
    factor.unread = !unit;
    factor.unit = unit.value_or(Unit{});
  }
  if (table.require("source") != nullptr) factor.source = read_source(table).value_or(Source{});
  static_cast<void>(table.bilingual("note"));
  table.finish();
  return factor;
}

void read_head(Table& root, FactorSet& set, Diagnostics& out) {
  root.require("set");
  const auto* members = root.table("set");
  if (members == nullptr) return;
  Table head(*members, root.place_of("set"), out);
  set.place = head.place();
  if (head.require("name") != nullptr) set.name = head.text("name").value_or("");
  if (head.require("title") != nullptr) set.title = head.bilingual("title").value_or(Bilingual{});
  set.from = head.date("from");
  set.source = read_source(head).value_or(Source{});
  static_cast<void>(head.bilingual("note"));
  head.finish();
}

}  // namespace

const Factor* FactorSet::find(std::string_view factor) const {
  const auto found =
      std::find_if(factors.begin(), factors.end(), [factor](const Factor& f) { return f.name == factor; });
  return found == factors.end() ? nullptr : &*found;
}

std::optional<FactorSet> read_factors(std::string_view toml, const std::string& file, const Units& units,
                                      Diagnostics& out) {
  const auto members = parse_toml(toml, file, out);
  if (!members) return std::nullopt;
  Table root(*members, {file}, out);
  FactorSet set;
  set.place = {file};
  read_head(root, set, out);
  if (const auto* factors = root.table("factor")) {
    for (const auto& entry : *factors) {
      if (const auto* table = entry.value.table()) {
        set.factors.push_back(read_factor(entry, *table, units, out));
      } else {
        report_wrong_kind(out, entry.key, entry.value, {"一张表（一个因子）", "a table (a factor)"});
      }
    }
  }
  root.finish();
  return set.name.empty() ? std::nullopt : std::optional(std::move(set));
}

}  // namespace heng::define
