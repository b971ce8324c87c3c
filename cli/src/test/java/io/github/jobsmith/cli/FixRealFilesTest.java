package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code jobsmith fix} changes in files from public projects, in {@code golden/fixes.txt}: per
 * file the exit codes of validate before and after, and what was fixed. With {@code
 * -Djobsmith.update=true} it is rewritten.
 */
@DisplayName("Files from public projects are fixed")
class FixRealFilesTest {
  private static final Path TABLE = Path.of("cli/src/test/resources/golden/fixes.txt");

  @TempDir Path dir;

  @Test
  @DisplayName("as in the table; none becomes worse, and a second run changes nothing")
  void table() throws IOException {
    StringBuilder table = new StringBuilder();
    for (String folder : List.of("corpus", "real-2")) {
      table.append("== ").append(folder).append('\n');
      for (Path source : faulty(folder)) {
        table.append(fixed(source));
      }
    }
    if (Boolean.getBoolean("jobsmith.update")) {
      Files.writeString(TABLE, table);
    }
    assertThat(table.toString()).isEqualTo(Files.readString(TABLE));
  }

  private String fixed(Path source) throws IOException {
    Path file = Files.copy(source, dir.resolve(source.getFileName()));
    int before = run("validate", file).status();
    Shell.Result fix = run("fix", file);
    byte[] once = Files.readAllBytes(file);
    int after = run("validate", file).status();
    assertThat(after).isEqualTo(fix.status()).isLessThanOrEqualTo(before);
    assertThat(run("fix", file).out()).doesNotContain("fixed: ");
    assertThat(file).hasBinaryContent(once);
    StringBuilder lines = new StringBuilder(source.getFileName() + ": " + before + " " + after);
    lines.append('\n');
    fix.out()
        .lines()
        .filter(line -> line.contains(": fixed: "))
        .forEach(line -> lines.append("  ").append(line.replace(file + ":", "")).append('\n'));
    return lines.toString();
  }

  private static Shell.Result run(String command, Path file) {
    return new Shell().schemas(new BuiltInSchemas()).run(command, file.toString());
  }

  private static List<Path> faulty(String folder) throws IOException {
    String set = System.getProperty("jobsmith.shared");
    Path all = Path.of(set == null ? "../shared" : set).resolve("createjob").resolve(folder);
    assumeTrue(Files.isDirectory(all), folder + " is not there");
    try (Stream<Path> files = Files.list(all)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]{3}-.*\\.(json|yaml)"))
          .filter(file -> !run("validate", file).out().contains("1 file: clean"))
          .sorted()
          .toList();
    }
  }
}
