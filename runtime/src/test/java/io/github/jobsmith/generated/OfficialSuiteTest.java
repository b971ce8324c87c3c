package io.github.jobsmith.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The official suite for the two latest drafts, through generated code: each instance gets the
 * verdict that the suite names, collecting and at the first error. What cannot be generated yet is
 * named here.
 */
class OfficialSuiteTest {
  /** Faults that a schema of the suite may have, and nothing else. */
  private static final List<String> NOT_YET = List.of("https://json-schema.org/draft/");

  /** {@code dependencies} is no keyword of this draft. */
  private static final String OLD_KEYWORD = "optional/dependencies-compatibility.json";

  @TestFactory
  Stream<DynamicTest> verdicts() throws IOException {
    Path suite = suite();
    assumeTrue(Files.isDirectory(suite), "the official suite is not there: " + suite);
    SchemaLoader loader = loader(suite);
    List<DynamicTest> tests = new ArrayList<>();
    for (String draft : List.of("draft2020-12", "draft2019-09")) {
      Path cases = suite.resolve("tests").resolve(draft);
      try (Stream<Path> files = Files.walk(cases)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
          String name = cases.relativize(file).toString();
          if (!name.startsWith("optional/format/") && !name.equals(OLD_KEYWORD)) {
            tests.add(DynamicTest.dynamicTest(draft + "/" + name, () -> check(file, loader)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(Path file, SchemaLoader loader) throws IOException {
    JsonDocument groups = JsonDocument.parse(file);
    Compiled compiled = new Compiled(loader);
    Map<String, Integer> tests = new LinkedHashMap<>();
    for (int group = 1; group < groups.next(0); group = groups.next(group)) {
      String title = groups.string(groups.resolve(group, "/description"));
      try {
        compiled.add(title, text(groups, groups.resolve(group, "/schema")));
        tests.put(title, groups.resolve(group, "/tests"));
      } catch (SchemaException e) {
        assertThat(e.diagnostics())
            .as(title)
            .filteredOn(fault -> fault.severity() == Diagnostic.Severity.ERROR)
            .extracting(Diagnostic::message)
            .allMatch(message -> NOT_YET.stream().anyMatch(message::contains));
      }
    }
    List<String> wrong = new ArrayList<>();
    compiled
        .validators()
        .forEach((title, validator) -> run(groups, tests.get(title), title, validator, wrong));
    assertThat(wrong).isEmpty();
  }

  private static void run(
      JsonDocument groups, int tests, String title, Validator validator, List<String> wrong) {
    for (int test = tests + 1; test < groups.next(tests); test = groups.next(test)) {
      String name = title + ": " + groups.string(groups.resolve(test, "/description"));
      boolean expected = groups.booleanValue(groups.resolve(test, "/valid"));
      JsonDocument data = JsonDocument.parse(text(groups, groups.resolve(test, "/data")));
      if (validator.isValid(data) != expected) {
        wrong.add(name + " (at the first error)");
      }
      if (validator.validate(data).isValid() != expected) {
        wrong.add(name + " (collecting)");
      }
    }
  }

  private static String text(JsonDocument doc, int node) {
    return new String(new JsonWriter().value(doc, node).toByteArray(), StandardCharsets.UTF_8);
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
