# Command lines as people write them in a shell; each is read by sh, the AWS CLI and Jobsmith.

# Text, lists, and places of options
aws iot create-job --job-id reboot-1 --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{"op":"reboot"}'
aws iot create-job --targets arn:aws:iot:eu-west-1:123456789012:thing/a arn:aws:iot:eu-west-1:123456789012:thinggroup/b --job-id=b --document-source https://s3.amazonaws.com/bucket/doc.json
aws --region eu-west-1 iot --output json create-job --no-cli-pager --job-id a --query jobId --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document={} --color off
aws iot --job-id=early create-job --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --job-id a --targets '["arn:aws:iot:eu-west-1:123456789012:thing/a", "arn:aws:iot:eu-west-1:123456789012:thing/b"]' --document '{}'
aws iot create-job --job-id a --targets "arn:aws:iot:eu-west-1:123456789012:thing/$THING" --desc "it's a \"test\"" --document '{}' --target-s SNAPSHOT
aws iot create-job --job-id first --job-id second --targets a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --description "- not an option" --namespace-id -7
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --description=-x
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document 'ü 😀 {}'

# Files
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://doc.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://crlf.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document 'file://$DIRECTORY/doc.json'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document 'file://~/doc.json' --tags file://tags.json
aws iot create-job --job-id a --targets file://targets.json --document file://doc.json --timeout-config file://timeout.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://doc.json --timeout-config file://timeout.txt
aws iot create-job --job-id a --targets file://nested.json --document file://doc.json
aws iot create-job --job-id a --targets file://targets.txt --document file://doc.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://missing.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://.
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://loop.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document fileb://doc.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document file://binary.bin
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config fileb://timeout.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags file://tag.txt
aws iot create-job --job-id a --targets file://self.txt --document '{}'

# Shorthand
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config inProgressTimeoutInMinutes=60
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags Key=env,Value=prod "Key=owner,Value='a, b'" Key=empty
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config 'criteriaList=[{failureType=FAILED,action=CANCEL,thresholdPercentage=20.5,minNumberOfExecutedThings=1},{failureType=ALL,action=CANCEL,thresholdPercentage=30,minNumberOfExecutedThings=1}]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --job-executions-rollout-config 'maximumPerMinute=50,exponentialRate={baseRatePerMinute=10,incrementFactor=1.5,rateIncreaseCriteria={numberOfNotifiedThings=5}}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --job-executions-retry-config 'criteriaList={failureType=ALL,numberOfRetries=3}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --document-parameters 'a=1,b=x y,c="quoted, with comma",d=e\,f'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --presigned-url-config ' {"roleArn": "arn:aws:iam::123456789012:role/r", "expiresInSec": 3600}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags '{"Key":"a","Value":"b"}' '{"Key":"c"}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags '[{"Key":"a","Value":"b"},{"Key":"c"}]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config 'inProgressTimeoutInMinutes = 1_440'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --scheduling-config startTime=2027-03-01T10:00,endTime=2027-03-02T10:00,endBehavior=CANCEL
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags

# What the AWS CLI rejects
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config inProgressTimeoutInMinutes=soon
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config inProgressTimeoutInMinutes=60.0
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config 60
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config '{"inProgressTimeoutInMinutes": "60"}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config ''
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config 'criteriaList=[{failureType=FAILED,action=CANCEL'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config criteriaList=FAILED
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags Key=env, Value=prod
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags Key=env,Value=prod,Key=owner,Value=me
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags env=prod
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags '{"Key":"a"}' Key=b
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --document-parameters 'a="not closed'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --document-parameters a=1,2
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --presigned-url-config '{roleArn: x}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --target arn:aws:iot:eu-west-1:123456789012:thing/b
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --doc file://doc.json
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --no-such-option
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --job-name b
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document {"op": "reboot"}
aws iot create-job --job-id --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --job-id a --document '{}' --targets
aws iot create-job --job-id a --document '{}'
aws iot create-job --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --job-id "" --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --document-source ""
aws iot create-job --job-id a --targets '[arn:aws:iot:eu-west-1:123456789012:thing/a]' --document '{}'

# One slip
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags Key=Name,Value=My Pump
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags Key = env
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags env=prod team=water
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config =60
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config failureType=FAILED,action=CANCEL,thresholdPercentage=20,minNumberOfExecutedThings=1
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config 'criteriaList=[{failureType=FAILED, action=CANCEL,thresholdPercentage=20, minNumberOfExecutedThings=1}]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config criteriaList=[{failureType=FAILED, action=CANCEL,thresholdPercentage=20, minNumberOfExecutedThings=1}]
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --job-executions-rollout-config 'exponentialRate={rate=5}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --description my new job
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --job-id a b
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags ''
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config ' '
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags 'Key=env,,Value=prod'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config 'inProgressTimeoutInMinutes="60"'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config inProgressTimeoutInMinutes=+60
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config inProgressTimeoutInMinutes=1e2
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --timeout-config inProgressTimeoutInMinutes=
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --abort-config 'criteriaList=[{failureType=ALL,action=CANCEL,thresholdPercentage=20%,minNumberOfExecutedThings=1}]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --job-executions-rollout-config maximumPerMinute=1,exponentialRate.baseRatePerMinute=2
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags '"a"'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags null
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags '{}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --tags '[]'

# Global options
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --output xml
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --output=JSON
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --color maybe
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --cli-binary-format foo
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --cli-read-timeout abc
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --cli-connect-timeout 1.5
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --cli-read-timeout ' +1_0 '
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query ''
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --region
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --region ''
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --region 'eu west'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --region us-gov-west-1
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --generate-cli-skeleton foo
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --cli-auto-prompt --no-verify-ssl --debug --no-cli-pager
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --output yaml-stream --color auto --cli-binary-format base64

# Whole requests, with options on top
aws iot create-job --cli-input-json file://request.json
aws iot create-job --cli-input-json file://request.json --job-id other --timeout-config inProgressTimeoutInMinutes=5
aws iot create-job --cli-input-json "$(cat request.json)" --tags Key=a,Value=b
aws iot create-job --cli-input-json fileb://request.json
aws iot create-job --cli-input-yaml file://request.yaml --description "on top"
aws iot create-job --cli-input-yaml 'jobId: a' --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --cli-input-json '{"document":"{}"}' --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a
aws iot create-job --cli-input-json='{"document":"{}"}' --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a
aws iot create-job --cli-input-json=file://request.json
aws iot create-job --cli-input-json file://request.json --cli-input-yaml file://request.yaml
aws iot create-job --cli-input-json file://missing.json
aws iot create-job --cli-input-json '["a"]'
aws iot create-job --cli-input-json '{"jobId": "a",}' --targets arn:aws:iot:eu-west-1:123456789012:thing/a
aws iot create-job --cli-input-json request.json
aws iot create-job --cli-input file://request.json
aws iot create-job --cli-input-yaml 'jobId: 2026-11-28' --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}'
aws iot create-job --cli-input-yaml "" --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a

# Templates
aws iot create-job-template --job-template-id t --description "a template" --document '{}' --timeout-config inProgressTimeoutInMinutes=60 --tags Key=a
aws iot create-job-template --job-template-id t --document '{}'
aws iot create-job-template --job-template-id t --description "a template" --targets a
aws iot create-job-template --cli-input-yaml file://template.yaml --description "on top"

# Endpoints that are no URLs
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url foo
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url localhost:4566
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url http://
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url //host
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url http://under_score
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url http://-a.example
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --endpoint-url ''

# JMESPath
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query jobArn
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query [jobId, jobArn]
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query '{id: jobId}'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'sort_by(a, &b)[-1]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a[?b == `1` && !c] | [0]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a[::-1].*."b c"'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'jobId['
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query '{a'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a b'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query '$.jobId'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query job-id
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query a.
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a = b'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a[b]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query '"f"(a)'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query '()'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a[0'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a == `"foo`'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a == `foo`'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a == `{`'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a == ``'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a == `NaN`'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'lenght(a)'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'sort_by(a, b)'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'length()'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'f(a,)'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a --document '{}' --query 'a[1:2:3:4]'
aws iot create-job --job-id a --targets arn:aws:iot:eu-west-1:123456789012:thing/a,arn:aws:iot:eu-west-1:123456789012:thing/b --document '{}'
aws iot create-job --job-id a --targets 'arn:aws:iot:eu-west-1:123456789012:thing/a arn:aws:iot:eu-west-1:123456789012:thing/b' --document '{}'
