#include "cases/search.hpp"

#include <algorithm>
#include <cmath>

#include "cases/candidates.hpp"
#include "data/dataset_builder.hpp"

namespace heng::cases {
namespace {

using plan::NodeId;
using plan::Op;

constexpr std::size_t kMostCombinations = 40000;  // tried one after another
constexpr std::size_t kMostSteps = 5'000'000;     // instructions run when there are more
constexpr std::size_t kMostSeeds = 60;

}  // namespace

struct Search::State {
  const define::Catalogue& catalogue;
  const plan::Scheme& scheme;
  std::vector<NodeId> roots;
  std::span<const Assignment> seeds;
  data::Dataset nobody;  // one subject of whom nothing is known
  std::vector<Candidates> inputs;
  std::vector<std::uint32_t> panels;  // criteria
  std::vector<int> years;
  bool complete = true;
  struct Side {
    const plan::Graph* graph;
    plan::Program program;
    plan::Binding binding;
    std::unique_ptr<plan::IntervalRunner> runner;
  };
  std::vector<std::unique_ptr<Side>> sides;
  std::vector<const plan::IntervalRunner*> runs;
  std::size_t tries = 0;

  State(const define::Catalogue& all, const plan::Scheme& of, std::span<const NodeId> wanted,
        std::span<const Assignment> known)
      : catalogue(all), scheme(of), roots(wanted.begin(), wanted.end()), seeds(known) {
    std::erase(roots, plan::kNoNode);
    data::DatasetBuilder builder;
    builder.subject("-");
    nobody = builder.finish();
  }

  void open(const plan::Graph& graph) {
    auto side = std::make_unique<Side>(
        Side{&graph, plan::compile(graph, roots, plan::Keep::roots), plan::bind(graph, catalogue, nobody, 0), {}});
    side->binding.panel_points.resize(scheme.criteria.size());
    side->binding.cohorts.resize(graph.cohorts().size());
    side->runner = std::make_unique<plan::IntervalRunner>(side->program, side->binding, 0);
    runs.push_back(side->runner.get());
    sides.push_back(std::move(side));
  }

  void gather() {
    for (const auto& side : sides) {
      for (auto& each : candidates(*side->graph, catalogue, roots)) merge(std::move(each));
      for (const auto id : nodes_to_see(*side->graph, roots)) {
        const auto& node = (*side->graph)[id];
        if (node.op == Op::panel && std::ranges::find(panels, node.ref) == panels.end()) panels.push_back(node.ref);
        if (node.op == Op::script || node.op == Op::cohort || node.op == Op::cohort_rank) complete = false;
      }
      for (const auto year : years_to_try(*side->graph, roots))
        if (std::ranges::find(years, year) == years.end()) years.push_back(year);
    }
    for (const auto& seed : seeds)
      if (std::ranges::find(years, seed.year) == years.end()) years.push_back(seed.year);
    if (years.empty()) years.push_back(0);
    if (!reads_year()) years.resize(1);
  }

  [[nodiscard]] bool reads_year() const {
    return std::ranges::any_of(sides, [&](const auto& side) {
      return std::ranges::any_of(nodes_to_see(*side->graph, roots),
                                 [&](const auto id) { return (*side->graph)[id].op == Op::round_year; });
    });
  }

  void merge(Candidates&& fresh) {
    complete = complete && fresh.complete;
    const auto known = std::ranges::find(inputs, fresh.input, &Candidates::input);
    if (known == inputs.end()) return inputs.push_back(std::move(fresh));
    for (const auto& [into, from] :
         {std::pair{&known->points, &fresh.points}, std::pair{&known->bounded, &fresh.bounded}})
      for (const auto& value : *from)
        if (std::ranges::find(*into, value) == into->end()) into->push_back(value);
  }

  void run(const Assignment& values) {
    for (const auto& side : sides) {
      side->binding.year = values.year;
      for (const auto panel : panels) {
        const auto full = scheme.graph.fixed_value(scheme.criteria[panel].full).value_or(0);
        side->binding.panel_points[panel] = {{0, full}};
      }
      for (const auto& [panel, points] : values.panels) side->binding.panel_points[panel] = {points};
      side->runner->run(0, values.inputs);
    }
  }

  bool holds(const Assignment& values, const Wanted& wanted) {
    ++tries;
    run(values);
    return wanted(runs);
  }

  /// The values an input can take, the simple ones first: nothing, a number, a number known on one side only.
  static std::vector<std::optional<Interval>> choices(const Candidates& of, bool bounded) {
    std::vector<std::optional<Interval>> all{std::nullopt};
    all.insert(all.end(), of.points.begin(), of.points.end());
    if (bounded) all.insert(all.end(), of.bounded.begin(), of.bounded.end());
    return all;
  }
  [[nodiscard]] std::vector<std::optional<Interval>> panel_choices(std::uint32_t panel) const {
    const auto full = scheme.graph.fixed_value(scheme.criteria[panel].full).value_or(0);
    return {std::nullopt, Interval::exactly(0), Interval::exactly(full)};
  }

  static void put(Assignment& into, std::uint32_t input, const std::optional<Interval>& value) {
    std::erase_if(into.inputs, [&](const auto& each) { return each.input == input; });
    if (!value) return;
    const auto at = std::ranges::lower_bound(into.inputs, input, {}, &plan::Assumption::input);
    into.inputs.insert(at, {input, *value});
  }
  static void put_panel(Assignment& into, std::uint32_t panel, const std::optional<Interval>& value) {
    std::erase_if(into.panels, [&](const auto& each) { return each.first == panel; });
    if (value) into.panels.emplace_back(panel, *value);
  }

  [[nodiscard]] std::size_t combinations(bool bounded) const {
    double count = static_cast<double>(years.size());
    for (const auto& each : inputs) count *= static_cast<double>(choices(each, bounded).size());
    for (std::size_t i = 0; i < panels.size(); ++i) count *= 3;
    return count > 1e9 ? static_cast<std::size_t>(1e9) : static_cast<std::size_t>(count);
  }

  std::optional<Assignment> try_all(const Wanted& wanted, bool bounded) {
    std::vector<std::vector<std::optional<Interval>>> lists;
    for (const auto& each : inputs) lists.push_back(choices(each, bounded));
    for (const auto panel : panels) lists.push_back(panel_choices(panel));
    std::vector<std::size_t> at(lists.size(), 0);
    for (const auto year : years) {
      std::ranges::fill(at, 0);
      for (;;) {
        Assignment values{.year = year, .inputs = {}, .panels = {}};
        for (std::size_t i = 0; i < lists.size(); ++i) {
          const auto& chosen = lists[i][at[i]];
          if (i < inputs.size())
            put(values, inputs[i].input, chosen);
          else
            put_panel(values, panels[i - inputs.size()], chosen);
        }
        if (holds(values, wanted)) return values;
        std::size_t digit = 0;
        while (digit < at.size() && ++at[digit] == lists[digit].size()) at[digit++] = 0;
        if (digit == at.size()) break;
      }
    }
    return std::nullopt;
  }

  /// One change of a seed.
  struct Change {
    enum class What { input, panel, year } what = What::input;
    std::uint32_t which = 0;
    std::optional<Interval> value;
    int year = 0;
    void make(Assignment& values) const {
      if (what == What::input) put(values, which, value);
      if (what == What::panel) put_panel(values, which, value);
      if (what == What::year) values.year = year;
    }
  };

  [[nodiscard]] std::vector<Change> changes(const Assignment& seed) {
    std::vector<Change> all;
    for (const auto& each : inputs)
      for (const auto& value : choices(each, true)) all.push_back({Change::What::input, each.input, value, 0});
    for (const auto panel : panels)
      for (const auto& value : panel_choices(panel)) all.push_back({Change::What::panel, panel, value, 0});
    for (const auto year : years) all.push_back({Change::What::year, 0, {}, year});
    for (auto& turn : turns(seed)) all.push_back(std::move(turn));
    return all;
  }

  /// Where a comparison of several inputs turns when one of them moves and the others stay as the seed has them.
  std::vector<Change> turns(const Assignment& seed) {
    std::vector<Change> all;
    for (const auto& side : sides) {
      for (const auto id : nodes_to_see(*side->graph, roots)) {
        const auto& node = (*side->graph)[id];
        const bool compares = node.op == Op::at_least || node.op == Op::at_most || node.op == Op::more_than ||
                              node.op == Op::less_than || node.op == Op::equals;
        if (!compares) continue;
        const NodeId both[] = {node.args[0], node.args[1]};
        const auto given = inputs_to_give(*side->graph, both);
        if (given.size() < 2 && line_of_one(*side->graph, node)) continue;
        for (const auto input : given) {
          if (const auto at = turning_point(*side->graph, node, input, seed)) add_around(all, *side->graph, input, *at);
        }
      }
    }
    return all;
  }

  static bool line_of_one(const plan::Graph& graph, const plan::Node& node) {
    return graph[node.args[0]].op == Op::input || graph[node.args[0]].op == Op::prefer;
  }

  void add_around(std::vector<Change>& all, const plan::Graph& graph, std::uint32_t input, double at) const {
    const auto& indicator = catalogue.indicators[graph.inputs()[input].indicator];
    const auto step = step_of(indicator, at);
    const auto on_step = tidy(std::round(at / step) * step);
    for (const auto value : {tidy(at), on_step, tidy(on_step - step), tidy(on_step + step)})
      if (value >= indicator.range.low && value <= indicator.range.high)
        all.push_back({Change::What::input, input, Interval::exactly(value), 0});
  }

  std::optional<double> turning_point(const plan::Graph& graph, const plan::Node& node, std::uint32_t input,
                                      const Assignment& seed) {
    const NodeId ends[] = {node.args[0], node.args[1]};
    const auto program = plan::compile(graph, ends, plan::Keep::roots);
    auto binding = plan::bind(graph, catalogue, nobody, seed.year);
    binding.panel_points.assign(scheme.criteria.size(), {Interval{0, 0}});
    binding.cohorts.resize(graph.cohorts().size());
    plan::IntervalRunner runner(program, binding, 0);
    const auto gap = [&](double x) {
      auto values = seed;
      put(values, input, Interval::exactly(x));
      runner.run(0, values.inputs);
      const auto a = runner.number(node.args[0]), b = runner.number(node.args[1]);
      return a.is_point() && b.is_point() ? a.low - b.low : std::nan("");
    };
    constexpr double kFar = 1e9;
    const auto& range = catalogue.indicators[graph.inputs()[input].indicator].range;
    double low = std::isfinite(range.low) ? range.low : -kFar, high = std::isfinite(range.high) ? range.high : kFar;
    auto at_low = gap(low);
    if (std::isnan(at_low)) at_low = gap(low += 1e-6 * (high - low));
    const auto at_high = gap(high);
    if (!(at_low * at_high < 0)) return std::nullopt;
    for (int i = 0; i < 100 && high - low > 1e-13 * std::max(1.0, std::abs(low)); ++i) {
      const double middle = low + (high - low) / 2;
      (gap(middle) * at_low > 0 ? low : high) = middle;
    }
    return low + (high - low) / 2;
  }

  /// Instructions of one try.
  [[nodiscard]] std::size_t steps() const {
    std::size_t count = 0;
    for (const auto& side : sides) count += side->program.instructions.size();
    return count;
  }

  std::optional<Assignment> from_seeds(const Wanted& wanted) {
    std::vector<Assignment> starts(seeds.begin(),
                                   seeds.begin() + static_cast<std::ptrdiff_t>(std::min(seeds.size(), kMostSeeds)));
    starts.push_back({.year = years.front(), .inputs = {}, .panels = {}});
    std::vector<std::vector<Change>> lists;
    for (const auto& start : starts)
      if (holds(start, wanted)) return start;
    for (const auto& start : starts) {
      lists.push_back(changes(start));
      for (const auto& change : lists.back()) {
        auto values = start;
        change.make(values);
        if (holds(values, wanted)) return values;
      }
    }
    tries = 0;
    for (std::size_t s = 0; s < starts.size(); ++s) {
      for (const auto& first : lists[s]) {
        for (const auto& second : lists[s]) {
          if (tries * (steps() + 1) > kMostSteps) return std::nullopt;
          if (first.what == second.what && first.which == second.which) continue;
          auto values = starts[s];
          first.make(values);
          second.make(values);
          if (holds(values, wanted)) return values;
        }
      }
    }
    return std::nullopt;
  }
};

Search::Search(const define::Catalogue& catalogue, const plan::Scheme& scheme, std::vector<const plan::Graph*> graphs,
               std::span<const NodeId> roots, std::span<const Assignment> seeds)
    : state_(std::make_unique<State>(catalogue, scheme, roots, seeds)) {
  for (const auto* graph : graphs) state_->open(*graph);
  state_->gather();
}

Search::~Search() = default;

Found Search::find(const Wanted& wanted) {
  state_->tries = 0;
  if (state_->combinations(false) <= kMostCombinations) {
    if (auto found = state_->try_all(wanted, false)) return {std::move(found), false};
  }
  if (state_->combinations(true) <= kMostCombinations) {
    auto found = state_->try_all(wanted, true);
    const bool impossible = !found && state_->complete;
    if (found || impossible) return {std::move(found), impossible};
  }
  return {state_->from_seeds(wanted), false};
}

}  // namespace heng::cases
