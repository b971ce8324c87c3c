package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of a shell make the request that the documentation of the AWS CLI says. */
class ShellLinesTest {
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path directory;

  static List<Arguments> lines() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(ShellLinesTest.class.getResourceAsStream("lines.txt"))) {
      String line = "";
      for (String next : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (next.startsWith("{")) {
          cases.add(Arguments.of(line, next));
        }
        line = next;
      }
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
    return cases;
  }

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(directory.resolve("sub"));
    Files.writeString(directory.resolve("doc.json"), "{\"op\": \"reboot\"}\n");
    Files.writeString(directory.resolve("version.txt"), "4.2.0");
    Files.writeString(
        directory.resolve("request.json"),
        "{\"jobId\": \"from-file\", \"targets\": [\"arn:file\"], \"document\": \"{}\"}");
    Files.writeString(
        directory.resolve("request.yaml"),
        "jobId: from-file\ntargets:\n- arn:file\ndocument: |\n  {}\n");
  }

  @ParameterizedTest
  @DisplayName("a line makes its request")
  @MethodSource("lines")
  void line(String line, String request) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SHELL), "this system has no /bin/sh");
    AwsLine read =
        AwsCommandLine.of(directory, Map.of())
            .read(words(line), operation -> CreateJobRequestValidator.create());
    JsonDocument made = read.request().orElseThrow(() -> new AssertionError(read.reports()));
    JsonDocument expected = JsonDocument.parse(request);
    assertThat(JsonDocument.equal(made, 0, expected, 0))
        .as(new String(new JsonWriter().value(made, 0).toByteArray(), StandardCharsets.UTF_8))
        .isTrue();
  }

  private List<String> words(String line) throws IOException, InterruptedException {
    String script = "aws() { for word; do printf '%s\\0' \"$word\"; done; }\n" + line;
    ProcessBuilder builder =
        new ProcessBuilder(SHELL.toString(), "-c", script).directory(directory.toFile());
    builder.environment().put("TARGET", "arn:from-the-environment");
    Process process = builder.start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return List.of(words.substring(0, words.length() - 1).split("\0", -1));
  }
}
