"""Yes and no among numbers, and numbers among yes and no, written as those of untidy_cases."""
from untidy_cases import E, LONG, NAME, SITE, case

NAMES = "甲乙丙丁戊己庚辛壬癸子丑"


def column(header, *cells):
    return [[NAME, header]] + [[name, cell] for name, cell in zip(NAMES, cells)]


def read(indicator, *values):
    """What each subject of `column` has; "!" is refused."""
    return {(name, indicator): f"B{row}" if value == "!" else value for row, (name, value) in enumerate(zip(NAMES, values), 2)}


case("what is yes and what is no", column("四至边界明确", "是", "否", 1, 0, True, False, "✓", "×", "有", "无", "Ｙ", "没有"), read(SITE, *(1, 0) * 6))
case("what is neither", column("四至边界明确", 0.5, 2, -1, "1.0", "100%", "是/否", "部分", "是？", "1个", "√×", "10", "00"), read(SITE, *"!!!!!!!!!!!!"))
case("yes and no for a number", column("综合能耗（tce）", "是", "否", "有", "√", "×", True, "Yes", "无", "○", 1, 0), read(E, "!", "!", "!", "!", "!", "!", "!", None, "!", 1, 0))
case("yes, no and numbers in one column of a long table",
     [[NAME, "指标", "年份", "数值", "单位"], ["甲", "四至边界明确", 2025, "是", None], ["甲", "综合能耗", 2025, 1, "tce"], ["乙", "四至边界明确", 2025, 0.5, None], ["乙", "综合能耗", 2025, "是", "tce"],
      ["丙", "四至边界明确", 2025, 1, "tce"], ["丙", "综合能耗", 2025, True, "tce"], ["丁", "四至边界明确", 2025, "无", "—"], ["丁", "综合能耗", 2025, 0, "tce"]],
     {("甲", SITE): 1, ("甲", E): 1, ("乙", SITE): "D4", ("乙", E): "D5", ("丙", E): "D7", ("丁", SITE): 0, ("丁", E): 0}, LONG)
case("a unit for yes and no", [[NAME, "四至边界明确（%）"], ["甲", 1]], {})
case("a count for yes and no", [[NAME, "四至边界明确（个）"], ["甲", 1], ["乙", 0], ["丙", 2]], {("甲", SITE): 1, ("乙", SITE): 0, ("丙", SITE): "B4"})
case("the answers there are, in the header", [[NAME, "四至边界明确（是/否）"], ["甲", "是"], ["乙", "否"]], {("甲", SITE): 1, ("乙", SITE): 0})
