#include "plan/scheme.hpp"

#include <algorithm>

namespace heng::plan {

const define::DatedValue* value_at(const EffectiveParameter& parameter, std::size_t layer, const define::Date& date,
                                   bool reach_back) {
  const define::DatedValue* earliest = nullptr;
  for (auto it = parameter.layers.rbegin(); it != parameter.layers.rend(); ++it) {
    if (it->layer > layer || it->written.values.empty()) continue;
    if (const auto* found = define::value_in_force(it->written, date)) return found;
    earliest = &it->written.values.front();
  }
  return reach_back ? earliest : nullptr;
}

bool Criterion::cites(std::string_view clause_id) const {
  return clause == clause_id || std::find(also.begin(), also.end(), clause_id) != also.end();
}

std::string Criterion::clauses() const {
  std::string text = clause;
  for (const std::string& more : also) text += "、" + more;
  return text;
}

const Criterion* Scheme::criterion(std::string_view code) const {
  const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const auto& c) { return c.code == code; });
  return found == criteria.end() ? nullptr : &*found;
}

const Group* Scheme::group(std::string_view code) const {
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.code == code; });
  return found == groups.end() ? nullptr : &*found;
}

}  // namespace heng::plan
