#!/usr/bin/env bash
# Tool:      @aws-sdk/client-iot 3.300.0 and 3.1169.0 (npm), command CreateJob; nothing is sent, the request handler is
#            a stub that keeps the request
# Expected:  a client that does not know a member of the request says so, or passes it on.
# Seen:      a client that is older than the member leaves it out and reports success. The request below is valid, and
#            the newer client sends all of it; the older one sends it without destinationPackageVersions.
# Hurts:     anyone who keeps requests as JSON files and hands them to the client: nothing reports the missing member,
#            and the job that is created has no package versions.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat > request.json <<'JSON'
{
  "jobId": "sensor-firmware-3",
  "targets": ["arn:aws:iot:eu-central-1:123456789012:thinggroup/sensors"],
  "document": "{\"action\": \"install\"}",
  "destinationPackageVersions": ["arn:aws:iot:eu-central-1:123456789012:package/firmware/version/3"]
}
JSON
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { CreateJobCommand, IoTClient } from "@aws-sdk/client-iot";

let request;
const requestHandler = {
  metadata: {},
  destroy() {},
  async handle(given) {
    request = given;
    return { response: { statusCode: 200, headers: {} } };
  },
};
const credentials = { accessKeyId: "none", secretAccessKey: "none" };
const client = new IoTClient({ region: "eu-central-1", credentials, requestHandler });
const input = JSON.parse(readFileSync("../request.json", "utf8"));
await client.send(new CreateJobCommand(input));
const body = request.body instanceof Uint8Array ? new TextDecoder().decode(request.body) : request.body;
console.log(Object.keys(JSON.parse(body)).sort().join(" "));
JS
seen=""
for version in 3.300.0 3.1169.0; do
  mkdir "$version"
  cp try.mjs "$version"
  npm install --silent --no-audit --no-fund --prefix "$version" "@aws-sdk/client-iot@$version"
  seen+="$version: $(cd "$version" && node --no-warnings try.mjs)"$'\n'
done

echo "client-iot: every member of the request should be in the body, or an error; seen:"
printf '%s' "$seen"
wanted='3.300.0: document targets
3.1169.0: destinationPackageVersions document targets
'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: the clients send other members than they did" >&2
  exit 1
fi
