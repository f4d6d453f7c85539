// heng new plugin NAME

#include <algorithm>
#include <filesystem>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"

namespace heng::app {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kLongestName = 32;

bool is_plugin_name(std::string_view name) {
  return !name.empty() && name.size() <= kLongestName &&
         std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<std::string> template_folder(const Options& options) {
  std::error_code error;
  if (const auto shared = share_folder() + "/plugins/template"; fs::is_directory(shared, error)) return shared;
  if (const auto root = library_root(options, {}); root && fs::is_directory(*root + "/plugins/template", error))
    return *root + "/plugins/template";
  return failure("app.no_template", {}, say("找不到插件模板", "the plugin template is not there"),
                 say("用 --library 指出 heng 的源代码文件夹", "name heng's source folder with --library"));
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// my_source → MySource
std::string class_name(std::string_view name) {
  std::string out;
  for (const auto& part : split(name, '_')) {
    if (part.empty()) continue;
    out += part;
    auto& first = out[out.size() - part.size()];
    if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
  }
  return out.empty() || (out.front() >= '0' && out.front() <= '9') ? "Plugin" + out : out;
}

std::string renamed(const std::string& text, const std::string& name) {
  auto out = replaced(text, "TemplateSource", class_name(name));
  out = replaced(std::move(out), "\"template\"", "\"" + name + "\"");
  out = replaced(std::move(out), "heng_add_plugin(template ", "heng_add_plugin(" + name + " ");
  out = replaced(std::move(out), "heng_plugin_template", "heng_plugin_" + name);
  out = replaced(std::move(out), "# template", "# " + name);
  return replaced(std::move(out), "plugins/template.so", "plugins/" + name + ".so");
}

Result<void> copy_template(const std::string& from, const std::string& to, const std::string& name) {
  OutputFiles files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(from, error)) {
    if (!entry.is_regular_file(error)) continue;
    const auto text = read_file(entry.path().string());
    if (!text) return tl::unexpected(text.error());
    if (auto staged = files.stage(to + "/" + entry.path().filename().string(), renamed(*text, name)); !staged)
      return staged;
  }
  return files.commit();
}

}  // namespace

Exit run_new(const Options& options) {
  const auto& name = options.words[1];
  if (options.words[0] != "plugin" || !is_plugin_name(name)) {
    complain(say("用法：heng new plugin 名称；名称用小写字母、数字和下划线，最多 32 个字符",
                 "usage: heng new plugin NAME; a name has lower-case letters, digits and _, at most 32")
                 .in(options.language));
    return Exit::usage;
  }
  Diagnostics findings;
  const auto target = options.out.empty() ? name : options.out;
  std::error_code error;
  if (fs::exists(target, error)) {
    findings.error("app.exists", {target, 0, 0, 0}, say("已经有了，不覆盖", "is there already and is not overwritten"));
  } else if (const auto from = template_folder(options); !from) {
    findings.add(from.error());
  } else if (const auto copied = copy_template(*from, target, name); !copied) {
    findings.add(copied.error());
  }
  if (findings.has_errors()) {
    show_findings(findings, options);
    return Exit::findings;
  }
  print(say("已新建 {0}；下一步见其中的 README.md", "made {0}; its README.md says what to do next", {target})
            .in(options.language) +
        "\n");
  return Exit::done;
}

}  // namespace heng::app
