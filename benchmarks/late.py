#!/usr/bin/env python3
"""Violations at the end of a document of 600,000 items, in the library: what a report takes beyond the verdict of the valid document.

usage: late.py [--rounds N] [--java COMMAND] [--jar FILE]

Prints a Markdown table in CPU time of the thread, the best of many rounds in turns.
"""
import argparse
import math
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
MAIN = "io.github.jobsmith.benchmarks.LateViolations"
ROWS = [
    ("bytes -> verdict, valid", "verdict"),
    ("bytes -> report, valid", "valid"),
    ("1,000 numbers that are too small, one violation with their number", "wrong"),
    ("1,000 unknown members", "unknown"),
    ("1,000 misspelt members", "misspelt"),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", default="40")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jar", default=str(HERE / "target" / "benchmarks.jar"))
    options = parser.parse_args()
    out = subprocess.run([options.java, "-XX:+UseSerialGC", "-Xmx1g", "-cp", options.jar, MAIN, options.rounds],
                         stdout=subprocess.PIPE, text=True, check=True).stdout
    nanos = {key: int(value) for key, value in (line.split() for line in out.splitlines())}
    print("| 600,000 items | CPU time | more than the verdict | goal |")
    print("|---|---|---|---|")
    for title, key in ROWS:
        more = f"{(nanos[key] - nanos['verdict']) / 1e6:.1f} ms" if key != "verdict" else "-"
        print(f"| {title} | {nanos[key] / 1e6:.1f} ms | {more} | {'20 ms' if title.startswith('1,000') else '-'} |")
    spread = math.exp(sum(math.log(nanos[key + "-median"] / nanos[key]) for _, key in ROWS) / len(ROWS))
    print(f"\nThe median round takes {(spread - 1) * 100:.0f} % longer than the best, which counts (geometric mean).")


main()
