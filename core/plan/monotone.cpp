#include "plan/monotone.hpp"

#include <algorithm>
#include <unordered_map>

#include "plan/interval_math.hpp"

namespace heng::plan {

namespace {

Trend flip(Trend t) { return t == Trend::up ? Trend::down : t == Trend::down ? Trend::up : t; }

Trend both(Trend a, Trend b) {
  if (a == Trend::none) return b;
  if (b == Trend::none || a == b) return a;
  return Trend::either;
}

class Walk {
 public:
  Walk(const Graph& graph, const define::Catalogue& catalogue, std::uint32_t parameter)
      : graph_(graph), catalogue_(catalogue), parameter_(parameter) {}

  Trend of(NodeId id) {
    if (const auto known = trends_.find(id); known != trends_.end()) return known->second;
    return trends_[id] = compute(graph_[id]);
  }

 private:
  /// Where a value can lie for any applicant; unbounded where that is not worth knowing.
  Interval bounds(NodeId id) {
    const Node& node = graph_[id];
    switch (node.op) {
      case Op::constant:
      case Op::factor: return Interval::exactly(node.number);
      case Op::input: return catalogue_.indicators[graph_.inputs()[node.ref].indicator].range;
      case Op::panel:
      case Op::script:
      case Op::count: return {0, std::numeric_limits<double>::infinity()};
      case Op::prefer: return hull(bounds(node.args[0]), bounds(node.args[1]));
      case Op::same:
      case Op::round: return node.args.empty() ? Interval{} : bounds(node.args[0]);
      case Op::add: return add(bounds(node.args[0]), bounds(node.args[1]));
      case Op::multiply: return multiply(bounds(node.args[0]), bounds(node.args[1]));
      case Op::divide: return divide(bounds(node.args[0]), bounds(node.args[1]));
      case Op::select: return hull(bounds(node.args[1]), bounds(node.args[2]));
      case Op::linear: return {0, 1};
      default: return {};  // a parameter too: its sign may change with its value
    }
  }

  Trend scaled(Trend t, const Interval& by) {
    if (t == Trend::none || by.low >= 0) return t;
    return by.high <= 0 ? flip(t) : Trend::either;
  }

  Trend quotient(const Node& node) {
    const Trend top = of(node.args[0]), bottom = of(node.args[1]);
    const Interval a = bounds(node.args[0]), b = bounds(node.args[1]);
    Trend result = scaled(top, b);
    if (bottom != Trend::none) {
      if (b.low < 0 && b.high > 0) return Trend::either;
      result = both(result, flip(scaled(bottom, a)));
    }
    return result;
  }

  Trend compute(const Node& node) {
    const auto arg = [&](std::size_t i) { return of(node.args[i]); };
    switch (node.op) {
      case Op::parameter: return node.ref == parameter_ ? Trend::up : Trend::none;
      case Op::add:
      case Op::count:
      case Op::minimum:
      case Op::maximum:
      case Op::all_of:
      case Op::any_of: {
        Trend result = Trend::none;
        for (const NodeId id : node.args) result = both(result, of(id));
        return result;
      }
      case Op::subtract:
      case Op::at_least:
      case Op::more_than: return both(arg(0), flip(arg(1)));
      case Op::at_most:
      case Op::less_than: return both(flip(arg(0)), arg(1));
      case Op::multiply: return both(scaled(arg(0), bounds(node.args[1])), scaled(arg(1), bounds(node.args[0])));
      case Op::divide: return quotient(node);
      case Op::negate:
      case Op::not_: return flip(arg(0));
      case Op::square_root:
      case Op::logarithm:
      case Op::exponential:
      case Op::round:
      case Op::is_true: return arg(0);
      case Op::same:
      case Op::same_truth: return node.args.empty() ? Trend::none : arg(0);
      case Op::cohort: return of(graph_.cohorts()[node.ref].value) == Trend::none ? Trend::none : Trend::either;
      case Op::linear: return linear_trend(node);
      case Op::select:
      case Op::select_truth: return arg(0) == Trend::none ? both(arg(1), arg(2)) : chosen(node);
      default:
        return std::all_of(node.args.begin(), node.args.end(), [&](NodeId id) { return of(id) == Trend::none; }) ? Trend::none : Trend::either;
    }
  }

  /// clamp((x − zero) / (full − zero)): later knots mean fewer points when more is better, more when less is better.
  Trend linear_trend(const Node& node) {
    const auto zero = graph_.fixed_value(node.args[1]), full = graph_.fixed_value(node.args[2]);
    if (!zero || !full) return Trend::either;
    const Trend knots = both(of(node.args[1]), of(node.args[2]));
    const Trend value = *full > *zero ? of(node.args[0]) : flip(of(node.args[0]));
    return both(value, *full > *zero ? flip(knots) : knots);
  }

  /// A choice whose condition moves: provable when what it moves to is never worse.
  Trend chosen(const Node& node) {
    if (node.op != Op::select) return Trend::either;
    const Interval then = bounds(node.args[1]), otherwise = bounds(node.args[2]);
    const Trend branches = both(of(node.args[1]), of(node.args[2]));
    if (then.low >= otherwise.high) return both(branches, of(node.args[0]));
    if (then.high <= otherwise.low) return both(branches, flip(of(node.args[0])));
    return Trend::either;
  }

  const Graph& graph_;
  const define::Catalogue& catalogue_;
  std::uint32_t parameter_;
  std::unordered_map<NodeId, Trend> trends_;
};

}  // namespace

Trend trend(const Graph& graph, const define::Catalogue& catalogue, NodeId root, std::uint32_t parameter) {
  return Walk(graph, catalogue, parameter).of(root);
}

}  // namespace heng::plan
