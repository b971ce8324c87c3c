#!/usr/bin/env python3
"""Measures the command over many and large files, beside another validator, and prints Markdown tables.

    ./jobsmith --version
    python3 benchmarks/command.py

Needs Python 3.8, Linux with taskset, a JDK, npm (the peer is installed into a temporary folder) and 2.5 GB for
files, which are made in a temporary folder, or in --data FOLDER, where the next call finds them. The commands of a row
are run in turn; times are the shortest of --runs runs, memory is the largest. Whole processes, with the start
of the JVM. --only NAME,… runs some parts: small, cores, lines, late. --gb 0.1 makes less than 1 GB.
--jobsmith 'COMMAND' measures another command, such as that of an installation.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import npm

ROOT = pathlib.Path(__file__).resolve().parent.parent
DRAFT = "https://json-schema.org/draft/2020-12/schema"
ORDER = {
    "$schema": DRAFT,
    "type": "object",
    "required": ["id", "items"],
    "properties": {
        "id": {"type": "string", "pattern": "^order-[0-9]+$"},
        "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
    },
    "$defs": {
        "item": {
            "type": "object",
            "required": ["sku", "name", "price", "count"],
            "additionalProperties": False,
            "properties": {
                "sku": {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{4,8}$"},
                "name": {"type": "string", "minLength": 1, "maxLength": 80},
                "price": {"type": "number", "minimum": 0, "maximum": 100000},
                "count": {"type": "integer", "minimum": 1},
                "state": {"enum": ["new", "used", "refurbished"]},
                "tags": {"type": "array", "maxItems": 8, "items": {"type": "string", "maxLength": 20}},
                "at": {"type": "string", "maxLength": 30},
                "size": {
                    "type": "object",
                    "properties": {"w": {"type": "number"}, "h": {"type": "number"}},
                    "additionalProperties": False,
                },
            },
        }
    },
}
LATE = {
    "$schema": DRAFT,
    "type": "array",
    "items": {"type": "object", "additionalProperties": False, "properties": {"n": {"type": "integer", "minimum": 0}}},
}


def run(command, statuses=(0,), cores=None):
    """Returns seconds, processor seconds and peak memory in MiB of a process with its children."""
    command = [str(part) for part in command]
    if cores is not None:
        command = ["taskset", "-c", cores] + command
    begin = time.perf_counter()
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
    if process.returncode not in statuses:
        sys.exit("%s: exit %s" % (" ".join(command), process.returncode))
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(runs, commands):
    """Returns the least seconds, the least processor seconds and the most memory of commands run in turn."""
    for command in commands:
        run(**command)
    rounds = [[run(**command) for command in commands] for _ in range(runs)]
    best = []
    for each in zip(*rounds):
        seconds, cpu, mib = zip(*each)
        best.append((min(seconds), min(cpu), max(mib)))
        measure.spread.append(statistics.median(seconds) / min(seconds))
    return best


measure.spread = []


def item(r, i):
    return {
        "sku": "ABC-%06d" % r.randrange(10 ** 6),
        "name": "Thing %d of %s" % (i, "".join(r.choice("abcdefgh ") for _ in range(20))),
        "price": r.randrange(1, 10 ** 6) / 100,
        "count": r.randrange(1, 90),
        "state": r.choice(["new", "used", "refurbished"]),
        "tags": ["t%d" % r.randrange(99) for _ in range(3)],
        "at": "2026-%02d-%02dT10:11:12Z" % (r.randrange(1, 13), r.randrange(1, 28)),
        "size": {"w": r.randrange(100) / 8, "h": r.randrange(100)},
    }


def items(seed, size):
    """Returns texts of items of about this many bytes together."""
    pool = items.pool
    if not pool:
        r = random.Random(1)
        pool.extend(json.dumps(item(r, i)) for i in range(3000))
    chosen, length = [], 0
    while length < size:
        chosen.append(pool[(seed * 37 + len(chosen)) % len(pool)])
        length += len(chosen[-1]) + 4
    return chosen


items.pool = []


def is_made(folder):
    """Whether an earlier call has made the files; otherwise makes the folder."""
    if folder.exists():
        return True
    folder.mkdir()
    return False


def orders(folder, count, size):
    if is_made(folder):
        return
    for i in range(count):
        text = '{"id": "order-%d",\n "items": [\n  %s\n ]}\n' % (i, ",\n  ".join(items(i, size)))
        (folder / ("order-%06d.json" % i)).write_text(text)


def request(i):
    r = random.Random(i)
    document = {"version": "1.0", "steps": [{"action": {
        "name": "Install-%d" % i, "type": "runHandler", "runAsUser": "user1",
        "input": {"handler": "install.sh", "args": ["v%d" % i], "path": "default"}}}]}
    return {
        "jobId": "job-%06d" % i,
        "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/device-%d" % i],
        "document": json.dumps(document),
        "description": "Job %d " % i + "".join(r.choice("abcdefgh ") for _ in range(180)),
        "targetSelection": "SNAPSHOT",
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 50, "exponentialRate": {
            "baseRatePerMinute": 10, "incrementFactor": 1.5,
            "rateIncreaseCriteria": {"numberOfNotifiedThings": 1}}},
        "abortConfig": {"criteriaList": [{
            "failureType": "FAILED", "action": "CANCEL", "thresholdPercentage": 20.5,
            "minNumberOfExecutedThings": 1}]},
        "timeoutConfig": {"inProgressTimeoutInMinutes": 60},
        "jobExecutionsRetryConfig": {"criteriaList": [{"failureType": "FAILED", "numberOfRetries": 3}]},
        "tags": [{"Key": "team", "Value": "fleet"}],
    }


def requests(folder, count):
    if is_made(folder):
        return
    for i in range(count):
        (folder / ("job-%06d.json" % i)).write_text(json.dumps(request(i), indent=1))


def schema(folder, name, value):
    path = folder / (name + ".schema.json")
    path.write_text(json.dumps(value))
    return path


def small(ours, folder, runs, peers):
    """Small files beside the peer, which validates the standard part of the schema."""
    peer = npm.install(peers or folder / "npm", npm.JSONSCHEMA).resolve() / "jsonschema"
    standard = folder / "create-job.json"
    standard.write_bytes(subprocess.run(ours + ["schema", "create-job"], check=True, stdout=subprocess.PIPE).stdout)
    requests(folder / "requests", 2000)
    one = folder / "requests/job-000000.json"
    a, b, c, d = measure(runs, [
        dict(command=ours + ["validate", folder / "requests"]),
        dict(command=[peer, "validate", "--fast", standard, folder / "requests"]),
        dict(command=ours + ["validate", one]),
        dict(command=[peer, "validate", "--fast", standard, one]),
    ])
    print("\n| CreateJob requests | Jobsmith, all rules | CPU | MiB | `jsonschema --fast`, standard part | CPU | MiB | times the peer |")
    print("|---|---|---|---|---|---|---|---|")
    for name, x, y in (("2,000 files of 1.2 KB", a, b), ("one file", c, d)):
        print("| %s | %.0f ms | %.0f ms | %.0f | %.0f ms | %.0f ms | %.0f | %.2f |" % (
            name, x[0] * 1e3, x[1] * 1e3, x[2], y[0] * 1e3, y[1] * 1e3, y[2], x[0] / y[0]), flush=True)


def cores(ours, folder, runs, gb):
    """Many files on one processor and on two."""
    requests(folder / "many", 20000)
    orders(folder / "orders", int(20000 * gb), 50000)
    orders(folder / "large", max(1, int(50 * gb)), 20000000)
    order = schema(folder, "order", ORDER)
    print("\n| files | one processor | two | times as fast | CPU on two | MiB on two |")
    print("|---|---|---|---|---|---|")
    for name, command in (
        ("20,000 CreateJob requests of 1.2 KB", ours + ["validate", folder / "many"]),
        (f"{int(20000 * gb):,} files of 50 KB, schema given",
         ours + ["validate", "--schema", order, folder / "orders"]),
        ("%d files of 20 MB, schema given" % max(1, int(50 * gb)),
         ours + ["validate", "--schema", order, folder / "large"]),
    ):
        one, two = measure(max(2, runs // 5), [dict(command=command, cores="0"), dict(command=command, cores="0,1")])
        print("| %s | %.2f s | %.2f s | %.2f | %.2f s | %.0f |" % (
            name, one[0], two[0], one[0] / two[0], two[1], two[2]), flush=True)


def lines(ours, folder, gb):
    """One large file, which is read piece by piece."""
    record = schema(folder, "item", {"$schema": DRAFT, **ORDER["$defs"]["item"]})
    text = "\n".join(items(0, 1000000)) + "\n"
    file = folder / "items.jsonl"
    if not file.exists():
        with open(str(file), "w") as out:
            for _ in range(int(1000 * gb)):
                out.write(text)
    ((seconds, cpu, mib),) = measure(
        2, [dict(command=ours + ["validate", "--schema", record, file])])
    print("\n| one file | seconds | CPU | MiB | MB per second |\n|---|---|---|---|---|")
    print("| %.1f GB of JSON Lines, schema given | %.1f | %.1f | %.0f | %.0f |" % (
        file.stat().st_size / 1e9, seconds, cpu, mib, file.stat().st_size / 1e6 / seconds), flush=True)


def late(ours, folder, runs):
    """Violations at the end of a large document, beside the valid document."""
    count, bad = 600000, 1000
    value = schema(folder, "late", LATE)

    def text(name, wrong):
        path = folder / (name + ".json")
        if path.exists():
            return path
        rows = (wrong(i) if i >= count - bad else '{"n": %d}' % i for i in range(count))
        path.write_text("[\n" + ",\n".join(rows) + "\n]\n")
        return path

    files = [
        ("valid", text("valid", lambda i: '{"n": %d}' % i), (0,)),
        ("1,000 violations of one kind, reported once with their number", text("kind", lambda i: '{"n": -%d}' % i), (1,)),
        ("1,000 violations, each reported", text("each", lambda i: '{"m%d": %d}' % (i, i)), (1,)),
    ]
    commands = [
        dict(command=ours + ["validate", "--schema", value, "--format", form, path], statuses=status)
        for form in ("text", "json") for _, path, status in files]
    best = measure(runs, commands)
    print("\n| 600,000 items | text | more than valid | JSON | more than valid |\n|---|---|---|---|---|")
    for i, (name, _, _) in enumerate(files):
        t, j = best[i], best[i + len(files)]
        print("| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |" % (
            name, t[0] * 1e3, (t[0] - best[0][0]) * 1e3, j[0] * 1e3, (j[0] - best[len(files)][0]) * 1e3), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9, help="runs of each process (9)")
    parser.add_argument("--only", default="small,cores,lines,late")
    parser.add_argument("--gb", type=float, default=1.0, help="size of the large sets of files (1.0)")
    parser.add_argument("--data", type=pathlib.Path, help="the folder for files; by default a temporary one")
    parser.add_argument("--peers", type=pathlib.Path, help="the folder for the npm package")
    parser.add_argument("--jobsmith", default=str(ROOT / "jobsmith"), help="the command, split at spaces")
    arguments = parser.parse_args()
    ours = arguments.jobsmith.split()
    parts = arguments.only.split(",")
    folder = arguments.data or pathlib.Path(tempfile.mkdtemp(prefix="command"))
    folder.mkdir(exist_ok=True)
    try:
        if "small" in parts:
            small(ours, folder, arguments.runs, arguments.peers)
        if "cores" in parts:
            cores(ours, folder, arguments.runs, arguments.gb)
        if "lines" in parts:
            lines(ours, folder, arguments.gb)
        if "late" in parts:
            late(ours, folder, arguments.runs)
        print("\nThe median run takes %.0f %% longer than the shortest, which counts (median of the rows)." % (
            (statistics.median(measure.spread) - 1) * 100))
    finally:
        if not arguments.data:
            shutil.rmtree(str(folder), ignore_errors=True)


if __name__ == "__main__":
    main()
