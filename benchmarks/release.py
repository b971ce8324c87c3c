#!/usr/bin/env python3
"""Sizes of the files of a release, and the start of the command with its own Java.

usage: release.py DISTRIBUTION [--runs N]

DISTRIBUTION is the folder with the archives: distribution/target after `mvn -Prelease verify`, or target/release. The jars are those of
the build beside it. Needs Linux, Python 3.8, and the JDK of JAVA_HOME (else of the PATH), whose start is measured beside the command's.
"""
import argparse
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tarfile
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HELLO = "public class Hello { public static void main(String[] args) { System.out.println(\"hello\"); } }"
JOB = ROOT / "examples" / "jobs" / "managed-reboot.json"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("distribution", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=25)
    options = parser.parse_args()
    files = [file for pattern in ("jobsmith-*.tar.gz", "jobsmith-*.zip", "jobsmith_*.deb", "jobsmith-*-sbom.*")
             for file in sorted(options.distribution.glob(pattern)) if "-central" not in file.name]
    if not files:
        sys.exit(f"{options.distribution}: no jobsmith-*.tar.gz")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        sizes(files, folder)
        own = next((folder / "own").glob("*/bin/jobsmith"), None)
        if own:
            start(own, folder, options.runs)


def sizes(files, folder):
    print("| file | size | unpacked |\n|---|---|---|")
    for file in files:
        unpacked = ""
        if file.name.endswith(".tar.gz"):
            out = folder / ("own" if "linux" in file.name else "plain")
            with tarfile.open(file) as archive:
                archive.extractall(out)
            unpacked = shown(sum(each.stat().st_size for each in out.rglob("*") if each.is_file() and not each.is_symlink()))
        print(f"| {file.name} | {shown(file.stat().st_size)} | {unpacked} |")
    for name in ("core", "runtime", "generator", "compiler", "cli"):
        jars = [jar for jar in (ROOT / name / "target").glob(f"jobsmith-{name}-*.jar")
                if not jar.stem.endswith(("-sources", "-javadoc", "-tests", "-shaded"))]
        # The command is one file with all that it needs.
        jar = ROOT / "cli" / "target" / "jobsmith.jar" if name == "cli" else next(iter(jars), None)
        if jar and jar.exists():
            print(f"| jobsmith-{name}-*.jar | {shown(jar.stat().st_size)} | |")


def shown(size):
    return f"{size / 1e6:.1f} MB" if size >= 1e5 else f"{size / 1e3:.0f} kB"


def cpu(command, environment):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([str(word) for word in command], env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3


def start(own, folder, runs):
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else "java"
    (folder / "Hello.java").write_text(HELLO)
    subprocess.run([java + "c", "-d", folder, folder / "Hello.java"], check=True)
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "HOME": str(folder)}
    command, hello = [own, "validate", JOB], [java, "-cp", folder, "Hello"]
    first = cpu(command, environment)
    cpu(hello, environment)
    pairs = [(cpu(command, environment), cpu(hello, environment)) for _ in range(runs)]
    ratios = sorted(own / java for own, java in pairs)
    print("\n| one clean job file, archive with its own Java | CPU of the first run | of later runs | a program that prints one word | ratio |")
    print("|---|---|---|---|---|")
    ours, hello = (statistics.median(each) for each in zip(*pairs))
    print(f"| medians of {runs} pairs | {first:.0f} ms | {ours:.0f} ms | {hello:.0f} ms | {statistics.median(ratios):.2f} |")
    print(f"\nHalf of the ratios are between {ratios[runs // 4]:.2f} and {ratios[runs * 3 // 4]:.2f}.")


main()
