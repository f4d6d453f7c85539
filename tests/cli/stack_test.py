"""National, provincial and city layer on top of each other, through every command that knows of layers."""
import csv
import json
import unittest

from program import heng
from stack import CITY, NATION, PROVINCE, StackTest


class Stack(StackTest):
    def heng(self, *words, code=0):
        return self.exits(code, heng(*words, "--library", self.root, "--lang", "en")).stdout

    def results(self, name):
        out = self.folder / f"out_{name}"
        said = self.heng("evaluate", self.root / f"stack/{name}.toml", "--out", out)
        found = json.loads((out / "results.json").read_text("utf-8"))
        return {each["name"]: each for each in found["subjects"]}, said, out

    def test_every_layer_is_proved_against_all_below(self):
        report, = json.loads(self.heng("check", CITY, "--layers", "--json"))["layers"]
        self.assertEqual((report["scheme"], report["base"]), (CITY, PROVINCE))
        demands = {(each["what"], each["code"]): each for each in report["demands"]}
        for key in (("gate", "reuse"), ("gate", "waste"), ("points", "heat"), ("points", "plan"), ("pass", "")):
            self.assertEqual(demands[key]["outcome"], "proved", key)
        self.assertEqual(demands["gate", "reuse"]["parameters"], ["reuse"])
        report, = json.loads(self.heng("check", PROVINCE, "--layers", "--json"))["layers"]
        self.assertEqual(report["base"], NATION)

    def test_a_city_cannot_undo_its_province(self):
        self.change("local/c/stack/parameters.toml", "is = 0.95", "is = 0.88")  # stricter than the nation's 0.85
        said = self.exits(1, heng("check", CITY, "--library", self.root, "--lang", "en")).stderr
        self.assertIn("script.layer_weakens", said)
        self.assertRegex(said, r"the base says 0\.9 .*provincial/p/stack/parameters\.toml.*here 0\.88")
        self.exits(0, heng("check", PROVINCE, "--library", self.root))

    def test_a_province_that_weakens_is_named_before_its_city(self):
        self.change("provincial/p/stack/parameters.toml", "is = 0.9 ", "is = 0.8 ")
        findings = json.loads(heng("check", CITY, "--library", self.root, "--json").stdout)["findings"]
        files = {each["file"].split("/rules/")[1] for each in findings if each["severity"] == "error"}
        self.assertEqual(files, {"provincial/p/stack/parameters.toml"})

    def test_why_names_all_three(self):
        found = json.loads(self.heng("why", CITY, "reuse", "--json"))
        self.assertEqual([(each["layer"], each["value"], each["state"]) for each in found["values"]],
                         [(NATION, 0.85, "overridden"), (PROVINCE, 0.9, "overridden"), (CITY, 0.95, "in_force")])
        self.assertEqual((found["before"]["layer"], found["before"]["value"]), (PROVINCE, 0.9))
        earlier = json.loads(self.heng("why", CITY, "reuse", "--json", "--as-of", "2025-12-31"))
        self.assertEqual((earlier["value"], earlier["set_by"]), (0.9, PROVINCE))
        changes = json.loads(self.heng("why", CITY, "reuse", "--timeline", "--json"))["changes"]
        self.assertEqual([(each["on"], each["before"], each["after"], each["layer"]) for each in changes],
                         [("2025-01-01", None, 0.9, PROVINCE), ("2026-01-01", 0.9, 0.95, CITY)])
        gate = json.loads(self.heng("why", CITY, "waste", "--json"))
        self.assertEqual(gate["set_by"], PROVINCE)  # the parameter: it has the gate's name

    def test_each_layer_judges_by_all_below_it(self):
        verdicts = {name: {park: each["verdict"] for park, each in self.results(name)[0].items()} for name in ("nation", "province", "city")}
        self.assertEqual(verdicts["nation"], {park: "pass" for park in "甲乙丙丁戊"})
        self.assertEqual([park for park, verdict in verdicts["province"].items() if verdict == "pass"], ["乙", "戊", "甲"])
        self.assertEqual([park for park, verdict in verdicts["city"].items() if verdict == "pass"], ["甲"])

    def test_the_national_total_stands_beside_the_layered_one_everywhere(self):
        national, _, _ = self.results("nation")
        layered, said, out = self.results("city")
        # 甲: heat (0.8 − 0.4) ÷ 0.6 × 10 = 6.67 by the nation, (0.8 − 0.6) ÷ 0.4 × 10 = 5 here; the panel gives 15.
        self.assertEqual(national["甲"]["total"], {"low": 21.7, "high": 21.7})
        self.assertNotIn("national", national["甲"])
        self.assertEqual(layered["甲"]["total"], {"low": 20.0, "high": 20.0})
        self.assertEqual(layered["甲"]["local_total"], {"low": 3.0, "high": 3.0})
        for park, each in layered.items():
            self.assertEqual(each["national"], {"scheme": NATION, "verdict": national[park]["verdict"], "total": national[park]["total"]})
        self.assertRegex(said, r"national total")
        self.assertRegex(said, r"甲 .*20 +3 +21\.7")
        rows = {row["subject"]: row for row in csv.DictReader((out / "results.csv").read_text("utf-8-sig").splitlines())}
        self.assertEqual((rows["甲"]["total (lowest)"], rows["甲"]["national total (lowest)"], rows["甲"]["local total"]), ("20", "21.7", "3"))
        self.assertEqual((rows["丙"]["verdict"], rows["丙"]["national verdict"]), ("fail", "pass"))
        page = (out / "report.html").read_text("utf-8")
        self.assertIn("<dt>National total</dt><dd>21.7 points</dd>", page)
        self.assertIn("Total by the national scheme: 21.7", self.heng("explain", self.root / "stack/city.toml", "甲"))

    def test_a_package_of_the_province_takes_its_sheets_along(self):
        out = self.folder / "package"
        found = json.loads(self.heng("package", self.root / "stack/province.toml", "--out", out, "--json"))
        self.assertEqual([each["subject"] for each in found["recommended"]], ["乙", "戊"])  # 22.5 and 21.3: heat 7.5 and 6.25
        self.assertEqual(found["recommended"][1]["national_total"], [22.5, 22.5])
        self.assertEqual((out / "sheets.csv").read_text("utf-8-sig").count("专家1"), 2)
        again = self.folder / "again"
        self.heng("evaluate", out / "round.toml", "--out", again)
        judged = json.loads((again / "results.json").read_text("utf-8"))
        self.assertEqual(judged["scheme"]["id"], NATION)
        self.assertEqual({each["name"]: (each["verdict"], each["total"]["low"]) for each in judged["subjects"]},
                         {each["subject"]: (each["national_verdict"], each["national_total"][0]) for each in found["recommended"]})
        self.assertEqual(judged["subjects"][1]["findings"][2]["valid_sheets"], 2)

    def test_a_layer_may_not_widen_the_quota(self):
        self.change("local/c/stack/scheme.lua", 'gate "clean"', 'recommend { at_least = 1, at_most = 5, clause = "指标1" }\ngate "clean"')
        said = self.exits(1, heng("check", CITY, "--library", self.root)).stderr
        self.assertIn("script.layer_quota", said)


if __name__ == "__main__":
    unittest.main()
