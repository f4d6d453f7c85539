"""The tools of those who write the rules: the ledger, coverage, mutation."""
import json
import unittest
from xml.etree import ElementTree

from program import SOURCE, ProgramTest, heng

ROUND = SOURCE / "examples/zero_carbon_2025/round.toml"


class Ledger(ProgramTest):
    def test_every_clause_of_the_library_is_accounted_for(self):
        ledger = json.loads(self.exits(0, heng("ledger", "--json", "--library", SOURCE)).stdout)
        self.assertEqual((ledger["errors"], ledger["findings"]), (0, []))
        criteria = {(each["scheme"], each["code"]): each for each in ledger["criteria"]}
        for document in ledger["documents"]:
            for clause in document["clauses"]:
                if clause["kind"] in ("condition", "indicator", "target"):
                    self.assertTrue(clause["criteria"] or clause["not_judged"]["zh"], clause)
                for each in clause["criteria"]:  # and the other way round
                    cited = criteria[each["scheme"], each["code"]]
                    self.assertEqual((cited["document"], cited["clause"]), (document["id"], clause["id"]))
                    self.assertTrue(cited["cases"], cited)

    def test_what_is_missing_is_an_error_with_its_place(self):
        library = self.library()
        document = library / "rules/documents/ndrc-2025-910.toml"
        lines = document.read_text("utf-8").splitlines() + ['[[clause]]', 'id = "九"', 'kind = "condition"', 'title = "新要求"']
        document.write_text("\n".join(lines) + "\n", "utf-8")
        cases = library / "rules/national/carbon_peak_pilot/cases.toml"
        cases.write_text("", "utf-8")
        rules = library / "rules/provincial/illustrative/zero_carbon_plus/scheme.lua"
        rules.write_text(rules.read_text("utf-8").replace("clause", "-- clause"), "utf-8")

        run = self.exits(1, heng("ledger", "--library", library))

        self.assertIn(f"{document}:{len(lines) - 2}:", run.stderr)
        for code in ("ledger.not_judged", "ledger.not_tested", "ledger.no_clause"):
            self.assertIn(f"[{code}]", run.stderr)

    def test_a_reason_that_is_no_longer_needed_is_a_warning(self):
        library = self.library()
        document = library / "rules/documents/ndrc-2025-910.toml"
        document.write_text(document.read_text("utf-8").replace('id    = "附件1·一"', 'id    = "附件1·一"\nnot_judged = "无"', 1), "utf-8")

        self.assertIn("[ledger.needless_reason]", self.exits(0, heng("ledger", "--library", library)).stderr)

    def test_tells_which_subjects_a_clause_reached(self):
        ledger = json.loads(self.exits(0, heng("ledger", ROUND, "--json")).stdout)
        core = next(each for each in ledger["criteria"] if each["code"] == "carbon_per_energy")
        self.assertEqual(core["subjects"]["not_met"], ["示例甲园区（虚构）"])  # 0.22 against 0.2, as its data say
        text = self.exits(0, heng("ledger", ROUND)).stdout
        self.assertRegex(text, r"← national.zero_carbon_park carbon_per_energy .*未达到 1")

    def test_the_report_has_it(self):
        self.exits(0, heng("evaluate", ROUND, "--out", self.folder))
        page = (self.folder / "report.html").read_text("utf-8")
        section = page[page.index('<section id="ledger">'):page.index('<section id="legend"')]
        for part in ("附件3·核心指标", "附件2·三", "核算方法"):
            self.assertIn(part, section)

    def test_names_that_are_no_scheme_are_refused(self):
        self.assertIn("app.unknown_scheme", self.exits(1, heng("ledger", "national.none", "--library", SOURCE)).stderr)
        self.exits(2, heng("ledger", ROUND, ROUND))


RULE = """scheme "national.tiny" { title = "小", document = "ndrc-2025-910", subject = "park" }
gate "water" { title = "水", clause = "附件3·引导指标5", require = at_least(water_reuse, param.water) }
score "waste" { title = "固废", clause = "附件3·引导指标3", points = param.points, value = linear(solid_waste_use, { zero = param.zero, full = param.full }) }
result { total = sum(), round = { digits = 1 } }
"""
NUMBERS = """[water]
title = "水"
unit = "%"
clause = "附件3·引导指标5"
layers = "fixed"
status = "official"
values = [ { from = 2025-06-30, is = 80 } ]
[points]
title = "分"
unit = "分"
clause = "附件3·引导指标3"
layers = "fixed"
status = "official"
values = [ { from = 2025-06-30, is = 10 } ]
[zero]
title = "零"
unit = "%"
clause = "附件3·引导指标3"
layers = "fixed"
status = "official"
values = [ { from = 2025-06-30, is = 50 } ]
[full]
title = "满"
unit = "%"
clause = "附件3·引导指标3"
layers = "fixed"
status = "official"
values = [ { from = 2025-06-30, is = 90 } ]
"""
# 80% reaches the limit; (70 - 50) / (90 - 50) of 10 points = 5; at 50% none; at 90% all.
CASES = """[[case]]
note = "正好80%"
given = { water_reuse = "80%", solid_waste_use = "70%" }
expect = { verdict = "pass", total = 5, criteria = { water = { status = "met", text = "80%", at = "parameters.toml:7" }, waste = { points = 5 } } }
[[case]]
note = "79.9%"
given = { water_reuse = "79.9%", solid_waste_use = "40%" }
expect = { verdict = "fail", total = 0, criteria = { water = "not_met", waste = { points = 0 } } }
[[case]]
note = "未报"
given = {}
expect = { verdict = "undetermined", criteria = { water = "undetermined", waste = "undetermined" } }
[[case]]
note = "90%"
given = { solid_waste_use = "90%" }
expect = { total = 10, criteria = { waste = { points = 10 } } }
[[case]]
note = "89.9%：(89.9 - 50) / 40 × 10 = 9.975"
given = { solid_waste_use = "89.9%" }
expect = { criteria = { waste = { points = 9.975 } } }
"""


class Bundled(ProgramTest):
    def test_every_outcome_has_a_case_and_no_mutant_goes_unnoticed(self):
        tested = json.loads(self.exits(0, heng("test", "--coverage", "--mutate", "--json", "--library", SOURCE)).stdout)
        self.assertEqual(tested["findings"], [])
        for each in tested["schemes"]:
            self.assertEqual([one["what"] for one in each["coverage"]["gaps"] if one["state"] == "open"], [], each["scheme"])
            self.assertEqual([one["what"] for one in each["mutation"]["survivors"] if one["state"] == "open"], [], each["scheme"])
            self.assertEqual(each["coverage"]["percent"], 100)
            self.assertGreater(each["mutation"]["noticed"], 0)


class Cases(ProgramTest):
    def tiny(self, cases, rule=RULE):
        library = self.library()
        self.scheme = library / "rules/national/tiny"
        self.scheme.mkdir()
        for name, text in (("scheme.lua", rule), ("parameters.toml", NUMBERS), ("cases.toml", cases)):
            (self.scheme / name).write_text(text, "utf-8")
        return ("test", "national.tiny", "--library", library)

    def measured(self, code, *words):
        return json.loads(self.exits(code, heng(*words, "--json")).stdout)["schemes"][0]

    def without(self, note):
        return "".join("[[case]]" + part for part in CASES.split("[[case]]") if part and f'note = "{note}"' not in part)

    def test_full_cases_cover_every_outcome_and_notice_every_mutant(self):
        words = self.tiny(CASES)
        tested = self.measured(0, *words, "--coverage", "--mutate")
        self.assertEqual((tested["passed"], tested["coverage"]["percent"]), (5, 100))
        self.assertEqual((tested["mutation"]["open"], tested["mutation"]["noticed"]), (0, tested["mutation"]["mutants"]))
        self.assertGreaterEqual(tested["mutation"]["mutants"], 11)  # 4 numbers both ways, the sign, two criteria dropped

    def test_a_missing_case_is_a_gap_with_values_that_fill_it(self):
        for note, gap in (("79.9%", "water: not_met"), ("未报", "water: undetermined"), ("79.9%", "result: fail")):
            with self.subTest(gap=gap):
                words = self.tiny(self.without(note))
                gaps = {each["what"]: each for each in self.measured(1, *words, "--coverage")["coverage"]["gaps"]}
                self.assertEqual(gaps[gap]["state"], "open")
                self.assertIn("given", gaps[gap])
                self.tearDownLibrary()

    def tearDownLibrary(self):
        import shutil
        shutil.rmtree(self.folder / "library")

    def test_an_unnoticed_mutant_is_shown_with_what_tells_it_apart(self):
        words = self.tiny(self.without("正好80%"))
        survivors = {each["what"]: each for each in self.measured(1, *words, "--mutate")["mutation"]["survivors"]}
        swapped = survivors["mutant water: water_reuse >= water (0.8) -> >"]
        self.assertEqual((swapped["state"], swapped["clause"]), ("open", "附件3·引导指标5"))
        self.assertIn("water_reuse = 0.8", swapped["given"])  # only the limit itself tells >= from >
        text = self.exits(1, heng(*words, "--mutate")).stdout
        self.assertIn("mutant param water 80 -> 81", text)

    def test_what_cannot_happen_is_proved_or_explained(self):
        rule = RULE[: RULE.index("score")].replace("at_least(water_reuse, param.water)", "is_known(water_reuse)")
        words = self.tiny("""[[case]]
note = "报了"
given = { water_reuse = "80%" }
expect = { verdict = "pass", criteria = { water = "met" } }
[[case]]
note = "没报"
given = {}
expect = { verdict = "fail", criteria = { water = "not_met" } }
""", rule)
        gaps = {each["what"]: each["state"] for each in self.measured(0, *words, "--coverage")["coverage"]["gaps"]}
        self.assertEqual(gaps, {"water: undetermined": "impossible", "result: undetermined": "impossible"})
        self.tearDownLibrary()

        words = self.tiny(self.without("79.9%") + '[[explained]]\nwhat = "water: not_met"\nreason = "试"\n[[explained]]\nwhat = "water: met"\nreason = "试"\n')
        run = heng(*words, "--coverage")
        self.assertIn("[test.needless_reason]", run.stderr)  # water: met is reached
        gaps = {each["what"]: each["state"] for each in self.measured(1, *words, "--coverage")["coverage"]["gaps"]}
        self.assertEqual(gaps["water: not_met"], "explained")

    def test_a_skeleton_does_not_load_until_somebody_says_what_must_come_out(self):
        words = self.tiny(self.without("79.9%"))
        self.exits(1, heng(*words, "--suggest"))
        skeleton = (self.scheme / "cases.suggested.toml").read_text("utf-8")
        self.assertIn("附件3·引导指标5", skeleton)
        cases = self.scheme / "cases.toml"
        cases.write_text(cases.read_text("utf-8") + skeleton, "utf-8")
        self.assertIn("[define.missing_key]", self.exits(1, heng(*words)).stderr)

    def test_a_failing_case_says_why_and_junit_too(self):
        words = self.tiny(CASES.replace('text = "80%", at = "parameters.toml:7"', 'text = "70%", at = "parameters.toml:8"').replace('water = "not_met"', 'water = "met"'))
        run = self.exits(1, heng(*words, "--junit", self.folder / "junit.xml"))
        self.assertIn("79.9%，要求 ≥ 80%", run.stdout)
        suites = ElementTree.parse(self.folder / "junit.xml").getroot()
        self.assertEqual((suites[0].get("tests"), suites[0].get("failures")), ("5", "2"))
        failures = [failure.text for failure in suites.iter("failure")]
        self.assertTrue(any("water 说明" in text and "parameters.toml:7" in text for text in failures), failures)
        self.assertTrue(any("79.9%" in text for text in failures), failures)


if __name__ == "__main__":
    unittest.main()
