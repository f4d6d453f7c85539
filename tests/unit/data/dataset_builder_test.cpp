#include "data/dataset_builder.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace heng::data {
namespace {

Observation point(double value, Cell cell = {}) {
  Observation seen;
  seen.missing = Missing::no;
  seen.value = Interval::exactly(value);
  seen.cell = cell;
  return seen;
}

TEST(DatasetBuilder, KeepsObservationsMadeByHand) {
  DatasetBuilder builder;
  const auto a = builder.subject("甲"), b = builder.subject("乙");
  auto censored = point(0);
  censored.value = {93, 100};
  censored.text = ">93";
  builder.observe(0, 2025, a, point(1.5));
  builder.observe(0, 2025, b, censored);

  const auto data = builder.finish();

  const auto* series = data.series(0, 2025);
  EXPECT_EQ(series->values()[a], 1.5);
  EXPECT_TRUE(std::isnan(series->values()[b]));
  EXPECT_EQ(series->observation(b).text, ">93");
  EXPECT_EQ(*series->known(b), (Interval{93, 100}));
  EXPECT_EQ(data.series(0, 2024), nullptr);
}

TEST(DatasetBuilder, GivesSubjectsAddedLaterNoValue) {
  DatasetBuilder builder;
  builder.observe(0, 2025, builder.subject("甲"), point(1));
  builder.subject("乙");

  const auto data = builder.finish();

  ASSERT_EQ(data.series(0, 2025)->values().size(), 2U);
  EXPECT_EQ(data.series(0, 2025)->observation(1).missing, Missing::absent);
}

TEST(DatasetBuilder, UsesNeitherOfTwoValuesAndNamesBothCells) {
  DatasetBuilder builder;
  const auto subject = builder.subject("甲");
  const auto table = builder.table({"csv", "a.csv", "", {}}), other = builder.table({"csv", "b.csv", "", {}});
  builder.observe(0, 2025, subject, point(1, {table, 2, 3}));
  builder.observe(0, 2025, subject, point(2, {other, 5, 28}));

  const auto data = builder.finish();

  EXPECT_TRUE(std::isnan(data.series(0, 2025)->values()[0]));
  EXPECT_EQ(data.series(0, 2025)->observation(0).missing, Missing::invalid);
  EXPECT_FALSE(data.series(0, 2025)->known(0));
  ASSERT_EQ(data.findings().size(), 1U);
  const auto& found = data.findings()[0];
  EXPECT_EQ(found.diagnostic.code, "data.conflicting_values");
  EXPECT_NE(found.diagnostic.message.zh.find("a.csv 第2行C列 “1”，b.csv 第5行AB列 “2”"), std::string::npos)
      << found.diagnostic.message.zh;
}

TEST(DatasetBuilder, UsesTheFirstInPrecedenceAndKeepsTheOther) {
  for (const bool first_wins : {true, false}) {
    DatasetBuilder builder;
    const auto subject = builder.subject("甲");
    const auto table = builder.table({"csv", "a.csv", "", {}, {}, "", first_wins ? 1 : 2}),
               other = builder.table({"csv", "b.csv", "", {}, {}, "", first_wins ? 2 : 1});
    builder.observe(0, 2025, subject, point(1, {table, 2, 3}));
    builder.observe(0, 2025, subject, point(2, {other, 5, 28}));

    const auto data = builder.finish();

    EXPECT_EQ(data.series(0, 2025)->observation(0).value.low, first_wins ? 1 : 2);
    EXPECT_EQ(data.series(0, 2025)->observation(0).cell.table, first_wins ? table : other);
    ASSERT_EQ(data.others(0, 2025, 0).size(), 1U);
    EXPECT_EQ(data.others(0, 2025, 0)[0].value.low, first_wins ? 2 : 1);
    ASSERT_EQ(data.findings().size(), 1U);
    EXPECT_EQ(data.findings()[0].diagnostic.code, "data.yields");
    EXPECT_EQ(data.findings()[0].diagnostic.severity, Severity::note);
  }
}

TEST(DatasetBuilder, AsksWhereOnlyOneSourceHasAPrecedence) {
  DatasetBuilder builder;
  const auto subject = builder.subject("甲");
  const auto table = builder.table({"csv", "a.csv", "", {}, {}, "", 1}),
             other = builder.table({"csv", "b.csv", "", {}});
  builder.observe(0, 2025, subject, point(1, {table, 2, 3}));
  builder.observe(0, 2025, subject, point(2, {other, 5, 28}));

  const auto data = builder.finish();

  EXPECT_EQ(data.series(0, 2025)->observation(0).missing, Missing::invalid);
  EXPECT_EQ(data.findings()[0].diagnostic.code, "data.conflicting_values");
}

TEST(DatasetBuilder, LetsAValueReplaceABlank) {
  DatasetBuilder builder;
  const auto subject = builder.subject("甲");
  Observation blank;
  blank.missing = Missing::blank;
  builder.observe(0, 2025, subject, blank);
  builder.observe(0, 2025, subject, point(3));
  builder.observe(0, 2025, subject, blank);

  const auto data = builder.finish();

  EXPECT_EQ(data.series(0, 2025)->values()[0], 3);
  EXPECT_TRUE(data.findings().empty());
}

TEST(DatasetBuilder, TakesPointsTheQuickWayUnderTheSameRules) {
  DatasetBuilder builder;
  const auto table = builder.table({"csv", "a.csv", "", {}});
  const auto a = builder.subject("甲"), b = builder.subject("乙");
  builder.row(table, a, 2);
  builder.row(table, b, 3);
  auto points = builder.points(0, 2025, table, 4);
  ASSERT_TRUE(points);

  EXPECT_TRUE(points->put(a, 1));
  EXPECT_FALSE(points->put(a, 2));
  EXPECT_TRUE(points->put(b, 5));
  EXPECT_FALSE(builder.points(0, 2025, table, 5));
  EXPECT_FALSE(points->put_blank(b));
  auto blanks = builder.points(1, 2025, table, 6);
  ASSERT_TRUE(blanks);
  EXPECT_TRUE(blanks->put_blank(a));
  EXPECT_FALSE(blanks->put(a, 1));
  EXPECT_TRUE(blanks->put(b, 2));

  const auto data = builder.finish();
  EXPECT_EQ(data.series(1, 2025)->observation(a).missing, Missing::blank);
  EXPECT_EQ(data.series(1, 2025)->observation(a).cell, (Cell{table, 2, 6}));
  EXPECT_EQ(data.series(0, 2025)->observation(b).cell, (Cell{table, 3, 4}));
}

TEST(DatasetBuilder, FindsSubjectsAmongMany) {
  DatasetBuilder builder;
  for (int i = 0; i < 10000; ++i) builder.subject("园区" + std::to_string(i));
  EXPECT_EQ(builder.subject("园区77"), 77U);

  const auto data = builder.finish();

  EXPECT_EQ(data.size(), 10000U);
  EXPECT_EQ(data.find("园区9999"), 9999U);
  EXPECT_FALSE(data.find("园区10000"));
}

TEST(DatasetBuilder, SurvivesACopyOfTheDataset) {
  auto copy = [] {
    DatasetBuilder builder;
    const auto table = builder.table({"csv", "a.csv", "", {}});
    const auto a = builder.subject("甲");
    builder.row(table, a, 7);
    builder.observe(0, 2025, a, point(1, {table, 7, 2}));
    const auto data = builder.finish();
    return Dataset(data);
  }();

  EXPECT_EQ(copy.series(0, 2025)->observation(0).cell.row, 7U);
}

TEST(ColumnLetters, CountLikeASpreadsheet) {
  EXPECT_EQ(column_letters(1), "A");
  EXPECT_EQ(column_letters(26), "Z");
  EXPECT_EQ(column_letters(27), "AA");
  EXPECT_EQ(column_letters(703), "AAA");
}

}  // namespace
}  // namespace heng::data
