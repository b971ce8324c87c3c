#!/usr/bin/env bash
# Tool:      json-schema-to-typescript 16.0.0 (npm), with typescript 5.9.3 as the judge of its output
# Expected:  `prefixItems` of JSON Schema 2020-12 becomes a tuple, or at least a type that accepts the valid documents.
# Seen:      `prefixItems` is passed over, but the `items` beside it is applied to every item: the pair of a string and
#            an integer becomes `never[]`, and a string followed by integers becomes `number[]`. tsc refuses the
#            documents that the schema accepts. Only the older form, an array in `items`, becomes a tuple.
# Hurts:     teams that generate types from a 2020-12 schema: no valid value can be assigned to such a member, and a value
#            read from JSON has another type than the compiler believes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund json-schema-to-typescript@16.0.0 typescript@5.9.3 ajv@8.20.0 > /dev/null

cat > schema.json <<'JSON'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Sample",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "reading": {
      "type": "array",
      "prefixItems": [{"type": "string"}, {"type": "integer"}],
      "items": false
    },
    "series": {
      "type": "array",
      "prefixItems": [{"type": "string"}],
      "items": {"type": "integer"}
    }
  }
}
JSON
echo '{"reading": ["volt", 5], "series": ["volt", 5, 6]}' > document.json
cat > validate.js <<'JS'
const Ajv = require("ajv/dist/2020");
const validate = new Ajv({strictTuples: false}).compile(require("./schema.json"));
console.log("ajv: " + (validate(require("./document.json")) ? "valid" : "refused"));
JS
npx json2ts schema.json > sample.ts
{ echo 'import {Sample} from "./sample";'; echo "export const sample: Sample = $(cat document.json);"; } > use.ts

seen=$(
  node validate.js
  grep -E 'reading|series' sample.ts | sed 's/^ *//'
  if npx tsc --noEmit --strict --target es2022 --skipLibCheck use.ts > tsc.txt; then echo "tsc: accepted"; else grep -o 'error TS[0-9]*' tsc.txt; fi
)
echo "json-schema-to-typescript 16.0.0: should be two tuples that tsc accepts the valid document for; seen:"
echo "$seen"
wanted='ajv: valid
reading?: never[];
series?: number[];
error TS2322
error TS2322
error TS2322'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: prefixItems no longer becomes these types" >&2
  exit 1
fi
