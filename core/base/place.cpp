#include "base/place.hpp"

namespace heng {

std::string Place::text() const {
  std::string out = file;
  if (line <= 0) return out;
  out += (out.empty() ? "" : ":") + std::to_string(line);
  if (column > 0) out += ":" + std::to_string(column);
  return out;
}

}  // namespace heng
