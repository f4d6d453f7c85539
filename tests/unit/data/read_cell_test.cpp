#include <gmock/gmock.h>

#include "data/cell_value.hpp"
#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

using testing::small_catalogue;

const define::Catalogue& catalogue() {
  static const auto all = small_catalogue();
  return all;
}

Result<Observation> read(std::string_view cell, std::string_view code, std::string_view unit = "") {
  const auto& indicator = catalogue().indicators[*catalogue().find(code)];
  const auto column = catalogue().units.parse(unit);
  return read_cell(cell, indicator, unit.empty() ? nullptr : &*column, catalogue().units);
}

struct Point {
  const char* cell;
  const char* code;
  const char* unit;
  double value;
};

class ReadCellPoint : public ::testing::TestWithParam<Point> {};

TEST_P(ReadCellPoint, IsExact) {
  const auto [cell, code, unit, value] = GetParam();

  const auto seen = read(cell, code, unit);

  ASSERT_TRUE(seen) << cell << ": " << seen.error().message.zh;
  EXPECT_EQ(seen->value, Interval::exactly(value)) << cell;
  EXPECT_EQ(seen->missing, Missing::no);
  EXPECT_FALSE(seen->approximate);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ReadCellPoint,
    ::testing::Values(Point{"12.5", "energy_total", "", 12.5}, Point{" 1,234,567.8 ", "energy_total", "", 1234567.8},
                      Point{"１２３．５", "energy_total", "", 123.5}, Point{"1e3", "energy_total", "", 1000},
                      Point{"-5", "energy_total", "", -5}, Point{"−5", "energy_total", "", -5},
                      Point{"+7", "energy_total", "", 7}, Point{"50", "energy_total", "万tce", 500000},
                      Point{"50万tce", "energy_total", "", 500000}, Point{"50万", "energy_total", "", 500000},
                      Point{"50 tce", "energy_total", "万tce", 50}, Point{"12亿元", "output", "", 120000},
                      Point{"35%", "clean_share", "", 0.35}, Point{"３５％", "clean_share", "", 0.35},
                      Point{"0.35", "clean_share", "", 0.35}, Point{"35", "clean_share", "%", 0.35},
                      Point{"29", "clean_share", "%", 0.29}, Point{"1", "clean_share", "", 1},
                      Point{"9007199254740992", "energy_total", "", 9007199254740992.0}, Point{"是", "accident", "", 1},
                      Point{"无", "accident", "", 0}, Point{"false", "accident", "", 0}, Point{"省级", "level", "", 1},
                      Point{"1970-01-02", "approved", "", 1}, Point{"1970年1月2日", "approved", "", 1}));

struct Refusal {
  const char* cell;
  const char* code;
  const char* error;
};

class ReadCellRefusal : public ::testing::TestWithParam<Refusal> {};

TEST_P(ReadCellRefusal, SaysWhy) {
  const auto [cell, code, error] = GetParam();

  const auto seen = read(cell, code);

  ASSERT_FALSE(seen) << cell;
  EXPECT_EQ(seen.error().code, error) << cell;
  EXPECT_FALSE(seen.error().message.zh.empty());
  EXPECT_FALSE(seen.error().message.en.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, ReadCellRefusal,
    ::testing::Values(
        Refusal{"12.5.3", "energy_total", "data.not_a_number"}, Refusal{"约", "energy_total", "data.not_a_number"},
        Refusal{"(12)", "energy_total", "data.not_a_number"}, Refusal{"abc", "energy_total", "data.not_a_number"},
        Refusal{"1 2", "energy_total", "data.not_a_number"}, Refusal{"#REF!", "energy_total", "data.error_cell"},
        Refusal{"inf", "energy_total", "data.not_a_number"}, Refusal{"nan", "energy_total", "data.not_a_number"},
        Refusal{"0x10", "energy_total", "data.unknown_unit"}, Refusal{"1e999", "energy_total", "data.too_large"},
        Refusal{"1e-400", "energy_total", "data.too_large"},
        Refusal{"1,23", "energy_total", "data.thousands_separator"},
        Refusal{"12,345,67", "energy_total", "data.thousands_separator"},
        Refusal{"9007199254740993", "energy_total", "data.too_large"},
        Refusal{"12 斤斤", "energy_total", "data.unknown_unit"},
        Refusal{"12万元", "energy_total", "data.unit_mismatch"}, Refusal{"35", "clean_share", "data.percent_or_share"},
        Refusal{"1.2", "clean_share", "data.percent_or_share"}, Refusal{"无", "accidents", "data.none_or_unknown"},
        Refusal{"零", "accidents", "data.none_or_unknown"}, Refusal{"—", "accidents", "data.none_or_unknown"},
        Refusal{"未发生", "accidents", "data.none_or_unknown"}, Refusal{"没有", "platforms", "data.none_or_unknown"},
        Refusal{"也许", "accident", "data.not_yes_or_no"}, Refusal{"国级", "level", "data.unknown_category"},
        Refusal{"2025-02-30", "approved", "data.not_a_date"}));

TEST(ReadCell, SaysThatANumberNextToZeroIsSmall) {
  EXPECT_NE(read("1e-400", "energy_total").error().message.en.find("too close to 0"), std::string::npos);
}

TEST(ReadCell, TakesMarksAsMissing) {
  for (const auto* cell :
       {"", " ", "　", "空", "空白", "—", "－", "-", "–", "/", "无", "N/A", "NA", "未报", "缺", "未填"}) {
    const auto seen = read(cell, "energy_total");
    ASSERT_TRUE(seen) << cell;
    EXPECT_EQ(seen->missing, Missing::blank) << cell;
  }
}

TEST(ReadCell, TellsNotApplicableFromMissing) {
  EXPECT_EQ(read("不适用", "energy_total")->missing, Missing::not_applicable);
}

TEST(ReadCell, OpensTheBoundOfACensoredValueBeyondTheTolerance) {
  const auto seen = read(">93%", "clean_share");

  EXPECT_GT(seen->value.low, 0.93 * (1 + kLimitTolerance));
  EXPECT_LT(seen->value.low, 0.93 * (1 + 1e-10));
  EXPECT_EQ(seen->value.high, 1);
  EXPECT_EQ(seen->text, ">93%");
}

TEST(ReadCell, KeepsTheBoundOfAnInclusiveValue) {
  EXPECT_EQ(read("≥95%", "clean_share")->value, (Interval{0.95, 1}));
  EXPECT_EQ(read("≤5", "energy_total")->value, (Interval{0, 5}));
  EXPECT_EQ(read("70%以上", "clean_share")->value, (Interval{0.7, 1}));
  EXPECT_LT(read("<5", "energy_total")->value.high, 5);
}

TEST(ReadCell, SpreadsApproximateValues) {
  const auto about = read("约70", "energy_total"), nearly = read("近70", "energy_total");

  EXPECT_TRUE(about->approximate);
  EXPECT_DOUBLE_EQ(about->value.low, 66.5);
  EXPECT_DOUBLE_EQ(about->value.high, 73.5);
  EXPECT_EQ(nearly->value.high, 70);
}

TEST(ReadCell, KeepsTheTextOnlyWhenItIsNotThePlainNumber) {
  EXPECT_EQ(read("12.50", "energy_total")->text, "");
  EXPECT_EQ(read("1,250", "energy_total")->text, "1,250");
}

}  // namespace
}  // namespace heng::data
