#include "plan/witness.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace heng::plan {

namespace {

/// The number with the fewest digits that lies within, away from the ends where there is room.
double plain_number(const Interval& within) {
  if (within.is_point()) return within.low;
  constexpr double kFar = 1e6;
  const double low = std::isfinite(within.low) ? within.low : std::min(-kFar, within.high - kFar);
  const double high = std::isfinite(within.high) ? within.high : std::max(kFar, low + std::fabs(low));
  const double middle = low + (high - low) / 2;
  for (int digits = -6; digits <= 15; ++digits) {
    const double rounded = round_decimal(middle, {.mode = RoundMode::half_even, .digits = digits, .interval = 0});
    if (rounded >= within.low && rounded <= within.high) return rounded;
  }
  return middle;
}

class Search {
 public:
  Search(const JointGraph& joint, const Entailed& wanted)
      : joint_(joint),
        wanted_(wanted),
        graph_(joint.graph()),
        truth_(type_of(graph_[wanted.claim].op) == Type::truth),
        roots_{wanted.claim, wanted.base},
        program_(compile(graph_, roots_, Keep::roots)),
        binding_(joint.binding()),
        runner_(program_, binding_, 0),
        nodes_(graph_.order(roots_)) {
    for (const std::uint32_t input : graph_.inputs_under(roots_)) inputs_.push_back(input);
    for (const NodeId id : nodes_) partial_ |= graph_[id].op == Op::settled;
  }

  std::optional<Witness> within(const CaseValues::Assumed& assumed) {
    place(assumed);
    if (auto found = tried()) return found;
    constexpr int kTries = 400;
    for (int i = 0; i < kTries; ++i) {
      scatter(i);
      if (auto found = tried()) return found;
    }
    return {};
  }

 private:
  Interval range(std::uint32_t input) const { return joint_.range(graph_.inputs()[input]); }

  bool whole(std::uint32_t input) const {
    const auto* indicator = joint_.indicator(graph_.inputs()[input]);
    return indicator != nullptr && indicator->kind != define::Kind::number;
  }

  double pick(std::uint32_t input, const Interval& region) const {
    const Interval all = range(input);
    const Interval both{std::max(all.low, region.low), std::min(all.high, region.high)};
    if (both.low > both.high) return plain_number(region);
    return whole(input) && std::ceil(both.low) <= both.high ? std::ceil(both.low) : plain_number(both);
  }

  /// Values where the case says where they lie: an input, or an indicator that can be reported instead of computed.
  void place(const CaseValues::Assumed& assumed) {
    chosen_.clear(), region_.clear(), absent_.clear();
    for (const NodeId id : nodes_) {
      const Node& node = graph_[id];
      const auto found = assumed.numbers.find(id);
      if (node.op == Op::prefer) {
        const std::uint32_t reported = graph_[node.args[1]].ref;
        if (found != assumed.numbers.end() && graph_[node.args[1]].op == Op::input) region_[reported] = found->second;
        const NodeId computed[] = {node.args[0]};
        for (const std::uint32_t input : graph_.inputs_under(computed)) absent_.push_back(input);
      } else if (node.op == Op::input && found != assumed.numbers.end()) {
        region_[node.ref] = found->second;
      } else if (node.op == Op::known && assumed.conditions.contains(id) && !assumed.conditions.at(id)) {
        absent_.push_back(node.ref);
      }
    }
    for (const std::uint32_t input : inputs_)
      if (region_.contains(input))
        chosen_[input] = pick(input, region_.at(input));
      else if (std::find(absent_.begin(), absent_.end(), input) == absent_.end())
        chosen_[input] = pick(input, range(input));
  }

  /// Other values for what the case leaves free; now and then for everything.
  void scatter(int round) {
    for (const std::uint32_t input : inputs_) {
      const bool absent = std::find(absent_.begin(), absent_.end(), input) != absent_.end();
      if (partial_ && round % 2 == 1 && random_() % 3 == 0) {
        chosen_.erase(input);
        continue;
      }
      if (absent && !region_.contains(input) && round % 4 != 3) continue;
      const Interval within = region_.contains(input) && round % 3 != 2 ? region_.at(input) : range(input);
      const double low = std::isfinite(within.low) ? within.low : -1000,
                   high = std::isfinite(within.high) ? within.high : std::max(1000.0, low * 2);
      double value = low + (high - low) * std::uniform_real_distribution<double>(0, 1)(random_);
      if (round % 5 == 1)
        value = low + (high - low) * std::pow(10, -6 * std::uniform_real_distribution<double>(0, 1)(random_));
      if (round % 7 == 3) value = random_() % 2 == 0 ? low : high;
      if (whole(input) && std::ceil(low) <= std::floor(high))
        value = std::clamp(std::round(value), std::ceil(low), std::floor(high));
      chosen_[input] = value;
    }
  }

  std::optional<Witness> tried() {
    std::vector<Assumption> taken;
    for (const auto& [input, value] : chosen_) taken.push_back({input, Interval::exactly(value)});
    if (!differ(taken)) return {};
    shorten(taken);
    Witness found;
    if (!truth_) {
      runner_.run(0, taken);
      const Interval claimed = runner_.number(wanted_.claim), based = runner_.number(wanted_.base);
      if (claimed.is_point() && based.is_point()) found.claimed = claimed.low, found.based = based.low;
    }
    simplify(taken);
    for (const Assumption& one : taken) found.values.push_back({graph_.inputs()[one.input], one.value.low});
    name_missing(taken, found);
    return found;
  }

  /// Inputs that must not be reported for the two sides to differ.
  void name_missing(std::vector<Assumption>& taken, Witness& found) {
    for (const std::uint32_t input : inputs_) {
      if (std::any_of(taken.begin(), taken.end(), [&](const Assumption& one) { return one.input == input; })) continue;
      taken.push_back({input, Interval::exactly(pick(input, range(input)))});
      if (!differ(taken)) found.values.push_back({graph_.inputs()[input], {}});
      taken.pop_back();
    }
  }

  bool differ(const std::vector<Assumption>& taken) {
    runner_.run(0, taken);
    if (truth_) return runner_.truth(wanted_.claim) == Truth::yes && runner_.truth(wanted_.base) == Truth::no;
    return runner_.number(wanted_.claim).low > runner_.number(wanted_.base).high;
  }

  /// Numbers of as few digits as still show it.
  void shorten(std::vector<Assumption>& taken) {
    constexpr int kEnough = 6;
    for (Assumption& one : taken) {
      const Assumption exact = one;
      const int before_point = exact.value.low == 0 ? 0 : static_cast<int>(std::log10(std::fabs(exact.value.low)));
      for (int digits = 0; digits <= kEnough; ++digits) {
        one.value = Interval::exactly(round_decimal(
            exact.value.low, {.mode = RoundMode::half_even, .digits = digits - before_point, .interval = 0}));
        const Interval plausible = range(one.input);
        if (one.value.low >= plausible.low && one.value.high <= plausible.high && differ(taken)) break;
        one = exact;
      }
    }
  }

  /// Leaves out what need not be known.
  void simplify(std::vector<Assumption>& taken) {
    for (std::size_t i = taken.size(); i-- > 0;) {
      const Assumption one = taken[i];
      taken.erase(taken.begin() + static_cast<std::ptrdiff_t>(i));
      if (!differ(taken)) taken.insert(taken.begin() + static_cast<std::ptrdiff_t>(i), one);
    }
  }

  const JointGraph& joint_;
  const Entailed wanted_;
  const Graph& graph_;
  bool truth_, partial_ = false;  // partial: what is settled without a value matters
  std::vector<NodeId> roots_;
  Program program_;
  Binding binding_;
  IntervalRunner runner_;
  std::vector<NodeId> nodes_;
  std::vector<std::uint32_t> inputs_, absent_;
  std::map<std::uint32_t, double> chosen_;
  std::map<std::uint32_t, Interval> region_;
  std::mt19937 random_{20250630};  // the same search every time
};

}  // namespace

std::optional<Witness> find_witness(const JointGraph& joint, const Entailed& wanted,
                                    const std::vector<CaseValues::Assumed>& cases) {
  Search search(joint, wanted);
  for (const auto& each : cases)
    if (auto found = search.within(each)) return found;
  return {};
}

}  // namespace heng::plan
