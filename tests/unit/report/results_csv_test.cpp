#include "report/results_csv.hpp"

#include <gtest/gtest.h>

#include "unit/report/fixtures.hpp"

namespace heng::report {
namespace {

std::string text_of(const RoundView& view) {
  std::string text;
  results_csv(view, 2, [&](std::string_view piece) { text += piece; });
  return text;
}

TEST(ResultsCsv, DisarmsFormulas) {
  EXPECT_EQ(csv_cell("=1+1"), "'=1+1");
  EXPECT_EQ(csv_cell("+86"), "'+86");
  EXPECT_EQ(csv_cell("-"), "'-");
  EXPECT_EQ(csv_cell("@x"), "'@x");
  EXPECT_EQ(csv_cell("园区=甲"), "园区=甲");
}

TEST(ResultsCsv, QuotesWhatNeedsIt) {
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("say \"x\"\n"), "\"say \"\"x\"\"\n\"");
}

TEST(ResultsCsv, HasBomHeaderAndARowASubject) {
  const tests::Fixture fixture;

  const auto csv = text_of(fixture.view());

  EXPECT_TRUE(
      csv.starts_with("\xEF\xBB\xBF名次,评价对象,结论,总分（最低）,总分（最高）,等级,门槛项,评分项,评分项（分）\r\n"))
      << csv;
  EXPECT_NE(csv.find("\r\n1,乙,通过,0,10,,"), std::string::npos) << csv;
  EXPECT_NE(csv.find(",0–10\r\n"), std::string::npos) << csv;
  EXPECT_NE(csv.find("\"'=cmd|'/c'!A1, \"\"甲\"\""), std::string::npos) << csv;
}

TEST(ResultsCsv, SpeaksEnglish) {
  const tests::Fixture fixture;

  EXPECT_NE(text_of(fixture.view(Language::en)).find("rank,subject,verdict"), std::string::npos);
}

}  // namespace
}  // namespace heng::report
