#include "define/factor.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

std::optional<FactorSet> read(std::string_view text, Diagnostics& out) {
  auto set = read_factors(text, "f.toml", Units{}, out);
  EXPECT_TRUE(tests::bilingual(out));
  return set;
}

TEST(FactorSet, ReadsItsFactors) {
  Diagnostics out;
  const auto set = read(
      "[set]\nname='s'\ntitle='集'\nfrom=2025-07-08\nsource={ref='r',status='official'}\n"
      "[factor.heat]\ntitle='热'\nvalue=0.11\nunit='kg/GJ'\nsource={ref='r',status='secondary'}\n",
      out);

  ASSERT_TRUE(out.empty()) << tests::codes(out);
  ASSERT_TRUE(set);
  EXPECT_EQ(set->from, (Date{2025, 7, 8}));
  ASSERT_NE(set->find("heat"), nullptr);
  EXPECT_EQ(set->find("heat")->value, 0.11);
  EXPECT_EQ(set->find("heat")->unit.text, "kg/GJ");
  EXPECT_EQ(set->find("heat")->place.line, 6);
  EXPECT_EQ(set->find("cold"), nullptr);
}

TEST(FactorSet, ReportsEveryProblem) {
  Diagnostics out;
  static_cast<void>(
      read("[set]\nname='s'\nfrom='2025'\n[factor]\nbad=1\n[factor.heat]\ntitle='热'\nvalue='0.11'\nunit='zz'\n", out));

  EXPECT_EQ(tests::codes(out),
            "define.missing_key@1 define.wrong_kind@3 define.wrong_kind@5 define.missing_key@6 "
            "define.wrong_kind@8 define.unknown_unit@9");
}

TEST(FactorSet, NeedsAName) {
  Diagnostics out;

  EXPECT_FALSE(read("[set]\ntitle='x'\n", out));
  EXPECT_FALSE(read("", out));

  EXPECT_EQ(tests::codes(out), "define.missing_key@0 define.missing_key@1");
}

}  // namespace
}  // namespace heng::define
