#include "report/page.hpp"

#include <gtest/gtest.h>

#include <string>

#include "unit/report/fixtures.hpp"

namespace heng::report {
namespace {

std::string page_of(const tests::Fixture& fixture, int detailed = 300, Language language = Language::zh) {
  const auto view = fixture.view(language);
  Page page(view);
  for (const auto subject : reading_order(view)) {
    if (detailed-- > 0) {
      page.add(fixture.report(subject));
    } else {
      page.add(subject);
    }
  }
  return std::move(page).finish({"/*style*/", "/*script*/", "/*charts*/"});
}

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

TEST(Page, LetsNoNameBreakOut) {
  const tests::Fixture fixture;

  const auto page = page_of(fixture);

  EXPECT_EQ(page.find("<script>alert"), std::string::npos);
  EXPECT_EQ(occurrences(page, "<script"), 3u);
  EXPECT_EQ(occurrences(page, "</script>"), 3u);
  EXPECT_NE(page.find("批次 &amp; &lt;round&gt;"), std::string::npos);
}

TEST(Page, AsksForNothingFromOutside) {
  const tests::Fixture fixture;

  const auto page = page_of(fixture);

  EXPECT_EQ(page.find("http"), std::string::npos);
  EXPECT_EQ(page.find("src="), std::string::npos);
}

TEST(Page, BalancesItsTags) {
  const tests::Fixture fixture;

  const auto page = page_of(fixture);

  for (const auto* tag : {"section", "table", "tbody", "thead", "tr", "td", "div", "p", "span", "dl", "main", "body",
                          "html", "details"}) {
    const std::string name(tag);
    EXPECT_EQ(occurrences(page, "<" + name + ">") + occurrences(page, "<" + name + " "),
              occurrences(page, "</" + name + ">"))
        << name;
  }
}

TEST(Page, MarksWhatIsMadeUpAndUnverified) {
  const tests::Fixture fixture;

  const auto page = page_of(fixture);

  EXPECT_NE(page.find(">示例</span>"), std::string::npos);
  EXPECT_NE(page.find(">未核实</span>"), std::string::npos);
}

TEST(Headline, NamesTheYearThatIsNotTheRounds) {
  const tests::Fixture fixture;
  const auto view = fixture.view(Language::en);
  auto report = fixture.report(0);
  report.verdict = evaluate::Verdict::undetermined;
  report.asks = {{}};
  report.asks[0].title = {"甲", "x"};
  report.asks[0].year = view.round.year;

  EXPECT_EQ(headline(view, report).what, "x");
  report.asks[0].year = view.round.year + 2;
  EXPECT_EQ(headline(view, report).what, "x (" + std::to_string(view.round.year + 2) + ")");
}

TEST(Headline, TellsTheGateThatFailsBeforeARuleThatFailed) {
  const tests::Fixture fixture;
  const auto view = fixture.view(Language::en);
  auto report = fixture.report(0);
  report.findings[1].status = evaluate::Status::failed;
  std::swap(report.findings[0], report.findings[1]);

  EXPECT_EQ(headline(view, report).text(), "not met: Gate");
  report.findings[1].status = evaluate::Status::met;
  EXPECT_EQ(headline(view, report).text(), "rule failed: Score");
}

TEST(Page, MarksWhatIsRelative) {
  const tests::Fixture fixture;
  const auto view = fixture.view(Language::en);
  Page page(view);
  auto report = fixture.report(0);
  report.findings[1].relative = true;
  page.add(report);

  EXPECT_NE(std::move(page).finish({"", "", ""}).find(">relative</span>"), std::string::npos);
}

TEST(Page, TellsOnlyTheFirstSubjectsOfALargeRound) {
  const tests::Fixture fixture;

  const auto page = page_of(fixture, 1);

  EXPECT_EQ(occurrences(page, "class=\"subject\""), 1u);
  EXPECT_NE(page.find("href=\"#s2\""), std::string::npos);
  EXPECT_EQ(page.find("href=\"#s1\""), std::string::npos);
}

TEST(Page, SpeaksEnglish) {
  const tests::Fixture fixture;

  const auto page = page_of(fixture, 300, Language::en);

  EXPECT_NE(page.find("<html lang=\"en\">"), std::string::npos);
  EXPECT_NE(page.find("Evaluation report"), std::string::npos);
}

}  // namespace
}  // namespace heng::report
