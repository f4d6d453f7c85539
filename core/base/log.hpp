#pragma once
// The operator's log on standard error: one line an event, `event.name key=value`, one logger a folder. Not
// for what a user must fix: that is a Diagnostic.
//
//   log::of("data").info("plugin.loaded", {{"name", name}, {"rows", rows}});

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/text.hpp"

namespace heng::log {

enum class Level { error, warn, info, debug };

struct Field {
  std::string_view key;
  std::string value;

  Field(std::string_view name, std::string_view text) : key(name), value(text) {}
  Field(std::string_view name, const char* text) : key(name), value(text) {}
  Field(std::string_view name, const std::string& text) : key(name), value(text) {}
  Field(std::string_view name, bool flag) : key(name), value(flag ? "true" : "false") {}
  template <class T>
  requires std::is_arithmetic_v<T> Field(std::string_view name, T number) : key(name), value(text_of(number)) {}

 private:
  template <class T>
  static std::string text_of(T number) {
    if constexpr (std::is_floating_point_v<T>) {
      return number_text(static_cast<double>(number));
    } else {
      return std::to_string(number);
    }
  }
};

using Fields = std::initializer_list<Field>;

/// What HENG_LOG asks for: "warn,data=debug" is warn everywhere but debug in `data`. Words it does not know
/// are ignored.
struct Levels {
  Level everywhere = Level::warn;
  std::map<std::string, Level, std::less<>> by_folder;

  [[nodiscard]] Level of(std::string_view folder) const;
};
[[nodiscard]] Levels levels_from(std::string_view text);

/// `event key=value key="with spaces"`: a value from outside can neither break nor forge a line.
[[nodiscard]] std::string event_text(std::string_view event, Fields fields);

class Logger {
 public:
  explicit Logger(std::string_view folder);

  [[nodiscard]] bool enabled(Level level) const { return level <= level_; }
  void error(std::string_view event, Fields fields = {}) const { write(Level::error, event, fields); }
  void warn(std::string_view event, Fields fields = {}) const { write(Level::warn, event, fields); }
  void info(std::string_view event, Fields fields = {}) const { write(Level::info, event, fields); }
  void debug(std::string_view event, Fields fields = {}) const { write(Level::debug, event, fields); }

 private:
  void write(Level level, std::string_view event, Fields fields) const;

  std::string folder_;
  Level level_;
};

/// The logger of a folder of core/ ("data", "script") or of a plugin; lives as long as the program.
[[nodiscard]] const Logger& of(std::string_view folder);

}  // namespace heng::log
