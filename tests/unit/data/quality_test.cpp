#include "data/quality.hpp"

#include <gmock/gmock.h>

#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::load;

TEST(Quality, NamesSubjectsThatLookAlikeAndMergesNone) {
  const auto loaded = load({{"园区名称", "综合能耗"}, {"甲（一期）", "1"}, {"甲(一期)", "2"}, {"甲 （一期）", "3"}, {"乙", "4"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.similar_names", "data.similar_names"));
  EXPECT_EQ(loaded.data.size(), 4U);
}

TEST(Quality, SeesALostTenThousandBetweenTwoYears) {
  const auto loaded = load({{"园区名称", "2024年综合能耗", "综合能耗"}, {"甲", "50", "520000"}, {"乙", "50", "60"}, {"丙", "1", "1000"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.unit_jump"));
  const auto& found = loaded.data.findings()[0];
  EXPECT_EQ(found.subject, "甲");
  EXPECT_EQ(found.cell.column, 3U);
  EXPECT_EQ(found.diagnostic.severity, Severity::warning);
  EXPECT_NE(found.diagnostic.message.en.find("about 10000 times"), std::string::npos) << found.diagnostic.message.en;
  EXPECT_EQ(loaded.data.series(0, 2025)->values()[0], 520000);
}

TEST(Quality, SeesALostTenThousandAmongSubjects) {
  const std::vector<std::vector<std::string>> alike{{"园区名称", "综合能耗"}, {"甲", "20000"}, {"乙", "50000"}, {"丙", "90000"}, {"丁", "30000"}};
  auto large = alike, small = alike, apart = alike;
  large.push_back({"戊", "400000000"});
  small.push_back({"戊", "4"});
  apart.push_back({"戊", "4"});
  apart.push_back({"己", "40"});

  EXPECT_THAT(load(large).codes(), ElementsAre("data.unit_outlier"));
  EXPECT_THAT(load(small).codes(), ElementsAre("data.unit_outlier"));
  EXPECT_THAT(load(apart).codes(), IsEmpty());
  EXPECT_THAT(load(alike).codes(), IsEmpty());
}

}  // namespace
}  // namespace heng::data
