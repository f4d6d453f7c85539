#include "data/header_names.hpp"

#include <gmock/gmock.h>

#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

struct Row {
  const char* header;
  const char* code;
  int year;  // 0 = none
  const char* unit;
};

const define::Catalogue& catalogue() {
  static const auto all = testing::small_catalogue();
  return all;
}

class HeaderNamesTable : public ::testing::TestWithParam<Row> {};

TEST_P(HeaderNamesTable, ReadsNameUnitAndYear) {
  const auto [header, code, year, unit] = GetParam();

  const auto reading = HeaderNames(catalogue()).read(header);

  ASSERT_TRUE(reading) << header;
  ASSERT_EQ(reading->indicators.size(), 1U) << header;
  EXPECT_EQ(catalogue().indicators[reading->indicators[0]].code, code) << header;
  EXPECT_EQ(reading->year.value_or(0), year) << header;
  EXPECT_EQ(reading->unit, unit) << header;
}

INSTANTIATE_TEST_SUITE_P(
    Table, HeaderNamesTable,
    ::testing::Values(
        Row{"energy_total", "energy_total", 0, ""}, Row{"综合能耗", "energy_total", 0, ""},
        Row{" 综合 能耗 ", "energy_total", 0, ""}, Row{"综合能源消费量", "energy_total", 0, ""},
        Row{"综合能耗（万tce）", "energy_total", 0, "万tce"}, Row{"综合能耗(万tce)", "energy_total", 0, "万tce"},
        Row{"综合能耗[tce]", "energy_total", 0, "tce"}, Row{"综合能耗【tce】", "energy_total", 0, "tce"},
        Row{"综合能耗/tce", "energy_total", 0, "tce"}, Row{"工业产值，亿元", "output", 0, "亿元"},
        Row{"综合能耗2020（tce）", "energy_total", 2020, "tce"}, Row{"2020年综合能耗", "energy_total", 2020, ""},
        Row{"综合能耗（2020年，万tce）", "energy_total", 2020, "万tce"},
        Row{"综合能耗(tce)2020年", "energy_total", 2020, "tce"}, Row{"综合能耗_2020", "energy_total", 2020, ""},
        Row{"能耗（等价值）", "energy_total", 0, ""}, Row{"能耗（等价值）（tce）", "energy_total", 0, "tce"},
        Row{"工业产值（现价，万元）", "output", 0, "万元"}, Row{"工业产值（万元、当年价格）", "output", 0, "万元"},
        Row{"能耗(等价值/万tce)", "energy_total", 0, "万tce"}, Row{"综合能耗（等价值，tce）", "energy_total", 0, "tce"},
        Row{"综合能耗（等价值）", "energy_total", 0, ""}, Row{"工业产值（现价）", "output", 0, ""},
        Row{"综合能耗（万ｔｃｅ）", "energy_total", 0, "万tce"}, Row{"综合能耗（当量值）", "energy_total", 0, "当量值"},
        Row{"综合能耗（单位：tce）", "energy_total", 0, "tce"}, Row{"ENERGY_TOTAL", "energy_total", 0, ""}));

TEST(HeaderNames, LeavesOtherQuantitiesAlone) {
  const HeaderNames names(catalogue());

  for (const auto* header :
       {"工业产值/人", "目标综合能耗", "能耗", "综合能耗12020", "", "综合能耗（当量值，tce）",
        "工业产值（2020年不变价，万元）", "综合能耗（上年，tce）", "综合能耗（去年）", "综合能耗（tce，万元）"})
    EXPECT_FALSE(names.read(header)) << header;
}

TEST(HeaderNames, NamesEveryOwnerOfASharedAlias) {
  auto shared = testing::small_catalogue();
  shared.indicators[1].aliases = {"综合能源消费量"};

  EXPECT_EQ(HeaderNames(shared).read("综合能源消费量")->indicators.size(), 2U);
}

TEST(HeaderNames, ReadsYears) {
  EXPECT_EQ(year_from("2023年"), 2023);
  EXPECT_EQ(year_from(" ２０２３ "), 2023);
  EXPECT_EQ(year_from("2023年度"), 2023);
  EXPECT_EQ(year_from("2023.0"), 2023);
  for (const auto* text : {"", "23", "20233", "去年", "1800", "2023.5", "2023.00"})
    EXPECT_FALSE(year_from(text)) << text;
}

/// A header the round maps keeps its unit and year, wherever they stand.
TEST(HeaderNames, FindsUnitAndYearOfAMappedHeader) {
  const auto catalogue = testing::small_catalogue();
  const HeaderNames names(catalogue);
  const auto output = *catalogue.find("output");
  const auto told = [&](const std::vector<std::string>& parts) {
    const auto reading = names.mapped(parts, output);
    return std::pair(reading.unit, reading.year.value_or(0));
  };

  EXPECT_EQ(told({"产出/亿元"}), std::pair(std::string("亿元"), 0));
  EXPECT_EQ(told({"产出（2024年，亿元）"}), std::pair(std::string("亿元"), 2024));
  EXPECT_EQ(told({"产出（亿元）", "2024年"}), std::pair(std::string("亿元"), 2024));
  EXPECT_EQ(told({"2024年", "产出", "（亿元）"}), std::pair(std::string("亿元"), 2024));
  EXPECT_EQ(told({"产出/吨标准煤"}), std::pair(std::string(), 0));
  EXPECT_EQ(told({"工业产值，亿元"}), std::pair(std::string("亿元"), 0));
}

TEST(HeaderNames, TellsOneYearOfATitleAndNoDate) {
  EXPECT_EQ(year_in_title("某市2024年园区能耗情况表"), 2024);
  EXPECT_EQ(year_in_title("填报日期：2026年1月5日"), std::nullopt);
  EXPECT_EQ(year_in_title("2026年申报表（2025年数据）"), std::nullopt);
  EXPECT_EQ(year_in_name("附表1 2016年度"), 2016);
  EXPECT_EQ(year_in_name("201612"), std::nullopt);
}

}  // namespace
}  // namespace heng::data
