#!/usr/bin/env bash
# Tool:      json-schema-migrate 2.0.0 (npm), judged by @sourcemeta/jsonschema 16.11.0
# Expected:  draft2020() turns an older schema into one of draft 2020-12 that accepts the same documents.
# Seen:      tuples are rewritten to `prefixItems` and `items: false`, but `$schema` says 2019-09 for a schema of
#            draft-04, and stays as it was for one of draft-07. In both dialects prefixItems means nothing, and
#            `items: false` forbids every item: a validator that goes by `$schema` refuses all arrays but the empty one.
# Hurts:     anyone who migrates a collection of schemas with a script: the documents are refused afterwards.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . json-schema-migrate@2.0.0 @sourcemeta/jsonschema@16.11.0
jsonschema=node_modules/.bin/jsonschema

cat > try.cjs <<'JS'
const fs = require("fs");
const migrate = require("json-schema-migrate");
for (const draft of ["draft-04", "draft-07"]) {
  const schema = {
    $schema: `http://json-schema.org/${draft}/schema#`,
    items: [{ type: "string" }, { type: "integer" }],
    additionalItems: false,
  };
  fs.writeFileSync(`${draft}.json`, JSON.stringify(schema));
  migrate.draft2020(schema);
  fs.writeFileSync(`${draft}-migrated.json`, JSON.stringify(schema));
}
JS
node try.cjs
echo '["port", 8883]' > document.json

verdict() {
  local status=0
  "$jsonschema" validate "$1" document.json > out.txt 2>&1 || status=$?
  case $status in 0) echo valid ;; 2) echo refused ;; *) echo "failed with $status" ;; esac
}
seen=""
for draft in draft-04 draft-07; do
  label=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).$schema' "$draft-migrated.json")
  seen+="$draft: $(verdict "$draft.json") -> $(verdict "$draft-migrated.json"), labelled $label; "
done

echo "json-schema-migrate 2.0.0: draft2020() should keep every verdict and label the result 2020-12"
echo "seen: $seen"
wanted="draft-04: valid -> refused, labelled https://json-schema.org/draft/2019-09/schema; "
wanted+="draft-07: valid -> refused, labelled http://json-schema.org/draft-07/schema#; "
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: the label that draft2020() writes, or the verdict on the tuple, is another one" >&2
  exit 1
fi
