#include "app/locations.hpp"

#include <cstdlib>
#include <filesystem>

#include "base/text.hpp"
#include "define/catalogue.hpp"

namespace heng::app {
namespace {

namespace fs = std::filesystem;

fs::path prefix() {
  std::error_code error;
  const auto program = fs::read_symlink("/proc/self/exe", error);
  return program.parent_path().parent_path();
}

bool is_library(const fs::path& folder) {
  std::error_code error;
  return fs::is_directory(folder / "indicators", error) && fs::is_directory(folder / "rules", error);
}

/// As it is reached from here, where that is shorter and the user has not typed a whole path.
std::string from_here(const std::string& root, const std::string& start) {
  std::error_code error;
  const auto here = fs::current_path(error);
  if (error || fs::path(start).is_absolute()) return root;
  auto relative = fs::path(root).lexically_proximate(here).string();
  return relative.size() < root.size() ? relative : root;
}

}  // namespace

std::string share_folder() { return (prefix() / "share/heng").string(); }

Result<std::string> library_root(const Options& options, const std::string& start) {
  if (!options.library.empty()) {
    if (is_library(options.library)) return options.library;
    return failure("app.no_library", {options.library, 0, 0, 0},
                   say("这里没有 indicators/ 和 rules/", "there is no indicators/ and rules/ here"));
  }
  if (!start.empty()) {
    if (auto root = define::find_library_root(start); !root.empty()) return from_here(root, start);
  }
  std::error_code error;
  const auto here = fs::current_path(error);
  if (start.empty()) {
    if (auto root = define::find_library_root(here.string()); !root.empty()) return from_here(root, {});
  }
  if (auto share = share_folder(); is_library(share)) return share;
  if (auto root = define::find_library_root(here.string()); !root.empty()) return from_here(root, {});
  return failure("app.no_library", {},
                 say("找不到指标和规则：上级文件夹里没有 indicators/ 和 rules/",
                     "no library found: no folder above holds indicators/ and rules/"),
                 say("用 --library 指出它们所在的文件夹", "name the folder that holds them with --library"));
}

std::vector<std::string> plugin_folders(const Options& options) {
  auto folders = options.plugins;
  if (const char* list = std::getenv("HENG_PLUGINS")) {
    for (auto& folder : split(list, ':')) {
      if (!folder.empty()) folders.push_back(std::move(folder));
    }
  }
  folders.push_back(installed_plugins());
  return folders;
}

std::string installed_plugins() { return (prefix() / "lib/heng/plugins").string(); }

}  // namespace heng::app
