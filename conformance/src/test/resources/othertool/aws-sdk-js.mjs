// What the client sends to a server on this machine, or "refused".
// Argument: the requests, each with its operation.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { CreateJobCommand, CreateJobTemplateCommand, IoTClient } from "@aws-sdk/client-iot";

let seen;
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => (body += part));
  request.on("end", () => {
    seen = { path: request.url, body: JSON.parse(body) };
    response.setHeader("content-type", "application/json");
    response.end("{}");
  });
});
await new Promise((started) => server.listen(0, "127.0.0.1", started));
const client = new IoTClient({
  region: "us-east-1",
  endpoint: `http://127.0.0.1:${server.address().port}`,
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
});
const commands = { CreateJob: CreateJobCommand, CreateJobTemplate: CreateJobTemplateCommand };
const results = [];
for (const { operation, request } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  try {
    await client.send(new commands[operation](request));
    results.push(seen);
  } catch (error) {
    results.push("refused");
  }
}
server.close();
process.stdout.write(JSON.stringify(results), () => process.exit(0));
