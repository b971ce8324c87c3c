package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The progress of a run")
class ProgressTest {
  private static final String ERASED = "\r\u001b[K";

  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(dir.resolve("a.json"), "{\"name\":\"a\"}");
    Files.writeString(dir.resolve("b.json"), "{\"name\":");
  }

  private static Shell slow() {
    return new Shell()
        .whenChecking(
            () -> {
              try {
                Thread.sleep(1_500);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private Shell.Result run(Shell shell, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "validate";
    args[1] = dir.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return shell.run(args);
  }

  @Test
  @DisplayName("is on a terminal after a second, and erased before the report and at the end")
  void shown() {
    Shell.Result result = run(slow().errorTerminal().environment("COLUMNS", "30"));
    String text = ("file 1: " + dir).substring(0, 29);
    assertThat(result.err()).contains("\r" + text + "\u001b[K").endsWith(ERASED);
    assertThat(result.out()).contains("[json-syntax]").doesNotContain("\u001b", "\r");
  }

  @Test
  @DisplayName("is not shown for a short run, in CI, on a dumb terminal, quietly, or in a file")
  void hidden() {
    assertThat(run(new Shell().errorTerminal()).err()).isEmpty();
    assertThat(run(slow()).err()).isEmpty();
    assertThat(run(slow().errorTerminal().environment("CI", "true")).err()).isEmpty();
    assertThat(run(slow().errorTerminal().environment("TERM", "dumb")).err()).isEmpty();
    assertThat(run(slow().errorTerminal(), "--quiet").err()).isEmpty();
    assertThat(run(slow().terminal()).err()).isEmpty();
  }

  @Test
  @DisplayName("a name cannot drive the terminal")
  void hostile() throws IOException {
    Path file = Files.writeString(dir.resolve("c\u001b[2J.json"), "{\"name\":\"a\"}");
    Shell.Result result =
        slow().errorTerminal().environment("COLUMNS", "300").run("validate", file.toString());
    assertThat(result.err()).contains("\\u001b[2J").doesNotContain("\u001b[2J");
  }

  @Test
  @DisplayName("of a process on a terminal: drawn and erased by itself, with the launcher")
  void terminal() throws IOException, InterruptedException {
    String shown = onTerminal("");
    assertThat(shown).contains("\rreading\u001b[K").contains(ERASED);
    String report = shown.substring(shown.lastIndexOf(ERASED) + ERASED.length());
    assertThat(report).contains("jobId is missing", "\u001b[").doesNotContain("reading");
    assertThat(onTerminal("2>/dev/null")).contains("jobId is missing").doesNotContain("reading");
    assertThat(onTerminal("| cat"))
        .contains("reading", "jobId is missing")
        .doesNotContain("\u001b[1m");
  }

  /** Returns what a terminal gets from a process that waits for its input. */
  private String onTerminal(String redirection) throws IOException, InterruptedException {
    Path script =
        Files.writeString(
            dir.resolve("run.sh"),
            """
            . '%s'
            make_archive() { :; }
            java='%s'
            jar='%s'
            (sleep 3; echo '{}') | launch /none /none /none validate - %s
            """
                .formatted(
                    Path.of("cli/src/main/launcher/launch.sh").toAbsolutePath(),
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    System.getProperty("java.class.path"),
                    redirection));
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", "sh '" + script + "'", "/dev/null")
            .redirectErrorStream(true);
    for (String variable : List.of("CI", "NO_COLOR", "GITHUB_ACTIONS", "COLUMNS")) {
      builder.environment().remove(variable);
    }
    builder.environment().put("TERM", "xterm");
    Process process;
    try {
      assumeTrue(
          new String(
                  new ProcessBuilder("script", "--version").start().getInputStream().readAllBytes(),
                  StandardCharsets.UTF_8)
              .contains("util-linux"),
          "skipped: script is not that of util-linux");
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: no script, which makes a terminal");
      throw e;
    }
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return shown;
  }
}
