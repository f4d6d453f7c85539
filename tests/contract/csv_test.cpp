#include <gmock/gmock.h>

#include "contract/temporary_folder.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Rows = std::vector<std::vector<std::string>>;

struct Read {
  std::vector<std::string> headers;
  std::vector<std::int64_t> numbers;
  Rows rows;
  std::vector<std::int64_t> cells;    // up to the last filled one, header included
  std::vector<std::string> problems;  // of all rows, header included
  std::string error;
};

constexpr std::size_t kReserved = 3;

/// The first row of the grid is the header here.
Read drain(SourceReader& source) {
  Read read;
  while (true) {
    const auto batch = source.next();
    if (!batch) read.error = batch.error().message.en;
    if (!batch || !batch->has_value()) break;
    for (std::int64_t row = 0; row < (*batch)->rows(); ++row) {
      read.numbers.push_back((**batch)[0].integer(row));
      read.cells.push_back((**batch)[1].integer(row));
      read.problems.push_back((**batch)[2].shown(row));
      auto& cells = read.rows.emplace_back();
      for (std::size_t column = kReserved; column < source.columns().size(); ++column) {
        cells.push_back((**batch)[column].is_null(row) ? "<null>" : std::string((**batch)[column].text(row)));
      }
    }
  }
  if (read.rows.empty()) return read;
  read.headers = read.rows.front();
  read.rows.erase(read.rows.begin());
  read.numbers.erase(read.numbers.begin());
  return read;
}

Read read(std::string_view content, Json config = Json::object()) {
  const testing::TemporaryFolder folder;
  config["path"] = folder.write("t.csv", content);
  static const auto library = PluginLibrary::open(HENG_PLUGINS "/csv.so");
  auto source = library->open_source(dump(config));
  if (!source) return {{}, {}, {}, {}, {}, source.error().message.en};
  return drain(*source);
}

TEST(Csv, ReadsHeaderAndRows) {
  const auto table = read("名称,能耗\n甲,1\n乙,\n");

  EXPECT_THAT(table.headers, ElementsAre("名称", "能耗"));
  EXPECT_EQ(table.rows, (Rows{{"甲", "1"}, {"乙", ""}}));
  EXPECT_THAT(table.numbers, ElementsAre(2, 3));
}

TEST(Csv, TakesEveryLineEnd) {
  const Rows wanted{{"1", "2"}, {"3", "4"}};

  for (const auto* text : {"a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\r\n3,4\r"}) {
    const auto table = read(text);
    EXPECT_EQ(table.rows, wanted) << text << table.error;
    EXPECT_THAT(table.numbers, ElementsAre(2, 3));
  }
}

TEST(Csv, ReadsQuotedCells) {
  const auto table = read("a,b\n\"x,\"\"y\"\"\",\"two\nlines\"\n\"\",\"end\"\n1,in\"side");

  EXPECT_EQ(table.rows, (Rows{{"x,\"y\"", "two\nlines"}, {"", "end"}, {"1", "in\"side"}})) << table.error;
  EXPECT_THAT(table.numbers, ElementsAre(2, 3, 4));
}

TEST(Csv, CountsEmptyLinesAndSkipsThem) {
  const auto table = read("a\n\n1\n\n\n2\n");

  EXPECT_EQ(table.rows, (Rows{{"1"}, {"2"}}));
  EXPECT_THAT(table.numbers, ElementsAre(3, 6));
}

TEST(Csv, FillsShortRowsAndCountsTheCellsOfLongOnes) {
  const auto table = read("a,b,c\n1\n1,2\n1,2,3,\n");

  EXPECT_EQ(table.rows,
            (Rows{{"1", "<null>", "<null>", "<null>"}, {"1", "2", "<null>", "<null>"}, {"1", "2", "3", ""}}));
  EXPECT_THAT(table.cells, ElementsAre(3, 1, 2, 3));
  EXPECT_THAT(read("a,b\n1,2\n1,2,3\n").cells, ElementsAre(2, 2, 3));
}

TEST(Csv, CountsTheCellsOfRowsThatAreLongerThanTheFirstOnes) {
  std::string text = "a,b\n";
  for (int i = 0; i < 500; ++i) text += "1,2\n";
  text += "1,2,3,4\n";

  const auto table = read(text);

  EXPECT_EQ(table.cells.back(), 4);
  EXPECT_EQ(table.rows.back(), (std::vector<std::string>{"1", "2"}));
}

TEST(Csv, PicksTheDelimiterByTheFirstLines) {
  EXPECT_EQ(read("a;b;c\n1,5;2;3\n").rows, (Rows{{"1,5", "2", "3"}}));
  EXPECT_EQ(read("a\tb\n1\t2\n").rows, (Rows{{"1", "2"}}));
  EXPECT_THAT(read("\"a;b;c\",d\n1,2\n").headers, ElementsAre("a;b;c", "d"));
  EXPECT_EQ(read("a|b\n1|2\n", {{"delimiter", "|"}}).rows, (Rows{{"1", "2"}}));
  EXPECT_EQ(read("a\tb;c;d\n1\t2\n", {{"delimiter", "tab"}}).rows, (Rows{{"1", "2"}}));
  EXPECT_THAT(read("a,b\n", {{"delimiter", "||"}}).error, HasSubstr("delimiter"));
}

TEST(Csv, DeliversTitlesAsRowsAndAnEmptyFileAsNone) {
  EXPECT_EQ(read("2025年汇总表,,\n\na,b\n1,2\n").rows[1][1], "2");
  EXPECT_EQ(read("2025年汇总表\na;b\n1;2\n").rows[1][1], "2");
  EXPECT_THAT(read("").rows, ::testing::IsEmpty());
  EXPECT_EQ(read("").error, "");
}

TEST(Csv, LeavesQuotesAloneWhenTold) {
  EXPECT_EQ(read("a,b\n\"1,2\"\n", {{"quote", ""}}).rows, (Rows{{"\"1", "2\""}}));
}

TEST(Csv, ReadsItsEncodings) {
  const Rows wanted{{"甲", "1"}};
  const std::string gb = "\xc3\xfb,b\n\xbc\xd7,1\n";

  EXPECT_EQ(read("\xef\xbb\xbf名,b\n甲,1\n").headers[0], "名");
  EXPECT_EQ(read(gb).rows, wanted);
  EXPECT_EQ(read(gb).headers[0], "名");
  EXPECT_EQ(read(gb, {{"encoding", "gb18030"}}).rows, wanted);
  EXPECT_EQ(read("\xc3\xfb,b\n\x82\x35\x8f\x33,1\n", {{"encoding", "gb18030"}}).rows, (Rows{{"龦", "1"}}));
  EXPECT_THAT(read(gb, {{"encoding", "utf-8"}}).error, HasSubstr("line 1"));
  EXPECT_THAT(read("a\n1\n\xff\xff\n", {{"encoding", "gb18030"}}).error, HasSubstr("GB18030"));
  EXPECT_THAT(read("\xff\xfe"
                   "a")
                  .error,
              HasSubstr("UTF-16"));
}

TEST(Csv, SwitchesToGb18030WhenTheFirstForeignByteComesLate) {
  std::string text = "a,b\n";
  while (text.size() < (3U << 20)) text += "plain,12345\n";
  text += "\xbc\xd7,1\n";

  const auto table = read(text);

  EXPECT_EQ(table.rows.back(), (std::vector<std::string>{"甲", "1"})) << table.error;
}

TEST(Csv, GivesUpARowWithABrokenQuoteAndGoesOn) {
  const auto open = read("a,b\n1,2\n3,\"open\n5,6\n");
  EXPECT_EQ(open.rows, (Rows{{"1", "2"}, {"3", "open"}, {"5", "6"}}));
  EXPECT_THAT(open.problems, ElementsAre("", "", HasSubstr("never closed"), ""));
  EXPECT_THAT(open.numbers, ElementsAre(2, 3, 4));

  const auto text_after = read("a,b\n\"x\"y,2\n3,4\n");
  EXPECT_THAT(text_after.problems, ElementsAre("", HasSubstr("text after"), ""));
  EXPECT_EQ(text_after.rows.back(), (std::vector<std::string>{"3", "4"}));

  const auto two = read("a,b\n1,\"x\n2,\"y\n3,z\n");
  EXPECT_THAT(two.problems, ElementsAre("", HasSubstr("text after"), HasSubstr("never closed"), ""));
  EXPECT_EQ(two.rows.back(), (std::vector<std::string>{"3", "z"}));
}

TEST(Csv, GivesUpAQuoteThatWouldSwallowMoreThanACellMayHold) {
  std::string text = "a,b\n1,\"open\n";
  while (text.size() < (std::size_t{20} << 20)) text += "12345678,12345678\n";

  const auto table = read(text);

  EXPECT_EQ(table.error, "");
  EXPECT_THAT(table.problems[1], HasSubstr("never closed"));
  EXPECT_EQ(table.rows.back(), (std::vector<std::string>{"12345678", "12345678"}));
}

TEST(Csv, BelievesNoRowWithANulByte) {
  EXPECT_THAT(read(std::string_view("a,b\n1,\0\n3,4\n", 12)).problems, ElementsAre("", HasSubstr("NUL"), ""));
  EXPECT_THAT(read(std::string_view("a,b\n1,\"\0\"\n", 10)).problems, ElementsAre("", HasSubstr("NUL")));
}

TEST(Csv, KeepsCellsThatCrossItsBlocks) {
  std::string text = "a,b,c\n";
  Rows wanted;
  for (int i = 0; wanted.size() < 3000; ++i) {
    const std::string plain(static_cast<std::size_t>(i % 97), 'p'), long_cell(static_cast<std::size_t>(i % 1013), 'q');
    text += plain + ",\"" + long_cell + "\"\"\n字\"," + std::to_string(i) + (i % 2 == 0 ? "\r\n" : "\n");
    wanted.push_back({plain, long_cell + "\"\n字", std::to_string(i)});
  }
  text += "x,\"" + std::string(2 << 20, 'z') + "\",y";
  wanted.push_back({"x", std::string(2 << 20, 'z'), "y"});

  const auto table = read(text);

  EXPECT_EQ(table.error, "");
  EXPECT_EQ(table.rows, wanted);
}

TEST(Csv, StreamsManyRows) {
  std::string text = "名称,a,b\n";
  for (int i = 0; i < 100000; ++i) text += "园区" + std::to_string(i) + "," + std::to_string(i) + ",0.5\n";

  const auto table = read(text);

  ASSERT_EQ(table.rows.size(), 100000U);
  EXPECT_EQ(table.rows[99999], (std::vector<std::string>{"园区99999", "99999", "0.5"}));
  EXPECT_EQ(table.numbers[99999], 100001);
}

}  // namespace
}  // namespace heng::data
