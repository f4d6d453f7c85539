"""The tools of those who write the rules: the ledger, coverage, mutation."""
import json
import unittest

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


if __name__ == "__main__":
    unittest.main()
