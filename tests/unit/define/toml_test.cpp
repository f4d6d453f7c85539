#include "define/toml.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

using tests::codes;

TomlMembers parsed(std::string_view text) {
  Diagnostics out;
  auto members = parse_toml(text, "f.toml", out);
  EXPECT_TRUE(out.empty()) << codes(out);
  return members.value_or(TomlMembers{});
}

std::string codes_of(std::string_view text) {
  Diagnostics out;
  static_cast<void>(parse_toml(text, "f.toml", out));
  EXPECT_TRUE(tests::bilingual(out));
  return codes(out);
}

TEST(ParseToml, KeepsFileOrderAndPlaces) {
  const auto members = parsed("z = 1\n\"标题\" = 2\n[b]\ny = true\n[a]\n");

  ASSERT_EQ(members.size(), 4U);
  EXPECT_EQ(members[0].key, "z");
  EXPECT_EQ(members[1].key, "标题");
  EXPECT_EQ(members[1].place, (Place{"f.toml", 2, 1, 4}));
  EXPECT_EQ(members[1].value.place, (Place{"f.toml", 2, 8, 1}));
  EXPECT_EQ(members[2].key, "b");
  EXPECT_EQ(members[3].key, "a");
}

TEST(ParseToml, KeepsTypedDigitsOfNumbers) {
  const auto members = parsed("\"值\" = [97.0, 2_000, +1e3, 0x10, -0.50]");
  const auto& list = std::get<TomlArray>(members[0].value.value);

  const std::vector<std::pair<double, std::string>> expected = {
      {97, "97.0"}, {2000, "2000"}, {1000, "+1e3"}, {16, "16"}, {-0.5, "-0.50"}};
  ASSERT_EQ(list.size(), expected.size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    EXPECT_EQ(std::get<TomlNumber>(list[i].value).value, expected[i].first);
    EXPECT_EQ(std::get<TomlNumber>(list[i].value).text, expected[i].second);
  }
  EXPECT_FALSE(std::get<TomlNumber>(list[0].value).integer);
  EXPECT_TRUE(std::get<TomlNumber>(list[1].value).integer);
}

TEST(ParseToml, KnowsTheKindOfValues) {
  const auto members = parsed("a = ''\nb = 1\nc = true\nd = 2026-01-31\ne = []\nf = {}\n");

  const std::vector<std::string> kinds = {"text", "number", "true/false", "date", "list", "table"};
  for (std::size_t i = 0; i < kinds.size(); ++i) EXPECT_EQ(members[i].value.kind(), kinds[i]);
  EXPECT_EQ(std::get<Date>(members[3].value.value), (Date{2026, 1, 31}));
}

TEST(ParseToml, RefusesNumbersThatAreNotExactOrFinite) {
  EXPECT_EQ(codes_of("a = 1\nb = 9007199254740993\nc = -9007199254740993\nd = 9007199254740992"),
            "define.integer_too_large@2 define.integer_too_large@3");
  EXPECT_EQ(codes_of("a = nan\nb = -inf"), "define.not_finite@1 define.not_finite@2");
}

TEST(ParseToml, RefusesTimes) {
  EXPECT_EQ(codes_of("a = 2026-01-31T10:00:00\nb = 10:00:00"), "define.date_with_time@1 define.time_of_day@2");
}

TEST(ParseToml, ReportsSyntaxErrorWithItsLine) {
  for (const auto* text :
       {"x = 1\na = 0,5", "x = 1\n标题 = 1", "x = 1\nx = 2", "x = 1\na = abc", "x = 1\na = \"abc\nb = 1",
        "x = 1\na = 2026-02-30", "x = 1\na = [1 2]", "x = 1\na", "x = 1\na = “x”", "x = 1\na = {b = 1,}"}) {
    EXPECT_EQ(codes_of(text), "define.toml_syntax@2") << text;
  }
}

TEST(ParseToml, PointsAtFullWidthPunctuation) {
  Diagnostics out;
  EXPECT_FALSE(parse_toml("a = “x”", "f.toml", out));

  EXPECT_NE(out.items().at(0).hint.zh.find("中文标点"), std::string::npos);
}

Place place_of_problem(std::string_view text) {
  Diagnostics out;
  EXPECT_FALSE(parse_toml(text, "f.toml", out));
  EXPECT_EQ(out.items().size(), 1U);
  return out.items().at(0).place;
}

TEST(ParseToml, RefusesOtherEncodings) {
  EXPECT_EQ(codes_of("a = 1\nb = \"\xC1\xE3\xCC\xBC\""), "define.not_utf8@2");
  EXPECT_EQ(place_of_problem("a = 1\n标\xC1\xE3"), (Place{"f.toml", 2, 2, 0}));
}

TEST(ParseToml, RefusesNul) {
  EXPECT_EQ(codes_of(std::string_view("a = 1\nb = \0002", 12)), "define.toml_syntax@2");
  EXPECT_EQ(place_of_problem(std::string_view("a = 1\n\"值\" \0= 2", 16)), (Place{"f.toml", 2, 5, 0}));
}

/// Letters that toml++ 3.3 takes for unreachable outside quotes, wherever it looks for a space.
TEST(ParseToml, ReportsLettersOutsideQuotes) {
  for (const std::string letter : {"\u00B2", "\u03FD", "\u3001", "\u2C60", "\uFA30"}) {
    for (const std::string before :
         {"", "a", "a.", "a = ", "a = 1", "[", "[a", "[a.", "a = [", "a = {", "a = {b", "'a'"}) {
      EXPECT_EQ(codes_of(before + letter + " = 1"), "define.toml_syntax@1") << before << letter;
    }
  }
  EXPECT_EQ(parsed("a = '''\u3001\n\u00B2''' # \u03FD\nb = \"\"\"\\\n \u3001\"\"\"").size(), 2U);
}

TEST(ParseToml, ReportsATableNamedByASign) { EXPECT_EQ(codes_of("[~]"), "define.toml_syntax@1"); }

std::string times(int count, std::string_view part) {
  std::string all;
  for (int i = 0; i < count; ++i) all += part;
  return all;
}

TEST(ParseToml, RefusesKeysOfVeryManyParts) {
  const std::string deep = times(300'000, "a.") + "a";
  for (const std::string& text : {deep + " = 1", "[" + deep + "]", "[[" + deep + "]]", "b = { " + deep + " = 1 }",
                                  "b = [\"\"\"x\"\"\"\"\", { " + deep + " = 1 }]", times(300'000, "'='.") + "a = 1",
                                  times(300'000, "\"#\" . ") + "a = 1"}) {
    EXPECT_EQ(codes_of(text), "define.toml_syntax@1") << text.substr(0, 40);
  }
  EXPECT_EQ(place_of_problem("a = 1\n" + times(20, "b.") + "b = 1"), (Place{"f.toml", 2, 32, 0}));
  EXPECT_EQ(
      parsed("a.b.c = 1.5\nb = '" + times(50, "一.") + "' # " + times(50, ".") + "\nc = [" + times(50, "0.1, ") + "]")
          .size(),
      3U);
}

TEST(ParseToml, RefusesValuesNestedVeryDeep) {
  EXPECT_EQ(codes_of("a = " + times(100'000, "[")), "define.toml_syntax@1");
  EXPECT_EQ(codes_of("a = " + times(100'000, "{a = ")), "define.toml_syntax@1");
  EXPECT_EQ(codes_of("a = " + times(30, "[") + times(30, "]")), "");
}

TEST(ParseToml, RefusesAVeryLongText) {
  EXPECT_EQ(codes_of(std::string((std::size_t{64} << 20) + 1, ' ')), "define.too_long@0");
}

struct Read {
  explicit Read(std::string_view text) : members(parsed(text)) {}
  Table table() { return {members, {"f.toml", 1, 1, 0}, out}; }
  TomlMembers members;
  Diagnostics out;
};

TEST(Table, ReportsUnknownKeyWithWhatWasMeant) {
  Read read("title = 'x'\nwieght = 1");
  auto table = read.table();
  static_cast<void>(table.text("title"));
  static_cast<void>(table.number("weight"));

  table.finish();

  ASSERT_EQ(codes(read.out), "define.unknown_key@2");
  EXPECT_NE(read.out.items()[0].hint.en.find("weight"), std::string::npos);
}

TEST(Table, ReportsMissingKeyAtTheTable) {
  Read read("a = 1");

  EXPECT_EQ(read.table().require("title"), nullptr);

  EXPECT_EQ(codes(read.out), "define.missing_key@1");
}

TEST(Table, ReportsEveryWrongKind) {
  Read read("a = 1\nb = '1'\nc = 'x'\nd = '2026-01-31'\ne = 1.5\nf = 1\ng = 1\nh = [1]\ni = 1");
  auto table = read.table();

  EXPECT_FALSE(table.text("a"));
  EXPECT_FALSE(table.number("b"));
  EXPECT_FALSE(table.flag("c"));
  EXPECT_FALSE(table.date("d"));
  EXPECT_FALSE(table.integer("e"));
  EXPECT_EQ(table.table("f"), nullptr);
  EXPECT_EQ(table.list("g"), nullptr);
  EXPECT_TRUE(table.texts("h").empty());
  EXPECT_FALSE(table.bilingual("i"));

  EXPECT_EQ(read.out.count(Severity::error), 9U);
  for (const auto& item : read.out.items()) EXPECT_EQ(item.code, "define.wrong_kind");
  EXPECT_TRUE(tests::bilingual(read.out));
  EXPECT_NE(read.out.items()[3].hint.zh.find("2026-01-31"), std::string::npos);
}

TEST(Table, ReadsTextsAndTitles) {
  Read read("a = 'x'\nb = ['x', 'y']\nc = 'both'\nd = { zh = '中', en = 'en' }\ne = { zh = '中', fr = 'x' }");
  auto table = read.table();

  EXPECT_EQ(table.texts("a"), std::vector<std::string>{"x"});
  EXPECT_EQ(table.texts("b").size(), 2U);
  EXPECT_EQ(table.bilingual("c"), (Bilingual{"both", "both"}));
  EXPECT_EQ(table.bilingual("d"), (Bilingual{"中", "en"}));
  static_cast<void>(table.bilingual("e"));
  EXPECT_EQ(codes(read.out), "define.unknown_key@5");
}

TEST(Table, ReportsUnknownWord) {
  Read read("kind = 'nubmer'");

  EXPECT_FALSE(read.table().word("kind", {"number", "text"}));

  ASSERT_EQ(codes(read.out), "define.unknown_word@1");
  EXPECT_NE(read.out.items()[0].hint.zh.find("number"), std::string::npos);
}

TEST(Table, ReadsIntervals) {
  Read read("a = [0, 5.5]\nb = [5, 1]\nc = [1]\nd = ['x', 1]");
  auto table = read.table();

  EXPECT_EQ(table.interval("a"), (Interval{0, 5.5}));
  EXPECT_FALSE(table.interval("b"));
  EXPECT_FALSE(table.interval("c"));
  EXPECT_FALSE(table.interval("d"));

  EXPECT_EQ(codes(read.out), "define.bad_range@2 define.wrong_kind@3 define.wrong_kind@4");
}

}  // namespace
}  // namespace heng::define
