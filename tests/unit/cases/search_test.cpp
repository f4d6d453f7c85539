#include "cases/search.hpp"

#include <gtest/gtest.h>

#include "cases/goals.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::cases {
namespace {

using evaluate::Status;

Found look(const tests::Try& t, Status wanted, std::span<const Assignment> seeds = {}) {
  const auto& scheme = t.scheme();
  const auto& criterion = scheme.criteria.front();
  const plan::NodeId roots[] = {criterion.condition, criterion.points, criterion.applicable};
  Search search(t.library().catalogue(), scheme, {&scheme.graph}, roots, seeds);
  return search.find([&](const auto& runs) { return criterion_row(criterion, *runs[0]).status == wanted; });
}

std::string gate(const std::string& condition) {
  return "gate 'g' { title = 'g', clause = '1', require = " + condition + " }";
}

TEST(Search, FindsWhatReachesEachOutcome) {
  const tests::Try t(gate("all_of { at_least(x, 10), less_than(y, 3), is_true(flag) }"));

  for (const auto wanted : {Status::met, Status::not_met, Status::undetermined}) EXPECT_TRUE(look(t, wanted).values);
}

TEST(Search, ProvesWhatCannotHappen) {
  EXPECT_TRUE(look(tests::Try(gate("at_least(x, 0)")), Status::not_met).impossible);  // x is never below 0
  EXPECT_TRUE(look(tests::Try(gate("is_known(x)")), Status::undetermined).impossible);
  EXPECT_TRUE(look(tests::Try(gate("all_of { at_least(x, 10), less_than(x, 10) }")), Status::met).impossible);
}

TEST(Search, ProvesNothingItCannotList) {
  // 3 and 4 would do, and it may or may not find such values; that none exist it must not say
  EXPECT_FALSE(look(tests::Try(gate("equals(x * y, 12)")), Status::met).impossible);
  EXPECT_FALSE(look(tests::Try(gate("at_least(linear(x, { zero = 10, full = 20 }), 0.55)")), Status::met).impossible);
  EXPECT_FALSE(look(tests::Try(gate("all_of { equals(x, y), equals(y, 7) }")), Status::met).impossible);
}

TEST(Search, SolvesForOneValueWhereASeedGivesTheOthers) {
  const tests::Try t(gate("all_of { at_least(x - y, 12.5), at_most(x - y, 12.5) }"));
  const auto& graph = t.scheme().graph;
  Assignment seed{.year = 2025, .inputs = {}, .panels = {}};
  for (std::uint32_t input = 0; input < graph.inputs().size(); ++input)
    seed.inputs.push_back({input, Interval::exactly(40)});

  const auto found = look(t, Status::met, {&seed, 1});

  ASSERT_TRUE(found.values);
  EXPECT_NEAR(found.values->inputs[0].value.low - found.values->inputs[1].value.low, 12.5, 1e-9);
}

TEST(Search, AComputedIndicatorMayLeaveItsRange) {
  // intensity is reported within 0 and 10, but carbon / energy may be anything
  EXPECT_FALSE(look(tests::Try(gate("at_least(intensity, 11)")), Status::met).impossible);
}

}  // namespace
}  // namespace heng::cases
