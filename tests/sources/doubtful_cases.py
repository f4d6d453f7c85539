"""More tables as people send them, written as those of untidy_cases. Under FLAGS stand all the warnings there must be, as
(code, cell)."""
import datetime

from untidy_cases import C, E, NAME, O, SITE, V, W, case, csv

FLAGS = "flags"
ACCIDENTS = "accidents"
NO_UNIT = "data.no_unit"

# ---- units
case("a header without a unit is read and said", [[NAME, "综合能耗"], ["甲", 5]], {("甲", E): 5, FLAGS: {(NO_UNIT, "B1")}})
case("a unit that the round states", [[NAME, "综合能耗"], ["甲", 5]], {("甲", E): 50000, FLAGS: set()}, 'units = { "综合能耗" = "万tce" }')
case("a unit stated twice, differently", [[NAME, "综合能耗（tce）"], ["甲", 5]], {}, 'units = { "综合能耗（tce）" = "万tce" }')
case("current prices beside the unit", [[NAME, "工业增加值（现价，万元）", "工业总产值（当年价格、亿元）"], ["甲", 5, 6]],
     {("甲", V): 5, ("甲", O): 60000, FLAGS: set()})
case("constant prices are another figure", [[NAME, "工业增加值（2020年不变价，万元）", "工业总产值（可比价，亿元）"], ["甲", 5, 6]], {})
case("full-width letters in a unit", [[NAME, "综合能耗（万ｔｃｅ）", "工业总产值【亿元】"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000, FLAGS: set()})
case("a unit by the year", [[NAME, "综合能耗（吨标准煤/年）", "新鲜取水量（万m3/a）"], ["甲", 5, 6]], {("甲", E): 5, ("甲", W): 60000, FLAGS: set()})
case("many spellings of coal", [[NAME, "综合能耗（万吨标煤）"], ["甲", 5]], {("甲", E): 50000, FLAGS: set()})
case("one note for one of two columns", [["单位：万元"], [NAME, "工业总产值", "综合能耗"], ["甲", 5, 6]],
     {("甲", O): 5, ("甲", E): 6, FLAGS: {(NO_UNIT, "C2")}})
case("units in rows of their own", [[NAME, "综合能耗", "工业总产值"], ["单位", "万吨标准煤", "亿元"], ["甲", 5, 6]],
     {("甲", E): 50000, ("甲", O): 60000, FLAGS: set()})
case("a unit in one row's cell", [[NAME, "综合能耗（tce）"], ["甲", "3.5万吨标准煤"], ["乙", 35000], ["丙", "35万吨"]],
     {("甲", E): 35000, ("乙", E): 35000, ("丙", E): "B4"})
case("wan yi", [[NAME, "工业总产值（万元）"], ["甲", "0.02万亿元"]], {("甲", O): 2000000})
case("half of them in the larger unit", [[NAME, "综合能耗（tce）"], ["甲", 35000], ["乙", 42000], ["丙", 3.5], ["丁", 4.2]],
     {("甲", E): 35000, ("乙", E): 42000, ("丙", E): 3.5, ("丁", E): 4.2,
      FLAGS: {("data.unit_outlier", "B4"), ("data.unit_outlier", "B5")}})
case("two parks ten thousand times apart", [[NAME, "综合能耗（tce）"], ["甲", 3.8], ["乙", 42000]],
     {("甲", E): 3.8, ("乙", E): 42000, FLAGS: {("data.unit_outlier", "B2")}})
case("long, a row without a unit", [[NAME, "指标", "数值", "单位"], ["甲", "综合能耗", 5, None], ["甲", "工业总产值", 6, "亿元"]],
     {("甲", E): 5, ("甲", O): 60000, FLAGS: {(NO_UNIT, "D2")}}, 'layout = "long"\nindicator_column = "指标"\nvalue_column = "数值"')

# ---- shares
case("1 beside 0.35 below a percent sign", [[NAME, "清洁能源占比（%）"], ["甲", 1], ["乙", 0.35], ["丙", "１"], ["丁", 62]],
     {("甲", C): "B2", ("乙", C): "B3", ("丙", C): "B4", ("丁", C): 0.62})
case("1 below a percent sign", [[NAME, "清洁能源占比（%）"], ["甲", 1], ["乙", 35]], {("甲", C): 0.01, ("乙", C): 0.35, FLAGS: set()})
case("35 and 0.8 without a unit", [[NAME, "清洁能源占比"], ["甲", 35], ["乙", 0.8], ["丙", "62%"]],
     {("甲", C): "B2", ("乙", C): "B3", ("丙", C): 0.62})
case("0.35 beside signs", [[NAME, "清洁能源占比"], ["甲", 0.35], ["乙", "40%"]],
     {("甲", C): 0.35, ("乙", C): 0.4, FLAGS: {("data.percent_or_share", "B2")}})
case("signs in their spellings", [[NAME, "清洁能源占比"], ["甲", "35 %"], ["乙", "３５％"], ["丙", "百分之三十五"], ["丁", "35pct"], ["戊", "三成"], ["己", "350‰"]],
     {("甲", C): 0.35, ("乙", C): 0.35, ("丙", C): "B4", ("丁", C): "B5", ("戊", C): "B6", ("己", C): 0.35})
case("about and bounds below a percent sign", [[NAME, "清洁能源占比（%）"], ["甲", "约0.5"], ["乙", ">0.5"], ["丙", "<0.5"], ["丁", "约50"], ["戊", "≥50%"]],
     {("甲", C): "B2", ("乙", C): "B3", ("丙", C): "B4", ("丁", C): (0.475, 0.525), ("戊", C): (0.5, 1)})
case("more than all of it", [[NAME, "清洁能源占比（%）"], ["甲", 135], ["乙", -3]], {("甲", C): "B2", ("乙", C): "B3"})

# ---- numbers
case("spans in all their spellings", [[NAME, "综合能耗（tce）"], ["甲", "30-35"], ["乙", "30～35"], ["丙", "30—35"], ["丁", "30至35"], ["戊", "30到35"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4", ("丁", E): "B5", ("戊", E): "B6"})
case("thousands by spaces no one sees", [[NAME, "综合能耗（tce）"], ["甲", "1\u00a0234"], ["乙", "1\u2009234"], ["丙", "12\u3000"], ["丁", "\ufeff12"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): 12, ("丁", E): 12})
case("signs of loss", [[NAME, "工业总产值（万元）"], ["甲", "△5"], ["乙", "▲5"], ["丙", "[5]"], ["丁", "5-"]],
     {("甲", O): "B2", ("乙", O): "B3", ("丙", O): "B4", ("丁", O): "B5"})
case("sums typed as text", [[NAME, "综合能耗（tce）"], ["甲", "3+4"], ["乙", "3*4"], ["丙", "=3+4"], ["丁", "7(3+4)"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4", ("丁", E): "B5"})
case("numbers with words around", [[NAME, "综合能耗（tce）"], ["甲", "共35"], ["乙", "35（预计）"], ["丙", "35（2024年）"], ["丁", "同上"], ["戊", "见附件"], ["己", "待定"]],
     {("甲", E): "B2", ("乙", E): "B3", ("丙", E): "B4", ("丁", E): "B5", ("戊", E): "B6", ("己", E): "B7"})
case("numbers stored as text by the spreadsheet", [[NAME, "综合能耗（tce）"], ["甲", "35000"], ["乙", "35000.50"], ["丙", "+35"]],
     {("甲", E): 35000, ("乙", E): 35000.5, ("丙", E): 35})
case("none of a count", [[NAME, "近三年重大安全事故数"], ["甲", "无"], ["乙", 0], ["丙", "—"], ["丁", "未发生"], ["戊", "零"], ["己", None], ["庚", "0起"], ["辛", "1次"]],
     {("甲", ACCIDENTS): "B2", ("乙", ACCIDENTS): 0, ("丙", ACCIDENTS): "B4", ("丁", ACCIDENTS): "B5", ("戊", ACCIDENTS): "B6",
      ("己", ACCIDENTS): None, ("庚", ACCIDENTS): 0, ("辛", ACCIDENTS): 1})
case("yes and no in their spellings", [[NAME, "四至边界明确"], ["甲", "√"], ["乙", "×"], ["丙", "有"], ["丁", "无"], ["戊", "是（已确权）"], ["己", "○"], ["庚", "否"], ["辛", True]],
     {("甲", SITE): 1, ("乙", SITE): 0, ("丙", SITE): 1, ("丁", SITE): 0, ("戊", SITE): "B6", ("己", SITE): "B7", ("庚", SITE): 0, ("辛", SITE): 1})

# ---- headers
case("last year, growth, rank and target beside", [[NAME, "综合能耗（tce）", "上年同期", "同比增速（%）", "综合能耗排名", "综合能耗目标（tce）", "综合能耗（上年，tce）"],
                                                  ["甲", 5, 6, 7, 8, 9, 10]], {("甲", E): 5, FLAGS: set()})
case("a rank as a group", [[NAME, "排名", "目标"], [None, "综合能耗（tce）", "工业总产值（万元）"], ["甲", 5, 6]], {})
case("numbers of columns in brackets", [[NAME, "综合能耗（tce）", "工业总产值（万元）"], ["甲", "(1)", "(2)"], ["东园", 7, 8]], {("东园", E): 7, ("东园", O): 8, FLAGS: set()})
case("numbers of columns, one of them computed", [[NAME, "综合能耗（tce）", "工业总产值（万元）"], ["栏次", "1", "2=1×3"], ["东园", 7, 8]],
     {("东园", E): 7, ("东园", O): 8, FLAGS: set()})
case("two numbers of columns may be a park's", [[NAME, "综合能耗（tce）", "工业总产值（万元）"], ["甲", 1, 2], ["东园", 7, 8]],
     {("甲", E): 1, ("甲", O): 2, ("东园", E): 7, ("东园", O): 8, FLAGS: {("data.numbering_row", "A2")}})
case("a title of another year", [["2023年园区能耗情况表"], [NAME, "综合能耗（tce）"], ["甲", 5]], {("甲", E, 2023): 5})
case("a title with the year of an edition", [["零碳园区建设指标（2023年版）"], [NAME, "综合能耗（tce）"], ["甲", 5]], {("甲", E): 5, FLAGS: set()})
case("a title of another year, settled by the round", [["2023年园区能耗情况表"], [NAME, "综合能耗（tce）"], ["甲", 5]], {("甲", E): 5, FLAGS: set()}, "year = 2025")
case("indicators down and parks across", [[NAME, "甲", "乙"], ["综合能耗（tce）", 5, 6], ["工业总产值（万元）", 7, 8]], "data.no_indicator")

# ---- rows
case("subtotals in the middle", [[NAME, "综合能耗（tce）"], ["甲", 1], ["乙", 2], ["小计", 3], [], ["丙", 4], ["小计", 4], ["合计", 7]],
     {("甲", E): 1, ("乙", E): 2, ("丙", E): 4, FLAGS: set()})
case("a firm whose name begins as a total does", [[NAME, "综合能耗（tce）"], ["合计科技有限公司", 1], ["总计", 1]], {("合计科技有限公司", E): 1})
case("the sample row of a form", [[NAME, "综合能耗（tce）"], ["示例对象", 5], ["东园", 6]],
     {("示例对象", E): 5, ("东园", E): 6, FLAGS: {("data.sample_row", "A2")}})


def hidden(book):
    sheet = book.active
    sheet.title = "上报"
    for row in ([NAME, "综合能耗（tce）", "工业总产值（万元）"], ["甲", 1, 10], ["乙（作废）", 2, 20]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    draft = book.create_sheet("草稿")
    for row in ([NAME, "综合能耗（tce）"], ["甲", 9]):
        draft.append(row)
    draft.sheet_state = "hidden"


case("what is hidden is said", hidden,
     {("甲", E): 1, ("甲", O): 10, ("乙（作废）", E): 2, ("乙（作废）", O): 20, FLAGS: {("data.source_remark", "A1"), ("data.source_remark", "A3")}})


def dates(book):
    for row in ([NAME, "年份", "综合能耗（tce）"], ["甲", datetime.date(2025, 12, 31), 1], ["乙", "2025年度", 2], ["丙", "25年", 3], ["丁", "2025-2026", 4], ["戊", 2025, 5]):
        book.active.append(row)


case("years in their spellings", dates, {("乙", E): 2, ("戊", E): 5})

# ---- CSV
case("GB18030 with a title, a note and a remark", csv(f"某市园区情况表,,\n单位：万元,,\n{NAME},工业总产值,综合能耗（万tce）\n甲,５,1.5\n合计,5,1.5\n注：初步数,,\n", "gb18030"),
     {("甲", O): 5, ("甲", E): 15000})
case("old line ends", csv(f"{NAME},综合能耗（tce）\r甲,1\r乙,2\r"), {("甲", E): 1, ("乙", E): 2})
case("quoted thousands", csv(f'{NAME},综合能耗（tce）\n甲,"1,234"\n乙,"1，234"\n丙,"12,34"\n'), {("甲", E): 1234, ("乙", E): 1234, ("丙", E): "B4"})
case("text forced by a formula", csv(f'{NAME},综合能耗（tce）\n甲,"=""123"""\n'), {("甲", E): "B2"})
