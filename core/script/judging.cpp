#include "script/judging.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace heng::script {

namespace {

using plan::NodeId;
using plan::Op;

/// Of a number as written: 97.0 has 1, 14e2 (14 × 10²) has -2.
int decimals(std::string_view number) {
  const std::size_t power = std::min(number.find_first_of("eE"), number.size());
  const std::string_view digits = number.substr(0, power);
  const std::size_t point = digits.find('.');
  const int written = point == std::string_view::npos ? 0 : static_cast<int>(digits.size() - point - 1);
  const auto exponent = power < number.size() ? parse_number(number.substr(power + 1)) : std::nullopt;
  constexpr double kMost = 300;
  return written - (exponent && std::fabs(*exponent) <= kMost ? static_cast<int>(*exponent) : 0);
}

/// Decimals of a limit in the unit it is compared in: 97.0 % has 1, as a share 3.
std::optional<int> limit_decimals(const plan::Scheme& scheme, const plan::Graph& graph, NodeId limit) {
  const plan::Node& node = graph[limit];
  if (node.op != Op::parameter) return {};
  const plan::EffectiveParameter& parameter = scheme.parameters[node.ref];
  if (!parameter.in_force) return {};
  const auto factor = define::conversion_factor(parameter.definition.unit, graph.unit(limit));
  const int shift = factor ? static_cast<int>(std::lround(-std::log10(*factor))) : 0;
  return decimals(parameter.in_force->typed) + shift;
}

bool compares(Op op) {
  return op == Op::at_least || op == Op::at_most || op == Op::more_than || op == Op::less_than || op == Op::equals;
}

}  // namespace

NodeId judged_rounded(const plan::Scheme& scheme, plan::Graph& graph, NodeId condition,
                      std::vector<NodeId>& without_digits) {
  plan::Node node = graph[condition];
  if (compares(node.op)) {
    const auto digits = limit_decimals(scheme, graph, node.args[1]);
    if (graph.fixed_value(node.args[0])) return condition;
    if (!digits) return without_digits.push_back(condition), condition;
    node.args[0] = graph.rounded(node.args[0], {.mode = RoundMode::half_even, .digits = *digits, .interval = 0});
    return graph.add(std::move(node));
  }
  if (plan::type_of(node.op) != plan::Type::truth || node.op == Op::known || node.op == Op::is_true) return condition;
  // The bands of a by_range stay where they are; only what applies in them is judged on rounded values.
  const std::size_t first = node.op == Op::select_truth ? 1 : 0;
  for (std::size_t i = first; i < node.args.size(); ++i)
    node.args[i] = judged_rounded(scheme, graph, node.args[i], without_digits);
  const auto range = graph.ranges.find(condition);
  if (range == graph.ranges.end()) return graph.add(std::move(node));
  plan::RangeNote note = range->second;
  for (auto& band : note.bands) band.then = judged_rounded(scheme, graph, band.then, without_digits);
  node.ref = static_cast<std::uint32_t>(graph.size());  // a stand-in of its own, as by_range makes it
  const NodeId made = graph.add(std::move(node));
  graph.ranges[made] = std::move(note);
  return made;
}

}  // namespace heng::script
