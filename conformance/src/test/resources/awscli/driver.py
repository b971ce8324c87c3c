"""Runs the AWS CLI in one process: one JSON object a line in, one JSON object a line out.

{"arguments": [...], "directory": ...} runs a command line; {"shorthand": text} parses shorthand;
{"yaml": text} says which type the reader of --cli-input-yaml makes of a scalar.
"""
import contextlib
import io
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
sys.path.insert(0, sys.argv[1])
from awscli.clidriver import create_clidriver
from awscli.shorthand import ShorthandParser, ShorthandParseError
from ruamel.yaml import YAML


def run(case):
    os.chdir(case["directory"])
    arguments = case["arguments"]
    if "--endpoint-url" not in arguments:
        arguments = arguments + ["--endpoint-url", sys.argv[2]]
    error = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(error):
        try:
            status = create_clidriver(arguments).main(arguments)
        except SystemExit as e:
            status = e.code
        except BaseException as e:
            status = 255
            error.write(repr(e))
    return {"status": status, "error": error.getvalue()}


def shorthand(case):
    try:
        return {"value": ShorthandParser().parse(case["shorthand"])}
    except ShorthandParseError as e:
        return {"error": str(e)}


def yaml(case):
    try:
        return {"type": type(YAML(typ="safe", pure=True).load(case["yaml"])["a"]).__name__}
    except Exception as e:
        return {"type": "error", "error": str(e)}


for line in sys.stdin:
    case = json.loads(line)
    answer = run if "arguments" in case else shorthand if "shorthand" in case else yaml
    print(json.dumps(answer(case)), flush=True)
