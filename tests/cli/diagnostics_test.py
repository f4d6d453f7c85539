"""Every diagnostic has a case that produces it (tests/diagnostics/*.txt) and a section in the reference."""
import json
import re
import shutil
import unittest

from program import SOURCE, ProgramTest, heng

FOLDER = SOURCE / "tests/diagnostics"
SHORT = {"S": "rules/national/t/scheme.lua", "P": "rules/national/t/parameters.toml", "I": "indicators/all.toml"}


class Case:
    def __init__(self, code, lines):
        self.code, self.files, self.elsewhere, self.command = code, [], "", None
        for line in lines:
            if line.startswith("only elsewhere: "):
                self.elsewhere = line.removeprefix("only elsewhere: ")
            elif line.startswith("$ "):
                self.command = line[2:].split()
            elif line.startswith(("-- ", "++ ")) and " " not in line[3:]:
                self.files.append((line.startswith("++"), SHORT.get(line[3:], line[3:]), []))
            elif self.files:
                self.files[-1][2].append(line)

    def write(self, root):
        """The (file, line) that is marked, or None."""
        marked = None
        for adds, name, lines in self.files:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            while lines and not lines[-1]:
                lines.pop()
            before = path.read_text("utf-8") if adds else ""
            for number, line in enumerate(lines, before.count("\n") + 1):
                if line.endswith("<<"):
                    marked = (path, number)
            path.write_text(before + "\n".join(lines) + "\n", "utf-8")
        return marked


def cases():
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        parts = re.split(r"^==== (\S+)\n", path.read_text("utf-8"), flags=re.M)[1:]
        found += [Case(code, text.split("\n")) for code, text in zip(parts[::2], parts[1::2])]
    return found


class Diagnostics(ProgramTest):
    def copy(self, code):
        root = self.folder / code
        shutil.copytree(FOLDER / "library", root)
        return root

    def findings(self, root, command):
        words = [each.replace("ROOT", str(root)) for each in command]
        found = json.loads(heng(*words, "--library", root, "--json").stdout)
        return found["findings"] + found.get("data_findings", [])

    def test_the_library_itself_has_none(self):
        root = self.copy("library")
        run = heng("check", "--strict", "--json", "--library", root)
        self.assertEqual(json.loads(run.stdout)["findings"], [])
        self.assertEqual(run.returncode, 0)

    def test_every_case(self):
        for case in cases():
            with self.subTest(code=case.code):
                if case.elsewhere:
                    self.assertIn(case.code, (SOURCE / case.elsewhere).read_text("utf-8"))
                    continue
                root = self.copy(case.code)
                marked = case.write(root)
                schemes = ["national.u"] if (root / "rules/national/u").exists() else ["national.t"]
                command = case.command or ["check", *schemes, root / "round/round.toml"]
                found = self.findings(root, [str(word) for word in command])
                mine = [each for each in found if each["code"] == case.code]
                self.assertTrue(mine, f"{case.code} is not among {[each['code'] for each in found]}")
                for each in mine:
                    self.assertTrue(each["message"]["zh"] and each["message"]["en"])
                if marked:
                    self.assertIn(marked, [((root / each["file"]).resolve(), each["line"]) for each in mine])


if __name__ == "__main__":
    unittest.main()
