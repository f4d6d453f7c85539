"""heng check --layers, heng why: what a layer did to its base, and where a number comes from."""
import json
import unittest

from program import SOURCE, ProgramTest, heng

SCHEME = "provincial.illustrative.zero_carbon_plus"
NAME = "carbon_per_energy_medium"


class Layers(ProgramTest):
    def weakened(self):
        library = self.library()
        numbers = library / "rules/provincial/illustrative/zero_carbon_plus/parameters.toml"
        numbers.write_text(numbers.read_text("utf-8").replace("is = 0.18", "is = 0.25"), "utf-8")
        return library

    def test_every_demand_of_the_base_has_a_verdict(self):
        run = self.exits(0, heng("check", SCHEME, "--layers", "--json", "--library", SOURCE))
        report, = json.loads(run.stdout)["layers"]
        self.assertEqual((report["scheme"], report["base"]), (SCHEME, "national.zero_carbon_park"))
        demands = {each["code"]: each for each in report["demands"] if each["what"] == "gate"}
        base = heng("why", "national.zero_carbon_park", "--json", "--library", SOURCE)
        self.assertEqual(base.returncode, 0)
        self.assertEqual(demands["carbon_per_energy"]["proof"], "direction")
        self.assertEqual(demands["carbon_per_energy"]["parameters"], [NAME])
        self.assertEqual(demands["zone_level"]["proof"], "same")
        self.assertEqual({each["outcome"] for each in report["demands"]}, {"proved"})

    def test_a_weakening_shows_an_applicant_who_gets_through(self):
        library = self.weakened()
        run = self.exits(1, heng("check", SCHEME, "--layers", "--json", "--library", library))
        found = json.loads(run.stdout)
        gate = next(each for each in found["layers"][0]["demands"] if each["code"] == "carbon_per_energy")
        self.assertEqual(gate["outcome"], "weakened")
        witness = {each["indicator"]: each["value"]["en"] for each in gate["witness"]}
        value = float(witness["carbon_per_energy"].split()[0])
        self.assertTrue(0.2 < value <= 0.25, witness)
        self.assertGreater(len(gate["applicant"]), len(gate["witness"]))
        error, = [each for each in found["findings"] if each["severity"] == "error"]
        self.assertEqual(error["code"], "script.layer_weakens")

    def test_a_base_that_is_wrong_is_named_before_the_layer(self):
        library = self.weakened()
        base = library / "rules/national/zero_carbon_park/parameters.toml"
        base.write_text(base.read_text("utf-8").replace('layers = "fixed"', 'layers = "stuck"', 1), "utf-8")
        run = self.exits(1, heng("check", SCHEME, "--json", "--library", library))
        files = {each["file"] for each in json.loads(run.stdout)["findings"] if each["severity"] == "error"}
        self.assertTrue(all("national" in file for file in files), files)


class Why(ProgramTest):
    def why(self, *words):
        return json.loads(self.exits(0, heng("why", SCHEME, *words, "--json", "--library", SOURCE)).stdout)

    def test_a_number_names_every_layer_and_who_won(self):
        found = self.why(NAME)
        self.assertEqual((found["value"], found["set_by"], found["before"]["value"]), (0.18, SCHEME, 0.2))
        self.assertEqual([(each["value"], each["state"]) for each in found["values"]], [(0.2, "overridden"), (0.18, "in_force")])
        self.assertEqual(found["used_by"], ["carbon_per_energy"])
        line = (SOURCE / "rules/provincial/illustrative/zero_carbon_plus/parameters.toml").read_text("utf-8").splitlines()[found["values"][1]["place"]["line"] - 1]
        self.assertIn("0.18", line)

    def test_before_its_date_a_value_is_not_yet_in_force(self):
        found = self.why(NAME, "--as-of", "2025-12-01")
        self.assertEqual(found["value"], 0.18)
        run = heng("why", SCHEME, NAME, "--as-of", "2025-11-30", "--json", "--library", SOURCE)
        # The local gate of the layer has no value before its date: the scheme is not there yet.
        self.assertEqual(run.returncode, 1)
        self.assertIn("script.no_value_in_force", run.stdout)

    def test_a_criterion_names_its_numbers(self):
        found = self.why("carbon_per_energy")
        self.assertEqual((found["kind"], found["layer"]), ("criterion", "national.zero_carbon_park"))
        self.assertIn(NAME, [each["name"] for each in found["parameters"]])

    def test_the_timeline_says_what_changes_when(self):
        changes = self.why("--timeline")["changes"]
        self.assertEqual(sorted(each["on"] for each in changes), [each["on"] for each in changes])
        change, = [each for each in changes if each["parameter"] == NAME and each["before"] is not None]
        self.assertEqual((change["on"], change["before"], change["after"], change["layer"]), ("2025-12-01", 0.2, 0.18, SCHEME))

    def test_an_unknown_name_is_an_error_with_a_suggestion(self):
        run = self.exits(1, heng("why", SCHEME, "carbon_per_energy_medum", "--library", SOURCE, "--lang", "en"))
        self.assertIn(f"did you mean {NAME}?", run.stdout + run.stderr)

    def test_text_and_page_name_the_value_below(self):
        text = self.exits(0, heng("why", SCHEME, NAME, "--library", SOURCE)).stdout
        self.assertIn("0.2 tCO2/tce", text)
        out = self.folder / "out"
        self.exits(0, heng("evaluate", SOURCE / "examples/zero_carbon_overlay_2025/round.toml", "--out", out, "--library", SOURCE))
        self.assertIn("国家为 0.2", (out / "report.html").read_text("utf-8"))


if __name__ == "__main__":
    unittest.main()
