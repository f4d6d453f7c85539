"""Tables that contradict themselves, or whose programs left traces in them, written as those of untidy_cases: the clerk asks back
where two places say different things."""
import datetime

from clerk_cases import AREA, TCE, YUAN, refused, sheets
from doubtful_cases import ACCIDENTS, FLAGS
from untidy_cases import C, E, LEVEL, LONG, NAME, O, SITE, V, W, Rich, case, csv
from yes_cases import column, read

DAY, DAY_OF_2025_03_01 = "approved_on", (datetime.date(2025, 3, 1) - datetime.date(1970, 1, 1)).days

# ---- two years
case("the sheet says one year, the title another", sheets(_2025年=[["2024年园区能耗情况表"], [NAME, TCE], ["甲", 5]]), {})
case("a sheet a year, one with the title of another", sheets(_2024年=[["2023年情况"], [NAME, TCE], ["甲", 5]], _2025年=[["2025年情况"], [NAME, TCE], ["甲", 6]]), {("甲", E): 6}, 'layout = "yearly"')
case("a year in the column and one in the header", [[NAME, "年份", "综合能耗（2024年，tce）", YUAN], ["甲", 2025, 5, 6], ["甲", 2024, 7, 8]], {("甲", O): 6, ("甲", O, 2024): 8, ("甲", E, 2024): 7})
case("long, a year in the name and one in the column", [[NAME, "指标", "年份", "数值", "单位"], ["甲", "2024年综合能耗", 2025, 5, "tce"], ["乙", "2024年综合能耗", 2024, 6, "tce"], ["丙", "综合能耗", 2025, 7, "tce"]],
     {("乙", E, 2024): 6, ("丙", E): 7}, LONG)
case("actual and estimated years", [[NAME, TCE, None, None], [None, "2024A", "2025E", "2025年预计"], ["甲", 5, 6, 7]], {})
case("years as they come from programs", [[NAME, TCE, None], [None, "2024.0", "2025.0"], ["甲", 5, 6]], {("甲", E, 2024): 5, ("甲", E): 6})

# ---- two units
case("a share's sign for a count", column("近三年重大安全事故数", "50%", "5‰", "2起", "3人", "1件"), read(ACCIDENTS, "!", "!", 2, "!", 1))
case("a count for a share", column("清洁能源占比（%）", "1家", "1个", "35", "1人"), read(C, "!", "!", 0.35, "!"))
case("headers that count something else", [[NAME, "近三年重大安全事故数（%）", "清洁能源占比（家）"], ["甲", 1, 1]], {})
case("a note for all shares", [["单位：%"], [NAME, "清洁能源占比", "近三年重大安全事故数"], ["甲", 35, 2], ["乙", 0.35, 0], ["丙", "40%", 1]],
     {("甲", C): 0.35, ("乙", C): "B4", ("丙", C): 0.4, ("甲", ACCIDENTS): 2, ("乙", ACCIDENTS): 0, ("丙", ACCIDENTS): 1})
case("units of a row against those of the header", [[NAME, "综合能耗（tce）", YUAN], [None, "万tce", "万元"], ["甲", 5, 6]], {("甲", O): 6})
case("two notes that differ", [["单位：万元", "金额单位：亿元"], [NAME, "工业总产值", TCE], ["甲", 5, 6]], {("甲", E): 6})
case("money of elsewhere in headers", [[NAME, "工业总产值（万美元）", "工业增加值（亿港元）"], ["甲", 5, 6]], {})
case("larger and smaller units", [[NAME, "综合能耗（千吨标准煤）", "工业总产值（十万元）", "工业增加值（元）", "新鲜取水量（千立方米）"], ["甲", 5, 6, 70000, 8]], {("甲", V): 7})

# ---- rows
case("one subject's figures in two rows", [[NAME, TCE, YUAN], ["甲", 1, None], ["甲", None, 2], ["乙", 3, 4]], {("甲", E): 1, ("甲", O): 2, ("乙", E): 3, ("乙", O): 4})
case("groups of unlike figures", [[NAME, "能源", None, "经济", None], [None, TCE, "清洁能源占比（%）", YUAN, "工业增加值（亿元）"], ["甲", 1, 35, 2, 3]],
     {("甲", E): 1, ("甲", C): 0.35, ("甲", O): 2, ("甲", V): 30000})
case("a form of one subject", [["园区名称：", "甲园区"], [TCE, 5], [YUAN, 6]], "data.no_indicator|data.unknown_header")
case("the name of the header in the title", [["园区名称、能耗情况表"], [NAME, TCE], ["甲", 5]], {("甲", E): 5})

# ---- words
case("days in their spellings", column("批准日期", "2025-03-01", "2025年3月1日", "2025/3/1", "2025.3.1", "20250301", "2025年3月", "3/1/2025", "45717", "去年"),
     read(DAY, *[(DAY_OF_2025_03_01,) * 2] * 3, "!", "!", "!", "!", "!", "!"))
case("kinds in their spellings", column("级别", "国家级", " 国家级　", "国家级\n", "国家级（经开区）", "国 家 级", "国家", "1", "省级/国家级"), read(LEVEL, 0, 0, 0, "!", "!", "!", "!", "!"))

# ---- traces of programs
case("control letters as spreadsheets keep them", Rich([[NAME, "{1}", YUAN], ["甲", "{2}", "{3}"]], [["综合能耗_x000D_\n（tce）"], ["35_x000D_"], ["3_x0035_"]], in_ods=False), {("甲", E): 35, ("甲", O): "C2"})
case("comments before the header of a CSV", csv(f"# 导出时间 2026-01-05,,\n# 2024年1月,,\n{NAME},{TCE},{YUAN}\n甲,5,6\n"), {("甲", E): 5, ("甲", O): 6})
case("names with quotes and signs of formulas", csv(f'{NAME},{TCE}\n"甲""东""园",1\n=乙,2\n@丙,3\n+丁,4\n'), {('甲"东"园', E): 1, ("=乙", E): 2, ("@丙", E): 3, ("+丁", E): 4})
case("quotes of one stroke", csv(f"'{NAME}','{TCE}'\n'甲','1'\n"), "data.unknown_header")
case("full-width commas between cells", csv(f"{NAME}，{TCE}\n甲，1\n"), "data.unknown_header")
case("numbers a program wrote", csv(f"{NAME},{TCE}\n甲,5.0\n乙,1e3\n丙,5.000000000000001\n丁,1E+05\n戊,nan\n己,None\n庚,#N/A\n辛,NULL\n壬,inf\n"),
     {("甲", E): 5, ("乙", E): 1000, ("丙", E): 5.000000000000001, ("丁", E): 100000, ("戊", E): "B6", ("己", E): "B7", ("庚", E): None, ("辛", E): None, ("壬", E): "B10"})
case("marks of a point that are none", *refused(E, "3。5", "3·5", "3，5", "3、5", "3 .5", "3. 5", "3..5", "3'5", "35.", "3;5"))

# ---- units and years beside the table
case("a note of units over two cells", [["某表"], ["单位：", "亿元"], [NAME, "工业总产值"], ["甲", 5]], {("甲", O): 50000, FLAGS: set()})
case("a note of units in the row of the header", [[NAME, "工业总产值", "（单位：亿元）"], ["甲", 5]], {("甲", O): 50000, FLAGS: set()})
case("a note of units below the header", [[NAME, "工业总产值"], ["（单位：亿元）", None], ["甲", 5]], {("甲", O): 50000, FLAGS: set()})
case("a title that says what is counted by", [["2025年园区主要指标（金额以亿元计）"], [NAME, "工业总产值"], ["甲", 5]], {("甲", O): 50000, FLAGS: set()})
case("two years over a column", [[NAME, "2024-2025年", "2025E"], [None, TCE, YUAN], ["甲", 1, 2]], {})
case("firms and things, people and things", [[NAME, "近三年重大安全事故数（个）"], ["甲", 1], ["乙", "2件"], ["丙", "3人次"]], {("甲", ACCIDENTS): 1, ("乙", ACCIDENTS): 2, ("丙", ACCIDENTS): "B4"})
