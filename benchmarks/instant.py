#!/usr/bin/env python3
"""Measures how quickly a schema that is given at run time answers, and prints a table.

    mvn -B -ntp -q -pl benchmarks -am package -DskipTests
    ./jobsmith --version
    python3 benchmarks/instant.py PATH/TO/schemastore/src

Needs Python 3.8, a JDK, npm (the peer is installed into a temporary folder) and a checkout of
SchemaStore. Whole processes are run in turn, so that a busy machine affects all of them; their times
are medians. Takes about 5 minutes. --only NAME,… runs some parts: processes, create-job, verdicts, server.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PEER = "@sourcemeta/jsonschema@16.11.0"
FIGURES = "io.github.jobsmith.benchmarks.schemastore.Figures"
CASES = [
    ("tsconfig", "tsconfig/tsconfig-test.json"),
    ("dependabot-2.0", "dependabot-2.0/example.json"),
    ("github-workflow", "github-workflow/1567.yaml"),
    ("eslintrc", "eslintrc/typescript-eslint.json"),
]


def java():
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else "java"


def run(command):
    """Returns seconds and peak memory in MiB of a whole process."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status) if hasattr(os, "waitstatus_to_exitcode") else status >> 8
    process.stdout.close()
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit {process.returncode}\n{output}")
    return seconds, usage.ru_maxrss / 1024


def peer(folder):
    subprocess.run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, PEER], check=True)
    return os.path.join(folder, "node_modules", ".bin", "jsonschema")


def processes(store, runs):
    folder = tempfile.mkdtemp(prefix="instant")
    try:
        jsonschema = peer(folder)
        catalog = os.path.join(folder, "catalog.json")
        plugins = store / "schemas/json/partial-eslint-plugins.json"
        pathlib.Path(catalog).write_text(
            '{"https://www.schemastore.org/partial-eslint-plugins.json": "%s",' % plugins
            + ' "https://json.schemastore.org/partial-eslint-plugins.json": "%s"}' % plugins)
        print("\n| schema | Jobsmith ms | MiB | peer ms | MiB | times the peer | JVM's start ms | times the JVM |")
        print("|---|---|---|---|---|---|---|---|")
        for name, example in CASES:
            schema, document = store / f"schemas/json/{name}.json", store / f"test/{example}"
            ours = [ROOT / "jobsmith", "validate", "--no-cache", "--schema", schema]
            theirs = [jsonschema, "validate", schema, document]
            if name == "eslintrc":
                ours += ["--catalog", catalog]
                theirs += ["--resolve", plugins]
            ours.append(document)
            empty = [java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version"]
            for command in (ours, theirs, empty):
                run(command)
            times = [[], [], []]
            for _ in range(runs):
                for i, command in enumerate((ours, theirs, empty)):
                    times[i].append(run(command))
            (a, ma), (b, mb), (c, _) = [
                (statistics.median(t for t, _ in each), statistics.median(m for _, m in each)) for each in times]
            print(
                f"| {name} | {a * 1e3:.0f} | {ma:.0f} | {b * 1e3:.0f} | {mb:.0f} | {a / b:.2f} "
                f"| {c * 1e3:.0f} | {a / c:.2f} |", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def figures(*arguments, options=()):
    jar = ROOT / "benchmarks/target/benchmarks.jar"
    if not jar.exists():
        sys.exit(f"{jar} is missing; build it as the head of this file says")
    command = [java(), *options, "-cp", jar, FIGURES, *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def results(title, output):
    for line in output.splitlines():
        if line.startswith("RESULT "):
            print(f"| {title} | {line[7:]} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=pathlib.Path, help="the folder src of a checkout of SchemaStore")
    parser.add_argument("--runs", type=int, default=9, help="runs of each process (9)")
    parser.add_argument("--only", default="processes,create-job,verdicts,server")
    arguments = parser.parse_args()
    store = arguments.store.resolve()
    parts = arguments.only.split(",")
    if "processes" in parts:
        processes(store, arguments.runs)
    print("\n| what | |\n|---|---|")
    if "create-job" in parts:
        cold = []
        for _ in range(3):
            output = figures("create-job")
            cold.append(output)
        firsts = sorted(float(o.split("RESULT first ")[1].split()[0]) for o in cold)
        bests = sorted(float(o.split("RESULT best ")[1].split()[0]) for o in cold)
        print(f"| CreateJob, text to first verdict, cold JVM (median of 3) | {firsts[1]:.0f} ms |")
        print(f"| CreateJob, text to first verdict, warm JVM (best of 12, median of 3 JVMs) | {bests[1]:.1f} ms |")
    if "server" in parts:
        results("server", figures("server", store, 500, options=["-Xmx320m", "-XX:+UseSerialGC"]))
    if "verdicts" in parts:
        output = figures("verdicts", store)
        results("parsed to verdict, geometric mean of 20 schemas", output)
        rows = [line.split(" | ") for line in output.splitlines() if line.count(" | ") == 4][1:]
        most = max((int(row[4].split()[0]), row[0]) for row in rows if "stores" not in row[4])
        print(f"| most bytes allocated by a schema that stores no answers | {most[0]} ({most[1]}) |")
        print("\n" + output)


if __name__ == "__main__":
    main()
