"""The ASEM example of COINr through ordinary scheme files: normalised scores, pillars, sub-indices and index to 1e-9.

Reads the golden stages from the folder named in HENG_ASEM (treated.csv in, normalised.csv and aggregated.csv out); exits
with 77 and says so when it is not there.
"""

import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile

GOLDEN = pathlib.Path(os.environ.get("HENG_ASEM", ""))
HENG = os.environ["HENG"]


def rows(name):
    with open(GOLDEN / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def code(name):
    return "a_" + "".join(c.lower() if c.isalnum() else "_" for c in name)


def write_library(root, indicators, groups):
    scheme = root / "rules/national/asem"
    for folder in (root / "indicators", root / "rules/documents", scheme):
        folder.mkdir(parents=True)
    (root / "indicators/units.toml").write_text('[base]\n"分" = { zh = "分", en = "points" }\n[units]\n')
    lines = []
    for row in indicators:
        direction = "lower" if row["Direction"] == "-1" else "higher"
        lines += [f"[{code(row['iCode'])}]", f"title = {{ zh = {quoted(row['iName'])}, en = {quoted(row['iName'])} }}",
                  f'direction = "{direction}"', "range = [-1e12, 1e12]", f"aliases = [{quoted(row['iCode'])}]",
                  'source = { ref = "COINr 1.1.14", status = "secondary" }']
    (root / "indicators/asem.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (root / "rules/documents/coinr.toml").write_text(
        '[document]\nid = "coinr"\nnumber = "COINr 1.1.14"\ntitle = { zh = "ASEM 示例", en = "ASEM example" }\n'
        'status = "secondary"\n[[clause]]\nid = "1"\nkind = "indicator"\ntitle = { zh = "指标", en = "indicators" }\n', encoding="utf-8")
    lua = ['scheme "national.asem" { title = { zh = "ASEM 示例", en = "ASEM example" }, document = "coinr", subject = "country" }']
    for row in groups:
        parent = f', parent = {quoted(row["Parent"])}' if row["Parent"] != "NA" else ""
        lua.append(f'group {quoted(row["iCode"])} {{ title = {quoted(row["iName"])}, combine = "weighted_mean", weight = param.w_{code(row["iCode"])}{parent} }}')
    for row in indicators:
        lua.append(f'score "{code(row["iCode"])}" {{ title = {quoted(row["iName"])}, clause = "1", group = {quoted(row["Parent"])}, '
                   f'weight = param.w_{code(row["iCode"])}, points = param.full, value = min_max({code(row["iCode"])}) }}')
    lua.append('result { total = group_total("Index"), round = { digits = 10, mode = "half_even" }, rank = { ties = "competition" }, pass = at_least(total(), param.none) }')
    (scheme / "scheme.lua").write_text("\n".join(lua) + "\n", encoding="utf-8")
    parameter = '[{0}]\ntitle = {{ zh = "{0}", en = "{0}" }}\nunit = "{1}"\nclause = "1"\nlayers = "fixed"\nstatus = "secondary"\nvalues = [ {{ from = 2020-01-01, is = {2} }} ]\n'
    text = parameter.format("full", "分", 100) + parameter.format("none", "分", 0)
    for row in indicators + groups:
        text += parameter.format("w_" + code(row["iCode"]), "1", row["Weight"])
    (scheme / "parameters.toml").write_text(text, encoding="utf-8")


def main():
    if not (GOLDEN / "treated.csv").is_file():
        print(f"skipped: the golden data are not at {GOLDEN or '(HENG_ASEM is not set)'}")
        return 77
    meta = rows("meta.csv")
    indicators = [row for row in meta if row["Type"] == "Indicator"]
    groups = [row for row in meta if row["Type"] == "Aggregate"]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        write_library(root, indicators, groups)
        (root / "treated.csv").write_bytes((GOLDEN / "treated.csv").read_bytes())
        (root / "round.toml").write_text('[round]\ntitle = "ASEM"\nscheme = "national.asem"\nas_of = 2024-01-01\nyear = 2018\n'
                                         '[[data]]\nsource = "csv"\npath = "treated.csv"\nsubject = "uCode"\n')
        run = subprocess.run([HENG, "evaluate", str(root / "round.toml"), "--out", str(root / "out"), "--library", str(root)], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout + run.stderr
        results = json.loads((root / "out/results.json").read_text(encoding="utf-8"))
    normalised = {row["uCode"]: row for row in rows("normalised.csv")}
    aggregated = {row["uCode"]: row for row in rows("aggregated.csv")}
    worst = compared = 0
    for subject in results["subjects"]:
        name = subject["name"]
        points = {finding["criterion"]: finding["points"]["low"] for finding in subject["findings"]}
        for row in indicators:
            worst = max(worst, abs(points[code(row["iCode"])] - float(normalised[name][row["iCode"]])))
            compared += 1
        for group in subject["groups"]:
            worst = max(worst, abs(group["points"]["low"] - float(aggregated[name][group["code"]])))
            compared += 1
    expected = len(aggregated) * (len(indicators) + len(groups))
    assert compared == expected, f"{compared} values compared, {expected} expected"
    assert worst < 1e-9, f"largest difference {worst}"
    print(f"{compared} values agree, largest difference {worst:.2g}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
