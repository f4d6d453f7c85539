#pragma once
// The one place that names the JSON library. Members keep the order in which they are written.

#include <nlohmann/json.hpp>

namespace heng {

using Json = nlohmann::ordered_json;

/// Compact or indented UTF-8; invalid UTF-8 in a value becomes U+FFFD, never an exception.
[[nodiscard]] inline std::string dump(const Json& json, int indent = -1) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace heng
