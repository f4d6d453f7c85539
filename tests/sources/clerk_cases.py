"""Tables as a careful clerk would read them, written as those of untidy_cases: first what the clerk reads, then the program. The
clerk asks back (a cell refused) where two readings are possible."""
from doubtful_cases import FLAGS, NO_UNIT
from untidy_cases import C, E, LONG, NAME, O, SITE, V, W, case, csv
from yes_cases import column, read

CARBON, AREA = "carbon_total", "zone_area"
TCE, YUAN = "综合能耗（tce）", "工业总产值（万元）"


def sheets(**tables):
    def fill(book):
        book.remove(book.active)
        for name, rows in tables.items():
            sheet = book.create_sheet(name.replace("_", ""))
            for row in rows:
                sheet.append(row)
    return fill


def refused(indicator, *cells, header=TCE):
    """A column of which no cell is a number."""
    return column(header, *cells), read(indicator, *"!" * len(cells))


# ---- units, in other places than behind the name
case("units over the names", [[None, "万tce", "亿元"], [NAME, "综合能耗", "工业总产值"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000})
case("units in brackets over the names", [[None, "（万tce）", "（亿元）"], [NAME, "综合能耗", "工业总产值"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000})
case("units below the numbers of the columns", [[NAME, "综合能耗", "工业总产值"], ["栏次", "1", "2"], ["计量单位", "万tce", "亿元"], ["东园", 5, 6]], {("东园", E): 50000, ("东园", O): 60000})
case("codes for names, units below", [[NAME, E, O], [None, "万tce", "亿元"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000, FLAGS: set()})
case("two notes of units in one cell", [["金额单位：亿元，能耗单位：万吨标准煤"], [NAME, "综合能耗", "工业总产值"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000, FLAGS: set()})
case("two notes of units in two cells", [["某市", "单位：亿元", "单位：万吨标准煤"], [NAME, "综合能耗", "工业总产值"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000, FLAGS: set()})
case("units of a note behind a blank", [["单位：亿元 万吨标准煤"], [NAME, "综合能耗", "工业总产值"], ["甲", 5, 6]], {("甲", E): 50000, ("甲", O): 60000, FLAGS: set()})
case("units of a note behind a stroke", [["单位：亿元/万吨标准煤"], [NAME, "综合能耗", "工业总产值"], ["甲", 5, 6]], {})
case("a unit in the title", [["2025年工业总产值（亿元）"], [NAME, "工业总产值"], ["甲", 5]], {("甲", O): 50000})
case("a unit in the title that is none of the columns'", [["2025年园区情况（亿元）"], [NAME, TCE, "工业总产值", "清洁能源占比"], ["甲", 5, 6, "35%"]], {("甲", E): 5, ("甲", O): 60000, ("甲", C): 0.35})
case("a unit in the name of the sheet", sheets(产值_亿元=[[NAME, "工业总产值"], ["甲", 5]]), {("甲", O): 5, FLAGS: {(NO_UNIT, "B1")}})
case("a unit without brackets", [[NAME, "工业总产值 单位：亿元", "工业增加值_亿元", "综合能耗-万tce", "新鲜取水量 万m3"], ["甲", 5, 6, 7, 8]], {})
case("a unit with blanks inside", [[NAME, "综合能耗（ 万 tce ）", "工业总产值（万\n元）", "新鲜取水量（万 立方米）"], ["甲", 5, 6, 7]], {("甲", E): 50000, ("甲", O): 6, ("甲", W): 70000})
case("an intensity's header for a total", [[NAME, "综合能耗（tce/万元）", "工业总产值（万元/人）", "新鲜取水量（m3/万元）"], ["甲", 5, 6, 7]], {})
case("coal equivalent and coal", [[NAME, "综合能耗（吨标煤）"], ["甲", "5吨标准煤"], ["乙", "5万吨标煤"], ["丙", "5 TCE"], ["丁", "5吨煤"], ["戊", "5吨原煤"], ["己", "5吨油当量"], ["庚", "5吨"], ["辛", "5千克标准煤"], ["壬", "5t标煤"]],
     {("甲", E): 5, ("乙", E): 50000, ("丙", E): "B4", ("丁", E): "B5", ("戊", E): "B6", ("己", E): "B7", ("庚", E): "B8", ("辛", E): 0.005, ("壬", E): 5})
case("carbon dioxide in ten spellings", column("碳排放总量（tCO2）", "5 tCO2e", "5tCO₂e", "5吨CO2当量", "5吨二氧化碳当量", "5 tCO2eq", "5 tCO2-eq", "5万tCO2e", "5 t CO2", "5吨二氧化碳", "5万吨CO₂当量"),
     read(CARBON, *"!!!!!!!!", 5, "!"))
case("carbon, not its dioxide", column("碳排放总量（tCO2）", "5 tC", "5吨碳", "5 tce", "5吨", "5万tC"), read(CARBON, *"!!!!!"))
case("carbon dioxide in headers", [[NAME, "碳排放总量（万tCO₂）"], ["甲", 5]], {("甲", CARBON): 50000})
case("other gases counted as carbon dioxide", [[NAME, "碳排放总量（万tCO2e）"], ["甲", 5]], {})
case("land", column("规划面积（km²）", 5, "5平方公里", "500公顷", "5 km2", "7500亩", "5平方千米", "5000000平方米", "5万亩", "5公里"), read(AREA, 5, 5, 5, 5, 5, 5, 5, 33.333333333333333, "!"))
case("water", column("新鲜取水量（m³）", "5万方", "5万立方米", "5 m^3", "5万吨", "5立方", "5m³/d", "5000升"), read(W, 50000, 50000, 5, "!", "!", "!", 5))
case("thousandths, ten-thousandths and points", column("清洁能源占比", "350‰", "3500‱", "35个百分点", "35％", "0.35%", "35%%", "百分之35"), read(C, 0.35, "!", "!", 0.35, 0.0035, "!", "!"))
case("shares by name of the writing", [[NAME, "清洁能源占比（％）"], ["甲", "３５"], ["乙", "３５．５％"], ["丙", "35 ％"]], {("甲", C): 0.35, ("乙", C): 0.355, ("丙", C): 0.35})

# ---- numbers
case("separators of a thousand", column(TCE, "1，234，567", "1 234 567", "1,23,456", "1234,567", "1,2345,678", "1，234.5", "1,234万", "１，２３４"), read(E, 1234567, "!", "!", "!", "!", 1234.5, "!", 1234) | {("庚", E): 12340000})
case("points for thousands", column(TCE, "1.234,5", "1.234", "12.345", "7"), read(E, "!", "!", "!", 7))
case("commas for decimals", column(TCE, "1,5", "1,234", "12", "2,25"), read(E, "!", "!", 12, "!"))
case("semicolons, and commas that may be points", csv(f"{NAME};{TCE}\n甲;1,234\n乙;2,5\n丙;7\n"), {("甲", E): "B2", ("乙", E): "B3", ("丙", E): 7})
case("brackets around", *refused(O, "(35)", "（35）", "【35】", "<35>", "“35”", "35)", header=YUAN))
case("marks before and behind", *refused(E, "35 ①", "①35", "35†", "35^1", "*35", "#35", "35**", "35（注）", "35¹", "35±2"))
case("a span of two", *refused(E, "80-90", "80–90", "80~90", "80～90%", "80至90", "80到90之间", "[80,90]", "80,90", "80/90"))
case("bounds and guesses", column(TCE, "≥35", "约 35", "35（估）", "大于等于35", "不到35", "超35", "35余", "35多", "~35", "35+"), read(E, (35, 2e8), (33.25, 36.75), *"!!!!!!", (33.25, 36.75), "!"))
case("letters read for figures", *refused(E, "3O", "O35", "l5", "I5", "|5", "S5", "3B", "З5", "3５o", "1O0,000"))
case("figures of other writings", *refused(E, "卅五", "叁拾伍", "三十五", "二〇", "៣៥", "³⁵", "③⑤", "1/2", "1:2"))
case("more than a number", *refused(E, "1亿2000万", "3万5千吨标准煤", "35；36", "35 36", "35（2024年为30）", "2024年：35", "共35", "35，其中煤20", "35（含税）", "35\n36"))
case("words for nothing known", column(TCE, "保密", "略", "待补充", "见附表", "***", "...", "未统计", "不涉及", "N/A", "数据缺失"), read(E, *"!!!!!!!!", None, "!"))
case("signs for no figure", column(TCE, "-", "—", "…", "∕", "\\", "*", "?", "？", ".", "0-0"), read(E, None, None, "!", "!", None, *"!!!!!"))
case("a number and its unit, spaced", column(YUAN, "1,234 万元", "1234　万元", "12.34 亿 元", "1,234.5万元整", "RMB 5", "5 RMB", "人民币5万元", "5万圆", "5元", "500000 元"),
     read(O, 1234, 1234, 123400, "!", "!", 0.0005, "!", "!", 0.0005, 50))

# ---- rows
case("parts of a table with the header again", [[NAME, TCE], ["一、国家级"], ["甲", 1], ["小计", 1], [NAME, TCE], ["二、省级"], ["乙", 2], ["小计", 2], ["合计", 3]], {("甲", E): 1, ("乙", E): 2, FLAGS: set()})
case("the header again, in another unit", [[NAME, TCE], ["甲", 1], [NAME, "综合能耗（万tce）"], ["乙", 2]], {("甲", E): 1})
case("the header again, in another order", [[NAME, TCE, YUAN], ["甲", 1, 2], [NAME, YUAN, TCE], ["乙", 3, 4]], {("甲", E): 1, ("甲", O): 2})
case("the header again, of another year", [[NAME, "综合能耗（2024年，tce）"], ["甲", 1], [NAME, "综合能耗（2025年，tce）"], ["乙", 2]], {("甲", E, 2024): 1})
case("the header again, behind a blank column", [[NAME, TCE, YUAN], ["甲", 1, 2], [None, NAME, TCE], [None, "乙", 3]], {("甲", E): 1, ("甲", O): 2})
case("totals of every kind", [[NAME, TCE], ["甲", 1], ["一、合计", 1], ["总　　计：", 1], ["其中：省级", 1], ["合计（个）", 1], ["全市", 9], ["本页小计", 1], ["平均", 1], ["占比", "50%"]],
     {("甲", E): 1, ("全市", E): 9, ("占比", E): "B10"})
case("totals without a name", [[NAME, TCE], ["甲", 1], ["乙", 2], [None, 3]], {("甲", E): 1, ("乙", E): 2})
case("years down the page", [[NAME, "年份", TCE], ["甲", "2023年", 1], ["甲", "二〇二四年", 2], ["甲", "FY2025", 3], ["甲", "2022.0", 4], ["甲", "2025年度", 5], ["甲", "2025/12", 6], ["甲", "20251231", 7], ["甲", " 2024 ", 8], ["甲", "'22", 9]],
     {("甲", E, 2023): 1, ("甲", E, 2022): 4, ("甲", E): 5, ("甲", E, 2024): 8})
case("years in the names of columns", [[NAME, "FY2025综合能耗（tce）", "二〇二五年综合能耗（tce）", "2025财年综合能耗（tce）", "综合能耗（tce，2024）", "23年综合能耗（tce）", "综合能耗（2023年末，tce）"], ["甲园区", 11, 2, 3, 4, 5, 6]], {("甲园区", E, 2024): 4})
case("a total and its parts side by side", [[NAME, "综合能耗（tce）", None, None], [None, "合计", "其中：煤炭", "电力"], ["甲", 10, 6, 4]], {})
case("figures and their growth, side by side", [[NAME, "综合能耗（tce）", None, None], [None, "2024年", "2025年", "增减（%）"], ["甲", 10, 11, 10]], {("甲", E, 2024): 10, ("甲", E): 11})
case("a form that starts in the middle", [[], [], [None, None, "2025年情况表"], [], [None, None, NAME, TCE, YUAN], [None, None, "甲", 1, 2], [None, "备注：", "乙", 3, 4]], {("甲", E): 1, ("甲", O): 2, ("乙", E): 3, ("乙", O): 4})
case("a table on its side", [[None, "甲", "乙"], [NAME, "甲", "乙"], [TCE, 1, 2]], "data.no_indicator")
case("a table on its side, years across", [[NAME, "2024年", "2025年"], [TCE, 1, 2], [YUAN, 3, 4]], "data.no_indicator")
case("names no one can tell apart", [[NAME, TCE], ["甲园区", 1], ["甲\u200b园区", 2], ["甲 园区", 3]],
     {("甲园区", E): 1, ("甲\u200b园区", E): 2, ("甲 园区", E): 3, FLAGS: {("data.similar_names", "3"), ("data.similar_names", "4")}})
case("letters no one sees in a header", [[NAME, "综合\u200b能耗（tce）", "\ufeff工业总产值（亿\u200b元）"], ["甲", 1, 2]], {("甲", E): 1, ("甲", O): 20000})
case("marks of footnotes in headers", [[NAME, "综合能耗①（tce）", "工业总产值*（万元）", "工业增加值[1]（万元）", "新鲜取水量（m3）²"], ["甲", 1, 2, 3, 4]], {})

# ---- several sheets
case("a sheet a year, each in its own way", sheets(_2023年=[[NAME, TCE, YUAN], ["甲", 1, 2]], _2024年=[["2024年情况"], [YUAN, NAME, "备注", "综合能耗（万tce）"], [3, "甲", "x", 4], [5, "乙", None, 6]],
                                              _2025年=[[], [None, NAME, "工业总产值（亿元）", TCE], [None, "甲", "１", "5,000"], [None, "合计", 1, 5000]], 说明=[["填报说明"]]),
     {("甲", E, 2023): 1, ("甲", O, 2023): 2, ("甲", E, 2024): 40000, ("甲", O, 2024): 3, ("乙", E, 2024): 60000, ("乙", O, 2024): 5, ("甲", O): 10000, ("甲", E): 5000}, 'layout = "yearly"')
case("the same year on two sheets", sheets(_2025年=[[NAME, TCE], ["甲", 1]], _2025年修订=[[NAME, TCE], ["甲", 2]]), {("甲", E): "B2"}, 'layout = "yearly"')

# ---- long tables
case("long, two units for one row", [[NAME, "指标", "年份", "数值", "单位"], ["甲", "综合能耗（万tce）", 2025, 5, "tce"], ["乙", "综合能耗（万tce）", 2025, 6, None], ["丙", "综合能耗（万tce）", 2025, 7, "万tce"]],
     {("乙", E): 60000, ("丙", E): 70000}, LONG)
case("long, the unit as above", [[NAME, "指标", "年份", "数值", "单位"], ["甲", "综合能耗", 2025, 5, "万tce"], ["乙", "综合能耗", 2025, 6, "〃"], ["丙", "综合能耗", 2025, 7, "同上"], ["丁", "综合能耗", 2025, "8万tce", "tce"]],
     {("甲", E): 50000, ("丁", E): 80000}, LONG)
case("long, totals and the header again", [[NAME, "指标", "年份", "数值", "单位"], ["甲", "综合能耗", 2025, 5, "tce"], ["合计", "综合能耗", 2025, 5, "tce"], [NAME, "指标", "年份", "数值", "单位"], ["乙", "综合能耗", "2025年", "６", "tce"], ["注：初步数"]],
     {("甲", E): 5, ("乙", E): 6}, LONG)

# ---- CSV
case("a byte order mark in the middle", csv(f"\ufeff{NAME},{TCE}\n甲,1\n\ufeff{NAME},{TCE}\n\ufeff乙,2\n"), {("甲", E): 1, ("乙", E): 2})
case("ends of lines of every kind", csv(f"{NAME},{TCE}\r\n甲,1\n乙,2\r\r\n丙,3\r丁,4"), {("甲", E): 1, ("乙", E): 2, ("丙", E): 3, ("丁", E): 4})
case("a line that names its separator", csv(f"sep=;\n{NAME};{TCE}\n甲;1\n"), {("甲", E): 1})
case("the end of a file of old", csv(f"{NAME},{TCE}\n甲,1\n\x1a"), {("甲", E): 1})
case("UTF-16, the other way round", csv(f"\ufeff{NAME},{TCE}\n甲,1\n", "utf-16-be"), "data.source_failed")
case("Big5", csv("園區名稱,綜合能耗（tce）\n甲,1\n", "big5"), "data.source_failed|data.unknown_header|data.no_header")
case("blanks around the separators", csv(f"{NAME} , {TCE} \n 甲 , 1 \n"), {("甲", E): 1})
case("rows that lack cells", csv(f"{NAME},{TCE},{YUAN}\n甲,1\n乙\n丙,,3\n"), {("甲", E): 1, ("甲", O): None, ("乙", E): None, ("乙", O): None, ("丙", E): None, ("丙", O): 3})
