#!/usr/bin/env python3
"""Verdicts over the corpora of jsonschema-benchmark, beside other validators.

usage: corpora.py PATH/TO/jsonschema-benchmark/schemas [--only NAME,…] [--rounds N] [--java COMMAND] [--jar FILE]
                  [--peer COMMAND] [--csv FILE]

Each corpus has its own JVM. The peer runs before and after it, and its better run counts. Times of Jobsmith, Jackson and
networknt are CPU times of the thread; those of the peer are the ones it prints. Prints a Markdown table of ratios.
"""
import argparse
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PEER = "@sourcemeta/jsonschema@16.11.0"
MAIN = "io.github.jobsmith.benchmarks.corpora.Corpus"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("schemas", type=pathlib.Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--rounds", default="15")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jar", type=pathlib.Path, default=HERE / "target" / "benchmarks.jar")
    parser.add_argument("--peer")
    parser.add_argument("--csv", type=pathlib.Path)
    options = parser.parse_args()
    names = [name for name in options.only.split(",") if name] or sorted(
        folder.name for folder in options.schemas.iterdir() if (folder / "instances.jsonl").exists())
    with tempfile.TemporaryDirectory() as temporary:
        peer = options.peer or install(temporary)
        rows = []
        for name in names:
            folder = options.schemas / name
            before = peer_nanos(peer, folder)
            row = figures(options, folder)
            row["peer"] = min(before, peer_nanos(peer, folder))
            row["name"] = name
            rows.append(row)
            print(name, {key: value for key, value in row.items() if key != "name"}, file=sys.stderr, flush=True)
    if options.csv:
        options.csv.write_text("".join(
            ",".join(str(row.get(key, "")) for key in ("name", "documents", "bytes", "parsed", "text", "read", "tokens", "networknt", "peer")) + "\n"
            for row in rows))
    table(rows)


def install(folder):
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, PEER],
                   check=True, stdout=subprocess.DEVNULL)
    return os.path.join(folder, "node_modules", ".bin", "jsonschema")


def peer_nanos(peer, folder):
    """The sum of the mean time of each document, as the peer prints it."""
    out = subprocess.run(
        [peer, "validate", "schema.json", "instances.jsonl", "--fast", "--benchmark", "--loop", "200"],
        cwd=folder, capture_output=True, text=True, check=True).stdout
    times = [float(match) for match in re.findall(r"PASS (\d+(?:\.\d+)?) \+-", out)]
    return round(sum(times) * 1000)


def figures(options, folder):
    out = subprocess.run(
        [options.java, "-XX:+UseSerialGC", "-cp", str(options.jar), MAIN,
         str(folder / "schema.json"), str(folder / "instances.jsonl"), options.rounds],
        capture_output=True, text=True, check=True).stdout
    row = {}
    for line in out.splitlines():
        key, value = line.split()
        row[key] = int(value)
    if row["valid"] != row["documents"]:
        raise SystemExit(f"{folder.name}: {row['documents'] - row['valid']} documents are not valid")
    return row


def mean(values):
    values = [value for value in values if value is not None]
    return math.exp(sum(math.log(value) for value in values) / len(values))


def shown(ratio):
    return "-" if ratio is None else f"{ratio:.2f}"


def table(rows):
    ratios = [
        ("parsed / `jsonschema --fast`", lambda row: row["parsed"] / row["peer"]),
        ("networknt / parsed", lambda row: row["networknt"] / row["parsed"] if "networknt" in row else None),
        ("bytes to verdict / token scan", lambda row: row["text"] / row["tokens"]),
        ("bytes to document / token scan", lambda row: row["read"] / row["tokens"]),
    ]
    print("| corpus | documents | " + " | ".join(title for title, _ in ratios) + " |")
    print("|---|---|" + "---|" * len(ratios))
    for row in sorted(rows, key=lambda row: -ratios[0][1](row)):
        print(f"| {row['name']} | {row['documents']} | " + " | ".join(shown(ratio(row)) for _, ratio in ratios) + " |")
    print("| **geometric mean** | | " + " | ".join(f"**{mean(ratio(row) for row in rows):.2f}**" for _, ratio in ratios) + " |")


main()
