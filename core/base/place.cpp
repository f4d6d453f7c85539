#include "base/place.hpp"

#include <filesystem>
#include <system_error>

namespace heng {

std::string shown_path(const std::string& file) {
  static const std::string here = [] {
    std::error_code error;
    const std::string folder = std::filesystem::current_path(error).string();
    return folder.empty() || folder == "/" ? std::string() : folder + "/";
  }();
  const std::string plain = std::filesystem::path(file).lexically_normal().string();
  return !here.empty() && plain.starts_with(here) ? plain.substr(here.size()) : plain;
}

std::string Place::text() const {
  std::string out = shown_path(file);
  if (line <= 0) return out;
  out += (out.empty() ? "" : ":") + std::to_string(line);
  if (column > 0) out += ":" + std::to_string(column);
  return out;
}

}  // namespace heng
