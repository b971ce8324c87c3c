#!/usr/bin/env bash
# Tool:      allof-merge 0.6.8 (npm), judged by ajv 8.17.1
# Expected:  `type: integer` with an `allOf` branch of `type: number` merges to `type: integer`: every integer is a number.
# Seen:      the two types are taken to contradict each other. If nothing else is left, the member disappears from `properties`; beside another
#            keyword, `type` disappears alone. Either way texts and fractions become valid, and there is no error (json-schema-merge-allof throws).
# Hurts:     API descriptions that refine a shared `number` to an integer: documentation and validators made from them have lost the type.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . allof-merge@0.6.8 ajv@8.17.1

cat > try.cjs <<'JS'
const Ajv = require("ajv");
const { merge } = require("allof-merge");
const members = {
  "integer in number": { type: "integer", allOf: [{ type: "number" }] },
  "with a minimum": { type: "integer", allOf: [{ type: "number", minimum: 1 }] },
  "number in number": { type: "number", allOf: [{ type: "number", minimum: 1 }] },
};
for (const [name, count] of Object.entries(members)) {
  const schema = { type: "object", properties: { count }, required: ["count"] };
  const merged = JSON.parse(JSON.stringify(merge(structuredClone(schema)))); // as written to a file
  const verdict = (s) => (new Ajv({ strict: false }).compile(s)({ count: "three" }) ? "valid" : "refused");
  console.log(`${name}: ${verdict(schema)} -> ${verdict(merged)}, properties ${JSON.stringify(merged.properties)}`);
}
JS
node try.cjs > seen.txt

echo 'allof-merge 0.6.8: {"count": "three"} should be refused before and after'
cat seen.txt
cat > wanted.txt <<'TXT'
integer in number: refused -> valid, properties {}
with a minimum: refused -> valid, properties {"count":{"minimum":1}}
number in number: refused -> refused, properties {"count":{"type":"number","minimum":1}}
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: types are merged in another way" >&2
  exit 1
fi
