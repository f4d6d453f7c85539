"""A library of three indicators and a round of them, for tests of what rules mean."""
import json
import re

from program import ProgramTest, heng

INDICATOR = '[{0}]\ntitle = {{ zh = "{0}", en = "{0}" }}\n{1}source = {{ ref = "test", status = "official" }}\n'
PARAMETER = '[{0}]\ntitle = {{ zh = "{0}", en = "{0}" }}\nunit = "{1}"\nclause = "1"\nlayers = "fixed"\nstatus = "official"\nvalues = [ {{ from = 2020-01-01, is = {2} }} ]\n'
DOCUMENT = '[document]\nid = "d"\nnumber = "d"\ntitle = { zh = "d", en = "d" }\nstatus = "official"\n[[clause]]\nid = "1"\nkind = "condition"\ntitle = { zh = "1", en = "1" }\n'
HEAD = 'scheme "national.s" { title = "s", document = "d", subject = "park" }\n'
NOT_A_NUMBER = re.compile(r"(?i)(?<![a-z_])[-+]?(inf|infinity|nan)(?![a-z_])|∞")


class TinyRound(ProgramTest):
    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def library_of(self, scheme, parameters="", indicators=""):
        self.write("indicators/units.toml", '[base]\n"分" = { zh = "分", en = "points" }\n[units]\n')
        self.write("indicators/i.toml", INDICATOR.format("x", "range = [0, 100]\n") + INDICATOR.format("y", "") + INDICATOR.format("z", "range = [0, 10]\n") + indicators)
        self.write("rules/documents/d.toml", DOCUMENT)
        self.write("rules/national/s/scheme.lua", HEAD + scheme)
        self.write("rules/national/s/parameters.toml", PARAMETER.format("ten", "分", 10) + PARAMETER.format("limit", "1", 2) + parameters)

    def evaluate(self, scheme, rows, code=0, parameters="", threads=2, indicators="", columns="name,x,y,z"):
        """The outputs of a round of x and y; `rows` are lines of CSV."""
        self.library_of(scheme, parameters, indicators)
        self.write("data.csv", columns + "\n" + "".join(row + "\n" for row in rows))
        self.write("round.toml", '[round]\ntitle = "r"\nscheme = "national.s"\nas_of = 2024-01-01\nyear = 2023\n[[data]]\nsource = "csv"\npath = "data.csv"\nsubject = "name"\n')
        out = self.folder / f"out{threads}"
        for _ in range(5):  # rules have seconds to load, of which a busy machine may take most
            run = heng("evaluate", self.folder / "round.toml", "--out", out, "--library", self.folder, "--threads", threads)
            if "script.deadline" not in run.stdout + run.stderr:
                break
        else:
            self.skipTest("too busy a machine: the rules are stopped before they are loaded")
        self.exits(code, run)
        texts = {path.name: path.read_text(encoding="utf-8") for path in out.iterdir() if path.suffix != ".xlsx"}
        page = re.sub(r"<script>.*?</script>|<style>.*?</style>", "", texts["report.html"], flags=re.S)
        for name, text in {**texts, "report.html": page, "terminal": run.stdout}.items():
            found = NOT_A_NUMBER.search(text)
            self.assertIsNone(found, f"{name}: {text[max(0, found.start() - 80):found.end() + 40] if found else ''}")
        result = json.loads(texts["results.json"])
        return {subject["name"]: subject for subject in result["subjects"]}, texts

    def refused(self, scheme, code):
        """The findings of that code when the scheme is checked."""
        self.library_of(scheme)
        found = json.loads(heng("check", "national.s", "--library", self.folder, "--json").stdout)["findings"]
        mine = [each for each in found if each["code"] == code]
        self.assertTrue(mine, f"{code} is not among {[each['code'] for each in found]}: {scheme}")
        return mine

    def points(self, subject, code):
        return next((finding["status"], finding["points"]) for finding in subject["findings"] if finding["criterion"] == code)
