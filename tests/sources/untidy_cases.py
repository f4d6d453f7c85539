"""Tables as people send them, and what is right for each, decided before the program saw them.

A case is (name, file, entry, expected). `file` is a list of rows for openpyxl, a function that fills its workbook, or
bytes for a CSV file. `expected` says of each (subject, code, year) the value, (low, high) for a bounded one, None for a
blank, or the cell as text where it must be refused with that cell named; or it is the code of the finding that refuses
the table. A value that is not listed must not be there."""
import datetime

E, O, V, C, W = "energy_total_primary", "industrial_output", "industrial_value_added", "clean_energy_share", "water_fresh"
LEVEL, SITE = "development_zone_level", "boundary_defined"
NAME = "园区名称"
ANY = float("inf")
CASES = []


def case(name, file, expected, entry=""):
    CASES.append((name, file, entry, {(k + (2025,) if len(k) == 2 else k): v for k, v in expected.items()}
                  if isinstance(expected, dict) else expected))


class Rich:
    """Rows in which "{1}" stands for the first of `texts`: runs of letters, plain or (letters, shape)."""
    def __init__(self, rows, texts, in_ods=True):
        self.rows, self.texts, self.in_ods = rows, texts, in_ods

    def within(self, xml, run):
        for number, runs in enumerate(self.texts, 1):
            xml = xml.replace(f"{{{number}}}", "".join(run(*each) if isinstance(each, tuple) else run(each, "") for each in runs))
        return xml


def csv(text, encoding="utf-8"):
    return text.encode(encoding)


# ---- headers
case("title, unit note and a blank row above the header",
     [["2025年园区能耗情况表"], [None, None, "单位：万吨标准煤"], [], [NAME, "综合能耗"], ["甲", 1.5]], {("甲", E): 15000})
case("two header rows, years over the indicator",
     [[NAME, "2024年", "2025年"], [None, "综合能耗(tce)", "综合能耗(tce)"], ["甲", 1, 2]], {("甲", E, 2024): 1, ("甲", E): 2})


def merged_groups(book):
    sheet = book.active
    for row in (["附表3", None, None, None], [NAME, "综合能耗（吨标准煤）", None, "工业总产值"], [None, "2024年", "2025年", "（亿元）"],
                ["甲", 10, 20, 3], ["乙", 11, 21, 4]):
        sheet.append(row)
    for cells in ("A1:D1", "A2:A3", "B2:C2"):
        sheet.merge_cells(cells)


case("merged group header over years, unit in a row of its own", merged_groups,
     {("甲", E, 2024): 10, ("甲", E): 20, ("甲", O): 30000, ("乙", E, 2024): 11, ("乙", E): 21, ("乙", O): 40000})
case("yi yuan against wan yuan", [[NAME, "工业总产值（亿元）", "工业增加值（万元）"], ["甲", 12.5, 300]], {("甲", O): 125000, ("甲", V): 300})
case("half-width brackets and spaces in a header", [[NAME, " 工业总产值 (亿元) "], ["甲", 2]], {("甲", O): 20000})
case("square brackets", [[NAME, "工业总产值[亿元]"], ["甲", 2]], {("甲", O): 20000})
case("line break inside a header", [[NAME, "工业总产值\n（亿元）"], ["甲", 2]], {("甲", O): 20000})
case("unit after a slash", [[NAME, "工业总产值/亿元"], ["甲", 2]], {("甲", O): 20000})
case("unit that does not convert", [[NAME, "工业总产值（吨）"], ["甲", 2]], {})
case("unknown unit", [[NAME, "工业总产值（亿圆）"], ["甲", 2]], {})
case("a growth rate under the indicator's name is not its value", [[NAME, "工业总产值同比增速(%)", "工业总产值"], ["甲", 5, 100]], {("甲", O): 100})
case("growth as a part of a group",
     [[NAME, "工业总产值", None], [None, "绝对值（万元）", "同比增速（%）"], ["甲", 100, 5]], {})
case("same header twice", [[NAME, "综合能耗", "综合能耗"], ["甲", 1, 2]], {})
case("same indicator under two names", [[NAME, "综合能耗", "年综合能源消费量"], ["甲", 1, 2]], {})
case("year in front of the header", [[NAME, "2025年综合能耗", "2024年度综合能耗"], ["甲", 1, 2]], {("甲", E): 1, ("甲", E, 2024): 2})
case("last year's figures beside", [[NAME, "综合能耗", "上年综合能耗"], ["甲", 1, 2]], {("甲", E): 1})
case("target beside", [[NAME, "综合能耗", "2030年目标综合能耗"], ["甲", 1, 2]], {("甲", E): 1})
case("numbering row below the header", [[NAME, "综合能耗", "工业总产值", "工业增加值"], ["甲", 1, 2, 3], ["乙园", 7, 8, 9]],
     {("乙园", E): 7, ("乙园", O): 8, ("乙园", V): 9})
case("a park called 甲 whose values count 1 2 3", [[NAME, "综合能耗", "工业总产值", "工业增加值"], ["甲", 1, 2, 3], ["乙", 7, 8, 9]],
     {("甲", E): 1, ("甲", O): 2, ("甲", V): 3, ("乙", E): 7, ("乙", O): 8, ("乙", V): 9})
case("column numbers 甲 1 2 3 4", [[NAME, "综合能耗", "工业总产值", "工业增加值", "新鲜取水量"], ["甲", 1, 2, 3, 4], ["东园", 7, 8, 9, 10]],
     {("东园", E): 7, ("东园", O): 8, ("东园", V): 9, ("东园", W): 10})
case("header given by the round", [[NAME, "综合能耗"], ["旧", 5], [NAME, "综合能耗"], ["甲", 6]], {("甲", E): 6}, "header_row = 3")
case("very wide", [[NAME] + [f"列{i}" for i in range(300)] + ["综合能耗"], ["甲"] + [i for i in range(300)] + [7]], {("甲", E): 7})
case("only a header", [[NAME, "综合能耗"]], {})
case("empty sheet", [], "data.no_header|data.source_failed")
case("no such header", [["企业", "综合能耗"], ["甲", 1]], "data.unknown_header")

# ---- numbers
case("full-width digits, sign and separators", [[NAME, "综合能耗"], ["甲", "１，２３４．５"], ["乙", "１２"], ["丙", "－３"]],
     {("甲", E): 1234.5, ("乙", E): 12, ("丙", E): "B4"})
case("thousands separators", [[NAME, "综合能耗"], ["甲", "1,234,567.8"], ["乙", "12,34"], ["丙", "1,234"]],
     {("甲", E): 1234567.8, ("乙", E): "B3", ("丙", E): 1234})
case("Chinese thousands and spaces", [[NAME, "综合能耗"], ["甲", "1，234"], ["乙", "1 234"], ["丙", "1、234"]],
     {("甲", E): 1234, ("乙", E): "B3", ("丙", E): "B4"})
case("percent in three ways without a unit in the header",
     [[NAME, "清洁能源占比"], ["甲", 0.35], ["乙", "35%"], ["丙", 35], ["丁", "３５％"], ["戊", 1]],
     {("甲", C): "B2", ("乙", C): 0.35, ("丙", C): "B4", ("丁", C): 0.35, ("戊", C): "B6"})
case("percent under a percent header", [[NAME, "清洁能源占比(%)"], ["甲", 35], ["乙", "35%"], ["丙", 0.35], ["丁", 100]],
     {("甲", C): 0.35, ("乙", C): 0.35, ("丙", C): "B4", ("丁", C): 1})


def percent_format(book):
    sheet = book.active
    for row in ([NAME, "清洁能源占比（%）", "清洁能源占比（2024年）"], ["甲", 0.35, 0.4]):
        sheet.append(row)
    sheet["B2"].number_format = "0.0%"
    sheet["C2"].number_format = "0%"


case("percent as a format", percent_format, {("甲", C): 0.35, ("甲", C, 2024): 0.4})
case("wan and yi behind the number", [[NAME, "工业总产值（元）", "综合能耗"], ["甲", "12.3万", "1.2万吨标准煤"], ["乙", "3亿元", "5万tce"], ["丙", "2亿", "3 万"]],
     {("甲", O): 12.3, ("乙", O): 30000, ("丙", O): 20000, ("甲", E): 12000, ("乙", E): 50000, ("丙", E): 30000})
case("yi under a header that has one", [[NAME, "工业总产值（亿元）"], ["甲", "12亿"], ["乙", "12亿元"], ["丙", "12"]],
     {("甲", O): "B2", ("乙", O): 120000, ("丙", O): 120000})
case("yi under a note that has one", [["单位：亿元"], [NAME, "工业总产值"], ["甲", "12亿"], ["乙", "12"]], {("甲", O): "B3", ("乙", O): 120000})
case("about, more than, less than", [[NAME, "综合能耗"], ["甲", "约300"], ["乙", ">500"], ["丙", "≤20"], ["丁", "近100"], ["戊", "100以上"], ["己", "300左右"]],
     {("甲", E): (285, 315), ("乙", E): (500, 2e8), ("丙", E): (0, 20), ("丁", E): (95, 100), ("戊", E): (100, 2e8), ("己", E): (285, 315)})
case("a span of numbers", [[NAME, "综合能耗"], ["甲", "100-200"], ["乙", "100~200"], ["丙", "3/4"]], {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4"})
case("negative in parentheses", [[NAME, "综合能耗"], ["甲", "(300)"], ["乙", "（300）"]], {("甲", E): "B2", ("乙", E): "B3"})
case("scientific notation as text", [[NAME, "综合能耗"], ["甲", "1.2E+4"], ["乙", "1.2e3"], ["丙", "1.2×10^4"]],
     {("甲", E): 12000, ("乙", E): 1200, ("丙", E): "B4"})
case("numbers stored as text, with spaces and apostrophes", [[NAME, "综合能耗"], ["甲", " 12 "], ["乙", "'12"], ["丙", "　12　"], ["丁", "12\n"], ["戊", "\u00a012"]],
     {("甲", E): 12, ("乙", E): "B3", ("丙", E): 12, ("丁", E): 12, ("戊", E): 12})
case("letters for digits", [[NAME, "综合能耗"], ["甲", "1O0"], ["乙", "l2"], ["丙", "12。5"], ["丁", "1.2.3"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4", ("丁", E): "B5"})
case("Chinese numerals", [[NAME, "综合能耗"], ["甲", "三百"], ["乙", "十二万"]], {("甲", E): "B2", ("乙", E): "B3"})
case("decimal comma", [[NAME, "综合能耗"], ["甲", "12,5"], ["乙", "1.234,5"]], {("甲", E): "B2", ("乙", E): "B3"})
case("beyond 2^53", [[NAME, "新鲜取水量"], ["甲", "90071992547409930"]], {("甲", W): "B2"})
case("footnote marks behind numbers", [[NAME, "综合能耗"], ["甲", "300*"], ["乙", "300①"], ["丙", "300(注1)"], ["丁", "300[1]"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4", ("丁", E): "B5"})
case("another unit in the cell", [[NAME, "综合能耗（万tce）"], ["甲", "300吨"], ["乙", "300 tce"], ["丙", "3"]],
     {("甲", E): "B2", ("乙", E): 300, ("丙", E): 30000})
case("currencies", [[NAME, "工业总产值（万元）"], ["甲", "¥300"], ["乙", "300美元"]], {("甲", O): "B2", ("乙", O): "B3"})
case("true and false for a number", [[NAME, "综合能耗"], ["甲", True], ["乙", False]], {("甲", E): "B2", ("乙", E): "B3"})

case("brackets for names", [[NAME, "综合能耗（tce）"], ["甲", 5], ["）", 7], ["合计（", 8], ["()", 9]],
     {("甲", E): 5, ("）", E): 7, ("合计（", E): 8, ("()", E): 9})

# ---- gaps
case("marks for missing", [[NAME, "综合能耗"]] + [[name, mark] for name, mark in zip("甲乙丙丁戊己庚辛壬癸", ["—", "/", "无", "N/A", "", "-", "——", "未报", "暂无", "不详"])],
     {(name, E): None for name in "甲乙丙丁戊己庚辛壬"} | {("癸", E): "B11"})
case("zero is zero and blank is not", [[NAME, "综合能耗"], ["甲", 0], ["乙", None], ["丙", "0"], ["丁", "0.0"]],
     {("甲", E): 0, ("乙", E): None, ("丙", E): 0, ("丁", E): 0})


def formulas(book):
    sheet = book.active
    for row in ([NAME, "综合能耗"], ["甲", "=1+1"], ["乙", "#REF!"], ["丙", "#DIV/0!"], ["丁", 5], ["戊", "#N/A"]):
        sheet.append(row)


case("a formula without a stored value, and errors", formulas,
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4", ("丁", E): 5, ("戊", E): None})
case("dates where numbers belong", [[NAME, "综合能耗"], ["甲", datetime.date(2025, 3, 1)], ["乙", datetime.datetime(2025, 3, 1, 12, 30)], ["丙", datetime.time(12, 30)]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4"})


def date1904(book):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    for row in ([NAME, "年份", "综合能耗"], ["甲", datetime.date(2024, 6, 30), 3], ["乙", 2025, 4]):
        sheet.append(row)


case("a date in the year column, 1904 count", date1904, {("乙", E): 4})


def formats(book):
    sheet = book.active
    for row in ([NAME, "工业总产值"], ["甲", 123456], ["乙", 1234567890], ["丙", 5], ["丁", 1.5], ["戊", 1234]):
        sheet.append(row)
    for cell, code in (("B2", '0.0,"千"'), ("B3", '0!.0,"万"'), ("B4", '0"亿元"'), ("B5", '0.00"万元"'), ("B6", "#,##0")):
        sheet[cell].number_format = code


case("number formats that scale or add a unit", formats,
     {("甲", O): "B2", ("乙", O): "B3", ("丙", O): 50000, ("丁", O): 1.5, ("戊", O): 1234})

case("numeric years below a merged indicator", [[NAME, "综合能耗（tce）", None], [None, 2024, 2025], ["甲", 1, 2]], {("甲", E, 2024): 1, ("甲", E): 2})
case("0.35 with its unit % in a column", [[NAME, "指标", "数值", "单位"], ["甲", "清洁能源占比", 0.35, "%"], ["乙", "清洁能源占比", "0.35%", None]],
     {("甲", C): "C2", ("乙", C): 0.0035}, 'layout = "long"\nindicator_column = "指标"\nvalue_column = "数值"')


def last_year(book):
    book.active.title = "2024年"
    for row in ([NAME, "综合能耗"], ["甲", 5]):
        book.active.append(row)


case("a sheet of another year, settled by the round", last_year, {("甲", E, 2024): 5}, "year = 2024")

# ---- rows
case("remarks, signatures and totals below", [[NAME, "综合能耗"], ["甲", 1], ["乙", 2], ["合计", 3], ["注：综合能耗按等价值", None], ["填表人：张三", "2026-01-05"], ["数据来源：统计局"]],
     {("甲", E): 1, ("乙", E): 2})
case("headings, page numbers and signatures with numbers beside them",
     [[NAME, "综合能耗"], ["一、国家级园区", None], ["甲", 1], ["（二）省级园区", None], ["乙", 2], ["（续表）", None], ["第1页", None], ["单位：万元", None],
      ["备注", None], ["填表人：张三", 20260105], ["联系电话：", 13800000000]], {("甲", E): 1, ("乙", E): 2})
case("totals spelt out", [[NAME, "综合能耗"], ["甲", 1], ["合 计", 3], ["总　计", 3], ["小计", 3], ["平均", 2], ["全市合计", 9], ["合计（2个）", 9]], {("甲", E): 1})
case("a subject that is a sum of others", [[NAME, "综合能耗"], ["某省骨干船企合计（虚构）", 9]], {("某省骨干船企合计（虚构）", E): 9})
case("parts of the row above", [[NAME, "综合能耗"], ["甲", 10], ["其中：煤炭", 6], ["其中", 4]], {("甲", E): 10})
case("total row in front", [[NAME, "综合能耗"], ["合计", 3], ["甲", 1]], {("甲", E): 1})
case("subject names with spaces", [[NAME, "综合能耗"], ["甲园区 ", 1], ["　乙园区", 2], ["丙\u00a0", 3]], {("甲园区", E): 1, ("乙园区", E): 2, ("丙", E): 3})
case("one subject twice, same value", [[NAME, "综合能耗"], ["甲", 1], ["甲", 1]], {("甲", E): 1})
case("one subject twice, another value", [[NAME, "综合能耗"], ["甲", 1], ["甲 ", 2]], {("甲", E): "B3"})
case("header printed again on the next page", [[NAME, "综合能耗"], ["甲", 1], [NAME, "综合能耗"], ["乙", 2]], {("甲", E): 1, ("乙", E): 2})
case("another table below on the same sheet", [[NAME, "综合能耗"], ["甲", 1], [], ["企业名称", "工业总产值"], ["某厂", 99]], {("甲", E): 1})
case("another table below of the same subjects", [[NAME, "综合能耗（tce）"], ["甲", 1], ["乙", 2], [], [NAME, "工业总产值（万元）"], ["甲", 99], ["乙", 98]],
     {("甲", E): 1, ("乙", E): 2})
case("another table at the side", [[NAME, "综合能耗", None, NAME, "工业总产值"], ["甲", 1, None, "乙", 5]], {("甲", E): 1})
case("a row of units below the header", [[NAME, "综合能耗", "工业总产值"], [None, "万吨标准煤", "亿元"], ["甲", 2, 3]], {("甲", E): 20000, ("甲", O): 30000})
case("a row of units in brackets", [[NAME, "综合能耗", "工业总产值"], ["", "（万tce）", "（亿元）"], ["甲", 2, 3]], {("甲", E): 20000, ("甲", O): 30000})
case("trailing blank columns and rows", [[NAME, "综合能耗", None, None, " "], ["甲", 1, None, "", " "], [None, None, None], ["乙", 2], ["", "", ""]], {("甲", E): 1, ("乙", E): 2})


def merged_down(book):
    sheet = book.active
    for row in ([NAME, "综合能耗", "工业总产值"], ["甲", 5, 1], ["乙", None, 2], ["丙", 7, 3]):
        sheet.append(row)
    sheet.merge_cells("B2:B3")


case("a value merged over two subjects", merged_down, {("甲", E): "B2", ("乙", E): "B3", ("丙", E): 7, ("甲", O): 1, ("乙", O): 2, ("丙", O): 3})


def merged_across(book):
    sheet = book.active
    for row in ([NAME, "综合能耗", "工业总产值"], ["甲", 5, None], ["乙", 6, 2]):
        sheet.append(row)
    sheet.merge_cells("B2:C2")


case("a value merged over two columns", merged_across, {("甲", E): "B2", ("甲", O): "C2", ("乙", E): 6, ("乙", O): 2})


def hidden(book):
    sheet = book.active
    sheet.title = "上报"
    for row in ([NAME, "综合能耗", "工业总产值"], ["甲", 1, 10], ["乙（作废）", 2, 20], ["丙", 3, 30]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    draft = book.create_sheet("草稿")
    for row in ([NAME, "综合能耗"], ["甲", 9]):
        draft.append(row)
    draft.sheet_state = "hidden"


case("a hidden row is read and a hidden sheet is not", hidden,
     {("甲", E): 1, ("甲", O): 10, ("乙（作废）", E): 2, ("乙（作废）", O): 20, ("丙", E): 3, ("丙", O): 30})


def two_sheets(book):
    book.active.append([NAME, "综合能耗"])
    book.active.append(["甲", 1])
    other = book.create_sheet("二")
    other.append([NAME, "综合能耗"])
    other.append(["甲", 2])


case("two visible sheets and none named", two_sheets, "data.source_failed")
case("the sheet named", two_sheets, {("甲", E): 2}, 'sheet = "二"')
case("a sheet that is not there", two_sheets, "data.source_failed", 'sheet = "三"')


def years(book):
    book.remove(book.active)
    for year in (2023, 2024, 2025):
        sheet = book.create_sheet(f"{year}年")
        sheet.append([NAME, "综合能耗（万tce）"])
        sheet.append(["甲", year - 2020])


case("a sheet a year", years, {("甲", E, 2023): 30000, ("甲", E, 2024): 40000, ("甲", E): 50000}, 'layout = "yearly"')

# ---- long tables
LONG = 'layout = "long"\nindicator_column = "指标"\nvalue_column = "数值"\nunit_column = "单位"\nyear_column = "年份"'
case("long, unit in a column", [[NAME, "指标", "年份", "数值", "单位"], ["甲", "综合能耗", 2025, 3, "万tce"], ["甲", "工业总产值", "2024年", "2", "亿元"], ["甲", "清洁能源占比", 2025, 35, "%"],
                            ["乙", "清洁能源占比", 2025, 0.35, None], ["乙", "综合能耗", 2025, 3, "万吨"], ["乙", "工业总产值", "去年", 3, "万元"]],
     {("甲", E): 30000, ("甲", O, 2024): 20000, ("甲", C): 0.35, ("乙", C): 0.35}, LONG)


def merged_names(book):
    sheet = book.active
    for row in ([NAME, "指标", "年份", "数值", "单位"], ["甲", "综合能耗", 2025, 3, "tce"], [None, "工业总产值", 2025, 4, "万元"], ["乙", "综合能耗", 2025, 5, "tce"]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")


case("long, names merged down the column", merged_names, {("甲", E): 3, ("甲", O): 4, ("乙", E): 5}, LONG)
case("long, names left out below the first", [[NAME, "指标", "年份", "数值", "单位"], ["甲", "综合能耗", 2025, 3, "tce"], [None, "工业总产值", 2025, 4, "万元"]],
     {("甲", E): 3}, LONG)

# ---- words
case("categories and yes or no", [[NAME, "级别", "四至边界明确"], ["甲", "国家级 ", "是"], ["乙", "国家 级", "√"], ["丙", "市级", "大概"]],
     {("甲", LEVEL): 0, ("甲", SITE): 1, ("乙", LEVEL): "B3", ("乙", SITE): 1, ("丙", LEVEL): "B4", ("丙", SITE): "C4"})

# ---- CSV
case("GB18030", csv(f"{NAME},综合能耗（万tce）,工业总产值（亿元）\n龘园区,1.5,２\n", "gb18030"), {("龘园区", E): 15000, ("龘园区", O): 20000})
case("byte order mark, semicolons and CRLF", b"\xef\xbb\xbf" + csv(f"{NAME};综合能耗\r\n甲;1\r\n乙;2,5\r\n"), {("甲", E): 1, ("乙", E): "B3"})
case("tabs", csv(f"{NAME}\t综合能耗\n甲\t1,234\n"), {("甲", E): 1234})
case("quoted cells over several lines", csv(f'{NAME},"综合能耗\n（万tce）"\n"甲","1"\n"乙\n园",2\n'), {("甲", E): 10000, ("乙\n园", E): 20000})
case("thousands unquoted make one cell too many", csv(f"{NAME},综合能耗\n甲,1,234\n乙,5\n"), {("甲", E): "A2", ("乙", E): 5})
case("a quote never closed", csv(f'{NAME},综合能耗\n甲,1\n乙,"2\n丙,3\n'), {("甲", E): 1, ("丙", E): 3})
case("UTF-16", csv(f"{NAME},综合能耗\n甲,1\n", "utf-16"), "data.source_failed")
case("text behind a closing quote, and no last line break", csv(f'{NAME},综合能耗\n甲,1\n乙,2\n丙,3,"x"y,z'), {("甲", E): 1, ("乙", E): 2, ("丙", E): "A4"})
case("an empty file", b"", "data.no_header|data.source_failed")
case("blank lines and titles", csv(f"某某表,,\n\n单位：万元,,\n{NAME},工业总产值,\n甲,5,\n,,\n"), {("甲", O): 5})
