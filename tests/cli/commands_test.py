import csv
import io
import json
import time
import unittest
import xml.etree.ElementTree
import zipfile
from html.parser import HTMLParser

from program import EXAMPLES, SOURCE, ProgramTest, heng

ROUND = SOURCE / "examples/zero_carbon_2025/round.toml"
VOID = {"meta", "link", "input", "br"}


class Outline(HTMLParser):
    """Checks nesting; keeps ids, links and what is fetched."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.fetched, self.wrong = [], set(), [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        if "src" in attributes or (tag == "link" and not attributes.get("href", "").startswith("data:")):
            self.fetched.append(attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append((tag, self.getpos()))


def sheets_of(workbook):
    """Its sheets as rows of None, numbers and text, read as the file's own XML says; a formula is refused."""
    space = {"": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(workbook) as files:
        tree = lambda name: xml.etree.ElementTree.fromstring(files.read(name))
        strings = ["".join(text.itertext()) for text in tree("xl/sharedStrings.xml").findall("si", space)]
        for name in sorted(name for name in files.namelist() if name.startswith("xl/worksheets/sheet")):
            rows = []
            for row in tree(name).find("sheetData", space):
                rows.append([None] * 12)
                for cell in row:
                    if cell.find("f", space) is not None:
                        raise AssertionError(f"a formula in {name} {cell.get('r')}")
                    value = cell.find("v", space)
                    if value is not None:
                        rows[-1][ord(cell.get("r")[0]) - ord("A")] = strings[int(value.text)] if cell.get("t") == "s" else float(value.text)
            yield rows


class Starting(ProgramTest):
    def test_version_is_quick(self):
        best = 1.0
        for _ in range(5):
            start = time.perf_counter()
            run = self.exits(0, heng("--version"))
            best = min(best, time.perf_counter() - start)
        self.assertRegex(run.stdout, r"^heng \d+\.\d+\.\d+\n$")
        self.assertLess(best, 0.5)  # 20 ms in a release build; a sanitizer takes longer

    def test_help_is_chinese_unless_the_locale_says_otherwise(self):
        self.assertIn("用法", self.exits(0, heng("--help")).stdout)
        self.assertIn("用法", self.exits(0, heng("--help", LANG="zh_CN.UTF-8")).stdout)
        self.assertIn("Usage", self.exits(0, heng("--help", LANG="en_GB.UTF-8")).stdout)
        self.assertIn("Usage", self.exits(0, heng("--lang", "en", "evaluate", "--help")).stdout)
        self.assertIn("用法", self.exits(0, heng("evaluate", "--help", "--lang=zh", LANG="en_GB.UTF-8")).stdout)

    def test_usage_errors_say_what_was_meant(self):
        self.assertIn("evaluate", self.exits(2, heng("evalaute", "x")).stderr)
        self.assertIn("--threads", self.exits(2, heng("evaluate", "x", "--out", "y", "--thread", "2")).stderr)
        self.exits(2, heng())
        self.exits(2, heng("evaluate", "x"))
        self.exits(2, heng("data", "x", "--out", "y"))
        self.exits(2, heng("explain", "x"))
        self.exits(2, heng("evaluate", "x", "--out", "y", "--as-of", "2026-13-01"))
        self.exits(2, heng("evaluate", "x", "--out", "y", "--threads", "many"))

    def test_a_wrong_command_line_is_said_in_the_language_asked_for(self):
        for words, zh, en in ((("evaluate", "x", "--threads"), "--threads 后面缺一个值", "--threads needs a value"),
                              (("evaluate", "x", "--threads", "0"), "1 到 1024 的整数", "from 1 to 1024"),
                              (("check", "--json=maybe"), "--json 后面不带值", "--json takes no value")):
            self.assertIn(zh, self.exits(2, heng("--lang", "zh", *words)).stderr)
            self.assertIn(en, self.exits(2, heng("--lang", "en", *words)).stderr)
        self.exits(2, heng("--lang", "fr", "check"))


class Evaluating(ProgramTest):
    def test_each_example_gives_its_files(self):
        for example in EXAMPLES:
            with self.subTest(example=example.name):
                out = self.folder / example.name
                run = self.exits(0, heng("evaluate", example / "round.toml", "--out", out))
                self.assertEqual(sorted(path.name for path in out.iterdir()), ["report.html", "results.csv", "results.json", "results.xlsx"])
                self.assertIn("report.html", run.stdout)
                results = json.loads((out / "results.json").read_text("utf-8"), parse_constant=self.fail)
                self.check_table(out / "results.csv", results)
                self.check_page(out / "report.html", results)
                self.check_workbook(out / "results.xlsx", results)

    def check_table(self, file, results):
        content = file.read_bytes()
        self.assertTrue(content.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        self.assertEqual(len(rows), 1 + results["counts"]["subjects"])
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual([row[1] for row in rows[1:]], [subject["name"] for subject in results["subjects"]])

    def check_workbook(self, file, results):
        verdicts, findings, asks, data = sheets_of(file)
        subjects = results["subjects"]
        self.assertEqual([row[1] for row in verdicts[1:]], [subject["name"] for subject in subjects])
        self.assertEqual([row[2] for row in verdicts[1:]], [{"pass": "通过", "fail": "不通过", "undetermined": "待定"}[each["verdict"]] for each in subjects])
        for row, subject in zip(verdicts[1:], subjects):
            for cell, bound in zip(row[4:6], ("low", "high")):
                self.assertEqual(cell, (subject["total"] or {}).get(bound))
        self.assertEqual(len(findings) - 1, sum(len(subject["findings"]) for subject in subjects))
        self.assertEqual(len(asks) - 1, sum(len(subject["asks"]) for subject in subjects))
        self.assertEqual(len(data) - 1, len(results["data_findings"]))

    def check_page(self, file, results):
        text = file.read_text("utf-8")
        outline = Outline()
        outline.feed(text)
        self.assertEqual((outline.wrong, outline.open, outline.fetched), ([], [], []))
        self.assertEqual([link for link in outline.links if link[1:] not in outline.ids], [])
        for subject in results["subjects"]:
            self.assertIn(subject["name"], text)

    def test_same_input_gives_the_same_bytes(self):
        for threads in (1, 3):
            self.exits(0, heng("evaluate", ROUND, "--out", self.folder / str(threads), "--threads", threads))
        for name in ("report.html", "results.json", "results.csv", "results.xlsx"):
            self.assertEqual((self.folder / "1" / name).read_bytes(), (self.folder / "3" / name).read_bytes(), name)

    def test_core_indicator_of_the_made_up_park(self):
        self.exits(0, heng("evaluate", ROUND, "--out", self.folder))
        results = json.loads((self.folder / "results.json").read_text("utf-8"))
        park = next(subject for subject in results["subjects"] if subject["name"].startswith("示例甲"))
        finding = next(finding for finding in park["findings"] if finding["criterion"] == "carbon_per_energy")
        reason = finding["reasons"][0]
        self.assertEqual((park["verdict"], finding["status"]), ("fail", "not_met"))
        self.assertAlmostEqual(reason["value"]["value"], 0.22, places=9)
        self.assertEqual(reason["limit"]["value"], 0.2)
        self.assertAlmostEqual(abs(reason["distance"]["lever"]["change"]), 10000, places=3)

    def test_prints_json_for_programs(self):
        run = self.exits(0, heng("--json", "evaluate", ROUND, "--out", self.folder))
        self.assertGreater(json.loads(run.stdout)["subjects"], 0)

    def test_an_earlier_day_uses_earlier_numbers(self):
        run = heng("evaluate", ROUND, "--out", self.folder / "out", "--as-of", "2020-01-01")
        self.assertIn(run.returncode, (0, 1), run.stderr)  # no number was in force: said, not guessed

    def test_refused_cells_are_counted(self):
        library = self.library()
        table = library / "round/parks.csv"
        table.write_text(table.read_text("utf-8").replace(",9.0,", ",九点零,", 1), "utf-8")
        run = self.exits(3, heng("evaluate", library / "round/round.toml", "--out", self.folder / "out"))
        self.assertIn("parks.csv 第2行", run.stderr)
        results = json.loads((self.folder / "out/results.json").read_text("utf-8"))
        self.assertEqual(results["counts"]["data_errors"], 1)

    def test_large_rounds_are_told_in_part(self):
        self.exits(0, heng("evaluate", ROUND, "--out", self.folder, "--limit-html", "2"))
        self.assertEqual((self.folder / "report.html").read_text("utf-8").count('<section class="subject"'), 2)

    def test_edits_count_at_once(self):
        library = self.library()
        numbers = library / "rules/provincial/illustrative/zero_carbon_plus/parameters.toml"
        before = json.loads(self.exits(0, heng("--json", "evaluate", library / "round/round.toml", "--out", self.folder / "a")).stdout)
        numbers.write_text(numbers.read_text("utf-8").replace("0.18", "0.05"), "utf-8")
        after = json.loads(self.exits(0, heng("--json", "evaluate", library / "round/round.toml", "--out", self.folder / "b")).stdout)
        self.assertGreater(after["fail"], before["fail"])


class Telling(ProgramTest):
    def test_explains_one_subject(self):
        run = self.exits(0, heng("explain", ROUND, "示例甲园区（虚构）"))
        for part in ("0.22", "10,000", "parameters.toml:", "附件3·核心指标", "parks.csv"):
            self.assertIn(part, run.stdout)
        self.assertIn("carbon_per_energy", self.exits(0, heng("explain", ROUND, "示例甲园区（虚构）", "--json")).stdout)
        self.assertNotEqual(self.exits(0, heng("explain", ROUND, "示例甲园区（虚构）", "--lang", "en")).stdout, run.stdout)

    def test_unknown_subject_is_a_usage_error(self):
        run = self.exits(2, heng("explain", ROUND, "示例甲园区"))
        self.assertIn("示例", run.stderr)

    def test_lists_data_with_cells(self):
        run = self.exits(0, heng("data", ROUND))
        self.assertIn("parks.csv 第2行", run.stdout)
        observations = json.loads(self.exits(0, heng("data", ROUND, "--json")).stdout)["observations"]
        energy = next(each for each in observations if each["code"] == "energy_total_primary" and each["subject"].startswith("示例甲"))
        self.assertEqual((energy["value"] * (1e4 if energy["unit"].startswith("万") else 1), energy["cell"]["row"]), (500000, 2))
        self.assertTrue(any(each["missing"] for each in observations))


class Checking(ProgramTest):
    def test_shipped_files_are_right(self):
        self.exits(0, heng("check", "--library", SOURCE))
        report = json.loads(self.exits(0, heng("check", "--json", "--library", SOURCE)).stdout)
        self.assertIn("national.zero_carbon_park", report["schemes"])
        self.assertEqual(report["errors"], 0)

    def test_shipped_cases_pass(self):
        run = self.exits(0, heng("test", "--library", SOURCE))
        self.assertRegex(run.stdout.splitlines()[-1], r"^[1-9]\d* 个通过，0 个失败$")

    def test_a_wrong_case_says_expected_and_got(self):
        library = self.library()
        numbers = library / "rules/national/zero_carbon_park/parameters.toml"
        numbers.write_text(numbers.read_text("utf-8").replace("is = 0.2 }", "is = 0.25 }", 1), "utf-8")
        run = self.exits(1, heng("test", "national.zero_carbon_park", "--library", library))
        self.assertIn("cases.toml:", run.stdout)
        self.assertRegex(run.stdout, r"应为 .*得到 ")

    def test_lists_and_checks_plugins(self):
        listed = json.loads(self.exits(0, heng("plugin", "list", "--json")).stdout)["plugins"]
        csv_plugin = next(plugin for plugin in listed if plugin["name"] == "csv")
        self.exits(0, heng("plugin", "check", csv_plugin["file"]))
        self.assertIn("not_a_plugin", self.exits(1, heng("plugin", "check", "/bin/ls")).stderr)
        self.exits(2, heng("plugin", "lsit"))

    def test_starts_a_plugin_from_the_template(self):
        target = self.folder / "mine"
        self.exits(0, heng("new", "plugin", "my_source", "--out", target, "--library", SOURCE))
        source = (target / "source.cpp").read_text("utf-8")
        self.assertIn('"my_source"', source)
        self.assertIn("class MySource ", source)
        self.assertIn("heng_add_plugin(my_source ", (target / "CMakeLists.txt").read_text("utf-8"))
        self.exits(1, heng("new", "plugin", "my_source", "--out", target, "--library", SOURCE))
        self.exits(2, heng("new", "plugin", "My-Source"))


if __name__ == "__main__":
    unittest.main()
