package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.Linker;
import io.github.jobsmith.generator.link.SchemaResource;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The location in the schema that a violation names is there, whatever the lowering made of it. */
class SchemaLocationsTest {
  private static final Path GENERATOR = Path.of("src/test/resources/io/github/jobsmith/generator");

  @TestFactory
  Stream<DynamicTest> goldenCases() throws IOException {
    List<Path> schemas;
    try (Stream<Path> found = Files.walk(GENERATOR)) {
      schemas = found.filter(each -> each.endsWith("schema.json")).sorted().toList();
    }
    assertThat(schemas).hasSizeGreaterThan(30);
    return schemas.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    GENERATOR.relativize(each).toString(),
                    () -> assertThat(lost(SchemaSource.file(each), loader())).isEmpty()));
  }

  @Test
  void createJob() {
    SchemaSource schema =
        SchemaSource.resource(
            getClass().getClassLoader(), "io/github/jobsmith/schema/create-job.schema.json");
    assertThat(lost(schema, loader())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "draft2020-12, https://json-schema.org/draft/2020-12/schema",
    "draft2019-09, https://json-schema.org/draft/2019-09/schema",
    "draft7, http://json-schema.org/draft-07/schema#",
    "draft6, http://json-schema.org/draft-06/schema#",
    "draft4, http://json-schema.org/draft-04/schema#"
  })
  void officialSuite(String draft, String dialect) throws Exception {
    Path suite = SharedFiles.directory("json-schema-test-suite");
    SchemaLoader loader = SharedFiles.suiteLoader(suite);
    List<String> lost = new ArrayList<>();
    for (Path file : SharedFiles.jsonFiles(suite.resolve("tests").resolve(draft))) {
      for (JsonTree group : ((JsonTree.Arr) loader.read(SchemaSource.file(file))).items()) {
        String schema = Literals.json(((JsonTree.Obj) group).get("schema"));
        lost.addAll(lost(SchemaSource.text(file.toString(), schema), loader, dialect));
      }
    }
    assertThat(lost).isEmpty();
  }

  private static SchemaLoader loader() {
    return SharedFiles.metaSchemas().build();
  }

  private static List<String> lost(SchemaSource schema, SchemaLoader loader) {
    return lost(schema, loader, CompilerOptions.DEFAULT.defaultDialect());
  }

  /** The locations that lead nowhere. */
  private static List<String> lost(SchemaSource schema, SchemaLoader loader, String dialect) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<LinkedGraph> graph =
        new Linker(loader, dialect, SchemaLimits.DEFAULT, diagnostics).link(schema);
    if (graph.isEmpty() || diagnostics.hasErrors()) {
      return List.of();
    }
    LoweringContext.Asserted all = new LoweringContext.Asserted(true, true);
    SchemaModel model =
        new Lowering(
                graph.get(), all, SchemaLimits.DEFAULT, LoweringContext.Purpose.CODE, diagnostics)
            .lower(format -> {});
    LoweringContext context =
        LoweringContext.of(
            graph.get(),
            all,
            SchemaLimits.DEFAULT,
            LoweringContext.Purpose.CODE,
            new Diagnostics());
    List<String> lost = new ArrayList<>();
    for (SchemaNode node : diagnostics.hasErrors() ? List.<SchemaNode>of() : model.nodes()) {
      for (Assertion assertion : node.assertions()) {
        for (Constraint constraint : assertion.constraints()) {
          if (!isThere(constraint, graph.get(), context)) {
            lost.add(schema.name() + ": " + constraint);
          }
        }
      }
    }
    return lost;
  }

  private static boolean isThere(
      Constraint constraint, LinkedGraph graph, LoweringContext context) {
    String wanted = constraint.schemaResource();
    SchemaResource root = graph.root().resource();
    return graph.resources().stream()
        .filter(each -> wanted.isEmpty() ? each == root : context.uris().of(each).equals(wanted))
        .anyMatch(each -> resolve(each.root().tree(), constraint.schemaPointer()) != null);
  }

  private static JsonTree resolve(JsonTree tree, String pointer) {
    JsonTree at = tree;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      if (at instanceof JsonTree.Obj object) {
        at = object.get(name);
      } else if (at instanceof JsonTree.Arr array && name.matches("0|[1-9][0-9]{0,6}")) {
        int index = Integer.parseInt(name);
        at = index < array.items().size() ? array.items().get(index) : null;
      } else {
        return null;
      }
    }
    return at;
  }
}
