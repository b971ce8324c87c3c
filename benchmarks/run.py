#!/usr/bin/env python3
"""Runs the benchmarks and writes their tables into RESULTS.md.

usage: run.py [--corpora PATH/TO/jsonschema-benchmark/schemas] [--schemastore PATH/TO/schemastore/src] [--large FOLDER]
              [--release FOLDER] [--java-home PATH]… [--only PART,…] [--quick] [--peers FOLDER] [--results FILE] [--no-build]

Builds `benchmarks.jar` and the command first. A part whose data is not given is left out, and its old table stays; so do those of a part
that fails, of parts that an interrupted run did not reach, and of --only. With several --java-home, parts run with each. README.md says how long
each part takes and what --large and --release are. --quick is for trying the scripts: few rounds, figures that mean little.
--peers is a folder that keeps the npm packages for the next run. Needs a JDK 17 or later, Maven, Python 3.8, npm and an idle machine.
"""
import argparse
import datetime
import os
import pathlib
import platform
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import npm

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
EACH_CORE = "each JDK on a core of its own, at the same time"
IN_TURN = "one JDK after the other, with all cores"
FIRST = "the first JDK only"


class Part:
    """`{name}` in a command is the value of an option. `further` is added for JDKs after the first, `quick` for --quick."""

    def __init__(self, script, *command, needs=None, javas=IN_TURN, further=(), quick=()):
        self.script = script
        self.command = command
        self.needs = needs
        self.javas = javas
        self.further = further
        self.quick = quick


PARTS = {
    "create-job": Part("createjob.py", "--peers", "{peers}", javas=EACH_CORE, quick=["--rounds", "5"]),
    "corpora": Part("corpora.py", "{corpora}", "--rounds", "6", "--peers", "{peers}", needs="corpora", javas=EACH_CORE,
                    further=["--no-javascript"], quick=["--rounds", "1"]),
    "late": Part("late.py", javas=EACH_CORE, quick=["--rounds", "3"]),
    "models": Part("models_speed.py", javas=EACH_CORE, quick=["--jmh", "-f 1 -wi 1 -i 3 -w 200ms -r 200ms"]),
    "command": Part("command.py", "--data", "{data}", "--peers", "{peers}", "--runs", "15", quick=["--gb", "0.05", "--runs", "2"]),
    "instant": Part("instant.py", "{schemastore}", "--peers", "{peers}", needs="schemastore", quick=["--runs", "2"]),
    "sources": Part("sources.py", "{schemastore}", "--every", "8", needs="schemastore", javas=EACH_CORE, quick=["--every", "128", "--runs", "1"]),
    "large-schemas": Part("models.py", "--folder", "{large}", needs="large", javas=FIRST, quick=["--only", "jobsmith"]),
    "growth": Part("growth.py", javas=FIRST),
    "release": Part("release.py", "{release}", needs="release", javas=FIRST, quick=["--runs", "5"]),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("corpora", "schemastore", "large", "release", "peers"):
        parser.add_argument("--" + name, type=pathlib.Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--java-home", type=pathlib.Path, action="append")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--results", type=pathlib.Path, default=HERE / "RESULTS.md")
    parser.add_argument("--no-build", action="store_true", help="use what is built")
    options = parser.parse_args()
    names = [name for name in options.only.split(",") if name] or list(PARTS)
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        raise SystemExit(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    for name in ("corpora", "schemastore", "large", "release"):
        if getattr(options, name) and not getattr(options, name).is_dir():
            raise SystemExit(f"--{name}: {getattr(options, name)} is not a folder")
    homes = options.java_home or [of_the_path()]
    for home in homes:
        if not (home / "bin" / "javac").exists():
            raise SystemExit(f"--java-home: {home} is not a JDK")
    if not options.no_build:
        subprocess.run(["mvn", "-B", "-ntp", "-q", "-pl", "benchmarks", "-am", "package", "-DskipTests"],
                       cwd=ROOT, env=environment(homes[0]), check=True)
        subprocess.run([ROOT / "jobsmith", "--version"], env=environment(homes[0]), check=True, stdout=subprocess.DEVNULL)
    failed = []
    with tempfile.TemporaryDirectory() as temporary:
        values = {name: getattr(options, name) and getattr(options, name).resolve() for name in ("corpora", "schemastore", "large", "release", "peers")}
        values["peers"] = values["peers"] or pathlib.Path(temporary) / "npm"
        # Before processes that run at the same time would both install them.
        if any("{peers}" in PARTS[name].command for name in names):
            npm.install(values["peers"], npm.JSONSCHEMA, npm.AJV, npm.ATA)
        values["data"] = pathlib.Path(temporary) / "data"
        for name in names:
            part = PARTS[name]
            if part.needs and values[part.needs] is None:
                print(f"{name}: left out, --{part.needs} is not given", file=sys.stderr)
                continue
            begin = time.monotonic()
            tables = run(name, part, homes, values, options.quick)
            minutes = (time.monotonic() - begin) / 60
            print(f"{name}: {minutes:.1f} minutes", file=sys.stderr, flush=True)
            if tables is None:
                failed.append(name)
                continue
            end = f"`run.py --only {name}{' --quick' if options.quick else ''}`, {minutes:.1f} minutes for all JDKs."
            write(options.results, name, "\n".join(
                f"{conditions(home)} {end}\n\n{table.strip()}\n" for home, table in zip(homes, tables)))
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}; their old tables stay")


def run(name, part, homes, values, quick):
    """Returns what the script printed with each JDK; None if one of them failed."""
    if part.javas == FIRST:
        homes = homes[:1]
    at_once = part.javas == EACH_CORE and 1 < len(homes) <= os.cpu_count() and shutil.which("taskset")
    running, outputs = [], []
    try:
        for i, home in enumerate(homes):
            command = [sys.executable, part.script, *(word.format(**values) for word in part.command)]
            command += [*(part.further if i else []), *(part.quick if quick else [])]
            if at_once:
                command = ["taskset", "-c", str(i), *command]
            print(f"{name}: {home}: {' '.join(command)}", file=sys.stderr, flush=True)
            output = tempfile.TemporaryFile("w+")
            process = subprocess.Popen(command, cwd=HERE, stdout=output, env=environment(home))
            running.append(process)
            outputs.append(output)
            if not at_once and process.wait():
                return None
        if any([process.wait() for process in running]):
            return None
    finally:
        for process in running:
            if process.poll() is None:
                process.terminate()
    texts = []
    for output in outputs:
        output.seek(0)
        texts.append(output.read())
    return texts


def of_the_path():
    """The JDK whose java is on the PATH."""
    out = subprocess.run(["java", "-XshowSettings:properties", "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr
    return pathlib.Path(re.search(r"java\.home = (.*)", out).group(1).strip())


def environment(home):
    return {**os.environ, "JAVA_HOME": str(home), "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}", "PYTHONDONTWRITEBYTECODE": "1"}


def git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout.strip()


def conditions(home):
    version = subprocess.run([home / "bin" / "java", "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr.splitlines()[0]
    commit = git("rev-parse", "--short", "HEAD") or "unknown"
    changed = " with changes" if git("status", "--porcelain", "-uno", "--", ".", ":!benchmarks/RESULTS.md") else ""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    return (f"{datetime.date.today()}, commit {commit}{changed}, {version}, {processor()}, "
            f"{os.cpu_count()} cores {platform.machine()}, {memory} GiB, {platform.system()}.")


def processor():
    try:
        return re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text()).group(1)
    except (OSError, AttributeError):
        return "unknown processor"


def write(file, name, text):
    """Replaces what stands between the two markers of a part; the file is old or new, never half."""
    old = (file if file.exists() else HERE / "RESULTS.md").read_text()
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    if begin not in old or end not in old:
        raise SystemExit(f"{file}: no markers {begin.strip()} and {end}")
    new = re.sub(re.escape(begin) + ".*?" + re.escape(end), lambda match: begin + text + end, old, flags=re.DOTALL)
    with tempfile.NamedTemporaryFile("w", dir=file.resolve().parent, delete=False) as temporary:
        temporary.write(new)
    os.chmod(temporary.name, 0o644)
    os.replace(temporary.name, file)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        main()
    except KeyboardInterrupt:
        raise SystemExit("interrupted; the parts that were done are written") from None
