#!/usr/bin/env bash
# Tool:      zod 4.6.7 (npm), z.fromJSONSchema
# Expected:  an alternative without `type` still constrains: `oneOf: [{required: [a]}, {required: [b]}]` beside `properties` accepts the objects
#            that have exactly one of both members. What the converter cannot express, it refuses, as it does for `dependentRequired` and `if`.
# Seen:      a schema without `type` becomes z.any(), and `required` counts only for names in the `properties` beside it, both without an error. So
#            both alternatives of `oneOf` match every object, and every object is refused, the valid ones too. The verdicts are right if each
#            alternative repeats `type` and `properties`.
# Hurts:     users of schemas in which exactly one of several members is required, as in requests of AWS IoT (document or documentSource).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . zod@4.6.7 ajv@8.17.1

cat > try.cjs <<'JS'
const Ajv = require("ajv/dist/2020");
const { z } = require("zod");
const choice = (more) => ({
  type: "object",
  properties: { document: { type: "string" }, documentSource: { type: "string" } },
  oneOf: [{ ...more, required: ["document"] }, { ...more, required: ["documentSource"] }],
});
const values = [{ document: "{}" }, { documentSource: "https://example.com/job.json" }];
const word = (valid) => (valid ? "valid" : "refused");
const repeated = { type: "object", properties: choice().properties };
const schemas = {
  "required": choice(),
  "required, type": choice({ type: repeated.type }),
  "required, properties": choice({ properties: repeated.properties }),
  "required, type, properties": choice(repeated),
};
for (const [name, schema] of Object.entries(schemas)) {
  const byAjv = new Ajv({ strict: false }).compile(schema);
  const byZod = z.fromJSONSchema(schema);
  for (const value of values) {
    console.log(`alternatives with ${name}; ${Object.keys(value)}: ${word(byAjv(value))} by the schema, ${word(byZod.safeParse(value).success)} by zod`);
  }
}
try {
  z.fromJSONSchema({ type: "object", dependentRequired: { a: ["b"] } });
} catch (error) {
  console.log("dependentRequired: refused by the converter");
}
JS
node try.cjs > seen.txt 2>&1

echo "zod 4.6.7: both verdicts of each line should be equal"
cat seen.txt
cat > wanted.txt <<'TXT'
alternatives with required; document: valid by the schema, refused by zod
alternatives with required; documentSource: valid by the schema, refused by zod
alternatives with required, type; document: valid by the schema, refused by zod
alternatives with required, type; documentSource: valid by the schema, refused by zod
alternatives with required, properties; document: valid by the schema, refused by zod
alternatives with required, properties; documentSource: valid by the schema, refused by zod
alternatives with required, type, properties; document: valid by the schema, valid by zod
alternatives with required, type, properties; documentSource: valid by the schema, valid by zod
dependentRequired: refused by the converter
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: zod decides in another way, or refuses the schema" >&2
  exit 1
fi
