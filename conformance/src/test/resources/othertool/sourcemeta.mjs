// The command jsonschema, once for all requests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const [schema, file] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, "utf8"));
const directory = mkdtempSync(join(process.cwd(), "requests-"));
const tool = join(process.cwd(), "node_modules", ".bin", "jsonschema");
const names = requests.map((request, index) => {
  const one = join(directory, `${index}.json`);
  writeFileSync(one, JSON.stringify(request));
  return relative(process.cwd(), one);
});
const run = spawnSync(tool, ["validate", schema, ...names, "--continue", "--verbose"], { encoding: "utf8", maxBuffer: 1 << 28 });
const lines = new Set((run.stdout + run.stderr).split("\n"));
const verdicts = names.map((name) => {
  if (lines.has(`ok: ${name}`) === lines.has(`fail: ${name}`)) {
    throw new Error(`no verdict for ${name}: ${run.stderr.slice(0, 1000)}`);
  }
  return lines.has(`ok: ${name}`);
});
console.log(JSON.stringify(verdicts));
