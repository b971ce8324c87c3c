package io.github.jobsmith.conformance.othertool;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.conformance.DocumentedTables;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.jobs.JobSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

@DisplayName("A printed schema decides in another tool as the schema itself")
class OtherToolsTest {
  private static final List<String> SCHEMAS =
      List.of("create-job", "create-job-template", "create-job-response");

  /** The npm packages, as they were when the documentation was written. */
  private static final List<String> PACKAGES =
      List.of(
          "ajv@8",
          "@hyperjump/json-schema@1",
          "@sourcemeta/jsonschema",
          "vscode-json-languageservice@5");

  private static final List<String> DEBIAN =
      List.of("python3-jsonschema", "python3-attr", "python3-pyrsistent");
  private static final String NETWORKNT = "networknt";

  /** The tools: how each is called here, and in the document. */
  private static final Map<String, String> TOOLS = new LinkedHashMap<>();

  static {
    TOOLS.put("ajv.mjs", "ajv 8, strict mode");
    TOOLS.put("hyperjump.mjs", "Hyperjump JSON Schema 1");
    TOOLS.put("vscode.mjs", "language service of Visual Studio Code 5");
    TOOLS.put("sourcemeta.mjs", "Sourcemeta CLI");
    TOOLS.put("python_jsonschema.py", "python3-jsonschema 4.10.3 of Debian 12");
    TOOLS.put(NETWORKNT, "networknt json-schema-validator 3");
  }

  /** The verdicts of each tool with each schema, once they are known. */
  private static final Map<String, List<Boolean>> VERDICTS = new HashMap<>();

  @TempDir private Path directory;

  static Stream<Arguments> tools() {
    return TOOLS.keySet().stream()
        .flatMap(tool -> SCHEMAS.stream().map(schema -> Arguments.of(tool, schema)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  @DisplayName("the real tool")
  void tools(String tool, String name) throws Exception {
    List<JsonNode> requests = Instances.of(name);
    List<Boolean> expected = Instances.verdicts(name, requests);
    List<Boolean> actual = verdicts(tool, name, requests);
    assertThat(actual).hasSameSizeAs(expected).contains(true, false);
    for (int i = 0; i < requests.size(); i++) {
      if (Instances.isOfDoubles(requests.get(i))) {
        assertThat(actual.get(i)).as(requests.get(i).toString()).isEqualTo(expected.get(i));
      }
    }
  }

  @Test
  @DisplayName("the printed schema has only what every tool knows")
  void printed() throws Exception {
    for (String name : SCHEMAS) {
      assertThat(Instances.printed(name))
          .doesNotContain("\"x-")
          .doesNotContainPattern("\"pattern\": \"[^\"]*\\\\\\\\p")
          .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
          .hasSizeLessThan(80_000);
    }
  }

  @Test
  @DisplayName("the table of verdicts in docs/other-tools.md")
  void table() throws Exception {
    Shared.require("createjob/corpus");
    StringBuilder table =
        new StringBuilder(
            "| tool | requests | same verdict | other verdict |\n|---|---|---|---|\n");
    for (Map.Entry<String, String> tool : TOOLS.entrySet()) {
      int all = 0;
      int same = 0;
      for (String name : SCHEMAS) {
        List<JsonNode> requests = Instances.of(name);
        List<Boolean> expected = Instances.verdicts(name, requests);
        List<Boolean> actual = verdicts(tool.getKey(), name, requests);
        for (int i = 0; i < requests.size(); i++) {
          all++;
          same += actual.get(i).equals(expected.get(i)) ? 1 : 0;
        }
      }
      table.append("| ").append(tool.getValue()).append(" | ").append(all).append(" | ");
      table.append(same).append(" | ").append(all - same).append(" |\n");
    }
    DocumentedTables.check("other-tools.md", "tools", table.toString());
    DocumentedTables.check("other-tools.md", "found", found());
  }

  /** Returns how many of the requests with an error the printed schema rejects. */
  private static String found() throws Exception {
    StringBuilder table =
        new StringBuilder("| schema | requests with an error | rejected by the printed schema |\n");
    table.append("|---|---|---|\n");
    for (String name : SCHEMAS) {
      List<JsonNode> requests = Instances.of(name);
      List<Boolean> verdicts = Instances.verdicts(name, requests);
      int errors = 0;
      int rejected = 0;
      for (int i = 0; i < requests.size(); i++) {
        boolean valid =
            JobSchemas.validator(name).validate(Json.compact(requests.get(i))).isValid();
        errors += valid ? 0 : 1;
        rejected += valid || verdicts.get(i) ? 0 : 1;
        assertThat(valid && !verdicts.get(i)).as(requests.get(i).toString()).isFalse();
      }
      table.append("| `").append(name).append("` | ").append(errors).append(" | ");
      table.append(rejected).append(" |\n");
    }
    return table.toString();
  }

  private List<Boolean> verdicts(String tool, String name, List<JsonNode> requests)
      throws Exception {
    List<Boolean> known = VERDICTS.get(tool + name);
    if (known == null) {
      known = tool.equals(NETWORKNT) ? networknt(name, requests) : run(tool, name, requests);
      VERDICTS.put(tool + name, known);
    }
    return known;
  }

  private static List<Boolean> networknt(String name, List<JsonNode> requests) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Instances.printed(name));
    return requests.stream().map(request -> schema.validate(request).isEmpty()).toList();
  }

  private List<Boolean> run(String tool, String name, List<JsonNode> requests) throws Exception {
    Path tools = tool.endsWith(".py") ? Tools.debian(DEBIAN) : Tools.npm(PACKAGES);
    ArrayNode all = Json.MAPPER.createArrayNode();
    requests.forEach(all::add);
    Path schema = Files.writeString(directory.resolve("schema.json"), Instances.printed(name));
    Path data = Files.writeString(directory.resolve("requests.json"), Json.compact(all));
    String output = Tools.run(tools, tool, schema, data);
    return Json.parse(output).valueStream().map(JsonNode::booleanValue).toList();
  }
}
