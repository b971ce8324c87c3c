package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.option.CompilerOptions;
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
 * content asserted where a test requires it, and the model gives the expected verdicts. Exceptions
 * would be listed here, with their messages.
 */
class OfficialSuiteTest {
  /** The messages by group. */
  private static final Map<String, List<String>> REFUSED = Map.of();

  /** Cases in which the verdict of the model differs from the suite. */
  private static final List<String> DISPUTED = List.of();

  /**
   * In this test, java.util.regex replaces the pattern compiler, and formats and content are not
   * checked.
   */
  private static final List<String> NOT_INTERPRETED =
      List.of("/format/", "/content.json", "format-assertion.json", "ecmascript-regex.json");

  @ParameterizedTest
  @CsvSource({
    "draft2020-12, https://json-schema.org/draft/2020-12/schema",
    "draft2019-09, https://json-schema.org/draft/2019-09/schema",
    "draft7, http://json-schema.org/draft-07/schema#",
    "draft6, http://json-schema.org/draft-06/schema#",
    "draft4, http://json-schema.org/draft-04/schema#"
  })
  void everySchemaCompilesAndMeansWhatTheSuiteSays(String draft, String dialect) throws Exception {
    Path suite = SharedFiles.directory("json-schema-test-suite");
    SchemaLoader loader = SharedFiles.suiteLoader(suite);
    Path cases = suite.resolve("tests").resolve(draft);
    Map<String, List<String>> refused = new TreeMap<>();
    List<String> disputed = new ArrayList<>();
    int tests = 0;
    for (Path file : SharedFiles.jsonFiles(cases)) {
      String name = draft + "/" + cases.relativize(file).toString().replace('\\', '/');
      boolean asserting = name.contains("/format/") || name.endsWith("/content.json");
      CompilerOptions options =
          CompilerOptions.DEFAULT
              .withDefaultDialect(dialect)
              .withAssertedFormats(asserting)
              .withAssertedContent(asserting);
      for (JsonTree each : ((JsonTree.Arr) loader.read(SchemaSource.file(file))).items()) {
        JsonTree.Obj group = (JsonTree.Obj) each;
        String title = name + ": " + text(group, "description");
        SchemaModel model;
        try {
          String schema = Literals.json(group.get("schema"));
          model =
              new SchemaCompiler(options, warning -> {})
                  .compile(SchemaSource.text("schema.json", schema), loader);
        } catch (SchemaException e) {
          refused.put(title, errors(e));
          continue;
        }
        if (NOT_INTERPRETED.stream().noneMatch(name::contains)) {
          tests += ((JsonTree.Arr) group.get("tests")).items().size();
          disputed.addAll(disputed(title, model, (JsonTree.Arr) group.get("tests")));
        }
      }
    }
    assertThat(refused).isEqualTo(of(draft, REFUSED));
    assertThat(disputed)
        .isEqualTo(DISPUTED.stream().filter(each -> each.startsWith(draft + "/")).toList());
    assertThat(tests).isGreaterThan(500);
  }

  private static Map<String, List<String>> of(String draft, Map<String, List<String>> all) {
    Map<String, List<String>> some = new TreeMap<>(all);
    some.keySet().removeIf(group -> !group.startsWith(draft + "/"));
    return some;
  }

  private static List<String> disputed(String title, SchemaModel model, JsonTree.Arr tests) {
    List<String> disputed = new ArrayList<>();
    for (JsonTree each : tests.items()) {
      JsonTree.Obj test = (JsonTree.Obj) each;
      boolean valid = ((JsonTree.Bool) test.get("valid")).value();
      if (IrInterpreter.accepts(model, test.get("data")) != valid) {
        disputed.add(title + ": " + text(test, "description"));
      }
    }
    return disputed;
  }

  private static List<String> errors(SchemaException fault) {
    return fault.diagnostics().stream()
        .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  private static String text(JsonTree.Obj object, String name) {
    return ((JsonTree.Str) object.get(name)).value();
  }

  /**
   * A meta-schema from the catalogue is compiled like any other schema; each of its dynamic
   * references has one target, so that nothing is compiled twice.
   */
  @Test
  void theMetaSchemasCompileOnceAndWithoutWarning() throws Exception {
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
      SchemaModel model =
          new SchemaCompiler(warning -> told.add(warning.toString()))
              .compile(SchemaSource.text("schema.json", schema), loader);
      assertThat(model.nodes())
          .filteredOn(node -> !node.acceptsAll())
          .extracting(node -> node.resource() + "#" + node.pointer())
          .doesNotHaveDuplicates();
    }
    assertThat(told).isEmpty();
  }
}
