#!/usr/bin/env python3
"""Checks what the tree promises: who may include whom, and how long a file may get.

check.py ROOT prints one line a violation and exits 1 when there is any. What the code means is not its business.
"""
import re
import sys
from pathlib import Path

# A folder may include only folders above it.
ORDER = ["sdk", "base", "define", "data", "plan", "script", "evaluate", "explain", "report", "cases", "app"]

# A header that is heavy, or whose types should not spread, is named in one folder only.
ONLY_IN = {
    r"(lua|luaconf|lualib|lauxlib)\.h(pp)?$": "script",
    r"toml\+\+/": "define",
    r"udunits2\.h$": "define",
    r"boost/": "data",
    r"(spdlog|fmt)/": "base",
    r"nlohmann/": "base",
    r"tl/expected\.hpp$": "base",
    r"utf8proc\.h$": "base",
    r"CLI/": "app",
}
LINES_WARN, LINES_FAIL, README_LINES = 400, 450, 20
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def sources(folder):
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".h", ".hpp", ".c", ".cpp"} and "node_modules" not in path.parts:
            yield path


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if match := INCLUDE.match(line):
            yield number, match[1] == '"', match[2]


def check_core_include(root, folder, quoted, header):
    for pattern, home in ONLY_IN.items():
        if re.match(pattern, header) and folder != home:
            return f"<{header}> is included in core/{home} only"
    if header.startswith("heng/"):
        return None
    if not quoted:
        return None
    target = header.split("/")[0]
    if target not in ORDER or "../" in header:
        return f'"{header}" is not written from core/'
    if ORDER.index(target) > ORDER.index(folder):
        return f'core/{folder} may not include core/{target}: "{header}"'
    if not (root / "core" / header).is_file():
        return f'there is no core/{header}'
    return None


def check_plugin_include(path, quoted, header):
    if header.startswith("heng/"):
        return None
    if header.split("/")[0] in ORDER or "../" in header or (quoted and not (path.parent / header).is_file()):
        return f'a plugin includes heng/*, its own headers and third-party ones, not "{header}"'
    return None


def violations(root):
    for folder in (root / "core").iterdir():
        if folder.is_dir() and folder.name not in ORDER:
            yield f"{folder.relative_to(root)}: not in the order of core's folders"
    for folder in ORDER:
        for path in sources(root / "core" / folder):
            for number, quoted, header in includes(path):
                if problem := check_core_include(root, folder, quoted, header):
                    yield f"{path.relative_to(root)}:{number}: {problem}"
        readme = root / "core" / folder / "README.md"
        if not readme.is_file():
            yield f"core/{folder}/README.md: missing; it says what the folder is for and what it is not for"
        elif (length := len(readme.read_text(encoding="utf-8").splitlines())) > README_LINES:
            yield f"core/{folder}/README.md: {length} lines, at most {README_LINES}"
    for path in sources(root / "plugins"):
        for number, quoted, header in includes(path):
            if problem := check_plugin_include(path, quoted, header):
                yield f"{path.relative_to(root)}:{number}: {problem}"
    for path in [p for top in ("core", "plugins", "tests") for p in sources(root / top)]:
        length = len(path.read_text(encoding="utf-8").splitlines())
        if length > LINES_FAIL:
            yield f"{path.relative_to(root)}: {length} lines, at most {LINES_FAIL}: split it"
        elif length > LINES_WARN:
            print(f"{path.relative_to(root)}: warning: {length} lines, should be at most {LINES_WARN}")


def main():
    found = list(violations(Path(sys.argv[1])))
    for violation in found:
        path, _, problem = violation.partition(": ")
        print(f"{path}: error: {problem}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
