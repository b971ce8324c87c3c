#!/usr/bin/env python3
"""Measures how quickly a schema that is given at run time answers, and prints a table.

    mvn -B -ntp -q -pl benchmarks -am package -DskipTests
    ./jobsmith --version
    python3 benchmarks/instant.py PATH/TO/schemastore/src

Needs Python 3.8, a JDK, npm (the peer is installed into a temporary folder) and a checkout of
SchemaStore. Whole processes are run in turn, so that a busy machine affects all of them; their times
are medians. --only NAME,… runs some parts: processes, create-job, verdicts, server.
"""

import argparse
import math
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import npm

ROOT = pathlib.Path(__file__).resolve().parent.parent
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


def processes(store, runs, peers):
    folder = tempfile.mkdtemp(prefix="instant")
    try:
        jsonschema = npm.install(peers or folder, npm.JSONSCHEMA).resolve() / "jsonschema"
        spread = []
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
            spread += [median / min(t for t, _ in each) for median, each in zip((a, b, c), times)]
        print(f"\nThese are medians; they are {(statistics.median(spread) - 1) * 100:.0f} % longer than the shortest run (median).")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def figures(*arguments, options=()):
    jar = ROOT / "benchmarks/target/benchmarks.jar"
    if not jar.exists():
        sys.exit(f"{jar} is missing; build it as the head of this file says")
    command = [java(), *options, "-cp", jar, FIGURES, *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def create_job():
    outputs = [figures("create-job") for _ in range(3)]
    print("\n| CreateJob schema, text to first verdict | median of 3 JVMs | shortest |\n|---|---|---|")
    for title, key in (("cold JVM", "first"), ("warm JVM, best of 12", "best")):
        times = sorted(float(output.split(f"RESULT {key} ")[1].split()[0]) for output in outputs)
        print(f"| {title} | {times[1]:.1f} ms | {times[0]:.1f} ms |", flush=True)


def server(store, runs):
    """Two or more runs, since each is a process of its own."""
    print("\n| server with `-Xmx320m` | seconds | MiB |\n|---|---|---|")
    found = []
    for _ in range(min(runs, 3)):
        output = figures("server", store, 500, options=["-Xmx320m", "-XX:+UseSerialGC"])
        found.append(re.search(r"RESULT (\d+ schemas) in ([\d.]+) s, peak (\d+) MiB", output).groups())
    seconds = sorted(float(each[1]) for each in found)
    print(f"| {found[0][0]} loaded, and one document validated with each | {seconds[0]:.1f} to {seconds[-1]:.1f} "
          f"| {max(int(each[2]) for each in found)} |", flush=True)


def verdicts(store):
    output = figures("verdicts", store)
    rows = [line.split()[1:] for line in output.splitlines() if line.startswith("ROW ")]

    def mean(ratio):
        return math.exp(sum(math.log(ratio([float(value) for value in row[1:6]])) for row in rows) / len(rows))

    print("\n| schema | ready, ms | compiled, ms | verdict, µs | compiled, µs | networknt, µs | times as long as compiled "
          "| networknt, times as long | bytes allocated |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, *values, bytes_, stores in rows:
        ready, compiled, own, generated, other = map(float, values)
        print(f"| {name} | {ready:.1f} | {compiled:.0f} | {own:.2f} | {generated:.2f} | {other:.1f} | {own / generated:.2f} "
              f"| {other / own:.1f} | {bytes_}{' (stores answers)' if stores == 'stores' else ''} |")
    print(f"| **geometric mean** | {mean(lambda v: v[0]):.1f} | {mean(lambda v: v[1]):.0f} | | | | **{mean(lambda v: v[2] / v[3]):.2f}** "
          f"| **{mean(lambda v: v[4] / v[2]):.1f}** | |")
    spread = float(re.search("RESULT spread (\\S+)", output).group(1))
    print(f"\nCPU time of the thread in a warm JVM. The median round takes {(spread - 1) * 100:.0f} % longer than the best, which counts "
          "(geometric mean).", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=pathlib.Path, help="the folder src of a checkout of SchemaStore")
    parser.add_argument("--peers", type=pathlib.Path, help="the folder for the npm package; by default a temporary one")
    parser.add_argument("--runs", type=int, default=9, help="runs of each process (9)")
    parser.add_argument("--only", default="processes,create-job,verdicts,server")
    arguments = parser.parse_args()
    store = arguments.store.resolve()
    parts = arguments.only.split(",")
    if "processes" in parts:
        processes(store, arguments.runs, arguments.peers)
    if "create-job" in parts:
        create_job()
    if "server" in parts:
        server(store, arguments.runs)
    if "verdicts" in parts:
        verdicts(store)


if __name__ == "__main__":
    main()
