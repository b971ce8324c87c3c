# What the AWS CLI sends to a server on this machine, or "refused": as for boto3_client.py.
import contextlib
import io
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
for name in list(os.environ):
    if name.startswith("AWS_"):
        del os.environ[name]
os.environ.update(
    AWS_DATA_PATH=sys.argv[2],
    AWS_ACCESS_KEY_ID="none",
    AWS_SECRET_ACCESS_KEY="none",
    AWS_DEFAULT_REGION="us-east-1",
    AWS_EC2_METADATA_DISABLED="true",
    AWS_PAGER="",
    NO_PROXY="127.0.0.1",
    HOME=sys.argv[2],
)
from awscli.clidriver import create_clidriver

from loopback import Loopback

COMMANDS = {"CreateJob": "create-job", "CreateJobTemplate": "create-job-template"}
server = Loopback()
driver = create_clidriver([])
results = []
with open(sys.argv[1]) as file:
    for case in json.load(file):
        request = json.dumps(case["request"])
        command = ["iot", COMMANDS[case["operation"]], "--cli-input-json", request]
        server.seen = None
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            driver.main(command + ["--endpoint-url", server.url])
        results.append(server.seen or "refused")
print(json.dumps(results))
