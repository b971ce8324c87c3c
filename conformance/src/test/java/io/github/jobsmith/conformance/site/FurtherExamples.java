package io.github.jobsmith.conformance.site;

import io.github.jobsmith.jobs.JobSchemas;
import java.util.List;
import java.util.Map;

/**
 * Texts, valid and invalid, for rules of which the ledger has no case, by the name of the schema.
 */
final class FurtherExamples {
  private static final List<String> REQUESTS =
      List.of(
          "{\n  \"jobId\": \"update-1\",\n}\n",
          "\ufeff{\"jobId\": \"update-1\"}\n",
          "{\n  \"jobId\": \"update-1\",\n  \"jobId\": \"update-2\"\n}\n",
          "[".repeat(20_000) + "]".repeat(20_000),
          """
          {
            "jobId": "update-1",
            "targets": ["arn:aws:iot:us-east-1:123456789012:thing/pump-1"],
            "targetSelection": "CONTINUOUS",
            "document": "{}"
          }
          """,
          """
          {
            "jobId": "update-1",
            "targets": ["arn:aws:iot:us-east-1:123456789012:thing/pump-1"],
            "documentSource": "https://s3.us-east-1.amazonaws.com/MY_BUCKET/job.json"
          }
          """);

  private static final String STEP =
      """
      {
        "version": "1.0",
        "steps": [
          {
            "action": {
              "name": "Install",
              "type": "runHandler",
              "input": {"handler": "install.sh", "args": ["4.2.0"]}
            }
          }
        ]
      }
      """;

  private static final String COMMAND =
      """
      {
        "version": "1.0",
        "steps": [
          {"action": {"name": "Reboot", "type": "runCommand", "input": {"command": "reboot"}}}
        ]
      }
      """;

  private static final String UPDATE =
      """
      {
        "afr_ota": {
          "protocols": ["MQTT"],
          "streamname": "pump-4-2-0",
          "files": [{"filepath": "/device/pump.bin", "filesize": 180568, "fileid": 0}]
        }
      }
      """;

  private static final List<String> DOCUMENTS =
      List.of(
          STEP,
          STEP.replace("[\"4.2.0\"]", "\"4.2.0\""),
          STEP.replace("\"handler\"", "\"script\""),
          STEP.replace("\"input\": {", "\"allowStdErr\": true,\n        \"input\": {"),
          STEP.replace("\"input\": {", "\"allowStdErr\": 1,\n        \"input\": {"),
          STEP.replace("\"input\": {", "\"ignoreStepFailure\": \"true\",\n        \"input\": {"),
          STEP.replace("\"input\": {", "\"ignoreStepFailure\": true,\n        \"input\": {"),
          COMMAND,
          COMMAND.replace("\"command\"", "\"handler\""),
          UPDATE,
          UPDATE.replace("[\"MQTT\"]", "[\"mqtt\"]"),
          UPDATE.replace("\"files\": [{", "\"file\": [{"),
          UPDATE.replace("180568", "\"180568\""));

  private static final String TEMPLATE =
      """
      {
        "jobTemplateId": "reboot",
        "description": "Reboots a pump.",
        "document": "{\\"operation\\": \\"reboot\\"}"
      }
      """;

  private static final String PACKAGES =
      """
      {
        "jobTemplateId": "update",
        "description": "Updates two packages.",
        "document": "{\\"operation\\": \\"update\\"}",
        "destinationPackageVersions": [
          "arn:aws:iot:us-east-1:123456789012:package/pump/version/1",
          "arn:aws:iot:us-east-1:123456789012:package/valve/version/1"
        ]
      }
      """;

  private static final String OF_JOB =
      """
      {
        "jobTemplateId": "reboot",
        "jobArn": "arn:aws:iot:us-east-1:123456789012:job/reboot-1",
        "description": "Reboots a pump."
      }
      """;

  private static final List<String> TEMPLATES =
      List.of(
          TEMPLATE,
          PACKAGES,
          OF_JOB,
          "[\n" + TEMPLATE.strip().indent(2) + "]\n",
          TEMPLATE.replace("  \"jobTemplateId\": \"reboot\",\n", ""),
          TEMPLATE.replace("\"reboot\",\n", "\"" + "reboot-".repeat(10) + "\",\n"),
          TEMPLATE.replace("\"reboot\",\n", "\"reboot pumps\",\n"),
          TEMPLATE.replace("  \"description\": \"Reboots a pump.\",\n", ""),
          TEMPLATE.replaceAll(",\n  \"document\".*", ""),
          OF_JOB.replace(":job/", ":jobs/"),
          PACKAGES.replace(
              "us-east-1:123456789012:package/valve", "eu-west-1:123456789012:package/valve"));

  private static final String RESPONSE =
      """
      {
        "jobArn": "arn:aws:iot:us-east-1:123456789012:job/reboot-1",
        "jobId": "reboot-1",
        "description": "Reboots a pump."
      }
      """;

  private static final List<String> RESPONSES =
      List.of(
          RESPONSE,
          "[\n" + RESPONSE.strip().indent(2) + "]\n",
          RESPONSE.replace("  \"jobId\": \"reboot-1\",\n", ""),
          RESPONSE.replace("\"reboot-1\",", "1,"),
          RESPONSE.replace("\"reboot-1\",", "\"reboot 1\","),
          RESPONSE.replace("\"reboot-1\",", "\"" + "reboot-".repeat(10) + "\","),
          RESPONSE.replace(":job/", ":thing/"),
          RESPONSE.replace("a pump.", "a pump.\\t"),
          RESPONSE.replace("a pump.", "a pump.".repeat(300)));

  private static final Map<String, List<String>> TEXTS =
      Map.of(
          JobSchemas.CREATE_JOB,
          REQUESTS,
          JobSchemas.JOB_DOCUMENT,
          DOCUMENTS,
          JobSchemas.CREATE_JOB_TEMPLATE,
          TEMPLATES,
          JobSchemas.CREATE_JOB_RESPONSE,
          RESPONSES);

  private FurtherExamples() {}

  static List<String> of(String schema) {
    return TEXTS.get(schema);
  }
}
