"""What is said of cells that were not used: in the data's findings, and where a criterion waits for the value."""
import html
import re
import unittest

from program import heng
from source import SourceTest
from tiny import TinyRound

CSV = 'source = "csv"\npath = "a.csv"\n'
SCHEME = """gate "g" { clause = "1", require = at_least(x, param.limit) }
gate "h" { clause = "1", require = at_least(z, param.limit) }
result { pass = all_gates() }
"""


class SaidTwice(SourceTest):
    def found(self, text, code, entry=CSV):
        (self.folder / "a.csv").write_text(text, "utf-8")
        return self.data(entry, code)["data_findings"]

    def test_both_cells_are_quoted_as_typed(self):
        (self.folder / "b.csv").write_text("园区名称,工业总产值（亿元）\n甲,0.12\n", "utf-8")
        found, = self.found("园区名称,工业总产值（万元）\n甲,\"1,300\"\n", 3, CSV + '[[data]]\nsource = "csv"\npath = "b.csv"\nsubject = "园区名称"')
        self.assertEqual(found["code"], "data.conflicting_values")
        self.assertIn("工业总产值", found["message"]["zh"])
        self.assertIn("2025 年", found["message"]["zh"])
        self.assertIn("a.csv 第2行B列 “1,300” 万元，b.csv 第2行B列 “0.12” 亿元", found["message"]["zh"])
        self.assertIn("a.csv row 2 column B “1,300” 万元, b.csv row 2 column B “0.12” 亿元", found["message"]["en"])

    def test_a_unit_in_the_cell_is_not_said_again(self):
        found, = self.found("园区名称,工业总产值（万元）\n甲,3亿元\n甲,20\n", 3)
        self.assertIn("“3亿元”，", found["message"]["zh"])
        self.assertIn("“20” 万元", found["message"]["zh"])

    def test_long_rows_are_quoted_with_the_unit_of_their_row(self):
        rows = "园区名称,指标,数值,单位\n甲,工业总产值,20,亿元\n甲,工业总产值,21,亿元\n"
        found, = self.found(rows, 3, CSV + 'layout = "long"\nindicator_column = "指标"\nvalue_column = "数值"')
        self.assertIn("“20” 亿元", found["message"]["zh"])
        self.assertIn("“21” 亿元", found["message"]["zh"])

    def test_a_row_repeated_is_one_note(self):
        header = "园区名称,工业总产值（万元）,工业增加值（万元）,综合能耗（tce）\n"
        found, = self.found(header + "甲,1,2,3\n乙,4,5,6\n甲,1,2,3\n", 0)
        self.assertEqual((found["code"], found["severity"], found["subject"]), ("data.repeated_value", "note", "甲"))
        self.assertIn("3 个值相同：a.csv 第2行，a.csv 第4行", found["message"]["zh"])
        found = self.found(header + "甲,10,20,30\n甲,10,20,30\n甲,10,90,30\n", 3)
        self.assertEqual([each["code"] for each in found], ["data.conflicting_values"] + ["data.repeated_value"] * 2)
        self.assertIn("2 个值相同", found[2]["message"]["zh"])

    def test_the_subject_is_named_once(self):
        """It stands in front of the sentence, in its own column and in its own field."""
        (self.folder / "panel.csv").write_text("园区名称,专家,总分\n东园,张,8\n东园,张,9\n", "utf-8")
        rows = ("园区名称,年份,工业总产值（万元）,综合能耗（tce）,清洁能源占比（%）\n东园,2025,1,x,0.3\n东园,2025,2,5,150\n东园,2025,2,5,40\n"
                "东 园,2025,-3,#REF!,40\n西园,2025,2,1,1\n西园,2025,2,1,1\n西园,2024,20000,1,1\n")
        panel = '[[panel]]\nsource = "csv"\npath = "panel.csv"\nsubject = "园区名称"\nexpert = "专家"'
        found = self.found(rows, 3, CSV + f'year_column = "年份"\n{panel}')
        self.assertLessEqual({"data.conflicting_values", "data.repeated_value", "data.similar_names", "data.repeated_sheet",
                              "data.unit_jump", "data.out_of_range"}, {each["code"] for each in found})
        for each in found:
            for language in ("zh", "en"):
                self.assertNotIn(each["subject"] or "?", each["message"][language], each["code"])

    def test_errors_come_first_then_by_place(self):
        found = self.found("园区名称,工业总产值（万元）,综合能耗\n甲,1,x\n甲,1,\n乙,#REF!,3\n", 3)
        self.assertEqual([(each["severity"], each["cell"]["row"]) for each in found],
                         [("error", 2), ("error", 4), ("warning", 1), ("note", 3)])

    def test_the_last_line_counts_what_could_not_be_read(self):
        (self.folder / "a.csv").write_text("园区,综合能耗（tce）\n甲,1\n", "utf-8")
        for command in ("data", "map"):
            run = self.exits(1, heng(command, self.round(CSV), "--lang", "en"))
            self.assertIn("1 error(s), 0 warning(s) above: not all data could be read", run.stdout.splitlines()[-1])


class Explained(TinyRound):
    """The explanation of a criterion names the cell because of which its value is missing."""

    def explained(self, columns, *rows, entry=""):
        self.library_of(SCHEME)
        self.write("data.csv", "\n".join((columns, *rows)) + "\n")
        self.write("round.toml", '[round]\ntitle = "r"\nscheme = "national.s"\nas_of = 2024-01-01\nyear = 2023\n'
                   f'[[data]]\nsource = "csv"\npath = "data.csv"\nsubject = "name"\n{entry}')
        run = self.exits(3, heng("explain", self.folder / "round.toml", "甲", "--library", self.folder, "--lang", "en"))
        self.exits(3, heng("evaluate", self.folder / "round.toml", "--library", self.folder, "--lang", "en", "--out", self.folder / "out"))
        page = (self.folder / "out/report.html").read_text("utf-8")
        rows = re.findall(r'<tbody class="f-.*?</tbody>', page, re.S)
        return run.stdout, "".join(rows)

    def check(self, wanted, *table, count=1, **more):
        text, page = self.explained(*table, **more)
        self.assertIn("refused: " + wanted, text)
        self.assertIn(html.escape(wanted).replace("&#x27;", "&#39;"), page)
        self.assertEqual(text.count("refused: "), count, text)

    def test_an_error_of_a_formula(self):
        self.check("data.csv row 2 column B: x: “#REF!” is an error of the spreadsheet's formula", "name,x,z", "甲,#REF!,3")

    def test_what_cannot_be_read(self):
        self.check("data.csv row 2 column C: z: “abc” is not a number", "name,x,z", "甲,3,abc")

    def test_out_of_range(self):
        self.check("data.csv row 2 column C: z: “11” is outside the plausible range", "name,x,z", "甲,3,11")

    def test_two_different_values(self):
        self.check("data.csv row 3 column B: “x” in 2023 has two different values", "name,x,z", "甲,3,4", "甲,5,4")

    def test_a_unit_nobody_knows(self):
        self.check("data.csv row 1 column B: “x（吨吨）”: unknown unit “吨吨”", "name,x（吨吨）,z", "甲,3,4", "乙,3,#REF!")

    def test_two_columns_for_one(self):
        self.check("data.csv row 1 column C: these headers are all “x”", "name,x,X,z", "甲,3,4,5", "乙,3,4,#REF!")

    def test_a_row_without_a_year(self):
        self.check("data.csv row 3 column B: “明年” is not a year", "name,年份,x,z", "乙,2023,3,4", "甲,明年,3,4", count=2,
                   entry='year_column = "年份"\n')

    def test_another_subjects_cell_is_not_named(self):
        text, _ = self.explained("name,x,z", "乙,#REF!,3", "甲,,3")
        self.assertNotIn("refused: ", text)


if __name__ == "__main__":
    unittest.main()
