"""Cells whose number format, or whose letters' shape, changes what is read in them, written as those of untidy_cases."""
import datetime

from untidy_cases import C, E, NAME, O, Rich, case


def shown(rows, epoch=None, **formats):
    def fill(book):
        if epoch:
            book.epoch = epoch
        for row in rows:
            book.active.append(row)
        for cell, code in formats.items():
            book.active[cell].number_format = code
    return fill


def column(header, *cells):
    """A subject a cell, called 甲, 乙 …; each cell is a number and its format."""
    rows = [[NAME, header]] + [[name, value] for name, (value, _) in zip("甲乙丙丁戊己庚辛壬癸", cells)]
    return shown(rows, **{f"B{row}": code for row, (_, code) in enumerate(cells, 2)})


def read(indicator, *values):
    """What each subject of `column` has; "!" is refused."""
    return {(name, indicator): f"B{row}" if value == "!" else value for row, (name, value) in enumerate(zip("甲乙丙丁戊己庚辛壬癸", values), 2)}


# ---- days, years, times
case("a day shown as its year is no value", column("综合能耗（tce）", (45292, "yyyy"), (45292, 'yyyy"年"'), (2024, "yyyy"), (45292, 'm"月"'), (45292, "e"), (45292, 'yyyy"年度"')),
     read(E, *"!!!!!!"))
case("a day shown as its year is that year", shown([[NAME, "年份", "综合能耗（tce）"], ["甲", 45292, 1], ["甲", 45658, 2], ["乙", 45292, 3], ["丙", 2025, 4], ["丁", 45658, 5], ["戊", 2025, 6]],
     B2="yyyy", B3='yyyy"年"', B4='yyyy"年"m"月"', B5="yyyy", B6='m"月"', B7="0"), {("甲", E, 2024): 1, ("甲", E): 2, ("戊", E): 6})
case("days over the columns, shown as their years", shown([[NAME, "综合能耗（tce）", "综合能耗（tce）"], [None, 45292, 45658], ["甲", 1, 2]], B2="yyyy", C2='yyyy"年"'),
     {("甲", E, 2024): 1, ("甲", E): 2})
case("a day of the 1904 count, shown as its year", shown([[NAME, "年份", "综合能耗（tce）"], ["甲", datetime.date(2024, 6, 30), 3]], datetime.datetime(1904, 1, 1), B2="yyyy"), {("甲", E, 2024): 3})
case("no day at all under a day's format", column("综合能耗（tce）", (0, "yyyy-mm-dd"), (0.5, "yyyy-mm-dd"), (-5, "yyyy-mm-dd"), (5000000, "yyyy-mm-dd"), (0, "yyyy")), read(E, *"!!!!!"))
case("spans of time", column("综合能耗（tce）", (1.5, "[h]:mm"), (1.5, "[ss]"), (1.5, "[mm]:ss"), (1.5, '[h]"小时"'), (0.5, "h:mm"), (0.5, 'h"时"mm"分"')), read(E, *"!!!!!!"))

# ---- numbers
case("fractions and powers of ten", column("综合能耗（tce）", (0.5, "# ?/?"), (3.25, "# ??/??"), (12345, "0.00E+00"), (12345.5, "##0.0E+0"), (12, "000000"), (12, "@")), read(E, 0.5, 3.25, 12345, 12345.5, 12, 12))
case("money of here and of elsewhere",
     column("工业总产值（万元）", (5, '"¥"#,##0.00'), (5, "[$¥-804]#,##0.00"), (5, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '), (5, "[$￥-804]#,##0"),
            (5, "$#,##0.00"), (5, "[$$-409]#,##0.00"), (5, '"US$"#,##0'), (5, "#,##0.00 [$€-407]"), (5, "[$¥-411]#,##0"), (5, "[$HKD] #,##0")), read(O, 5, 5, 5, 5, *"!!!!!!"))
case("a format that scales in some of its sections",
     column("工业总产值（万元）", (123456, '[<10000]0;0!.0,"万"'), (123456, '[>=10000]0!.0,"万";0'), (123456, '0"."0,"万"'), (123456, "#,##0.0,"), (5, '0"亿元";-0"亿元"'), (5, '[>=1]0"亿元";0.0"万元"'), (5, '[DBNum1]0')),
     read(O, "!", "!", "!", "!", 50000, "!", 5))
case("words behind and before", column("综合能耗（tce）", (300, '"约"0'), (300, '"≥"0'), (300, '0"以上"'), (300, '0"（估）"'), (300, '"第"0"名"'), (300, '0" tce"'), (300, '0"万tce"')),
     read(E, (285, 315), (300, 2e8), (300, 2e8), "!", "!", 300, 3000000))
case("words in a general format", column("工业总产值（万元）", (5, 'General"亿元"'), (5, 'G/通用格式"亿元"'), (5, "General"), (5, "G/通用格式"), (5, '"约"General'), (5, "0.00_);[Red]\\(0.00\\)")),
     read(O, 50000, 50000, 5, 5, (4.75, 5.25), 5))
case("percentages with words", column("清洁能源占比", (0.35, '0.0%"左右"'), (0.35, '"约"0%'), (35, '0"%"'), (35, "0\\%"), (350, '0"‰"'), (0.35, '0%"（含外购）"'), (0.35, "0%_ ;-0%"), (0.35, '0" %"')),
     read(C, (0.3325, 0.3675), (0.3325, 0.3675), 0.35, 0.35, 0.35, "!", 0.35, 0.0035))
case("a number that is not shown", column("综合能耗（tce）", (35, ";;;"), (35, '"—"'), (0, '0;-0;"—"'), (35, "0;-0;;@")), read(E, "!", "!", 0, 35))


def apostrophe(book):
    for row in ([NAME, "综合能耗（tce）"], ["甲", "35"]):
        book.active.append(row)
    book.active["B2"].quotePrefix = True
    book.active["B2"].number_format = "@"


case("text by an apostrophe no one sees", apostrophe, {("甲", E): 35})

# ---- letters of other shapes
SUPER, SUB, STRUCK, READING = "super", "sub", "struck", "reading"
case("a raised figure is a footnote", Rich([[NAME, "综合能耗（tce）"], ["甲", "{1}"], ["乙", "{2}"], ["丙", "{3}"], ["丁", "{4}"]], [["35", ("1", SUPER)], ["3", "5"], ["1.2×10", ("4", SUPER)], ["35", ("*", SUPER)]]),
     {("甲", E): "B2", ("乙", E): 35, ("丙", E): "B4", ("丁", E): "B5"})
case("raised and lowered figures of units", Rich([[NAME, "{1}", "综合能耗（tce）"], ["甲", 5, 6]], [["新鲜取水量（万m", ("3", SUPER), "）"]]), {("甲", "water_fresh"): 50000, ("甲", E): 6})
case("what is struck out", Rich([[NAME, "综合能耗（tce）"], ["甲", "{1}"], ["乙", "{2}"]], [[("35", STRUCK), "40"], ["35", ("0", STRUCK)]]), {("甲", E): "B2", ("乙", E): "B3"})
case("how a name is read aloud", Rich([[NAME, "综合能耗（tce）"], ["{1}", 5], ["乙", 6]], [["東京", ("とうきょう", READING)]]), {("東京", E): 5, ("乙", E): 6})


def struck(book):
    from openpyxl.styles import Font
    for row in ([NAME, "综合能耗（tce）"], ["甲", 35], ["乙", "36"], ["丙", 37]):
        book.active.append(row)
    for cell in ("B2", "B3"):
        book.active[cell].font = Font(strike=True)


case("a cell that is struck out", struck, {("甲", E): "B2", ("乙", E): "B3", ("丙", E): 37})
