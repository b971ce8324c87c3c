package io.github.jobsmith.conformance.othertool;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.conformance.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
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

  @TempDir private Path directory;

  static List<String> schemas() {
    return SCHEMAS;
  }

  static Stream<Arguments> tools() {
    return Stream.of("ajv.mjs", "hyperjump.mjs", "vscode.mjs", "sourcemeta.mjs")
        .flatMap(tool -> SCHEMAS.stream().map(schema -> Arguments.of(tool, schema)));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  @DisplayName("networknt")
  void networknt(String name) throws Exception {
    String text = Instances.printed(name);
    assertThat(text)
        .doesNotContain("\"x-")
        .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    List<JsonNode> requests = Instances.of(name);
    List<Boolean> verdicts = new ArrayList<>();
    requests.forEach(request -> verdicts.add(schema.validate(request).isEmpty()));
    same(requests, verdicts, Instances.verdicts(name, requests));
    assertThat(verdicts).contains(true, false);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  @DisplayName("the real tool")
  void tools(String tool, String name) throws Exception {
    Path tools = Tools.npm(PACKAGES);
    List<JsonNode> requests = Instances.of(name);
    ArrayNode all = Json.MAPPER.createArrayNode();
    requests.forEach(all::add);
    Path schema = Files.writeString(directory.resolve("schema.json"), Instances.printed(name));
    Path data = Files.writeString(directory.resolve("requests.json"), Json.compact(all));
    String output = Tools.run(tools, tool, schema, data);
    List<Boolean> verdicts = Json.parse(output).valueStream().map(JsonNode::booleanValue).toList();
    same(requests, verdicts, Instances.verdicts(name, requests));
  }

  private static void same(List<JsonNode> requests, List<Boolean> actual, List<Boolean> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < requests.size(); i++) {
      assertThat(actual.get(i)).as(requests.get(i).toString()).isEqualTo(expected.get(i));
    }
  }
}
