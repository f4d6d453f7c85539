"""Every mistake in a user's files: file:line, a snippet, a hint, all at once, exit 1 and nothing written."""
import json
import unittest

from program import ProgramTest, heng

NATIONAL = "rules/national/zero_carbon_park"


class Mistakes(ProgramTest):
    def setUp(self):
        super().setUp()
        self.root = self.library()
        self.round = self.root / "round/round.toml"
        self.out = self.folder / "out"

    def edit(self, file, old, new):
        path = self.root / file
        text = path.read_text("utf-8")
        self.assertIn(old, text, file)
        path.write_text(text.replace(old, new, 1), "utf-8")

    def add(self, file, text):
        with open(self.root / file, "a", encoding="utf-8") as end:
            end.write(text)

    def refused(self, *codes):
        """Text and JSON both name each code with its place; nothing is written; nothing crashes."""
        run = self.exits(1, heng("evaluate", self.round, "--out", self.out))
        self.assertFalse(self.out.exists())
        found = json.loads(self.exits(1, heng("evaluate", self.round, "--out", self.out, "--json")).stdout)["findings"]
        for code in codes:
            self.assertIn(f"[{code}]", run.stderr)
            finding = next(each for each in found if each["code"] == code)
            self.assertTrue(finding["file"])
            self.assertTrue(finding["message"]["zh"] and finding["message"]["en"])
        return run.stderr, {each["code"]: each for each in found}

    def test_wrong_key(self):
        self.edit(f"{NATIONAL}/parameters.toml", "clause =", "cluase =")
        text, found = self.refused("define.unknown_key")
        self.assertRegex(text, r"parameters\.toml:\d+:1: ")
        self.assertIn("| cluase =", text)
        self.assertIn("clause", found["define.unknown_key"]["hint"]["en"])

    def test_unknown_unit(self):
        self.edit(f"{NATIONAL}/parameters.toml", 'unit   = "万tce"', 'unit   = "万tcee"')
        _, found = self.refused("define.unknown_unit")
        self.assertGreater(found["define.unknown_unit"]["line"], 0)

    def test_bad_number(self):
        self.edit(f"{NATIONAL}/parameters.toml", "is = 20 }", 'is = "二十" }')
        text, _ = self.refused()
        self.assertRegex(text, r"parameters\.toml:\d+:\d+: ")

    def test_toml_syntax(self):
        self.edit("round/round.toml", "year    = 2025", "year = = 2025")
        text, _ = self.refused()
        self.assertRegex(text, r"round\.toml:\d+:\d+: ")

    def test_cycle(self):
        for name, other in (("loop_a", "loop_b"), ("loop_b", "loop_a")):
            self.add("indicators/energy.toml", f'\n[{name}]\ntitle = {{ zh = "环", en = "loop" }}\nrange = [0, 1]\n'
                                               f'formula = "{other}"\nsource = {{ ref = "x", status = "official" }}\n')
        text, _ = self.refused("script.formula_cycle")
        self.assertIn("loop_a → loop_b", text)

    def test_unknown_indicator_in_lua(self):
        self.edit(f"{NATIONAL}/scheme.lua", "at_least(clean_energy_share,", "at_least(clean_energy_shar,")
        text, found = self.refused("script.unknown_name")
        self.assertIn("clean_energy_share", found["script.unknown_name"]["hint"]["en"])
        self.assertRegex(text, r"scheme\.lua:\d+:\d+: ")

    def test_lua_syntax(self):
        self.add(f"{NATIONAL}/scheme.lua", '\ngate "x" {{\n')
        text, _ = self.refused()
        self.assertRegex(text, r"scheme\.lua:\d+")

    def test_missing_data_file(self):
        self.edit("round/round.toml", '"parks.csv"', '"park.csv"')
        text, _ = self.refused()
        self.assertIn("park.csv", text)

    def test_missing_round_file(self):
        self.exits(1, heng("evaluate", self.folder / "none.toml", "--out", self.out))
        self.assertFalse(self.out.exists())

    def test_unknown_header(self):
        self.edit("round/round.toml", '"园区名称"', '"园区名"')
        text, _ = self.refused()
        self.assertIn("园区名称", text)

    def test_unknown_scheme(self):
        self.edit("round/round.toml", "zero_carbon_plus", "zero_carbon_plsu")
        text, _ = self.refused()
        self.assertIn("zero_carbon_plus", text)

    def test_unknown_plugin(self):
        self.edit("round/round.toml", '= "csv"', '= "cvs"')
        _, found = self.refused("data.unknown_plugin")
        self.assertIn("csv", found["data.unknown_plugin"]["hint"]["en"])

    def test_plugin_that_is_none(self):
        folder = self.folder / "plugins"
        folder.mkdir()
        (folder / "csv.so").write_text("this is no library", "utf-8")
        run = self.exits(1, heng("evaluate", self.round, "--out", self.out, "--plugins", folder))
        self.assertRegex(run.stderr, r"\[data\.not_a_(library|plugin)\]")
        self.assertFalse(self.out.exists())

    def test_all_at_once_in_order(self):
        self.edit(f"{NATIONAL}/parameters.toml", "clause =", "cluase =")
        self.edit(f"{NATIONAL}/scheme.lua", "at_least(clean_energy_share,", "at_least(clean_energy_shar,")
        self.edit("round/round.toml", '= "csv"', '= "cvs"')
        text, _ = self.refused("define.unknown_key", "script.unknown_name", "data.unknown_plugin")
        self.assertRegex(text.splitlines()[-1], r"^\d+ 个错误")

    def test_nothing_old_is_lost(self):
        self.exits(0, heng("evaluate", self.round, "--out", self.out))
        before = {path.name: path.read_bytes() for path in self.out.iterdir()}
        self.edit(f"{NATIONAL}/scheme.lua", "at_least(clean_energy_share,", "at_least(clean_energy_shar,")
        self.exits(1, heng("evaluate", self.round, "--out", self.out))
        self.assertEqual(before, {path.name: path.read_bytes() for path in self.out.iterdir()})

    def test_check_finds_the_same(self):
        self.edit(f"{NATIONAL}/scheme.lua", "at_least(clean_energy_share,", "at_least(clean_energy_shar,")
        self.assertIn("[script.unknown_name]", self.exits(1, heng("check", "--library", self.root)).stderr)


if __name__ == "__main__":
    unittest.main()
