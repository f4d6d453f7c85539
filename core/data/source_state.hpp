#pragma once
// What a SourceReader reads from: a plugin in this process, or one in a child.

#include <future>
#include <optional>
#include <string>
#include <vector>

#include "data/child_process.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {

struct SourceReader::State {
  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  virtual ~State() = default;

  /// After its end or a failure it is not called again.
  [[nodiscard]] virtual Result<std::optional<SourceBatch>> next() = 0;

  std::vector<SourceColumn> columns;
  std::future<Result<std::optional<SourceBatch>>> ahead;  // the next batch, fetched while the last one is being read
  bool fetches_ahead = false;
  bool ended = false;
  bool failed = false;
};

/// The handshake in a child, which ends with it.
[[nodiscard]] Result<PluginInfo> isolated_info(const std::string& file, const ChildLimits& limits);
/// Opens the source in a child that lives as long as the state.
[[nodiscard]] Result<std::unique_ptr<SourceReader::State>> isolated_source(const PluginInfo& plugin,
                                                                           const std::string& config,
                                                                           const ChildLimits& limits);

}  // namespace heng::data
