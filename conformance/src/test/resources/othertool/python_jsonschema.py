# The library jsonschema for Python.
import json
import sys

from jsonschema import Draft202012Validator

schema, requests = (json.load(open(name)) for name in sys.argv[1:])
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
print(json.dumps([validator.is_valid(request) for request in requests]))
