package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code jobsmith validate FILE} reports about files from public projects. The expected exit
 * codes and violations are in {@code golden/real-files.txt}, which also describes its format; with
 * {@code -Djobsmith.update=true} it is rewritten.
 */
@DisplayName("Files from public projects")
class RealFilesTest {
  private static final boolean UPDATE = Boolean.getBoolean("jobsmith.update");
  private static final Path TABLE = Path.of("cli/src/test/resources/golden/real-files.txt");
  private static final String HEAD = "== ";
  private static final MemberName SEVERITY = MemberName.of("severity");
  private static final MemberName RULE = MemberName.of("rule");
  private static final MemberName POINTER = MemberName.of("pointer");

  @TestFactory
  @DisplayName("have the violations of the table, and no others")
  Stream<DynamicTest> violations() throws IOException {
    Path folder = folder();
    return expected().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(found(folder.resolve(entry.getKey())))
                            .isEqualTo(entry.getValue())));
  }

  @Test
  @DisplayName("are all in the table")
  void complete() throws IOException {
    Path folder = folder();
    if (UPDATE) {
      update(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(expected().keySet())
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.matches("[0-9]{3}-.*"))
                  .sorted()
                  .toList());
    }
  }

  private static Path folder() {
    String set = System.getProperty("jobsmith.shared");
    Path folder = Path.of(set == null ? "../shared" : set).resolve("createjob/real-2");
    assumeTrue(Files.isDirectory(folder), "createjob/real-2 is not there");
    return folder;
  }

  /** Returns the exit code, and the violations as {@code severity rule pointer}, in order. */
  private static List<String> found(Path file) {
    Shell.Result result =
        new Shell()
            .schemas(new BuiltInSchemas())
            .run("validate", "--format", "json", file.toString());
    List<String> lines = new ArrayList<>();
    lines.add("exit " + result.status());
    JsonDocument report = JsonDocument.parse(result.out());
    for (int node = 0; node < report.nodeCount(); node++) {
      int violation = node;
      if (report.isObject(node) && report.find(node, RULE) >= 0) {
        lines.add(
            Stream.of(SEVERITY, RULE, POINTER)
                .map(name -> report.string(report.find(violation, name)))
                .collect(Collectors.joining(" "))
                .strip());
      }
    }
    return lines;
  }

  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> table = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith(HEAD)) {
        current = new ArrayList<>();
        table.put(line.substring(HEAD.length()), current);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        current.add(line);
      }
    }
    return table;
  }

  /** Rewrites what was found and keeps the comments. */
  private static void update(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith(HEAD)) {
        lines.add(line);
        lines.addAll(found(folder.resolve(line.substring(HEAD.length()))));
      } else if (line.isEmpty() || line.startsWith("#")) {
        lines.add(line);
      }
    }
    Files.write(TABLE, lines);
  }
}
