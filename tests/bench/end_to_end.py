#!/usr/bin/env python3
"""A CSV file of many subjects to results.csv, by heng and by DuckDB with the same rules as CASE expressions.

    end_to_end.py HENG HENG_COLUMNS_BENCH [SUBJECTS [ROUNDS [THREADS]]]

DuckDB is taken from the folder DUCKDB_MODULES, made by `npm install @duckdb/node-api` there; without it only heng is
timed. The two run in turn, as processes of their own, with as many threads each; verdicts and totals are compared before
any time is printed. heng writes more: words for each outcome, and the page and JSON of the first 10,000 subjects.

Then the file alone is loaded, on one thread each: `heng explain` of one subject, and CREATE TABLE.
"""
import csv
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def run(command, log):
    """Wall and CPU seconds and peak memory in MiB."""
    began = time.monotonic()
    with open(log, "wb") as out:
        process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=out)
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} failed: {pathlib.Path(log).read_text(errors='replace')[-2000:]}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def compare(ours, theirs):
    """Every subject: the same verdict, and a total that is the same but for rounding."""
    verdicts = {"通过": "true", "不通过": "false"}
    with open(ours, encoding="utf-8-sig", newline="") as left, open(theirs, encoding="utf-8", newline="") as right:
        judged = {row["评价对象"]: (verdicts[row["结论"]], float(row["总分（最低）"])) for row in csv.DictReader(left)}
        for row in csv.DictReader(right):
            verdict, total = judged.pop(row["subject"])
            if verdict != row["pass"] or abs(total - float(row["total"])) > 1e-9:
                sys.exit(f"{row['subject']}: {verdict} {total}, DuckDB {row['pass']} {row['total']}")
    if judged:
        sys.exit(f"{len(judged)} subjects are not in DuckDB's results")


def report(times):
    for name, all_times in times.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*all_times))
        print(f"{name:8} {wall:7.2f} s wall  {cpu:7.2f} s CPU  {memory:7.0f} MiB")
    if "duckdb" in times:
        pairs = [(ours[0] / theirs[0], ours[1] / theirs[1]) for ours, theirs in zip(times["heng"], times["duckdb"])]
        print(f"heng / duckdb: wall {statistics.median(pair[0] for pair in pairs):.2f}, CPU {statistics.median(pair[1] for pair in pairs):.2f}")


def in_turn(commands, rounds, log):
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(run(command, log))
    return times


def main(heng, bench, subjects="1000000", rounds="3", threads="2"):
    modules = os.environ.get("DUCKDB_MODULES", "")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([bench, "--write", folder, subjects], check=True)
        commands = {"heng": [heng, "evaluate", folder / "round.toml", "--out", folder / "out", "--library", folder, "--lang", "zh", "--threads", threads]}
        load = {"heng": [heng, "explain", folder / "round.toml", "S0", "--library", folder, "--lang", "zh", "--threads", "1"]}
        if (pathlib.Path(modules) / "node_modules/@duckdb/node-api").is_dir():
            commands["duckdb"] = ["node", HERE / "duckdb.mjs", modules, folder / "data.csv", folder / "rules.sql", folder / "duckdb.csv", threads]
            load["duckdb"] = ["node", HERE / "duckdb.mjs", modules, folder / "data.csv", "-", "-", "1"]
        else:
            print("DUCKDB_MODULES names no folder with @duckdb/node-api: only heng is timed")
        times = in_turn(commands, int(rounds), folder / "log")
        if "duckdb" in commands:
            compare(folder / "out/results.csv", folder / "duckdb.csv")
        print(f"CSV of {subjects} subjects to results, {threads} threads each")
        report(times)
        print("loading the CSV, one thread each")
        report(in_turn(load, int(rounds), folder / "log"))


if __name__ == "__main__":
    main(*sys.argv[1:])
