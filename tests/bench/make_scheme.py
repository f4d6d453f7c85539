#!/usr/bin/env python3
"""Writes a library root with the benchmark's rules as an ordinary scheme.

    make_scheme.py SPEC.json FOLDER

SPEC.json lists rules: mandatory thresholds (>=, <=, between; some with an exemption), scored rules 0-100 (linear, banded,
boolean; a missing value scores 0, 60 is met), weights, groups, grades. Passed = all mandatory rules met and at least
`optional_min` of the scored ones.
"""
import json
import pathlib
import sys


def condition(rule):
    name = rule["ind"]
    if rule["op"] == "between":
        test = f"between({name}, param.{rule['id']}_low, param.{rule['id']}_high)"
    else:
        word = "at_least" if rule["op"] == ">=" else "at_most"
        test = f"{word}({name}, param.{rule['id']})"
    met = f"all_of {{ is_known({name}), {test} }}"
    if "skip_if" not in rule:
        return met
    skip = rule["skip_if"]
    exempt = f"is_true({skip['ind']})" if skip["eq"] is True else f"equals({skip['ind']}, \"{skip['eq']}\")"
    return f"any_of {{ {met}, all_of {{ is_known({skip['ind']}), {exempt} }} }}"


def value(rule):
    name = rule["ind"]
    if rule["kind"] == "linear":
        return f"if_known(linear({name}, {{ zero = param.{rule['id']}_zero, full = param.{rule['id']}_full }}), 0)"
    if rule["kind"] == "boolean":
        return f"points_if(all_of {{ is_known({name}), is_true({name}) }}, param.{rule['id']}_points)"
    word = "at_most" if rule["op"] == "<=" else "at_least"
    steps = [f"{{ {word} = param.{rule['id']}_limit{k}, points = param.{rule['id']}_points{k} }}" for k in range(len(rule["bands"]))]
    return f"if_known(bands({name}, {{ {', '.join(steps)}, {{ points = param.{rule['id']}_other }} }}), 0)"


def met(rule):
    weight = rule["weight"] * 100
    if rule["kind"] == "linear":
        return f"at_least(v_{rule['id']}, param.met_share)"
    return f"at_least(v_{rule['id']}, {rule['met_at'] / 100 * weight!r})"


def main(spec_file, folder):
    spec = json.load(open(spec_file))
    root = pathlib.Path(folder)
    scheme_dir = root / "rules/national/bench"
    for path in (root / "indicators", root / "rules/documents", scheme_dir):
        path.mkdir(parents=True, exist_ok=True)
    (root / "indicators/units.toml").write_text('[base]\n"分" = { zh = "分", en = "points" }\n[units]\n')
    lines = []
    for k in range(32):
        lines += [f"[x{k}]", f'title = {{ zh = "x{k}", en = "x{k}" }}', "range = [-1, 2000]", 'source = { ref = "benchmark", status = "official" }']
    for k in range(4):
        lines += [f"[b{k}]", f'title = {{ zh = "b{k}", en = "b{k}" }}', 'kind = "boolean"', 'source = { ref = "benchmark", status = "official" }']
    for name, values in spec["categories"].items():
        lines += [f"[{name}]", f'title = {{ zh = "{name}", en = "{name}" }}', 'kind = "category"', f"values = {json.dumps(values)}", 'source = { ref = "benchmark", status = "official" }']
    (root / "indicators/bench.toml").write_text("\n".join(lines) + "\n")
    (root / "rules/documents/bench.toml").write_text('[document]\nid = "bench"\nnumber = "bench"\ntitle = { zh = "基准", en = "benchmark" }\nstatus = "official"\n[[clause]]\nid = "1"\nkind = "condition"\ntitle = { zh = "1", en = "1" }\n')
    parameters, out = {}, ['scheme "national.bench" { title = { zh = "基准", en = "benchmark" }, document = "bench", subject = "park" }', ""]
    mandatory = [r for r in spec["rules"] if r["mandatory"]]
    scored = [r for r in spec["rules"] if not r["mandatory"]]
    for rule in mandatory:
        if rule["op"] == "between":
            parameters[rule["id"] + "_low"], parameters[rule["id"] + "_high"] = (rule["lo"], "1"), (rule["hi"], "1")
        else:
            parameters[rule["id"]] = (rule["value"], "1")
        out.append(f'gate "{rule["id"]}" {{ title = "{rule["id"]}", clause = "1", require = {condition(rule)} }}')
    for group in range(spec["n_groups"]):
        out.append(f'group "g{group}" {{ title = "g{group}" }}')
    parameters["met_share"] = (0.6, "1")
    for rule in scored:
        weight = rule["weight"] * 100
        parameters[rule["id"] + "_points"] = (weight, "分")
        if rule["kind"] == "linear":
            parameters[rule["id"] + "_zero"], parameters[rule["id"] + "_full"] = (rule["at0"], "1"), (rule["at100"], "1")
        elif rule["kind"] == "banded":
            for k, (limit, score) in enumerate(rule["bands"]):
                parameters[f"{rule['id']}_limit{k}"] = (limit, "1")
                parameters[f"{rule['id']}_points{k}"] = (score / 100 * weight, "分")
            parameters[rule["id"] + "_other"] = (rule["other"] / 100 * weight, "分")
        out.append(f"local v_{rule['id']} = {value(rule)}")
        out.append(f'score "{rule["id"]}" {{ title = "{rule["id"]}", clause = "1", group = "g{rule["group"]}", points = param.{rule["id"]}_points, value = v_{rule["id"]} }}')
    tests = ",\n    ".join(met(rule) for rule in scored)
    grades = ", ".join(f'{{ {limit}, "{name}" }}' for limit, name in spec["grades"]) + f', {{ 0, "{spec["grade_else"]}" }}'
    out += ["", "result {", "  total = sum(),", f"  grades = {{ {grades} }},", f"  pass = all_of {{ all_gates(), at_least_met({spec['optional_min']}, {{", "    " + tests, "  }) },", "}"]
    (scheme_dir / "scheme.lua").write_text("\n".join(out) + "\n")
    text = []
    for name, (number, unit) in parameters.items():
        text += [f"[{name}]", f'title = {{ zh = "{name}", en = "{name}" }}', f'unit = "{unit}"', 'clause = "1"', 'layers = "fixed"', 'status = "official"', f"values = [ {{ from = 2020-01-01, is = {number!r} }} ]"]
    (scheme_dir / "parameters.toml").write_text("\n".join(text) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
