// The language service of Visual Studio Code, configured as by the setting json.schemas.
import { readFileSync } from "node:fs";
import languageService from "vscode-json-languageservice";

const [schema, requests] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const { getLanguageService, TextDocument } = languageService;
const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ["*.json"], schema }] });
const verdicts = [];
for (const request of requests) {
  const document = TextDocument.create("file:///request.json", "json", 1, JSON.stringify(request));
  const found = await service.doValidation(document, service.parseJSONDocument(document));
  verdicts.push(found.length === 0);
}
console.log(JSON.stringify(verdicts));
