package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every schema of the official suite for draft 2020-12 compiles. Meta-schemas of json-schema.org
 * are not part of this project yet, so a reference to one is the only error that may come.
 */
class OfficialSuiteTest {
  /** Formats are asserted there that the runtime does not check yet. */
  private static final String FORMATS = "optional/format-assertion.json";

  @TestFactory
  Stream<DynamicTest> schemasCompile() throws IOException {
    Path suite = suite();
    assumeTrue(Files.isDirectory(suite), "the official suite is not there: " + suite);
    SchemaLoader loader = loader(suite);
    List<DynamicTest> tests = new ArrayList<>();
    Path cases = suite.resolve("tests/draft2020-12");
    try (Stream<Path> files = Files.walk(cases)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        String name = cases.relativize(file).toString();
        tests.add(DynamicTest.dynamicTest(name, () -> compileAll(file, name, loader)));
      }
    }
    return tests.stream();
  }

  private static void compileAll(Path file, String name, SchemaLoader loader) throws Exception {
    JsonTree.Arr groups = (JsonTree.Arr) loader.read(SchemaSource.file(file));
    for (JsonTree each : groups.items()) {
      JsonTree.Obj group = (JsonTree.Obj) each;
      String title = name + ": " + ((JsonTree.Str) group.get("description")).value();
      String schema = Literals.json(group.get("schema"));
      List<String> errors = new ArrayList<>();
      try {
        new SchemaCompiler().compile(SchemaSource.text(title.replace(' ', '-'), schema), loader);
      } catch (SchemaException e) {
        e.diagnostics().stream()
            .filter(fault -> fault.severity() == Diagnostic.Severity.ERROR)
            .map(Diagnostic::message)
            .filter(message -> !message.contains("https://json-schema.org/draft/"))
            .forEach(errors::add);
      }
      if (name.equals(FORMATS)) {
        assertThat(errors).as(title).allMatch(error -> error.startsWith("the format \"ipv4\""));
      } else {
        assertThat(errors).as(title).isEmpty();
      }
    }
  }

  private static SchemaLoader loader(Path suite) throws IOException {
    SchemaLoader.Builder builder = SchemaLoader.builder();
    Path remotes = suite.resolve("remotes");
    try (Stream<Path> files = Files.walk(remotes)) {
      files
          .filter(each -> each.toString().endsWith(".json"))
          .forEach(
              each ->
                  builder.add(
                      "http://localhost:1234/"
                          + remotes.relativize(each).toString().replace('\\', '/'),
                      SchemaSource.file(each)));
    }
    return builder.build();
  }

  private static Path suite() {
    String shared = System.getProperty("jobsmith.shared");
    List<Path> places =
        shared == null
            ? List.of(Path.of("../shared"), Path.of("../../shared"))
            : List.of(Path.of(shared));
    return places.stream()
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(places.get(0))
        .resolve("json-schema-test-suite");
  }
}
