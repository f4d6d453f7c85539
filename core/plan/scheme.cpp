#include "plan/scheme.hpp"

#include <algorithm>

namespace heng::plan {

const Criterion* Scheme::criterion(std::string_view code) const {
  const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const auto& c) { return c.code == code; });
  return found == criteria.end() ? nullptr : &*found;
}

const Group* Scheme::group(std::string_view code) const {
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.code == code; });
  return found == groups.end() ? nullptr : &*found;
}

}  // namespace heng::plan
