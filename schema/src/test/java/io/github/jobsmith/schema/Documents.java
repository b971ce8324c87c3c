package io.github.jobsmith.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents of this module, read from the class path. */
final class Documents {

  static final String CREATE_JOB =
      "https://jobsmith.github.io/schema/aws-iot/create-job.schema.json";
  static final String VOCABULARY = "https://jobsmith.github.io/vocab/constraints";
  static final String DIALECT = "https://jobsmith.github.io/dialect/2020-12";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Documents() {}

  static String text(String name) {
    String path = "/io/github/jobsmith/schema/" + name;
    try (InputStream in = Documents.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode tree(String name) {
    return parse(text(name));
  }

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  /** The names of the built-in schemas. */
  static List<String> builtIn() {
    return text("built-in-schemas.txt").lines().toList();
  }

  static JsonNode builtIn(String name) {
    return tree(name + ".schema.json");
  }

  /** Returns a built-in schema with the rules and defaults that it imports. */
  static JsonNode withImports(String name) {
    ObjectNode schema = (ObjectNode) builtIn(name);
    for (JsonNode uri : schema.path("x-rule-imports")) {
      JsonNode imported = tree(uri.stringValue());
      for (String part : List.of("x-rule-catalog", "x-rule-defaults")) {
        ObjectNode all = (ObjectNode) imported.path(part);
        all.setAll(schema.withObjectProperty(part));
        schema.set(part, all);
      }
    }
    return schema;
  }

  static JsonNode createJob() {
    return builtIn("create-job");
  }

  /** Returns a schema by its id for networknt, which knows 2020-12 and these documents only. */
  static Schema schema(String id) {
    return schema(id, text("create-job.schema.json"));
  }

  /** Returns a schema by its id, with another text for the CreateJob schema. */
  static Schema schema(String id, String createJob) {
    Map<String, String> documents =
        Map.of(
            CREATE_JOB, createJob,
            VOCABULARY, text("vocabulary.schema.json"),
            DIALECT, text("dialect-2020-12.schema.json"));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents))
        .getSchema(SchemaLocation.of(id));
  }
}
