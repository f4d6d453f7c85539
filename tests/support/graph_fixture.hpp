#pragma once
// A graph over a few number indicators and the rows to run it on.

#include <cmath>
#include <limits>
#include <vector>

#include "data/dataset_builder.hpp"
#include "plan/run_intervals.hpp"
#include "plan/run_points.hpp"

namespace heng::tests {

inline double value_at(const plan::Numbers& numbers, std::size_t row) {
  return numbers.column != nullptr ? numbers.column[row] : numbers.same;
}

inline constexpr double kInfinite = std::numeric_limits<double>::infinity();
inline const Interval kAnything{};
/// A missing value.
inline const Interval kGap{1, 0};

class GraphFixture {
 public:
  /// One indicator a range.
  explicit GraphFixture(std::vector<Interval> ranges) {
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      define::Indicator indicator;
      indicator.code = "v" + std::to_string(i);
      indicator.range = ranges[i];
      catalogue.by_code[indicator.code] = i;
      catalogue.indicators.push_back(std::move(indicator));
    }
  }

  plan::NodeId input(std::size_t indicator) { return graph.input({.indicator = indicator}, {}); }
  plan::NodeId number(double value) { return graph.constant(value); }
  plan::NodeId make(plan::Op op, std::vector<plan::NodeId> args) { return graph.make(op, std::move(args)); }

  /// One value an indicator; kGap leaves it out.
  void row(const std::vector<Interval>& values) {
    const std::size_t subject = builder_.subject("s" + std::to_string(rows_++));
    for (std::size_t i = 0; i < values.size(); ++i)
      if (values[i].low <= values[i].high)
        builder_.observe(
            i, 2025, subject,
            {.value = values[i], .missing = data::Missing::no, .approximate = false, .cell = {}, .text = {}});
  }
  void finish() {
    dataset = builder_.finish();
    binding = plan::bind(graph, catalogue, dataset, 2025);
  }

  /// The interval runner's answer for `row`.
  Interval interval(plan::NodeId root, std::size_t row = 0) {
    const plan::NodeId roots[] = {root};
    const plan::Program program = plan::compile(graph, roots, plan::Keep::roots);
    plan::IntervalRunner runner(program, binding, 0);
    runner.run(row);
    return runner.number(root);
  }
  Truth truth(plan::NodeId root, std::size_t row = 0) {
    const plan::NodeId roots[] = {root};
    const plan::Program program = plan::compile(graph, roots, plan::Keep::roots);
    plan::IntervalRunner runner(program, binding, 0);
    runner.run(row);
    return runner.truth(root);
  }
  struct Point {
    double number = 0;
    int truth = -1;  // as Truth: 0 no, 1 yes; -1 unknown
    bool gap = false;
  };
  /// The point runner's answer for `row`.
  Point point(plan::NodeId root, std::size_t row = 0) {
    const plan::NodeId roots[] = {root};
    const plan::Program program = plan::compile(graph, roots, plan::Keep::roots);
    plan::PointRunner runner(program, binding, roots, 0);
    runner.run(row, 1);
    Point made;
    made.gap = runner.gaps()[0] != 0;
    if (plan::type_of(graph[root].op) == plan::Type::truth)
      made.truth = runner.truth(root)[0] == plan::kYes ? 1 : runner.truth(root)[0] == plan::kNo ? 0 : -1;
    else
      made.number = value_at(runner.number(root), 0);
    return made;
  }

  define::Catalogue catalogue;
  plan::Graph graph;
  data::Dataset dataset;
  plan::Binding binding;

 private:
  data::DatasetBuilder builder_;
  std::size_t rows_ = 0;
};

}  // namespace heng::tests
