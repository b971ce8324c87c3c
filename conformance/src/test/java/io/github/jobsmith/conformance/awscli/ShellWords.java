package io.github.jobsmith.conformance.awscli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The arguments that a shell makes of a line. */
final class ShellWords {
  private ShellWords() {}

  /** Returns the arguments of the program {@code aws} in a line. */
  static List<String> of(String line, Path directory, Map<String, String> environment)
      throws IOException, InterruptedException {
    String script = "aws() { for word; do printf '%s\\0' \"$word\"; done; }\n" + line;
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script).directory(directory.toFile());
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(line).isZero();
    assertThat(words).endsWith("\0");
    // The last word can be empty.
    return List.of(words.substring(0, words.length() - 1).split("\0", -1));
  }
}
