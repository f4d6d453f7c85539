// Tables as people lay them out. A grid loads right, or its cell is refused by name; never a wrong number.

#include <gmock/gmock.h>

#include <cmath>

#include "data/grid_header.hpp"
#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

constexpr std::size_t kEnergy = 0, kOutput = 1, kShare = 2;

using Rows = std::vector<std::vector<std::string>>;

/// A grid: columns without names, every row numbered from 1.
class GridSource final : public Source {
 public:
  GridSource(const Config&, Host) : rows_(testing::memory_tables().front()) { testing::memory_tables().pop_front(); }
  std::vector<Column> columns() override {
    std::vector<Column> columns{{HENG_COLUMN_MERGED, ColumnKind::text}, {HENG_COLUMN_CELLS, ColumnKind::integer}};
    columns.resize(2 + width(), {"", ColumnKind::text});
    return columns;
  }
  bool next(Batch& batch) override {
    if (done_) return false;
    done_ = true;
    for (auto& row : rows_) {
      // "^" marks a cell as part of a merged one.
      std::string merged;
      for (std::size_t i = 0; i < width(); ++i) {
        std::string text = i < row.size() ? row[i] : "";
        if (text.starts_with('^')) {
          merged += (merged.empty() ? "" : " ") + std::to_string(i + 1);
          text.erase(0, 1);
        }
        batch[2 + i].text(text);
      }
      batch[0].text(merged);
      batch[1].integer(static_cast<std::int64_t>(row.size()));
    }
    return !rows_.empty();
  }

 private:
  [[nodiscard]] std::size_t width() const {
    std::size_t most = 1;
    for (const auto& row : rows_) most = std::max(most, row.size());
    return most;
  }
  Rows rows_;
  bool done_ = false;
};

/// Every table of the test is a sheet: its first row is its name.
class SheetsSource final : public Source {
 public:
  SheetsSource(const Config&, Host) {}
  std::vector<Column> columns() override {
    return {{HENG_COLUMN_SHEET, ColumnKind::text}, {"", ColumnKind::text}, {"", ColumnKind::text}};
  }
  bool next(Batch& batch) override {
    if (testing::memory_tables().empty()) return false;
    const auto table = testing::memory_tables().front();
    testing::memory_tables().pop_front();
    for (std::size_t row = 1; row < table.size(); ++row) {
      batch[0].text(table[0][0]);
      for (std::size_t i = 0; i < 2; ++i) batch[1 + i].text(table[row].at(i));
    }
    return true;
  }
};

constexpr heng_plugin sheets_plugin = abi::describe<SheetsSource>("sheets", "1", "sheets of the test", "{}");
constexpr heng_plugin grid_plugin = abi::describe<GridSource>("grid", "1", "grids of the test", "{}");

testing::Loaded load(Rows rows, define::DataEntry entry = testing::memory_entry()) {
  static const auto catalogue = testing::small_catalogue();
  entry.source = "grid";
  testing::memory_tables() = {std::move(rows)};
  define::Round round;
  round.data.push_back(std::move(entry));
  round.file = "round.toml";
  round.year = 2025;
  testing::Loaded loaded;
  LoadSettings settings;
  settings.adopted = {&grid_plugin};
  loaded.data = load_round(round, catalogue, settings, loaded.out);
  return loaded;
}

double value(const testing::Loaded& loaded, std::size_t indicator, const char* subject, int year = 2025) {
  const auto* series = loaded.data.series(indicator, year);
  const auto at = loaded.data.find(subject);
  return series == nullptr || !at ? std::nan("") : series->values()[*at];
}

TEST(UntidyTable, FindsTheHeaderBelowTitles) {
  const auto loaded = load({{"2025年园区情况汇总表"}, {}, {"园区名称", "综合能耗(tce)"}, {"甲", "5"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded, kEnergy, "甲"), 5);
  EXPECT_EQ(loaded.data.series(kEnergy, 2025)->observation(0).cell.row, 4U);
}

TEST(UntidyTable, SaysWhereItLookedForAHeader) {
  const auto loaded = load({{"园区名", "综合能耗(tce)"}, {"甲", "5"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.unknown_header"));
  EXPECT_EQ(loaded.out.items()[0].hint.en, "did you mean “园区名”?");
}

TEST(UntidyTable, AppliesTheUnitAboveTheTable) {
  const auto loaded = load({{"汇总表", "", "", "单位：亿元、万tce"},
                            {"园区名称", "综合能耗", "工业产值", "清洁能源占比"},
                            {"甲", "5", "2", "0.4"}});

  EXPECT_EQ(value(loaded, kEnergy, "甲"), 50000);
  EXPECT_EQ(value(loaded, kOutput, "甲"), 20000);
  EXPECT_EQ(value(loaded, kShare, "甲"), 0.4);
}

TEST(UntidyTable, LetsAHeadersUnitWinOverTheOneAbove) {
  const auto loaded = load({{"（计量单位：亿元）"}, {"园区名称", "工业产值（万元）"}, {"甲", "2"}});

  EXPECT_EQ(value(loaded, kOutput, "甲"), 2);
}

TEST(UntidyTable, RefusesColumnsUnderAUnitNobodyKnows) {
  const auto loaded = load({{"单位：百万美元"}, {"园区名称", "工业产值", "综合能耗(tce)"}, {"甲", "2", "3"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.unknown_unit"));
  EXPECT_EQ(loaded.data.series(kOutput, 2025), nullptr);
  EXPECT_EQ(value(loaded, kEnergy, "甲"), 3);
}

TEST(UntidyTable, TakesAnOrganisationForNoUnit) {
  EXPECT_EQ(unit_note("填报单位：甲开发区"), "");
  EXPECT_EQ(unit_note("制表单位: 亿元公司"), "");
  EXPECT_EQ(unit_note("汇总表（单位：万元）"), "万元");
  EXPECT_EQ(unit_note("计量单位： 亿元 "), "亿元");
}

TEST(UntidyTable, ReadsYearsOverIndicators) {
  const auto loaded = load({{"", "2020年", "", "2021年", ""},
                            {"园区名称", "综合能耗(tce)", "工业产值(万元)", "综合能耗(tce)", "工业产值(万元)"},
                            {"甲", "10", "2", "3", "4"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2020), 10);
  EXPECT_EQ(value(loaded, kOutput, "甲", 2021), 4);
}

TEST(UntidyTable, ReadsIndicatorsOverYearsWithTheUnitOfTheGroup) {
  const auto loaded = load(
      {{"园区名称", "综合能耗（万tce）", "", "工业产值(万元)"}, {"", "2020年", "2021年", ""}, {"甲", "1", "2", "4"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2020), 10000);
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2021), 20000);
  EXPECT_EQ(value(loaded, kOutput, "甲"), 4);
}

TEST(UntidyTable, ReadsARowOfUnits) {
  const auto loaded = load(
      {{"园区名称", "综合能耗", "工业产值", "清洁能源占比"}, {"", "万tce", "（亿元）", "%"}, {"甲", "1", "2", "35"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded, kEnergy, "甲"), 10000);
  EXPECT_EQ(value(loaded, kOutput, "甲"), 20000);
  EXPECT_EQ(value(loaded, kShare, "甲"), 0.35);
}

TEST(UntidyTable, ReadsThemesOverIndicatorsAndTheirUnit) {
  const auto loaded = load({{"序号", "园区名称", "能源", "", "经济（亿元）"},
                            {"序号", "园区名称", "综合能耗(tce)", "清洁能源占比", "工业产值"},
                            {"1", "甲", "1", "0.5", "2"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.unmatched_header"));  // 序号
  EXPECT_EQ(value(loaded, kEnergy, "甲"), 1);
  EXPECT_EQ(value(loaded, kOutput, "甲"), 20000);
}

TEST(UntidyTable, TakesAPartOrLastYearsFiguresForNoTotal) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "", "上年"},
                            {"园区名称", "其中：煤炭（tce）", "其中：电力", "综合能耗(tce)"},
                            {"东园", "1", "2", "3"}});

  EXPECT_EQ(loaded.data.series(kEnergy, 2025), nullptr);
  EXPECT_THAT(loaded.codes(), ElementsAre("data.no_indicator", "data.unmatched_header", "data.unmatched_header",
                                          "data.unmatched_header"));
}

TEST(UntidyTable, SkipsTheRowOfColumnNumbers) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "工业产值(万元)", "清洁能源占比"},
                            {"甲", "1", "2", "3"},
                            {"东园", "7", "8", "0.9"}});

  EXPECT_EQ(loaded.data.subjects(), std::vector<std::string>{"东园"});
  ASSERT_THAT(loaded.codes(), ElementsAre("data.numbering_row"));
  EXPECT_EQ(loaded.data.findings()[0].cell.row, 2U);
}

TEST(UntidyTable, SkipsRemarksTotalsAndRepeatedHeaders) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)"},
                            {"甲", "1"},
                            {"园区名称", "综合能耗(tce)"},
                            {"乙", "2"},
                            {"合 计", "3"},
                            {"注：1.数据为初步核算"},
                            {"填表人：张三", "审核人：李四"},
                            {"* 含外购"}});

  EXPECT_EQ(loaded.data.subjects(), (std::vector<std::string>{"甲", "乙"}));
  EXPECT_THAT(loaded.codes(), UnorderedElementsAre("data.header_again", "data.total_row", "data.remark_row",
                                                   "data.remark_row", "data.remark_row"));
}

TEST(UntidyTable, RefusesTheCellsOfARowWithOneTooMany) {
  const auto loaded =
      load({{"园区名称", "综合能耗(tce)", "工业产值(万元)"}, {"甲", "1", "234", "5"}, {"乙", "1", "2"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.bad_row", "data.unmatched_header"));
  EXPECT_EQ(loaded.data.findings()[0].cell.row, 2U);
  EXPECT_EQ(loaded.data.series(kEnergy, 2025)->observation(0).missing, Missing::invalid);
  EXPECT_EQ(value(loaded, kEnergy, "乙"), 1);
}

TEST(UntidyTable, RefusesMergedValuesAndUsesMergedNames) {
  const auto loaded = load({{"园区名称", "年份", "综合能耗(tce)", "工业产值(万元)"},
                            {"^甲", "2020", "1", "^7"},
                            {"^甲", "2021", "2", "^7"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.merged_cell", "data.merged_cell"));
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2020), 1);
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2021), 2);
  EXPECT_EQ(loaded.data.series(kOutput, 2021)->observation(0).missing, Missing::invalid);
}

TEST(UntidyTable, AsksAboutAShareUnderAPercentSign) {
  const auto loaded = load(
      {{"园区名称", "清洁能源占比（%）"}, {"甲", "0.35"}, {"乙", "35"}, {"丙", "35%"}, {"丁", "３５"}, {"戊", "0"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.percent_or_share"));
  EXPECT_EQ(loaded.data.findings()[0].subject, "甲");
  EXPECT_TRUE(std::isnan(value(loaded, kShare, "甲")));
  for (const auto* subject : {"乙", "丙", "丁"}) EXPECT_EQ(value(loaded, kShare, subject), 0.35) << subject;
  EXPECT_EQ(value(loaded, kShare, "戊"), 0);
}

TEST(UntidyTable, RefusesErrorsOfTheSpreadsheet) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "工业产值(万元)"}, {"甲", "#REF!", "=B2*2"}});

  EXPECT_THAT(loaded.codes(), UnorderedElementsAre("data.error_cell", "data.formula_without_value"));
}

TEST(UntidyTable, ReadsASheetAYear) {
  static const auto catalogue = testing::small_catalogue();
  testing::memory_tables() = {
      {{"填表说明"}, {"请如实填写", ""}, {"园区名称", "见各表"}},
      {{"2016年"}, {"园区名称", "综合能耗（万tce）"}, {"甲", "1"}},
      {{"2017年"}, {"汇总", ""}, {"园区名称", "综合能耗(tce)"}, {"甲", "7000"}, {"乙", "8000"}}};
  auto entry = testing::memory_entry();
  entry.source = "sheets";
  entry.layout = "yearly";
  define::Round round;
  round.data.push_back(entry);
  round.file = "round.toml";
  round.year = 2020;
  testing::Loaded loaded;
  LoadSettings settings;
  settings.adopted = {&sheets_plugin};
  loaded.data = load_round(round, catalogue, settings, loaded.out);

  EXPECT_THAT(loaded.codes(), ElementsAre("data.sheet_without_year"));
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2016), 10000);
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2017), 7000);
  EXPECT_EQ(value(loaded, kEnergy, "乙", 2017), 8000);
  EXPECT_EQ(loaded.data.cell_text(loaded.data.series(kEnergy, 2017)->observation(1).cell, Language::zh),
            "parks.csv 2017年!B4");
}

TEST(UntidyTable, WarnsOfAHeaderWithoutAUnit) {
  const auto loaded = load({{"", "填报表"},
                            {"园区名称", "综合能耗", "output", "清洁能源占比", "是否发生事故"},
                            {"甲", "5", "6", "0.4", "否"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.no_unit"));  // output is a code, whose definition has the unit
  const auto& found = loaded.data.findings()[0];
  EXPECT_EQ(found.cell.row, 2U);
  EXPECT_EQ(found.cell.column, 2U);
  EXPECT_EQ(found.diagnostic.severity, Severity::warning);
  EXPECT_NE(found.diagnostic.hint.zh.find("综合能耗（tce）"), std::string::npos) << found.diagnostic.hint.zh;
}

TEST(UntidyTable, TakesTheUnitTheRoundStates) {
  auto entry = testing::memory_entry();
  entry.units = {{"综合能耗", "万tce"}, {"工业产值(万元)", "亿元"}};
  entry.unit_places = {{"综合能耗", {}}, {"工业产值(万元)", {}}};

  const auto loaded = load({{"园区名称", "综合能耗", "工业产值(万元)"}, {"甲", "5", "6"}}, entry);

  EXPECT_THAT(loaded.codes(), ElementsAre("data.unit_stated_twice"));
  EXPECT_EQ(value(loaded, kEnergy, "甲"), 50000);
  EXPECT_EQ(loaded.data.series(kOutput, 2025), nullptr);
}

TEST(UntidyTable, AsksAboutOneBesideSharesUnderAPercentSign) {
  const auto loaded =
      load({{"园区名称", "清洁能源占比（%）"}, {"甲", "1"}, {"乙", "0.35"}, {"丙", "35"}, {"丁", "１"}, {"戊", "1%"}});

  EXPECT_THAT(loaded.codes(), ElementsAre("data.percent_or_share", "data.percent_or_share", "data.percent_or_share"));
  for (const auto* subject : {"甲", "乙", "丁"}) EXPECT_TRUE(std::isnan(value(loaded, kShare, subject))) << subject;
  EXPECT_EQ(value(loaded, kShare, "丙"), 0.35);
  EXPECT_EQ(value(loaded, kShare, "戊"), 0.01);
}

TEST(UntidyTable, ReadsOnePercentWhereNothingSpeaksAgainstIt) {
  const auto loaded = load({{"园区名称", "清洁能源占比（%）"}, {"甲", "1"}, {"乙", "35"}});

  EXPECT_THAT(loaded.codes(), IsEmpty());
  EXPECT_EQ(value(loaded, kShare, "甲"), 0.01);
}

TEST(UntidyTable, WarnsOfSharesBesidePercentages) {
  const auto loaded = load({{"园区名称", "清洁能源占比"}, {"甲", "0.35"}, {"乙", "40%"}, {"丙", "0.5"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.percent_or_share"));
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.severity, Severity::warning);
  EXPECT_EQ(value(loaded, kShare, "甲"), 0.35);
}

TEST(UntidyTable, KeepsAboutAndAtLeastInWhatItProposes) {
  const auto loaded = load({{"园区名称", "清洁能源占比（%）"}, {"甲", "约0.5"}, {"乙", ">0.5"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.percent_or_share", "data.percent_or_share"));
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.hint.zh, "在格内写 约0.5% 或 约50%");
  EXPECT_EQ(loaded.data.findings()[1].diagnostic.hint.zh, "在格内写 >0.5% 或 >50%");
}

TEST(UntidyTable, SkipsNumbersOfColumnsHoweverTheyAreWritten) {
  const Rows table{{"园区名称", "综合能耗(tce)", "工业产值(万元)"}, {"", "", ""}, {"东园", "7", "8"}};
  for (const Rows::value_type& row :
       Rows{{"甲", "(1)", "(2)"}, {"栏次", "1", "2"}, {"甲", "①", "②"}, {"甲", "1", "2=1*3"}}) {
    auto rows = table;
    rows[1] = row;
    const auto loaded = load(rows);
    EXPECT_EQ(loaded.data.subjects(), std::vector<std::string>{"东园"}) << row[1];
    EXPECT_THAT(loaded.codes(), ElementsAre("data.numbering_row")) << row[1];
  }
}

TEST(UntidyTable, WarnsOfARowThatMayNumberTheColumns) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)", "工业产值(万元)"}, {"甲", "1", "2"}, {"东园", "7", "8"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.numbering_row"));
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.severity, Severity::warning);
  EXPECT_EQ(loaded.data.size(), 2U);
}

TEST(UntidyTable, TakesATableForTheYearOfItsTitle) {
  const auto loaded = load({{"2023年园区情况表"}, {}, {"园区名称", "综合能耗(tce)"}, {"甲", "5"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.other_year"));
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.severity, Severity::error);
  EXPECT_EQ(loaded.data.findings()[0].cell.row, 1U);
  EXPECT_EQ(loaded.data.findings()[0].cell.column, 1U);
  EXPECT_EQ(value(loaded, kEnergy, "甲", 2023), 5);
  EXPECT_EQ(loaded.data.series(kEnergy, 2025), nullptr);
}

TEST(UntidyTable, TakesAnEditionOrASpanForNoYear) {
  for (const auto* title : {"零碳园区指标体系（2023年版）填报表", "2021-2023年规划情况", "根据2023年印发的通知"}) {
    const auto loaded = load({{title}, {"园区名称", "综合能耗(tce)"}, {"甲", "5"}});
    EXPECT_THAT(loaded.codes(), IsEmpty()) << title;
    EXPECT_EQ(value(loaded, kEnergy, "甲"), 5) << title;
  }
}

TEST(UntidyTable, WarnsOfTheSampleRowOfAForm) {
  const auto loaded = load({{"园区名称", "综合能耗(tce)"}, {"示例对象", "5"}, {"东园", "6"}});

  ASSERT_THAT(loaded.codes(), ElementsAre("data.sample_row"));
  EXPECT_EQ(loaded.data.findings()[0].diagnostic.severity, Severity::warning);
}

TEST(UntidyTable, ProposesNoThisYearForAnotherYearsHeader) {
  const auto loaded = load(
      {{"园区名称", "上年综合能耗(tce)", "综合能耗（上年，tce）", "综合能耗（上年）", "综合能耗排名", "工业产值(万元)"},
       {"东园", "5", "6", "7", "8", "9"}});

  EXPECT_EQ(loaded.data.series(kEnergy, 2025), nullptr);
  ASSERT_EQ(loaded.data.findings().size(), 4U);
  for (const auto& found : loaded.data.findings()) {
    EXPECT_EQ(found.diagnostic.code, "data.unmatched_header");
    EXPECT_EQ(found.diagnostic.hint.en.find("did you mean"), std::string::npos) << found.diagnostic.hint.en;
  }
}

}  // namespace
}  // namespace heng::data
