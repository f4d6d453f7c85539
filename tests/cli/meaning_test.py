"""What rules mean where it is easily got wrong: comparing with others, missing and censored values, noise of computing, totals
of totals. Expected points follow from the definitions, by hand."""
import json
import unittest

from program import heng
from tiny import INDICATOR, PARAMETER, TinyRound
from words_test import PASS, scores

NEAR = PARAMETER.format("target", "1", 50)
LOWER = INDICATOR.format("low", 'range = [0, 100]\ndirection = "lower"\n')


class Relative(TinyRound):
    def found(self, values, rows, **more):
        got, _ = self.evaluate(scores(values) + PASS, rows, **more)
        return {name: [(each["points"]["low"], each["points"]["high"]) for each in subject["findings"]] for name, subject in got.items()}

    def test_noise_of_computing_makes_no_difference(self):
        rows = ["a,0.1,0.2,0", "b,0.3,0,0", "c,0.15,0.15,0"]  # 0.1 + 0.2 is not the double 0.3
        got = self.found([f"{word}(x + y)" for word in ("min_max", "percentile_rank")] + ["1 / rank_of(x + y)"], rows)
        self.assertEqual(got, {name: [(10, 10)] * 3 for name in "abc"})

    def test_ranks_by_exact_totals_have_ties_too(self):
        result = 'result { total = sum(), rank = { by = "exact" }, pass = at_least(total(), param.ten) }\n'
        got, _ = self.evaluate(scores(["(x + y) / 10"]) + result, ["a,0.1,0.2,", "b,0.3,0,", "c,0.15,0.15,"])
        self.assertEqual([subject["rank"] for subject in got.values()], [{"best": 1, "worst": 1}] * 3)

    def test_a_z_score_is_0_where_all_are_the_same(self):
        for value in (0.1, 1.1, 97.3):
            for count in (3, 6, 7, 10):
                got = self.found(["0.5 + z_score(x)"], [f"s{i},{value},0,0" for i in range(count)])
                self.assertEqual(set(sum(got.values(), [])), {(5, 5)}, (value, count))

    def test_who_has_reached_the_target_has_everything(self):
        got = self.found(["distance_to_target(x, param.target)"], ["a,60,,", "b,70,,"], parameters=NEAR)
        self.assertEqual(got, {"a": [(10, 10)], "b": [(10, 10)]})
        got = self.found(["distance_to_target(low, param.target)"], ["a,40", "b,50", "c,60", "d,70"], parameters=NEAR, indicators=LOWER, columns="name,low")
        self.assertEqual(got, {"a": [(10, 10)], "b": [(10, 10)], "c": [(5, 5)], "d": [(0, 0)]})

    def test_the_unreported_are_compared_with_the_reported_and_themselves(self):
        words = ['1 / rank_of(x, { among = "reported" })', 'min_max(x, { among = "reported" })', 'percentile_rank(x, { among = "reported" })']
        got = self.found(words, ["a,15,,", "b,,,"])
        self.assertEqual(got["a"], [(10, 10)] * 3)  # b counts for nobody else
        self.assertEqual(got["b"], [(5, 10), (0, 10), (0, 10)])  # first or second
        got = self.found(words, ["a,,,", "b,,,"])
        self.assertEqual(got["a"], [(10, 10)] * 3)  # alone among the reported and itself
        got = self.found(['(z_score(x, { among = "reported" }) + 1) / 4'], ["a,10,,", "b,20,,", "c,,,"])
        low, high = got["c"][0]
        for x in (0, 15, 100):  # whatever c turns out to have
            mean = (10 + 20 + x) / 3
            deviation = (((10 - mean) ** 2 + (20 - mean) ** 2 + (x - mean) ** 2) / 2) ** 0.5
            points = 10 * ((x - mean) / deviation + 1) / 4
            self.assertTrue(low - 1e-9 <= max(points, 0) <= high + 1e-9, (x, points, low, high))

    def test_a_censored_value_is_reported(self):
        got = self.found(['rank_of(x, { among = "reported" }) / 10'], ["a,>=12,,", "b,5,,", "c,7,,"])
        self.assertEqual(got, {"a": [(1, 1)], "b": [(3, 3)], "c": [(2, 2)]})


class Missing(TinyRound):
    """missing = … is for what missing values leave open."""

    def test_what_does_not_matter_may_be_missing(self):
        conditions = {"any_of { at_least(x, 5), at_least(y, 5) }": [("six,6,,", "met"), ("one,1,,", "not_met")],
                      "all_of { at_least(x, 5), at_least(y, 5) }": [("six,6,,", "not_met"), ("one,1,,", "not_met")],
                      "by_range(x, { { below = 5, at_least(y, 1) }, { from = 5, at_least(z, 1) } })":
                          [("low,1,1,", "met"), ("high,6,,1", "met"), ("none,6,1,", "not_met"), ("open,,1,1", "not_met")]}
        for condition, rows in conditions.items():
            gate = f'gate "g" {{ title = "g", clause = "1", missing = "fail", require = {condition} }}\nresult {{ pass = all_gates() }}\n'
            got, _ = self.evaluate(gate, [row for row, _ in rows])
            for row, status in rows:
                with self.subTest(condition=condition, row=row):
                    self.assertEqual(got[row.split(",")[0]]["findings"][0]["status"], status)

    def test_what_is_reported_is_not_told_where_nothing_is_missing(self):
        gate = 'gate "g" { title = "g", clause = "1", missing = "fail", require = all_of { at_least(x, 5), at_least(y, 5) } }\nresult { pass = all_gates() }\n'
        got, _ = self.evaluate(gate, ["met,6,6,", "open,6,,"])
        signs = {name: [reason["sign"] for reason in subject["findings"][0]["reasons"]] for name, subject in got.items()}
        self.assertEqual(signs["met"], ["at_least", "at_least"])
        self.assertIn("is_known", signs["open"])

    def test_points_of_what_is_chosen_need_no_more(self):
        scheme = 'score "s" { title = "s", clause = "1", points = 10, missing = "zero", value = points_if(any_of { at_least(x, 5), at_least(y, 5) }, 4) }\n'
        got, _ = self.evaluate(scheme + PASS, ["six,6,,", "one,1,,", "none,,,"])
        self.assertEqual([got[name]["findings"][0]["points"]["low"] for name in ("six", "one", "none")], [4, 0, 0])


    def test_a_censored_value_is_not_missing_for_a_function_either(self):
        scheme = "".join(f'score "s{i}" {{ title = "s", clause = "1", points = 10, missing = "{missing}", value = function(p) return (p.x or 0) / 10 end }}\n'
                         for i, missing in enumerate(("zero", "handled", "unknown"))) + PASS
        got, _ = self.evaluate(scheme, ["above,≥80,,", "none,,,", "known,80,,"])
        found = {name: [(each["status"], each["points"]["low"], each["points"]["high"]) for each in subject["findings"]] for name, subject in got.items()}
        self.assertEqual(found["above"], [("undetermined", 0, 10)] * 3)
        self.assertEqual(found["none"], [("scored", 0, 0), ("scored", 0, 0), ("undetermined", 0, 10)])
        self.assertEqual(found["known"], [("scored", 8, 8)] * 3)


class Meaning(TinyRound):
    def test_rounding_sees_no_noise(self):
        three = "".join(f'score "{v}" {{ title = "s", clause = "1", points = param.hundred, value = {v} * param.one }}\n' for v in "xyz")
        numbers = PARAMETER.format("hundred", "分", 100) + PARAMETER.format("one", "分", 1) + PARAMETER.format("line", "分", 60)
        for mode, row in (("down", "28.2,7.62,9.18"), ("up", "0.7,7.73,1.57"), ("half_even", "0.1,0.185,0")):
            result = f'result {{ total = sum(), round = {{ digits = 2, mode = "{mode}" }}, pass = at_least(total(), param.line) }}\n'
            got, _ = self.evaluate(three + result, ["a," + row], parameters=numbers)
            self.assertEqual(got["a"]["total"]["low"], {"down": 45, "up": 10, "half_even": 0.28}[mode])

    def test_a_share_of_like_things_is_a_plain_number(self):
        share = INDICATOR.format("e", 'unit = "kg"\nrange = [0, 1000000]\n')
        scheme = scores(["clamp(e / param.tonnes, 0, 1)", "clamp(e / param.kilos, 0, 1)"]) + 'gate "g" { title = "g", clause = "1", require = at_least(e / param.tonnes, 1) }\n'
        got, _ = self.evaluate(scheme + PASS, ["half,2500", "full,5000"], columns="name,e", indicators=share,
                               parameters=PARAMETER.format("tonnes", "t", 5) + PARAMETER.format("kilos", "kg", 5000))
        self.assertEqual([each["points"]["low"] for each in got["half"]["findings"] if each["points"]], [5, 5])
        self.assertEqual([subject["findings"][-1]["status"] for subject in (got["half"], got["full"])], ["not_met", "met"])

    def test_the_weight_of_a_bonus_and_of_nothing_in_a_minimum(self):
        bonus = 'bonus "b" { title = "b", clause = "1", points = 10, weight = 0.5, value = x / 100 }\nbonus "n" { title = "n", clause = "1", points = 10, weight = 0, value = x / 100 }\n'
        got, _ = self.evaluate(scores(["x / 100"]) + bonus + PASS, ["a,80,,"])
        self.assertEqual(got["a"]["total"]["low"], 8 + 4)
        group = 'group "g" { title = "g", combine = "minimum" }\n' + "".join(
            f'score "{v}" {{ title = "s", clause = "1", group = "g", weight = {w}, points = 10, value = {v} / 100 }}\n' for v, w in (("x", 1), ("y", 0)))
        got, _ = self.evaluate(group + PASS, ["a,80,8,"])
        self.assertEqual(got["a"]["total"]["low"], 8)

    def test_a_harmonic_mean_with_a_zero_is_zero(self):
        group = 'group "g" { title = "g", combine = "harmonic_mean" }\n' + "".join(
            f'score "{v}" {{ title = "s", clause = "1", group = "g", points = param.hundred, value = {v} / 100, when = at_least(z, {least}) }}\n' for v, least in (("x", 0), ("y", 1)))
        hundred = PARAMETER.format("hundred", "分", 100)
        got, _ = self.evaluate(group + PASS, ["zero,0,50,1", "both,0,0,1", "one,40,0,0", "two,60,30,1"], parameters=hundred)
        self.assertEqual([got[name]["total"]["low"] for name in ("zero", "both", "one")], [0, 0, 40])
        self.assertAlmostEqual(got["two"]["total"]["low"], 40)  # 2 / (1/60 + 1/30)

    def test_what_is_no_number_is_not_computed_with(self):
        kinds = INDICATOR.format("level", 'kind = "category"\nvalues = ["一级", "二级"]\n') + INDICATOR.format("words", 'kind = "text"\n') + INDICATOR.format("day", 'kind = "date"\n')
        for condition in ("at_least(level, 1)", "at_least(x + level, 1)", "at_least(words, 1)", "equals(words, 1)", "at_least(day, 1)", "at_least(min_max(level), 1)"):
            with self.subTest(condition):
                self.library_of(f'gate "g" {{ title = "g", clause = "1", require = {condition} }}\n', indicators=kinds)
                found = json.loads(heng("check", "national.s", "--library", self.folder, "--json").stdout)["findings"]
                self.assertIn("script.wrong_argument", [each["code"] for each in found])

    def test_a_grade_has_a_name_in_each_language(self):
        grades = 'grades = { { 9, { zh = "优秀", en = "Excellent" } }, { 5, "合格" }, { 0, { zh = "不合格", en = "Poor" } } }'
        result = f"result {{ total = sum(), round = {{ digits = 0 }}, {grades}, pass = at_least(total(), param.ten) }}\n"
        got, texts = self.evaluate(scores(["x / 100"]) + result, ["a,100,,", "b,60,,", "c,10,,"])
        self.assertEqual([each["grade"]["best"] for each in got.values()], ["优秀", "合格", "不合格"])
        self.assertIn("优秀", texts["report.html"])
        out = self.folder / "english"
        run = self.exits(0, heng("evaluate", self.folder / "round.toml", "--out", out, "--library", self.folder, "--lang", "en"))
        page = (out / "report.html").read_text("utf-8")
        for text in (run.stdout, page, (out / "results.csv").read_text("utf-8"),
                     heng("explain", self.folder / "round.toml", "a", "--library", self.folder, "--lang", "en").stdout):
            self.assertIn("Excellent", text)
            self.assertNotIn("优秀", text)
        self.assertRegex(page, r">1 point\b")
        self.assertNotRegex(page, r">1 points\b")
        self.assertIn('"优秀"', (out / "results.json").read_text("utf-8"))

    def test_the_clause_of_a_parameter_exists(self):
        self.library_of('gate "g" { title = "g", clause = "1", require = at_least(x, param.limit) }\n')
        parameters = self.folder / "rules/national/s/parameters.toml"
        parameters.write_text(parameters.read_text("utf-8").replace('clause = "1"', 'clause = "9"'), "utf-8")
        found = json.loads(heng("check", "national.s", "--library", self.folder, "--json").stdout)["findings"]
        self.assertIn("script.unknown_clause", [each["code"] for each in found if each["file"].endswith("parameters.toml")])

    def test_a_total_made_of_itself_is_refused(self):
        for scheme in ('gate "g" { title = "g", clause = "1", require = all_gates() }\n', scores(["total()"]), scores(["sum() / 2"]),
                       'group "q" { title = "q" }\nscore "s" { title = "s", clause = "1", group = "q", points = 10, value = group_total("q") / 2 }\n',
                       'score "s" { title = "s", clause = "1", points = 10, value = x / 100, when = at_least(total(), param.ten) }\n',
                       scores(["x / 100"]) + "result { total = total() + sum(), pass = at_least(total(), param.ten) }\n"):
            with self.subTest(scheme):
                self.assertGreater(self.refused(scheme, "script.cycle")[0]["line"], 1)

    def test_words_of_lua_in_a_helper_are_found_where_they_stand(self):
        helpers = ['local function pick(c, a, b) return c and a or b end\nscore "s" { title = "s", clause = "1", points = 10, value = pick(at_least(x, 5), y, z) }\n',
                   'local function all_ok(list)\n  for _, c in ipairs(list) do if not c then return at_least(x, 1) end end\n  return at_least(y, 1)\nend\n'
                   'gate "g" { title = "g", clause = "1", require = all_ok { at_least(x, 5), at_least(z, 5) } }\n']
        for scheme in helpers:
            self.assertTrue(self.refused(scheme, "script.lua_logic"))
        optional = 'local function target(code, limit, extra)\n  local c = at_least(x, limit)\n  if extra then c = all_of { c, extra } end\n' \
                   '  gate(code) { title = code, clause = "1", require = c }\nend\ntarget("a", param.limit)\ntarget("b", param.limit, at_least(y, 1))\n'
        self.library_of(optional + "result { pass = all_gates() }\n", indicators="")
        self.assertNotIn("script.lua_logic", heng("check", "national.s", "--library", self.folder, "--json").stdout)


if __name__ == "__main__":
    unittest.main()
