package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
