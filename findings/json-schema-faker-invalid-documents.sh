#!/usr/bin/env bash
# Tool:      json-schema-faker 0.6.3 (npm), generate
# Expected:  its README promises valid data for a schema of draft 2020-12, so a document that it makes matches the schema, or making one fails.
# Seen:      four keywords give documents that the schema refuses, without an error:
#            `pattern` with `\p{L}`, which AWS uses for the keys of tags: the letters of the escape (`p`, `L`, braces) are taken as characters;
#            `patternProperties` with `^x-`: the hyphen is lost, so that the name does not match the pattern;
#            `propertyNames`: ignored, names are made up;
#            `contains` beside `items`: `items` is ignored, the other items are any numbers.
# Hurts:     teams that test a service or a validator with such documents: requests that should pass are refused, and what the keyword allows is
#            never tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . json-schema-faker@0.6.3 ajv@8.17.1

cat > try.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import { generate } from "json-schema-faker";
const name = { minLength: 1, maxLength: 3 };
const schemas = {
  "pattern without an escape": { type: "string", pattern: "^[a-z0-9_=+-]+$" },
  "pattern with \\p": { type: "string", pattern: "^[\\p{L}\\p{N}_=+-]+$" },
  "patternProperties": { type: "object", patternProperties: { "^x-": { type: "integer" } }, additionalProperties: false, minProperties: 1 },
  "propertyNames": { type: "object", propertyNames: name, additionalProperties: { type: "string" }, minProperties: 1 },
  "items": { type: "array", items: { type: "integer" }, minItems: 3 },
  "items and contains": { type: "array", items: { type: "integer" }, contains: { minimum: 5 }, minItems: 3 },
};
for (const [title, schema] of Object.entries(schemas)) {
  const valid = new Ajv({ strict: false }).compile(schema);
  const refused = [];
  for (let seed = 1; seed <= 50; seed++) {
    const document = await generate(structuredClone(schema), { seed });
    if (!valid(document)) {
      refused.push(JSON.stringify(document));
    }
  }
  console.log(`${title}: ${refused.length} of 50 documents refused${refused.length ? `, e.g. ${refused[0]}` : ""}`);
}
JS
node try.mjs > seen.txt 2>&1

echo "json-schema-faker 0.6.3: no document should be refused"
cat seen.txt
cat > wanted.txt <<'TXT'
pattern without an escape: 0 of 50 documents refused
pattern with \p: 30 of 50 documents refused, e.g. "}}N+"
patternProperties: 50 of 50 documents refused, e.g. {"x":-995}
propertyNames: 50 of 50 documents refused, e.g. {"prop62707":""}
items: 0 of 50 documents refused
items and contains: 50 of 50 documents refused, e.g. [-995,284.6979854442179,963]
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: json-schema-faker makes other documents" >&2
  exit 1
fi
