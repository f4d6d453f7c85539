"""The reference is what the program says: `heng docs` writes it again, the examples in it load."""
import json
import re
import unittest

from program import SOURCE, ProgramTest, heng

PARAMETERS = {
    "clean_share": ("%", 90), "low_share": ("%", 30), "carbon_limit": ("tCO2/tce", 0.2), "energy_floor": ("万tce", 20),
    "energy_top": ("万tce", 100), "pass_points": ("分", 6), "base_year": ("1", 2020),
}
HEAD = 'scheme "national.%s" { title = "例", document = "hj-274-2015", subject = "park", layer = "national", factors = "ndrc-2025-910" }\n'


def parameters(lua):
    text = ""
    for name in sorted(set(re.findall(r"param\.(\w+)", lua))):
        unit, value = PARAMETERS[name]
        text += (f'[{name}]\ntitle = {{ zh = "例", en = "e" }}\nunit = "{unit}"\nclause = "指标1"\nlayers = "free"\n'
                 f'status = "unverified"\nvalues = [ {{ from = 2020-01-01, is = {value} }} ]\n')
    return text


def statement(example):
    """An example of the reference is a statement, or one field of a criterion."""
    head = 'title = "例", clause = "指标1", '
    if example.startswith(("require =", "reject_if =")):
        return f'gate "example" {{ {head}{example} }}\n'
    if example.startswith("value ="):
        return f'score "example" {{ {head}points = 10, {example} }}\n'
    if example.startswith("combine ="):
        return f'panel "example" {{ {head}points = 10, {example} }}\n'
    return example + "\n"


class Reference(ProgramTest):
    def test_generated_files_are_as_written(self):
        written = self.exits(0, heng("docs", "--library", SOURCE, "--out", self.folder)).stdout.split()
        self.assertIn(str(self.folder / "docs/reference/rules.md"), written)
        for path in written:
            name = path[len(str(self.folder)) + 1:]
            if not name.startswith("docs/reference/") or "/schemas/" in name:
                continue  # made from the rules: tests/install/generated.py
            self.assertEqual((self.folder / name).read_text("utf-8"), (SOURCE / name).read_text("utf-8"),
                             f"{name} is not what the program says: run heng docs")

    def test_every_example_loads(self):
        page = (SOURCE / "docs/reference/rules.md").read_text("utf-8")
        examples = re.findall(r"### `(\w+)`.*?Example:\n\n```lua\n(.*?)\n```", page, re.S)
        self.assertEqual([word for word, _ in examples], re.findall(r"### `(\w+)`", page))
        self.assertGreater(len(examples), 50)
        root = self.library()
        ids = []
        for word, example in examples:
            lua = HEAD % f"example_{word}" + statement(example)
            if word == "scheme":
                lua = example.replace("national.example", "national.example_scheme") + "\n"
            if "group_total" in lua:
                lua += 'group "basic" { title = "基础" }\n'
            if "sum()" in lua or "total" in lua:
                named = re.search(r'points_of\("(\w+)"\)', lua)
                lua += (f'score "{named[1] if named else "s"}" {{ clause = "指标1", points = 10, group = "basic", '
                        'value = clean_energy_share }\n')
                if "group \"basic\"" not in lua:
                    lua += 'group "basic" { title = "基础" }\n'
            folder = root / f"rules/national/example_{word}"
            folder.mkdir()
            (folder / "scheme.lua").write_text(lua, "utf-8")
            (folder / "parameters.toml").write_text(parameters(lua), "utf-8")
            ids.append(f"national.example_{word}")
        found = json.loads(heng("check", *ids, "--library", root, "--json").stdout)
        wrong = [f"{each['file']}:{each['line']} {each['code']} {each['message']['en']}" for each in found["findings"]
                 if each["severity"] == "error"]
        self.assertEqual(wrong, [])
        self.assertEqual(found["schemes"], ids)
