package io.github.jobsmith.conformance.othertool;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.conformance.Edits;
import io.github.jobsmith.conformance.Examples;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.Words;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.standard.StandardSchema;
import io.github.jobsmith.text.GeneralCategory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests for a built-in schema, and what its standard keywords decide. */
final class Instances {
  private Instances() {}

  /** Returns the schema as {@code jobsmith schema NAME} prints it. */
  static String printed(String name) throws SchemaReadException {
    return StandardSchema.of(OwnDocuments.builtIn(name), SchemaLoader.standard());
  }

  /**
   * Returns requests of the ledger's cases and from public code; those of a template have its
   * members.
   */
  static List<JsonNode> of(String name) {
    List<JsonNode> requests = new ArrayList<>();
    Examples.ledger().flatMap(Instances::cases).forEach(request -> requests.add(of(name, request)));
    Shared.requests().map(Json::parse).forEach(request -> requests.add(of(name, request)));
    requests.add(Json.parse("[]"));
    requests.add(Json.parse("{}"));
    requests.add(Json.parse("{\"jobArn\": 1}"));
    // Numbers keep the characters of the example only in text.
    return requests.stream().map(request -> Json.parse(Json.compact(request))).distinct().toList();
  }

  private static JsonNode of(String name, JsonNode createJob) {
    return name.equals("create-job") || !createJob.isObject() ? createJob : other(createJob);
  }

  /** Most tools read numbers as double, and cannot tell 1.0999999999999999999 from 1.1. */
  static boolean isOfDoubles(JsonNode node) {
    if (node.isNumber()) {
      BigDecimal exact = node.decimalValue();
      double near = exact.doubleValue();
      return Double.isFinite(near) && BigDecimal.valueOf(near).compareTo(exact) == 0;
    }
    return node.valueStream().allMatch(Instances::isOfDoubles);
  }

  private static Stream<JsonNode> cases(JsonNode row) {
    List<JsonNode> requests = new ArrayList<>();
    for (String side : List.of("inside", "outside")) {
      for (JsonNode each : row.path(side)) {
        if (!each.has("text")) {
          ObjectNode request =
              Examples.request(
                  each.path("base").asString(row.path("base").asString("minimal")), each);
          String at = each.path("at").asString(row.path("at").asString(""));
          if (each.has("value")) {
            Edits.set(request, at, Words.expand(each.get("value")));
          }
          requests.add(request);
        }
      }
    }
    return requests.stream();
  }

  private static JsonNode other(JsonNode createJob) {
    ObjectNode request = createJob.deepCopy().asObject();
    JsonNode id = request.remove("jobId");
    if (id != null) {
      request.set("jobTemplateId", id);
    }
    JsonNode windows = request.path("schedulingConfig").path("maintenanceWindows");
    request.remove(List.of("targets", "targetSelection", "schedulingConfig", "jobTemplateArn"));
    if (!windows.isMissingNode()) {
      request.set("maintenanceWindows", windows);
    }
    if (!request.has("description")) {
      request.put("description", "d");
    }
    return request;
  }

  /** Returns what networknt decides with the schema as Jobsmith uses it. */
  static List<Boolean> verdicts(String name, List<JsonNode> requests) {
    Map<String, String> documents = new LinkedHashMap<>();
    OwnDocuments.metaSchemas().forEach((uri, source) -> documents.put(uri, text(source)));
    for (String each : OwnDocuments.builtIn()) {
      documents.put(id(each), text(OwnDocuments.builtIn(each)));
    }
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents))
            .getSchema(SchemaLocation.of(id(name)));
    return requests.stream().map(request -> schema.validate(known(request)).isEmpty()).toList();
  }

  /**
   * Replaces characters that the regular expressions of the running JDK do not know by others of
   * the same category.
   */
  private static JsonNode known(JsonNode request) {
    StringBuilder text = new StringBuilder();
    Json.compact(request)
        .codePoints()
        .map(c -> Character.isDefined(c) ? c : first(GeneralCategory.of(c)))
        .forEach(text::appendCodePoint);
    return Json.parse(text.toString());
  }

  private static int first(int category) {
    return IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
        .filter(c -> Character.getType(c) == category)
        .findFirst()
        .orElseThrow();
  }

  static String id(String name) {
    return "https://jobsmith.github.io/schema/aws-iot/" + name + ".schema.json";
  }

  private static String text(SchemaSource source) {
    try {
      return new String(source.read(SchemaLoader.LIMITS), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
