#!/usr/bin/env python3
"""Verdicts over the corpora of jsonschema-benchmark, beside other validators.

usage: corpora.py PATH/TO/jsonschema-benchmark/schemas [--only NAME,…] [--rounds N] [--java COMMAND] [--jar FILE]
                  [--peers FOLDER] [--no-javascript] [--csv FILE]

Each corpus has its own JVM. The native validator runs before and after it, and its better run counts. Times of Java and
JavaScript are CPU times of the thread or process; those of the native validator are the ones it prints. Prints a Markdown
table of ratios. `--peers` is the folder for npm packages, which are installed if they are not there; by default a temporary one.
"""
import argparse
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import npm

HERE = pathlib.Path(__file__).resolve().parent
COLUMNS = ("name", "documents", "bytes", "parsed", "repeated", "text", "read", "tokens", "networknt", "harrel", "native", "ajv", "ata")
MAIN = "io.github.jobsmith.benchmarks.corpora.Corpus"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("schemas", type=pathlib.Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--rounds", default="15")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jar", type=pathlib.Path, default=HERE / "target" / "benchmarks.jar")
    parser.add_argument("--peers", type=pathlib.Path)
    parser.add_argument("--no-javascript", action="store_true")
    parser.add_argument("--csv", type=pathlib.Path)
    options = parser.parse_args()
    names = [name for name in options.only.split(",") if name] or sorted(
        folder.name for folder in options.schemas.iterdir() if (folder / "instances.jsonl").exists())
    with tempfile.TemporaryDirectory() as temporary:
        peers = options.peers or pathlib.Path(temporary)
        npm.install(peers, npm.JSONSCHEMA, npm.AJV, npm.ATA)
        rows = []
        for name in names:
            folder = options.schemas / name
            before = native(peers, folder)
            row = figures(options, folder)
            row["native"] = min(before, native(peers, folder))
            if not options.no_javascript:
                row.update(javascript(peers, folder))
            row["name"] = name
            rows.append(row)
            print(name, {key: value for key, value in row.items() if key != "name"}, file=sys.stderr, flush=True)
    if options.csv:
        options.csv.write_text("".join(
            ",".join(str(row.get(key, "")) for key in COLUMNS) + "\n"
            for row in rows))
    table(rows)


def native(peers, folder):
    """The sum of the mean time of each document, as the validator prints it."""
    command = peers / "node_modules" / ".bin" / "jsonschema"
    out = subprocess.run(
        [str(command), "validate", "schema.json", "instances.jsonl", "--fast", "--benchmark", "--loop", "200"],
        cwd=folder, capture_output=True, text=True, check=True).stdout
    times = [float(match) for match in re.findall(r"PASS (\d+(?:\.\d+)?) \+-", out)]
    return round(sum(times) * 1000)


def javascript(peers, folder):
    """Validators that fail to load a schema, or refuse a document, have no figure."""
    done = subprocess.run(
        ["node", str(HERE / "peers" / "corpus.mjs"), str(folder / "schema.json"), str(folder / "instances.jsonl")],
        env={**os.environ, "PEERS": str(peers.resolve())}, capture_output=True, text=True, check=True)
    print(done.stderr, end="", file=sys.stderr)
    return {name: int(nanos) for name, nanos in (line.split() for line in done.stdout.splitlines())}


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
    return math.exp(sum(math.log(value) for value in values) / len(values)) if values else None


def shown(ratio):
    return "-" if ratio is None else f"{ratio:.2f}"


def table(rows):
    def ratio(above, below):
        return lambda row: row[above] / row[below] if above in row and below in row else None

    ratios = [
        ("repeated / `jsonschema --fast`", ratio("repeated", "native")),
        ("one pass / `jsonschema --fast`", ratio("parsed", "native")),
        ("networknt / one pass", ratio("networknt", "parsed")),
        ("dev.harrel / one pass", ratio("harrel", "parsed")),
        ("ajv / repeated", ratio("ajv", "repeated")),
        ("ata-validator / repeated", ratio("ata", "repeated")),
        ("bytes to verdict / token scan", ratio("text", "tokens")),
        ("bytes to document / token scan", ratio("read", "tokens")),
    ]
    ratios = [(title, ratio) for title, ratio in ratios if any(ratio(row) is not None for row in rows)]
    print("| corpus | documents | " + " | ".join(title for title, _ in ratios) + " |")
    print("|---|---|" + "---|" * len(ratios))
    for row in sorted(rows, key=ratios[0][1], reverse=True):
        print(f"| {row['name']} | {row['documents']} | " + " | ".join(shown(ratio(row)) for _, ratio in ratios) + " |")
    print("| **geometric mean** | | " + " | ".join(f"**{shown(mean(ratio(row) for row in rows))}**" for _, ratio in ratios) + " |")
    spread = mean(row[name + "-median"] / row[name] for row in rows for name in ("parsed", "repeated", "text", "tokens"))
    print(f"\nThe median round takes {(spread - 1) * 100:.0f} % longer than the best, which counts (geometric mean).")


main()
