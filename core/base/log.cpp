#include "base/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <cstdlib>
#include <mutex>
#include <optional>

namespace heng::log {
namespace {

std::optional<Level> level_from(std::string_view word) {
  if (word == "error") return Level::error;
  if (word == "warn") return Level::warn;
  if (word == "info") return Level::info;
  if (word == "debug") return Level::debug;
  return std::nullopt;
}

spdlog::level::level_enum spdlog_level(Level level) {
  constexpr std::array levels = {spdlog::level::err, spdlog::level::warn, spdlog::level::info, spdlog::level::debug};
  return levels.at(static_cast<std::size_t>(level));
}

bool plain(std::string_view value) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+.:/@%,";
  return !value.empty() && value.find_first_not_of(allowed) == std::string_view::npos;
}

std::string escaped(std::string_view value) {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out = "\"";
  const std::string text = is_utf8(value) ? std::string(value) : utf8(code_points(value));
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += {'\\', c};
    } else if (byte < 0x20 || byte == 0x7F) {
      out += {'\\', 'x', hex[byte >> 4], hex[byte & 15U]};
    } else {
      out += c;
    }
  }
  return out + "\"";
}

spdlog::logger& sink() {
  static spdlog::logger logger = [] {
    spdlog::logger out("heng", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    out.set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    out.set_level(spdlog::level::trace);
    out.flush_on(spdlog::level::warn);
    return out;
  }();
  return logger;
}

const Levels& configured() {
  static const Levels levels = [] {
    const char* text = std::getenv("HENG_LOG");
    return levels_from(text == nullptr ? "" : text);
  }();
  return levels;
}

}  // namespace

Level Levels::of(std::string_view folder) const {
  const auto found = by_folder.find(folder);
  return found == by_folder.end() ? everywhere : found->second;
}

Levels levels_from(std::string_view text) {
  Levels out;
  for (const auto& part : split(text, ',')) {
    const auto sides = split(part, '=');
    const auto level = level_from(trimmed(sides.back()));
    if (!level) continue;
    if (sides.size() == 1) out.everywhere = *level;
    if (sides.size() == 2) out.by_folder[trimmed(sides.front())] = *level;
  }
  return out;
}

std::string event_text(std::string_view event, Fields fields) {
  std::string out(event);
  for (const auto& field : fields) {
    out += ' ';
    out += field.key;
    out += '=';
    out += plain(field.value) ? field.value : escaped(field.value);
  }
  return out;
}

Logger::Logger(std::string_view folder) : folder_(folder), level_(configured().of(folder)) {}

void Logger::write(Level level, std::string_view event, Fields fields) const {
  if (!enabled(level)) return;
  sink().log(spdlog_level(level), "{} {}", folder_, event_text(event, fields));
}

const Logger& of(std::string_view folder) {
  static std::mutex mutex;
  static std::map<std::string, Logger, std::less<>> loggers;
  const std::lock_guard lock(mutex);
  const auto found = loggers.find(folder);
  return found != loggers.end() ? found->second : loggers.emplace(folder, Logger(folder)).first->second;
}

}  // namespace heng::log
