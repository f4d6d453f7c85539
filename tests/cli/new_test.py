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

    def test_names_that_are_none(self):
        for words in (("scheme", "Green"), ("scheme", "a..b"), ("scheme", "../x"), ("province", "湖南"), ("nothing", "x")):
            self.exits(2, self.heng("new", *words))
        self.exits(1, self.heng("new", "province", "x", "--scheme", "national.no_such"))


if __name__ == "__main__":
    unittest.main()
