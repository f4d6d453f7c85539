#include "define/round.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

constexpr std::string_view kHead = "[round]\ntitle='评价'\nscheme='national.x'\nas_of=2026-01-31\nyear=2025\n";

std::optional<Round> read(std::string_view text, Diagnostics& out) {
  auto round = read_round(text, "round.toml", out);
  EXPECT_TRUE(tests::bilingual(out));
  return round;
}

std::string codes_of(std::string_view text) {
  Diagnostics out;
  static_cast<void>(read(text, out));
  return tests::codes(out);
}

TEST(Round, ReadsDataAndPanels) {
  Diagnostics out;
  const auto round = read(std::string(kHead) + R"TOML(factors = "s"
[[data]]
source = "csv"
path = "parks.csv"
subject = "园区名称"
columns = { "综合能耗(万tce)" = "energy_total", "备注" = "ignore" }
note_columns = ["来源"]
sheet = "表1"
header_row = 2
[[panel]]
source = "csv"
path = "sheets.csv"
subject = "案例名称"
expert = "专家"
excused = "回避"
)TOML",
                          out);

  ASSERT_TRUE(out.empty()) << tests::codes(out);
  EXPECT_EQ(round->scheme, "national.x");
  EXPECT_EQ(round->scheme_place.line, 3);
  EXPECT_EQ(round->as_of, (Date{2026, 1, 31}));
  EXPECT_EQ(round->factors, "s");
  const auto& data = round->data.at(0);
  EXPECT_EQ(data.columns.at("综合能耗(万tce)"), "energy_total");
  EXPECT_EQ(data.column_places.at("备注").line, 11);
  ASSERT_EQ(data.settings.size(), 3U);
  EXPECT_EQ(data.settings[0].key, "path");
  EXPECT_EQ(data.settings[2].place.line, 14);
  const auto& panel = round->panels.at(0);
  EXPECT_EQ(panel.expert, "专家");
  EXPECT_EQ(panel.excused, "回避");
  EXPECT_EQ(panel.data.settings.size(), 1U);
}

TEST(Round, ReadsLongLayout) {
  Diagnostics out;
  const auto round = read(std::string(kHead) +
                              "[[data]]\nsource='csv'\nsubject='a'\nlayout='long'\nindicator_column='b'\n"
                              "value_column='c'\nunit_column='d'\nyear_column='e'\nyear=2024\n",
                          out);

  ASSERT_TRUE(out.empty()) << tests::codes(out);
  EXPECT_EQ(round->data[0].layout, "long");
  EXPECT_EQ(round->data[0].value_column, "c");
  EXPECT_EQ(round->data[0].year, 2024);
  EXPECT_TRUE(round->data[0].settings.empty());
}

TEST(Round, ReportsWhatIsMissing) {
  EXPECT_EQ(codes_of("[round]\n"),
            "define.missing_key@0 define.missing_key@1 define.missing_key@1 define.missing_key@1 "
            "define.missing_key@1");
  EXPECT_EQ(codes_of(std::string(kHead) + "[[data]]\nlayout='long'\n"),
            "define.missing_key@6 define.missing_key@6 define.missing_key@6 define.missing_key@6");
  EXPECT_EQ(
      codes_of(std::string(kHead) + "[[data]]\nsource='csv'\nsubject='a'\n[[panel]]\nsource='csv'\nsubject='a'\n"),
      "define.missing_key@9");
}

TEST(Round, RefusesUnknownKeysInItsHead) {
  EXPECT_EQ(codes_of(std::string(kHead) + "yaer=1\n[[data]]\nsource='csv'\nsubject='a'\n[[dat]]\n"),
            "define.unknown_key@6 define.unknown_key@10");
}

TEST(Round, ChecksYearAndLayout) {
  EXPECT_EQ(codes_of("[round]\ntitle='t'\nscheme='s'\nas_of=2026-01-31\nyear=25\n[[data]]\nsource='csv'\nsubject='a'\n"
                     "value_column='b'\nlayout='tall'\n"),
            "define.bad_year@5 define.needless_key@9 define.unknown_word@10");
}

}  // namespace
}  // namespace heng::define
