"""What a value means at its edges, through the program: nobody, one, all missing, division by zero, weights of zero, odd names,
ten thousand criteria; the same bytes whatever the threads. No output may hold an infinity or a NaN."""
import csv
import os
import shutil
import subprocess
import unittest

from program import EXAMPLES, PROGRAM, heng
from tiny import PARAMETER, TinyRound


class Edges(TinyRound):
    def test_division_by_zero_is_undetermined(self):
        for formula in ("x / y", "ln(x / 100)", "1 / x", "sqrt(y)", "exp(x * 100)", "x / (y - y)"):
            scheme = f'gate "g" {{ title = "g", clause = "1", require = at_most({formula}, param.limit) }}\n' + \
                     f'score "s" {{ title = "s", clause = "1", points = param.ten, value = linear({formula}, {{ zero = 0, full = 3 }}) }}\n' + \
                     'result { total = sum(), pass = all_gates(), rank = { among = "all" } }\n'
            with self.subTest(formula):
                zero = {"sqrt(y)": "零,1,-4,1", "exp(x * 100)": "零,90,1,1"}.get(formula, "零,0,0,1")
                got, _ = self.evaluate(scheme, [zero, "缺,,,1"])
                status, points = self.points(got["零"], "s")
                self.assertEqual(status, "undetermined" if formula != "exp(x * 100)" else "scored")
                if formula == "exp(x * 100)":  # too large for a number, yet above every limit
                    self.assertEqual((got["零"]["verdict"], points["low"]), ("fail", 10))
                else:
                    self.assertEqual((got["零"]["verdict"], points), ("undetermined", {"low": 0, "high": 10}))
                self.assertEqual(self.points(got["缺"], "s")[0], "undetermined")

    def test_nobody_and_one(self):
        scheme = 'score "s" { title = "s", clause = "1", points = param.ten, value = min_max(x) }\nscore "z" { title = "z", clause = "1", points = param.ten, value = percentile_rank(x) }\n' \
                 'result { total = sum(), pass = at_least(total(), param.ten), rank = {} }\n'
        got, texts = self.evaluate(scheme, [])
        self.assertEqual((got, len(texts["results.csv"].splitlines())), ({}, 1))
        got, _ = self.evaluate(scheme, ["一,5,1,1"])
        self.assertEqual((got["一"]["total"]["low"], got["一"]["rank"]), (20, {"best": 1, "worst": 1}))

    def test_constant_column_and_all_missing(self):
        scheme = 'score "s" { title = "s", clause = "1", points = param.ten, value = min_max(x) }\nscore "d" { title = "d", clause = "1", points = param.ten, value = max(0, z_score(x)) }\n' \
                 'result { total = sum(), pass = at_least(total(), param.ten), rank = {} }\n'
        got, _ = self.evaluate(scheme, ["一,5,1,1", "二,5,1,1", "三,5,1,1"])
        self.assertEqual([subject["total"]["low"] for subject in got.values()], [10, 10, 10])
        got, _ = self.evaluate(scheme, ["一,,,", "二,,,"])
        self.assertEqual({subject["verdict"] for subject in got.values()}, {"undetermined"})

    def test_weights_of_zero(self):
        scheme = 'group "g" { title = "g", combine = "weighted_mean" }\n' + "".join(
            f'score "{code}" {{ title = "{code}", clause = "1", group = "g", weight = param.none, points = param.ten, value = linear({code}, {{ zero = 0, full = 100 }}) }}\n' for code in "xy") + \
            'result { total = group_total("g"), pass = at_least(total(), param.ten), rank = {} }\n'
        got, _ = self.evaluate(scheme, ["一,5,1,1", "二,,,"], parameters=PARAMETER.format("none", "1", 0))
        self.assertEqual({subject["verdict"] for subject in got.values()}, {"undetermined"})

    def test_sums_beyond_all_numbers(self):
        scheme = 'score "s" { title = "s", clause = "1", points = param.ten, value = linear(y + y, { zero = 0, full = 3 }) }\ngate "g" { title = "g", clause = "1", require = at_least(y * y, param.limit) }\n' \
                 'result { total = sum(), pass = all_gates() }\n'
        got, _ = self.evaluate(scheme, ["大,1,1.5e308,1"])
        self.assertEqual((got["大"]["verdict"], got["大"]["total"]["low"]), ("pass", 10))

    def test_odd_names(self):
        names = ['"甲,乙"', '"说""好"""', " 两端空格 ", "𠮷野工业园", "<b>&amp;", "'单引号", "a\u0301", "园　区"]
        scheme = 'gate "g" { title = "g", clause = "1", require = at_least(x, param.limit) }\nresult { pass = all_gates() }\n'
        got, texts = self.evaluate(scheme, [name + ",5,1,1" for name in names])
        self.assertEqual(len(got), len(names))
        self.assertLessEqual({"甲,乙", '说"好"', "两端空格", "𠮷野工业园", "<b>&amp;"}, set(got))
        rows = list(csv.reader(texts["results.csv"].lstrip("\ufeff").splitlines()))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertNotIn("<b>&amp;", texts["report.html"].split("<script")[0])

    def test_names_cannot_steer_a_terminal_or_a_spreadsheet(self):
        scheme = 'gate "g" { title = "g", clause = "1", require = at_least(x, param.limit) }\nresult { pass = all_gates() }\n'
        names = ["a\u202eb", "c\x1b[2Jd", "=1+1", "@x", "-5", "+7", "e\u200bf"]
        _, texts = self.evaluate(scheme, [name + ",5,1,1" for name in names])
        shown = heng("explain", self.folder / "round.toml", names[0], "--library", self.folder).stdout
        for text in (texts["results.csv"].lstrip("\ufeff"), texts["report.html"].split("<script")[0], shown):
            for mark in ("\u202e", "\x1b", "\u200b"):
                self.assertNotIn(mark, text)
        self.assertIn("a\\u{202e}b", shown)
        cells = [row[1] for row in csv.reader(texts["results.csv"].splitlines()[1:])]
        self.assertEqual([cell for cell in cells if cell[0] in "=+-@"], [])

    def test_threads_change_nothing(self):
        scheme = 'score "s" { title = "s", clause = "1", points = param.ten, value = linear(ln(x + 1) / (z + 1), { zero = 0, full = 3 }) }\n' \
                 'result { total = sum(), round = { digits = 3, mode = "half_even" }, pass = at_least(total(), param.ten), rank = {} }\n'
        rows = [f"N{i},{i * 37 % 101 if i % 7 else ''},1,{i % 11 if i % 5 else ''}" for i in range(9000)]
        rows = [row if not row.split(",")[1] or int(row.split(",")[1]) <= 100 else row.replace("," + row.split(",")[1] + ",", ",100,", 1) for row in rows]
        rows = [row if not row.endswith(",10") else row[:-2] + "9" for row in rows]
        one, two = self.evaluate(scheme, rows, threads=1)[1], self.evaluate(scheme, rows, threads=2)[1]
        for name in one:
            self.assertEqual(one[name], two[name], name)

    def outputs(self, example, program, threads):
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        subprocess.run([program, "evaluate", example / "round.toml", "--out", out, "--threads", str(threads)], capture_output=True,
                       timeout=120, env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"})
        return {path.name: path.read_bytes() for path in sorted(out.iterdir())}

    def test_threads_change_no_example(self):
        for example in EXAMPLES[:6]:
            one, two = (self.outputs(example, PROGRAM, threads) for threads in (1, 2))
            self.assertEqual(one, two, example.name)

    def test_other_builds_change_no_example(self):
        """HENG_OTHER_BUILDS: the program of other compilers and kinds of build, separated by colons."""
        others = os.environ.get("HENG_OTHER_BUILDS", "")
        if not others:
            self.skipTest("HENG_OTHER_BUILDS names no other build of the program")
        for example in EXAMPLES:
            expected = self.outputs(example, PROGRAM, 1)
            self.assertIn("results.json", expected, example.name)
            for other in others.split(":"):
                for threads in (1, 2):
                    self.assertEqual(expected, self.outputs(example, other, threads), f"{example.name} by {other}, {threads} threads")

    def test_ten_thousand_criteria(self):
        scheme = "for i = 1, 10000 do score('s' .. i) { title = 's' .. i, clause = '1', points = param.ten, value = linear(x + i, { zero = 0, full = 20000 }) } end\n" \
                 'result { total = sum(), pass = at_least(total(), param.ten) }\n'
        got, texts = self.evaluate(scheme, [f"{name},5,1,1" for name in "一二三四五六七"])
        self.assertEqual({each["verdict"] for each in got.values()}, {"pass"})
        self.assertEqual([each["explained"] for each in got.values()], 6 * [True] + [False], "as much as fits into memory")
        self.assertLess(len(texts["report.html"]), 80 << 20)


if __name__ == "__main__":
    unittest.main()
