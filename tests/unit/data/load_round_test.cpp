#include "data/load_round.hpp"

#include <gmock/gmock.h>

#include <cmath>

#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::load;
using testing::memory_entry;
using ::testing::UnorderedElementsAre;

constexpr std::size_t kEnergy = 0, kOutput = 1, kShare = 2, kRemark = 5;

double value(const Dataset& data, std::size_t indicator, const char* subject, int year = 2025) {
  const auto* series = data.series(indicator, year);
  const auto at = data.find(subject);
  return series == nullptr || !at ? std::nan("") : series->values()[*at];
}

TEST(LoadRound, ConvertsUnitsInHeaders) {
  const auto loaded =
      load({{"园区名称", "综合能耗（万tce）", "工业产值，亿元", "清洁能源占比(%)"}, {"甲", "50", "1.5", "35"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded.data, kEnergy, "甲"), 500000);
  EXPECT_EQ(value(loaded.data, kOutput, "甲"), 15000);
  EXPECT_EQ(value(loaded.data, kShare, "甲"), 0.35);
}

TEST(LoadRound, KnowsTheCellOfEveryValue) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)"}, {"甲", "1"}, {"乙", ">5"}, {"丙", "—"}});
  const auto* series = loaded.data.series(kEnergy, 2025);

  EXPECT_EQ(loaded.data.cell_text(series->observation(0).cell, Language::zh), "parks.csv 第2行B列");
  EXPECT_EQ(loaded.data.cell_text(series->observation(1).cell, Language::en), "parks.csv row 3 column B");
  EXPECT_EQ(series->observation(2).cell.row, 4U);
  EXPECT_EQ(series->observation(2).missing, Missing::blank);
  EXPECT_EQ(series->observation(2).text, "—");
  EXPECT_FALSE(series->known(2));
  EXPECT_EQ(series->known(1)->high, 1e9);
}

TEST(LoadRound, RefusesACellAndGoesOn) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)"}, {"甲", "12.5.3"}, {"乙", "7"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.not_a_number"));
  const auto& found = loaded.data.findings()[0];
  EXPECT_EQ(found.diagnostic.place, (Place{"parks.csv", 2, 2, 0}));
  EXPECT_EQ(found.subject, "甲");
  EXPECT_EQ(loaded.data.series(kEnergy, 2025)->observation(0).missing, Missing::invalid);
  EXPECT_EQ(value(loaded.data, kEnergy, "乙"), 7);
}

TEST(LoadRound, RefusesValuesOutsideThePlausibleRange) {
  const auto loaded = load({{"园区名称", "综合能耗（万tce）"}, {"甲", "500000"}, {"乙", "-1"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.out_of_range", "data.out_of_range"));
  EXPECT_EQ(loaded.data.series(kEnergy, 2025)->observation(0).missing, Missing::invalid);
}

TEST(LoadRound, AsksWhetherABareShareIsAPercentage) {
  const auto loaded = load({{"园区名称", "清洁能源占比"}, {"甲", "35"}, {"乙", "0.35"}, {"丙", "35%"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.percent_or_share", "data.percent_or_share"));  // 0.35 beside 35
  EXPECT_TRUE(std::isnan(value(loaded.data, kShare, "乙")));
  EXPECT_EQ(value(loaded.data, kShare, "丙"), 0.35);
}

TEST(LoadRound, NotesUnmatchedHeaders) {
  const auto loaded = load({{"园区名称", "综合能耗量", "综合能耗(tce)"}, {"甲", "1", "2"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.unmatched_header"));
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.severity, Severity::note);
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.hint.en, "did you mean “综合能耗”?");
}

TEST(LoadRound, DoesNotUseAColumnOfAnotherDimension) {
  const auto loaded = load({{"园区名称", "综合能耗（万元）", "工业产值（贝壳）"}, {"甲", "1", "2"}});

  EXPECT_THAT(loaded.codes(), UnorderedElementsAre("data.unit_mismatch", "data.unknown_unit"));
  EXPECT_EQ(loaded.data.series(kEnergy, 2025), nullptr);
  EXPECT_EQ(loaded.data.series(kOutput, 2025), nullptr);
}

TEST(LoadRound, TakesNoFootnoteForAUnit) {
  const auto loaded = load({{"园区名称", "清洁能源占比（2）"}, {"甲", "0.3"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.unknown_unit"));
  EXPECT_EQ(loaded.data.series(kShare, 2025), nullptr);
}

TEST(LoadRound, UsesNeitherOfTwoColumnsForOneIndicator) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "综合能源消费量（tce）"}, {"甲", "1", "2"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.repeated_header"));
  EXPECT_EQ(loaded.data.series(kEnergy, 2025), nullptr);
}

TEST(LoadRound, TakesTheYearOfTheHeader) {
  const auto loaded = load({{"园区名称", "2020年综合能耗(tce)", "综合能耗(tce)"}, {"甲", "1", "2"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded.data, kEnergy, "甲", 2020), 1);
  EXPECT_EQ(value(loaded.data, kEnergy, "甲"), 2);
}

TEST(LoadRound, TakesTheYearOfTheRow) {
  const auto loaded =
      load({{"园区名称", "年份", "综合能耗(tce)"}, {"甲", "2020", "1"}, {"甲", "2021年", "2"}, {"甲", "去年", "3"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.bad_year"));
  EXPECT_EQ(value(loaded.data, kEnergy, "甲", 2020), 1);
  EXPECT_EQ(value(loaded.data, kEnergy, "甲", 2021), 2);
  EXPECT_EQ(loaded.data.series(kEnergy, 2021)->observation(0).cell.row, 3U);
}

TEST(LoadRound, FollowsTheMapOfTheRound) {
  auto entry = memory_entry();
  entry.columns = {{"能源(万tce)", "energy_total"}, {"备用", "ignore"}, {"产值(初步)", "output"}};

  const auto loaded = load({{"园区名称", "能源(万tce)", "备用", "产值(初步)"}, {"甲", "3", "x", "9"}}, entry);

  EXPECT_THAT(loaded.codes(), ElementsAre("data.no_unit", "data.bracket_not_a_unit"));
  EXPECT_EQ(value(loaded.data, kEnergy, "甲"), 30000);
  EXPECT_EQ(value(loaded.data, kOutput, "甲"), 9);
}

TEST(LoadRound, ReportsAWrongMapAtItsPlace) {
  auto entry = memory_entry();
  entry.columns = {{"能源", "energy_totl"}, {"没有", "output"}};
  entry.column_places = {{"能源", {"round.toml", 7, 3, 0}}, {"没有", {"round.toml", 8, 3, 0}}};

  const auto loaded = load({{"园区名称", "能源"}, {"甲", "3"}}, entry);

  ASSERT_EQ(loaded.out.items().size(), 2U);
  const auto found = loaded.out.sorted();
  EXPECT_EQ(found[0].code, "data.unknown_indicator");
  EXPECT_EQ(found[0].place.line, 7);
  EXPECT_EQ(found[1].code, "data.unknown_header");
  EXPECT_EQ(found[1].place.line, 8);
}

TEST(LoadRound, NeedsTheSubjectColumn) {
  const auto loaded = load({{"园区名", "综合能耗(tce)"}, {"甲", "1"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.unknown_header"));
  EXPECT_EQ(loaded.out.items()[0].hint.zh, "是不是 “园区名”？");
}

TEST(LoadRound, SkipsRowsWithoutASubject) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)"}, {"", "1"}, {"", ""}, {"注：2025年快报数", ""}, {"甲", "1"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.no_subject", "data.remark_row"));
  EXPECT_THAT(loaded.data.subjects(), ElementsAre("甲"));
}

TEST(LoadRound, MergesRowsOfOneSubject) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "工业产值(万元)"},
                            {"甲", "1", "5"},
                            {"甲 ", "1", "6"},
                            {"乙", "", "7"},
                            {"乙", "4", "—"}});

  EXPECT_THAT(loaded.codes(), UnorderedElementsAre("data.repeated_value", "data.conflicting_values"));
  EXPECT_TRUE(std::isnan(value(loaded.data, kOutput, "甲")));
  EXPECT_EQ(loaded.data.series(kOutput, 2025)->observation(0).missing, Missing::invalid);
  EXPECT_EQ(value(loaded.data, kEnergy, "乙"), 4);
  EXPECT_EQ(loaded.data.series(kEnergy, 2025)->observation(1).cell.row, 5U);
}

TEST(LoadRound, ReadsTextsAndNotes) {
  auto entry = memory_entry();
  entry.note_columns = {"来源"};

  const auto loaded = load({{"园区名称", "简介", "来源"}, {"甲", " 一个园区 ", "年报"}}, entry);

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(loaded.data.series(kRemark, 2025)->texts()[0], "一个园区");
  EXPECT_EQ(loaded.data.notes(0)[0].second, "年报");
}

TEST(LoadRound, ReadsLongTables) {
  auto entry = memory_entry();
  entry.layout = "long";

  const auto loaded = load({{"园区名称", "指标", "年份", "数值", "单位"},
                            {"甲", "综合能耗", "2023年", "50", "万tce"},
                            {"甲", "energy_total", "2024", "60", "tce"},
                            {"乙", "工业产值（亿元）", "2024", "2", ""},
                            {"乙", "不认识", "2024", "2", ""},
                            {"乙", "工业产值(万元)", "明年", "2", ""},
                            {"乙", "工业产值(万元)", "2023", "2", "tce"}},
                           entry);

  EXPECT_THAT(loaded.codes(),
              UnorderedElementsAre("data.unmatched_header", "data.bad_year", "data.unit_mismatch", "data.unit_jump"));
  EXPECT_EQ(value(loaded.data, kEnergy, "甲", 2023), 500000);
  EXPECT_EQ(value(loaded.data, kEnergy, "甲", 2024), 60);
  EXPECT_EQ(value(loaded.data, kOutput, "乙", 2024), 20000);
  EXPECT_EQ(loaded.data.series(kOutput, 2024)->observation(1).cell, (Cell{0, 4, 4}));
}

TEST(LoadRound, ReadsExpertSheets) {
  define::Round round;
  round.data.push_back(memory_entry());
  define::PanelEntry panel;
  panel.data = memory_entry();
  panel.data.path = "sheets.csv";
  panel.expert = "专家";
  panel.excused = "回避";
  round.panels.push_back(panel);

  const auto loaded = load(round,
                           {{{"园区名称", "综合能耗(tce)"}, {"甲", "1"}, {"乙园", "1"}},
                            {{"园区名称", "专家", "回避", "可复制性（10分）", "other"},
                             {"甲", "张", "", "8", "1"},
                             {"甲", "李", "是", "", "1"},
                             {"甲", "王", "", "11", "1"},
                             {"乙", "张", "", "5", "1"},
                             {"甲", "张", "", "9", "1"}}},
                           {{"replicability", {"可复制性", "Replicability"}, 10}});

  EXPECT_THAT(loaded.codes(), UnorderedElementsAre("data.unmatched_header", "data.points_out_of_range",
                                                   "data.unknown_subject", "data.repeated_sheet"));
  const auto* sheets = loaded.data.sheets("replicability");
  ASSERT_NE(sheets, nullptr);
  ASSERT_EQ(sheets->at(0).size(), 3U);
  EXPECT_EQ(sheets->at(0)[0].points, 8);
  EXPECT_TRUE(sheets->at(0)[1].excused);
  EXPECT_FALSE(sheets->at(0)[2].points);
  EXPECT_EQ(loaded.data.cell_text(sheets->at(0)[0].cell, Language::zh), "sheets.csv 第2行D列");
}

TEST(LoadRound, ReportsAnUnknownPlugin) {
  auto entry = memory_entry();
  entry.source = "memry";

  const auto loaded = load({{"园区名称"}}, entry);

  ASSERT_EQ(loaded.out.items().size(), 1U);
  EXPECT_EQ(loaded.out.items()[0].code, "data.unknown_plugin");
  EXPECT_EQ(loaded.out.items()[0].place.line, 5);
}

TEST(LoadRound, KeepsTheNumberOfFindingsOfAColumnBounded) {
  std::vector<std::vector<std::string>> table{{"园区名称", "综合能耗(tce)"}};
  for (int i = 0; i < 1000; ++i) table.push_back({"园" + std::to_string(i), "x"});

  const auto loaded = load(table);

  EXPECT_EQ(loaded.data.findings().size(), DatasetBuilder::kFindingsPerColumn + 1);
  EXPECT_EQ(loaded.data.findings().back().diagnostic.message.en, "800 more of the same in this column");
  EXPECT_EQ(loaded.data.series(kEnergy, 2025)->observation(999).missing, Missing::invalid);
}

TEST(LoadRound, KeepsTheWordsOfEveryValue) {
  constexpr std::size_t kAccident = 3, kLevel = 4, kDate = 6, kRows = 200;  // more dates than words are kept in common
  std::vector<std::vector<std::string>> table{{"园区名称", "是否发生事故", "园区级别", "批复日期"}};
  const auto name = [](std::size_t i) { return "园" + std::to_string(i); };
  const auto date = [](std::size_t i) { return std::to_string(1800 + i) + "-01-31"; };
  for (std::size_t i = 0; i < kRows; ++i)
    table.push_back({name(i), i % 3 == 0 ? "有" : i % 3 == 1 ? "否" : "", i % 2 == 0 ? "国家级" : "省级", date(i)});
  const auto loaded = load(table);

  EXPECT_THAT(loaded.codes(), IsEmpty());
  const auto *accident = loaded.data.series(kAccident, 2025), *level = loaded.data.series(kLevel, 2025),
             *dates = loaded.data.series(kDate, 2025);
  EXPECT_FALSE(accident->may_be_censored());
  EXPECT_FALSE(level->may_be_censored());
  for (std::size_t i = 0; i < kRows; ++i) {
    const auto seen = accident->observation(i);
    EXPECT_EQ(seen.text, table[i + 1][1]);
    EXPECT_EQ(seen.missing, i % 3 == 2 ? Missing::blank : Missing::no);
    EXPECT_EQ(seen.cell, (Cell{0, static_cast<std::uint32_t>(i + 2), 2}));
    EXPECT_EQ(accident->known(i), i % 3 == 2 ? std::nullopt : std::optional(Interval::exactly(i % 3 == 0 ? 1 : 0)));
    EXPECT_EQ(level->observation(i).text, table[i + 1][2]);
    EXPECT_EQ(level->known(i), Interval::exactly(i % 2 == 0 ? 0 : 1));
    EXPECT_EQ(dates->observation(i).text, date(i));
    EXPECT_EQ(dates->known(i)->low, dates->values()[i]);
    EXPECT_TRUE(i == 0 || dates->values()[i] >= dates->values()[i - 1] + 365);
  }
}

TEST(LoadRound, SettlesASecondWordForOneValue) {
  const auto loaded = load({{"园区名称", "是否发生事故"}, {"甲", "是"}, {"乙", "否"}, {"甲", "是"}, {"乙", "是"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.conflicting_values", "data.repeated_value"));
  EXPECT_EQ(value(loaded.data, 3, "甲"), 1);
  EXPECT_TRUE(std::isnan(value(loaded.data, 3, "乙")));
}

/// Long batches; after the last of them an end or an error.
template <bool kFails>
class LongSource final : public Source {
 public:
  LongSource(const Config&, Host) {}
  std::vector<Column> columns() override {
    return {{"园区名称", ColumnKind::text}, {"综合能耗(tce)", ColumnKind::number}};
  }
  bool next(Batch& batch) override {
    if (++batches_ > 5) {
      if (kFails) throw SourceError("断了 / broken off");
      return false;
    }
    for (int i = 0; i < 3000; ++i, ++rows_) {
      batch[0].text("园" + std::to_string(rows_));
      batch[1].number(rows_);
    }
    return true;
  }

 private:
  int batches_ = 0, rows_ = 0;
};
constexpr heng_plugin long_plugin = abi::describe<LongSource<false>>("memory", "1", "long batches", "{}");
constexpr heng_plugin failing_plugin = abi::describe<LongSource<true>>("memory", "1", "long batches", "{}");

testing::Loaded load_long(const heng_plugin& plugin, unsigned threads) {
  static const auto catalogue = testing::small_catalogue();
  define::Round round;
  round.data.push_back(memory_entry());
  round.file = "round.toml";
  round.year = 2025;
  testing::Loaded loaded;
  LoadSettings settings;
  settings.adopted = {&plugin};
  settings.threads = threads;
  loaded.data = load_round(round, catalogue, settings, loaded.out);
  return loaded;
}

TEST(LoadRound, LoadsTheSameWhenTheNextRowsAreFetchedAhead) {
  for (const unsigned threads : {1U, 2U}) {
    const auto loaded = load_long(long_plugin, threads);
    ASSERT_EQ(loaded.data.size(), 15000U) << threads;
    const auto& values = loaded.data.series(kEnergy, 2025)->values();
    for (std::size_t i = 0; i < values.size(); ++i) ASSERT_EQ(values[i], static_cast<double>(i)) << threads;
    EXPECT_THAT(load_long(failing_plugin, threads).codes(), ElementsAre("data.source_failed"));
  }
}

}  // namespace
}  // namespace heng::data
