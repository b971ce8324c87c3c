#!/usr/bin/env bash
# Tool:      ata-validator 1.27.1 (npm), which compiles a schema to JavaScript
# Expected:  a schema whose definitions refer to each other and to the root gives a verdict for every document.
# Seen:      `{"$ref": "#"}` inside a definition that belongs to a cycle of definitions is compiled to a call of a function that does not exist.
#            Nothing is reported when the schema is compiled; documents that do not reach the reference are validated, the others end in a ReferenceError.
# Hurts:     services with a schema for expressions or trees: they pass their tests with shallow documents, and answer deep ones with an internal error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund ata-validator@1.27.1 > /dev/null

cat > try.cjs <<'JS'
const { Validator } = require('ata-validator')

const schema = (target) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: '#/$defs/call',
  $defs: {
    call: {
      type: 'object',
      properties: { next: { $ref: target }, window: { $ref: '#/$defs/window' } },
    },
    window: {
      type: 'object',
      properties: { opens: { $ref: '#/$defs/call' } },
    },
  },
})
for (const target of ['#', '#/$defs/call']) {
  const validator = new Validator(schema(target))
  for (const document of [{}, { next: {} }, { window: { opens: {} } }, { window: { opens: { next: {} } } }]) {
    let verdict
    try {
      verdict = validator.validate(document).valid ? 'valid' : 'refused'
    } catch (error) {
      verdict = error.name
    }
    console.log(`$ref ${target}: ${JSON.stringify(document)} ${verdict}`)
  }
}
JS
node try.cjs > seen.txt

echo 'ata-validator 1.27.1: expected "valid" eight times, since both references mean the same schema'
cat seen.txt
cat > wanted.txt <<'TXT'
$ref #: {} valid
$ref #: {"next":{}} ReferenceError
$ref #: {"window":{"opens":{}}} valid
$ref #: {"window":{"opens":{"next":{}}}} ReferenceError
$ref #/$defs/call: {} valid
$ref #/$defs/call: {"next":{}} valid
$ref #/$defs/call: {"window":{"opens":{}}} valid
$ref #/$defs/call: {"window":{"opens":{"next":{}}}} valid
TXT
if ! cmp -s seen.txt wanted.txt; then
  echo "CHANGED: references to the root from a cycle of definitions are compiled in another way" >&2
  exit 1
fi
