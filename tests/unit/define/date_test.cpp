#include "define/date.hpp"

#include <gtest/gtest.h>

namespace heng::define {
namespace {

TEST(ParseDate, ReadsThreeSpellings) {
  for (const auto* text : {"2026-01-31", "2026/1/31", "2026年1月31日", " ２０２６-1-31 "}) {
    EXPECT_EQ(parse_date(text), (Date{2026, 1, 31})) << text;
  }
}

TEST(ParseDate, RefusesDatesThatDoNotExist) {
  for (const auto* text : {"2026-02-29", "2026-13-01", "2026-00-01", "2026-1-0", "0-1-1", "2026-1", "2026-1-1x", "",
                           "20260131", "2026-1/1", "2026--1-1", "12026-1-1"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_FALSE(parse_date("1900-02-29"));
}

TEST(Date, PrintsWithZeros) { EXPECT_EQ((Date{2026, 1, 3}).text(), "2026-01-03"); }

TEST(Date, CountsDaysFromTheEpoch) {
  EXPECT_EQ((Date{1970, 1, 1}).days(), 0);
  EXPECT_EQ((Date{1969, 12, 31}).days(), -1);
  EXPECT_EQ((Date{2000, 3, 1}).days(), 11017);
  EXPECT_EQ((Date{2026, 1, 31}).days() - (Date{2025, 1, 31}).days(), 365);
}

TEST(Date, IsOrdered) { EXPECT_LT((Date{2025, 12, 31}), (Date{2026, 1, 1})); }

}  // namespace
}  // namespace heng::define
