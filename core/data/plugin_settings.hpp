#pragma once
// What a plugin can be told: its settings, as its config_schema declares them, and the check of a round's
// keys against them. A flat part of JSON Schema: properties with type, format "path", enum, default, minimum,
// description; required. A property of type object holds texts, numbers and true/false under any names, and
// reaches the plugin flat: "parameters.year".

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "define/toml.hpp"

namespace heng::data {

struct PluginSetting {
  enum class Type { text, number, integer, flag, table };
  std::string name;
  Type type = Type::text;
  bool path = false;  // relative to the round file, must exist
  bool required = false;
  std::vector<std::string> allowed;  // texts; empty = any
  std::optional<double> minimum;
  Json otherwise;  // the default; null = none
  Bilingual description;
};

[[nodiscard]] Result<std::vector<PluginSetting>> read_settings_schema(std::string_view json);

/// The plugin's configuration as JSON, defaults filled in, paths made absolute from `folder`. Problems are
/// reported at the keys of the round file; nothing when there was any.
[[nodiscard]] std::optional<std::string> plugin_config(const std::vector<PluginSetting>& settings,
                                                       const define::TomlMembers& given, const Place& entry,
                                                       std::string_view plugin, const std::string& folder,
                                                       Diagnostics& out);

}  // namespace heng::data
