#pragma once
// A plugin's shared library and the sources opened from it. The handshake checks before it trusts; libraries
// stay loaded until the process ends. plugin_library.cpp is the only file that includes Boost.DLL.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "data/arrow_import.hpp"
#include "data/child_process.hpp"
#include "data/plugin_settings.hpp"
#include "heng/plugin.h"

namespace heng::data {

/// An open source: its columns, then its batches.
class SourceReader {
 public:
  SourceReader(SourceReader&&) noexcept;
  SourceReader& operator=(SourceReader&&) = delete;
  ~SourceReader();

  [[nodiscard]] const std::vector<SourceColumn>& columns() const;
  /// Nothing once there are no more rows. After an error only destruction is left.
  [[nodiscard]] Result<std::optional<SourceBatch>> next();
  [[nodiscard]] bool has_failed() const;
  /// From now on the batch after a long one is fetched by another thread while the long one is read.
  void fetch_ahead();

  struct State;  // source_state.hpp
  explicit SourceReader(std::unique_ptr<State> state);

 private:
  std::unique_ptr<State> state_;
};

struct PluginInfo {
  std::string name, version, summary, build_info;
  std::string file;  // empty when adopted
  int abi_major = 0, abi_minor = 0;
  std::vector<PluginSetting> settings;
  std::string schema;  // as JSON: what `settings` was read from
};

class PluginLibrary {
 public:
  /// The handshake. Every refusal has a code of its own: data.plugin_path, world_writable, not_a_library,
  /// not_a_plugin, missing_dependency, bad_magic, abi_major, abi_minor, short_struct, null_function,
  /// bad_name, bad_settings_schema.
  [[nodiscard]] static Result<PluginLibrary> open(const std::string& file);
  /// The same in a child process, where every source of it runs too: its code never runs in this one, and its crash or
  /// hang is an error (data.plugin_crashed, plugin_hangs, plugin_exited).
  [[nodiscard]] static Result<PluginLibrary> open_isolated(const std::string& file, const ChildLimits& limits = {});
  /// A descriptor in this process, under the same checks; for tests.
  [[nodiscard]] static Result<PluginLibrary> adopt(const heng_plugin* descriptor);

  [[nodiscard]] const PluginInfo& info() const { return info_; }
  /// `config` is a JSON object that fits the settings (plugin_settings.hpp makes one).
  [[nodiscard]] Result<SourceReader> open_source(const std::string& config) const;

 private:
  static Result<PluginLibrary> check(const heng_plugin* descriptor, const std::string& file);
  heng_plugin descriptor_{};
  PluginInfo info_;
  std::optional<ChildLimits> isolated_;
};

/// Plugins may say a thing in both languages: "中文 / English".
[[nodiscard]] Bilingual in_both_languages(const std::string& said);

/// <folder>/<name>.so in the first folder that has it. An unknown name is an error with did-you-mean and the
/// folders.
[[nodiscard]] Result<std::string> find_plugin(std::string_view name, const std::vector<std::string>& folders);

struct FoundPlugin {
  std::string file;
  bool shadowed = false;  // a folder searched earlier has a plugin of this name
};
/// Every *.so in the folders, in order of search, then by name. Nothing is loaded.
[[nodiscard]] std::vector<FoundPlugin> list_plugins(const std::vector<std::string>& folders);

}  // namespace heng::data
