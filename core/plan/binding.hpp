#pragma once
// What a program reads in one run: the dataset's columns for the graph's inputs, the panel's combined points, and the
// functions of the scheme.

#include <vector>

#include "base/interval.hpp"
#include "data/dataset.hpp"
#include "define/catalogue.hpp"
#include "plan/graph.hpp"

namespace heng::plan {

/// Calls a scripted criterion for one subject. Implemented by core/script. May be called from several threads, each
/// with its own `thread` number below the count the caller was made for.
class FunctionCaller {
 public:
  virtual ~FunctionCaller() = default;
  /// Points of function `function` for `subject`; [0, full points] when a value it needs is missing or when it failed.
  virtual Interval call(std::uint32_t function, std::size_t subject, unsigned thread) = 0;
  /// Whether the function went wrong for `subject` when it was called.
  [[nodiscard]] virtual bool failed(std::uint32_t function, std::size_t subject) const = 0;
  /// Asked when every subject was called: true when what was found on the way changes how a function is called, so that
  /// all of it has to be called again. The second time it is false.
  [[nodiscard]] virtual bool must_run_again() { return false; }
};

/// A cohort statistic of this round.
struct CohortValues {
  Statistic kind = Statistic::least;
  Interval statistic;
  std::vector<double> lows, highs;  // Statistic::higher: bounds of the values of those who count, ascending
  std::vector<bool> counts;         // per subject; empty = all
  Interval mean, squares;           // of those who count: their mean, and the sum of their squared distances from it
  double size = 0;                  // how many count

  [[nodiscard]] bool counted(std::size_t subject) const { return counts.empty() || counts[subject]; }
};

struct Binding {
  const define::Catalogue* catalogue = nullptr;
  const data::Dataset* dataset = nullptr;
  int year = 0;
  std::vector<const data::Series*> series;          // per Graph::inputs; null = no observation at all
  std::vector<Interval> ranges;                     // per Graph::inputs: plausible range of a missing value
  std::vector<std::vector<Interval>> panel_points;  // per panel criterion, per subject
  std::vector<CohortValues> cohorts;                // per Graph::cohorts
  FunctionCaller* functions = nullptr;
};

[[nodiscard]] Binding bind(const Graph& graph, const define::Catalogue& catalogue, const data::Dataset& dataset,
                           int year);

/// The place of a value among a cohort's: 1 + how many are greater. `counted`: its own bounds are among them.
[[nodiscard]] Interval place_among(const CohortValues& cohort, const Interval& value, bool counted);

/// The statistic of the cohort and one value more, of a subject that does not count for the others.
[[nodiscard]] Interval statistic_with(const CohortValues& cohort, const Interval& value);

/// What is known of an input for one subject: the observation, or the plausible range.
[[nodiscard]] Interval bounds(const Binding& binding, std::uint32_t input, std::size_t subject);

}  // namespace heng::plan
