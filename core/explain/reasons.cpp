#include "explain/reasons.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.hpp"
#include "explain/formula.hpp"
#include "explain/sentences.hpp"

namespace heng::explain {

using plan::Node;
using plan::NodeId;
using plan::Op;

namespace {

Truth as_wanted(Truth truth, bool wanted) {
  if (truth == Truth::unknown) return truth;
  return (truth == Truth::yes) == wanted ? Truth::yes : Truth::no;
}

/// Shows `value` in the unit its limit is written in: 500,000 tce against 20万tce is 50 万tce.
void show_like(Value& value, const Limit& limit, double limit_in_own_unit) {
  if (value.shown.unit == limit.shown.unit || value.shown.percent || !limit.text.empty() || limit_in_own_unit == 0)
    return;
  const double scale = limit.value / limit_in_own_unit;
  const auto scaled = [&](double v) {
    return round_decimal(v * scale, {.mode = RoundMode::half_even, .digits = 10, .interval = 0});
  };
  value.value = {scaled(value.value.low), scaled(value.value.high)};
  value.shown.unit = limit.shown.unit;
  value.shown.digits.reset();
  if (!value.value.is_point()) return;
  value.text.clear();
}

BandUsed band_used(const Reading& reading, const plan::RangeNote& note, const plan::RangeNote::Band& band,
                   const Place& rule) {
  BandUsed made{
      .value = reading.value(note.value), .from = {}, .below = {}, .certain = reading.truth(band.inside) == Truth::yes};
  if (band.from != plan::kNoNode) made.from = reading.limit(band.from, made.value, rule);
  if (band.below != plan::kNoNode) made.below = reading.limit(band.below, made.value, rule);
  if (made.from)
    show_like(made.value, *made.from, reading.number(band.from).low);
  else if (made.below)
    show_like(made.value, *made.below, reading.number(band.below).low);
  return made;
}

class Collector {
 public:
  Collector(const Reading& reading, const Place& rule) : reading_(reading), graph_(reading.graph()), rule_(rule) {}

  /// What a node asks is told elsewhere.
  void leave_out(NodeId id) { told_.insert({{id, true}, {id, false}}); }

  void collect(NodeId id, bool wanted, const std::optional<BandUsed>& band) {
    const Node& node = graph_[id];
    if (told_.contains({id, wanted})) return;
    if (const auto range = graph_.ranges.find(id); range != graph_.ranges.end())
      return collect_range(range->second, wanted, band);
    if (const auto known = graph_.known_of.find(id); known != graph_.known_of.end())
      return computed_known(id, known->second, wanted, band);
    switch (node.op) {
      case Op::same_truth:
        if (!node.args.empty()) collect(node.args[0], wanted, band);
        return;
      case Op::not_: return collect(node.args[0], !wanted, band);
      case Op::settled: return;  // what is missing is told beside it
      case Op::all_of:
      case Op::any_of: return collect_list(node, (node.op == Op::all_of) == wanted, wanted, band);
      case Op::select_truth:
        if (reading_.truth(node.args[0]) != Truth::no) collect(node.args[1], wanted, band);
        if (reading_.truth(node.args[0]) != Truth::yes) collect(node.args[2], wanted, band);
        return;
      default: return comparison(id, wanted, band);
    }
  }

  std::vector<Reason> reasons;

 private:
  /// `all`: every part is needed; else one is enough. Of a settled list only the parts that settle it are told.
  void collect_list(const Node& node, bool all, bool wanted, const std::optional<BandUsed>& band) {
    if (!all && one_of(node, wanted, band)) return;
    const Truth decides = all ? Truth::no : Truth::yes;
    const bool decided = std::any_of(node.args.begin(), node.args.end(),
                                     [&](NodeId arg) { return as_wanted(reading_.truth(arg), wanted) == decides; });
    int way = 0;
    for (const NodeId arg : node.args) {
      if (decided && as_wanted(reading_.truth(arg), wanted) != decides) continue;
      const std::size_t before = reasons.size();
      collect(arg, wanted, band);
      ++way;
      if (!all && !decided && node.args.size() > 1)
        for (std::size_t i = before; i < reasons.size(); ++i) reasons[i].alternative = way;
    }
  }

  /// one_of: equalities of one value are told as one.
  bool one_of(const Node& node, bool wanted, const std::optional<BandUsed>& band) {
    if (node.args.size() < 2 || !wanted) return false;
    const NodeId value = graph_[node.args[0]].args.empty() ? plan::kNoNode : graph_[node.args[0]].args[0];
    for (const NodeId arg : node.args)
      if (graph_[arg].op != Op::equals || graph_[arg].args[0] != value) return false;
    Reason made;
    made.sign = Sign::equals;
    made.band = band;
    made.value = reading_.value(value);
    made.met = Truth::no;
    std::vector<std::string> texts;
    for (const NodeId arg : node.args) {
      if (reading_.truth(arg) == Truth::yes || (reading_.truth(arg) == Truth::unknown && made.met == Truth::no))
        made.met = reading_.truth(arg);
      made.limit = reading_.limit(graph_[arg].args[1], made.value, rule_);
      texts.push_back(made.limit->text.empty() ? number_shown(made.limit->value, made.limit->shown) : made.limit->text);
    }
    made.limit->text = join(texts, " / ");
    reasons.push_back(std::move(made));
    return true;
  }

  void collect_range(const plan::RangeNote& note, bool wanted, const std::optional<BandUsed>& outer) {
    (void)outer;
    for (const auto& band : note.bands) {
      if (reading_.truth(band.inside) == Truth::no) continue;
      collect(band.then, wanted, band_used(reading_, note, band, rule_));
    }
  }

  void comparison(NodeId id, bool wanted, const std::optional<BandUsed>& band) {
    const Node& node = graph_[id];
    if (!told_.emplace(id, wanted).second) return;
    Reason made;
    made.met = as_wanted(reading_.truth(id), wanted);
    made.sign = sign_of(node.op, wanted);
    made.band = band;
    if (node.op == Op::known) {
      made.value = reading_.observed(node.ref);
      reasons.push_back(std::move(made));
      return;
    }
    NodeId value = node.args[0];
    if (counts_conditions(value)) return counted(node, wanted, band);
    made.value = reading_.value(value);
    if (node.op != Op::is_true) {
      made.limit = reading_.limit(node.args[1], made.value, rule_);
      if (made.met == Truth::no) made.distance = distance(value, node.args[1], made);
      const double limit = reading_.number(node.args[1]).low;
      if (made.distance && limit != 0) made.distance->gap *= made.limit->value / limit;
      show_like(made.value, *made.limit, limit);
      if (made.met == Truth::no && made.distance &&
          number_shown(made.value.value.low, made.value.shown) == number_shown(made.limit->value, made.value.shown))
        made.value.shown.digits = 15;  // 0.200002 against 0.2: the difference must be seen
    }
    reasons.push_back(std::move(made));
  }

  /// is_known of a computed indicator is told as one, with what it lacks; not input by input.
  void computed_known(NodeId id, NodeId value, bool wanted, const std::optional<BandUsed>& band) {
    if (!told_.emplace(id, wanted).second) return;
    Reason made;
    made.met = as_wanted(reading_.truth(id), wanted);
    made.sign = sign_of(Op::known, wanted);
    made.band = band;
    made.value = reading_.value(value);
    reasons.push_back(std::move(made));
  }

  bool counts_conditions(NodeId id) const {
    const Node& node = graph_[id];
    return node.op == Op::count;
  }

  /// at_least_met: every part is told.
  void counted(const Node& node, bool wanted, const std::optional<BandUsed>& band) {
    for (const NodeId part : graph_[node.args[0]].args) collect(part, wanted, band);
  }

  std::optional<Distance> distance(NodeId value, NodeId limit, const Reason& reason) const {
    if (!reason.value.value.is_point() || !reason.limit || !reason.limit->text.empty()) return {};
    if (reason.sign == Sign::equals || reason.sign == Sign::differs) return {};
    Distance made;
    made.too_high = reason.sign == Sign::at_most || reason.sign == Sign::less_than;
    // Subtract as people do it, on the decimals: 0.22 − 0.2 is 0.02.
    made.gap = round_decimal(std::fabs(reason.value.value.low - reading_.number(limit).low),
                             {.mode = RoundMode::half_even, .digits = 12, .interval = 0});
    if (const auto lever = reading_.lever(value, made.too_high ? -made.gap : made.gap)) {
      made.lever = lever->first;
      made.lever_change = round_decimal(lever->second, {.mode = RoundMode::half_even, .digits = 6, .interval = 0});
    }
    return made;
  }

  const Reading& reading_;
  const plan::Graph& graph_;
  Place rule_;
  std::set<std::pair<NodeId, bool>> told_;
};

}  // namespace

Sign sign_of(Op op, bool wanted) {
  switch (op) {
    case Op::at_least: return wanted ? Sign::at_least : Sign::less_than;
    case Op::at_most: return wanted ? Sign::at_most : Sign::more_than;
    case Op::more_than: return wanted ? Sign::more_than : Sign::at_most;
    case Op::less_than: return wanted ? Sign::less_than : Sign::at_least;
    case Op::equals: return wanted ? Sign::equals : Sign::differs;
    case Op::is_true: return wanted ? Sign::is_yes : Sign::is_no;
    default: return wanted ? Sign::is_known : Sign::is_missing;
  }
}

std::vector<Reason> reasons(const Reading& reading, NodeId condition, bool wanted, const Place& rule, NodeId known) {
  Collector collector(reading, rule);
  if (known != plan::kNoNode && reading.truth(known) == Truth::yes) collector.leave_out(known);
  collector.collect(condition, wanted, {});
  return std::move(collector.reasons);
}

std::vector<Reason> pass_reasons(const Reading& reading) {
  const plan::ResultRule& result = reading.scheme().result;
  if (result.written.pass == plan::kNoNode) return {};
  Collector collector(reading, result.place);
  const Node& refused = reading.graph()[result.refused];
  collector.leave_out(refused.op == Op::not_ ? refused.args[0] : result.refused);
  collector.collect(result.written.pass, true, {});
  return std::move(collector.reasons);
}

std::optional<BandUsed> left_out(const Reading& reading, NodeId condition, const Place& rule) {
  const plan::Graph& graph = reading.graph();
  const NodeId roots[] = {condition};
  for (const NodeId id : graph.order(roots)) {
    const auto range = graph.ranges.find(id);
    if (range == graph.ranges.end()) continue;
    const auto& bands = range->second.bands;
    if (!std::all_of(bands.begin(), bands.end(),
                     [&](const auto& band) { return reading.truth(band.inside) == Truth::no; }))
      continue;
    BandUsed made = band_used(reading, range->second, bands.front(), rule);
    made.below = made.from;  // below the first band, or above the last one
    made.from.reset();
    if (bands.back().below != plan::kNoNode && made.below && made.value.value.low >= made.below->value) {
      made.below.reset();
      made.from = reading.limit(bands.back().below, made.value, rule);
    }
    return made;
  }
  return {};
}

}  // namespace heng::explain
