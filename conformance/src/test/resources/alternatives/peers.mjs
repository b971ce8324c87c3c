// Runs ajv with allErrors on the faulty documents of an index. An unknown member counts as named if the error has its name.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";

const escape = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
const options = { allErrors: true, strict: false, validateFormats: false, logger: false };
const validators = new Map();

function validator(file) {
  if (!validators.has(file)) {
    const schema = JSON.parse(readFileSync(file, "utf8"));
    const kind = schema.$schema ?? "";
    const Class = kind.includes("draft-04") ? (AjvDraft04.default ?? AjvDraft04) : kind.includes("2020-12") ? (Ajv2020.default ?? Ajv2020) : (Ajv.default ?? Ajv);
    validators.set(file, new Class(options).compile(schema));
  }
  return validators.get(file);
}

function place(error) {
  const extra = error.params.additionalProperty ?? error.params.unevaluatedProperty ?? error.params.propertyName;
  return extra === undefined ? error.instancePath : error.instancePath + "/" + escape(extra);
}

const totals = new Map();
for (const { name, schema, file, right } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const validate = validator(schema);
  validate(JSON.parse(readFileSync(file, "utf8")));
  const places = (validate.errors ?? []).map(place);
  const total = totals.get(name) ?? { faults: 0, named: 0, first: 0, errors: 0 };
  total.faults++;
  total.named += places.some((each) => right.includes(each));
  total.first += places.length > 0 && right.includes(places[0]);
  total.errors += places.length;
  totals.set(name, total);
}
console.log("| schema | faults | named | first | errors |\n|---|---|---|---|---|");
for (const [name, t] of totals) {
  console.log(`| ${name} | ${t.faults} | ${t.named} | ${t.first} | ${t.errors} |`);
}
