package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.output.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reports in places that cannot take them: the error names the file and the reason, the exit code
 * is 3, a previous report is kept, and nothing else is left behind.
 */
class ReportTargetsTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path directory;
  private Path schema;
  private Path file;

  @BeforeEach
  void files() throws IOException {
    schema = Files.writeString(directory.resolve("schema.json"), "{\"type\": \"string\"}");
    file = Files.writeString(directory.resolve("file.json"), "1");
  }

  private String[] arguments(Format.Kind kind, Path target) {
    return new String[] {
      "validate",
      "--no-cache",
      "--schema",
      schema.toString(),
      "--format",
      kind.label() + "=" + target,
      file.toString()
    };
  }

  private List<String> names(Path of) throws IOException {
    try (Stream<Path> entries = Files.list(of)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @DisplayName("a full disk, as a device and as standard output")
  @EnumSource(Format.Kind.class)
  void full(Format.Kind kind) throws IOException {
    assumeTrue(Files.isWritable(FULL), "skipped: no " + FULL);
    Shell.Result result = new Shell().run(arguments(kind, FULL));
    assertThat(result.err())
        .isEqualTo(FULL + ": error: cannot be written: No space left on device\n");
    assertThat(result.status()).isEqualTo(3);
    Shell shell = new Shell().stdout(Files.newOutputStream(FULL));
    result =
        shell.run(
            "validate",
            "--no-cache",
            "--schema",
            schema.toString(),
            "--format",
            kind.label(),
            file.toString());
    assertThat(result.err())
        .contains("<stdout>: error: cannot be written: No space left on device\n");
    assertThat(result.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @DisplayName("a file that cannot become as long as the report, as on a disk that fills up")
  @EnumSource(
      value = Format.Kind.class,
      names = {"TEXT", "JUNIT", "HTML", "STANDARD_BASIC"})
  void filledUp(Format.Kind kind) throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")),
        "skipped: no shell, which limits the length of files");
    // Longer in every format than the limit, which is one block of 512 or 1024 bytes.
    Files.writeString(
        schema,
        "{\"items\": {\"type\": \"string\"}, \"description\": \"" + "d".repeat(3000) + "\"}");
    Path several = Files.createDirectory(directory.resolve("several"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(
          several.resolve("file-" + "x".repeat(60) + i + ".json"), "[1, true, null, \"a\"]");
    }
    file = several;
    Path target = Files.writeString(directory.resolve("report"), "old");
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            "/bin/sh",
                            "-c",
                            "ulimit -f 1; exec \"$@\"",
                            "sh",
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:-UsePerfData",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName()),
                        Stream.of(arguments(kind, target)))
                    .toList())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.toLowerCase(Locale.ROOT))
        .isEqualTo(
            target.toString().toLowerCase(Locale.ROOT)
                + ": error: cannot be written: file too large\n");
    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(target).hasContent("old");
    assertThat(names(directory)).containsExactly("file.json", "report", "schema.json", "several");
  }

  @Test
  @DisplayName("a process that is ended while it validates keeps the previous report, and no draft")
  void ended() throws IOException, InterruptedException {
    Path target = Files.writeString(directory.resolve("report"), "old");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "validate",
                "--format",
                "json=" + target,
                "-")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    // Standard input stays open, so the process waits.
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (names(directory).size() < 4 && process.isAlive() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(names(directory)).hasSize(4);
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(target).hasContent("old");
    assertThat(names(directory)).containsExactly("file.json", "report", "schema.json");
  }

  @ParameterizedTest
  @DisplayName("a directory in which nothing can be created")
  @EnumSource(Format.Kind.class)
  void readOnly(Format.Kind kind) throws IOException {
    Path closed = closed();
    Shell.Result result = new Shell().run(arguments(kind, closed.resolve("report")));
    assertThat(result.err())
        .isEqualTo(closed.resolve("report") + ": error: cannot be written: permission denied\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(3);
  }

  /** Returns a directory of this kind; permissions do not stop root, but the kernel does. */
  private Path closed() throws IOException {
    Path closed = Files.createDirectory(directory.resolve("closed"));
    if (closed.toFile().setWritable(false) && !Files.isWritable(closed)) {
      return closed;
    }
    Path kernel = Path.of("/sys/kernel");
    assumeTrue(Files.isDirectory(kernel), "skipped: no directory is read-only for this user");
    return kernel;
  }
}
