import { readFileSync } from "node:fs";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const [schema, requests] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
registerSchema(schema);
const check = await validate(schema.$id);
console.log(JSON.stringify(requests.map((request) => check(request).valid)));
