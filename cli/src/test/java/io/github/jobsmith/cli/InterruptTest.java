package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.json.JsonDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C: nothing on standard error, the exit code of the signal, and no file that was begun. */
@Timeout(300)
class InterruptTest {
  private static final int INTERRUPTED = 130;
  private static final long IGNORED_INTERRUPT = 1 << 1;

  /** Starts a program that does not ignore the signal; part of GNU coreutils. */
  private static final List<String> HEEDING = List.of("/usr/bin/env", "--default-signal=INT");

  private boolean ignored;

  /** More than a pipe holds is printed about them. */
  private static final int FILES = 400;

  @TempDir Path dir;

  private Path jobs;
  private Path target;
  private Path errors;

  @BeforeEach
  void files() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell, which sends signals");
    ignored = isInterruptIgnored();
    assumeTrue(!ignored || canHeed(), "skipped: SIGINT is ignored, as by programs in background");
    jobs = Files.createDirectories(dir.resolve("jobs"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          jobs.resolve(i + ".json"), "{\"jobId\": \"a b\", \"targets\": [" + i + "]}");
    }
    target = Files.writeString(Files.createDirectories(dir.resolve("out")).resolve("r"), "old");
    errors = dir.resolve("errors");
  }

  /** Java, too, does not end on a signal that it was told to ignore when it was started. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        long mask = Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16);
        return (mask & IGNORED_INTERRUPT) != 0;
      }
    }
    return false;
  }

  private static boolean canHeed() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(HEEDING);
    command.add("true");
    return Files.isExecutable(Path.of(HEEDING.get(0)))
        && new ProcessBuilder(command).start().waitFor() == 0;
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(ignored ? HEEDING : List.of());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "validate",
            "--format",
            "json=" + target));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(errors.toFile()).start();
  }

  private static int interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void assertNothingIsLeft() throws IOException {
    assertThat(errors).isEmptyFile();
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(target.getParent())) {
      assertThat(files).containsExactly(target);
    }
  }

  private void awaitDraft(Process process) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    long files = 1;
    while (files < 2 && process.isAlive() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(10);
      try (Stream<Path> now = Files.list(target.getParent())) {
        files = now.count();
      }
    }
    assertThat(files).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  @DisplayName("many files: the process is in the middle of its output, which nobody reads")
  void files(String threads) throws IOException, InterruptedException {
    Process process = start("--format", "text", "--threads", threads, jobs.toString());
    // Something has been printed; the rest does not fit into the pipe.
    assertThat(process.getInputStream().read()).isPositive();
    assertThat(interrupt(process)).isEqualTo(INTERRUPTED);
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.jsonl", "x.json"})
  @DisplayName("a stream of items that has not ended")
  void items(String name) throws IOException, InterruptedException {
    Path schema = Files.writeString(dir.resolve("s.schema.json"), "{\"type\": \"object\"}");
    for (String threads : List.of("1", "2")) {
      Process process =
          start(
              "--schema",
              schema.toString(),
              "--no-cache",
              "--items",
              "--threads",
              threads,
              "--stdin-filename",
              name,
              "-");
      try (OutputStream in = process.getOutputStream()) {
        String items = name.equals("x.json") ? "[1, 2, " : "1\n2\n";
        in.write(items.getBytes(StandardCharsets.UTF_8));
        in.flush();
        awaitDraft(process);
        assertThat(interrupt(process)).isEqualTo(INTERRUPTED);
      }
      assertNothingIsLeft();
    }
  }

  @Test
  @DisplayName("at any time: a report is complete or not written, and no message speaks of it")
  void atAnyTime() throws IOException, InterruptedException {
    for (int millis = 50; millis <= 850; millis += 100) {
      Process process = start("--quiet", jobs.toString());
      TimeUnit.MILLISECONDS.sleep(millis);
      int status = interrupt(process);
      if (Files.readString(target).equals("old")) {
        assertThat(status).isEqualTo(INTERRUPTED);
      } else {
        assertThat(status).isIn(1, INTERRUPTED);
        assertThat(JsonDocument.parse(Files.readAllBytes(target)).isObject(0)).isTrue();
        Files.writeString(target, "old");
      }
      assertNothingIsLeft();
    }
  }
}
