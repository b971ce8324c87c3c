#!/usr/bin/env python3
"""Runs the benchmarks and writes their tables into RESULTS.md.

usage: run.py [--corpora PATH/TO/jsonschema-benchmark/schemas] [--schemastore PATH/TO/schemastore/src]
              [--only PART,…] [--java-home PATH]… [--results FILE]

Builds `benchmarks.jar` first. A part whose data is not given is left out, and its old table stays. With several
`--java-home`, the parts that measure the library run with each. Needs a JDK 17 or later, Maven, Python 3.8, npm and an idle machine.
"""
import argparse
import datetime
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent


class Part:
    def __init__(self, name, command, needs=None, library=True):
        self.name = name
        self.command = command
        self.needs = needs
        self.library = library


# {corpora}, {schemastore} and {java} are replaced.
PARTS = [
    Part("corpora", [sys.executable, "corpora.py", "{corpora}", "--java", "{java}"], needs="corpora"),
    Part("create-job", [sys.executable, "createjob.py", "--java", "{java}"]),
    Part("models", [sys.executable, "models_speed.py", "--java", "{java}"]),
    Part("sources", [sys.executable, "sources.py", "{schemastore}", "--every", "8"], needs="schemastore", library=False),
    Part("instant", [sys.executable, "instant.py", "{schemastore}"], needs="schemastore", library=False),
    Part("command", [sys.executable, "command.py"], library=False),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=pathlib.Path)
    parser.add_argument("--schemastore", type=pathlib.Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--java-home", type=pathlib.Path, action="append")
    parser.add_argument("--results", type=pathlib.Path, default=HERE / "RESULTS.md")
    options = parser.parse_args()
    only = {name for name in options.only.split(",") if name}
    unknown = only - {part.name for part in PARTS}
    if unknown:
        raise SystemExit("no such part: " + ", ".join(sorted(unknown)))
    javas = [str(home / "bin" / "java") for home in options.java_home or []] or ["java"]
    subprocess.run(["mvn", "-B", "-ntp", "-q", "-pl", "benchmarks", "-am", "package", "-DskipTests"], cwd=ROOT, check=True)
    for part in PARTS:
        if only and part.name not in only:
            continue
        if part.needs and getattr(options, part.needs) is None:
            print(f"{part.name}: left out, --{part.needs} is not given", file=sys.stderr)
            continue
        text = ""
        for java in javas if part.library else javas[:1]:
            values = {"corpora": options.corpora, "schemastore": options.schemastore, "java": java}
            command = [word.format(**values) for word in part.command]
            print(f"{part.name}: {' '.join(command)}", file=sys.stderr)
            done = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, text=True)
            if done.returncode:
                raise SystemExit(f"{part.name}: exit code {done.returncode}")
            text += f"{conditions(java)}\n\n{done.stdout.strip()}\n\n"
        write(options.results, part.name, text)


def conditions(java):
    version = subprocess.run([java, "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr.splitlines()[0]
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout.strip()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    return (f"{datetime.date.today()}, commit {commit or 'unknown'}, {version}, "
            f"{os.cpu_count()} cores {platform.machine()}, {memory} GiB, {platform.system()}.")


def write(file, name, text):
    """Replaces what stands between the two markers of a part; the file is old or new, never half."""
    old = file.read_text()
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    if begin not in old or end not in old:
        raise SystemExit(f"{file}: no markers {begin.strip()} and {end}")
    new = re.sub(re.escape(begin) + ".*?" + re.escape(end), lambda match: begin + text + end, old, flags=re.DOTALL)
    with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False) as temporary:
        temporary.write(new)
    os.chmod(temporary.name, 0o644)
    os.replace(temporary.name, file)


main()
