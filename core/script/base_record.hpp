#pragma once
// What a scheme says, item by item, as a layer's base.toml keeps it of the base it was written for: numbers as they
// are, expressions as a fingerprint. A base that says otherwise later is told item by item. Not for proving anything:
// layer_proof judges the base as it is now.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "script/load_scheme.hpp"

namespace heng::script {

struct BaseRecord {
  using Facets = std::map<std::string, std::string>;  // "2025-06-30" → "0.2", "require" → "5f0c…"
  std::string id, version;
  std::map<std::string, std::map<std::string, Facets>> items;  // "parameter" → name → facets
  std::map<std::string, Place> places;                         // "parameter name" → where it stands now; not written
};

/// Something of the base that is not what it was.
struct BaseChange {
  std::string kind, name;  // parameter, criterion, group, result, recommend; name is empty for the last two
  Bilingual what;          // "2025-06-30: 0.2 → 0.15"
  Place place;             // in the base as it is; no file: it is gone
};

/// As a scheme stands on its own, at whatever date: nothing when it does not load.
[[nodiscard]] std::optional<BaseRecord> record_of(const define::Catalogue& catalogue, const std::string& scheme);
[[nodiscard]] std::string base_toml(const BaseRecord& record, const std::string& layer);
[[nodiscard]] std::optional<BaseRecord> read_base_toml(const std::string& file, Diagnostics& out);
[[nodiscard]] std::vector<BaseChange> changes_of(const BaseRecord& before, const BaseRecord& now);

/// Compares a layer's pin (extends, base.toml) with its base, `below`, as it is. What differs is reported as told
/// first.
[[nodiscard]] std::vector<BaseChange> report_base_changes(const SchemeRequest& request, const plan::Layer& layer,
                                                          const plan::Scheme& below, Diagnostics& out);
/// Says of each finding in the layer's own files that names something the base has changed that it does.
void blame_base(const std::vector<BaseChange>& changes, const plan::Layer& layer, Diagnostics& findings);

}  // namespace heng::script
