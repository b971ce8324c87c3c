# What the client sends to a server on this machine, or "refused".
import http.server
import json
import sys
import threading

import boto3
from botocore.exceptions import ParamValidationError

seen = []


class Handler(http.server.BaseHTTPRequestHandler):
    def do_PUT(self):
        length = int(self.headers.get("content-length") or 0)
        seen.append({"path": self.path, "body": json.loads(self.rfile.read(length))})
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = boto3.client(
    "iot",
    region_name="us-east-1",
    aws_access_key_id="none",
    aws_secret_access_key="none",
    endpoint_url="http://127.0.0.1:%d" % server.server_port,
)
results = []
with open(sys.argv[1]) as file:
    for request in json.load(file):
        try:
            client.create_job(**request)
            results.append(seen[-1])
        except ParamValidationError:
            results.append("refused")
print(json.dumps(results))
