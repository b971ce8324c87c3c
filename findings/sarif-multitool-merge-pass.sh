#!/usr/bin/env bash
# Tool:      @microsoft/sarif-multitool 5.7.0 (npm), command `merge`
# Expected:  merging logs keeps each result. By SARIF 2.1.0 (3.27.9, 3.27.10) a result without `level` has the level
#            "none" when its `kind` is anything but "fail", and "warning" when it has no `kind` either.
# Seen:      `kind` is dropped from every result that has no `level`: a check that passed, or that is only
#            informational, comes out of the merge as a failure of level "warning". With `"level": "none"` written out,
#            the same results survive. The exit status is 0.
# Hurts:     anyone who emits passed rules as results and merges logs before uploading them to a code scanner.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @microsoft/sarif-multitool@5.7.0
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_BUNDLE_EXTRACT_BASE_DIR="$dir/bundle"

log() {
  cat <<JSON
{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "checker"}}, "results": [
  {"ruleId": "$1-pass", "kind": "pass", "message": {"text": "checked"}$2},
  {"ruleId": "$1-informational", "kind": "informational", "message": {"text": "checked"}$2}
]}]}
JSON
}
log short '' > short.sarif
log long ', "level": "none"' > long.sarif
node_modules/.bin/sarif-multitool merge short.sarif long.sarif --output-directory . --output-file merged.sarif \
  > out.txt 2>&1 || { cat out.txt; echo "CHANGED: merge fails on these logs" >&2; exit 1; }

cat > levels.cjs <<'JS'
const results = (file) =>
  JSON.parse(require("fs").readFileSync(file)).runs.flatMap((run) => run.results);
const level = (r) => r.level ?? ((r.kind ?? "fail") === "fail" ? "warning" : "none");
const merged = new Map(results("merged.sarif").map((r) => [r.ruleId, r]));
for (const r of [...results("short.sarif"), ...results("long.sarif")]) {
  console.log(`${r.ruleId}: ${level(r)} -> ${level(merged.get(r.ruleId))}`);
}
JS
seen=$(node levels.cjs)
echo "sarif-multitool 5.7.0: merge should keep every level; seen:"
echo "$seen"
wanted='short-pass: none -> warning
short-informational: none -> warning
long-pass: none -> none
long-informational: none -> none'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: merge no longer turns results without a level into warnings" >&2
  exit 1
fi
