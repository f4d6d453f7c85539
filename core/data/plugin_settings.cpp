#include "data/plugin_settings.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "base/text.hpp"

namespace heng::data {
namespace {

namespace fs = std::filesystem;
using define::TomlEntry;
using Type = PluginSetting::Type;

tl::unexpected<Diagnostic> bad_schema(const std::string& zh, const std::string& en) {
  return failure("data.bad_settings_schema", {},
                 {"插件的 config_schema 不对：" + zh, "the plugin's config_schema is wrong: " + en});
}

std::optional<Type> type_from(const std::string& name) {
  if (name == "string") return Type::text;
  if (name == "number") return Type::number;
  if (name == "integer") return Type::integer;
  if (name == "boolean") return Type::flag;
  if (name == "object") return Type::table;
  return std::nullopt;
}

Bilingual name_of(Type type) {
  switch (type) {
    case Type::text: return {"文字", "a text"};
    case Type::number: return {"数", "a number"};
    case Type::integer: return {"整数", "a whole number"};
    case Type::table: return {"一张表 { 名称 = 值 }", "a table { name = value }"};
    case Type::flag: break;
  }
  return {"true 或 false", "true or false"};
}

bool fits(const Json& value, Type type) {
  switch (type) {
    case Type::text: return value.is_string();
    case Type::number: return value.is_number();
    case Type::integer: return value.is_number_integer();
    case Type::table: return value.is_object();
    case Type::flag: break;
  }
  return value.is_boolean();
}

Bilingual description_of(const Json& property) {
  const auto found = property.find("description");
  if (found == property.end()) return {};
  if (found->is_string()) return {found->get<std::string>(), found->get<std::string>()};
  if (!found->is_object()) return {};
  const auto in = [&](const char* key) {
    return found->contains(key) && (*found)[key].is_string() ? (*found)[key].get<std::string>() : "";
  };
  return {in("zh"), in("en")};
}

Result<PluginSetting> read_setting(const std::string& name, const Json& property) {
  PluginSetting setting;
  setting.name = name;
  const auto wrong = [&](const std::string& part) {
    return bad_schema(quoted(name) + " 的 " + part, part + " of " + quoted(name));
  };
  if (!property.is_object() || !property.contains("type") || !property["type"].is_string()) return wrong("type");
  const auto type = type_from(property["type"].get<std::string>());
  if (!type) return wrong("type");
  setting.type = *type;
  setting.path = property.contains("format") && property["format"] == "path";
  setting.description = description_of(property);
  if (property.contains("enum")) {
    if (!property["enum"].is_array() || setting.type != Type::text) return wrong("enum");
    for (const auto& allowed : property["enum"]) {
      if (!allowed.is_string()) return wrong("enum");
      setting.allowed.push_back(allowed.get<std::string>());
    }
  }
  if (property.contains("minimum")) {
    if (!property["minimum"].is_number()) return wrong("minimum");
    setting.minimum = property["minimum"].get<double>();
  }
  if (property.contains("default")) {
    if (!fits(property["default"], setting.type)) return wrong("default");
    setting.otherwise = property["default"];
  }
  return setting;
}

class ConfigMaker {
 public:
  ConfigMaker(const std::vector<PluginSetting>& settings, std::string_view plugin, const std::string& folder,
              Diagnostics& out)
      : settings_(settings), plugin_(plugin), folder_(folder), out_(out) {}

  void add(const TomlEntry& entry) {
    const auto setting =
        std::find_if(settings_.begin(), settings_.end(), [&](const auto& s) { return s.name == entry.key; });
    if (setting == settings_.end()) return unknown(entry);
    if (setting->type == Type::table && entry.value.table() != nullptr) return add_members(entry);
    auto value = value_of(entry.value);
    if (!fits(value, setting->type)) {
      const auto wanted = name_of(setting->type);
      return wrong(entry, "data.wrong_setting",
                   {quoted(entry.key) + " 应是" + wanted.zh, quoted(entry.key) + " must be " + wanted.en});
    }
    if (!setting->allowed.empty() && std::find(setting->allowed.begin(), setting->allowed.end(),
                                               value.get<std::string>()) == setting->allowed.end()) {
      const auto allowed = join(setting->allowed, " | ");
      return wrong(entry, "data.wrong_setting",
                   {quoted(entry.key) + " 应是其一：" + allowed, quoted(entry.key) + " must be one of: " + allowed},
                   suggestion(value.get<std::string>(), setting->allowed));
    }
    if (setting->minimum && value.get<double>() < *setting->minimum) {
      const auto least = number_text(*setting->minimum);
      return wrong(entry, "data.wrong_setting",
                   {quoted(entry.key) + " 不能小于 " + least, quoted(entry.key) + " must be at least " + least});
    }
    if (setting->path) {
      const auto path = existing(entry, value.get<std::string>());
      if (!path) return;
      value = *path;
    }
    config_[entry.key] = std::move(value);
  }

  void complete(const Place& place) {
    for (const auto& setting : settings_) {
      if (config_.contains(setting.name)) continue;
      if (!setting.otherwise.is_null()) {
        config_[setting.name] = setting.otherwise;
      } else if (setting.required && !failed_) {
        failed_ = true;
        out_.error("data.missing_setting", place,
                   {"数据源 " + plugin_ + " 需要 " + quoted(setting.name) +
                        (setting.description.zh.empty() ? "" : "（" + setting.description.zh + "）"),
                    "source " + plugin_ + " needs " + quoted(setting.name) +
                        (setting.description.en.empty() ? "" : " (" + setting.description.en + ")")});
      }
    }
  }

  [[nodiscard]] std::optional<std::string> config() const {
    if (failed_) return std::nullopt;
    return dump(config_.is_null() ? Json::object() : config_);
  }

 private:
  void add_members(const TomlEntry& entry) {
    for (const auto& member : *entry.value.table()) {
      auto value = value_of(member.value);
      if (value.is_null()) {
        wrong(member, "data.wrong_setting",
              {quoted(member.key) + " 应是文字、数或 true、false",
               quoted(member.key) + " must be a text, a number, true or false"});
        continue;
      }
      config_[entry.key + "." + member.key] = std::move(value);
    }
  }

  static Json value_of(const define::TomlValue& from) {
    if (const auto* text = std::get_if<std::string>(&from.value)) return *text;
    if (const auto* flag = std::get_if<bool>(&from.value)) return *flag;
    if (const auto* date = std::get_if<define::Date>(&from.value)) return date->text();
    const auto* number = std::get_if<define::TomlNumber>(&from.value);
    if (number == nullptr) return nullptr;
    if (number->integer && std::abs(number->value) <= 9007199254740992.0)
      return static_cast<std::int64_t>(number->value);
    return number->value;
  }

  void wrong(const TomlEntry& entry, std::string code, Bilingual message, Bilingual hint = {}) {
    failed_ = true;
    out_.error(std::move(code), entry.value.place, std::move(message), std::move(hint));
  }

  void unknown(const TomlEntry& entry) {
    failed_ = true;
    std::vector<std::string> known{"source",           "path",         "subject",   "columns",     "units",
                                   "note_columns",     "layout",       "year",      "year_column", "unit_column",
                                   "indicator_column", "value_column", "precedence"};
    for (const auto& setting : settings_) known.push_back(setting.name);
    out_.error("data.unknown_setting", entry.place,
               {"数据源 " + plugin_ + " 没有设置项 " + quoted(entry.key),
                "source " + plugin_ + " has no setting " + quoted(entry.key)},
               suggestion(entry.key, known));
  }

  std::optional<std::string> existing(const TomlEntry& entry, const std::string& written) {
    std::error_code problem;
    const auto path = fs::absolute(fs::path(folder_) / written, problem).lexically_normal();
    if (!problem && fs::is_regular_file(path, problem)) return path.string();
    std::vector<std::string> beside;
    for (fs::directory_iterator file(path.parent_path(), problem), end; !problem && file != end;
         file.increment(problem)) {
      beside.push_back((fs::path(written).parent_path() / file->path().filename()).string());
    }
    std::sort(beside.begin(), beside.end());
    const bool folder = fs::is_directory(path, problem);
    wrong(entry, "data.no_file",
          {quoted(written) + (folder ? " 是文件夹，不是文件" : " 不存在") + "（找的是 " + path.string() + "）",
           quoted(written) + (folder ? " is a folder, not a file" : " does not exist") + " (looked for " +
               path.string() + ")"},
          suggestion(written, beside));
    return std::nullopt;
  }

  const std::vector<PluginSetting>& settings_;
  std::string plugin_;
  const std::string& folder_;
  Diagnostics& out_;
  Json config_ = Json::object();
  bool failed_ = false;
};

}  // namespace

Result<std::vector<PluginSetting>> read_settings_schema(std::string_view json) {
  const auto schema = Json::parse(json, nullptr, false);
  if (schema.is_discarded() || !schema.is_object()) return bad_schema("不是 JSON 对象", "not a JSON object");
  std::vector<PluginSetting> settings;
  const auto properties = schema.value("properties", Json::object());
  if (!properties.is_object()) return bad_schema("properties 不是对象", "properties is not an object");
  for (const auto& [name, property] : properties.items()) {
    auto setting = read_setting(name, property);
    if (!setting) return tl::unexpected(setting.error());
    settings.push_back(std::move(*setting));
  }
  if (!schema.contains("required")) return settings;
  if (!schema["required"].is_array()) return bad_schema("required 不是列表", "required is not a list");
  for (const auto& name : schema["required"]) {
    const auto known = std::find_if(settings.begin(), settings.end(), [&](const auto& s) { return name == s.name; });
    if (known == settings.end())
      return bad_schema("required 里的 " + name.dump() + " 没有声明",
                        "required names " + name.dump() + ", which is not declared");
    known->required = true;
  }
  return settings;
}

std::optional<std::string> plugin_config(const std::vector<PluginSetting>& settings, const define::TomlMembers& given,
                                         const Place& entry, std::string_view plugin, const std::string& folder,
                                         Diagnostics& out) {
  ConfigMaker maker(settings, plugin, folder, out);
  for (const auto& member : given) maker.add(member);
  maker.complete(entry);
  return maker.config();
}

}  // namespace heng::data
