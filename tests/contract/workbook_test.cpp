#include <gmock/gmock.h>

#include <filesystem>

#include "contract/temporary_folder.hpp"
#include "contract/workbook_file.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Sheet {
  std::vector<std::string> names;  // of the sheet of each row
  std::vector<std::int64_t> numbers;
  std::vector<std::string> merged, remarks;
  std::vector<std::vector<std::string>> rows;
  std::string error;
};

Sheet read(const std::string& path, const std::string& sheet = "") {
  static const auto library = PluginLibrary::open(HENG_PLUGINS "/workbook.so");
  Sheet read;
  auto source = library->open_source(dump(Json{{"path", path}, {"sheet", sheet}}));
  if (!source) read.error = source.error().message.en;
  while (source) {
    const auto batch = source->next();
    if (!batch) read.error = batch.error().message.en;
    if (!batch || !batch->has_value()) break;
    for (std::int64_t row = 0; row < (*batch)->rows(); ++row) {
      read.numbers.push_back((**batch)[0].integer(row));
      read.names.push_back((**batch)[1].shown(row));
      read.merged.push_back((**batch)[2].shown(row));
      read.remarks.push_back((**batch)[3].shown(row));
      auto& cells = read.rows.emplace_back();
      for (std::size_t column = 4; column < source->columns().size(); ++column)
        cells.push_back((**batch)[column].shown(row));
    }
  }
  return read;
}

class Workbook : public ::testing::Test {
 protected:
  [[nodiscard]] std::string path(const char* name) const { return (folder_.path() / name).string(); }
  [[nodiscard]] Sheet raw(const std::string& rows, const std::string& after = "") const {
    testing::write_raw_xlsx(path("raw.xlsx"), rows, after);
    return read(path("raw.xlsx"));
  }
  [[nodiscard]] Sheet ods(const std::string& tables, const std::string& sheet = "") const {
    testing::write_ods(path("t.ods"), tables);
    return read(path("t.ods"), sheet);
  }
  testing::TemporaryFolder folder_;
};

/// Numbers under the formats that change what a person reads.
TEST_F(Workbook, ReadsNumbersAsTheirFormatShowsThem) {
  struct {
    double value;
    const char *format, *shown;
  } const cells[] = {{0.35, "0.0%", "35%"},
                     {0.07, "0%", "7%"},
                     {45838, "yyyy-mm-dd", "2025-06-30"},
                     {45838, "yyyy\"年\"m\"月\"d\"日\"", "2025-06-30"},
                     {45838, "yyyy", "2025年"},
                     {60000.5, "#,##0.00", "60000.5"},
                     {12.5, "0.0\"万元\"", "12.5万元"},
                     {123456, "0!.0,\"万\"", "123456 [0!.0,\"万\"]"},
                     {1234567, "#,##0,", "1234567 [#,##0,]"},
                     {0.5, "h:mm", "12:00:00"},
                     {35, "\"约\"0", "约35"},
                     {35, "[$$-409]#,##0.00", "$35"},
                     {35, "General\"吨\"", "35吨"},
                     {35, "[<100]0;0!.0,\"万\"", "35 [[<100]0;0!.0,\"万\"]"},
                     {7, "\"¥\"#,##0;[Red]-\"¥\"#,##0", "7"}};
  lxw_workbook* book = workbook_new(path("a.xlsx").c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "数");
  lxw_row_t row = 0;
  for (const auto& cell : cells) {
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, cell.format);
    worksheet_write_number(sheet, row++, 0, cell.value, format);
  }
  workbook_close(book);

  const auto table = read(path("a.xlsx"));

  ASSERT_EQ(table.error, "");
  ASSERT_EQ(table.rows.size(), std::size(cells));
  for (std::size_t i = 0; i < std::size(cells); ++i) EXPECT_EQ(table.rows[i][0], cells[i].shown) << cells[i].format;
}

TEST_F(Workbook, ReadsTextsFlagsFormulasAndSkipsEmptyRows) {
  lxw_workbook* book = workbook_new(path("a.xlsx").c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "表一");
  worksheet_write_string(sheet, 0, 0, "名称", nullptr);
  worksheet_write_string(sheet, 3, 0, "甲 & <乙>", nullptr);
  worksheet_write_boolean(sheet, 3, 1, 1, nullptr);
  worksheet_write_formula_num(sheet, 3, 2, "=1+1", nullptr, 2);
  worksheet_write_formula_str(sheet, 3, 3, "=A1", nullptr, "名称");
  workbook_close(book);

  const auto table = read(path("a.xlsx"));

  EXPECT_THAT(table.numbers, ElementsAre(1, 4));
  EXPECT_THAT(table.names, ElementsAre("表一", "表一"));
  EXPECT_THAT(table.rows[1], ElementsAre("甲 & <乙>", "TRUE", "2", "名称"));
}

TEST_F(Workbook, DeliversErrorsInlineTextsAndFormulasWithoutAResult) {
  const auto table = raw(
      R"(<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="C2" t="inlineStr"><is><t>甲</t><rPh><t>x</t></rPh></is></c>)"
      R"(<c r="D2"><f>A1+1</f></c><c r="E2"><v>1e-3</v></c><c r="F2" t="str"><v></v></c></row>)");

  ASSERT_EQ(table.error, "");
  EXPECT_THAT(table.rows[0], ElementsAre("#REF!", "", "甲", "=A1+1", "0.001", ""));
}

TEST_F(Workbook, SaysWhatIsHidden) {
  lxw_workbook* book = workbook_new(path("a.xlsx").c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "报");
  for (lxw_row_t row = 0; row < 3; ++row)
    for (lxw_col_t column = 0; column < 4; ++column) worksheet_write_number(sheet, row, column, 1, nullptr);
  lxw_row_col_options hidden{};
  hidden.hidden = 1;
  worksheet_set_row_opt(sheet, 1, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
  worksheet_set_column_opt(sheet, 2, 3, LXW_DEF_COL_WIDTH, nullptr, &hidden);
  lxw_worksheet* words = workbook_add_worksheet(book, "选项");
  worksheet_write_string(words, 0, 1, "是", nullptr);
  worksheet_hide(words);
  lxw_worksheet* draft = workbook_add_worksheet(book, "草稿");
  worksheet_write_number(draft, 0, 1, 5, nullptr);
  worksheet_hide(draft);
  workbook_close(book);

  EXPECT_THAT(
      read(path("a.xlsx")).remarks,
      ElementsAre("隐藏的列照样读了：C:D；隐藏的工作表没有读：“草稿” / hidden columns are read all the same: C:D; "
                  "hidden sheets are not read: “草稿”",
                  "这一行是隐藏的，照样读了 / the row is hidden; it is read all the same", ""));
}

TEST_F(Workbook, RepeatsMergedCellsDownAndNamesTheirColumns) {
  lxw_workbook* book = workbook_new(path("a.xlsx").c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
  worksheet_merge_range(sheet, 0, 0, 0, 2, "标题", nullptr);
  worksheet_merge_range(sheet, 1, 0, 2, 0, "甲", nullptr);
  worksheet_write_number(sheet, 1, 1, 1, nullptr);
  worksheet_write_number(sheet, 2, 1, 2, nullptr);
  worksheet_write_number(sheet, 3, 1, 3, nullptr);
  workbook_close(book);

  const auto table = read(path("a.xlsx"));

  EXPECT_THAT(table.merged, ElementsAre("1 2", "1", "1", ""));
  EXPECT_EQ(table.rows[0], (std::vector<std::string>{"标题", ""}));
  EXPECT_EQ(table.rows[2], (std::vector<std::string>{"甲", "2"}));
}

TEST_F(Workbook, FindsItsSheet) {
  lxw_workbook* book = workbook_new(path("a.xlsx").c_str());
  for (const auto* name : {"空", "2020", "2021"}) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, name);
    if (std::string_view(name) != "空") worksheet_write_string(sheet, 0, 0, name, nullptr);
  }
  workbook_close(book);

  EXPECT_EQ(read(path("a.xlsx"), "2021").rows[0][0], "2021");
  EXPECT_THAT(read(path("a.xlsx"), "*").names, ElementsAre("2020", "2021"));
  EXPECT_THAT(read(path("a.xlsx")).error, HasSubstr("name one with sheet"));
  EXPECT_THAT(read(path("a.xlsx"), "2022").error, HasSubstr("no sheet “2022”"));
}

TEST_F(Workbook, ReadsOds) {
  const auto table = ods(
      R"(<table:table table:name="空"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>)"
      R"(<table:table table:name="数"><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>标<text:s text:c="2"/>题</text:p></table:table-cell><table:covered-table-cell/></table:table-row>)"
      R"(<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>)"
      R"(<table:table-row><table:table-cell office:value-type="percentage" office:value="0.35"><text:p>35%</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="date" office:date-value="2025-06-30T00:00:00"><text:p>6月30日</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=#REF!"><text:p>#REF!</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="float" office:value="12.5"><text:p>12.5万元</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="float" office:value="123456"><text:p>12.3</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row></table:table>)");

  ASSERT_EQ(table.error, "");
  EXPECT_THAT(table.numbers, ElementsAre(1, 4));
  EXPECT_EQ(table.rows[0][0], "标  题");
  EXPECT_EQ(table.merged[0], "1 2");
  EXPECT_THAT(table.rows[1], ElementsAre("35%", "2025-06-30", "#REF!", "12.5万元", "123456 [12.3]", "TRUE"));
}

TEST_F(Workbook, RefusesWhatItCannotRead) {
  EXPECT_THAT(read(folder_.write("a.xlsx", "name,a\n")).error, HasSubstr("not an .xlsx or .ods file"));
  EXPECT_THAT(read(folder_.write("a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more")).error,
              HasSubstr("old .xls format"));
  testing::write_zip(path("z.xlsx"), {{"hello.txt", "hello"}});
  EXPECT_THAT(read(path("z.xlsx")).error, HasSubstr("neither .xlsx nor .ods"));
  testing::write_zip(path("b.xlsx"), {{"xl/workbook.bin", ""}});
  EXPECT_THAT(read(path("b.xlsx")).error, HasSubstr(".xlsb"));
  EXPECT_THAT(raw(R"(<row r="1"><c r="A1"><v>1</v></row>)").error, HasSubstr("damaged"));
  EXPECT_THAT(raw(R"(<row r="1"><c r="A1" t="s"><v>9</v></c></row>)").error, HasSubstr("not there"));
  EXPECT_THAT(raw(R"(<row r="9999999"><c><v>1</v></c></row>)").error, HasSubstr("above 1048576"));
  EXPECT_THAT(
      ods(R"(<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>)")
          .error,
      HasSubstr("too many repeated cells"));
}

TEST_F(Workbook, RefusesATruncatedFile) {
  testing::write_small_workbook(path("a.xlsx"));
  std::filesystem::resize_file(path("a.xlsx"), std::filesystem::file_size(path("a.xlsx")) / 2);

  EXPECT_NE(read(path("a.xlsx")).error, "");
}

}  // namespace
}  // namespace heng::data
