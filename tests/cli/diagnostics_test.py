"""Every diagnostic has a case that produces it (tests/diagnostics/*.txt) and a section in the reference."""
import difflib
import json
import re
import shutil
import unittest

from program import SOURCE, ProgramTest, heng

FOLDER = SOURCE / "tests/diagnostics"
SHORT = {"S": "rules/national/t/scheme.lua", "P": "rules/national/t/parameters.toml", "I": "indicators/all.toml"}


class Case:
    def __init__(self, code, lines):
        self.code, self.files, self.elsewhere, self.command, self.text = code, [], "", None, False
        for line in lines:
            if line.startswith("only elsewhere: "):
                self.elsewhere = line.removeprefix("only elsewhere: ")
            elif line.startswith(("$ ", "$! ")):  # $!: a command without --json
                self.text = line.startswith("$! ")
                self.command = line.split()[1:]
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

    def words(self, root):
        scheme = "national.u" if (root / "rules/national/u").exists() else "national.t"
        words = self.command or ["check", scheme, "ROOT/round/round.toml"]
        return [word.replace("ROOT", str(root)) for word in words]


def cases():
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        parts = re.split(r"^==== (\S+)\n", path.read_text("utf-8"), flags=re.M)[1:]
        found += [Case(code, text.split("\n")) for code, text in zip(parts[::2], parts[1::2])]
    return found


class Diagnostics(ProgramTest):
    maxDiff = None

    def copy(self, code):
        root = self.folder / code
        shutil.copytree(FOLDER / "library", root)
        return root

    def findings(self, root, command):
        found = json.loads(heng(*command, "--library", root, "--json").stdout)
        return found["findings"] + found.get("data_findings", [])

    def test_the_library_itself_has_none(self):
        root = self.copy("library")
        run = heng("check", "--strict", "--json", "--library", root)
        self.assertEqual([each for each in json.loads(run.stdout)["findings"] if each["severity"] != "note"], [])
        self.assertEqual(run.returncode, 0)

    def test_a_byte_order_mark_is_no_mistake(self):
        root = self.copy("mark")
        for name in SHORT.values():
            path = root / name
            path.write_text("\ufeff" + path.read_text("utf-8"), "utf-8")
        self.exits(0, heng("check", "national.t", "--library", root))

    def test_every_code_of_the_program_is_explained(self):
        page = (SOURCE / "docs/reference/diagnostics.md").read_text("utf-8")
        headings = re.findall(r"^### `(\S+)`", page, re.M)
        explained = set(headings)
        self.assertEqual(len(headings), len(explained), "each code once")
        files = {"toml", "csv", "html", "js", "lua", "json"}
        for path in sorted((SOURCE / "core").glob("*/*.cpp")):
            if path.name.startswith("codes_"):
                continue
            for code, what in re.findall(r'"((?:app|base|define|data|script|test)\.([a-z_0-9]+))"', path.read_text("utf-8")):
                self.assertTrue(code in explained or what in files,
                                f"{path.name}: add {code} to core/app/codes_*.cpp and run heng docs")

    def test_every_code_has_a_case(self):
        page = (SOURCE / "docs/reference/diagnostics.md").read_text("utf-8")
        explained = set(re.findall(r"^### `(\S+)`", page, re.M))
        self.assertEqual(explained - {case.code for case in cases()}, set(), "add a case to tests/diagnostics/*.txt")

    def test_examples_are_what_the_program_says(self):
        page = (SOURCE / "docs/reference/diagnostics.md").read_text("utf-8")
        examples = dict(re.findall(r"^### `(\S+)`\n\n(?:[^#]|#(?!##))*?\n> .*\n>\n> (.*)\n", page, re.M))
        said = self.said()
        for code, example in examples.items():
            alike = max(difflib.SequenceMatcher(None, example, message).ratio() for message in said[code])
            self.assertGreater(alike, 0.6, f"{code}: put {said[code][0]!r} into core/app/codes_*.cpp and run heng docs")
        self.assertEqual(set(said) - set(examples), set(), "cases without an example in core/app/codes_*.cpp")

    def said(self):
        """Code -> its messages, as the cases produce them."""
        said = {}
        for number, case in enumerate(cases()):
            if case.elsewhere or case.text:
                continue
            root = self.copy(f"said.{number}")
            case.write(root)
            for each in self.findings(root, case.words(root)):
                if each["code"] == case.code:
                    text = re.sub(r"searched \S+/plugins", "searched /usr/lib/heng/plugins", each["message"]["en"])
                    said.setdefault(case.code, []).append(text.replace(f"{root}/", ""))
        return said

    def test_all_findings_at_once(self):
        parts = re.split(r"^==== (.+)\n", (FOLDER / "together/cases.txt").read_text("utf-8"), flags=re.M)[1:]
        for number, (what, text) in enumerate(zip(parts[::2], parts[1::2])):
            with self.subTest(what):
                root = self.copy(f"together.{number}")
                Case(what, text.split("\n")).write(root)
                wanted = []
                for path in sorted(root.rglob("*")):
                    for line, written in enumerate(path.read_text("utf-8").split("\n") if path.is_file() else [], 1):
                        wanted += [(path, line, code) for code in written.partition(" << ")[2].split()]
                found = self.findings(root, ["check"])
                places = [((root / each["file"]).resolve(), each.get("line", 0)) for each in found]
                self.assertEqual(places, sorted(places), "in the order of files and lines")
                self.assertEqual(sorted({(*place, each["code"]) for place, each in zip(places, found)
                                         if each["severity"] != "note"}), sorted(wanted))

    def test_every_case(self):
        for number, case in enumerate(cases()):
            with self.subTest(code=case.code):
                if case.elsewhere:
                    self.assertIn(case.code, (SOURCE / case.elsewhere).read_text("utf-8"))
                    continue
                root = self.copy(str(number))
                marked = case.write(root)
                command = case.words(root)
                if case.text:
                    run = heng(*command, *([] if "--library" in command else ["--library", root]))
                    self.assertIn(f"[{case.code}]", run.stderr + run.stdout)
                    continue
                found = self.findings(root, command)
                mine = [each for each in found if each["code"] == case.code]
                self.assertTrue(mine, f"{case.code} is not among {[each['code'] for each in found]}")
                for each in mine:
                    self.assertTrue(each["message"]["zh"] and each["message"]["en"])
                if marked:
                    self.assertIn(marked, [((root / each["file"]).resolve(), each["line"]) for each in mine])


if __name__ == "__main__":
    unittest.main()
