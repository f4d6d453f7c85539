#!/usr/bin/env python3
"""Plants one violation at a time in a small clean tree and expects check.py to name it: a check must be able to fail."""
import tempfile
import unittest
from pathlib import Path

import check

PLANTED = [
    ("core/base/a.hpp", '#include "define/a.hpp"', "core/base may not include core/define"),
    ("core/data/a.hpp", '#include "../base/a.hpp"', "not written from core/"),
    ("core/data/a.hpp", '#include "a.hpp"', "not written from core/"),
    ("core/data/a.hpp", '#include "base/none.hpp"', "there is no core/base/none.hpp"),
    ("core/app/a.hpp", "#include <lua.hpp>", "core/script only"),
    ("core/app/a.hpp", "#  include <lauxlib.h>", "core/script only"),
    ("core/app/a.hpp", "#include <toml++/toml.h>", "core/define only"),
    ("core/app/a.hpp", "#include <boost/dll/shared_library.hpp>", "core/data only"),
    ("core/app/a.hpp", "#include <spdlog/spdlog.h>", "core/base only"),
    ("core/app/a.hpp", "#include <nlohmann/json.hpp>", "core/base only"),
    ("core/base/a.hpp", "#include <CLI/CLI.hpp>", "core/app only"),
    ("core/base/a.hpp", "#include <udunits2.h>", "core/define only"),
    ("core/app/a.hpp", "#include <tl/expected.hpp>", "core/base only"),
    ("plugins/csv/a.cpp", '#include "base/a.hpp"', "a plugin includes heng/*"),
    ("plugins/csv/a.cpp", "#include <base/a.hpp>", "a plugin includes heng/*"),
    ("plugins/csv/a.cpp", '#include "../sqlite/a.hpp"', "a plugin includes heng/*"),
    ("core/base/long.cpp", "\n" * 451, "451 lines, at most 450"),
    ("core/base/README.md", "x\n" * 21, "21 lines, at most 20"),
    ("core/other", None, "not in the order"),
]


def clean_tree(root):
    for folder in check.ORDER:
        write(root, f"core/{folder}/README.md", "What it is for.\n")
        write(root, f"core/{folder}/a.hpp", '#pragma once\n#include <string>\n#include "heng/plugin.h"\n')
    write(root, "core/app/a.cpp", '#include "app/a.hpp"\n#include <CLI/CLI.hpp>\n#include "base/a.hpp"\n')
    write(root, "plugins/csv/a.hpp", "#include <heng/plugin.hpp>\n")
    write(root, "plugins/csv/a.cpp", '#include "a.hpp"\n#include <nlohmann/json.hpp>\n')


def write(root, path, text):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


class Check(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        clean_tree(self.root)

    def test_accepts_clean_tree(self):
        self.assertEqual([], list(check.violations(self.root)))

    def test_asks_for_readme(self):
        (self.root / "core/plan/README.md").unlink()
        self.assertIn("core/plan/README.md: missing", "\n".join(check.violations(self.root)))


def planted(path, text, expected):
    def test(self):
        if text is None:
            (self.root / path).mkdir()
        else:
            write(self.root, path, text)
        found = list(check.violations(self.root))
        self.assertEqual(1, len(found), found)
        self.assertIn(path, found[0])
        self.assertIn(expected, found[0])
    return test


for index, (path, text, expected) in enumerate(PLANTED):
    setattr(Check, f"test_finds_planted_{index}", planted(path, text, expected))

if __name__ == "__main__":
    unittest.main()
