"""Runs the heng binary for the tests of this folder."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["HENG"]
SOURCE = Path(os.environ["HENG_SOURCE"])
# A round's own table; its data follow.
ROUND = """[round]
title = "t"
scheme = "national.zero_carbon_park"
as_of = 2026-01-31
year = 2025
factors = "ndrc-2025-910"
"""
EXAMPLES = sorted(path.parent for path in (SOURCE / "examples").glob("*/round.toml"))


def heng(*words, folder=None, **variables):
    """Run in `folder`, or where the test runs."""
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | variables
    environment |= {name: value for name, value in os.environ.items() if "SAN_OPTIONS" in name}
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=120, env=environment, cwd=folder)


class ProgramTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="heng-cli-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def exits(self, code, run):
        self.assertEqual(run.returncode, code, f"{run.args}\n{run.stdout}\n{run.stderr}")
        return run

    def library(self):
        """A copy of the library with one round in it, free to be spoilt."""
        copy = self.folder / "library"
        for name in ("indicators", "rules"):
            shutil.copytree(SOURCE / name, copy / name)
        shutil.copytree(SOURCE / "examples/zero_carbon_overlay_2025", copy / "round")
        return copy
