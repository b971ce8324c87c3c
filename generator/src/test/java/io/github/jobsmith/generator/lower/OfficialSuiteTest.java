package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every schema of the official suite compiles, in each of the five dialects, with formats and
 * content asserted where a test wants that. The few that do not are listed with what is said.
 */
class OfficialSuiteTest {
  /** Group -> the messages. */
  private static final Map<String, List<String>> REFUSED = Map.of();

  @ParameterizedTest
  @CsvSource({
    "draft2020-12, https://json-schema.org/draft/2020-12/schema",
    "draft2019-09, https://json-schema.org/draft/2019-09/schema",
    "draft7, http://json-schema.org/draft-07/schema#",
    "draft6, http://json-schema.org/draft-06/schema#",
    "draft4, http://json-schema.org/draft-04/schema#"
  })
  void everySchemaCompiles(String draft, String dialect) throws Exception {
    Path suite = SharedFiles.directory("json-schema-test-suite");
    SchemaLoader loader = SharedFiles.suiteLoader(suite);
    Path cases = suite.resolve("tests").resolve(draft);
    Map<String, List<String>> refused = new TreeMap<>();
    int schemas = 0;
    for (Path file : SharedFiles.jsonFiles(cases)) {
      String name = draft + "/" + cases.relativize(file).toString().replace('\\', '/');
      boolean asserting = name.contains("/format/") || name.endsWith("/content.json");
      CompilerOptions options = new CompilerOptions(dialect, asserting, asserting);
      JsonTree.Arr groups = (JsonTree.Arr) loader.read(SchemaSource.file(file));
      for (JsonTree each : groups.items()) {
        JsonTree.Obj group = (JsonTree.Obj) each;
        schemas++;
        List<String> errors = errors(Literals.json(group.get("schema")), options, loader);
        if (!errors.isEmpty()) {
          String description = ((JsonTree.Str) group.get("description")).value();
          refused.put(name + ": " + description, errors);
        }
      }
    }
    assertThat(schemas).isGreaterThan(190);
    Map<String, List<String>> expected = new TreeMap<>(REFUSED);
    expected.keySet().removeIf(group -> !group.startsWith(draft + "/"));
    assertThat(refused).isEqualTo(expected);
  }

  private static List<String> errors(String schema, CompilerOptions options, SchemaLoader loader) {
    try {
      new SchemaCompiler(options, warning -> {})
          .compile(SchemaSource.text("schema.json", schema), loader);
      return List.of();
    } catch (SchemaException e) {
      return e.diagnostics().stream()
          .filter(fault -> fault.severity() == Diagnostic.Severity.ERROR)
          .map(Diagnostic::toString)
          .toList();
    }
  }

  /** A meta-schema is a schema like any other, once the catalogue has it. */
  @Test
  void theMetaSchemasCompileWithoutWarning() throws Exception {
    SchemaLoader loader = SharedFiles.metaSchemas().build();
    List<String> told = new ArrayList<>();
    for (String uri :
        List.of(
            "https://json-schema.org/draft/2020-12/schema",
            "https://json-schema.org/draft/2019-09/schema",
            "http://json-schema.org/draft-07/schema#",
            "http://json-schema.org/draft-06/schema#",
            "http://json-schema.org/draft-04/schema#")) {
      String schema = "{\"$ref\":\"" + uri + "\"}";
      new SchemaCompiler(warning -> told.add(warning.toString()))
          .compile(SchemaSource.text("schema.json", schema), loader);
    }
    assertThat(told).isEmpty();
  }
}
