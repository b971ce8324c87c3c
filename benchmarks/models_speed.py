#!/usr/bin/env python3
"""Models of generated code beside Jackson: runs the JMH benchmarks of models and prints a Markdown table of ratios.

usage: models_speed.py [--java COMMAND] [--jar FILE] [--jmh "OPTIONS OF JMH"]
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROWS = [
    ("model to bytes, validated, and bytes to a validated model; Jackson 2 without validation", "roundTrip_jobsmith", "roundTrip_jackson"),
    ("model to bytes, validated; Jackson 2 without validation", "writeValid_jobsmith", "write_jackson"),
    ("model to bytes, not validated; Jackson 2", "write_jobsmith", "write_jackson"),
    ("CreateJob: bytes to model and report; Jackson 2 `readTree`", "model_jobsmith", "tree_jackson"),
    ("CreateJob: bytes to model and report; Jackson 2 databind into an equal record", "model_jobsmith", "model_jackson"),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--java", default="java")
    parser.add_argument("--jar", default=str(HERE / "target" / "benchmarks.jar"))
    parser.add_argument("--jmh", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = pathlib.Path(folder) / "result.json"
        # Runs with several JDKs can go on at the same time.
        subprocess.run([options.java, "-Djmh.ignoreLock=true", "-jar", options.jar, "(RoundTrip|Read)Benchmark", *options.jmh.split(), "-rf", "json", "-rff", str(result)],
                       check=True, stdout=subprocess.DEVNULL)
        scores = {run["benchmark"].rsplit(".", 1)[1]: run["primaryMetric"] for run in json.loads(result.read_text())}
    print("| work | ratio | Jobsmith | other |")
    print("|---|---|---|---|")
    for title, ours, other in ROWS:
        print(f"| {title} | {scores[ours]['score'] / scores[other]['score']:.2f} | {shown(scores[ours])} | {shown(scores[other])} |")


def shown(metric):
    return f"{metric['score']:,.0f} ± {float(metric['scoreError']):,.0f} {metric['scoreUnit']}"


main()
