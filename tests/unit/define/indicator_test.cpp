#include "define/indicator.hpp"

#include <gtest/gtest.h>

#include "define/catalogue.hpp"
#include "support/findings.hpp"

namespace heng::define {
namespace {

using tests::codes;

std::vector<Indicator> read(std::string_view text, Diagnostics& out) {
  Units units;
  Diagnostics ignored;
  units.load("[base]\nCNY = '元'\ntce = '吨标准煤'\n[units]\n\"万元\" = '10000 CNY'\n", "units.toml", ignored);
  auto indicators = read_indicators(text, "f.toml", units, out);
  EXPECT_TRUE(tests::bilingual(out));
  return indicators;
}

std::string codes_of(std::string_view text) {
  Diagnostics out;
  static_cast<void>(read(text, out));
  return codes(out);
}

TEST(Indicator, ReadsEveryKey) {
  Diagnostics out;
  const auto indicators = read(R"([energy_per_value_added]
title = { zh = "单位能耗", en = "Energy use" }
unit = "tce/万元"
kind = "number"
direction = "lower"
range = [0, 50]
digits = 4
formula = "energy / value_added"
aliases = ["万元能耗"]
source = { ref = "HJ 274-2015", status = "official" }
note = { zh = "注", en = "note" }
)",
                               out);

  ASSERT_TRUE(out.empty()) << codes(out);
  ASSERT_EQ(indicators.size(), 1U);
  const auto& it = indicators[0];
  EXPECT_EQ(it.code, "energy_per_value_added");
  EXPECT_EQ(it.title.en, "Energy use");
  EXPECT_EQ(it.unit.text, "tce/万元");
  EXPECT_EQ(it.direction, Direction::lower);
  EXPECT_EQ(it.range, (Interval{0, 50}));
  EXPECT_EQ(it.digits, 4);
  EXPECT_EQ(it.formula, "energy / value_added");
  EXPECT_EQ(it.formula_place.line, 8);
  EXPECT_EQ(it.aliases, std::vector<std::string>{"万元能耗"});
  EXPECT_EQ(it.source.status, Status::official);
  EXPECT_EQ(it.place.line, 1);
}

TEST(Indicator, BoundsBooleansAndCategories) {
  Diagnostics out;
  const auto indicators = read(
      "[a]\ntitle='a'\nkind='boolean'\nsource={}\n"
      "[b]\ntitle='b'\nkind='category'\nvalues=['国家级','省级','无']\nsource={}\n",
      out);

  ASSERT_TRUE(out.empty()) << codes(out);
  EXPECT_EQ(indicators[0].range, (Interval{0, 1}));
  EXPECT_EQ(indicators[1].range, (Interval{0, 2}));
}

TEST(Indicator, ReportsEverythingInAFile) {
  EXPECT_EQ(codes_of("[Bad]\ntitle='a'\nrange=[0,1]\nsource={}\nwieght=1\n[b]\nunit='万圆'\nkind='nubmer'"
                     "\nrange=[5,1]\n"),
            "define.bad_code@1 define.unknown_key@5 define.missing_key@6 define.missing_key@6 "
            "define.unknown_unit@7 define.unknown_word@8 "
            "define.bad_range@9");
}

TEST(Indicator, WarnsAboutNumbersWithoutRange) {
  Diagnostics out;
  static_cast<void>(read("[a]\ntitle='a'\nsource={}\n", out));

  EXPECT_EQ(codes(out), "define.no_range@1");
  EXPECT_FALSE(out.has_errors());
}

TEST(Indicator, ChecksCategories) {
  EXPECT_EQ(codes_of("[a]\ntitle='a'\nkind='category'\nsource={}\n"), "define.no_values@1");
  EXPECT_EQ(codes_of("[a]\ntitle='a'\nkind='category'\nvalues=['x','x']\nsource={}\n"), "define.duplicate_value@4");
}

TEST(Indicator, RefusesKeysThatMeanNothingForItsKind) {
  EXPECT_EQ(codes_of("[a]\ntitle='a'\nkind='text'\nunit='1'\nrange=[0,1]\ndigits=1\nformula='b'\nvalues=['x']"
                     "\nsource={}\n"),
            "define.needless_key@4 define.needless_key@5 define.needless_key@6 define.needless_key@7 "
            "define.needless_key@8");
}

TEST(Indicator, ChecksRangeDisplayDigitsAndFormula) {
  EXPECT_EQ(codes_of("[a]\ntitle='a'\nunit='tce'\nrange=[1,1]\ndisplay='percent'\ndigits=99\nformula=' '\nsource={}\n"),
            "define.bad_range@4 define.bad_display@5 define.bad_digits@6 define.empty_formula@7");
}

TEST(Indicator, RefusesValuesOutsideTables) { EXPECT_EQ(codes_of("a = 1\n"), "define.wrong_kind@1"); }

TEST(Indicator, ChecksItsSource) {
  EXPECT_EQ(codes_of("[a]\ntitle='a'\nrange=[0,1]\nsource={ref='x',status='offical',page=1}\n"),
            "define.unknown_word@4 define.unknown_key@4");
}

}  // namespace
}  // namespace heng::define
