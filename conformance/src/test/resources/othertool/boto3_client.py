# What the client sends to a server on this machine, or "refused".
# Arguments: the requests, each with its operation, and a directory with a service model.
import json
import os
import sys

os.environ["AWS_DATA_PATH"] = sys.argv[2]
import boto3
from botocore.exceptions import ParamValidationError

from loopback import Loopback

METHODS = {"CreateJob": "create_job", "CreateJobTemplate": "create_job_template"}
server = Loopback()
client = boto3.client(
    "iot",
    region_name="us-east-1",
    aws_access_key_id="none",
    aws_secret_access_key="none",
    endpoint_url=server.url,
)
results = []
with open(sys.argv[1]) as file:
    for case in json.load(file):
        try:
            getattr(client, METHODS[case["operation"]])(**case["request"])
            results.append(server.seen)
        except ParamValidationError:
            results.append("refused")
print(json.dumps(results))
