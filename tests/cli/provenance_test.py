"""Where a value comes from, and which of two sources is believed."""
import hashlib
import json
import unittest

from program import ROUND, SOURCE, ProgramTest, heng

ENTRY = '[[data]]\nsource = "csv"\npath = "{}"\nsubject = "园区名称"\n{}\n'
ENERGY = "energy_total_primary"


class Provenance(ProgramTest):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "round.toml"
        for name, value in (("a.csv", 500000), ("b.csv", 520000)):
            (self.folder / name).write_text(f"园区名称,综合能耗(tce)\n甲,{value}\n", "utf-8")

    def round(self, of_a, of_b):
        self.file.write_text(ROUND + ENTRY.format("a.csv", of_a) + ENTRY.format("b.csv", of_b), "utf-8")
        return self.file

    def energy(self, code):
        found = json.loads(self.exits(code, heng("data", self.file, "--json", "--library", SOURCE)).stdout)
        return found, next(each for each in found["observations"] if each["code"] == ENERGY)

    def test_the_first_in_precedence_is_used_and_the_other_shown(self):
        self.round("precedence = 2", "precedence = 1")
        found, energy = self.energy(0)
        self.assertEqual((energy["value"], energy["cell"]["file"]), (520000, "b.csv"))
        self.assertEqual([(each["value"], each["cell"]["file"]) for each in energy["others"]], [(500000, "a.csv")])
        self.assertEqual([each["code"] for each in found["data_findings"]], ["data.yields"])
        for command in (("data", self.file), ("explain", self.file, "甲")):
            text = heng(*command, "--lang", "en", "--library", SOURCE).stdout
            self.assertIn("a.csv row 2 column B", text)
            self.assertIn("not used", text)

    def test_without_a_precedence_neither_is_used(self):
        self.round("", "precedence = 1")
        found, energy = self.energy(3)
        self.assertEqual(energy["missing"], "invalid")
        message = next(each for each in found["data_findings"] if each["code"] == "data.conflicting_values")["message"]["en"]
        self.assertIn("a.csv row 2 column B “500000”", message)
        self.assertIn("b.csv row 2 column B “520000”", message)

    def test_files_are_named_with_their_digest(self):
        self.round("precedence = 1", "precedence = 2")
        wanted = [hashlib.sha256((self.folder / name).read_bytes()).hexdigest() for name in ("a.csv", "b.csv")]
        found, energy = self.energy(0)
        self.assertEqual([each["sha256"] for each in found["tables"]], wanted)
        self.assertEqual(energy["cell"]["table"], 0)
        self.assertRegex(found["read_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        out = self.folder / "out"
        self.exits(0, heng("evaluate", self.file, "--library", SOURCE, "--out", out))
        results = json.loads((out / "results.json").read_text("utf-8"))
        self.assertEqual([each["sha256"] for each in results["tables"]], wanted)
        self.assertNotIn("read_at", results)
        page = (out / "report.html").read_text("utf-8")
        self.assertTrue(all(digest in page for digest in wanted))

    def test_the_time_of_reading_is_written_when_asked_for(self):
        self.round("precedence = 1", "precedence = 2")
        out = self.folder / "out"
        self.exits(0, heng("evaluate", self.file, "--library", SOURCE, "--out", out, "--stamp", SOURCE_DATE_EPOCH="86400"))
        self.assertEqual(json.loads((out / "results.json").read_text("utf-8"))["read_at"], "1970-01-02T00:00:00Z")
        self.assertIn("1970-01-02T00:00:00Z", (out / "report.html").read_text("utf-8"))


if __name__ == "__main__":
    unittest.main()
