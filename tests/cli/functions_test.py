"""Rule functions as a user of the program meets them."""
import json
import shutil
import unittest

from program import SOURCE, ProgramTest, heng

SCHEME = """scheme "national.scripted" { title = "测试", document = "miit-2013-408", subject = "park", layer = "national" }
score "listed" {
  clause = "四（一）1", points = 10,
  value = function(p)
    BODY
    return p.listed_in_catalogue and 10 or 2
  end,
}
score "plain" { clause = "四（一）1", points = 5, value = points_if(is_true(listed_in_catalogue), 5) }
result { total = sum() }
"""
CASES = """[[case]]
note = "是"
given = { listed_in_catalogue = "是" }
expect = { total = 15 }

[[case]]
note = "否"
given = { listed_in_catalogue = "否" }
expect = { total = 2 }
"""


class Functions(ProgramTest):
    def scripted(self, body=""):
        """A library with the scheme, and a round of two parks that uses it."""
        library = self.library()
        shutil.copytree(SOURCE / "examples/low_carbon_park_pilot_2013", library / "scripted")
        toml = library / "scripted/round.toml"
        toml.write_text(toml.read_text("utf-8").replace("national.low_carbon_park_pilot", "national.scripted"), "utf-8")
        folder = library / "rules/national/scripted"
        folder.mkdir()
        (folder / "scheme.lua").write_text(SCHEME.replace("BODY", body), "utf-8")
        (folder / "cases.toml").write_text(CASES, "utf-8")
        return library

    def evaluated(self, code, body=""):
        round_toml = self.scripted(body) / "scripted/round.toml"
        return self.exits(code, heng("evaluate", round_toml, "--out", self.folder / "out", "--lang", "en"))

    def test_check_tells_the_fuel_of_a_function(self):
        library = self.scripted()
        fuel = json.loads(self.exits(0, heng("check", "national.scripted", "--json", "--library", library)).stdout)["functions"]
        self.assertEqual([(each["criterion"], each["cases"], each["limit"]) for each in fuel], [("listed", 2, 5_000_000)])
        self.assertTrue(3 < fuel[0]["fuel"] < 100, fuel)
        self.assertAlmostEqual(fuel[0]["share"], fuel[0]["fuel"] / 5_000_000)
        text = self.exits(0, heng("check", "national.scripted", "--library", library, "--lang", "en")).stdout
        self.assertIn(f"national.scripted listed: over 2 case(s) the function spends at most {fuel[0]['fuel']} fuel", text)

    def test_a_function_that_never_ends_is_told_once(self):
        run = self.evaluated(1, "while p.listed_in_catalogue do end")
        told = run.stdout + run.stderr
        self.assertEqual(told.count("script.function_failed"), 1, told)
        self.assertRegex(told, r"gave no points for (\d+) of \1 subjects")
        self.assertIn("quarantined", told)
        rows = json.loads((self.folder / "out/results.json").read_text("utf-8"))
        self.assertIn('"failed"', json.dumps(rows))

    def test_functions_that_work_are_not_told(self):
        run = self.evaluated(0)
        self.assertNotIn("function_failed", run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
