"""Files that `heng docs` makes are installed and published: those in the tree are what it makes of the tree.

generated.py HENG SOURCE
"""
import subprocess
import sys
import tempfile
from pathlib import Path

program, source = sys.argv[1], Path(sys.argv[2])
with tempfile.TemporaryDirectory(prefix="heng-docs-") as folder:
    subprocess.run([program, "docs", "--library", source, "--out", folder], check=True, stdout=subprocess.DEVNULL)
    made = {path.relative_to(folder): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}
there = {path.relative_to(source) for path in (source / "docs/schemes").glob("*.md")}
stale = [name for name, text in made.items() if not (source / name).is_file() or (source / name).read_bytes() != text]
stale += sorted(there - made.keys())
for name in stale:
    print(f"{name} is not what the tree makes it")
print(f"{len(made)} files compared, {len(stale)} stale" + ("; run: heng docs --library ." if stale else ""))
sys.exit(1 if stale or len(made) < 40 else 0)
