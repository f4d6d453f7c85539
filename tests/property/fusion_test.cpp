// Random scoring tables: what runs fused agrees bit for bit with the same nodes run one by one, gaps and all.

#include <gtest/gtest.h>

#include <bit>

#include "property/expression.hpp"

namespace heng::tests {
namespace {

using plan::NodeId;
using plan::Op;

constexpr std::size_t kInputs = 4;
constexpr Op kCompare[] = {Op::at_least, Op::at_most, Op::more_than, Op::less_than, Op::equals};

/// Bands, lines and guarded conditions over a few values, added up and counted.
class Table {
 public:
  Table(GraphFixture& fixture, Random& random) : fixture_(fixture), random_(random) {
    NodeId total = plan::kNoNode;
    std::vector<NodeId> met;
    for (std::size_t i = 2 + pick(random, 5); i > 0; --i) {
      const NodeId points = guarded(scale());
      met.push_back(fixture.make(Op::at_least, {points, constant()}));
      total = total == plan::kNoNode ? points : fixture.make(Op::add, {total, points});
      if (pick(random, 6) == 0) roots.push_back(total);
    }
    for (std::size_t i = pick(random, 4); i > 0; --i) met.push_back(condition());
    roots.push_back(total);
    roots.push_back(fixture.make(Op::count, met));
    roots.push_back(fixture.graph.all_of(met));
  }
  std::vector<NodeId> roots;

 private:
  NodeId constant() { return fixture_.number(number_of(random_)); }
  NodeId value() {
    input_ = pick(random_, kInputs);
    const NodeId read = fixture_.input(input_);
    return pick(random_, 5) == 0 ? fixture_.make(Op::multiply, {read, constant()}) : read;
  }
  NodeId known() {
    return fixture_.graph.known({.indicator = pick(random_, 8) == 0 ? pick(random_, kInputs) : input_});
  }

  NodeId scale() {
    const NodeId x = value();
    if (pick(random_, 3) == 0) {
      const double zero = number_of(random_), span = number_of(random_);
      const NodeId share =
          fixture_.make(Op::linear, {x, fixture_.number(zero), fixture_.number(zero + (span == 0 ? 1 : span))});
      return pick(random_, 2) == 0 ? share : fixture_.make(Op::multiply, {share, constant()});
    }
    NodeId last = pick(random_, 4) == 0 ? fixture_.input(pick(random_, kInputs)) : constant();
    for (std::size_t i = 1 + pick(random_, 4); i > 0; --i)
      last = fixture_.make(
          Op::select, {fixture_.make(kCompare[pick(random_, std::size(kCompare))], {x, constant()}), constant(), last});
    return last;
  }
  NodeId guarded(NodeId points) {
    return pick(random_, 2) == 0 ? points : fixture_.make(Op::select, {known(), points, constant()});
  }
  NodeId condition() {
    const NodeId x = value();
    const NodeId test = pick(random_, 4) == 0
                            ? fixture_.make(Op::is_true, {x})
                            : fixture_.make(kCompare[pick(random_, std::size(kCompare))], {x, constant()});
    return pick(random_, 3) == 0 ? test : fixture_.graph.all_of({known(), test});
  }

  GraphFixture& fixture_;
  Random& random_;
  std::size_t input_ = 0;
};

Interval cell_of(Random& random) {
  const double a = std::clamp(number_of(random), -1000.0, 1000.0), b = std::clamp(number_of(random), -1000.0, 1000.0);
  switch (pick(random, 6)) {
    case 0: return kGap;
    case 1: return {std::min(a, b), std::max(a, b)};  // censored
    default: return Interval::exactly(a);
  }
}

TEST(Fusion, GivesTheSameBitsAsNodeByNode) {
  const int tables = long_run() ? 20'000 : 2'000;
  std::size_t shorter = 0;
  for (int round = 0; round < tables && !testing::Test::HasFailure(); ++round) {
    Random random(static_cast<std::uint64_t>(round) + 500'000);
    GraphFixture fixture(std::vector<Interval>(kInputs, Interval{-1000, 1000}));
    const Table table(fixture, random);
    const std::size_t reported = 1 + pick(random, kInputs), rows = 100;  // the others have no data at all
    for (std::size_t row = 0; row < rows; ++row) {
      std::vector<Interval> cells(kInputs, kGap);
      for (std::size_t i = 0; i < reported; ++i) cells[i] = cell_of(random);
      fixture.row(cells);
    }
    fixture.finish();
    std::vector<bool> has_data;
    for (const auto* series : fixture.binding.series) has_data.push_back(series != nullptr);
    const plan::Program fused = plan::compile(fixture.graph, table.roots, plan::Keep::roots, &has_data),
                        single = plan::compile(fixture.graph, table.roots, plan::Keep::roots);
    shorter += fused.instructions.size() < single.instructions.size();
    plan::PointRunner left(fused, fixture.binding, table.roots, 0), right(single, fixture.binding, table.roots, 0);
    left.run(0, rows);
    right.run(0, rows);
    for (const NodeId root : table.roots)
      for (std::size_t row = 0; row < rows; ++row) {
        if (plan::type_of(fixture.graph[root].op) == plan::Type::truth) {
          ASSERT_EQ(left.truth(root)[row], right.truth(root)[row]) << "table " << round << " row " << row;
          continue;
        }
        const double a = value_at(left.number(root), row), b = value_at(right.number(root), row);
        ASSERT_TRUE(std::isnan(b) ? std::isnan(a) : std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b))
            << "table " << round << " row " << row << ": " << a << ", node by node " << b;
      }
  }
  EXPECT_GT(shorter, static_cast<std::size_t>(tables) * 3 / 4);
}

}  // namespace
}  // namespace heng::tests
