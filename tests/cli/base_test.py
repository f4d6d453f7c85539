"""A base that is no longer what a layer was written for: told with what changed, before the layer is blamed."""
import json
import unittest

from program import heng
from stack import CITY, NATION, PROVINCE, StackTest


class Base(StackTest):
    def setUp(self):
        super().setUp()
        for scheme in (PROVINCE, CITY):
            self.exits(0, heng("pin", scheme, "--library", self.root))

    def findings(self, scheme=PROVINCE, code=None):
        run = heng("check", scheme, "--json", "--library", self.root)
        if code is not None:
            self.exits(code, run)
        return json.loads(run.stdout)["findings"]

    def told(self, scheme=PROVINCE):
        """What is said of the base, which is all that is said first."""
        findings = [each for each in self.findings(scheme) if each["severity"] != "note"]
        first = [each for each in findings if each["code"].startswith("script.base_")]
        self.assertEqual(findings[:len(first)], first)
        return [(each["code"], each["message"]["en"].split(" was written for it: ")[-1]) for each in first]

    def test_nothing_is_said_while_the_base_is_as_it_was(self):
        for scheme in (PROVINCE, CITY):
            self.assertEqual(self.told(scheme), [])

    def test_a_tightened_number_is_told_before_what_follows_from_it(self):
        self.change("national/stack/parameters.toml", "is = 0.85", "is = 0.93")
        findings = [each for each in self.findings(PROVINCE, 1) if each["severity"] != "note" and each["code"] != "script.number_in_rules"]
        self.assertEqual([each["code"] for each in findings], ["script.base_changed", "script.layer_weakens"])
        self.assertTrue(findings[0]["message"]["en"].endswith("parameter “reuse”: 2025-01-01: 0.85 → 0.93"))
        self.assertIn("national/stack/parameters.toml", findings[0]["file"])
        self.assertIn("the base has changed since this layer was written: parameter “reuse”: 2025-01-01: 0.85 → 0.93", findings[1]["hint"]["en"])

    def test_a_mistake_of_the_layer_itself_is_not_put_on_the_base(self):
        self.change("national/stack/parameters.toml", "is = 20", "is = 22")
        self.change("provincial/p/stack/parameters.toml", "is = 0.9 ", "is = 0.8 ")
        weakens, = [each for each in self.findings() if each["code"] == "script.layer_weakens"]
        self.assertNotIn("the base has changed", weakens["hint"]["en"])

    def test_everything_that_changes_is_told(self):
        self.change("national/stack/scheme.lua", "points = 10, value", "points = 12, value")
        self.change("national/stack/scheme.lua", "at_least(water_reuse, param.reuse)", "more_than(water_reuse, param.reuse)")
        self.change("national/stack/scheme.lua", "digits = 1", "digits = 2")
        self.change("national/stack/scheme.lua", 'panel "plan"', 'gate "new" { clause = "指标1", require = at_least(water_reuse, 0.1) }\npanel "plan"')
        self.assertEqual(self.told(), [("script.base_changed", "criterion “reuse”: require is another"),
                                       ("script.base_changed", "criterion “heat”: points: 10 分 → 12 分; value is another"),
                                       ("script.base_changed", "criterion “new”: added"),
                                       ("script.base_changed", "result: round: half_up 1 0 → half_up 2 0")])

    def test_a_name_the_base_took_is_the_base_s_doing(self):
        self.change("national/stack/scheme.lua", 'panel "plan"', 'gate "waste" { clause = "指标1", require = at_least(water_reuse, 0.1) }\npanel "plan"')
        twice, = [each for each in self.findings(PROVINCE, 1) if each["severity"] == "error"]
        self.assertIn("criterion “waste”: added", twice["hint"]["en"])

    def test_a_number_the_base_gave_up_is_the_base_s_doing(self):
        self.change("national/stack/scheme.lua", "param.heat_zero", "0.4")
        self.change("national/stack/parameters.toml", "[heat_zero]", "[gone]")
        self.change("national/stack/scheme.lua", 'panel "plan"', 'gate "g" { clause = "指标1", require = at_least(water_reuse, param.gone) }\npanel "plan"')
        errors = [each for each in self.findings(PROVINCE, 1) if each["severity"] == "error"]
        self.assertEqual([each["code"] for each in errors], ["script.unknown_parameter"])
        self.assertIn("parameter “heat_zero”: removed", errors[0]["hint"]["en"])

    def test_another_version_is_told_even_where_nothing_was_recorded(self):
        (self.root / "rules/provincial/p/stack/base.toml").unlink()
        self.change("national/stack/scheme.lua", 'version = "1"', 'version = "2"')
        told, = [each for each in self.findings() if each["code"].startswith("script.base_")]
        self.assertEqual(told["code"], "script.base_version")
        self.assertIn("version “1”", told["message"]["en"])
        self.assertIn("heng pin", told["hint"]["en"])

    def test_a_value_that_came_into_force_later_is_told(self):
        self.change("national/stack/parameters.toml", "is = 0.85 }", "is = 0.85 }, { from = 2025-09-01, is = 0.89 }")
        self.exits(0, heng("pin", PROVINCE, "--library", self.root))
        told, = self.told()
        self.assertEqual(told[0], "script.base_later_value")
        self.assertIn("is 0.89 from 2025-09-01 on, no longer 0.85", told[1])
        run = heng("check", PROVINCE, "--as-of", "2025-07-31", "--json", "--library", self.root)
        self.assertNotIn("script.base_", run.stdout)

    def test_what_changed_below_is_told_to_the_city_too(self):
        self.change("national/stack/parameters.toml", "is = 0.4", "is = 0.5")
        told = [text for code, text in self.told(CITY)]
        self.assertEqual(told, ["parameter “heat_zero”: 2025-01-01: 0.4 → 0.5"])  # the province sets it: its own base is the same

    def test_pinning_again_says_what_was_and_is_quiet_then(self):
        self.change("national/stack/scheme.lua", 'version = "1"', 'version = "2"')
        self.change("national/stack/parameters.toml", "is = 20", "is = 21")
        run = self.exits(0, heng("pin", PROVINCE, "--library", self.root, "--lang", "en"))
        self.assertIn("20 → 21", run.stderr)
        self.assertIn("write version = “2”", run.stdout)
        self.assertEqual([code for code, _ in self.told()], ["script.base_version"])
        self.change("provincial/p/stack/scheme.lua", 'version = "1"', 'version = "2"')
        self.assertEqual(self.told(), [])

    def test_a_scheme_without_a_base_cannot_be_pinned(self):
        run = self.exits(1, heng("pin", NATION, "--library", self.root))
        self.assertIn("app.no_base", run.stderr)

    def test_a_record_that_is_spoilt_is_an_error_with_its_place(self):
        (self.root / "rules/provincial/p/stack/base.toml").write_text("[base]\nid = 3\n[criterion]\nreuse = 1\n[other]\n", "utf-8")
        files = {each["file"].split("/rules/")[1] for each in self.findings(PROVINCE, 1) if each["severity"] == "error"}
        self.assertEqual(files, {"provincial/p/stack/base.toml"})

    def test_the_round_s_findings_begin_with_the_base(self):
        self.change("national/stack/parameters.toml", "is = 20", "is = 19")
        run = self.exits(0, heng("evaluate", self.root / "stack/province.toml", "--out", self.folder / "out", "--library", self.root, "--lang", "en"))
        self.assertIn("20 → 19 [script.base_changed]", run.stderr)


if __name__ == "__main__":
    unittest.main()
