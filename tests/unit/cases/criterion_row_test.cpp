#include "cases/criterion_row.hpp"

#include <gtest/gtest.h>

#include "plan/program.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::cases {
namespace {

TEST(CriterionRow, AgreesWithEvaluate) {
  const tests::Try t(
      "gate 'a' { title = 'a', clause = '1', when = is_true(flag), require = at_least(x, 10) }\n"
      "veto 'b' { title = 'b', clause = '1', reject_if = more_than(x, 50) }\n"
      "score 'c' { title = 'c', clause = '1', when = is_true(flag), points = 10, value = linear(x, { zero = 0, full = "
      "100 }) }\n"
      "gate 'd' { title = 'd', clause = '1', require = at_least(x, 10), missing = 'fail' }\n"
      "result { total = sum() }");
  std::vector<tests::Cells> subjects;
  for (const std::string flag : {"", "是", "否"})
    for (const std::string x : {"", "5", "10", "60", ">8", "<40"}) {
      tests::Cells cells;
      if (!flag.empty()) cells["flag"] = flag;
      if (!x.empty()) cells["x"] = x;
      subjects.push_back(cells);
    }
  const auto evaluated = t.run(subjects);
  const auto& scheme = t.scheme();
  const auto dataset = t.dataset(subjects);
  const auto binding = plan::bind(scheme.graph, t.library().catalogue(), dataset, 2025);
  std::vector<plan::NodeId> roots;
  for (const auto& c : scheme.criteria) roots.insert(roots.end(), {c.condition, c.points, c.applicable});
  const auto program = plan::compile(scheme.graph, roots, plan::Keep::roots);
  plan::IntervalRunner run(program, binding, 0);

  for (std::size_t subject = 0; subject < subjects.size(); ++subject) {
    run.run(subject);
    for (const auto& criterion : scheme.criteria) {
      const auto row = criterion_row(criterion, run);
      EXPECT_EQ(row.status, evaluated.status(criterion.code, subject)) << criterion.code << " " << subject;
      if (criterion.points != plan::kNoNode) {
        EXPECT_EQ(row.points, evaluated.points(criterion.code, subject));
      }
    }
  }
}

}  // namespace
}  // namespace heng::cases
