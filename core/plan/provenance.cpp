#include "plan/provenance.hpp"

#include <algorithm>
#include <set>

namespace heng::plan {

namespace {

std::vector<NodeId> present(std::initializer_list<NodeId> nodes) {
  std::vector<NodeId> found;
  std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(found), [](NodeId id) { return id != kNoNode; });
  return found;
}

}  // namespace

std::vector<Origin> origins(const Scheme& scheme, const EffectiveParameter& parameter) {
  std::vector<Origin> found;
  const auto* counts = value_at(parameter, scheme.layers.size(), scheme.as_of);
  for (const auto& layer : parameter.layers) {
    const auto& values = layer.written.values;
    const auto* own = define::value_in_force(layer.written, scheme.as_of);
    for (std::size_t i = 0; i < values.size(); ++i) {
      Origin origin{.layer = layer.layer, .value = &values[i], .until = {}, .state = Origin::State::past};
      if (i + 1 < values.size()) origin.until = values[i + 1].from;
      if (&values[i] == counts)
        origin.state = Origin::State::in_force;
      else if (&values[i] == own)
        origin.state = Origin::State::overridden;
      else if (values[i].from > scheme.as_of)
        origin.state = Origin::State::future;
      found.push_back(origin);
    }
  }
  return found;
}

std::vector<Change> timeline(const Scheme& scheme) {
  std::vector<Change> changes;
  for (std::size_t p = 0; p < scheme.parameters.size(); ++p) {
    const auto& parameter = scheme.parameters[p];
    std::set<define::Date> dates;
    for (const auto& layer : parameter.layers)
      for (const auto& value : layer.written.values) dates.insert(value.from);
    const define::DatedValue* before = nullptr;
    for (const auto& date : dates) {
      const auto* after = value_at(parameter, scheme.layers.size(), date);
      if (after == before) continue;
      Change change{.on = date, .parameter = p, .before = before, .after = after, .layer = 0};
      for (const auto& layer : parameter.layers)
        if (std::any_of(layer.written.values.begin(), layer.written.values.end(),
                        [&](const auto& v) { return &v == after; }))
          change.layer = layer.layer;
      changes.push_back(change);
      before = after;
    }
  }
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.on < b.on; });
  return changes;
}

std::vector<std::uint32_t> parameters_under(const Scheme& scheme, const std::vector<NodeId>& roots) {
  std::set<std::uint32_t> found;
  for (const NodeId id : scheme.graph.order(roots))
    if (scheme.graph[id].op == Op::parameter) found.insert(scheme.graph[id].ref);
  return {found.begin(), found.end()};
}

Uses uses(const Scheme& scheme, std::uint32_t parameter) {
  Uses found;
  const auto used = [&](std::initializer_list<NodeId> roots) {
    const auto under = parameters_under(scheme, present(roots));
    return std::find(under.begin(), under.end(), parameter) != under.end();
  };
  for (std::size_t i = 0; i < scheme.criteria.size(); ++i) {
    const Criterion& c = scheme.criteria[i];
    if (used({c.condition, c.points, c.full, c.applicable, c.weight})) found.criteria.push_back(i);
  }
  for (const Group& group : scheme.groups)
    if (used({group.weight, group.cap, group.floor, group.points})) found.result.push_back("group " + group.code);
  for (const Grade& grade : scheme.result.grades)
    if (used({grade.at_least})) found.result.push_back("grade " + grade.name);
  // The pass rule holds all gates: what it adds to them is what no criterion uses.
  if (found.criteria.empty() && found.result.empty() && used({scheme.result.pass})) found.result.emplace_back("pass");
  return found;
}

}  // namespace heng::plan
