"""Three schemes on top of each other, and a round of the uppermost, written into a copy of the library."""
from program import ProgramTest

NATION, PROVINCE, CITY = "national.stack", "provincial.p.stack", "local.c.stack"

NATIONAL = '''scheme "national.stack" {
  title = { zh = "三层", en = "Stack" }, document = "hj-274-2015", subject = "park", layer = "national", version = "1",
}
gate "reuse" { title = { zh = "水回用", en = "Reuse" }, clause = "指标1", require = at_least(water_reuse, param.reuse) }
score "heat" { title = { zh = "余热", en = "Heat" }, clause = "指标1", points = 10, value = linear(waste_heat_recovery, { zero = param.heat_zero, full = 1 }) }
panel "plan" { title = { zh = "方案", en = "Plan" }, clause = "指标1", points = 20, combine = mean() }
result {
  total = sum(), round = { digits = 1, mode = "half_up" },
  pass = all_of { all_gates(), at_least(total(), param.mark) },
  rank = { by = "rounded", ties = "competition" },
}
'''
PROVINCIAL = '''scheme "provincial.p.stack" {
  title = { zh = "省", en = "Province" }, document = "hj-274-2015", subject = "park", layer = "provincial",
  extends = { id = "national.stack", version = "1", date = "2025-06-30" },
}
gate "waste" { title = { zh = "固废", en = "Waste" }, clause = "指标1", require = at_least(solid_waste_disposal_use, param.waste) }
bonus "extra" { title = { zh = "加分", en = "Extra" }, clause = "指标1", points = 3, value = points_if(at_least(water_reuse, 0.95), 3) }
recommend { at_least = 1, at_most = 2, clause = "指标1" }
'''
LOCAL = '''scheme "local.c.stack" {
  title = { zh = "市", en = "City" }, document = "hj-274-2015", subject = "park", layer = "local",
  extends = "provincial.p.stack",
}
gate "clean" { title = { zh = "清洁运输", en = "Clean transport" }, clause = "指标1", require = at_least(clean_transport_share, param.clean) }
'''


def parameter(name, unit, value, layers="tighten"):
    return (f'[{name}]\ntitle = {{ zh = "{name}", en = "{name}" }}\nunit = "{unit}"\nclause = "指标1"\nlayers = "{layers}"\n'
            f'status = "unverified"\nvalues = [ {{ from = 2025-01-01, is = {value} }} ]\n\n')


def setting(name, value, day="2025-01-01"):
    return f"[{name}]\nvalues = [ {{ from = {day}, is = {value} }} ]\n\n"


PARKS = """园区名称,water_reuse,waste_heat_recovery,solid_waste_disposal_use,clean_transport_share
甲,0.96,0.8,0.9,0.9
乙,0.92,0.9,0.9,0.9
丙,0.87,0.9,0.9,0.9
丁,0.96,0.8,0.5,0.9
戊,0.96,0.85,0.9,0.3
"""
SHEETS = "园区名称,专家,plan\n" + "".join(f"{park},专家{k},{points}\n" for park in "甲乙丙丁戊" for k, points in ((1, 14), (2, 16)))
ROUND = """[round]
title = "三层"
scheme = "{scheme}"
as_of = 2026-01-31
year = 2025

[[data]]
source = "csv"
path = "parks.csv"
subject = "园区名称"

[[panel]]
source = "csv"
path = "sheets.csv"
subject = "园区名称"
expert = "专家"
"""


class StackTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.root = self.library()
        self.write("national/stack/scheme.lua", NATIONAL)
        self.write("national/stack/parameters.toml", parameter("reuse", "1", 0.85) + parameter("heat_zero", "1", 0.4) + parameter("mark", "分", 20))
        self.write("provincial/p/stack/scheme.lua", PROVINCIAL)
        self.write("provincial/p/stack/parameters.toml", parameter("waste", "1", 0.6) + setting("reuse", 0.9) + setting("heat_zero", 0.6))
        self.write("local/c/stack/scheme.lua", LOCAL)
        self.write("local/c/stack/parameters.toml", parameter("clean", "1", 0.5) + setting("reuse", 0.95, "2026-01-01"))
        folder = self.root / "stack"
        folder.mkdir()
        (folder / "parks.csv").write_text(PARKS, "utf-8")
        (folder / "sheets.csv").write_text(SHEETS, "utf-8")
        for name, scheme in (("city", CITY), ("province", PROVINCE), ("nation", NATION)):
            (folder / f"{name}.toml").write_text(ROUND.format(scheme=scheme), "utf-8")

    def write(self, name, text):
        file = self.root / "rules" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def change(self, name, before, after):
        file = self.root / "rules" / name
        text = file.read_text("utf-8")
        self.assertIn(before, text)
        file.write_text(text.replace(before, after, 1), "utf-8")
