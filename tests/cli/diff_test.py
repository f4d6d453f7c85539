import json
import shutil
import subprocess
import unittest

from commands_test import Outline
from program import ProgramTest, heng

PARAMETERS = "rules/national/zero_carbon_park/parameters.toml"


class Differing(ProgramTest):
    def setUp(self):
        super().setUp()
        self.old = self.library()
        self.round = self.old / "round/round.toml"
        self.new = self.folder / "new"
        shutil.copytree(self.old, self.new)

    def change(self, before, after, name=PARAMETERS):
        file = self.new / name
        text = file.read_text("utf-8")
        self.assertIn(before, text)
        file.write_text(text.replace(before, after, 1), "utf-8")

    def diff(self, *words):
        return heng("diff", *words, self.round, "--library", self.old, "--lang", "en")

    def test_the_same_rules_differ_in_nothing(self):
        self.assertIn("nothing that this round uses differs", self.exits(0, self.diff(self.old, self.new)).stdout)

    def test_who_moves_and_by_which_number(self):
        self.change("from = 2025-12-01, is = 0.18", "from = 2025-12-01, is = 0.05",
                    "rules/provincial/illustrative/zero_carbon_plus/parameters.toml")
        text = self.exits(0, self.diff(self.old, self.new)).stdout
        self.assertIn("0.18 → 0.05 tCO2/tce", text)
        self.assertIn("by [1] 100%", text)
        found = json.loads(self.exits(0, self.diff(self.old, self.new, "--json")).stdout)
        self.assertEqual([change["name"] for change in found["changes"]], ["carbon_per_energy_medium"])
        self.assertTrue(found["method"]["exact"])
        moved = [subject for subject in found["moved"] if subject["before"]["verdict"] == "pass"]
        self.assertEqual(found["changes"][0]["passes"], -len(moved))
        self.assertGreater(len(moved), 0)
        for subject in moved:
            self.assertEqual(subject["after"]["verdict"], "fail")
            self.assertEqual(subject["causes"], [{"change": 0, "part": -2}])

    def test_a_page_and_json_are_written_together(self):
        self.change("from = 2025-12-01, is = 0.18", "from = 2025-12-01, is = 0.05",
                    "rules/provincial/illustrative/zero_carbon_plus/parameters.toml")
        out = self.folder / "out"
        self.exits(0, self.diff(self.old, self.new, "--out", out))
        self.assertEqual(sorted(path.name for path in out.iterdir()), ["diff.html", "diff.json"])
        page = Outline()
        page.feed((out / "diff.html").read_text("utf-8"))
        self.assertEqual((page.wrong, page.open, page.fetched), ([], [], []))
        self.assertLessEqual({"changes", "moved", "findings"}, page.ids)
        json.loads((out / "diff.json").read_text("utf-8"))

    def test_a_value_of_later_is_mentioned(self):
        self.change("is = 0.2 }", "is = 0.2 }, { from = 2026-07-01, is = 0.19 }")
        run = self.exits(0, self.diff(self.old, self.new))
        self.assertIn("--as-of 2026-07-01", run.stderr)
        self.assertIn("[app.later_value]", run.stderr)

    def test_revisions_of_git(self):
        git = ["git", "-C", str(self.new), "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run([*git, "init", "-q"], check=True)
        subprocess.run([*git, "add", "-A"], check=True)
        subprocess.run([*git, "commit", "-qm", "old"], check=True)
        self.change("from = 2025-12-01, is = 0.18", "from = 2025-12-01, is = 0.05",
                    "rules/provincial/illustrative/zero_carbon_plus/parameters.toml")
        run = self.exits(0, heng("diff", "HEAD", self.new, self.new / "round/round.toml", "--lang", "en"))
        self.assertIn("0.18 → 0.05 tCO2/tce", run.stdout)
        self.assertIn("HEAD:rules/provincial/illustrative/zero_carbon_plus/parameters.toml", run.stdout)
        self.assertNotIn("heng-edition", run.stdout + run.stderr)
        self.assertEqual(subprocess.run([*git, "status", "--porcelain"], capture_output=True, text=True).stdout.strip(),
                         "M rules/provincial/illustrative/zero_carbon_plus/parameters.toml")

    def test_mistakes_of_an_old_revision_are_named_as_git_does(self):
        parameters = "rules/provincial/illustrative/zero_carbon_plus/parameters.toml"
        self.change("is = 0.18", "is = 0.25", parameters)
        git = ["git", "-C", str(self.new), "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run([*git, "init", "-q"], check=True)
        subprocess.run([*git, "add", "-A"], check=True)
        subprocess.run([*git, "commit", "-qm", "old"], check=True)
        self.change("is = 0.25", "is = 0.18", parameters)
        run = self.exits(1, heng("diff", "HEAD", self.new, self.new / "round/round.toml", "--lang", "en"))
        self.assertIn(f"HEAD:{parameters}:", run.stderr)
        self.assertIn("script.layer_weakens", run.stderr)
        self.assertNotIn("heng-edition", run.stdout + run.stderr)

    def test_what_is_no_edition_is_said(self):
        for name in ("no-such-thing", "--upload-pack=x", "HEAD:rules"):
            run = heng("diff", "--library", self.old, "--lang", "en", "--", name, str(self.new), str(self.round))
            self.assertIn(run.returncode, (1, 2))
            self.assertRegex(run.stderr, "neither a folder|no option")

    def test_mistakes_of_either_edition_are_found(self):
        self.change("is = 0.18", "is = 0.25", "rules/provincial/illustrative/zero_carbon_plus/parameters.toml")
        self.assertIn("script.layer_weakens", self.exits(1, self.diff(self.old, self.new)).stderr)


if __name__ == "__main__":
    unittest.main()
