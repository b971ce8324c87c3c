#!/usr/bin/env bash
# Tool:      json-schema-merge-allof 0.8.1 and allof-merge 0.6.8 (npm), judged by ajv 8.17.1
# Expected:  merging the branches of an `allOf` into one schema keeps what the schema accepts.
# Seen:      two `pattern` become `(?=first)(?=second)`. Both lookaheads start at the same character, but `pattern` is a search: each branch may
#            match anywhere in the text. For "a digit" and "a capital letter" the result matches no text at all; anchored patterns are merged well.
# Hurts:     forms and API documentation made from merged schemas refuse every value; password rules are the usual case.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . json-schema-merge-allof@0.8.1 allof-merge@0.6.8 ajv@8.17.1

cat > try.cjs <<'JS'
const Ajv = require("ajv");
const merged = {
  "json-schema-merge-allof": require("json-schema-merge-allof"),
  "allof-merge": require("allof-merge").merge,
};
const schemas = {
  search: { allOf: [{ type: "string", pattern: "[0-9]" }, { type: "string", pattern: "[A-Z]" }] },
  anchored: { allOf: [{ type: "string", pattern: "^[A-Z]" }, { type: "string", pattern: "^.{2,8}$" }] },
};
for (const [tool, merge] of Object.entries(merged)) {
  for (const [kind, schema] of Object.entries(schemas)) {
    const verdict = (s) => (new Ajv().compile(s)("Area51") ? "valid" : "refused");
    console.log(`${tool} ${kind}: ${verdict(schema)} -> ${verdict(merge(structuredClone(schema)))}`);
  }
}
JS
node try.cjs > seen.txt

echo "merging allOf should keep the verdict on \"Area51\""
cat seen.txt
cat > wanted.txt <<'TXT'
json-schema-merge-allof search: valid -> refused
json-schema-merge-allof anchored: valid -> valid
allof-merge search: valid -> refused
allof-merge anchored: valid -> valid
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: the merged patterns give other verdicts" >&2
  exit 1
fi
