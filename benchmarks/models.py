#!/usr/bin/env python3
"""Generates models of large schemas with Jobsmith and with two other generators, and prints a table.

    mvn -B -ntp -q -pl benchmarks -am package -DskipTests
    ./jobsmith --version
    python3 benchmarks/models.py --objects 'FHIR R4' 'FHIR R4=fhir.schema.json' \\
        'CycloneDX 1.7=bom-1.7.schema.json=examples/1.7/valid-*.json'
    python3 benchmarks/models.py --folder FOLDER

Each argument is LABEL=SCHEMA or LABEL=SCHEMA=GLOB, where GLOB are the examples, JSON or YAML; --folder takes the schemas of RESULTS.md
that are in the folder, as README.md names them. Generated code is compiled with
-Xlint:all -Werror for Jobsmith, and without warnings for the others. Needs Python 3.8, a JDK, Maven and npm: the other generators,
jsonschema2pojo 1.3.3 and quicktype 23, are installed into a temporary folder. --objects LABEL uses --objects-by-properties all for
that schema, --only jobsmith leaves out the others.
"""

import argparse
import glob
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

import npm

ROOT = pathlib.Path(__file__).resolve().parent.parent
JAR = ROOT / "benchmarks" / "target" / "benchmarks.jar"
ROUND_TRIPS = "io.github.jobsmith.benchmarks.models.RoundTrips"
CHECKS = re.compile(r".*(Validator|Rules|Check|Patterns|package-info)\.java")
TYPE = re.compile(r"^\s*(?:public |static |final |abstract |sealed |non-sealed )*(?:class|record|interface|enum) \w+", re.M)
ENUM = re.compile(r"^\s*(?:public |static )*enum \w+", re.M)
SECONDS = 900

# Label, schema and examples in the folder that --folder names.
PUBLISHED = [
    ("AsyncAPI 3.0", "asyncapi-3.0.0.json", "asyncapi-ex/examples/*.yml"),
    ("CSAF 2.0", "csaf/csaf_2.0/json_schema/csaf_json_schema.json", "csaf/csaf_2.0/examples/csaf/**/*.json"),
    ("CycloneDX 1.6", "cdx/schema/bom-1.6.schema.json", "cdx/tools/src/test/resources/1.6/valid-*.json"),
    ("CycloneDX 1.7", "cdx/schema/bom-1.7.schema.json", "cdx/tools/src/test/resources/1.7/valid-*.json"),
    ("FHIR R4", "fhir-r4.json", None),
    ("Kubernetes", "kubernetes.json", None),
    ("OpenAPI 3.1", "openapi-3.1.json", "oas31/tests/schema/pass/*.yaml"),
    ("Vega-Lite 5.23", "vega-lite-schema.json", None),
]
OBJECTS = ["FHIR R4"]
# The documents that CSAF refers to.
REFERRED = "csaf/csaf_2.0/referenced_schema/first/*.json"

POM = """<project><modelVersion>4.0.0</modelVersion><groupId>peers</groupId><artifactId>peers</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId><version>1.0.0</version></dependency>
<dependency><groupId>org.jsonschema2pojo</groupId><artifactId>jsonschema2pojo-core</artifactId><version>1.3.3</version></dependency>
<dependency><groupId>com.fasterxml.jackson.datatype</groupId><artifactId>jackson-datatype-jsr310</artifactId><version>2.21.0</version>
</dependency></dependencies></project>"""

POJO = """import com.sun.codemodel.JCodeModel;
import java.io.File;
import java.net.URI;
import org.jsonschema2pojo.*;
import org.jsonschema2pojo.rules.RuleFactory;
public class Pojo {
  public static void main(String[] args) throws Exception {
    GenerationConfig config = new DefaultGenerationConfig();
    JCodeModel model = new JCodeModel();
    RuleFactory rules = new RuleFactory(config, new Jackson2Annotator(config), new SchemaStore());
    new SchemaMapper(rules, new SchemaGenerator()).generate(model, "Root", "q", URI.create(args[0]).toURL());
    model.build(new File(args[1]));
  }
}
"""


def tool(name):
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", name) if home else name


def run(command, **options):
    """Returns what a process printed, or None if it failed."""
    try:
        done = subprocess.run(
            [str(each) for each in command], capture_output=True, text=True, timeout=SECONDS, **options)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != 0:
        print(" ".join(map(str, command))[:300], (done.stdout + done.stderr)[-1500:], sep="\n", file=sys.stderr)
        return None
    return done.stdout


def javac(folder, classpath, classes, *flags):
    files = [str(file) for file in folder.rglob("*.java")]
    listed = folder / "files.txt"
    listed.write_text("\n".join(f'"{file}"' for file in files))
    return run([tool("javac"), "-J-Xmx2g", "-J-Xss32m", "-proc:none", "-encoding", "UTF-8", *flags, "-cp", classpath, "-d", classes,
                f"@{listed}"]) is not None


def counted(files):
    """Returns the numbers of types, enums and lines."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    top = sum(len(TYPE.findall(text)) for text in texts)
    return top, sum(len(ENUM.findall(text)) for text in texts), sum(text.count("\n") for text in texts)


def jobsmith(schema, examples, options, libraries, folder):
    out = folder / "jobsmith"
    command = [ROOT / "jobsmith", "generate", "--schema", schema, "--package", "p", "--output", out]
    if run(command + options) is None:
        return ["refused", "", "", "", ""]
    models = [file for file in out.rglob("*.java") if not CHECKS.match(file.name)]
    # Nested records of unions are not counted: one type is one file.
    enums = sum("public enum " in file.read_text(encoding="utf-8") for file in models)
    lines = counted(models)[2]
    classes = folder / "classes"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    compiled = javac(out, f"{JAR}{os.pathsep}{libraries}", classes, "-Xlint:all,-processing", "-Werror")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    trips = ""
    if compiled and examples:
        readers = [file for file in models if "Parsed<" in file.read_text(encoding="utf-8")]
        root = readers[0].stem if readers else None
        printed = root and run([tool("java"), "-cp", f"{JAR}{os.pathsep}{libraries}{os.pathsep}{classes}", ROUND_TRIPS, f"p.{root}", *examples])
        if printed:
            equal, valid, _ = printed.split()
            trips = f"{equal} of {valid}"
    return [f"{len(models):,}", f"{enums:,}", f"{lines:,}", (f"{seconds:.1f} s" if compiled else "no"), trips]


def libraries(folder, only):
    (folder / "pom.xml").write_text(POM)
    (folder / "Pojo.java").write_text(POJO)
    run(["mvn", "-q", "-B", "-ntp", "-f", folder / "pom.xml", "dependency:copy-dependencies", f"-DoutputDirectory={folder / 'lib'}"])
    if not only:
        npm.install(folder, npm.QUICKTYPE)
    return f"{folder / 'lib'}{os.sep}*"


def pojo(schema, classpath, tools, folder):
    out = folder / "pojo"
    out.mkdir()
    if run([tool("java"), "-Xss64m", "-Xmx2g", "-cp", classpath, tools / "Pojo.java", schema.as_uri(), out]) is None:
        return "fails"
    return described(out, classpath, folder)


def quicktype(schema, classpath, tools, folder):
    out = folder / "quicktype"
    out.mkdir()
    command = [tools / "node_modules" / ".bin" / "quicktype", "--src-lang", "schema", "--lang", "java", "--package", "q", "-o",
               out / "Root.java", schema]
    if run(command, env={**os.environ, "NODE_OPTIONS": "--max-old-space-size=4096"}) is None:
        return "fails"
    return described(out, classpath, folder)


def described(out, classpath, folder):
    types, enums, lines = counted(list(out.rglob("*.java")))
    if types == 0:
        return "no type"
    compiled = javac(out, classpath, folder / (out.name + "-classes"), "-nowarn")
    return f"{types:,} types, {enums:,} enums, {lines:,} lines" + ("" if compiled else ", does not compile")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("schemas", nargs="*", metavar="LABEL=SCHEMA[=GLOB]")
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--objects", action="append", default=[], metavar="LABEL")
    parser.add_argument("--catalog", dest="catalogue", metavar="FILE", help="for references to other documents; the others use the network")
    parser.add_argument("--only", choices=["jobsmith"])
    given = parser.parse_args()
    given.referred = {}
    if given.folder:
        published(given)
    if not given.schemas:
        sys.exit("no schemas")
    with tempfile.TemporaryDirectory(prefix="models") as tools:
        compare(given, pathlib.Path(tools))


def published(given):
    """Adds the schemas of RESULTS.md that are in the folder."""
    folder = given.folder.resolve()
    for label, schema, examples in PUBLISHED:
        if not (folder / schema).exists():
            print(f"{label}: left out, {folder / schema} is missing", file=sys.stderr)
            continue
        given.schemas.append(f"{label}={folder / schema}" + (f"={folder / examples}" if examples else ""))
    given.objects += OBJECTS
    given.referred = {f"https://www.first.org/cvss/{file.name}": str(file) for file in folder.glob(REFERRED)}


def compare(given, tools):
    if given.referred and not given.catalogue:
        given.catalogue = tools / "catalogue.json"
        given.catalogue.write_text(json.dumps(given.referred))
    classpath = libraries(tools, given.only)
    print("| schema | types | of these enums | lines | CPU time of `javac -Xlint:all -Werror` | examples that come back equal | jsonschema2pojo 1.3.3 | quicktype 23 |")
    print("|---|---|---|---|---|---|---|---|")
    for each in given.schemas:
        label, schema, *examples = each.split("=")
        schema = pathlib.Path(schema).resolve()
        files = sorted(glob.glob(examples[0], recursive=True)) if examples else []
        folder = pathlib.Path(tempfile.mkdtemp(prefix="schema", dir=tools))
        options = ["--objects-by-properties", "all"] if label in given.objects else []
        options += ["--catalog", given.catalogue] if given.catalogue else []
        row = jobsmith(schema, files, options, classpath, folder)
        if not given.only:
            row += [pojo(schema, classpath, tools, folder), quicktype(schema, classpath, tools, folder)]
        print("|", " | ".join([label, *row]), "|", flush=True)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
