"""Spreadsheets as people send them load right or are refused with the cell named."""
import json
import re
import shutil
import subprocess
import unittest
import zipfile

from program import SOURCE, heng
from source import SourceTest
from untidy_cases import CASES, Rich
from doubtful_cases import FLAGS
import clerk_cases, format_cases, odd_cases, strange_cases, yes_cases  # add their cases
import ods

try:
    import openpyxl
except ImportError:
    openpyxl = None
OFFICE = shutil.which("soffice")
INDICATORS = """[energy_total_primary]
title = { zh = "年综合能源消费量", en = "energy" }
unit = "tce"
range = [0, 200000000]
aliases = ["综合能耗"]
source = { ref = "r", status = "official" }
[industrial_output]
title = { zh = "工业总产值", en = "output" }
unit = "万元"
range = [0, 1000000000]
source = { ref = "r", status = "official" }
[industrial_value_added]
title = { zh = "工业增加值", en = "value added" }
unit = "万元"
range = [0, 1000000000]
source = { ref = "r", status = "official" }
[clean_energy_share]
title = { zh = "清洁能源占比", en = "clean share" }
unit = "1"
display = "percent"
range = [0, 1]
source = { ref = "r", status = "official" }
[water_fresh]
title = { zh = "新鲜取水量", en = "water" }
unit = "m3"
range = [0, 10000000000]
source = { ref = "r", status = "official" }
[accidents]
title = { zh = "近三年重大安全事故数", en = "accidents" }
unit = "起"
range = [0, 1000]
source = { ref = "r", status = "official" }
[approved_on]
title = { zh = "批准日期", en = "approved" }
kind = "date"
source = { ref = "r", status = "official" }
[carbon_total]
title = { zh = "碳排放总量", en = "carbon" }
unit = "tCO2"
range = [0, 10000000000]
source = { ref = "r", status = "official" }
[zone_area]
title = { zh = "规划面积", en = "area" }
unit = "km2"
range = [0, 100000]
source = { ref = "r", status = "official" }
[development_zone_level]
title = { zh = "级别", en = "level" }
kind = "category"
values = ["国家级", "省级"]
source = { ref = "r", status = "official" }
[boundary_defined]
title = { zh = "四至边界明确", en = "boundary" }
kind = "boolean"
source = { ref = "r", status = "official" }
"""


def cell_name(place):
    column, letters = place["column"], ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{place['row']}"


def change(path, part, how, **others):
    """Writes one part of a file anew, and others."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts[part] = how(parts[part].decode()).encode()
    parts |= others
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)


def xlsx_run(letters, how):
    if how == "reading":
        return f'<rPh sb="0" eb="2"><t>{letters}</t></rPh>'
    shapes = {"super": '<vertAlign val="superscript"/>', "sub": '<vertAlign val="subscript"/>', "struck": "<strike/>", "": ""}
    return f'<r><rPr>{shapes[how]}<sz val="11"/></rPr><t>{letters}</t></r>'


def share_texts(path):
    """Texts in a part of their own, as spreadsheet programs write them; openpyxl writes them into their cells."""
    texts = []

    def take(found):
        texts.append(found[1])
        return f't="s"><v>{len(texts) - 1}</v></c>'

    change(path, "xl/worksheets/sheet1.xml", lambda xml: re.sub(r't="inlineStr"><is>(.*?)</is></c>', take, xml))
    change(path, "xl/_rels/workbook.xml.rels", lambda xml: xml.replace(
        "</Relationships>", '<Relationship Id="texts" Target="sharedStrings.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>'),
        **{"xl/sharedStrings.xml": f'<sst>{"".join(f"<si>{text}</si>" for text in texts)}</sst>'.encode()})


class Untidy(SourceTest):
    def setUp(self):
        super().setUp()
        library = self.folder / "library"
        shutil.copytree(SOURCE / "tests/diagnostics/library", library)
        shutil.copy(SOURCE / "indicators/units.toml", library / "indicators/units.toml")
        (library / "indicators/untidy.toml").write_text(INDICATORS, "utf-8")
        for name in ("energy", "level"):  # names of the small library that are used here
            text = (library / "indicators/all.toml").read_text("utf-8")
            (library / "indicators/all.toml").write_text(text.replace(f'zh = "{"综合能耗" if name == "energy" else "级别"}"', f'zh = "{name}"'), "utf-8")

    def book(self, file):
        if openpyxl is None:
            self.skipTest("openpyxl is not installed")
        book = openpyxl.Workbook()
        if callable(file):
            file(book)
        else:
            for row in file.rows if isinstance(file, Rich) else file:
                book.active.append(row)
        return book

    def write(self, file):
        """The entry's source and path of the case's file."""
        if isinstance(file, bytes):
            (self.folder / "t.csv").write_bytes(file)
            return "csv", "t.csv"
        self.book(file).save(self.folder / "t.xlsx")
        if isinstance(file, Rich):
            change(self.folder / "t.xlsx", "xl/worksheets/sheet1.xml", lambda xml: file.within(re.sub(r"<t>(\{\d\})</t>", r"\1", xml), xlsx_run))
        return "workbook", "t.xlsx"

    def small_round(self, source, path, entry):
        file = self.round(f'source = "{source}"\npath = "{path}"\n{entry}')
        file.write_text(file.read_text("utf-8").replace("national.zero_carbon_park", "national.t")
                        .replace('factors = "ndrc-2025-910"\n', ""), "utf-8")
        return file

    def loaded(self, file):
        run = heng("data", file, "--library", self.folder / "library", "--json")
        self.assertIn(run.returncode, (0, 1, 3), run.stderr)
        return json.loads(run.stdout)

    def check(self, source, path, entry, expected):
        found = self.loaded(self.small_round(source, path, entry))
        if isinstance(expected, str):
            codes = {each["code"] for each in found["findings"]} | {each["code"] for each in found["data_findings"]}
            values = [each for each in found["observations"] if each["missing"] is None]
            self.assertFalse(values, "nothing may be read")
            self.assertTrue(codes & set(expected.split("|")) or "{}" in expected, f"{codes}")
            return
        self.compare(found, expected)

    def compare(self, found, expected):
        errors = {(each["subject"], cell_name(each["cell"])) for each in found["data_findings"]
                  if each["severity"] == "error" and each["cell"]}
        cells = {cell for _, cell in errors}
        if FLAGS in expected:
            warned = {(each["code"], cell_name(each["cell"])) for each in found["data_findings"] if each["severity"] == "warning"}
            self.assertEqual(warned, expected[FLAGS])
            expected = {key: value for key, value in expected.items() if key != FLAGS}
        seen = {}
        for each in found["observations"]:
            seen[each["subject"], each["code"], each["year"]] = each
        messages = [f"{each['code']} {each['message']['zh']}" for each in found["data_findings"]] + \
                   [f"{each['code']} {each['message']['zh']}" for each in found["findings"]]
        for key, value in expected.items():
            self.assertIn(key, seen, messages)
            got = seen[key]
            if isinstance(value, str):
                self.assertEqual(got["missing"], "invalid", f"{key}: {got['value']} {messages}")
                named = value in cells or any(value[1:] in cell and cell[0] == value[0] for cell in cells)
                self.assertTrue(named, f"{key}: {value} is not named: {messages}")
            elif value is None:
                self.assertEqual(got["missing"], "blank", (key, got))
            else:
                low, high = value if isinstance(value, tuple) else (value, value)
                self.assertIsNone(got["missing"], (key, messages))
                self.assertAlmostEqual(got["low"], low, delta=abs(low) * 1e-9, msg=f"{key}")
                self.assertAlmostEqual(got["high"], high, delta=abs(high) * 1e-9, msg=f"{key}")
        for key, got in seen.items():
            if key not in expected:
                self.assertIsNotNone(got["missing"], f"{key} = {got['value']} was not to be read {messages}")

    def test_every_case(self):
        for name, file, entry, expected in CASES:
            with self.subTest(name):
                self.check(*self.write(file), entry, expected)

    def test_a_map_that_is_written_changes_no_value(self):
        for name, file, entry, _ in CASES[::5]:
            with self.subTest(name):
                round_file = self.small_round(*self.write(file), entry)
                before = self.loaded(round_file)
                self.assertIn(heng("map", round_file, "--library", self.folder / "library", "--write").returncode, (0, 1, 3))
                after = self.loaded(round_file)
                self.assertEqual(after["observations"], before["observations"])
                self.assertEqual([each["code"] for each in after["findings"]], [each["code"] for each in before["findings"]])

    def test_texts_of_their_own_part(self):
        for name, file, entry, expected in CASES:
            if isinstance(file, Rich):
                with self.subTest(name):
                    self.write(file)
                    share_texts(self.folder / "t.xlsx")
                    self.check("workbook", "t.xlsx", entry, expected)

    def test_the_same_as_ods(self):
        for name, file, entry, expected in CASES:
            if isinstance(file, bytes) or (isinstance(file, Rich) and not file.in_ods):
                continue
            book = self.book(file)
            if ods.shows_otherwise(book):
                continue
            with self.subTest(name):
                ods.save(book, self.folder / "t.ods")
                if isinstance(file, Rich):
                    change(self.folder / "t.ods", "content.xml", lambda xml: file.within(xml, ods.run))
                self.check("workbook", "t.ods", entry, expected)

    @unittest.skipUnless(OFFICE, "LibreOffice is not installed")
    def test_the_same_as_libreoffice_saves_it(self):
        """As LibreOffice saves them: it computes formulas, so those cases are others."""
        for name, file, entry, expected in CASES:
            if isinstance(file, bytes) or "formula" in name or name == "sums typed as text":
                continue
            with self.subTest(name):
                self.write(file)
                subprocess.run([OFFICE, "--headless", "--convert-to", "ods", "t.xlsx"], cwd=self.folder,
                               capture_output=True, check=True, timeout=120)
                self.check("workbook", "t.ods", entry, expected)


if __name__ == "__main__":
    unittest.main()
