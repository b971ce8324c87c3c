#!/usr/bin/env python3
"""How the time from schema text to Java source grows with the schema: runs GenerationTimeTest and prints its table.

usage: growth.py

Processor time in multiples of the first entry of a row; each entry is for twice the size of the previous one, and the best of three runs.
Needs Maven and the JDK of JAVA_HOME.
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMES = {
    "properties": "properties",
    "definitions": "definitions",
    "enumOfStrings": "values of an enum",
    "nesting": "nested levels",
    "largePatterns": "large patterns",
    "unevaluatedChain": "`unevaluatedProperties` in a chain",
}


def main():
    done = subprocess.run(
        ["mvn", "-B", "-ntp", "-pl", "generator", "-am", "test", "-Dtest=GenerationTimeTest", "-Dsurefire.failIfNoSpecifiedTests=false",
         "-Djobsmith.scale=series"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in done.stdout.splitlines() if line.startswith("| ")]
    rows = [row for row in rows if row[0] in NAMES]
    if not rows:
        sys.exit(done.stdout[-2000:])
    if done.returncode:
        print("GenerationTimeTest failed; its rows are printed nevertheless", file=sys.stderr)
    print("| schema | from | x1 | x2 | x4 | x8 | x16 |")
    print("|---|---|---|---|---|---|---|")
    for row in rows:
        print(f"| {NAMES[row[0]]} | {' | '.join(row[1:])} |")


main()
