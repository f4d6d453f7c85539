"""The files made for editors and linters fit the rules as they are, and a mistake is noticed."""
import json
import re
import shutil
import subprocess
import unittest

from program import SOURCE, ProgramTest, heng


class Editing(ProgramTest):
    def copy(self):
        copy = self.folder / "copy"
        for name in ("indicators", "rules", "examples"):
            shutil.copytree(SOURCE / name, copy / name)
        self.exits(0, heng("docs", "--library", copy))
        return copy

    def run_in(self, folder, *words):
        run = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=300)
        return run.returncode, run.stdout + run.stderr

    def plant(self, file, before, after):
        text = file.read_text("utf-8")
        self.assertIn(before, text)
        file.write_text(text.replace(before, after, 1), "utf-8")

    def test_luacheck_has_nothing_to_say_until_there_is_a_mistake(self):
        if shutil.which("luacheck") is None:
            self.skipTest("luacheck is not installed (Debian: lua-check)")
        copy = self.copy()
        code, said = self.run_in(copy, "luacheck", "-q", "--no-color", ".")
        self.assertEqual(code, 0, said)
        self.plant(copy / "rules/national/zero_carbon_park/scheme.lua", "at_most(", "at_mots(")
        code, said = self.run_in(copy, "luacheck", "-q", "--no-color", ".")
        self.assertNotEqual(code, 0)
        self.assertIn("at_mots", said)

    def test_taplo_has_nothing_to_say_until_there_is_a_mistake(self):
        if shutil.which("taplo") is None:
            self.skipTest("taplo is not installed (npm: @taplo/cli)")
        copy = self.copy()
        code, said = self.run_in(copy, "taplo", "lint")
        self.assertEqual(code, 0, said)
        for name, before, after in (("indicators/energy.toml", "direction", "dirction"),
                                    ("rules/national/zero_carbon_park/parameters.toml", '"tighten"', '"tihgten"'),
                                    ("rules/national/zero_carbon_park/cases.toml", "energy_total_primary", "energy_totl"),
                                    ("rules/documents/ndrc-2025-910.toml", '"condition"', '"conditoin"'),
                                    ("examples/zero_carbon_2025/round.toml", "national.zero_carbon_park", "national.zero_carbon")):
            with self.subTest(file=name):
                shutil.copy(SOURCE / name, copy / name)
                self.plant(copy / name, before, after)
                code, said = self.run_in(copy, "taplo", "lint", name)
                self.assertNotEqual(code, 0)
                self.assertIn(name.split("/")[-1], said)
                shutil.copy(SOURCE / name, copy / name)

    def test_formatters_lose_nothing(self):
        """taplo changes nothing but blanks in TOML; stylua keeps every comment of Lua; both are content with their own work."""
        copy = self.copy()
        shutil.copy(SOURCE / "stylua.toml", copy)
        schemes = ("national.zero_carbon_park", "national.target.manufacturing", "provincial.jiangsu.near_zero_carbon_park")

        def tests():
            return [(each["scheme"], each["passed"], each["failed"]) for each in json.loads(heng("test", *schemes, "--library", copy, "--json").stdout)["schemes"]]

        def comments(lua):
            return [line.strip() for line in re.findall(r"--[^\n]*", re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', lua))]

        before = tests()
        for tool, how, ending, kept in (("taplo", ("fmt",), "toml", lambda text: re.sub(r"\s", "", text)), ("stylua", ("rules",), "lua", comments)):
            with self.subTest(tool=tool):
                if shutil.which(tool) is None:
                    self.skipTest(f"{tool} is not installed (npm: @taplo/cli, @johnnymorganz/stylua-bin)")
                files = {path: path.read_text("utf-8") for folder in ("indicators", "rules", "examples") for path in (copy / folder).rglob("*." + ending)}
                code, said = self.run_in(copy, tool, *how)
                self.assertEqual(code, 0, said)
                formatted = {path: path.read_text("utf-8") for path in files}
                self.assertNotEqual(files, formatted)
                for path, text in files.items():
                    self.assertEqual(kept(formatted[path]), kept(text), path)
                self.assertEqual(tests(), before)
                self.exits(0, heng("check", *schemes, "--strict", "--library", copy))
                self.assertEqual(self.run_in(copy, tool, *how, "--check")[0], 0)

    def test_schemas_know_no_key_that_the_program_does_not(self):
        """A file with one key of the schema: heng may miss other keys or want another value, but knows the key."""
        root, copy = self.library(), self.copy()
        for schema, file in (("indicator", "indicators/zz.toml"), ("parameter", "rules/national/zz/parameters.toml")):
            described = json.loads((copy / f"docs/reference/schemas/{schema}.schema.json").read_text("utf-8"))
            keys = described["additionalProperties"]["properties"]
            self.assertGreater(len(keys), 8)
            tables = "".join(f"[zz_{key}]\n{key} = 'x'\n" for key in keys) + "[zz_none]\nno_such_key = 1\n"
            (root / "rules/national/zz").mkdir(exist_ok=True)
            (root / "rules/national/zz/scheme.lua").write_text("scheme 'national.zz' { title = 'z', document = 'ndrc-2025-910' }\n", "utf-8")
            (root / file).write_text(tables, "utf-8")
            said = json.loads(heng("check", "national.zz", "--library", root, "--json").stdout)
            unknown = [f["message"]["en"] for f in said["findings"] if f["code"] == "define.unknown_key"]
            self.assertEqual(len(unknown), 1, unknown)
            self.assertIn("no_such_key", unknown[0])
            (root / file).unlink()

    def test_the_stubs_name_every_word_indicator_and_parameter(self):
        api = (self.copy() / "rules/api.lua").read_text("utf-8")
        for line in ("function at_least(x, limit) end", "function gate(code) end", "---@class heng.fields.gate",
                     "---@type heng.Indicator\nwater_reuse = {}", "---@field carbon_per_energy_medium heng.Number"):
            self.assertIn(line, api)
        self.assertRegex(api, r"单位能耗碳排放上限.*tCO2/tce.*附件3·核心指标")


if __name__ == "__main__":
    unittest.main()
