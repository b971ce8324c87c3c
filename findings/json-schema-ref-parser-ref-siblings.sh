#!/usr/bin/env bash
# Tool:      @apidevtools/json-schema-ref-parser 16.0.6 (npm), judged by ajv 8.20.0
# Expected:  dereference() puts the target of a `$ref` in its place and the schema goes on meaning the same. In draft
#            2020-12 the target and the keywords beside the `$ref` must both hold.
# Seen:      the two objects are merged into one, and a keyword beside `$ref` replaces the same keyword of the target:
#            the lower bound 5 and the required member `x` are gone. The value of `const` is dereferenced too, though it
#            is data and not a schema, so the constant {"$ref": ...} becomes another one.
# Hurts:     generators and form builders that dereference first and read a plain tree afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @apidevtools/json-schema-ref-parser@16.0.6 ajv@8.20.0

cat > try.mjs <<'JS'
import RefParser from "@apidevtools/json-schema-ref-parser";
import Ajv2020 from "ajv/dist/2020.js";

const cases = {
  bound: [{ $defs: { five: { minimum: 5 } }, $ref: "#/$defs/five", minimum: 1 }, 3],
  required: [{ $defs: { x: { required: ["x"] } }, $ref: "#/$defs/x", required: ["y"] }, { y: 0 }],
  constant: [
    { $defs: { five: { minimum: 5 } }, const: { $ref: "#/$defs/five" } },
    { $ref: "#/$defs/five" },
  ],
};
const verdict = (schema, value) =>
  new Ajv2020({ strict: false }).validate(schema, value) ? "valid" : "refused";
for (const [name, [schema, value]] of Object.entries(cases)) {
  const flat = await RefParser.dereference(structuredClone(schema));
  console.log(`${name}: ${verdict(schema, value)} -> ${verdict(flat, value)}`);
}
JS
seen=$(node try.mjs)
echo "json-schema-ref-parser 16.0.6: dereference() should keep every verdict; seen:"
echo "$seen"
wanted='bound: refused -> valid
required: refused -> valid
constant: valid -> refused'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: dereference() no longer changes what these schemas accept" >&2
  exit 1
fi
