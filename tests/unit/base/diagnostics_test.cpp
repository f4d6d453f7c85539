#include "base/diagnostics.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace heng {
namespace {

TEST(Place, LeavesOutWhatIsUnknown) {
  EXPECT_EQ((Place{"a.toml", 3, 7, 0}).text(), "a.toml:3:7");
  EXPECT_EQ((Place{"a.toml", 3, 0, 0}).text(), "a.toml:3");
  EXPECT_EQ((Place{"a.toml"}).text(), "a.toml");
  EXPECT_EQ(Place{}.text(), "");
}

TEST(Say, FillsBothLanguages) {
  const auto message = say("未知的键{0}（{1}）", "unknown key {0} ({1})", {"x", "{0}"});

  EXPECT_EQ(message.zh, "未知的键x（{0}）");
  EXPECT_EQ(message.en, "unknown key x ({0})");
}

TEST(Say, TakesArgumentsPerLanguage) {
  const auto message = say("应为{0}", "must be {0}", {Bilingual{"数字", "a number"}});

  EXPECT_EQ(message, (Bilingual{"应为数字", "must be a number"}));
}

TEST(Diagnostics, SortsByPlaceWithoutRepetitions) {
  Diagnostics findings;
  findings.error("b", {"f", 2, 1, 0}, {"乙", "b"});
  findings.warning("a", {"f", 1, 1, 0}, {"甲", "a"});
  findings.error("b", {"f", 2, 1, 0}, {"乙", "b"});

  const auto sorted = findings.sorted();

  ASSERT_EQ(sorted.size(), 2U);
  EXPECT_EQ(sorted[0].code, "a");
  EXPECT_EQ(sorted[1].code, "b");
}

TEST(Diagnostics, CountsBySeverity) {
  Diagnostics findings;
  findings.warning("a", {}, {"甲", "a"});
  EXPECT_FALSE(findings.has_errors());

  Diagnostics more;
  more.error("b", {}, {"乙", "b"});
  more.note("c", {}, {"丙", "c"});
  findings.append(more);

  EXPECT_TRUE(findings.has_errors());
  EXPECT_EQ(findings.count(Severity::warning), 1U);
  EXPECT_EQ(findings.count(Severity::note), 1U);
}

class Render : public testing::Test {
 protected:
  Render() {
    std::ofstream(file_) << "[x]\n标题 = \"零碳\" wieght = 1\r\n\tkey = 2\n" << std::string(300, 'a') << "b = 1\n";
  }
  ~Render() override { std::filesystem::remove(file_); }

  [[nodiscard]] Diagnostic at(int line, int column, int length) const {
    return {Severity::error,
            "define.unknown_key",
            {file_, line, column, length},
            {"未知的键“wieght”", "unknown key “wieght”"},
            {"是否应为“weight”？", "did you mean “weight”?"}};
  }

  const std::string file_ = testing::TempDir() + "heng_render_test_" + std::to_string(::getpid()) + ".toml";
};

TEST_F(Render, MarksPlaceUnderWideCharacters) {
  EXPECT_EQ(render(at(2, 11, 6), Language::zh), file_ +
                                                    ":2:11: 错误: 未知的键“wieght” [define.unknown_key]\n"
                                                    "    2 | 标题 = \"零碳\" wieght = 1\n"
                                                    "      |               ^~~~~~\n"
                                                    "  提示: 是否应为“weight”？\n");
}

TEST_F(Render, SpeaksEnglish) {
  EXPECT_EQ(render(at(1, 1, 3), Language::en), file_ +
                                                   ":1:1: error: unknown key “wieght” [define.unknown_key]\n"
                                                   "    1 | [x]\n"
                                                   "      | ^~~\n"
                                                   "  hint: did you mean “weight”?\n");
}

TEST_F(Render, ShowsLongLinesAroundThePlace) {
  const auto text = render(at(4, 301, 1), Language::zh);

  EXPECT_NE(text.find("    4 | …"), std::string::npos);
  EXPECT_NE(text.find("ab = 1\n"), std::string::npos);
  EXPECT_LT(text.size(), 400U);
}

TEST_F(Render, HasNoSnippetWithoutFileOrLine) {
  auto finding = at(99, 1, 1);
  finding.hint = {};
  EXPECT_EQ(render(finding, Language::en), file_ + ":99:1: error: unknown key “wieght” [define.unknown_key]\n");

  finding.place = {};
  EXPECT_EQ(render(finding, Language::en), "error: unknown key “wieght” [define.unknown_key]\n");
}

TEST_F(Render, NamesSeverities) {
  Diagnostics findings;
  findings.warning("a.b", {}, {"甲", "a"});
  findings.note("a.c", {}, {"乙", "b"});

  EXPECT_EQ(render(findings, Language::zh), "警告: 甲 [a.b]\n说明: 乙 [a.c]\n");
}

}  // namespace
}  // namespace heng
