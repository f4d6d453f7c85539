#pragma once
// Where things are: the program's own folder, the library of indicators and rules, plugins, what reports inline.

#include <string>
#include <vector>

#include "app/options.hpp"
#include "base/result.hpp"

namespace heng::app {

/// <prefix>/share/heng beside the program's <prefix>/bin.
[[nodiscard]] std::string share_folder();

/// --library, else at or above `start` (a file or folder), else the installed one, else at or above the current folder.
[[nodiscard]] Result<std::string> library_root(const Options& options, const std::string& start);

/// --plugins, HENG_PLUGINS, then the installed folder.
[[nodiscard]] std::vector<std::string> plugin_folders(const Options& options);
/// The folder of the plugins that came with the program; those of others run in a process of their own.
[[nodiscard]] std::string installed_plugins();

}  // namespace heng::app
