// What the client sends to a server on this machine, or "refused".
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { CreateJobCommand, IoTClient } from "@aws-sdk/client-iot";

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
const results = [];
for (const request of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  try {
    await client.send(new CreateJobCommand(request));
    results.push(seen);
  } catch (error) {
    results.push("refused");
  }
}
server.close();
console.log(JSON.stringify(results));
process.exit(0);
