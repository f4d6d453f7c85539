// heng new scheme|province|round|plugin NAME

#include <algorithm>
#include <filesystem>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/provenance.hpp"
#include "app/skeleton.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "script/formula.hpp"
#include "script/load_scheme.hpp"

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

std::string path_in(const std::string& folder, const SkeletonFile& file) {
  return (fs::path(folder) / file.path).lexically_normal().string();
}

/// Where one of the files is there already nothing is written.
Result<void> write_new(const std::string& folder, const std::vector<SkeletonFile>& skeleton) {
  OutputFiles files;
  std::error_code error;
  for (const auto& file : skeleton) {
    const auto path = path_in(folder, file);
    if (fs::exists(path, error))
      return failure("app.exists", {path, 0, 0, 0}, say("已经有了，不覆盖", "is there already and is not overwritten"),
                     say("换一个名称", "use another name"));
    auto staged = file.write ? files.stage_by_name(path, file.write) : files.stage(path, file.content);
    if (!staged) return staged;
  }
  return files.commit();
}

/// What was made, as messages say it.
struct Made {
  std::string folder;
  std::vector<std::string> files;
  Bilingual next;
};

Result<Made> written(const std::string& folder, const std::vector<SkeletonFile>& skeleton, Bilingual next) {
  if (auto done = write_new(folder, skeleton); !done) return tl::unexpected(done.error());
  Made made{folder, {}, std::move(next)};
  for (const auto& file : skeleton) made.files.push_back(path_in(folder, file));
  return made;
}

Result<Made> new_plugin(const Options& options, const std::string& name) {
  const auto target = options.out.empty() ? name : options.out;
  std::error_code error;
  if (fs::exists(target, error))
    return failure("app.exists", {target, 0, 0, 0}, say("已经有了，不覆盖", "is there already and is not overwritten"));
  const auto from = template_folder(options);
  if (!from) return tl::unexpected(from.error());
  if (auto copied = copy_template(*from, target, name); !copied) return tl::unexpected(copied.error());
  return Made{target, {}, say("下一步见其中的 README.md", "its README.md says what to do next")};
}

/// A library, its indicators, and the scheme a skeleton starts from.
struct Base {
  std::string root;
  define::Catalogue catalogue;
  std::optional<plan::Scheme> scheme;
};

std::unique_ptr<Base> load_base(const Options& options, const std::string& id, Diagnostics& out) {
  auto base = std::make_unique<Base>();
  const auto root = library_root(options, {});
  if (!root) {
    out.add(root.error());
    return base;
  }
  base->root = *root;
  base->catalogue = define::load_catalogue(*root, out);
  base->scheme = script::load_scheme({&base->catalogue, id, options.as_of, {}, {}}, out);
  return base;
}

/// The files of a scheme, into the library or beside it.
Result<Made> written_scheme(const Options& options, const std::string& root, const std::string& id,
                            const std::vector<SkeletonFile>& skeleton) {
  auto next = say("试一试：heng check {0} && heng test {0}", "try it: heng check {0} && heng test {0}", {id});
  if (options.out.empty()) return written(root, skeleton, std::move(next));
  return written(options.out, skeleton,
                 say("并入 {0} 之后{1}", "copy it into {0}, then {1}",
                     {root == "." ? say("这里的 indicators/ 和 rules/", "indicators/ and rules/ here") : both(root),
                      std::move(next)}));
}

Result<Made> new_scheme(const Options& options, const std::string& name) {
  const auto root = library_root(options, {});
  if (!root) return tl::unexpected(root.error());
  const auto id = name.find('.') == std::string::npos ? "national." + name : name;
  return written_scheme(options, *root, id, scheme_skeleton(id));
}

Result<Made> new_province(const Options& options, const std::string& name, Diagnostics& out) {
  const auto base_id = options.scheme.empty() ? std::string("national.zero_carbon_park") : options.scheme;
  const auto base = load_base(options, base_id, out);
  if (!base->scheme) return Made{};
  const auto in_full = [&](const std::string& province) {
    return "provincial." + province + "." + base_id.substr(base_id.rfind('.') + 1);
  };
  const auto words = split(name, '.');
  const bool of_province = words.size() == 2 && words[0] == "provincial";
  const auto id = words.size() == 1 ? in_full(name) : of_province ? in_full(words[1]) : name;
  const auto record = script::record_of(base->catalogue, base_id);
  if (!record) return Made{};
  return written_scheme(options, base->root, id, province_skeleton(id, *base->scheme, *record));
}

Result<Made> new_form(const Base& base, const std::string& name, const std::string& folder) {
  return written(folder, form_skeleton(name, *base.scheme, base.catalogue, today()),
                 say("填好 form.xlsx，再运行 heng evaluate {0}/round.toml --out out",
                     "fill form.xlsx in, then heng evaluate {0}/round.toml --out out", {folder}));
}

Result<Made> new_round(const Options& options, const std::string& name, Diagnostics& out) {
  const auto id = !options.workbook.empty() ? options.workbook
                  : options.scheme.empty()  ? std::string("national.zero_carbon_park")
                                            : options.scheme;
  const auto base = load_base(options, id, out);
  if (!base->scheme) return Made{};
  const auto folder = options.out.empty() ? name : options.out;
  if (!options.workbook.empty()) return new_form(*base, name, folder);
  return written(folder, round_skeleton(name, *base->scheme, base->catalogue, today()),
                 say("填好 data.csv，再运行 heng evaluate {0}/round.toml --out out",
                     "fill data.csv in, then heng evaluate {0}/round.toml --out out", {folder}));
}

Exit refuse_words(const Options& options) {
  complain(say("用法：heng new scheme|province|round|plugin "
               "名称；名称用小写字母、数字和下划线，以字母开头（方案可带点：national.my_scheme）",
               "usage: heng new scheme|province|round|plugin NAME; a name has lower-case letters, digits and _ and "
               "begins with a letter (a scheme may have dots: national.my_scheme)")
               .in(options.language));
  return Exit::usage;
}

}  // namespace

Exit run_new(const Options& options) {
  const auto& kind = options.words[0];
  const bool form = kind == "round" && !options.workbook.empty();
  if ((options.words.size() < 2 && !form) || (!options.workbook.empty() && kind != "round"))
    return refuse_words(options);
  const auto name =
      options.words.size() > 1 ? options.words[1] : options.workbook.substr(options.workbook.rfind('.') + 1);
  const bool dotted = kind == "scheme" || kind == "province";
  const bool known = dotted || kind == "round" || kind == "plugin";
  if (!known || (dotted ? !is_scheme_id(name) : kind == "plugin" ? !is_plugin_name(name) : name.empty()))
    return refuse_words(options);
  Diagnostics findings;
  const auto made = kind == "plugin"     ? new_plugin(options, name)
                    : kind == "scheme"   ? new_scheme(options, name)
                    : kind == "province" ? new_province(options, name, findings)
                                         : new_round(options, name, findings);
  if (!made) findings.add(made.error());
  if (findings.has_errors()) {
    show_findings(findings, options);
    return Exit::findings;
  }
  for (const auto& file : made->files) print("  " + file + "\n");
  const auto where = made->folder == "." ? Bilingual{} : both(" " + made->folder);
  print(say("已新建{0}；{1}", "made{0}; {1}", {where, made->next}).in(options.language) + "\n");
  return Exit::done;
}

}  // namespace heng::app
