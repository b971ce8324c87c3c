#!/usr/bin/env bash
# Tool:      fastjsonschema 2.22.2 (PyPI), which generates Python code from a schema
# Expected:  `default` (filled in by default) comes from the alternative of a oneOf, anyOf or if that the document matches.
# Seen:      a default is written into the document as soon as the alternative is tried, and stays when that alternative fails afterwards. The port of
#            `ssh` is then taken for `http`, a valid document is refused by the branch that is tried next, and `not` changes the document, too.
# Hurts:     services that read their settings through the generated function: they run with values of an alternative that was not chosen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastjsonschema==2.22.2

cat > try.py <<'PY'
import json
import fastjsonschema


def kind(name, port):
    return {"properties": {"port": {"default": port}, "kind": {"const": name}}}


CASES = {
    "oneOf": {"oneOf": [kind("ssh", 22), kind("http", 80)]},
    "oneOf, other order": {"oneOf": [kind("http", 80), kind("ssh", 22)]},
    "if": {"if": kind("ssh", 22), "else": {"maxProperties": 1}},
    "not": {"not": kind("ssh", 22)},
}
for name, schema in CASES.items():
    document = {"kind": "http"}
    try:
        fastjsonschema.compile(schema)(document)
        verdict = "valid"
    except fastjsonschema.JsonSchemaValueException:
        verdict = "refused"
    print(f"{name}: {verdict}, document afterwards {json.dumps(document, sort_keys=True)}")
PY
venv/bin/python try.py > seen.txt

echo 'fastjsonschema 2.22.2 on {"kind": "http"}: expected valid in all four, with port 80 after the two oneOf and no port after the others'
cat seen.txt
cat > wanted.txt <<'TXT'
oneOf: valid, document afterwards {"kind": "http", "port": 22}
oneOf, other order: valid, document afterwards {"kind": "http", "port": 80}
if: refused, document afterwards {"kind": "http", "port": 22}
not: valid, document afterwards {"kind": "http", "port": 22}
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: defaults of alternatives that fail are handled in another way" >&2
  exit 1
fi
