#include "data/plugin_library.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <boost/dll/shared_library.hpp>
#include <cctype>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <mutex>

#include "base/files.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "data/elf_symbol.hpp"
#include "data/source_state.hpp"

namespace heng::data {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 32;
constexpr std::size_t kLongestText = 400;
constexpr std::size_t kLongestSchema = 1 << 16;

tl::unexpected<Diagnostic> refused(std::string_view code, const std::string& file, std::string zh, std::string en,
                                   Bilingual hint = {}) {
  return failure("data." + std::string(code), {file, 0, 0, 0},
                 {"插件 " + file + " 不能用：" + zh, "cannot use plugin " + file + ": " + en}, std::move(hint));
}

bool is_plugin_name(std::string_view name) {
  return !name.empty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

/// A C string of the descriptor; nothing when it is null, too long or not printable UTF-8.
std::optional<std::string> text_of(const char* text, std::size_t longest, bool lines_allowed = false) {
  if (text == nullptr) return std::nullopt;
  const auto size = strnlen(text, longest + 1);
  if (size > longest || !is_utf8({text, size})) return std::nullopt;
  const bool printable =
      std::all_of(text, text + size, [&](unsigned char c) { return c >= 0x20 || (lines_allowed && c == '\n'); });
  if (!printable && !lines_allowed) return std::nullopt;
  return std::string(text, size);
}

bool others_may_write(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & S_IWOTH) != 0;
}

/// The text dlerror gave, out of Boost's sentence around it.
std::string loader_message(const std::exception& problem) {
  const std::string all = problem.what();
  constexpr std::string_view before = "dlerror system message: ";
  const auto at = all.find(before);
  if (at == std::string::npos) return all;
  const auto from = at + before.size();
  return all.substr(from, all.find("): ", from) - from);
}

/// Loads and never unloads: code and constants of a plugin stay valid until the process ends.
Result<const heng_plugin*> load(const std::string& file) {
  static std::mutex guard;
  static auto* const kept = new std::vector<boost::dll::shared_library>;
  try {
    const std::lock_guard lock(guard);
    using boost::dll::load_mode::type;
    kept->emplace_back(fs::absolute(file),
                       static_cast<type>(boost::dll::load_mode::rtld_now | boost::dll::load_mode::rtld_local));
    return &kept->back().get<const heng_plugin>(HENG_PLUGIN_SYMBOL);
  } catch (const std::exception& problem) {
    const auto what = loader_message(problem);
    return refused("missing_dependency", file, "装入失败：" + what, "loading failed: " + what,
                   {"用 ldd 查看它需要的库是否齐全", "run ldd on it to see which library is missing"});
  }
}

Result<void> look_before_loading(const std::string& file) {
  std::error_code problem;
  const auto status = fs::status(file, problem);
  if (!fs::exists(status)) return refused("plugin_path", file, "没有这个文件", "no such file");
  if (!fs::is_regular_file(status)) return refused("plugin_path", file, "不是普通文件", "not a regular file");
  const auto folder = fs::absolute(file).parent_path();
  if (others_may_write(file) || others_may_write(folder)) {
    return refused("world_writable", file, "文件或所在文件夹任何人都可改写", "anyone may write the file or its folder",
                   {"chmod o-w " + file + " " + folder.string(), "chmod o-w " + file + " " + folder.string()});
  }
  const auto content = read_file(file);
  if (!content) return tl::unexpected(content.error());
  const auto symbol = find_symbol(*content, HENG_PLUGIN_SYMBOL);
  if (!symbol.is_library)
    return refused("not_a_library", file, "不是本机的动态库", "not a shared library of this machine");
  if (!symbol.found) {
    for (const auto* other : {"heng_plugin_v2", "heng_plugin_v3", "heng_plugin_v0"}) {
      if (find_symbol(*content, other).found) {
        return refused("abi_major", file, std::string("是另一主版本的插件（") + other + "）",
                       std::string("made for another major version (") + other + ")");
      }
    }
    return refused("not_a_plugin", file, "没有导出 " HENG_PLUGIN_SYMBOL, "does not export " HENG_PLUGIN_SYMBOL);
  }
  constexpr auto head = offsetof(heng_plugin, flags);
  if (symbol.size < head) return refused("short_struct", file, "描述结构太短", "its descriptor is too short");
  return {};
}

}  // namespace

Result<PluginLibrary> PluginLibrary::open(const std::string& file) {
  if (auto looked = look_before_loading(file); !looked) return tl::unexpected(looked.error());
  const auto descriptor = load(file);
  if (!descriptor) return tl::unexpected(descriptor.error());
  auto library = check(*descriptor, file);
  if (!library) return library;
  const auto& info = library->info();
  if (const auto stem = fs::path(file).stem().string(); info.name != stem) {
    return refused("bad_name", file, "文件名与插件自称的 " + quoted(info.name) + " 不同",
                   "the file is not called " + info.name + ".so, the plugin's own name");
  }
  log::of("data").info("plugin.loaded", {{"name", info.name},
                                         {"version", info.version},
                                         {"abi_major", info.abi_major},
                                         {"abi_minor", info.abi_minor},
                                         {"build", info.build_info},
                                         {"file", file}});
  return library;
}

Result<PluginLibrary> PluginLibrary::open_isolated(const std::string& file, const ChildLimits& limits) {
  auto info = isolated_info(file, limits);
  if (!info) return tl::unexpected(info.error());
  PluginLibrary library;
  library.info_ = std::move(*info);
  library.isolated_ = limits;
  return library;
}

Result<PluginLibrary> PluginLibrary::adopt(const heng_plugin* descriptor) { return check(descriptor, ""); }

Result<PluginLibrary> PluginLibrary::check(const heng_plugin* found, const std::string& file) {
  const auto number = [](auto value) { return std::to_string(value); };
  if (found->magic != HENG_PLUGIN_MAGIC)
    return refused("bad_magic", file, "开头不是衡插件的标记", "it does not start with the mark of a heng plugin");
  if (found->abi_major != HENG_ABI_MAJOR) {
    return refused(
        "abi_major", file,
        "需要接口 " + number(found->abi_major) + ".x，这里是 " + number(HENG_ABI_MAJOR) + "." + number(HENG_ABI_MINOR),
        "needs ABI " + number(found->abi_major) + ".x, this is " + number(HENG_ABI_MAJOR) + "." +
            number(HENG_ABI_MINOR));
  }
  if (found->abi_minor > HENG_ABI_MINOR) {
    const auto needs = number(found->abi_major) + "." + number(found->abi_minor),
               is = number(HENG_ABI_MAJOR) + "." + number(HENG_ABI_MINOR);
    return refused("abi_minor", file, "需要接口 " + needs + "，这里是 " + is, "needs ABI " + needs + ", this is " + is,
                   {"请更新 heng", "update heng"});
  }
  if (found->struct_size < HENG_PLUGIN_SIZE_1_0)
    return refused("short_struct", file, "描述结构太短", "its descriptor is too short");

  PluginLibrary library;
  std::memcpy(&library.descriptor_, found, std::min<std::size_t>(found->struct_size, sizeof(heng_plugin)));
  const auto& d = library.descriptor_;
  if (d.open == nullptr || d.schema == nullptr || d.next == nullptr || d.close == nullptr) {
    return refused("null_function", file, "open、schema、next、close 中有空的",
                   "one of open, schema, next, close is null");
  }
  const auto name = text_of(d.name, kLongestName), version = text_of(d.version, kLongestText),
             summary = text_of(d.summary, kLongestText);
  if (!name || !is_plugin_name(*name)) {
    return refused("bad_name", file, "名称须为 1–32 个小写字母、数字、下划线",
                   "its name must be 1 to 32 of a-z, 0-9 and _");
  }
  if (!version || version->empty() || !summary)
    return refused("bad_name", file, "版本或简介缺失、过长或不可打印",
                   "its version or summary is missing, too long or not printable");
  const auto schema = text_of(d.config_schema, kLongestSchema, true);
  if (!schema)
    return refused("bad_settings_schema", file, "config_schema 缺失、过长或不是 UTF-8",
                   "its config_schema is missing, too long or not UTF-8");
  auto settings = read_settings_schema(*schema);
  if (!settings) {
    auto problem = settings.error();
    problem.place.file = file;
    return tl::unexpected(std::move(problem));
  }
  library.info_ = {*name,  *version,         *summary,         text_of(d.build_info, kLongestText).value_or(""),
                   file,   found->abi_major, found->abi_minor, std::move(*settings),
                   *schema};
  return library;
}

Result<std::string> find_plugin(std::string_view name, const std::vector<std::string>& folders) {
  std::error_code problem;
  if (is_plugin_name(name)) {
    for (const auto& folder : folders) {
      const auto file = fs::path(folder) / (std::string(name) + ".so");
      if (fs::exists(file, problem)) return file.string();
    }
  }
  std::vector<std::string> known;
  for (const auto& found : list_plugins(folders)) known.push_back(fs::path(found.file).stem().string());
  const auto searched = folders.empty() ? std::string("—") : join(folders, ", ");
  return failure("data.unknown_plugin", {},
                 {"没有叫 " + quoted(name) + " 的数据源插件（找过 " + searched + "）",
                  "no source plugin called " + quoted(name) + " (searched " + searched + ")"},
                 suggestion(name, known,
                            Bilingual{"现有：" + (known.empty() ? "无" : join(known, "、")),
                                      "there are: " + (known.empty() ? "none" : join(known, ", "))}));
}

std::vector<FoundPlugin> list_plugins(const std::vector<std::string>& folders) {
  std::vector<FoundPlugin> all;
  std::vector<std::string> names;
  for (const auto& folder : folders) {
    std::vector<std::string> files;
    std::error_code problem;
    for (fs::directory_iterator file(folder, problem), end; !problem && file != end; file.increment(problem)) {
      if (file->path().extension() == ".so") files.push_back(file->path().string());
    }
    std::sort(files.begin(), files.end());
    for (auto& file : files) {
      const auto name = fs::path(file).stem().string();
      all.push_back({std::move(file), std::find(names.begin(), names.end(), name) != names.end()});
      names.push_back(name);
    }
  }
  return all;
}

}  // namespace heng::data
