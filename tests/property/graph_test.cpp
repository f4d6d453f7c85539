// Random graphs: the two runs and a naive evaluator agree bit for bit; intervals hold every completion.

#include <gtest/gtest.h>

#include <bit>

#include "property/expression.hpp"

namespace heng::tests {
namespace {

constexpr std::size_t kInputs = 4;

std::vector<Interval> wide() { return std::vector<Interval>(kInputs, Interval{-1000, 1000}); }

std::uint64_t bits(double x) { return std::bit_cast<std::uint64_t>(x == 0 ? 0.0 : x); }  // the sign of zero may differ

/// A root a case, so that a disagreement names one node.
struct Roots {
  explicit Roots(const RandomGraph& graph) : list(graph.numbers) {
    list.insert(list.end(), graph.truths.begin(), graph.truths.end());
  }
  std::vector<plan::NodeId> list;
};

TEST(RandomGraphs, BothRunsAgreeWithTheNaiveEvaluator) {
  const int graphs = long_run() ? 10'000 : 1'000;
  std::size_t compared = 0;
  for (int round = 0; round < graphs && !testing::Test::HasFailure(); ++round) {
    Random random(static_cast<std::uint64_t>(round) + 1);
    GraphFixture fixture(wide());
    RandomGraph graph(fixture, random, kInputs);
    graph.grow(25);
    std::vector<std::vector<double>> rows(5, std::vector<double>(kInputs));
    for (auto& row : rows) {
      std::vector<Interval> cells;
      for (double& value : row)
        value = number_of(random), value = std::clamp(value, -1000.0, 1000.0),
        cells.push_back(Interval::exactly(value));
      fixture.row(cells);
    }
    fixture.finish();
    const Roots roots(graph);
    const plan::Program program = plan::compile(fixture.graph, roots.list, plan::Keep::roots),
                        kept = plan::compile(fixture.graph, roots.list, plan::Keep::all);
    plan::PointRunner points(program, fixture.binding, roots.list, 0);
    plan::IntervalRunner intervals(kept, fixture.binding, 0);
    points.run(0, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      intervals.run(i);
      Naive naive(fixture.graph, rows[i]);
      for (const plan::NodeId id : graph.numbers) {
        const auto expected = naive.number(id);
        const double point = value_at(points.number(id), i);
        ASSERT_EQ(std::isfinite(point), expected.has_value())
            << "graph " << round << " node " << id << " op " << static_cast<int>(fixture.graph[id].op);
        if (!expected) continue;
        const Interval got = intervals.number(id);
        ASSERT_EQ(bits(point), bits(*expected))
            << "graph " << round << " node " << id << " op " << static_cast<int>(fixture.graph[id].op);
        ASSERT_TRUE(got.is_point()) << "graph " << round << " node " << id << " op "
                                    << static_cast<int>(fixture.graph[id].op) << " [" << got.low << ", " << got.high
                                    << "] for " << *expected;
        ASSERT_EQ(bits(got.low), bits(*expected))
            << "graph " << round << " node " << id << " op " << static_cast<int>(fixture.graph[id].op);
        ++compared;
      }
      for (const plan::NodeId id : graph.truths) {
        const auto expected = naive.truth(id);
        const std::uint8_t point = points.truth(id)[i];
        ASSERT_EQ(point, !expected   ? plan::kUnknown
                         : *expected ? plan::kYes
                                     : plan::kNo)
            << "graph " << round << " node " << id << " op " << static_cast<int>(fixture.graph[id].op);
        if (!expected) continue;
        ASSERT_EQ(intervals.truth(id), *expected ? Truth::yes : Truth::no)
            << "graph " << round << " node " << id << " op " << static_cast<int>(fixture.graph[id].op);
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, static_cast<std::size_t>(graphs) * 25);
}

bool within(const Interval& bound, const Interval& value) { return value.low >= bound.low && value.high <= bound.high; }

TEST(RandomGraphs, IntervalsHoldEveryCompletion) {
  const int graphs = long_run() ? 2'000 : 200, completions = 50;
  std::size_t settled = 0, undefined = 0;
  for (int round = 0; round < graphs && !testing::Test::HasFailure(); ++round) {
    Random random(static_cast<std::uint64_t>(round) + 77'000);
    GraphFixture open(wide());
    RandomGraph graph(open, random, kInputs);
    graph.truths.erase(graph.truths.begin(), graph.truths.begin() + kInputs);  // "known" is not a matter of completion
    graph.truths.push_back(open.make(plan::Op::at_least, {graph.numbers[0], open.number(1)}));
    graph.grow(18);
    std::vector<Interval> cells;
    for (std::size_t i = 0; i < kInputs; ++i) {
      const double a = std::clamp(number_of(random), -1000.0, 1000.0),
                   b = std::clamp(number_of(random), -1000.0, 1000.0);
      cells.push_back(pick(random, 3) == 0   ? kGap
                      : pick(random, 2) == 0 ? Interval::exactly(a)
                                             : Interval{std::min(a, b), std::max(a, b)});
    }
    open.row(cells);
    open.finish();
    const Roots roots(graph);
    const plan::Program program = plan::compile(open.graph, roots.list, plan::Keep::all);
    plan::IntervalRunner bounds(program, open.binding, 0);
    bounds.run(0);
    for (int completion = 0; completion < completions; ++completion) {
      std::vector<double> row;
      for (const Interval& cell : cells) {
        const Interval range = cell.low > cell.high ? Interval{-1000, 1000} : cell;
        const double special = number_of(random);
        const double share = static_cast<double>(random() % 1001) / 1000;
        row.push_back(pick(random, 4) == 0   ? range.low
                      : pick(random, 4) == 0 ? range.high
                      : special >= range.low && special <= range.high
                          ? special
                          : std::min(range.high, range.low + (range.high - range.low) * share));
      }
      GraphFixture closed(wide());
      closed.graph = open.graph;
      std::vector<Interval> known;
      for (const double value : row) known.push_back(Interval::exactly(value));
      closed.row(known);
      closed.finish();
      plan::IntervalRunner completed(program, closed.binding,
                                     0);  // where it is undefined, still what the program would say
      completed.run(0);
      Naive naive(open.graph, row);
      for (const plan::NodeId id : graph.numbers) {
        const Interval bound = bounds.number(id), said = completed.number(id);
        const auto where = [&] {
          return "graph " + std::to_string(round) + " node " + std::to_string(id) + " op " +
                 std::to_string(static_cast<int>(open.graph[id].op));
        };
        settled += std::isfinite(bound.low) || std::isfinite(bound.high);
        const auto value = naive.number(id);
        undefined += !value;
        ASSERT_FALSE(std::isnan(said.low) || std::isnan(said.high)) << where();
        ASSERT_TRUE(value || !said.is_point() || std::isfinite(said.low)) << where() << " an infinity that is settled";
        ASSERT_TRUE(within(bound, said)) << where() << ": [" << said.low << ", " << said.high << "] outside ["
                                         << bound.low << ", " << bound.high << "]";
        ASSERT_TRUE(!value || within(bound, Interval::exactly(*value)))
            << where() << ": " << *value << " outside [" << bound.low << ", " << bound.high << "]";
      }
      for (const plan::NodeId id : graph.truths) {
        const auto value = naive.truth(id);
        const Truth said = bounds.truth(id);
        ASSERT_TRUE(!value || said == Truth::unknown || (said == Truth::yes) == *value)
            << "graph " << round << " node " << id << " op " << static_cast<int>(open.graph[id].op);
        ASSERT_TRUE(said == Truth::unknown || completed.truth(id) == said)
            << "graph " << round << " node " << id << " op " << static_cast<int>(open.graph[id].op);
      }
    }
  }
  EXPECT_GT(undefined, 1000u);  // divisions by zero, overflows and the like were among them
  EXPECT_GT(settled, 1000u);
}

}  // namespace
}  // namespace heng::tests
