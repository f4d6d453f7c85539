#include "plan/program.hpp"

#include <gtest/gtest.h>

#include "support/graph_fixture.hpp"

namespace heng::plan {
namespace {

TEST(Program, ReusesRegistersOfValuesNobodyNeedsAnyMore) {
  Graph graph;
  NodeId node = graph.input({.indicator = 0}, {});
  const NodeId one = graph.constant(1);
  for (int i = 0; i < 100; ++i) node = graph.make(Op::add, {node, one});
  const NodeId roots[] = {node};

  const Program program = compile(graph, roots, Keep::roots);

  EXPECT_EQ(program.instructions.size(), 102u);
  EXPECT_LE(program.number_registers, 4u);  // the constant, the running sum, and the one being written
}

TEST(Program, KeepsEveryRegisterForExplanations) {
  Graph graph;
  NodeId node = graph.input({.indicator = 0}, {});
  for (int i = 0; i < 10; ++i) node = graph.make(Op::negate, {graph.make(Op::absolute, {node})});
  const NodeId roots[] = {node};

  const Program program = compile(graph, roots, Keep::all);

  EXPECT_EQ(program.number_registers, 21u);
  EXPECT_EQ(program.where.size(), 21u);
}

TEST(Program, NeverReusesRegisterOfRoot) {
  tests::GraphFixture fixture({{0, 10}});
  const NodeId x = fixture.input(0);
  const NodeId first = fixture.make(Op::add, {x, fixture.number(1)});
  NodeId rest = first;
  for (int i = 0; i < 20; ++i) rest = fixture.make(Op::multiply, {rest, fixture.number(2 + i)});
  fixture.row({Interval::exactly(3)});
  fixture.finish();
  const NodeId roots[] = {first, rest};
  const Program program = compile(fixture.graph, roots, Keep::roots);
  PointRunner runner(program, fixture.binding, roots, 0);

  runner.run(0, 1);

  EXPECT_EQ(tests::value_at(runner.number(first), 0), 4);
}

TEST(Program, InstructionNeverWritesWhatItReads) {
  Graph graph;
  NodeId node = graph.input({.indicator = 0}, {});
  for (int i = 0; i < 30; ++i) node = graph.make(Op::multiply, {node, node});
  const NodeId roots[] = {node};

  const Program program = compile(graph, roots, Keep::roots);

  for (const Instruction& in : program.instructions)
    for (const std::uint32_t arg : in.args) EXPECT_NE(arg, in.out);
}

TEST(Program, NameOfStandInLeadsToWhatItStandsFor) {
  Graph graph;
  const NodeId total = graph.later(Type::number, "total");
  const NodeId x = graph.input({.indicator = 0}, {});
  graph.resolve(total, x);
  const NodeId roots[] = {total};

  const Program program = compile(graph, roots, Keep::roots);

  EXPECT_EQ(program.instructions.size(), 1u);
  EXPECT_TRUE(program.where.contains(total));
}

TEST(Program, ReadsReportedValueWhereFormulaHasNoDataAtAll) {
  Graph graph;
  const NodeId part = graph.input({.indicator = 0}, {}), reported = graph.input({.indicator = 1}, {});
  const NodeId formula = graph.make(Op::multiply, {part, graph.constant(2)});
  const NodeId prefer = graph.make(Op::prefer, {formula, reported, graph.known({.indicator = 1}), graph.truth(true)});
  const NodeId roots[] = {prefer};
  const std::vector<bool> only_reported{false, true}, both{true, true};

  EXPECT_EQ(compile(graph, roots, Keep::roots, &only_reported).instructions.size(), 1u);
  EXPECT_GT(compile(graph, roots, Keep::roots, &both).instructions.size(), 1u);
}

TEST(Program, ListsInputsItReads) {
  Graph graph;
  (void)graph.input({.indicator = 7}, {});
  const NodeId roots[] = {graph.input({.indicator = 8}, {})};

  EXPECT_EQ(compile(graph, roots, Keep::roots).inputs, (std::vector<std::uint32_t>{1}));
}

}  // namespace
}  // namespace heng::plan
