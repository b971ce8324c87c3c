"""Runs best_match of python-jsonschema on the faulty documents of an index.

An unknown member counts as named if the message has its name.
"""

import json
import sys

from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for


def escape(name):
    return str(name).replace("~", "~0").replace("/", "~1")


def places(error):
    path = "".join("/" + escape(step) for step in error.absolute_path)
    if error.validator in ("additionalProperties", "unevaluatedProperties") and isinstance(error.instance, dict):
        named = [path + "/" + escape(name) for name in error.instance if repr(name) in error.message]
        return named or [path]
    return [path]


totals = {}
validators = {}
with open(sys.argv[1], encoding="utf-8") as index:
    entries = json.load(index)
for entry in entries:
    if entry["schema"] not in validators:
        with open(entry["schema"], encoding="utf-8") as file:
            schema = json.load(file)
        validators[entry["schema"]] = validator_for(schema)(schema)
    with open(entry["file"], encoding="utf-8") as file:
        error = best_match(validators[entry["schema"]].iter_errors(json.load(file)))
    total = totals.setdefault(entry["name"], [0, 0])
    total[0] += 1
    total[1] += error is not None and any(place in entry["right"] for place in places(error))
print("| schema | faults | named |\n|---|---|---|")
for name, (faults, named) in totals.items():
    print(f"| {name} | {faults} | {named} |")
