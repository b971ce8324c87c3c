#!/usr/bin/env bash
# Tool:      json-schema-to-zod 2.8.1 with zod 4.6.7 (npm)
# Expected:  the generated Zod schema accepts the value that `const` or `enum` names, whatever its type.
# Seen:      an object or an array becomes `z.literal({...})`, which compares by identity: no parsed document can ever match, so that the only
#            valid values are refused. Strings and numbers are right, and neither package warns.
# Hurts:     users of schemas with structured constants, such as a fixed unit or an empty list: every valid document is refused.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . json-schema-to-zod@2.8.1 zod@4.6.7 ajv@8.17.1

cat > try.cjs <<'JS'
const Ajv = require("ajv/dist/2020");
const { z } = require("zod");
const { jsonSchemaToZod } = require("json-schema-to-zod");
const cases = [
  ["const", { const: { unit: "m" } }, { unit: "m" }],
  ["enum", { enum: [{ unit: "m" }, { unit: "s" }] }, { unit: "s" }],
  ["empty list", { const: [] }, []],
  ["text", { const: "m" }, "m"],
  ["number", { enum: [1, 2.5] }, 2.5],
];
console.warn = (text) => console.log(`warning: ${text}`);
for (const [name, schema, value] of cases) {
  const wanted = new Ajv({ strict: false }).compile(schema)(value);
  const generated = new Function("z", `return ${jsonSchemaToZod(schema)}`)(z);
  const word = (valid) => (valid ? "valid" : "refused");
  console.log(`${name}: ${word(wanted)} by the schema, ${word(generated.safeParse(value).success)} by the generated code`);
}
JS
node try.cjs > seen.txt 2>&1

echo "json-schema-to-zod 2.8.1: both verdicts of each line should be equal"
cat seen.txt
cat > wanted.txt <<'TXT'
const: valid by the schema, refused by the generated code
enum: valid by the schema, refused by the generated code
empty list: valid by the schema, refused by the generated code
text: valid by the schema, valid by the generated code
number: valid by the schema, valid by the generated code
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: the generated code decides in another way, or warns" >&2
  exit 1
fi
