package io.github.jobsmith.conformance.othertool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.DocumentedTables;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.Subject;
import io.github.jobsmith.conformance.ledger.LedgerRequests;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.validation.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The table of what AWS's clients refuse is measured")
class AwsClientsTest {
  private static final String BASE =
      """
      {"jobId": "a", "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a"], "document": "{}"}""";

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

  private static final int LONGEST_ID = 1000;

  @TempDir private Path directory;

  @Test
  @DisplayName("one mistake at a time")
  void table() throws Exception {
    ArrayNode cases = Json.MAPPER.createArrayNode();
    CASES.values().forEach(changes -> cases.add(entry("CreateJob", request(changes))));
    Map<String, List<JsonNode>> outcomes = AwsClients.outcomes(cases, directory);
    StringBuilder table = new StringBuilder("| what is wrong | ");
    table.append(String.join(" | ", AwsClients.NAMES.values())).append(" | Jobsmith |\n|");
    table.append("---|".repeat(AwsClients.NAMES.size() + 2)).append('\n');
    int i = 0;
    for (String name : CASES.keySet()) {
      JsonNode request = cases.get(i).get("request");
      assertThat(Subject.check(Json.pretty(request))).as(name).anyMatch(each -> each.isError());
      table.append("| ").append(name);
      for (String client : AwsClients.NAMES.keySet()) {
        table.append(" | ").append(outcome(request, outcomes.get(client).get(i)));
      }
      table.append(" | error |\n");
      i++;
    }
    DocumentedTables.check("aws-tools.md", "clients", table.toString());
  }

  @Test
  @DisplayName("each violation says which clients notice it, for every rule and keyword")
  void noticed() throws Exception {
    ArrayNode cases = Json.MAPPER.createArrayNode();
    Map<String, String> texts = new LinkedHashMap<>(LedgerRequests.jobs());
    texts.putAll(LedgerRequests.templates());
    texts.putAll(corpus());
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      boolean template = each.getKey().startsWith("template, ");
      String schema = template ? JobSchemas.CREATE_JOB_TEMPLATE : JobSchemas.CREATE_JOB;
      Report report = JobSchemas.validator(schema).validate(each.getValue());
      String kind = schema + kind(report);
      boolean more = each.getKey().endsWith(".json") || seen.merge(kind, 1, Integer::sum) <= 2;
      if (more && isRequest(report) && !hasStrangeId(each.getValue(), report)) {
        names.add(each.getKey());
        reports.add(report);
        String operation = template ? "CreateJobTemplate" : "CreateJob";
        cases.add(entry(operation, Json.parse(each.getValue())));
      }
    }
    Map<String, List<JsonNode>> outcomes = AwsClients.outcomes(cases, directory);
    List<String> differences = new ArrayList<>();
    for (String client : AwsClients.NAMES.keySet()) {
      for (int i = 0; i < names.size(); i++) {
        JsonNode outcome = outcomes.get(client).get(i);
        boolean named =
            reports.get(i).violations().stream()
                .anyMatch(violation -> violation.noticedBy().contains(client));
        boolean refused = outcome.toString().equals("\"refused\"");
        boolean inexpressible = outcome.isString() && !refused;
        if (!inexpressible && named != refused) {
          differences.add(
              client + (refused ? " refuses " : " sends ") + names.get(i) + ": " + reports.get(i));
        }
      }
    }
    assertThat(differences).isEmpty();
    DocumentedTables.check("aws-tools.md", "counts", counts(names, reports, outcomes));
  }

  /** Returns the rules and keywords that are violated. */
  private static String kind(Report report) {
    return report.violations().stream()
        .map(violation -> violation.rule().id() + "/" + violation.keyword())
        .sorted()
        .distinct()
        .toList()
        .toString();
  }

  private static String counts(
      List<String> names, List<Report> reports, Map<String, List<JsonNode>> outcomes) {
    StringBuilder table = new StringBuilder("| requests | ");
    table.append(String.join(" | ", AwsClients.NAMES.values())).append(" | Jobsmith |\n|");
    table.append("---|".repeat(AwsClients.NAMES.size() + 2)).append('\n');
    row(table, "ledger, CreateJob", name -> name.startsWith("C-"), names, reports, outcomes);
    row(
        table,
        "ledger, CreateJobTemplate",
        n -> n.startsWith("template"),
        names,
        reports,
        outcomes);
    row(table, "from public code", name -> name.endsWith(".json"), names, reports, outcomes);
    return table.toString();
  }

  private static void row(
      StringBuilder table,
      String title,
      Predicate<String> wanted,
      List<String> names,
      List<Report> reports,
      Map<String, List<JsonNode>> outcomes) {
    List<Integer> wrong =
        IntStream.range(0, names.size())
            .filter(i -> wanted.test(names.get(i)) && !reports.get(i).isValid())
            .boxed()
            .toList();
    table.append("| ").append(title).append(": ").append(wrong.size()).append(" with an error");
    for (String client : AwsClients.NAMES.keySet()) {
      Map<String, Long> kinds =
          wrong.stream()
              .map(i -> outcomes.get(client).get(i))
              .collect(Collectors.groupingBy(AwsClientsTest::kind, Collectors.counting()));
      table.append(" | refuses ").append(kinds.getOrDefault("refused", 0L));
      long impossible = kinds.getOrDefault(JavaSdk.INEXPRESSIBLE, 0L);
      table.append(impossible == 0 ? "" : "; " + impossible + " cannot be written");
    }
    table.append(" | ").append(wrong.size()).append(" errors |\n");
  }

  private static String kind(JsonNode outcome) {
    return outcome.isString() ? outcome.asString() : "sent";
  }

  /** Whether a text can be given to a client: a JSON object without duplicate members. */
  private static boolean isRequest(Report report) {
    return report.violations().stream()
        .noneMatch(
            violation ->
                violation.rule().id().matches("json-.*|duplicate-member|too-deep")
                    || violation.rule().id().endsWith("request-object"));
  }

  /**
   * The id is in the path, and the server of Python does not take a long one. If the id is missing
   * because it is misspelt or null, the violation is about something else.
   */
  private static boolean hasStrangeId(String text, Report report) {
    JsonNode request = Json.parse(text);
    boolean absent = request.path("jobId").isNull() || request.path("jobTemplateId").isNull();
    return request.path("jobId").toString().length() > LONGEST_ID
        || request.path("jobTemplateId").toString().length() > LONGEST_ID
        || absent
        || report.toString().contains("did you mean jobId, which is missing");
  }

  private static Map<String, String> corpus() throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : List.of("createjob/corpus", "createjob/real-2")) {
      try (Stream<Path> files = Files.list(Shared.require(name))) {
        files
            .filter(file -> file.toString().matches(".*/[0-9]+-.*\\.json"))
            .sorted()
            .forEach(file -> texts.put(file.getFileName().toString(), Shared.read(file)));
      }
    }
    return texts;
  }

  private static ObjectNode entry(String operation, JsonNode request) {
    return Json.MAPPER.createObjectNode().put("operation", operation).set("request", request);
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
      return sent.asString().equals(JavaSdk.INEXPRESSIBLE) ? "cannot be written" : "refuses it";
    }
    ObjectNode expected = request.deepCopy().asObject();
    expected.remove("jobId");
    String path = sent.path("path").asString();
    String where = path.equals("/jobs/") ? " to `/jobs/`" : "";
    return sent.path("body").equals(expected) ? "sends it" + where : "sends it without that member";
  }
}
