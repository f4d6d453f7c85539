"""Follows a page of docs/guide as a reader would, in a copy of the tree, and compares what it shows with what is printed.

guide.py HENG SOURCE PAGE [--update]

```console   a line "$ command" is run, what follows is its output; a last line "…" stands for the rest of it.
             --update writes the output anew ("```console 5" keeps five lines a command).
```diff      "--- file", then lines: "-" lines are looked for and replaced by "+" lines; without "-" they are appended.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = "/home/me/heng"  # what the page calls the reader's folder
BLOCK = re.compile(r"^```(console|diff)(?: (\d+))?\n(.*?)^```$", re.M | re.S)


def edit(folder, text):
    lines = text.splitlines()
    file = folder / lines[0].removeprefix("--- ")
    old = "".join(line[1:] + "\n" for line in lines[1:] if line.startswith("-"))
    new = "".join(line[1:] + "\n" for line in lines[1:] if line.startswith("+"))
    content = file.read_text("utf-8")
    if old:
        assert content.count(old) == 1, f"{file.name}: found {content.count(old)} times:\n{old}"
        content = content.replace(old, new)
    else:
        content += new
    file.write_text(content, "utf-8")


def run(folder, command, environment):
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, text=True, timeout=300,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = done.stdout.replace(str(folder), HOME)
    return [line.rstrip() for line in said.rstrip("\n").split("\n")] if said.strip() else []


def follow(folder, page, environment, problems):
    """The page with its outputs as they are."""
    def block(match):
        kind, most, body = match[1], match[2], match[3]
        if kind == "diff":
            edit(folder, body)
            return match[0]
        made = ""
        for part in re.split(r"^(?=\$ )", body, flags=re.M)[1:]:
            command, *shown = part.rstrip("\n").split("\n")
            said = run(folder, command[2:], environment)
            expected = [line.rstrip() for line in shown]
            cut = bool(expected) and expected[-1] == "…"
            if (said[:len(expected) - 1] != expected[:-1]) if cut else (said != expected):
                problems.append(f"{command}\n  the page:\n" + "\n".join(expected) + "\n  printed:\n" + "\n".join(said))
            if most and len(said) > int(most):
                said = said[:int(most)] + ["…"]
            made += "\n".join([command, *said]) + "\n"
        return f"```{kind}{' ' + most if most else ''}\n{made}```"
    return BLOCK.sub(block, page)


def main():
    program, source, page = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    with tempfile.TemporaryDirectory(prefix="heng-guide-") as temporary:
        folder = Path(temporary) / "heng"
        for name in ("indicators", "rules", "examples"):
            shutil.copytree(source / name, folder / name)
        environment = {"PATH": f"{program.parent}:{os.environ['PATH']}", "HOME": temporary,
                       "LANG": "C.UTF-8" if page.name.endswith("zh-CN.md") else "en_GB.UTF-8"}
        for words in (("init", "-q", "-b", "main"), ("config", "user.name", "me"), ("config", "user.email", "me@example.org"),
                      ("add", "-A"), ("commit", "-qm", "The rules in force")):
            subprocess.run(["git", *words], cwd=folder, env=environment, check=True)
        problems = []
        text = follow(folder, page.read_text("utf-8"), environment, problems)
    if "--update" in sys.argv:
        page.write_text(text, "utf-8")
        return 0
    print("\n\n".join(problems) or f"{page.name}: as printed")
    return 1 if problems or text.count("\n$ ") < 5 else 0


sys.exit(main())
