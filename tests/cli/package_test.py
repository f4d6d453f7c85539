"""heng package: the recommendation list of a province, within the quota, and what the ministry judges again."""
import json
import shutil
import unittest

from program import SOURCE, ProgramTest, heng

EXAMPLE = SOURCE / "examples/province_round"
A, B, C, D, E, F = (f"示例{name}（虚构）" for name in ("A经开区", "B高新区", "C经开区", "D经开区", "E物流园", "F经开区"))


class Package(ProgramTest):
    def round(self, *listed):
        folder = self.folder / "round"
        shutil.copytree(EXAMPLE, folder)
        text = (folder / "round.toml").read_text("utf-8")
        text += "".join(f'\n[[recommend]]\nsubject = "{name}"\nreason = "因为{name}"\n' for name in listed)
        (folder / "round.toml").write_text(text, "utf-8")
        return folder / "round.toml"

    def package(self, code, *listed):
        run = heng("package", self.round(*listed), "--out", self.folder / "package", "--json", "--library", SOURCE)
        return self.exits(code, run)

    def refused(self, code, *listed):
        run = self.package(1, *listed)
        self.assertIn(code, run.stdout + run.stderr)
        self.assertFalse((self.folder / "package").exists())

    def test_the_best_within_the_quota_are_recommended_in_order(self):
        found = json.loads(self.package(0).stdout)
        self.assertEqual([each["subject"] for each in found["recommended"]], [A, B, C])
        points = [each["local_total"][0] for each in found["recommended"]]
        for got, want in zip(points, (54 + 25 / 30 * 40, 45 + 40, 30 + 20)):
            self.assertAlmostEqual(got, want, 9)
        self.assertEqual((found["quota"]["at_least"], found["quota"]["at_most"], found["quota"]["clause"]), (2, 3, "四（二）"))
        others = {each["subject"]: each for each in found["not_recommended"]}
        self.assertIn("名额", others[D]["reason"]["zh"])
        self.assertEqual((others[E]["verdict"], others[E]["national_verdict"]), ("fail", "fail"))
        self.assertEqual((others[F]["verdict"], others[F]["national_verdict"]), ("fail", "pass"))

    def test_the_ministry_comes_to_the_same_verdicts(self):
        found = json.loads(self.package(0).stdout)
        self.exits(0, heng("evaluate", self.folder / "package/round.toml", "--out", self.folder / "again", "--library", SOURCE))
        again = json.loads((self.folder / "again/results.json").read_text("utf-8"))
        self.assertEqual(again["scheme"]["id"], "national.low_carbon_park_pilot")
        verdicts = {each["name"]: each["verdict"] for each in again["subjects"]}
        self.assertEqual(verdicts, {each["subject"]: each["national_verdict"] for each in found["recommended"]})

    def test_a_list_of_the_province_keeps_its_order_and_reasons(self):
        found = json.loads(self.package(0, D, A).stdout)
        self.assertEqual([(each["rank"], each["subject"], each["reason"]["zh"]) for each in found["recommended"]], [(1, D, "因为" + D), (2, A, "因为" + A)])

    def test_more_than_the_quota_is_refused(self):
        self.refused("app.over_quota", A, B, C, D)

    def test_fewer_than_the_notice_wants_is_refused(self):
        self.refused("app.under_quota", A)

    def test_who_does_not_pass_cannot_be_recommended(self):
        self.refused("app.recommended_not_passing", A, F)

    def test_who_is_not_in_the_round_cannot_be_recommended(self):
        self.refused("app.unknown_subject", A, "没有这个园区")

    def test_equal_points_at_the_last_place_are_not_decided_by_the_program(self):
        file = self.round()
        rows = (file.parent / "screening.csv").read_text("utf-8").splitlines()
        of = {row.split(",")[0]: row for row in rows}
        for name in (A, B, D):  # as good as the third
            rows[rows.index(of[name])] = of[C].replace(C, name)
        (file.parent / "screening.csv").write_text("\n".join(rows) + "\n", "utf-8")
        run = self.exits(1, heng("package", file, "--out", self.folder / "package", "--library", SOURCE))
        self.assertIn("[app.order_open]", run.stderr)

    def test_nobody_is_recommended_twice(self):
        self.refused("app.recommended_twice", A, A)

    def test_a_round_is_not_overwritten(self):
        file = self.round()
        before = file.read_bytes()
        run = self.exits(1, heng("package", file, "--out", file.parent, "--library", SOURCE))
        self.assertIn("[app.exists]", run.stderr)
        self.assertEqual(file.read_bytes(), before)
        for _ in range(2):  # but a package is
            self.exits(0, heng("package", file, "--out", self.folder / "package", "--library", SOURCE))

    def test_a_scheme_without_quota_says_so(self):
        run = heng("package", SOURCE / "examples/zero_carbon_overlay_2025/round.toml", "--out", self.folder / "package", "--library", SOURCE)
        self.exits(1, run)
        self.assertIn("app.no_quota", run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
