#include "data/declarations.hpp"

#include <gmock/gmock.h>

#include "unit/data/fixtures.hpp"

namespace heng::data {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// One subject whose values are typed with a unit of ten thousand tonnes of coal equivalent.
class Declarations : public ::testing::Test {
 protected:
  Declarations() {
    const auto add = [&](const char* code, std::vector<std::string> parts) {
      auto made = testing::indicator(code, code, "tce", all_.units, {0, 1e9});
      made.sum_of = std::move(parts);
      all_.by_code[made.code] = all_.indicators.size();
      all_.indicators.push_back(std::move(made));
    };
    total_ = all_.indicators.size();
    add("total", {"coal", "gas"});
    add("coal", {});
    add("gas", {});
    table_ = builder_.table({"csv", "a.csv", "", {}});
    subject_ = builder_.subject("甲");
  }

  void put(std::size_t indicator, double value, int year, std::uint32_t column, const char* text = "") {
    Observation seen;
    seen.missing = Missing::no;
    seen.value = Interval::exactly(value);
    seen.cell = {table_, 2, column};
    seen.text = text;
    builder_.observe(indicator, year, subject_, seen);
    builder_.written_in(table_, {indicator, column, "", 10000});
  }

  std::vector<DataFinding> findings() { return broken_declarations(builder_.finish(), all_); }

  define::Catalogue all_ = testing::small_catalogue();
  DatasetBuilder builder_;
  std::size_t total_ = 0, subject_ = 0;
  std::uint32_t table_ = 0;
};

TEST_F(Declarations, AllowWhatRoundingOfTheTypedDigitsExplains) {
  put(total_, 123000, 2025, 2);     // 12.3
  put(total_ + 1, 81000, 2025, 3);  // 8.1
  put(total_ + 2, 41000, 2025, 4);  // 4.1: the sum is 12.2, and three roundings of 0.05 explain 0.1

  EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(Declarations, NameATotalThatIsNotTheSum) {
  put(total_, 123000, 2025, 2);
  put(total_ + 1, 81000, 2025, 3);
  put(total_ + 2, 40000, 2025, 4);  // 4: one digit less is coarser, but only by 0.5
  put(total_, 123000, 2024, 5);
  put(total_ + 1, 81000, 2024, 6);
  put(total_ + 2, 31000, 2024, 7);  // 3.1

  const auto found = findings();

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].diagnostic.code, "data.sum_differs");
  EXPECT_EQ(found[0].diagnostic.severity, Severity::warning);
  EXPECT_EQ(found[0].subject, "甲");
  EXPECT_EQ(found[0].cell, (Cell{table_, 2, 5}));
  EXPECT_THAT(found[0].diagnostic.message.zh, HasSubstr("112000 tce"));
  EXPECT_THAT(found[0].diagnostic.message.zh, HasSubstr("a.csv 第2行F列 81000 tce + a.csv 第2行G列 31000 tce"));
}

TEST_F(Declarations, TakeThePrecisionFromACellWithItsOwnUnit) {
  put(total_, 12300, 2025, 2, "12300 tce");
  put(total_ + 1, 8100, 2025, 3, "8100 tce");
  put(total_ + 2, 4100, 2025, 4, "4100 tce");

  EXPECT_EQ(findings().size(), 1U);
}

TEST_F(Declarations, WaitForAllParts) {
  put(total_, 123000, 2025, 2);
  put(total_ + 1, 1000, 2025, 3);

  EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(Declarations, NameAJumpBeyondTheDeclaredFactorBetweenNeighbouringYears) {
  all_.indicators[total_].year_on_year = 3;
  all_.indicators[total_].sum_of.clear();
  put(total_, 10, 2022, 2);
  put(total_, 30, 2023, 3);
  put(total_, 9, 2024, 4);
  put(total_, 90, 2026, 5);

  const auto found = findings();

  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].diagnostic.code, "data.year_jump");
  EXPECT_EQ(found[0].cell.column, 4U);
  EXPECT_THAT(found[0].diagnostic.message.en, HasSubstr("a.csv row 2 column C 30 tce, a.csv row 2 column D 9 tce"));
}

}  // namespace
}  // namespace heng::data
