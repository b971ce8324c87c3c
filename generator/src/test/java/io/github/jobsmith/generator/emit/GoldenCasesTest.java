package io.github.jobsmith.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each directory contains {@code schema.json} and the expected files, or {@code errors.txt}; some
 * contain {@code options.txt} with the features of the models, each on its own line. Run with
 * {@code -Djobsmith.update=true} to update the expected files, and review the diff.
 */
class GoldenCasesTest {
  private static final Path CASES =
      Path.of("src/test/resources/io/github/jobsmith/generator/emit/cases");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      List<Path> sorted = found.sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  private static void check(Path directory) throws IOException {
    ModelOptions options = options(directory.resolve("options.txt"));
    String schema = Files.readString(directory.resolve("schema.json"));
    Map<String, String> written = generate(schema, options);
    assertThat(generate(schema, options)).as("a second run writes the same").isEqualTo(written);
    Path expected = directory.resolve("expected");
    if (Boolean.getBoolean("jobsmith.update")) {
      update(expected, written);
    }
    assertThat(written).isEqualTo(read(expected));
  }

  private static ModelOptions options(Path file) throws IOException {
    ModelOptions options = ModelOptions.DEFAULT;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        options =
            options.with(
                Stream.of(ModelFeature.values())
                    .filter(feature -> feature.option().equals(line))
                    .findFirst()
                    .orElseThrow(),
                true);
      }
    }
    return options;
  }

  private static Map<String, String> generate(String schema, ModelOptions options) {
    try {
      return Generator.generate(
              GeneratorRequest.of(
                      new SchemaCompiler()
                          .compile(
                              SchemaSource.text("schema.json", schema), SchemaLoader.standard()),
                      "schema.json",
                      "example")
                  .withModelOptions(options))
          .stream()
          .collect(
              Collectors.toMap(
                  file -> file.path().substring("example/".length()),
                  SourceFile::content,
                  (a, b) -> a + b,
                  LinkedHashMap::new));
    } catch (SchemaException e) {
      return Map.of(
          "errors.txt",
          e.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"))
              + "\n");
    }
  }

  private static Map<String, String> read(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(directory)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void update(Path directory, Map<String, String> files) throws IOException {
    Files.createDirectories(directory);
    for (String stale : read(directory).keySet()) {
      Files.delete(directory.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
  }
}
