#include "define/case.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

std::vector<Case> read(std::string_view text, Diagnostics& out) {
  auto cases = read_cases(text, "cases.toml", out).cases;
  EXPECT_TRUE(tests::bilingual(out));
  return cases;
}

TEST(Case, ReadsGivenValuesAsCells) {
  Diagnostics out;
  const auto it = read(R"([[case]]
note = "n"
as_of = 2026-01-31
year = 2025
given = { a = 0.220, b = "50万tce", c = true, d = false, "e@2020" = 7, "panel.p" = [8, 9.5], panel.q = [1] }
expect.verdict = "fail"
)",
                       out)
                      .at(0);

  ASSERT_TRUE(out.empty()) << tests::codes(out);
  ASSERT_EQ(it.given.size(), 5U);
  EXPECT_EQ(it.given[0].text, "0.220");
  EXPECT_EQ(it.given[1].text, "50万tce");
  EXPECT_EQ(it.given[2].text, "是");
  EXPECT_EQ(it.given[3].text, "否");
  EXPECT_EQ(it.given[4].indicator, "e");
  EXPECT_EQ(it.given[4].year, 2020);
  EXPECT_EQ(it.panel.at("p"), (std::vector<double>{8, 9.5}));
  EXPECT_EQ(it.panel.at("q"), std::vector<double>{1});
  EXPECT_EQ(it.year, 2025);
}

TEST(Case, ReadsExpectations) {
  Diagnostics out;
  const auto it = read(R"([[case]]
note = "n"
[case.expect]
verdict = "undetermined"
total = [60, 72.5]
grade = "良好"
values = { a = 0.22 }
criteria.x = "not_met"
criteria.y = { status = "met", value = 1, limit = 2, short_by = 0.5, points = 6 }
ask_first = "a"
)",
                       out)
                      .at(0);

  ASSERT_TRUE(out.empty()) << tests::codes(out);
  EXPECT_EQ(it.verdict, "undetermined");
  EXPECT_EQ(it.total, (Interval{60, 72.5}));
  EXPECT_EQ(it.values.at("a"), 0.22);
  EXPECT_EQ(it.criteria.at("x").status, "not_met");
  EXPECT_EQ(it.criteria.at("x").place.line, 8);
  EXPECT_EQ(it.criteria.at("y").points, Interval::exactly(6));
  EXPECT_EQ(it.criteria.at("y").short_by, 0.5);
  EXPECT_EQ(it.ask_first, "a");
}

TEST(Case, ReportsEveryProblem) {
  Diagnostics out;
  static_cast<void>(read(R"([[case]]
note = "n"
give = 1
given = { a = [1], "b@x" = 1, "panel.p" = "8" }
[case.expect]
verdict = "passed"
total = "x"
values.a = "1"
criteria.x = "maybe"
criteria.y = 1
criteria.z = { point = 1 }
[[case]]
)",
                         out));

  EXPECT_EQ(tests::codes(out),
            "define.unknown_key@3 define.wrong_kind@4 define.bad_year@4 define.wrong_kind@4 "
            "define.unknown_word@6 define.wrong_kind@7 define.wrong_kind@8 define.unknown_word@9 "
            "define.wrong_kind@10 define.unknown_key@11 define.missing_key@12 define.missing_key@12");
}

}  // namespace
}  // namespace heng::define
