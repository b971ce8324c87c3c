package io.github.jobsmith.conformance.othertool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The table of what AWS's clients refuse is measured")
class AwsClientsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "aws-tools.md");
  private static final String BASE =
      """
      {"jobId": "a", "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a"], "document": "{}"}""";

  private static final List<String> DEBIAN =
      List.of(
          "python3-boto3",
          "python3-botocore",
          "python3-s3transfer",
          "python3-jmespath",
          "python3-dateutil",
          "python3-urllib3",
          "python3-six",
          "python3-requests",
          "python3-chardet",
          "python3-certifi",
          "python3-idna",
          "python3-charset-normalizer");

  /** What is wrong with a request, and its changed members; null removes one. */
  private static final Map<String, String> CASES = new LinkedHashMap<>();

  static {
    CASES.put("`jobId` is missing", "{\"jobId\": null}");
    CASES.put("`jobId` is empty", "{\"jobId\": \"\"}");
    CASES.put("`jobId` has 65 characters", "{\"jobId\": \"" + "a".repeat(65) + "\"}");
    CASES.put("`jobId` has a dot", "{\"jobId\": \"v1.0\"}");
    CASES.put("`targets` is missing", "{\"targets\": null}");
    CASES.put("`targets` is empty", "{\"targets\": []}");
    CASES.put("a target is not an ARN", "{\"targets\": [\"thing-1\"]}");
    CASES.put("there is no document", "{\"document\": null}");
    CASES.put("`document` is an object", "{\"document\": {\"a\": 1}}");
    CASES.put("`document` is not JSON", "{\"document\": \"{a}\"}");
    CASES.put("an unknown member", "{\"jobName\": \"a\"}");
    CASES.put("an unknown member of a tag", "{\"tags\": [{\"Key\": \"a\", \"value\": \"b\"}]}");
    CASES.put("a required member of `abortConfig` is missing", "{\"abortConfig\": {}}");
    CASES.put("`expiresInSec` is 59", "{\"presignedUrlConfig\": {\"expiresInSec\": 59}}");
    CASES.put("`expiresInSec` is 3601", "{\"presignedUrlConfig\": {\"expiresInSec\": 3601}}");
    CASES.put("`expiresInSec` is a string", "{\"presignedUrlConfig\": {\"expiresInSec\": \"60\"}}");
    CASES.put("`targetSelection` is `snapshot`", "{\"targetSelection\": \"snapshot\"}");
  }

  @TempDir private Path directory;

  @Test
  @DisplayName("boto3 and the SDK for JavaScript, with a server on this machine")
  void table() throws Exception {
    ArrayNode requests = Json.MAPPER.createArrayNode();
    CASES.values().forEach(changes -> requests.add(request(changes)));
    Path file = Files.writeString(directory.resolve("requests.json"), Json.compact(requests));
    JsonNode boto3 = Json.parse(Tools.run(Tools.debian(DEBIAN), "boto3_client.py", file));
    JsonNode javascript =
        Json.parse(
            Tools.run(Tools.npm(List.of("@aws-sdk/client-iot@3.1169.0")), "aws-sdk-js.mjs", file));
    StringBuilder table =
        new StringBuilder("| what is wrong | boto3 | SDK for JavaScript v3 | Jobsmith |\n");
    table.append("|---|---|---|---|\n");
    int i = 0;
    for (String name : CASES.keySet()) {
      JsonNode request = requests.get(i);
      assertThat(Subject.check(Json.pretty(request))).as(name).anyMatch(each -> each.isError());
      table.append("| ").append(name).append(" | ").append(outcome(request, boto3.get(i)));
      table.append(" | ").append(outcome(request, javascript.get(i))).append(" | error |\n");
      i++;
    }
    check(table.toString());
  }

  private static ObjectNode request(String changes) {
    ObjectNode request = Json.object(BASE);
    Json.parse(changes)
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                request.remove(member.getKey());
              } else {
                request.set(member.getKey(), member.getValue());
              }
            });
    return request;
  }

  private static String outcome(JsonNode request, JsonNode sent) {
    if (sent.isString()) {
      return "refuses it";
    }
    ObjectNode expected = request.deepCopy().asObject();
    expected.remove("jobId");
    String path = sent.path("path").asString();
    String where = path.equals("/jobs/") ? " to `/jobs/`" : "";
    return sent.path("body").equals(expected) ? "sends it" + where : "sends it without that member";
  }

  private static void check(String table) throws Exception {
    String text = Files.readString(DOCUMENT);
    String begin = "<!-- begin clients -->\n";
    assertThat(text).contains(begin);
    int start = text.indexOf(begin) + begin.length();
    int end = text.indexOf("<!-- end clients -->");
    if (Boolean.getBoolean("jobsmith.update")) {
      Files.writeString(DOCUMENT, text.substring(0, start) + table + text.substring(end));
    } else {
      assertThat(text.substring(start, end))
          .as("if the new table is right: mvn -pl conformance -am test -Djobsmith.update=true")
          .isEqualTo(table);
    }
  }
}
