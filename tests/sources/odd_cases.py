"""Tables as they come from many hands into one round, written as those of untidy_cases. Half of what is here is refused: a number
whose meaning somebody would have to guess."""
import datetime

from doubtful_cases import ACCIDENTS, FLAGS, NO_UNIT
from untidy_cases import C, E, NAME, O, SITE, V, W, case, csv

# ---- units in headers, cells, rows and notes
case("万元 over cells that say 亿元", [[NAME, "工业总产值（万元）"], ["甲", "1.2亿元"], ["乙", "12,000"], ["丙", "1.2 亿"], ["丁", "8000万元"], ["戊", "8000 万"]],
     {("甲", O): 12000, ("乙", O): 12000, ("丙", O): "B4", ("丁", O): 8000, ("戊", O): "B6"})
case("亿 where nothing but the definition says 万元", [[NAME, "工业总产值"], ["甲", "1.2亿"], ["乙", "1.2亿元"], ["丙", "300万"]],
     {("甲", O): "B2", ("乙", O): 12000, ("丙", O): "B4"})
case("a unit in each row of a wide table", [[NAME, "综合能耗", "单位"], ["甲", 5, "万tce"], ["乙", 300, "tce"], ["丙", 7, None], ["丁", 8, "万元"]],
     {("甲", E): "B2", ("乙", E): 300, ("丙", E): 7, ("丁", E): 8})
case("a column 单位 that names who reports", [[NAME, "综合能耗（tce）", "单位"], ["甲", 5, "某某有限公司"]], {("甲", E): 5, FLAGS: set()})
case("a unit in each row beside a header that states one", [[NAME, "综合能耗（tce）", "计量单位"], ["甲", 5, "万元"]], {("甲", E): 5})


def merged_unit(book):
    sheet = book.active
    for row in ([NAME, "工业总产值", "工业增加值", "综合能耗"], [None, "（亿元）", None, "（tce）"], ["甲", 5, 6, 7]):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B2:C2")


case("one unit merged over two columns", merged_unit, {("甲", O): 50000, ("甲", V): 60000, ("甲", E): 7, FLAGS: set()})
case("units of a thousand and a million", [[NAME, "工业总产值（千元）", "工业增加值（百万元）"], ["甲", 5000, 5]], {("甲", O): 500, ("甲", V): 500})
case("tonnes of what", [[NAME, "综合能耗（吨）", "新鲜取水量（吨）"], ["甲", 5, 6]], {})
case("ten thousand tonnes of what", [[NAME, "综合能耗（万吨）"], ["甲", 5]], {})
case("water in its spellings", [[NAME, "新鲜取水量（万立方米）"], ["甲", 5], ["乙", "3万m³"], ["丙", "20000 m3"]], {("甲", W): 50000, ("乙", W): 30000, ("丙", W): 20000})
case("a share in thousandths", [[NAME, "清洁能源占比（‰）"], ["甲", 350]], {("甲", C): 0.35})
case("two units in one bracket", [[NAME, "工业总产值（亿元/万元）"], ["甲", 5]], {})
case("two units in two brackets", [[NAME, "工业总产值（亿元）（万元）"], ["甲", 5]], {})
case("a note of one unit and a header of another", [["单位：万元"], [NAME, "工业总产值（亿元）", "工业增加值"], ["甲", 2, 3]], {("甲", O): 20000, ("甲", V): 3})
case("the unit told below the table only", [[NAME, "工业总产值"], ["甲", 2], ["注：金额单位为亿元", None]], {("甲", O): 2, FLAGS: {(NO_UNIT, "B1")}})

# ---- shares
case("full-width percentages", [[NAME, "清洁能源占比"], ["甲", "３５．５％"], ["乙", "　３５％　"], ["丙", "３５％以上"]],
     {("甲", C): 0.355, ("乙", C): 0.35, ("丙", C): (0.35, 1)})
case("spans and words for shares", [[NAME, "清洁能源占比（%）"], ["甲", "35%~40%"], ["乙", "35-40"], ["丙", "近八成"], ["丁", "35%（含外购）"], ["戊", "过半"]],
     {(name, C): f"B{row}" for row, name in enumerate("甲乙丙丁戊", 2)})


def percent_styles(book):
    sheet = book.active
    for row in ([NAME, "清洁能源占比（%）"], ["甲", 0.35], ["乙", 35], ["丙", 0.004]):
        sheet.append(row)
    for cell in ("B2", "B3", "B4"):
        sheet[cell].number_format = "0.00%"


case("35 in a cell that shows per cent", percent_styles, {("甲", C): 0.35, ("乙", C): "B3", ("丙", C): 0.004})

# ---- numbers
case("separators of other places", [[NAME, "综合能耗（tce）"], ["甲", "1,2345"], ["乙", "1,2345,6789"], ["丙", "1'234"], ["丁", "1.234.567"], ["戊", "12 345,67"], ["己", "1_000"]],
     {(name, E): f"B{row}" for row, name in enumerate("甲乙丙丁戊己", 2)})
case("full-width throughout", [[NAME, "综合能耗（tce）"], ["甲", "１２，３４５．６７"], ["乙", "＞５００"], ["丙", "＜２０"], ["丁", "≥　１００"], ["戊", "≈300"]],
     {("甲", E): 12345.67, ("乙", E): (500, 2e8), ("丙", E): (0, 20), ("丁", E): (100, 2e8), ("戊", E): (285, 315)})
case("what only computers take for numbers", [[NAME, "综合能耗（tce）"], ["甲", "1e400"], ["乙", "NaN"], ["丙", "inf"], ["丁", "0x1F"], ["戊", "٣٤"], ["己", "½"], ["庚", "Ⅲ"]],
     {(name, E): f"B{row}" for row, name in enumerate("甲乙丙丁戊己庚", 2)})
case("the same again", [[NAME, "综合能耗（tce）"], ["甲", 5], ["乙", "同上"], ["丙", "〃"], ["丁", "″"]],
     {("甲", E): 5, ("乙", E): "B3", ("丙", E): "B4", ("丁", E): "B5"})
case("signs that look like minus", [[NAME, "工业总产值（万元）"], ["甲", "－５"], ["乙", "−5"], ["丙", "—5"], ["丁", "-0"]],
     {("甲", O): "B2", ("乙", O): "B3", ("丙", O): "B4", ("丁", O): 0})
case("letters no one sees", [[NAME, "综合能耗（tce）"], ["甲", "12\u200b"], ["乙", "1\u202f234"], ["丙", "\u00a012\u00a0"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): 12})
case("two numbers in one cell", [[NAME, "综合能耗（tce）"], ["甲", "35/40"], ["乙", "35；40"], ["丙", "35\n40"], ["丁", "2024年35"], ["戊", "35、40"]],
     {(name, E): f"B{row}" for row, name in enumerate("甲乙丙丁戊", 2)})


def money(book):
    sheet = book.active
    for row in ([NAME, "工业总产值（万元）"], ["甲", 1234.5], ["乙", -5], ["丙", 12345678]):
        sheet.append(row)
    sheet["B2"].number_format = '#,##0.00_);[Red](#,##0.00)'
    sheet["B3"].number_format = '#,##0.00_);[Red](#,##0.00)'
    sheet["B4"].number_format = '0.00,,"百万"'


case("negative in brackets by its format, and one that scales", money, {("甲", O): 1234.5, ("乙", O): "B3", ("丙", O): "B4"})

# ---- years
case("a part of the year in the header",
     [[NAME, "综合能耗（1-6月，tce）", "上半年综合能耗（tce）", "12月综合能耗（tce）", "第四季度综合能耗（tce）", "2025年1—9月综合能耗（tce）", "综合能耗（当月，tce）", "综合能耗（预测，tce）", "2024-2025年综合能耗（tce）"],
      ["甲"] + list(range(1, 9))], {})
case("a part of the year over the header", [[NAME, "上半年", "全年"], [None, "综合能耗（tce）", "工业总产值（万元）"], ["甲", 5, 6]], {("甲", O): 6})
case("a month over the header", [[NAME, "12月", "1-12月"], [None, "综合能耗（tce）", "工业总产值（万元）"], ["甲", 5, 6]], {})
case("a part of the year in the title", [["2025年上半年园区能耗情况表"], [NAME, "综合能耗（tce）"], ["甲", 5]], {("甲", E): 5, FLAGS: {("data.part_of_year", "A1")}})
case("all months of the year in the title", [["2025年1-12月园区能耗情况表（2026年1月填报）"], [NAME, "综合能耗（2025年，tce）"], ["甲", 5]], {("甲", E): 5, FLAGS: set()})
case("a year over one value column", [["园区", "2023年综合能耗"], [NAME, "数值"], ["甲", 5]], {})
case("a year over one value column, the indicator below", [[NAME, "2023年"], [None, "综合能耗（tce）"], ["甲", 5]], {("甲", E, 2023): 5, FLAGS: set()})
case("a title with a year over one value column", [["2023年综合能耗"], [NAME, "综合能耗（tce）"], ["甲", 5]], {("甲", E, 2023): 5})
case("three header rows, years between", [[NAME, "综合能耗", None, "工业总产值", None], [None, "2024年", "2025年", "2024年", "2025年"], [None, "（tce）", "（tce）", "（亿元）", "（亿元）"],
                                          ["甲", 11, 12, 3, 4]], {("甲", E, 2024): 11, ("甲", E): 12, ("甲", O, 2024): 30000, ("甲", O): 40000})


def year_dates(book):
    sheet = book.active
    for row in ([NAME, "综合能耗（tce）", None], [None, datetime.date(2024, 12, 31), datetime.date(2025, 12, 31)], ["甲", 1, 2]):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B1:C1")
    for cell in ("B2", "C2"):
        sheet[cell].number_format = "yyyy-mm-dd"


case("days over the columns, not years", year_dates, {})
case("years of which half is meant", [[NAME, "年份", "综合能耗（tce）"], ["甲", "二〇二五年", 1], ["乙", "2025年1-6月", 2], ["丙", "2025年上半年", 3], ["丁", "2025", 4], ["戊", "2025Q4", 5]],
     {("丁", E): 4})

# ---- rows
case("rows of statistics", [[NAME, "综合能耗（tce）"], ["甲", 1], ["乙", 2], ["平均值", 1.5], ["最大值", 2], ["本页合计", 3], ["总计：", 3], ["合　　计", 3], ["累计", 3]],
     {("甲", E): 1, ("乙", E): 2, FLAGS: set()})
case("notes below with numbers in them", [[NAME, "综合能耗（tce）"], ["甲", 15], ["注：1.综合能耗按当量值；2.含外购热力5吨", None], ["*为估算数", None], ["①不含居民用能", None], ["2.数据为初步核算数。", None]],
     {("甲", E): 15, FLAGS: set()})
case("one name in two counties", [["地区", NAME, "综合能耗（tce）"], ["东县", "工业园", 1], ["西县", "工业园", 2]], {("工业园", E): "C3"})
case("a subject merged over two rows of figures", lambda book: ([book.active.append(row) for row in ([NAME, "综合能耗（tce）"], ["甲", 1], [None, 2], ["乙", 3])], book.active.merge_cells("A2:A3")),
     {("甲", E): "B3", ("乙", E): 3})
case("numbers for names", [[NAME, "综合能耗（tce）"], [1, 5], [2, 6]], {("1", E): 5, ("2", E): 6})
case("a count with its word", [[NAME, "近三年重大安全事故数"], ["甲", "2次"], ["乙", "0 起"], ["丙", "2起（已结案）"], ["丁", "<1"], ["戊", 1.5]],
     {("甲", ACCIDENTS): 2, ("乙", ACCIDENTS): 0, ("丙", ACCIDENTS): "B4", ("丁", ACCIDENTS): (0, 1), ("戊", ACCIDENTS): 1.5})
case("ticks for yes", [[NAME, "四至边界明确"], ["甲", "✔"], ["乙", "√ "], ["丙", "■"], ["丁", "□是 ☑否"], ["戊", "☑是 □否"], ["己", "不适用"]],
     {("甲", SITE): 1, ("乙", SITE): 1, ("丙", SITE): "B4", ("丁", SITE): "B5", ("戊", SITE): "B6"})

# ---- CSV
case("UTF-16 without a mark", csv(f"{NAME},综合能耗（tce）\n甲,1\n", "utf-16-le"), "data.source_failed|data.unknown_header|data.no_header")
case("tabs in a file called csv, with commas in the numbers", csv(f"{NAME}\t综合能耗（tce）\t工业总产值（万元）\n甲\t1,234\t5,678\n"), {("甲", E): 1234, ("甲", O): 5678})
case("semicolons and decimal commas", csv(f"{NAME};综合能耗（tce）;工业总产值（万元）\n甲;1,5;1.234,5\n乙;12;1.234\n"),
     {("甲", E): "B2", ("甲", O): "C2", ("乙", E): 12, ("乙", O): "C3"})
case("letters of four bytes in GB18030", csv(f"{NAME},综合能耗（tce）\n㐂䶮𠮷园区,1\n€园,2\n", "gb18030"), {("㐂䶮𠮷园区", E): 1, ("€园", E): 2})
case("bars between the cells", csv(f"{NAME}|综合能耗（tce）\n甲|1\n"), "data.unknown_header")
case("some lines in another encoding", csv(f"{NAME},综合能耗（tce）\n甲,1\n") + csv("乙,2\n", "gb18030"), "data.source_failed")
case("lines that end in a comma", csv(f"{NAME},综合能耗（tce）,\n甲,1,\n乙,2,\n"), {("甲", E): 1, ("乙", E): 2, FLAGS: set()})
case("a header that lacks its last cell", csv(f"{NAME},综合能耗（tce）\n甲,1,2\n"), {("甲", E): "A2"})
