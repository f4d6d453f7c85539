#include "explain/ask.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "plan/run_intervals.hpp"

namespace heng::explain {

namespace {

using plan::kNoNode;
using plan::NodeId;
using plan::Op;

constexpr double kFarAway = 1e15;  // stands for an end of a range that has none

class Asking {
 public:
  Asking(const plan::Scheme& scheme, const plan::Binding& binding, const plan::Program& program, std::size_t subject)
      : scheme_(scheme), binding_(binding), subject_(subject), row_(program, binding, 0) {}

  std::vector<Ask> run() {
    row_.run(subject_);
    if (row_.truth(scheme_.result.pass) != Truth::unknown && !total_open()) return {};
    find_open();
    const double open_width = total_width();
    std::vector<std::pair<Ask, double>> found;  // and how much it narrows what is compared, to order the rest
    row_.run(subject_);
    find_candidates();
    for (const std::uint32_t input : candidates_) {
      row_.run(subject_);
      const Interval known = plan::bounds(binding_, input, subject_);
      if (known.is_point()) continue;
      Ask ask = describe(input, known);
      if (ask.criteria.empty()) continue;
      const double narrows = try_ends(input, known, open_width, ask);
      found.emplace_back(std::move(ask), narrows);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      if (a.first.can_decide != b.first.can_decide) return a.first.can_decide;
      if (a.first.moves != b.first.moves) return a.first.moves > b.first.moves;
      return a.second > b.second;
    });
    std::vector<Ask> result;
    for (auto& [ask, narrows] : found)
      if (ask.can_decide || ask.moves > 0 || narrows > 0) result.push_back(std::move(ask));
    return result;
  }

 private:
  bool total_open() const {
    const NodeId total = scheme_.result.rounded;
    return total != kNoNode && !row_.number(total).is_point();
  }

  double total_width() const {
    const NodeId total = scheme_.result.rounded;
    if (total == kNoNode) return 0;
    return row_.number(total).high - row_.number(total).low;
  }

  bool criterion_open(const plan::Criterion& c) const {
    if (c.reference) return false;
    if (c.applicable != kNoNode && row_.truth(c.applicable) == Truth::unknown) return true;
    if (c.points != kNoNode) return !row_.number(c.points).is_point();
    return row_.truth(c.condition) == Truth::unknown;
  }

  /// The open criteria, and the values whose comparison is open under them.
  void find_open() {
    for (std::size_t i = 0; i < scheme_.criteria.size(); ++i) {
      const plan::Criterion& c = scheme_.criteria[i];
      if (!criterion_open(c)) continue;
      open_.push_back(i);
      const NodeId roots[] = {c.condition, c.points, c.applicable};
      inputs_.push_back(scheme_.graph.inputs_under(roots));
      for (const NodeId id : scheme_.graph.order(roots)) {
        const plan::Node& node = scheme_.graph[id];
        if (plan::type_of(node.op) == plan::Type::truth && !node.args.empty() &&
            plan::type_of(scheme_.graph[node.args[0]].op) == plan::Type::number && row_.truth(id) == Truth::unknown)
          compared_.push_back(node.args[0]);
      }
    }
    for (const NodeId node : compared_) widths_.push_back(row_.number(node).high - row_.number(node).low);
  }

  bool any_known(NodeId top) const {
    const NodeId roots[] = {top};
    for (const std::uint32_t input : scheme_.graph.inputs_under(roots)) {
      const data::Series* series = binding_.series[input];
      if (series != nullptr && series->known(subject_)) return true;
    }
    return false;
  }

  /// Values a person would ask for: of a computed value its missing parts once any part was submitted, else the value.
  void visit(NodeId id) {
    if (!visited_.insert(id).second) return;
    const plan::Node& node = scheme_.graph[id];
    if (node.op == Op::prefer) {
      if (any_known(node.args[0])) return visit(node.args[0]);
      return visit(node.args[1]);
    }
    if (node.op == Op::input || node.op == Op::known) {
      if (std::find(candidates_.begin(), candidates_.end(), node.ref) == candidates_.end())
        candidates_.push_back(node.ref);
      return;
    }
    for (const NodeId arg : node.args) visit(arg);
  }

  void find_candidates() {
    for (const std::size_t c : open_)
      for (const NodeId root :
           {scheme_.criteria[c].condition, scheme_.criteria[c].points, scheme_.criteria[c].applicable})
        if (root != kNoNode) visit(root);
  }

  Ask describe(std::uint32_t input, const Interval& known) const {
    const plan::Input& key = scheme_.graph.inputs()[input];
    const define::Indicator& indicator = binding_.catalogue->indicators[key.indicator];
    Ask ask;
    ask.code = indicator.code;
    ask.title = indicator.title;
    ask.year = key.in(binding_.year);
    ask.shown = shown_of(indicator);
    ask.range = known;
    for (std::size_t k = 0; k < open_.size(); ++k)
      if (std::find(inputs_[k].begin(), inputs_[k].end(), input) != inputs_[k].end()) ask.criteria.push_back(open_[k]);
    return ask;
  }

  std::vector<double> values_to_try(std::uint32_t input, const Interval& known) const {
    const define::Indicator& indicator = binding_.catalogue->indicators[scheme_.graph.inputs()[input].indicator];
    const double low = std::max(known.low, -kFarAway), high = std::min(known.high, kFarAway);
    std::vector<double> values{low, high};
    if (indicator.kind == define::Kind::category)
      for (double value = low + 1; value < high && values.size() < 16; ++value) values.push_back(value);
    return values;
  }

  double try_ends(std::uint32_t input, const Interval& known, double open_width, Ask& ask) {
    const bool verdict_open = row_.truth(scheme_.result.pass) == Truth::unknown;
    double narrows = 0;
    for (const double value : values_to_try(input, known)) {
      const plan::Assumption assumed{input, Interval::exactly(value)};
      row_.run(subject_, {&assumed, 1});
      if (verdict_open && row_.truth(scheme_.result.pass) != Truth::unknown) ask.can_decide = true;
      double moves = 0;
      if (open_width > 0 && std::isfinite(open_width)) moves = 1 - total_width() / open_width;
      if (std::isinf(open_width) && std::isfinite(total_width()))
        moves = 1;  // without it nothing can be said of the total
      const auto settled = static_cast<double>(std::count_if(
          open_.begin(), open_.end(), [&](std::size_t c) { return !criterion_open(scheme_.criteria[c]); }));
      if (open_width <= 0) moves = settled / static_cast<double>(open_.size());
      ask.moves = std::max(ask.moves, moves);
      for (std::size_t k = 0; k < compared_.size(); ++k) {
        const double width = row_.number(compared_[k]).high - row_.number(compared_[k]).low;
        if (std::isfinite(width))
          narrows = std::max(narrows, std::isfinite(widths_[k]) && widths_[k] > 0 ? 1 - width / widths_[k] : 1.0);
      }
    }
    return narrows;
  }

  const plan::Scheme& scheme_;
  const plan::Binding& binding_;
  std::size_t subject_;
  plan::IntervalRunner row_;
  std::vector<std::size_t> open_;
  std::vector<std::uint32_t> candidates_;
  std::set<NodeId> visited_;
  std::vector<std::vector<std::uint32_t>> inputs_;
  std::vector<NodeId> compared_;
  std::vector<double> widths_;
};

}  // namespace

std::vector<Ask> asks(const plan::Scheme& scheme, const plan::Binding& binding, const plan::Program& program,
                      std::size_t subject) {
  return Asking(scheme, binding, program, subject).run();
}

}  // namespace heng::explain
