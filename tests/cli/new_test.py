import unittest

from program import ProgramTest, heng

SCHEMES = ("national.green_demo", "typical_case.park", "national.zero_carbon_park", "national.eco_industrial_park",
           "provincial.hunan.zero_carbon_park")


class Starting(ProgramTest):
    """What is made checks without a warning and tests well, as it is."""

    def setUp(self):
        super().setUp()
        self.root = self.library()

    def heng(self, *words):
        return heng(*words, "--library", self.root, "--lang", "en")

    def good(self, scheme):
        self.assertIn("nothing wrong", self.exits(0, self.heng("check", "--strict", scheme)).stdout)
        self.assertRegex(self.exits(0, self.heng("test", scheme)).stdout, r"[1-9]\d* passed, 0 failed")

    def test_a_scheme_and_a_province_on_it(self):
        made = self.exits(0, self.heng("new", "scheme", "green_demo"))
        self.assertIn("rules/national/green_demo/scheme.lua", made.stdout)
        self.good("national.green_demo")
        self.exits(0, self.heng("new", "province", "hunan", "--scheme", "national.green_demo"))
        self.good("provincial.hunan.green_demo")
        self.exits(1, self.heng("new", "scheme", "green_demo"))

    def test_a_province_on_the_default_scheme(self):
        self.exits(0, self.heng("new", "province", "hunan"))
        self.good("provincial.hunan.zero_carbon_park")
        folder = self.root / "rules/provincial/hunan/zero_carbon_park"
        self.assertIn("# [carbon_per_energy_medium]", (folder / "parameters.toml").read_text("utf-8"))

    def test_a_number_of_the_base_is_tightened_by_removing_the_marks(self):
        self.exits(0, self.heng("new", "province", "hunan"))
        file = self.root / "rules/provincial/hunan/zero_carbon_park/parameters.toml"
        lines = file.read_text("utf-8").splitlines()
        at = next(i for i, line in enumerate(lines) if line.startswith("# [carbon_per_energy_medium]"))
        lines[at:at + 3] = [line[2:].replace("is = 0.2 ", "is = 0.15 ") for line in lines[at:at + 3]]
        file.write_text("\n".join(lines), "utf-8")
        self.good("provincial.hunan.zero_carbon_park")
        file.write_text("\n".join(lines).replace("is = 0.15 ", "is = 0.25 "), "utf-8")
        self.assertIn("weakens", self.exits(1, self.heng("check", "provincial.hunan.zero_carbon_park")).stderr)

    def test_rounds_of_any_scheme(self):
        self.exits(0, self.heng("new", "scheme", "green_demo"))
        self.exits(0, self.heng("new", "province", "hunan"))
        for scheme in SCHEMES:
            with self.subTest(scheme=scheme):
                folder = self.folder / scheme
                self.exits(0, self.heng("new", "round", scheme, "--scheme", scheme, "--out", folder))
                self.exits(0, self.heng("check", "--strict", folder / "round.toml"))
                run = self.exits(0, self.heng("evaluate", folder / "round.toml", "--out", folder / "out"))
                self.assertIn("1 subjects: 0 pass, 1 undetermined", run.stdout)
                self.assertIn("0 errors, 0 warnings", run.stdout)

    def test_what_is_made_elsewhere_is_not_in_the_library(self):
        out = self.folder / "mine"
        for words in (("province", "guangxi"), ("scheme", "green_demo")):
            run = self.exits(0, self.heng("new", *words, "--out", out))
            self.assertIn(f"copy it into {self.root}", run.stdout)
        self.assertTrue((out / "rules/provincial/guangxi/zero_carbon_park/scheme.lua").exists())
        self.assertTrue((out / "rules/national/green_demo/scheme.lua").exists())
        self.assertFalse((self.root / "rules/provincial/guangxi").exists())
        self.assertFalse((self.root / "rules/national/green_demo").exists())

    def test_a_province_by_its_whole_name(self):
        self.exits(0, self.heng("new", "province", "provincial.guangxi"))
        self.assertTrue((self.root / "rules/provincial/guangxi/zero_carbon_park/scheme.lua").exists())

    def test_a_round_is_of_the_year_before(self):
        for day, as_of, year in (("1783987200", "2026-07-14", 2025), ("1800000000", "2027-01-15", 2026), ("0", "2025-06-30", 2024)):
            out = self.folder / day
            self.exits(0, heng("new", "round", "r", "--out", out, "--library", self.root, SOURCE_DATE_EPOCH=day))
            text = (out / "round.toml").read_text("utf-8")
            self.assertRegex(text, rf"(?m)^year   = {year} ")
            self.assertIn(f"as_of  = {as_of} ", text)  # of 1970: the day on which the newest number comes into force

    def test_a_part_of_an_id_is_enough_for_a_suggestion(self):
        self.exits(0, self.heng("new", "province", "guangxi"))
        for typed in ("guangxi", "provincial.guangxi", "provincal.guangxi", "guangxi.zero_carbon_park", "provincial.guanxi.zero_carbon_park"):
            for command in ("check", "test", "ledger", "why"):
                run = self.exits(1, self.heng(command, typed))
                self.assertIn("did you mean provincial.guangxi.zero_carbon_park?", run.stdout + run.stderr, (command, typed))
        run = self.exits(1, self.heng("test", "provincial"))
        self.assertIn("write the whole name: provincial.", run.stderr)
        self.assertNotIn("0 passed", run.stdout)
        self.assertIn("heng check lists all schemes", self.exits(1, self.heng("test", "nothing_like_it")).stderr)

    def test_files_are_named_from_where_one_stands(self):
        file = self.root / "rules/provincial/illustrative/zero_carbon_plus/parameters.toml"
        file.write_text(file.read_text("utf-8").replace("layer", "x\n", 1) + "\n[", "utf-8")
        typed = (("rules/provincial/illustrative/zero_carbon_plus/parameters.toml:", self.root, "check"),
                 ("../rules/provincial/illustrative/zero_carbon_plus/parameters.toml:", self.root / "round", "check", "round.toml"),
                 ("rules/provincial/illustrative/zero_carbon_plus/parameters.toml:", self.root, "data", "round/round.toml"),
                 ("library/rules/provincial/illustrative/zero_carbon_plus/parameters.toml:", self.folder, "data", self.root / "round/round.toml"))
        for wanted, folder, *words in typed:
            said = self.exits(1, heng(*words, folder=folder)).stderr
            self.assertTrue(any(line.startswith(wanted) for line in said.splitlines()), f"{words} {wanted}: {said}")

    def test_names_that_are_none(self):
        for words in (("scheme", "Green"), ("scheme", "a..b"), ("scheme", "../x"), ("province", "湖南"), ("nothing", "x")):
            self.exits(2, self.heng("new", *words))
        self.exits(1, self.heng("new", "province", "x", "--scheme", "national.no_such"))


if __name__ == "__main__":
    unittest.main()
