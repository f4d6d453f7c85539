// heng plugin list | check FILE [setting=value …]

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "base/text.hpp"
#include "data/plugin_check.hpp"
#include "report/finding_json.hpp"

namespace heng::app {
namespace {

constexpr data::ChildLimits kLimits{10, std::size_t{2} << 30};

std::string_view type_name(data::PluginSetting::Type type) {
  switch (type) {
    case data::PluginSetting::Type::text: return "text";
    case data::PluginSetting::Type::number: return "number";
    case data::PluginSetting::Type::integer: return "integer";
    case data::PluginSetting::Type::flag: return "true/false";
    case data::PluginSetting::Type::table: return "table";
  }
  return {};
}

Json settings_json(const data::PluginInfo& info) {
  auto json = Json::array();
  for (const auto& setting : info.settings) {
    json.push_back({{"name", setting.name},
                    {"type", type_name(setting.type)},
                    {"required", setting.required},
                    {"allowed", setting.allowed},
                    {"default", setting.otherwise},
                    {"description", report::to_json(setting.description)}});
  }
  return json;
}

Json info_json(const data::PluginInfo& info) {
  return {{"name", info.name},
          {"version", info.version},
          {"summary", info.summary},
          {"abi", std::to_string(info.abi_major) + "." + std::to_string(info.abi_minor)},
          {"file", info.file},
          {"build", info.build_info},
          {"settings", settings_json(info)}};
}

std::string info_text(const data::PluginInfo& info, Language language) {
  std::string text = coloured(info.name, Colour::bold) + " " + info.version + "  " +
                     data::in_both_languages(info.summary).in(language) + "\n  " + coloured(info.file, Colour::soft) +
                     "\n";
  for (const auto& setting : info.settings) {
    text += "    " + padded(setting.name, 16) + " " + padded(type_name(setting.type), 10) + " " +
            setting.description.in(language);
    if (setting.required) text += say("（必填）", " (required)").in(language);
    if (!setting.otherwise.is_null())
      text += say("（默认 {0}）", " (default {0})", {dump(setting.otherwise)}).in(language);
    text += "\n";
  }
  return text;
}

Exit usage(const Options& options) {
  complain(say("用法：heng plugin list，或 heng plugin check 文件 [设置=值 …]",
               "usage: heng plugin list, or heng plugin check FILE [setting=value …]")
               .in(options.language));
  return Exit::usage;
}

Exit list(const Options& options) {
  Diagnostics findings;
  auto json = Json::array();
  for (const auto& found : data::list_plugins(plugin_folders(options))) {
    const auto library = data::PluginLibrary::open_isolated(found.file, kLimits);
    if (!library) {
      findings.add(library.error());
      continue;
    }
    json.push_back(info_json(library->info()));
    json.back()["shadowed"] = found.shadowed;
    if (options.json) continue;
    print(info_text(library->info(), options.language));
    if (found.shadowed)
      print(say("    前面的文件夹里有同名插件，用的是那一个\n",
                "    another of this name in a folder before it is used instead\n")
                .in(options.language));
  }
  if (options.json) {
    print_json(Json{{"plugins", std::move(json)}, {"findings", findings_json(findings)}});
  } else {
    show_findings(findings, options);
  }
  return findings.has_errors() ? Exit::findings : Exit::done;
}

std::string result_text(const data::PluginCheck& checked, Language language) {
  if (!checked.has_opened) {
    return say("只试了装入；要连同各行一起试，请给出必填的设置：heng plugin check 文件 设置=值\n",
               "only loading was tried; to try its rows too, give the required settings: heng plugin check FILE "
               "setting=value\n")
        .in(language);
  }
  return say("{0} 列，{1} 行，{2} 批\n", "{0} columns, {1} rows, {2} batches\n",
             {std::to_string(checked.columns), std::to_string(checked.rows), std::to_string(checked.batches)})
      .in(language);
}

Exit check_file(const std::string& file, const Options& options) {
  std::vector<std::pair<std::string, std::string>> settings;
  for (std::size_t i = 2; i < options.words.size(); ++i) {
    const auto equals = options.words[i].find('=');
    if (equals == std::string::npos) return usage(options);
    settings.emplace_back(options.words[i].substr(0, equals), options.words[i].substr(equals + 1));
  }
  const auto checked = data::check_plugin(file, settings, kLimits);
  if (options.json) {
    Json json = checked.info ? info_json(*checked.info) : Json::object();
    json["opened"] = checked.has_opened;
    json["rows"] = checked.rows;
    json["findings"] = findings_json(checked.problems);
    print_json(json);
  } else {
    if (checked.info) print(info_text(*checked.info, options.language) + result_text(checked, options.language));
    show_findings(checked.problems, options);
  }
  return checked.problems.has_errors() ? Exit::findings : Exit::done;
}

}  // namespace

Exit run_plugin(const Options& options) {
  if (options.words[0] == "list" && options.words.size() == 1) return list(options);
  if (options.words[0] == "check" && options.words.size() >= 2) return check_file(options.words[1], options);
  return usage(options);
}

}  // namespace heng::app
