#include "report/results_json.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "unit/report/fixtures.hpp"

namespace heng::report {
namespace {

Json written(const tests::Fixture& fixture) {
  const auto view = fixture.view();
  ResultsJson json(view);
  for (const auto subject : reading_order(view)) json.add(fixture.report(subject));
  return Json::parse(json.finish());
}

TEST(ResultsJson, SaysWhatTheRoundIs) {
  const tests::Fixture fixture;

  const auto json = written(fixture);

  EXPECT_EQ(json["format"], 1);
  EXPECT_EQ(json["round"]["as_of"], "2026-01-31");
  EXPECT_EQ(json["scheme"]["layers"][0]["document"]["number"], "发改〔2025〕1号");
  EXPECT_EQ(json["counts"]["data_errors"], 1);
  EXPECT_EQ(json["data_findings"][0]["cell"]["row"], 2);
}

TEST(ResultsJson, PutsRankedSubjectsFirst) {
  const tests::Fixture fixture;

  const auto json = written(fixture);

  ASSERT_EQ(json["subjects"].size(), 2u);
  EXPECT_EQ(json["subjects"][0]["name"], "乙");
  EXPECT_EQ(json["subjects"][0]["rank"]["best"], 1);
  EXPECT_TRUE(json["subjects"][1]["rank"].is_null());
}

TEST(ResultsJson, WritesUnboundedAsNull) {
  const tests::Fixture fixture;

  const auto value = written(fixture)["subjects"][1]["findings"][0]["reasons"][0]["value"];

  EXPECT_EQ(value["low"], 0);
  EXPECT_TRUE(value["high"].is_null());
  EXPECT_TRUE(value["value"].is_null());
}

TEST(ResultsJson, NamesPlacesBelowTheLibrary) {
  const tests::Fixture fixture;

  const auto finding = written(fixture)["subjects"][0]["findings"][0];

  EXPECT_EQ(finding["rule"]["file"], "rules/national/x/scheme.lua");
  EXPECT_EQ(finding["reasons"][0]["limit"]["place"]["line"], 3);
  EXPECT_EQ(finding["reasons"][0]["limit"]["status"], "unverified");
  EXPECT_EQ(finding["clause"]["text"], "转述");
}

TEST(ResultsJson, KeepsNumbersShort) {
  const tests::Fixture fixture;
  const auto view = fixture.view();
  ResultsJson json(view);
  json.add(fixture.report(1));

  EXPECT_NE(json.finish().find("\"value\":0.1,"), std::string::npos);
}

TEST(ResultsJson, TellsOutcomesOfUnexplainedSubjects) {
  const tests::Fixture fixture;
  const auto view = fixture.view();
  ResultsJson json(view);
  json.add(std::size_t{0});

  const auto subject = Json::parse(json.finish())["subjects"][0];

  EXPECT_EQ(subject["explained"], false);
  EXPECT_EQ(subject["findings"][0]["status"], "not_met");
  EXPECT_EQ(subject["findings"][1]["points"]["high"], 7.25);
}

TEST(ResultsJson, IsWholeWithoutSubjects) {
  const tests::Fixture fixture;
  const auto view = fixture.view();

  EXPECT_TRUE(Json::parse(ResultsJson(view).finish())["subjects"].empty());
}

}  // namespace
}  // namespace heng::report
