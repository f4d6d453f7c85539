"""Each word of the rules at its edges, through the program. What is expected is worked out by hand beside it."""
import json
import unittest

from program import heng
from tiny import INDICATOR, PARAMETER, TinyRound

ROWS = ["full,10,1,10", "half,0.5,0,5", "miss,,,", "cens,>1,<5,>2"]
HUNDRED = PARAMETER.format("hundred", "分", 100)
PASS = "result { total = sum(), pass = at_least(total(), param.ten) }\n"


def scores(values):
    return "".join(f'score "s{i}" {{ title = "{i}", clause = "1", points = 10, value = {value} }}\n' for i, value in enumerate(values))


class Scales(TinyRound):
    def test_points_of_known_missing_and_censored_values(self):
        # value, then [lowest, highest] points of 10 for x = 10, x = 0.5, x missing (0 to 100), x above 1
        table = [
            ("linear(x, { zero = 0, full = 10 })", (10, 10), (0.5, 0.5), (0, 10), (1, 10)),
            ("linear(x, { zero = 10, full = 0 })", (0, 0), (9.5, 9.5), (0, 10), (0, 9)),
            ("piecewise(x, { { 0, 0 }, { 5, 0.5 }, { 10, 1 } })", (10, 10), (0.5, 0.5), (0, 10), (1, 10)),
            ("ratio_to(x, 20)", (5, 5), (0.25, 0.25), (0, 10), (0.5, 10)),
            ("bands(x, { { at_least = 10, points = 10 }, { more_than = 5, points = 5 }, { points = 1 } })", (10, 10), (1, 1), (1, 10), (1, 10)),
            ("points_if(at_least(x, 2), 10)", (10, 10), (0, 0), (0, 10), (0, 10)),
            ("deduct(10, { { at_least(x, 2), 8 }, { at_least(x, 5), 8 } })", (0, 0), (10, 10), (0, 10), (0, 10)),
            ("by_range(x, { { below = 1, 5 }, { from = 1, 10 } })", (10, 10), (5, 5), (5, 10), (10, 10)),
            ("by_sign(x - 2, { positive = 10, zero = 5, negative = 0 })", (10, 10), (0, 0), (0, 10), (0, 10)),
            ("min(x / 100, 0.5)", (1, 1), (0.05, 0.05), (0, 5), (0.1, 5)),
            ("abs(x - 50) / 100", (4, 4), (4.95, 4.95), (0, 5), (0, 5)),
            ("clamp(x, 0, 1)", (10, 10), (5, 5), (0, 10), (10, 10)),
            ("if_known(x, 50) / 100", (1, 1), (0.05, 0.05), (5, 5), (0.1, 10)),
            ("weighted_mean { { x / 100, 3 }, { z / 10, 1 } }", (3.25, 3.25), (1.2875, 1.2875), (0, 10), (0.575, 10)),
            ("geometric_mean { x / 100, z / 10 }", (10 * 0.1 ** 0.5,) * 2, (0.5, 0.5), (0, 10), (10 * 0.002 ** 0.5, 10)),
            ("minimum { x / 100, z / 10 }", (1, 1), (0.05, 0.05), (0, 10), (0.1, 10)),
        ]
        got, _ = self.evaluate(scores(row[0] for row in table) + PASS, ROWS)
        for i, (value, *expected) in enumerate(table):
            for name, (low, high) in zip(("full", "half", "miss", "cens"), expected):
                with self.subTest(value=value, subject=name):
                    found = self.points(got[name], f"s{i}")[1]
                    self.assertAlmostEqual(found["low"], low, 9)
                    self.assertAlmostEqual(found["high"], min(high, 10), 9)

    def test_a_band_that_is_not_written_is_not_applicable(self):
        got, _ = self.evaluate(scores(["by_range(x, { { from = 0, below = 1, 10 } })"]) + PASS, ROWS)
        self.assertEqual([self.points(got[name], "s0")[0] for name in ("full", "half", "miss", "cens")],
                         ["not_applicable", "scored", "undetermined", "not_applicable"])

    def test_scales_that_make_no_sense_are_refused(self):
        for value in ("linear(x, { zero = 5, full = 5 })", "piecewise(x, { { 0, 0 }, { 5, 1 }, { 5, 0 } })", "piecewise(x, { { 0, 1 } })",
                      "ratio_to(x, 0)", "ratio_to(x, 10, -1)", "bands(x, { { at_least = 1, less_than = 5, points = 10 } })",
                      "deduct(10, { { at_least(x, 1), -4 } })", "clamp(x, 5, 1)",
                      "by_range(x, { { below = 1, 5 }, { from = 1, linear(x, { zero = 0, full = 10 }) } })"):
            with self.subTest(value):
                self.refused(scores([value]) + PASS, "script.bad_scale")

    def test_what_is_empty_is_refused(self):
        for value in ("bands(x, {})", "deduct(10, {})", "by_range(x, {})", "by_sign(x, {})", "weighted_mean {}", "min()",
                      "points_if(all_of {}, 10)", "points_if(one_of(x, {}), 10)"):
            with self.subTest(value):
                self.refused(scores([value]) + PASS, "script.empty_list")

    def test_a_count_of_conditions_is_possible(self):
        for k in ("0", "4", "-1", "1.5"):
            with self.subTest(k):
                self.refused(f'gate "g" {{ title = "g", clause = "1", require = at_least_met({k}, {{ at_least(x, 1), at_least(z, 1), is_known(y) }}) }}\n',
                             "script.wrong_argument")

    def test_years_are_years(self):
        for value in ("x:at(20)", "x:years_ago(-1)", "x:years_ago(1.5)", "mean_of_last(x, 0)", "annual_growth(x, 0)", "change_since(x, 20)"):
            with self.subTest(value):
                self.refused(scores([value + " / 100"]) + PASS, "script.wrong_argument")


class Means(TinyRound):
    def group(self, rule, members, more=""):
        return f'group "g" {{ title = "g", combine = "{rule}" {more} }}\n' + "".join(
            f'score "m{i}" {{ title = "m", clause = "1", group = "g", weight = {weight}, points = param.hundred, value = {value} {when} }}\n'
            for i, (value, weight, when) in enumerate(members))

    def test_weights_that_add_up_to_nothing_are_undetermined(self):
        for rule in ("weighted_mean", "geometric_mean", "harmonic_mean"):
            with self.subTest(rule):
                got, _ = self.evaluate(self.group(rule, [("x / 100", 0, ""), ("z / 10", 0, "")]) + PASS, ROWS, parameters=HUNDRED)
                self.assertEqual({subject["verdict"] for subject in got.values()}, {"undetermined"})

    def test_a_weight_of_zero_counts_for_nothing(self):
        for rule, full in (("weighted_mean", 100), ("geometric_mean", 100), ("harmonic_mean", 100)):
            with self.subTest(rule):
                got, _ = self.evaluate(self.group(rule, [("x / 100", 0, ""), ("z / 10", 2, "")]) + PASS, ["a,,1,5"], parameters=HUNDRED)
                self.assertEqual((got["a"]["total"], got["a"]["full"]), ({"low": 50, "high": 50}, full))

    def test_a_negative_weight_is_refused(self):
        self.refused(scores(["weighted_mean { { x / 100, -1 }, { z / 10, 2 } }"]) + PASS, "script.bad_weight")

    def test_a_long_product_stays_in_range(self):
        for value in ("x / 1e6", "x * 1e6"):  # 200 of them: far beyond what a double holds
            with self.subTest(value):
                scheme = "local many = {}\nfor i = 1, 200 do many[i] = " + value + " end\n" + scores(["geometric_mean(many) / 1e8"]) + PASS
                got, _ = self.evaluate(scheme, ["a,50,1,1"])
                want = 50 / 1e6 / 1e8 if "/" in value else 50 * 1e6 / 1e8
                self.assertAlmostEqual(self.points(got["a"], "s0")[1]["low"] / (10 * want), 1, 9)

    def test_nested_groups_with_weights_caps_and_floors(self):
        scheme = 'group "top" { title = "t", combine = "weighted_mean" }\n' \
                 'group "one" { title = "1", parent = "top", weight = 0.7, combine = "weighted_mean", cap = 80 }\n' \
                 'group "two" { title = "2", parent = "top", weight = 0.3, floor = 20 }\n' \
                 'score "a" { title = "a", clause = "1", group = "one", points = param.hundred, value = x / 100 }\n' \
                 'score "b" { title = "b", clause = "1", group = "one", points = param.hundred, value = x / 100, when = at_least(z, 5) }\n' \
                 'score "c" { title = "c", clause = "1", group = "two", points = param.hundred, value = z / 10, when = at_least(z, 5) }\n' + PASS
        got, _ = self.evaluate(scheme, ["all,100,,5", "part,50,,1", "open,100,,"], parameters=HUNDRED)
        self.assertEqual(got["all"]["full"], 0.7 * 80 + 0.3 * 100)
        self.assertAlmostEqual(got["all"]["total"]["low"], 0.7 * 80 + 0.3 * 50)  # one is capped
        self.assertAlmostEqual(got["part"]["total"]["low"], 50)  # b and all of two do not apply: two drops out with its weight
        total = got["open"]["total"]  # z unknown: 80 alone, or 80 and 50 to 100
        self.assertLessEqual(total["low"], 0.7 * 80 + 0.3 * 50)
        self.assertGreaterEqual(total["high"], 0.7 * 80 + 0.3 * 100)
        self.assertLessEqual(total["high"], 100)

    def test_a_sum_is_rescaled_for_a_group_that_does_not_apply(self):
        scheme = 'group "one" { title = "1", cap = 60 }\ngroup "two" { title = "2", cap = 40 }\n' \
                 'score "a" { title = "a", clause = "1", group = "one", points = 60, value = x / 100 }\n' \
                 'score "b" { title = "b", clause = "1", group = "two", points = 40, value = z / 10, when = at_least(z, 5) }\n'
        for rule, low in (("rescale", 30 * 100 / 60), ("keep", 30)):
            with self.subTest(rule):
                result = f'result {{ total = sum(), pass = at_least(total(), param.ten), not_applicable = "{rule}" }}\n'
                got, _ = self.evaluate(scheme + result, ["a,50,,1", "both,50,,5"])
                self.assertAlmostEqual(got["a"]["total"]["low"], low)
                self.assertAlmostEqual(got["both"]["total"]["low"], 30 + 20)


class Time(TinyRound):
    ROUND = "name,x（2021年）,x（2022年）,x（2023年）,y（2020年）"

    def test_years_shift_with_the_year_a_formula_is_asked_for(self):
        grown = INDICATOR.format("grown", 'range = [-100, 100]\nformula = "x - x:years_ago(1)"\n')
        got, _ = self.evaluate(scores(["clamp(grown / 100, 0, 1)", "clamp(grown:years_ago(1) / 100, 0, 1)", "clamp(grown:at(2022) / 100, 0, 1)"]) + PASS,
                               ["a,10,30,70,5"], columns=self.ROUND, indicators=grown)
        self.assertEqual([self.points(got["a"], f"s{i}")[1]["low"] for i in range(3)], [4, 2, 2])

    def test_words_of_time_in_a_formula(self):
        grown = INDICATOR.format("grown", 'range = [-1, 9]\nformula = "annual_growth(x, 1)"\n') + \
            INDICATOR.format("middle", 'range = [0, 100]\nformula = "mean_of_last(x, 2)"\n')
        got, _ = self.evaluate(scores(["clamp(grown, 0, 10) / 10", "clamp(grown:years_ago(1), 0, 10) / 10", "middle:years_ago(1) / 100"]) + PASS,
                               ["a,10,30,45,5"], columns=self.ROUND, indicators=grown)
        for i, want in enumerate((0.5, 2, 2)):  # 45/30 - 1, 30/10 - 1, (30 + 10)/2
            self.assertAlmostEqual(self.points(got["a"], f"s{i}")[1]["low"], want)

    def test_a_year_may_be_a_parameter_and_a_year_of_a_year_is_counted_from_it(self):
        base = PARAMETER.format("base", "年", 2022).replace('unit = "年"', 'unit = "1"')
        got, _ = self.evaluate(scores(["x:at(param.base) / 100", "x:at(param.base):years_ago(1) / 100", "clamp(change_since(x, param.base), 0, 1)"]) + PASS,
                               ["a,10,30,45,5"], columns=self.ROUND, parameters=base)
        self.assertEqual([self.points(got["a"], f"s{i}")[1]["low"] for i in range(3)], [3, 1, 5])

    def test_a_limit_that_is_a_date(self):
        day = '[day]\ntitle = { zh = "开工日", en = "day" }\nkind = "date"\nsource = { ref = "test", status = "official" }\n'
        first = PARAMETER.format("first_day", "date", "2012-11-08")
        scheme = 'gate "g" { title = "开工", clause = "1", require = at_least(day, param.first_day) }\nresult { pass = all_gates() }\n'
        got, texts = self.evaluate(scheme, ["on,2012-11-08", "before,2012年11月7日", "none,"], columns="name,day", indicators=day, parameters=first)
        self.assertEqual([got[name]["verdict"] for name in ("on", "before", "none")], ["pass", "fail", "undetermined"])
        reason = next(finding for finding in got["before"]["findings"])["reasons"][0]
        self.assertEqual(reason["limit"]["text"], "2012-11-08")
        self.assertIn("2012-11-07", texts["report.html"])


class Limits(TinyRound):
    """GB/T 8170 7.2: limit, value, met by full values, met by rounded values."""

    TABLE = [("at_least", ("14e2",), 1349, False, False), ("at_least", ("14e2",), 1351, False, True), ("at_least", ("14e2",), 1400, True, True),
             ("at_least", ("14e2",), 1402, True, True), ("at_least", ("97.0",), 97.01, True, True), ("at_least", ("97.0",), 97.00, True, True),
             ("at_least", ("97.0",), 96.96, False, True), ("at_least", ("97.0",), 96.94, False, False), ("at_most", ("0.5",), 0.452, True, True),
             ("at_most", ("0.5",), 0.500, True, True), ("at_most", ("0.5",), 0.549, False, True), ("at_most", ("0.5",), 0.551, False, False),
             ("between", ("1.2", "1.6"), 1.151, False, True), ("between", ("1.2", "1.6"), 1.649, False, True), ("between", ("1.2", "1.6"), 1.651, False, False),
             ("between", ("9.9", "10.1"), 9.89, False, True), ("between", ("9.9", "10.1"), 9.85, False, False), ("between", ("9.9", "10.1"), 10.16, False, False)]

    def test_full_and_rounded_values_against_a_limit(self):
        gates, parameters, columns, row = "", "", ["name"], ["a"]
        for i, (word, limits, value, _, _) in enumerate(self.TABLE):
            names = [f"l{i}_{k}" for k in range(len(limits))]
            parameters += "".join(PARAMETER.format(name, "1", limit) for name, limit in zip(names, limits))
            for judge in ("full", "rounded"):
                gates += f'gate "{judge}{i}" {{ title = "g", clause = "1", judge = "{judge}", require = {word}(v{i}, {", ".join("param." + name for name in names)}) }}\n'
            columns.append(f"v{i}")
            row.append(str(value))
        indicators = "".join(INDICATOR.format(f"v{i}", "range = [0, 10000]\n") for i in range(len(self.TABLE)))
        got, _ = self.evaluate(gates + "result { pass = all_gates() }\n", [",".join(row)], columns=",".join(columns), parameters=parameters, indicators=indicators)
        status = {finding["criterion"]: finding["status"] for finding in got["a"]["findings"]}
        for i, (word, limits, value, full, rounded) in enumerate(self.TABLE):
            with self.subTest(limits=limits, value=value):
                self.assertEqual([status[f"full{i}"], status[f"rounded{i}"]], ["met" if each else "not_met" for each in (full, rounded)])


class Clauses(TinyRound):
    def test_a_criterion_may_come_from_several_clauses(self):
        self.library_of("")
        document = self.folder / "rules/documents/d.toml"
        more = '[[clause]]\nid = "2"\nkind = "condition"\ntitle = "2"\n'
        scheme = 'gate "g" { title = "g", clause = { "1", "2" }, require = at_least(x, param.limit) }\nresult { pass = all_gates() }\n'
        self.refused(scheme, "script.unknown_clause")
        document.write_text(document.read_text("utf-8") + more, "utf-8")
        ledger = json.loads(heng("ledger", "--library", self.folder, "--json").stdout)
        self.assertEqual([len(clause["criteria"]) for clause in ledger["documents"][0]["clauses"]], [1, 1])


if __name__ == "__main__":
    unittest.main()
