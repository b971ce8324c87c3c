package io.github.jobsmith.conformance.mutant;

import io.github.jobsmith.conformance.Catalog;
import io.github.jobsmith.conformance.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Values of a wrong type and unknown members, at every location of the schema; required members
 * have separate mutants.
 */
final class ShapeMutants {
  private static final Map<String, String> VALUES =
      Map.of(
          "string", "\"x\"",
          "number", "1.5",
          "object", "{}",
          "array", "[]",
          "boolean", "true",
          "null", "null");

  private final List<Mutants> made = new ArrayList<>();

  private ShapeMutants() {}

  static Stream<Mutants> all() {
    ShapeMutants shapes = new ShapeMutants();
    shapes.closed("", draft -> {});
    for (Map.Entry<String, JsonNode> member : Catalog.SCHEMA.path("properties").properties()) {
      shapes.value("/" + member.getKey(), member.getValue(), preparation(member.getKey()));
    }
    return shapes.made.stream();
  }

  /** Adds a member with everything that it can contain, and what it requires. */
  private static Consumer<Draft> preparation(String member) {
    return switch (member) {
      case "jobId", "description", "targetSelection", "namespaceId" -> draft -> {};
      case "targets" -> draft -> draft.document("{}").targets(false, "thing/a");
      case "document" -> draft -> draft.document("{}");
      case "documentSource" -> draft -> draft.source("https://s3.amazonaws.com/bucket/key");
      case "jobTemplateArn" -> Draft::customTemplate;
      case "documentParameters" -> draft -> draft.managed("AWS-Reboot:2.0", "{\"p\":\"v\"}");
      case "presignedUrlConfig" ->
          draft ->
              draft
                  .source("https://s3.amazonaws.com/bucket/key")
                  .role()
                  .json("/presignedUrlConfig/expiresInSec", "60");
      case "jobExecutionsRolloutConfig" -> Draft::rollout;
      case "abortConfig" -> Draft::abort;
      case "timeoutConfig" -> Draft::timeout;
      case "tags" -> draft -> draft.json("/tags", "[{\"Key\":\"a\",\"Value\":\"b\"}]");
      case "jobExecutionsRetryConfig" -> draft -> draft.retry().timeout();
      case "schedulingConfig" ->
          draft ->
              draft
                  .window("cron(0 1 * * ? *)", 5)
                  .text("/schedulingConfig/startTime", draft.now().plusDays(8).toString())
                  .text("/schedulingConfig/endTime", draft.now().plusDays(9).toString());
      case "destinationPackageVersions" -> draft -> draft.document("{}").packages("p/version/1");
      default -> throw new IllegalStateException("A new member: how is " + member + " brought in?");
    };
  }

  private void value(String at, JsonNode reference, Consumer<Draft> preparation) {
    JsonNode schema = resolve(reference);
    String type = schema.path("type").asString();
    String rule = schema.path("x-rules").path("type").asString("wrong-type");
    Mutants wrong = Mutants.of(rule, at).with(preparation);
    if (at.endsWith("/numberOfSucceededThings")) {
      wrong.also("rollout-criteria-both");
    }
    VALUES.forEach(
        (name, value) -> {
          if (!name.equals(type)) {
            wrong.outside(name + " at " + at, draft -> draft.json(at, value));
          }
        });
    if (rule.equals("wrong-type")) {
      wrong.inside(type + " at " + at, draft -> {});
    }
    made.add(wrong);
    if (type.equals("object") && schema.path("additionalProperties").isBoolean()) {
      closed(at, preparation);
    }
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      value(at + "/" + member.getKey(), member.getValue(), preparation);
    }
    if (schema.has("items")) {
      value(at + "/0", schema.get("items"), preparation);
    }
    if (schema.path("additionalProperties").isObject()) {
      value(at + "/p", schema.get("additionalProperties"), preparation);
    }
  }

  private void closed(String at, Consumer<Draft> preparation) {
    for (String name : List.of("unheardOf", "JobId", "x ", "")) {
      String member = at + "/" + name;
      made.add(
          Mutants.of("unknown-member", member)
              .with(preparation)
              .inside("none at " + at, draft -> {})
              .outside("\"" + name + "\" at " + at, draft -> draft.set(member, Json.parse("1"))));
    }
  }

  private static JsonNode resolve(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : Catalog.SCHEMA.at(reference.substring(1));
  }
}
