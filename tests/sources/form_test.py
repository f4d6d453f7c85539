"""The form of `heng new round --workbook`, filled in by another program and read back."""
import json
import unittest

from program import SOURCE, heng
from source import SourceTest

try:
    import openpyxl
except ImportError:
    openpyxl = None

SCHEMES = ("national.zero_carbon_park", "national.energy_efficiency_leader", "national.eco_industrial_park",
           "national.target.boilers", "typical_case.park")


def value_of(kind, unit, span):
    if kind != "数":
        return {"是 / 否": "是", "文字": "文字"}.get(kind, "2025-01-02" if kind.startswith("日期") else kind.split("、")[0])
    low, high = (float(end) if end not in ("…", "-…") else None for end in (span or "0 – 10").split(" – "))
    low = 0 if low is None else low
    return low + 1 if high is None else round(low + (high - low) * 0.4, 3)


def order(sheet, columns):
    """The columns from 0, in another order."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    for number, row in enumerate(rows, 1):
        for column, at in enumerate(columns, 1):
            sheet.cell(number, column).value = row[at]


def headers(sheet, change):
    for cell in sheet[3]:
        cell.value = cell.value and change(cell.value)


def total(sheet):
    for column in range(1, 9):
        sheet.cell(5, column).value = "合计" if column == 1 else sheet.cell(4, column).value


def count(sheet):
    sheet.insert_cols(1)
    sheet["A3"], sheet["A4"] = "序号", 1


# What people do to a form, and nothing comes of it.
HARMLESS = {
    "rows above": lambda sheet: (sheet.insert_rows(1, 3), sheet.cell(1, 1, "某市汇总")),
    "rows between": lambda sheet: sheet.insert_rows(4, 2),
    "no title": lambda sheet: sheet.delete_rows(1, 2),
    "columns in another order": lambda sheet: order(sheet, [0, *range(sheet.max_column - 2, 0, -1), sheet.max_column - 1]),
    "names last": lambda sheet: order(sheet, [*range(1, sheet.max_column), 0]),
    "a column before": lambda sheet: sheet.insert_cols(1),
    "rows counted": count,
    "a total": total,
    "wide brackets on a line of their own": lambda sheet: headers(sheet, lambda text: text.replace("(", "\n（").replace(")", "）")),
    "numbers as text": lambda sheet: [setattr(cell, "value", f" {cell.value} ") for cell in sheet[4] if isinstance(cell.value, (int, float))],
    "a group over columns": lambda sheet: (sheet.insert_rows(3), sheet.cell(3, 2, "能源情况"), sheet.merge_cells("B3:E3")),
}


@unittest.skipUnless(openpyxl, "openpyxl is not installed")
class Form(SourceTest):
    def made(self, scheme, name="form"):
        out = self.folder / name
        self.exits(0, heng("new", "round", "--workbook", scheme, "--out", out, "--library", SOURCE))
        return out

    def fill(self, path):
        """One subject with a value in every column; returns (header, year) → value."""
        book = openpyxl.load_workbook(path)
        sheet = book["填报"]
        headers = [cell.value for cell in sheet[3]]
        meaning = {row[0]: row for row in book["指标说明"].iter_rows(min_row=2, values_only=True)}
        given = {}
        sheet["A4"] = "甲园区"
        for column, header in enumerate(headers[1:-1], 2):
            code, year, kind, unit, span = (meaning[header][at] for at in (1, 4, 5, 6, 7))
            sheet.cell(4, column, value_of(kind, unit, span))
            given[code, int(year)] = sheet.cell(4, column).value
        sheet.cell(4, len(headers), "备注的话")
        if "专家评分" in book.sheetnames:
            for row in range(4, 10):
                for column, value in enumerate(["甲园区", f"专家{row}", None] + [1] * (book["专家评分"].max_column - 3), 1):
                    book["专家评分"].cell(row, column, value)
        book.save(path)
        return given

    def test_filled_in_it_loads_without_a_map_and_without_a_finding(self):
        for scheme in SCHEMES:
            with self.subTest(scheme):
                folder = self.made(scheme, scheme)
                given = self.fill(folder / "form.xlsx")
                found = json.loads(self.exits(0, heng("data", folder / "round.toml", "--library", SOURCE, "--json")).stdout)
                self.assertEqual(found["findings"] + [each for each in found["data_findings"]
                                                      if each["code"] != "data.computed_differs"], [])
                self.assertEqual({(each["code"], each["year"]) for each in found["observations"]}, set(given))
                self.assertFalse([each for each in found["observations"] if each["missing"]])
                self.exits(0, heng("evaluate", folder / "round.toml", "--library", SOURCE, "--out", folder / "out"))

    def edited(self, edit, code=0):
        """What is read of the filled form once `edit` had it, and before."""
        folder = self.made(SCHEMES[0], f"edited{len(list(self.folder.iterdir()))}")
        self.fill(folder / "form.xlsx")
        read = []
        for change, end in ((None, 0), (edit, code)):
            book = openpyxl.load_workbook(folder / "form.xlsx")
            if change:
                change(book["填报"])
            book.save(folder / "form.xlsx")
            found = json.loads(self.exits(end, heng("data", folder / "round.toml", "--library", SOURCE, "--json")).stdout)
            read.append(({(each["subject"], each["code"]): each["value"] for each in found["observations"]}, found))
        return read[0][0], *read[1]

    def test_what_people_do_to_a_form(self):
        for name, edit in HARMLESS.items():
            with self.subTest(name):
                before, after, found = self.edited(edit)
                self.assertEqual(after, before)
                self.assertFalse([each for each in found["data_findings"] if each["severity"] == "error"])

    def test_a_sheet_renamed_is_told_with_those_there_are(self):
        _, after, found = self.edited(lambda sheet: setattr(sheet, "title", "数据"), 1)
        self.assertFalse(after)
        self.assertIn("没有工作表“填报”，有：“数据”", found["findings"][0]["message"]["zh"])

    def test_a_unit_changed_in_a_header_counts(self):
        def edit(sheet):
            headers(sheet, lambda text: text.replace("(t)", "(万t)"))
            for cell in sheet[4]:
                if "(万t)" in (sheet.cell(3, cell.column).value or ""):
                    cell.value = 0.5
        before, after, _ = self.edited(edit)
        changed = {key for key in before if before[key] != after[key]}
        self.assertTrue(changed)
        self.assertEqual({after[key] for key in changed}, {5000})

    def test_a_share_whose_sign_is_gone_is_refused(self):
        before, after, found = self.edited(lambda sheet: headers(sheet, lambda text: text.replace("(%)", "")), 3)
        self.assertIn("data.percent_or_share", {each["code"] for each in found["data_findings"]})
        self.assertEqual({key: value for key, value in after.items() if value is not None}, {key: before[key] for key in after if after[key] is not None})

    def test_asks_for_the_years_the_scheme_reads(self):
        sheet = openpyxl.load_workbook(self.made("national.target.boilers") / "form.xlsx")["指标说明"]
        self.assertGreater(len({row[4] for row in sheet.iter_rows(min_row=2, values_only=True)}), 1)

    def test_empty_it_is_no_mistake(self):
        folder = self.made("typical_case.park")
        found = json.loads(self.exits(0, heng("data", folder / "round.toml", "--library", SOURCE, "--json")).stdout)
        self.assertEqual((found["observations"], found["data_findings"]), ([], []))

    def test_is_the_same_bytes_each_time(self):
        one, other = self.made("national.zero_carbon_park", "a"), self.made("national.zero_carbon_park", "b")
        self.assertEqual((one / "form.xlsx").read_bytes(), (other / "form.xlsx").read_bytes())

    def test_offers_lists_and_bounds(self):
        sheet = openpyxl.load_workbook(self.made("national.zero_carbon_park") / "form.xlsx")["填报"]
        rules = sheet.data_validations.dataValidation
        self.assertIn('"是,否"', {rule.formula1 for rule in rules if rule.type == "list"})
        self.assertIn("decimal", {rule.type for rule in rules})
        self.assertTrue(sheet["B3"].comment)


if __name__ == "__main__":
    unittest.main()
