#!/usr/bin/env bash
# Tool:      @sourcemeta/jsonschema 16.11.0 (npm), commands `lint --fix` and `validate`
# Expected:  `lint --fix` tidies a schema and leaves its meaning alone.
# Seen:      next to unevaluatedProperties or unevaluatedItems it does not. Those keywords look at what their
#            neighbours have evaluated, and the fixes add and remove such neighbours:
#            - a required name without a schema is added to `properties` as `true`, so it is evaluated now, and
#              unevaluatedProperties no longer applies to it: a refused document becomes valid;
#            - `items: true` is deleted as useless, so that unevaluatedItems applies to every item: a valid document
#              is refused.
# Hurts:     anyone who lints schemas in a commit hook and then publishes them or generates code from them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @sourcemeta/jsonschema@16.11.0
jsonschema=node_modules/.bin/jsonschema

cat > labels.json <<'JSON'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "properties": {"id": {"type": "integer"}},
  "required": ["id", "version"],
  "unevaluatedProperties": {"type": "string"}
}
JSON
echo '{"id": 1, "version": 2}' > labels-document.json
cat > rows.json <<'JSON'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "items": true,
  "unevaluatedItems": {"type": "string"}
}
JSON
echo '[1, 2]' > rows-document.json

verdict() {
  local status=0
  "$jsonschema" validate "$1.json" "$1-document.json" > out.txt 2>&1 || status=$?
  case $status in 0) echo valid ;; 2) echo refused ;; *) echo "failed with $status" ;; esac
}

seen=""
for name in labels rows; do
  before=$(verdict "$name")
  # It ends with a status of its own when advice is left that it cannot apply; only the file counts here.
  "$jsonschema" lint --fix "$name.json" > out.txt 2>&1 || true
  seen+="$name: $before -> $(verdict "$name"); "
done

echo "@sourcemeta/jsonschema $("$jsonschema" version): lint --fix should keep every verdict"
echo "seen: $seen"
if [ "$seen" != "labels: refused -> valid; rows: valid -> refused; " ]; then
  echo "CHANGED: lint --fix no longer changes what these two schemas accept" >&2
  exit 1
fi
