#!/usr/bin/env python3
"""CreateJob requests with all rules, beside other validators on the standard part of the schema.

usage: createjob.py [--rounds N] [--java COMMAND] [--jar FILE] [--peers FOLDER] [--compare JAR] [REQUEST.json …]

Prints a Markdown table of ratios. Without requests, the one of the JMH benchmarks (2.25 KB) is measured; the
peer always has that one. Times of Jobsmith, Jackson and networknt are CPU times of the thread, the best of many rounds in
turns, of the best of three JVMs; those of the peer are the ones it prints, the best of 30 runs. With --compare, the same of
another build is the first column, and the JVMs of both take turns. `--peers` is the folder for the npm package.
"""
import argparse
import math
import pathlib
import re
import subprocess
import statistics
import tempfile

import npm

HERE = pathlib.Path(__file__).resolve().parent
MAIN = "io.github.jobsmith.benchmarks.createjob.Requests"
PROCESSES = 3
PEER_RUNS = 30


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("requests", nargs="*")
    parser.add_argument("--rounds", default="60")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jar", default=str(HERE / "target" / "benchmarks.jar"))
    parser.add_argument("--compare")
    parser.add_argument("--peers", type=pathlib.Path)
    options = parser.parse_args()
    jars = [jar for jar in (options.compare, options.jar) if jar]
    with tempfile.TemporaryDirectory() as temporary:
        peer = peer_nanos(options, temporary)
    runs = {jar: [] for jar in jars}
    for _ in range(PROCESSES):
        for jar in jars:
            runs[jar].append(figures(options, jar))
    best = [{key: min(run[key] for run in runs[jar]) for key in runs[jar][0]} for jar in jars]
    table([{**each, "peer": peer} for each in best], bool(options.requests))
    own = runs[options.jar]
    median = [statistics.median(run[key] for run in own) / best[-1][key] for key in best[-1] if best[-1][key]]
    spread = math.exp(sum(math.log(each) for each in median) / len(median))
    print(f"\nThe median of {PROCESSES} JVMs takes {(spread - 1) * 100:.0f} % longer than the best, which counts (geometric mean).")


def figures(options, jar):
    out = subprocess.run(
        # Compilation in the foreground: on a busy machine, the rounds would end before code is compiled.
        [options.java, "-XX:+UseSerialGC", "-XX:-BackgroundCompilation", "-cp", jar, MAIN, options.rounds, *options.requests],
        capture_output=True, text=True, check=True).stdout
    return {key: int(value) for key, value in (line.split() for line in out.splitlines())}


def peer_nanos(options, folder):
    """The least mean time, as the peer prints it, for the request of the benchmarks."""
    subprocess.run([options.java, "-cp", options.jar, MAIN, "standard", "schema.json", "job.json"],
                   cwd=folder, check=True, stderr=subprocess.DEVNULL)
    peer = npm.install(options.peers or folder, npm.JSONSCHEMA).resolve() / "jsonschema"
    times = []
    for _ in range(PEER_RUNS):
        out = subprocess.run(
            [str(peer), "validate", "schema.json", "job.json", "--fast", "--benchmark", "--loop", "200"],
            cwd=folder, capture_output=True, text=True, check=True).stdout
        times += [float(match) for match in re.findall(r"PASS (\d+(?:\.\d+)?) \+-", out)]
    return round(min(times) * 1000)


def table(columns, others):
    rows = [
        ("parsed -> verdict: networknt on the standard part takes … times as long", lambda row: row["networknt"] / row["parsed"], 15),
        ("parsed -> verdict, against `jsonschema --fast` on the standard part", lambda row: row["parsed"] / row["peer"], 1.0),
        ("bytes -> verdict, against the token scan", lambda row: row["text"] / row["tokens"], 1.0),
        ("bytes -> report of a valid request, against bytes -> verdict", lambda row: row["report"] / row["text"], 1.2),
        ("20 violations with messages, lines and columns, against the report of the valid request", lambda row: row["violations"] / row["report"], 3),
        ("20 violations as text with source lines, against the report of the valid request", lambda row: row["rendered"] / row["report"], None),
        ("allocation of a verdict, parsed, in bytes", lambda row: row["allocated"], 0),
    ]
    if others:
        # The peer and the violations are those of the request of the benchmarks.
        rows = [rows[0], rows[2], rows[3], rows[6]]
    heads = ["ratio"] if len(columns) == 1 else ["the other build", "this build"]
    print("| work | " + " | ".join(heads) + " | goal |")
    print("|---|" + "---|" * (len(heads) + 1))
    for title, ratio, bar in rows:
        values = [ratio(column) for column in columns]
        shown = [f"{value:.2f}" if isinstance(value, float) else str(value) for value in values]
        print(f"| {title} | " + " | ".join(shown) + f" | {'-' if bar is None else bar} |")


main()
