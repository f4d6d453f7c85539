"""An index with goalposts, caps, a logarithm, a geometric mean, rounding before ranking and competition ties, written as an
ordinary scheme and compared with the same formula computed here."""

import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile

HENG = os.environ["HENG"]

INDICATORS = """
[life]
title = { zh = "寿命", en = "life" }
range = [0, 120]
source = { ref = "test", status = "official" }
[expected_years]
title = { zh = "预期年限", en = "expected years" }
range = [0, 30]
source = { ref = "test", status = "official" }
[mean_years]
title = { zh = "平均年限", en = "mean years" }
range = [0, 30]
source = { ref = "test", status = "official" }
[income]
title = { zh = "收入", en = "income" }
range = [1, 1000000]
source = { ref = "test", status = "official" }
"""

SCHEME = """
scheme "national.index" { title = "index", document = "index", subject = "country" }
group "index" { title = "index", combine = "geometric_mean" }
score "health" { title = "health", clause = "1", group = "index", points = param.one,
  value = min(linear(life, { zero = param.life_zero, full = param.life_full }), 1) }
score "education" { title = "education", clause = "1", group = "index", points = param.one,
  value = weighted_mean { min(expected_years / param.expected_full, 1), min(mean_years / param.mean_full, 1) } }
score "standard" { title = "standard", clause = "1", group = "index", points = param.one,
  value = min((ln(income) - ln(param.income_zero)) / (ln(param.income_full) - ln(param.income_zero)), 1) }
result { total = group_total("index"), round = { digits = 3, mode = "half_even" },
  rank = { by = "rounded", ties = "competition" }, pass = at_least(total(), param.none) }
"""

PARAMETERS = {"one": ("分", 1), "none": ("分", 0), "life_zero": ("1", 20), "life_full": ("1", 85), "expected_full": ("1", 18),
              "mean_full": ("1", 15), "income_zero": ("1", 100), "income_full": ("1", 75000)}


def index(life, expected, mean, income):
    health = min(max((life - 20) / 65, 0), 1)
    education = (min(expected / 18, 1) + min(mean / 15, 1)) / 2
    standard = min((math.log(income) - math.log(100)) / (math.log(75000) - math.log(100)), 1)
    return round((health * education * standard) ** (1 / 3), 3)


def main():
    draw = random.Random(20261121)
    people = {f"N{i:03}": (round(draw.uniform(50, 90), 3), round(draw.uniform(4, 22), 2), round(draw.uniform(2, 14), 2), round(draw.uniform(600, 90000), 1)) for i in range(200)}
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        scheme = root / "rules/national/index"
        for path in (root / "indicators", root / "rules/documents", scheme):
            path.mkdir(parents=True)
        (root / "indicators/units.toml").write_text('[base]\n"分" = { zh = "分", en = "points" }\n[units]\n', encoding="utf-8")
        (root / "indicators/index.toml").write_text(INDICATORS, encoding="utf-8")
        (root / "rules/documents/index.toml").write_text('[document]\nid = "index"\nnumber = "index"\ntitle = { zh = "指数", en = "index" }\nstatus = "official"\n'
                                                         '[[clause]]\nid = "1"\nkind = "indicator"\ntitle = { zh = "指数", en = "index" }\n', encoding="utf-8")
        (scheme / "scheme.lua").write_text(SCHEME, encoding="utf-8")
        (scheme / "parameters.toml").write_text("".join(f'[{name}]\ntitle = {{ zh = "{name}", en = "{name}" }}\nunit = "{unit}"\nclause = "1"\nlayers = "fixed"\nstatus = "official"\n'
                                                        f"values = [ {{ from = 2020-01-01, is = {value} }} ]\n" for name, (unit, value) in PARAMETERS.items()), encoding="utf-8")
        (root / "data.csv").write_text("name,life,expected_years,mean_years,income\n" + "".join(f"{name},{','.join(map(repr, values))}\n" for name, values in people.items()), encoding="utf-8")
        (root / "round.toml").write_text('[round]\ntitle = "index"\nscheme = "national.index"\nas_of = 2024-01-01\nyear = 2023\n[[data]]\nsource = "csv"\npath = "data.csv"\nsubject = "name"\n', encoding="utf-8")
        run = subprocess.run([HENG, "evaluate", str(root / "round.toml"), "--out", str(root / "out"), "--library", str(root)], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout + run.stderr
        subjects = json.loads((root / "out/results.json").read_text(encoding="utf-8"))["subjects"]
    expected = {name: index(*values) for name, values in people.items()}
    ties = len(expected) - len(set(expected.values()))
    assert ties > 0, "the data should hold ties"
    for subject in subjects:
        mine = expected[subject["name"]]
        place = 1 + sum(other > mine for other in expected.values())
        assert subject["total"]["low"] == subject["total"]["high"] == mine, (subject["name"], subject["total"], mine)
        assert subject["rank"]["best"] == subject["rank"]["worst"] == place, (subject["name"], subject["rank"], place)
    print(f"{len(subjects)} totals and ranks agree, {ties} of them tied")
    return 0


if __name__ == "__main__":
    sys.exit(main())
