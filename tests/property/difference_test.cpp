// Random pairs of editions: a mixture with no change made is the older one and with all made the newer, and what is
// shared out among the changes adds up to what happened to every subject.

#include "explain/difference.hpp"

#include <gtest/gtest.h>

#include "property/expression.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::tests {
namespace {

using explain::Measure;

constexpr const char* kInputs[] = {"x", "y", "z", "low", "share", "flag"};

class RandomEdition {
 public:
  explicit RandomEdition(Random& random) : random_(random) {}

  /// Statements with the same code are the same in about half of the editions.
  std::string lua() {
    std::string out;
    for (int i = 0; i < 3; ++i)
      if (!chance(4))
        out +=
            "gate 'g" + std::to_string(i) + "' { clause = '1', require = " + condition(i) +
            one({"", "", ", when = is_true(flag)", ", missing = 'fail'", ", reference = true", ", judge = 'rounded'"}) +
            " }\n";
    if (chance(3)) out += "veto 'v' { clause = '1', reject_if = " + condition(3) + " }\n";
    for (int i = 0; i < 4; ++i)
      if (!chance(4))
        out += "score 's" + std::to_string(i) + "' { clause = '1', points = " + one({"10", "param.size", "20"}) +
               ", value = " + scale(i) +
               one({"", "", ", group = 'a'", ", when = is_true(flag)", ", missing = 'zero'", ", missing = 'rescale'"}) +
               " }\n";
    if (chance(2)) out += "bonus 'e' { clause = '1', points = 5, value = points_if(" + condition(1) + ", 5) }\n";
    if (chance(2)) out += "score 'r' { clause = '1', points = 10, value = min_max(x) }\n";
    if (chance(2))
      out += "score 'f' {\n  clause = '1', points = 10,\n  value = function(p) return p.x >= " + one({"40", "60"}) +
             " and 10 or 2 end,\n}\n";
    out += "group 'a' { title = 'a'" + one({"", ", weight = 0.7", ", cap = 15", ", floor = 3"}) + " }\n";
    return out + "result { total = " + one({"sum()", "sum()", "sum() + group_total('a')"}) +
           ", round = { digits = " + one({"0", "2"}) + " }, not_applicable = '" + one({"rescale", "keep"}) +
           "', grades = { { 40, 'A' }, { 20, 'B' } }, pass = all_of { all_gates(), at_least(total(), param.pass) }, "
           "rank = { among = '" +
           one({"eligible", "all"}) + "' } }\n";
  }
  std::string parameters() {
    return "limit 1 " + one({"30", "30.5", "50"}) + "\nsize 分 " + one({"10", "25"}) + "\npass 分 " +
           one({"10", "20"}) + "\n";
  }
  std::string indicators() {
    return "[w]\ntitle = 'w'\nsource = { ref = 'r', status = 'official' }\nrange = [-100, " + one({"1200", "1300"}) +
           "]\nformula = '" + one({"x + z", "x + z", "x + 2 * y"}) + "'\n";
  }
  bool chance(std::size_t of) { return pick(random_, of) == 0; }
  std::string one(const std::vector<std::string>& of) { return of[pick(random_, of.size())]; }

 private:
  std::string condition(int i) {
    if (chance(2))
      return std::vector<std::string>{
          "at_least(x, param.limit)", "at_most(w, 500)",
          "by_range(z, { { below = 300, at_least(x, 20) }, { from = 300, at_least(x, param.limit) } })",
          "more_than(low, 90)"}[static_cast<std::size_t>(i)];
    return one({"at_least(x, 50)", "any_of { at_least(y, 0), is_true(flag) }", "at_least(w, param.limit)",
                "at_most(low, param.limit)"});
  }
  std::string scale(int i) {
    if (chance(2))
      return std::vector<std::string>{"linear(x, { zero = 0, full = param.limit })", "ratio_to(z, 900)",
                                      "linear(w, { zero = 0, full = 1000 })", "share"}[static_cast<std::size_t>(i)];
    return one({"linear(y, { zero = -50, full = 50 })", "points_if(at_least(x, param.limit), 8)",
                "piecewise(z, { { 0, 0 }, { 500, 1 } })"});
  }
  Random& random_;
};

Cells row(Random& random) {
  Cells cells;
  for (const std::string name : kInputs) {
    if (pick(random, 5) == 0) continue;  // missing
    const auto number = std::to_string(pick(random, 101));
    cells[name] = name == "flag"    ? (pick(random, 2) == 0 ? "是" : "否")
                  : name == "share" ? number + "%"
                  : name == "z"     ? number + "0"
                                    : number;
    if (pick(random, 12) == 0 && name != "flag") cells[name] = "≥" + cells[name];
  }
  return cells;
}

void expect_same(const evaluate::Outcomes& got, const evaluate::Outcomes& wanted, std::size_t subjects) {
  for (std::size_t i = 0; i < subjects; ++i) {
    EXPECT_EQ(got.verdict[i], wanted.verdict[i]);
    ASSERT_EQ(got.total.empty(), wanted.total.empty());
    if (!got.total.empty()) {
      EXPECT_NEAR(got.total.low(i), wanted.total.low(i), 1e-9);
      EXPECT_NEAR(got.total.high(i), wanted.total.high(i), 1e-9);
      EXPECT_EQ(got.best_grade[i], wanted.best_grade[i]);
      EXPECT_EQ(got.rank[i].best, wanted.rank[i].best);
      EXPECT_EQ(got.rank[i].worst, wanted.rank[i].worst);
    }
  }
}

double verdict(const evaluate::Outcomes& outcomes, std::size_t i) {
  return outcomes.verdict[i] == evaluate::Verdict::pass ? 1 : outcomes.verdict[i] == evaluate::Verdict::fail ? -1 : 0;
}

TEST(RandomEditions, PartsAddUpForEverySubject) {
  const std::size_t wanted = long_run() ? 600 : 30;
  std::size_t done = 0, exact = 0, with_changes = 0;
  for (std::uint64_t seed = 1; done < wanted && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    RandomEdition editions(random);
    const auto old_lua = editions.lua(), old_parameters = editions.parameters(), old_indicators = editions.indicators();
    // Half of the pairs share their rules, so that few changes are common too.
    const auto new_lua = editions.chance(2) ? old_lua : editions.lua();
    const Try before(old_lua, old_parameters, old_indicators),
        after(new_lua, editions.parameters(), editions.indicators());
    if (!before.loaded() || !after.loaded()) continue;
    SCOPED_TRACE(old_lua + "→\n" + new_lua);
    std::vector<Cells> rows;
    for (int i = 0; i < 20; ++i) rows.push_back(row(random));
    const auto dataset = after.dataset(rows);
    Diagnostics findings;
    const auto found = explain::difference({before.request(), &before.scheme()}, {after.request(), &after.scheme()},
                                           dataset, 2025, 2, findings);
    ASSERT_NE(found, nullptr) << render(findings, Language::en);
    expect_same(found->before, before.run(rows).outcomes(), rows.size());
    expect_same(found->after, after.run(rows).outcomes(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      double verdicts = 0, lows = 0, highs = 0;
      for (std::size_t c = 0; c < found->changes.size(); ++c) {
        verdicts += found->share(c, Measure::verdict, i);
        lows += found->share(c, Measure::low, i);
        highs += found->share(c, Measure::high, i);
      }
      EXPECT_NEAR(verdicts, verdict(found->after, i) - verdict(found->before, i), 1e-9);
      if (found->open[i] != 0) continue;
      const auto total = [&](const evaluate::Outcomes& of) {
        return of.total.empty() ? Interval::exactly(0) : of.total.at(i);
      };
      EXPECT_NEAR(lows, total(found->after).low - total(found->before).low, 1e-7);
      EXPECT_NEAR(highs, total(found->after).high - total(found->before).high, 1e-7);
    }
    ++done;
    exact += found->shares.orders == 0 ? 1 : 0;
    with_changes += found->changes.size() > 1 ? 1 : 0;
  }
  EXPECT_GT(exact, wanted / 4);  // both ways were tried
  EXPECT_LT(exact, wanted);
  EXPECT_GT(with_changes, wanted / 2);
}

}  // namespace
}  // namespace heng::tests
