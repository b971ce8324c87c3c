// Default options: strict mode, which refuses unknown keywords and formats.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schema, requests] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const validate = new Ajv({ logger: false }).compile(schema);
console.log(JSON.stringify(requests.map((request) => validate(request))));
