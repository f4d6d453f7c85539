#include "script/fingerprint.hpp"

#include <algorithm>
#include <cstdio>

#include "base/text.hpp"
#include "script/rule_text.hpp"

namespace heng::script {

namespace {

using plan::NodeId;
using plan::Op;

std::uint64_t fnv1a(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

Fingerprints::Fingerprints(const plan::Scheme& scheme, const define::Catalogue& catalogue)
    : scheme_(scheme), catalogue_(catalogue) {}

std::string Fingerprints::of(NodeId node) {
  const NodeId roots[] = {node};
  for (const NodeId id : scheme_.graph.order(roots))
    if (!known_.contains(id)) known_[id] = hash_of(id);
  char text[18];
  std::snprintf(text, sizeof text, "#%016llx", static_cast<unsigned long long>(known_.at(node)));
  return text;
}

std::uint64_t Fingerprints::hash_of(NodeId id) {
  const plan::Node& node = scheme_.graph[id];
  std::uint64_t hash = fnv1a(leaf(node, id), fnv1a(std::to_string(static_cast<int>(node.op))));
  hash = fnv1a(scheme_.graph.unit(id).text, hash);
  if (node.op == Op::same || node.op == Op::same_truth) return hash;  // total() is the result's business
  for (const NodeId arg : node.args) hash = fnv1a(std::to_string(known_.at(arg)), hash);
  return hash;
}

/// What a node says besides its arguments.
std::string Fingerprints::leaf(const plan::Node& node, NodeId id) {
  const plan::Graph& graph = scheme_.graph;
  switch (node.op) {
    case Op::input:
    case Op::known: {
      const plan::Input& input = graph.inputs()[node.ref];
      return catalogue_.indicators[input.indicator].code + (input.relative ? "+" : "@") + std::to_string(input.year);
    }
    case Op::parameter: return scheme_.parameters[node.ref].definition.name;
    case Op::factor: return graph.factor(id).name;
    case Op::constant: return number_text(node.number);
    case Op::panel: return scheme_.criteria[node.ref].code;
    case Op::round: {
      const Rounding& rounding = graph.rounding(id);
      return std::string(name_of(rounding.mode)) + std::to_string(rounding.digits) + number_text(rounding.interval);
    }
    case Op::cohort:
    case Op::cohort_rank: {
      const plan::Cohort& cohort = graph.cohorts()[node.ref];
      return std::to_string(static_cast<int>(cohort.statistic)) + (cohort.known != plan::kNoNode ? "r" : "") +
             of(cohort.value);
    }
    case Op::script: {
      const auto c = std::find_if(scheme_.criteria.begin(), scheme_.criteria.end(),
                                  [&](const auto& each) { return each.function == static_cast<int>(node.ref); });
      if (c == scheme_.criteria.end()) return {};
      const auto lines = lines_of(c->place.file);
      return statement(lines, c->place.line) + outside(scheme_, c->place.file, lines);
    }
    case Op::same:
    case Op::same_truth: return std::to_string(node.ref);
    default: return {};
  }
}

}  // namespace heng::script
