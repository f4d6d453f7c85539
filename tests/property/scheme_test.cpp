// Random schemes from the vocabulary: whatever the missing values turn out to be, points, totals, verdict and grade
// stay within what was said; and threads change nothing.

#include <gtest/gtest.h>

#include <sstream>

#include "property/expression.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::tests {
namespace {

constexpr const char* kNumbers[] = {"x", "y", "z", "low", "share", "sum_xy"};
constexpr const char* kInputs[] = {"x", "y", "z", "low", "share", "sum_xy", "flag", "flag2", "level"};

std::string text(double value) {
  std::ostringstream out;
  out.precision(17);
  out << value;
  return out.str();
}

class RandomScheme {
 public:
  explicit RandomScheme(Random& random) : random_(random) {}

  std::string lua() {
    std::string out;
    const std::size_t gates = 1 + pick(random_, 3), scores = 1 + pick(random_, 4);
    for (std::size_t i = 0; i < gates; ++i)
      out += "gate 'g" + std::to_string(i) + "' { clause = '1', require = " + condition(2) + when() +
             one({"", "", ", missing = 'fail'", ", missing = 'rescale'"}) + " }\n";
    if (one({"", "v"}) == "v") out += "veto 'v' { clause = '1', reject_if = " + condition(1) + when() + " }\n";
    for (std::size_t i = 0; i < scores; ++i)
      out += "score 's" + std::to_string(i) +
             "' { clause = '1', points = " + std::to_string(10 * (1 + pick(random_, 4))) + ", value = " + scale(1) +
             one({"", ", group = 'a'", ", group = 'b'"}) + when() +
             one({"", "", ", missing = 'zero'", ", missing = 'rescale'"}) + " }\n";
    if (one({"", "b"}) == "b")
      out += "bonus 'e' { clause = '1', points = 5, value = " + one({"points_if(", "deduct(5, { { "});
    if (out.ends_with("points_if(")) out += condition(1) + ", 5) }\n";
    if (out.ends_with("{ { ")) out += condition(1) + ", 3 } }) }\n";
    out += "group 'a' { title = 'a'" + one({"", ", weight = 0.7", ", cap = 15", ", floor = 3"}) +
           " }\ngroup 'b' { title = 'b' }\n";
    out += "result { total = sum(), round = { digits = " + one({"0", "1", "2"}) + ", mode = '" +
           one({"half_even", "half_up", "down", "up"}) + "' }, not_applicable = '" + one({"rescale", "keep"}) +
           "', grades = { { 40, 'A' }, { 20, 'B' }, { 5, 'C' } }, pass = all_of { all_gates(), at_least(total(), " +
           std::to_string(5 + pick(random_, 30)) + ") }, rank = { ties = 'competition', among = '" +
           one({"eligible", "all", "passing"}) + "' } }\n";
    return out;
  }

 private:
  std::string one(std::vector<std::string> of) { return of[pick(random_, of.size())]; }
  std::string limit() { return text(static_cast<double>(pick(random_, 21)) * 5 - 10); }
  std::string number(int depth) {
    const std::string name = kNumbers[pick(random_, std::size(kNumbers))];
    if (depth == 0) return name;
    switch (pick(random_, 7)) {
      case 0: return "(" + number(depth - 1) + " + " + number(depth - 1) + ")";
      case 1: return "(" + number(depth - 1) + " * 2 - " + number(depth - 1) + ")";
      case 2: return "min(" + number(depth - 1) + ", " + limit() + ")";
      case 3: return "abs(" + number(depth - 1) + ")";
      case 4: return "round(" + number(depth - 1) + ", { digits = 1 })";
      case 5: return "if_known(" + number(depth - 1) + ", " + limit() + ")";
      default: return name;
    }
  }
  std::string condition(int depth) {
    if (depth > 0) {
      switch (pick(random_, 8)) {
        case 0: return "all_of { " + condition(depth - 1) + ", " + condition(depth - 1) + " }";
        case 1: return "any_of { " + condition(depth - 1) + ", " + condition(depth - 1) + " }";
        case 2: return "none_of { " + condition(depth - 1) + ", " + condition(depth - 1) + " }";
        case 3:
          return "at_least_met(2, { " + condition(depth - 1) + ", " + condition(depth - 1) + ", " +
                 condition(depth - 1) + " })";
        case 4:
          return "by_range(" + number(0) + ", { { from = 10, below = 40, " + condition(depth - 1) +
                 " }, { from = 40, " + condition(depth - 1) + " } })";
        case 5:
          return "by_sign(y, { positive = " + condition(depth - 1) + ", negative = " + condition(depth - 1) + " })";
        case 6: return "not_(" + condition(depth - 1) + ")";
        default: break;
      }
    }
    switch (pick(random_, 8)) {
      case 0: return "at_least(" + number(1) + ", " + limit() + ")";
      case 1: return "at_most(" + number(1) + ", " + limit() + ")";
      case 2: return "more_than(" + number(1) + ", " + limit() + ")";
      case 3: return "less_than(" + number(1) + ", " + limit() + ")";
      case 4: return "between(" + number(0) + ", 10, 60)";
      case 5: return "one_of(level, { '国家级', '省级' })";
      case 6: return "equals(level, '其他')";
      default: return one({"is_true(flag)", "is_true(flag2)"});
    }
  }
  std::string when() { return pick(random_, 3) == 0 ? ", when = " + condition(0) : ""; }
  std::string scale(int depth) {
    if (depth > 0 && pick(random_, 4) == 0)
      return "by_range(" + number(0) + ", { { below = 30, " + scale(0) + " }, { from = 30, " + scale(0) + " } })";
    switch (pick(random_, 4)) {
      case 0: return "linear(" + number(1) + ", { zero = " + limit() + ", full = 200 })";
      case 1: return "piecewise(" + number(0) + ", { { 0, 0.2 }, { 30, 1 }, { 60, 0.1 } })";
      case 2: return "linear(" + number(0) + ", { zero = 90.5, full = 3 })";
      default: return "ratio_to(" + number(0) + ", 50)";
    }
  }

  Random& random_;
};

/// A value of the indicator as a cell, between the bounds.
std::string cell_of(Random& random, const std::string& name, double low, double high) {
  if (name == "flag" || name == "flag2") return pick(random, 2) == 0 ? "是" : "否";
  if (name == "level") return std::vector<std::string>{"国家级", "省级", "其他"}[pick(random, 3)];
  const double share = static_cast<double>(pick(random, 41)) / 40;
  return text(std::round((low + (high - low) * share) * 100) / 100);
}

struct Range {
  double low, high;
};
Range range_of(const std::string& name) {
  if (name == "y") return {-50, 50};
  if (name == "z") return {0, 1000};
  if (name == "share") return {0, 1};
  if (name == "sum_xy") return {-50, 150};
  return {0, 100};
}

/// A subject with gaps: some cells missing, some censored ("≥30"), some known.
Cells open_row(Random& random) {
  Cells cells;
  for (const std::string name : kInputs) {
    if (pick(random, 2) == 0) continue;
    const Range range = range_of(name);
    cells[name] = cell_of(random, name, range.low, range.high);
    const bool is_number = name != "flag" && name != "flag2" && name != "level";
    if (is_number && pick(random, 4) == 0 && cells[name][0] != '-')
      cells[name] = (pick(random, 2) == 0 ? "≥" : "≤") + cells[name];
  }
  return cells;
}

/// One way the gaps can turn out. A computed value that was reported stays; one that is not is left to its parts.
Cells completed(Random& random, const Cells& open) {
  Cells cells;
  for (const std::string name : kInputs) {
    Range range = range_of(name);
    const auto found = open.find(name);
    if (found == open.end()) {
      if (name != "sum_xy") cells[name] = cell_of(random, name, range.low, range.high);
      continue;
    }
    const std::string sign = found->second.substr(0, 3);
    if (sign == "≥" || sign == "≤") (sign == "≥" ? range.low : range.high) = std::stod(found->second.substr(3));
    cells[name] = sign == "≥" || sign == "≤" ? cell_of(random, name, range.low, range.high) : found->second;
  }
  return cells;
}

std::string shown(const Cells& cells) {
  std::string out;
  for (const auto& [key, cell] : cells) out += key + "=" + cell + " ";
  return out;
}

bool inside(const Interval& bound, const Interval& value) {
  const double slack = 1e-9;
  return value.low >= bound.low - slack && value.high <= bound.high + slack;
}

/// Where the parts of a reported computed value are open the completion may compute another value, and a policy for
/// missing values stops counting once nothing is missing: both are other rounds, not completions of this one.
bool comparable(const std::string& lua, const Cells& open) {
  const auto exact = [&](const std::string& name) {
    return open.contains(name) && !open.at(name).starts_with("≥") && !open.at(name).starts_with("≤");
  };
  return lua.find("missing = ") == std::string::npos && lua.find("if_known") == std::string::npos &&
         (!open.contains("sum_xy") || (exact("x") && exact("y")));
}

TEST(RandomSchemes, EveryCompletionStaysWithinWhatWasSaid) {
  const std::size_t wanted = long_run() ? 100'000 : 10'000;
  std::size_t done = 0, settled = 0;
  for (std::uint64_t seed = 1; done < wanted && !testing::Test::HasFailure(); ++seed) {
    Random random(seed);
    const std::string lua = RandomScheme(random).lua();
    const Try t(lua);
    if (!t.loaded()) continue;  // a condition that is the same for everybody, and the like
    std::vector<Cells> open;
    for (int i = 0; i < 12; ++i)
      if (const Cells cells = open_row(random); comparable(lua, cells)) open.push_back(cells);
    if (open.empty()) continue;
    const auto said = t.run(open);
    for (std::size_t i = 0; i < open.size(); ++i) {
      std::vector<Cells> ways;
      for (int k = 0; k < 40; ++k) ways.push_back(completed(random, open[i]));
      const auto got = t.run(ways);
      for (std::size_t k = 0; k < ways.size(); ++k) {
        if (got.outcomes().gaps[k] != 0) continue;  // a division by zero: not settled by completing
        const auto where = [&] {
          return "seed " + std::to_string(seed) + "\n" + lua + "open: " + shown(open[i]) + "\nway: " + shown(ways[k]);
        };
        ASSERT_TRUE(inside(said.total(i), got.total(k)))
            << "total " << got.total(k).low << ".." << got.total(k).high << " not in " << said.total(i).low << ".."
            << said.total(i).high << "\n"
            << where();
        ASSERT_TRUE(said.verdict(i) == evaluate::Verdict::undetermined || got.verdict(k) == said.verdict(i)) << where();
        ASSERT_GE(got.outcomes().best_grade[k] < 0 ? 99 : got.outcomes().best_grade[k],
                  said.outcomes().best_grade[i] < 0 ? 99 : said.outcomes().best_grade[i])
            << where();
        ASSERT_LE(got.outcomes().worst_grade[k] < 0 ? 99 : got.outcomes().worst_grade[k],
                  said.outcomes().worst_grade[i] < 0 ? 99 : said.outcomes().worst_grade[i])
            << where();
        for (std::size_t c = 0; c < t.scheme().criteria.size(); ++c) {
          const std::string& code = t.scheme().criteria[c].code;
          if (t.scheme().criteria[c].points != plan::kNoNode) {
            ASSERT_TRUE(inside(said.points(code, i), got.points(code, k))) << code << "\n" << where();
          } else if (const auto was = said.status(code, i);
                     was == evaluate::Status::not_met || was == evaluate::Status::not_applicable) {
            ASSERT_EQ(got.status(code, k), was) << code << "\n" << where();
          } else if (was == evaluate::Status::met) {
            ASSERT_NE(got.status(code, k), evaluate::Status::not_met) << code << "\n" << where();
          }
        }
        settled += said.verdict(i) != evaluate::Verdict::undetermined;
        ++done;
      }
    }
  }
  EXPECT_GT(settled, done / 20);  // it is about something
}

TEST(RandomSchemes, OneAndTwoThreadsGiveTheSameBytes) {
  const int schemes = long_run() ? 60 : 6;
  for (int round = 0, seed = 5000; round < schemes; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const Try t(RandomScheme(random).lua());
    if (!t.loaded()) continue;
    ++round;
    std::vector<Cells> subjects;
    for (int i = 0; i < 2500; ++i) subjects.push_back(i % 3 == 0 ? open_row(random) : completed(random, {}));
    const auto one = t.run(subjects, {}, 1), two = t.run(subjects, {}, 2);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      ASSERT_EQ(one.total(i), two.total(i));
      ASSERT_EQ(one.verdict(i), two.verdict(i));
      ASSERT_EQ(one.rank(i), two.rank(i));
      ASSERT_EQ(one.best_grade(i), two.best_grade(i));
      for (std::size_t c = 0; c < t.scheme().criteria.size(); ++c)
        ASSERT_EQ(one.outcomes().criteria[c].status[i], two.outcomes().criteria[c].status[i]);
    }
  }
}

/// A row is judged the same alone (by intervals when it has a gap in anything) as among others.
TEST(RandomSchemes, NeighboursDoNotChangeARow) {
  for (std::uint64_t seed = 9000; seed < 9040; ++seed) {
    Random random(seed);
    const Try t(RandomScheme(random).lua());
    if (!t.loaded()) continue;
    std::vector<Cells> subjects;
    for (int i = 0; i < 6; ++i) subjects.push_back(i % 2 == 0 ? open_row(random) : completed(random, {}));
    const auto together = t.run(subjects);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const auto alone = t.one(subjects[i]);
      ASSERT_EQ(alone.total(0), together.total(i)) << "seed " << seed << " " << shown(subjects[i]);
      ASSERT_EQ(alone.verdict(0), together.verdict(i)) << "seed " << seed << " " << shown(subjects[i]);
    }
  }
}

}  // namespace
}  // namespace heng::tests
