#pragma once
// Tries a plugin out in a child process with limits: the handshake, its rows, what it leaves behind.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {

struct PluginCheck {
  std::optional<PluginInfo> info;
  Diagnostics problems;
  bool has_opened = false;  // false: a required setting was not given, and only the handshake was tried
  std::size_t columns = 0, rows = 0, batches = 0;
};

/// `settings` are those a round would give, as texts.
[[nodiscard]] PluginCheck check_plugin(const std::string& file,
                                       const std::vector<std::pair<std::string, std::string>>& settings,
                                       const ChildLimits& limits);

}  // namespace heng::data
