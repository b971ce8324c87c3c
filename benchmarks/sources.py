#!/usr/bin/env python3
"""Generates and compiles sources of many schemas of SchemaStore, and prints a table of their size and of the CPU time.

    mvn -B -ntp -q -pl benchmarks -am package -DskipTests
    python3 benchmarks/sources.py PATH/TO/schemastore/src --every 8

Jobsmith generates models and validators; jsonschema2pojo 1.3.3, which generates models only, is installed into a temporary folder. Each
schema is generated and compiled by itself, all of them in one process for each step, and the CPU time of that process is measured, so that
other work on the machine matters little; in the comparison, the least of --runs runs counts. Needs Python 3.8, a JDK and Maven. --only jobsmith leaves out the
other generator.
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

import models

FIGURES = "io.github.jobsmith.benchmarks.schemastore.Figures"

POJO = """import com.sun.codemodel.JCodeModel;
import java.io.PrintStream;
import java.nio.file.*;
import java.util.List;
import org.jsonschema2pojo.*;
import org.jsonschema2pojo.rules.RuleFactory;
public class Pojos {
  public static void main(String[] args) throws Exception {
    List<String> schemas = Files.readAllLines(Path.of(args[0]));
    for (int i = 0; i < schemas.size(); i++) {
      try {
        GenerationConfig config = new DefaultGenerationConfig();
        JCodeModel model = new JCodeModel();
        RuleFactory rules = new RuleFactory(config, new Jackson2Annotator(config), new SchemaStore());
        new SchemaMapper(rules, new SchemaGenerator()).generate(model, "Root", "q", Path.of(schemas.get(i)).toUri().toURL());
        Path out = Files.createDirectories(Path.of(args[1], String.valueOf(i)));
        model.build(out.toFile(), (PrintStream) null);
      } catch (Exception | StackOverflowError e) {
        System.out.println("refused: " + schemas.get(i));
      }
    }
  }
}
"""


class Step:
    """Runs Java several times. The least CPU seconds count; the folder that it writes is removed before each run."""

    spread = []

    def __init__(self, runs, arguments, output):
        times = []
        for _ in range(runs):
            shutil.rmtree(output, ignore_errors=True)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run(
                [models.tool("java"), "-Xmx3g", "-Xss32m", *map(str, arguments)], capture_output=True, text=True, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if done.returncode != 0:
                sys.exit(done.stderr[-2000:])
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        self.failed = len(done.stdout.splitlines())
        self.seconds = min(times)
        if runs > 1:
            self.spread.append(max(times) / self.seconds)


def lines(folder):
    files = list(folder.rglob("*.java"))
    return len(files), sum(file.read_bytes().count(b"\n") for file in files)


def row(runs, label, folder, seconds, classpath, flags):
    files, total = lines(folder)
    generated = sum(1 for each in folder.iterdir() if any(each.rglob("*.java")))
    classes = folder.with_suffix(".classes")
    compiling = Step(runs, ["-cp", models.JAR, FIGURES, "javac", folder, classes, classpath, *flags], classes)
    whole = seconds + compiling.seconds
    print(f"| {label} | {generated} | {files:,} | {total:,} | {seconds:.1f} s | {compiling.seconds:.1f} s | {whole:.1f} s "
          f"| {compiling.failed} |", flush=True)
    return whole


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=pathlib.Path, help="the directory src of SchemaStore")
    parser.add_argument("--every", type=int, default=8, metavar="N", help="every Nth schema, in order of name")
    parser.add_argument("--only", choices=["jobsmith"])
    parser.add_argument("--runs", type=int, default=2, help="runs of each step of the comparison (2)")
    given = parser.parse_args()
    tools = pathlib.Path(tempfile.mkdtemp(prefix="sources"))
    try:
        compare(given, tools)
    finally:
        shutil.rmtree(tools, ignore_errors=True)


def compare(given, tools):
    # Installs jsonschema2pojo, and the annotations that generated code of Jobsmith needs.
    libraries = models.libraries(tools, "jobsmith")
    (tools / "Pojos.java").write_text(POJO)
    schemas = sorted((given.store / "schemas" / "json").glob("*.json"))[::given.every]
    if not schemas:
        sys.exit(f"{given.store}: no schemas/json/*.json; give the directory src of a checkout of SchemaStore")
    wanted = tools / "schemas.txt"
    wanted.write_text("".join(f"{schema.resolve()}\n" for schema in schemas))
    jars = (models.ROOT / "core" / "target").glob("jobsmith-core-*.jar")
    core = next(jar for jar in jars if not jar.stem.endswith(("-sources", "-javadoc", "-tests")))
    classpath = os.pathsep.join([str(core), *(str(jar) for jar in (tools / "lib").glob("jspecify-*.jar"))])
    print(f"One in {given.every} schemas of SchemaStore.\n")
    print("| generator | schemas | files | lines | generation | javac | both | do not compile |")
    print("|---|---|---|---|---|---|---|---|")
    for what in ["models", "validators"]:
        label = "Jobsmith, models and validators" if what == "models" else "Jobsmith, validators only"
        seconds = Step(1, ["-cp", models.JAR, FIGURES, "generate", wanted, tools / what, what], tools / what).seconds
        row(1, label, tools / what, seconds, classpath, ["-Xlint:all,-processing", "-Werror"])
    if given.only:
        return
    print()
    seconds = Step(given.runs, ["-cp", libraries, tools / "Pojos.java", wanted, tools / "pojo"], tools / "pojo").seconds
    ours = {each.name for each in (tools / "models").iterdir()}
    theirs = {each.name for each in (tools / "pojo").iterdir()}
    # The rest of the comparison is about the schemas that both generate.
    for each in theirs - ours:
        shutil.rmtree(tools / "pojo" / each)
    both = [str(schema.resolve()) for i, schema in enumerate(schemas) if str(i) in ours & theirs]
    wanted.write_text("".join(f"{schema}\n" for schema in both))
    print("| schemas that both generate | schemas | files | lines | generation | javac | both | do not compile |")
    print("|---|---|---|---|---|---|---|---|")
    peer = row(given.runs, "jsonschema2pojo 1.3.3, models", tools / "pojo", seconds, libraries_of(tools), [])
    seconds = Step(given.runs, ["-cp", models.JAR, FIGURES, "generate", wanted, tools / "again", "models"], tools / "again").seconds
    own = row(given.runs, "Jobsmith, models and validators", tools / "again", seconds, classpath, [])
    print(f"\nJobsmith takes {own / peer:.2f} times as long.", end="")
    spread(given.runs)


def spread(runs):
    if Step.spread:
        print(f" The longest of {runs} runs of a step takes {(statistics.median(Step.spread) - 1) * 100:.0f} % longer than the shortest, which counts "
              "(median of the steps).", end="")
    print()


def libraries_of(tools):
    return os.pathsep.join(str(jar) for jar in sorted((tools / "lib").glob("*.jar")))


if __name__ == "__main__":
    main()
