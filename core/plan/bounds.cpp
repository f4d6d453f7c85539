#include "plan/bounds.hpp"

#include <algorithm>
#include <cmath>

#include "plan/interval_math.hpp"
#include "plan/limits.hpp"

namespace heng::plan {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Truth both(Truth a, Truth b) {
  return a == Truth::no || b == Truth::no     ? Truth::no
         : a == Truth::yes && b == Truth::yes ? Truth::yes
                                              : Truth::unknown;
}
Truth turned(Truth a) { return a == Truth::yes ? Truth::no : a == Truth::no ? Truth::yes : a; }

bool equal(double a, double b) {
  return a == b || (std::isfinite(a) && std::isfinite(b) && std::fabs(a - b) <= kLimitTolerance * std::fabs(b));
}

/// Of x and a limit, both known only within bounds.
Truth compared(Op op, const Interval& x, const Interval& limit) {
  switch (op) {
    case Op::at_least:
      if (x.low >= limit.high || equal(x.low, limit.high)) return Truth::yes;
      return x.high < limit.low && !equal(x.high, limit.low) ? Truth::no : Truth::unknown;
    case Op::at_most: return compared(Op::at_least, {-x.high, -x.low}, {-limit.high, -limit.low});
    case Op::more_than: return turned(compared(Op::at_most, x, limit));
    case Op::less_than: return turned(compared(Op::at_least, x, limit));
    default:
      if (x.is_point() && limit.is_point()) return equal(x.low, limit.low) ? Truth::yes : Truth::no;
      return (x.high < limit.low && !equal(x.high, limit.low)) || (x.low > limit.high && !equal(x.low, limit.high))
                 ? Truth::no
                 : Truth::unknown;
  }
}

/// NaN comes of ∞ − ∞ and 0 × ∞: then nothing is known.
Interval sound(const Interval& made) { return std::isnan(made.low) || std::isnan(made.high) ? Interval{} : made; }

}  // namespace

PlausibleBounds::PlausibleBounds(const Graph& graph, const define::Catalogue& catalogue, std::span<const NodeId> roots,
                                 const std::map<NodeId, double>& most, bool trusting)
    : graph_(graph), catalogue_(catalogue), trusting_(trusting) {
  for (const NodeId id : graph.order(roots)) {
    if (type_of(graph[id].op) == Type::truth)
      truths_[id] = truth_of(graph[id]);
    else
      numbers_[id] = sound(number_of(id, most));
  }
}

Interval PlausibleBounds::number_of(NodeId id, const std::map<NodeId, double>& most) const {
  const Node& node = graph_[id];
  const auto arg = [&](std::size_t i) { return number(node.args[i]); };
  switch (node.op) {
    case Op::constant:
    case Op::parameter:
    case Op::factor: return Interval::exactly(node.number);
    case Op::input: return catalogue_.indicators[graph_.inputs()[node.ref].indicator].range;
    case Op::round_year: return {1900, 2200};
    case Op::panel:
    case Op::script: {
      const auto found = most.find(id);
      return {0, found == most.end() ? kInfinity : found->second};
    }
    case Op::cohort:
    case Op::cohort_rank: {
      const Statistic statistic = graph_.cohorts()[node.ref].statistic;
      if (statistic == Statistic::least || statistic == Statistic::greatest || statistic == Statistic::mean)
        return number(graph_.cohorts()[node.ref].value);
      return {statistic == Statistic::deviation ? 0.0 : 1.0, kInfinity};
    }
    case Op::select: {
      const Truth chosen = truth(node.args[0]);
      return chosen == Truth::yes ? arg(1) : chosen == Truth::no ? arg(2) : hull(arg(1), arg(2));
    }
    case Op::prefer: return trusting_ ? intersection(arg(1), arg(0)) : hull(arg(1), arg(0));
    case Op::count: {
      Interval made{0, 0};
      for (const NodeId condition : node.args)
        made = add(made, {truth(condition) == Truth::yes ? 1.0 : 0.0, truth(condition) == Truth::no ? 0.0 : 1.0});
      return made;
    }
    default: return applied(node.op, node.args.size(), arg, [&] { return graph_.rounding(id); }).value_or(Interval{});
  }
}

Truth PlausibleBounds::truth_of(const Node& node) const {
  const auto arg = [&](std::size_t i) { return truth(node.args[i]); };
  switch (node.op) {
    case Op::all_of:
    case Op::any_of: {
      Truth made = Truth::yes;
      for (const NodeId id : node.args) made = both(made, node.op == Op::all_of ? truth(id) : turned(truth(id)));
      return node.op == Op::all_of ? made : turned(made);
    }
    case Op::not_: return turned(arg(0));
    case Op::select_truth:
      return arg(0) == Truth::yes ? arg(1) : arg(0) == Truth::no ? arg(2) : arg(1) == arg(2) ? arg(1) : Truth::unknown;
    case Op::same_truth: return node.args.empty() ? Truth::unknown : arg(0);
    case Op::at_least:
    case Op::at_most:
    case Op::more_than:
    case Op::less_than:
    case Op::equals: return compared(node.op, number(node.args[0]), number(node.args[1]));
    default: return Truth::unknown;  // known, settled, is_true
  }
}

bool PlausibleBounds::whole(NodeId node) const {
  if (graph_[node].op == Op::count) return true;
  if (graph_[node].op != Op::input) return false;
  const define::Kind kind = catalogue_.indicators[graph_.inputs()[graph_[node].ref].indicator].kind;
  return kind == define::Kind::boolean || kind == define::Kind::category;
}

namespace {

/// What is left for a value while a combination of comparisons is tried.
struct Left {
  Interval within;
  bool low_open = false, high_open = false;
  bool whole = false;  // categories, yes/no: only whole numbers
  std::vector<double> excluded;
  std::vector<NodeId> comparisons;

  [[nodiscard]] bool empty() const {
    if (within.low > within.high && !equal(within.low, within.high)) return true;
    if (equal(within.low, within.high) && (low_open || high_open)) return true;
    if (!whole || !std::isfinite(within.low) || !std::isfinite(within.high))
      return within.is_point() && has(within.low);
    for (double value = std::ceil(within.low); value <= within.high; ++value)
      if (!has(value) && !(low_open && value == within.low) && !(high_open && value == within.high)) return false;
    return true;
  }
  [[nodiscard]] bool has(double value) const {
    return std::find(excluded.begin(), excluded.end(), value) != excluded.end();
  }
};

/// Tries to make conditions what is wanted of them, one way after the other.
class Search {
 public:
  Search(const Graph& graph, const PlausibleBounds& bounds) : graph_(graph), bounds_(bounds) {}

  std::optional<Conflict> conflict(std::vector<Wish> wanted) {
    if (possible(std::move(wanted), {})) return {};
    return found_;
  }

 private:
  using Values = std::map<NodeId, Left>;

  bool possible(std::vector<Wish> wishes, Values values) {
    while (!wishes.empty()) {
      if (++steps_ > kMostSteps) return true;  // cannot be shown
      const auto [id, wanted] = wishes.back();
      wishes.pop_back();
      const Node& node = graph_[id];
      switch (node.op) {
        case Op::not_: wishes.emplace_back(node.args[0], !wanted); break;
        case Op::same_truth:
          if (!node.args.empty()) wishes.emplace_back(node.args[0], wanted);
          break;
        case Op::all_of:
        case Op::any_of:
          if ((node.op == Op::all_of) == wanted) {
            for (auto arg = node.args.rbegin(); arg != node.args.rend(); ++arg) wishes.emplace_back(*arg, wanted);
            break;
          }
          return any_way(node.args, wanted, wishes, values);
        case Op::select_truth: {
          auto other = wishes;
          wishes.insert(wishes.end(), {{node.args[1], wanted}, {node.args[0], true}});
          if (possible(std::move(wishes), values)) return true;
          other.insert(other.end(), {{node.args[2], wanted}, {node.args[0], false}});
          return possible(std::move(other), std::move(values));
        }
        default:
          if (!narrow(id, wanted, values)) return false;
      }
    }
    return true;
  }

  bool any_way(const std::vector<NodeId>& ways, bool wanted, const std::vector<Wish>& wishes, const Values& values) {
    for (const NodeId way : ways) {
      auto next = wishes;
      next.emplace_back(way, wanted);
      if (possible(std::move(next), values)) return true;
    }
    return false;
  }

  [[nodiscard]] NodeId inner(NodeId id) const {
    while (graph_[id].op == Op::same && !graph_[id].args.empty()) id = graph_[id].args[0];
    return id;
  }

  Left& left(NodeId value, Values& values) const {
    const auto [found, fresh] = values.try_emplace(value);
    if (fresh) {
      found->second.within = bounds_.number(value);
      found->second.whole = bounds_.whole(value);
    }
    return found->second;
  }

  /// False when nothing is left of the value.
  bool narrow(NodeId id, bool wanted, Values& values) {
    const Node& node = graph_[id];
    if (node.op == Op::is_true) {
      return settle(inner(node.args[0]), id, wanted, wanted ? Op::at_least : Op::less_than, 0.5, values);
    }
    if (node.args.size() != 2) return true;  // known
    const Interval limit = bounds_.number(node.args[1]);
    if (limit.is_point() && graph_.fixed_value(node.args[1]))
      return settle(inner(node.args[0]), id, wanted, wanted ? node.op : opposite(node.op), limit.low, values);
    const Truth sure = bounds_.truth(id);
    if (sure == Truth::unknown || (sure == Truth::yes) == wanted) return true;
    found_ = {.value = inner(node.args[0]), .comparisons = {id}, .wanted = wanted};
    return false;
  }

  static Op opposite(Op op) {
    return op == Op::at_least    ? Op::less_than
           : op == Op::at_most   ? Op::more_than
           : op == Op::more_than ? Op::at_most
           : op == Op::less_than ? Op::at_least
                                 : Op::not_;
  }

  bool settle(NodeId value, NodeId comparison, bool wanted, Op op, double limit, Values& values) {
    Left& now = left(value, values);
    now.comparisons.push_back(comparison);
    const auto raise = [&](bool open) {
      if (limit > now.within.low || (limit == now.within.low && open)) now.within.low = limit, now.low_open = open;
    };
    const auto lower = [&](bool open) {
      if (limit < now.within.high || (limit == now.within.high && open)) now.within.high = limit, now.high_open = open;
    };
    if (op == Op::at_least || op == Op::equals) raise(false);
    if (op == Op::at_most || op == Op::equals) lower(false);
    if (op == Op::more_than) raise(true);
    if (op == Op::less_than) lower(true);
    if (op == Op::not_) now.excluded.push_back(limit);
    if (op == Op::equals && now.has(limit)) now.low_open = now.high_open = true;
    if (!now.empty()) return true;
    found_ = {.value = value, .comparisons = now.comparisons, .wanted = wanted};
    return false;
  }

  static constexpr std::size_t kMostSteps = 5000;

  const Graph& graph_;
  const PlausibleBounds& bounds_;
  std::size_t steps_ = 0;
  std::optional<Conflict> found_;
};

}  // namespace

std::optional<Conflict> cannot_be(const Graph& graph, const PlausibleBounds& bounds, std::vector<Wish> wanted) {
  return Search(graph, bounds).conflict(std::move(wanted));
}

}  // namespace heng::plan
