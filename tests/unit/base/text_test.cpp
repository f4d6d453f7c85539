#include "base/text.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace heng {
namespace {

const std::vector<std::string> kWords = {"weight", "title", "unit", "万元", "亿元", "kWh", "tCO2"};

TEST(DidYouMean, FindsSwappedLetters) { EXPECT_EQ(did_you_mean("wieght", kWords), "weight"); }

TEST(DidYouMean, CountsCodePointsNotBytes) { EXPECT_EQ(did_you_mean("万圆", kWords), "万元"); }

TEST(DidYouMean, PrefersWordThatDiffersInCaseOnly) {
  EXPECT_EQ(did_you_mean("kwh", kWords), "kWh");
  EXPECT_EQ(did_you_mean("KWH", std::vector<std::string>{"KWHx", "KWh"}), "KWh");
}

TEST(DidYouMean, StaysSilentWhenNothingIsClose) {
  EXPECT_FALSE(did_you_mean("zebra", kWords));
  EXPECT_FALSE(did_you_mean("亩", kWords));
  EXPECT_FALSE(did_you_mean("", kWords));
}

TEST(NumberText, IsShortestAndPlain) {
  EXPECT_EQ(number_text(0.1), "0.1");
  EXPECT_EQ(number_text(200000), "200000");
  EXPECT_EQ(number_text(-3.5), "-3.5");
  EXPECT_EQ(number_text(1e20), "100000000000000000000");
  EXPECT_EQ(number_text(1e-7), "0.0000001");
  EXPECT_EQ(number_text(-0.0), "0");
}

TEST(NumberText, UsesExponentForExtremes) {
  EXPECT_EQ(number_text(1e21), "1e+21");
  EXPECT_EQ(number_text(1e-8), "1e-08");
}

TEST(NumberText, ReadsBackAsTheSameDouble) {
  for (const double value : {0.1 + 0.2, 1.0 / 3, 123456789.125, 5e-324, std::numeric_limits<double>::max()}) {
    EXPECT_EQ(parse_number(number_text(value)), value);
  }
}

TEST(NumberText, GroupsThousandsAndDropsTrailingZeros) {
  EXPECT_EQ(number_text(10000, 2), "10,000");
  EXPECT_EQ(number_text(0.22, 4), "0.22");
  EXPECT_EQ(number_text(-1234567.891, 1), "-1,234,567.9");
  EXPECT_EQ(number_text(999, 0), "999");
  EXPECT_EQ(number_text(-0.001, 2), "0");
}

TEST(ParseNumber, TakesExactlyANumber) {
  EXPECT_EQ(parse_number("+1.5"), 1.5);
  EXPECT_EQ(parse_number("-2e3"), -2000);
  EXPECT_EQ(parse_number("0"), 0);
}

TEST(ParseNumber, RefusesAnythingElse) {
  for (const auto* text :
       {"", " 1", "1 ", "1x", "+-1", "++1", "+", "nan", "inf", "-inf", "1e999", "0x10", "1,000", "１"}) {
    EXPECT_FALSE(parse_number(text)) << text;
  }
}

TEST(Quoted, EscapesWhatWouldBreakALine) {
  EXPECT_EQ(quoted("a\nb\t"), "“a\\nb\\t”");
  EXPECT_EQ(quoted("\x1b[31m"), "“\\u{1b}[31m”");
  EXPECT_EQ(quoted("\xE2\x80\xAE"), "“\\u{202e}”");
  EXPECT_EQ(quoted(std::string("万元")), "“万元”");
}

TEST(Trimmed, DropsIdeographicSpaces) {
  EXPECT_EQ(trimmed("　 值 \t"), "值");
  EXPECT_EQ(trimmed("  "), "");
  EXPECT_EQ(trimmed(""), "");
}

TEST(Split, KeepsEmptyParts) {
  EXPECT_EQ(split("a,,b", ','), (std::vector<std::string>{"a", "", "b"}));
  EXPECT_EQ(split("", ','), std::vector<std::string>{""});
  EXPECT_EQ(join(split("a,,b", ','), "+"), "a++b");
}

TEST(HalfWidth, ReadsLettersOfOtherBlocksAsTheUsualOnes) {
  EXPECT_EQ(half_width("\u2f2f业\u2006园"), "工业 园");  // a radical as PDFs have it, a thin space
  EXPECT_EQ(half_width("cafe\u0301"), "caf\u00e9");      // two code points for one letter
  EXPECT_EQ(half_width("\uf90a山"), "\u91d1山");         // the compatibility block
  EXPECT_EQ(half_width("12\u00b9"), "12\u00b9");         // a footnote's mark is no digit
  EXPECT_EQ(half_width("\u2e80"), "\u2e80");             // no character of its own
}

TEST(Composed, IsOneTextForAllItsEncodings) {
  EXPECT_EQ(composed("e\u0301"), composed("\u00e9"));
  EXPECT_EQ(composed("\u1112\u1161\u11ab"), "\ud55c");
  EXPECT_EQ(composed("甲（一期）园区 A-1"), "甲（一期）园区 A-1");
  EXPECT_EQ(composed("\u2f2f"), "\u2f2f");  // another letter, though it looks alike
  EXPECT_EQ(composed("\xff\xcc"), "\xff\xcc");
}

TEST(HalfWidth, TurnsFullWidthAscii) { EXPECT_EQ(half_width("１２３％，（万元）　"), "123%,(万元) "); }

TEST(DisplayWidth, CountsWideCharactersTwice) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("零碳"), 4U);
  EXPECT_EQ(display_width("（"), 2U);
  EXPECT_EQ(display_width("e\xCC\x81"), 1U);
}

TEST(Padded, FillsOrCutsToColumns) {
  EXPECT_EQ(padded("零碳", 6), "零碳  ");
  EXPECT_EQ(padded("零碳园区", 6), "零碳… ");
  EXPECT_EQ(padded("abc", 3), "abc");
  EXPECT_EQ(padded("abc", 0), "");
}

TEST(Utf8, RefusesOverlongSurrogatesAndTruncated) {
  EXPECT_TRUE(is_utf8("零碳 abc 😀"));
  for (const std::string_view text : {"\xC0\xAF", "\xED\xA0\x80", "\xE9\x9B", "\xFF", "\xF5\x80\x80\x80"})
    EXPECT_FALSE(is_utf8(text));
}

TEST(Utf8, SurvivesARoundTrip) {
  EXPECT_EQ(utf8(code_points("aé零😀")), "aé零😀");
  EXPECT_EQ(code_points("\xFFz"), U"\xFFFDz");
}

}  // namespace
}  // namespace heng
