package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
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
 * Each directory contains {@code schema.json} and the expected result: {@code expected-ir.txt}, or
 * {@code expected.errors} with a diagnostic on each line (also the warnings of a schema that
 * compiles). Run with {@code -Djobsmith.update=true} to update the expected files, and review the
 * diff.
 */
class GoldenCasesTest {
  private static final String DIRECTORY = "io/github/jobsmith/generator/lower/cases/";

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Path cases = Path.of("src/test/resources").resolve(DIRECTORY);
    try (Stream<Path> found = Files.list(cases)) {
      List<Path> sorted = found.sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  private static void check(Path directory) throws IOException {
    String place = "classpath:/" + DIRECTORY + directory.getFileName() + "/";
    List<String> told = new ArrayList<>();
    String model = "";
    try {
      SchemaSource source =
          SchemaSource.resource(
              GoldenCasesTest.class.getClassLoader(),
              DIRECTORY + directory.getFileName() + "/schema.json");
      SchemaCompiler compiler = new SchemaCompiler(warning -> told.add(warning.toString()));
      model = IrDump.of(compiler.compile(source, SchemaLoader.standard()));
    } catch (SchemaException e) {
      e.diagnostics().stream().map(Diagnostic::toString).forEach(told::add);
    }
    compare(directory.resolve("expected-ir.txt"), model.replace(place, ""));
    compare(
        directory.resolve("expected.errors"),
        told.stream().map(line -> line.replace(place, "") + "\n").reduce("", String::concat));
  }

  private static void compare(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("jobsmith.update")) {
      if (actual.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, actual);
      }
    }
    assertThat(actual).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }
}
