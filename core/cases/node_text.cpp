#include "cases/node_text.hpp"

#include "base/text.hpp"

namespace heng::cases {
namespace {

using plan::NodeId;
using plan::Op;

constexpr int kDeepest = 4;  // what is nested deeper is "…"

class Writing {
 public:
  Writing(const plan::Scheme& scheme, const define::Catalogue& catalogue)
      : scheme_(scheme), graph_(scheme.graph), catalogue_(catalogue) {}

  std::string text(NodeId id, int depth) const {
    if (const auto* input = indicator_of(graph_, id)) return input_text(*input, catalogue_);
    const auto& node = graph_[id];
    switch (node.op) {
      case Op::constant:
      case Op::factor: return number(id, node.number);
      case Op::parameter: return scheme_.parameters[node.ref].definition.name + " (" + number(id, node.number) + ")";
      case Op::round_year: return "year";
      case Op::panel: return "panel";
      case Op::script: return "function";
      case Op::known: return "is_known(" + input_text(graph_.inputs()[node.ref], catalogue_) + ")";
      case Op::same:
      case Op::same_truth: return node.args.empty() ? "…" : text(node.args[0], depth);
      case Op::at_least: return compared(node, ">=", depth);
      case Op::at_most: return compared(node, "<=", depth);
      case Op::more_than: return compared(node, ">", depth);
      case Op::less_than: return compared(node, "<", depth);
      case Op::equals: return compared(node, "==", depth);
      case Op::add: return between(node, " + ", depth);
      case Op::subtract: return between(node, " - ", depth);
      case Op::multiply: return between(node, " * ", depth);
      case Op::divide: return between(node, " / ", depth);
      case Op::is_true: return text(node.args[0], depth);
      case Op::not_: return "not " + between(node, "", depth);
      case Op::settled: return "is settled " + between(node, "", depth);
      case Op::all_of: return between(node, " and ", depth);
      case Op::any_of: return between(node, " or ", depth);
      default: return call(node, depth);
    }
  }

 private:
  std::string between(const plan::Node& node, const std::string& sign, int depth) const {
    if (depth >= kDeepest) return "(…)";
    std::vector<std::string> parts;
    for (const auto arg : node.args) parts.push_back(text(arg, depth + 1));
    return "(" + join(parts, sign) + ")";
  }

  std::string call(const plan::Node& node, int depth) const {
    if (depth >= kDeepest) return "…";
    std::vector<std::string> parts;
    for (const auto arg : node.args) parts.push_back(text(arg, depth + 1));
    return name(node.op) + "(" + join(parts, ", ") + ")";
  }

  static std::string name(Op op) {
    switch (op) {
      case Op::minimum: return "min";
      case Op::maximum: return "max";
      case Op::absolute: return "abs";
      case Op::round: return "round";
      case Op::count: return "count";
      case Op::linear: return "linear";
      case Op::piecewise: return "piecewise";
      case Op::select:
      case Op::select_truth: return "if";
      default: return "of";
    }
  }

  std::string compared(const plan::Node& node, const std::string& sign, int depth) const {
    auto limit = text(node.args[1], depth + 1);
    const auto* input = indicator_of(graph_, node.args[0]);
    const auto fixed = graph_.fixed_value(node.args[1]);
    if (input != nullptr && fixed) {
      const auto& indicator = catalogue_.indicators[input->indicator];
      const auto index = static_cast<std::size_t>(*fixed);
      if (indicator.kind == define::Kind::category && index < indicator.values.size())
        limit = "\"" + indicator.values[index] + "\"";
    }
    return text(node.args[0], depth + 1) + " " + sign + " " + limit;
  }

  std::string number(NodeId id, double value) const {
    const auto& unit = graph_.unit(id).text;
    return number_text(value) + (unit.empty() || unit == "1" ? "" : " " + unit);
  }

  const plan::Scheme& scheme_;
  const plan::Graph& graph_;
  const define::Catalogue& catalogue_;
};

}  // namespace

std::string node_text(const plan::Scheme& scheme, const define::Catalogue& catalogue, NodeId node) {
  return Writing(scheme, catalogue).text(node, 0);
}

const plan::Input* indicator_of(const plan::Graph& graph, NodeId id) {
  const auto& node = graph[id];
  if (node.op == Op::input) return &graph.inputs()[node.ref];
  if (node.op == Op::prefer) return &graph.inputs()[graph[node.args[1]].ref];
  return nullptr;
}

std::string input_text(const plan::Input& input, const define::Catalogue& catalogue) {
  const auto& code = catalogue.indicators[input.indicator].code;
  if (input.relative && input.year == 0) return code;
  return code + "@" + std::to_string(input.year);
}

}  // namespace heng::cases
