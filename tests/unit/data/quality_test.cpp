#include "data/quality.hpp"

#include <gmock/gmock.h>

#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::load;

TEST(Quality, NamesSubjectsThatLookAlikeAndMergesNone) {
  const auto loaded =
      load({{"园区名称", "综合能耗(tce)"}, {"甲（一期）", "1"}, {"甲(一期)", "2"}, {"甲 （一期）", "3"}, {"乙", "4"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.similar_names", "data.similar_names"));
  EXPECT_EQ(loaded.data.size(), 4U);
}

TEST(Quality, SaysWhichLetterOfTwoNamesThatLookTheSameIsAnother) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)"}, {"甲工业园", "1"}, {"甲\u2f2f业园", "2"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.similar_names"));
  EXPECT_NE(loaded.data.findings()[0].diagnostic.message.en.find("character 2: “\u2f2f” U+2F2F and “工” U+5DE5"),
            std::string::npos)
      << loaded.data.findings()[0].diagnostic.message.en;
}

TEST(Quality, TakesOneNameInTwoEncodingsForOneSubject) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "工业产值(万元)"},
                            {"Caf\u00e9 \u91d1山", "1", ""},
                            {"Cafe\u0301 \uf90a山", "", "2"}});

  EXPECT_EQ(loaded.data.size(), 1U);
  EXPECT_EQ(loaded.data.find("Cafe\u0301 金山"), 0U);
}

TEST(Quality, FindsAHeaderWrittenInTheLettersOfAPdf) {
  const auto loaded = load({{"园区名称", "\u2f2f业产值(万元)"}, {"甲", "3"}});

  ASSERT_NE(loaded.data.series(1, 2025), nullptr);
  EXPECT_EQ(loaded.data.series(1, 2025)->values()[0], 3);
}

TEST(Quality, SeesALostTenThousandBetweenTwoYears) {
  const auto loaded = load({{"园区名称", "2024年综合能耗(tce)", "综合能耗(tce)"},
                            {"甲", "50", "520000"},
                            {"乙", "50", "60"},
                            {"丙", "1", "200"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.unit_jump", "data.unit_outlier"));
  const auto& found = loaded.data.findings()[0];
  EXPECT_EQ(found.subject, "甲");
  EXPECT_EQ(found.cell.column, 3U);
  EXPECT_EQ(found.diagnostic.severity, Severity::warning);
  EXPECT_NE(found.diagnostic.message.en.find("about 10000 times"), std::string::npos) << found.diagnostic.message.en;
  EXPECT_EQ(loaded.data.series(0, 2025)->values()[0], 520000);
}

TEST(Quality, SeesALostTenThousandAmongSubjects) {
  const std::vector<std::vector<std::string>> alike{
      {"园区名称", "综合能耗(tce)"}, {"甲", "20000"}, {"乙", "50000"}, {"丙", "90000"}, {"丁", "30000"}};
  auto large = alike, small = alike, apart = alike;
  large.push_back({"戊", "400000000"});
  small.push_back({"戊", "4"});
  apart.push_back({"戊", "4"});
  apart.push_back({"己", "3"});

  EXPECT_THAT(load(large).codes(), ElementsAre("data.unit_outlier"));
  EXPECT_THAT(load(small).codes(), ElementsAre("data.unit_outlier"));
  EXPECT_THAT(load(apart).codes(), ElementsAre("data.unit_outlier", "data.unit_outlier"));
  EXPECT_THAT(load(alike).codes(), IsEmpty());
}

TEST(Quality, SeesALostTenThousandAmongTwoOrThree) {
  const auto of = [](std::vector<const char*> values) {
    std::vector<std::vector<std::string>> table{{"园区名称", "综合能耗(tce)"}};
    for (const auto* value : values) table.push_back({"园" + std::to_string(table.size()), value});
    return load(table);
  };

  const auto two = of({"3.5", "42000"});
  ASSERT_THAT(two.codes(), ElementsAre("data.unit_outlier"));
  EXPECT_EQ(two.data.findings()[0].cell.row, 2U);
  EXPECT_NE(two.data.findings()[0].diagnostic.message.en.find("parks.csv row 3 column B 42000"), std::string::npos);
  EXPECT_THAT(of({"36000", "3.5", "4.1"}).codes(), ElementsAre("data.unit_outlier"));
  EXPECT_THAT(of({"36", "36000"}).codes(), ElementsAre("data.unit_outlier"));
  EXPECT_THAT(of({"3600", "36000", "90"}).codes(), IsEmpty());
  EXPECT_THAT(of({"0", "36000"}).codes(), IsEmpty());
}

TEST(Quality, TakesAWideSpreadForNoLostUnit) {
  std::vector<std::vector<std::string>> table{{"园区名称", "综合能耗(tce)"}};
  for (const auto* value : {"5", "60", "700", "8000", "50000"})
    table.push_back({"园" + std::to_string(table.size()), value});

  EXPECT_THAT(load(table).codes(), IsEmpty());
}

}  // namespace
}  // namespace heng::data
