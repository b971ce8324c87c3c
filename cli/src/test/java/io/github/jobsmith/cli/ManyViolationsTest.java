package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a file with more violations than are reported, in every format and language")
class ManyViolationsTest {
  private static final int MOST = 10_000;

  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    String values = values("\"v", 100);
    Files.writeString(
        dir.resolve("s.json"), "{\"additionalProperties\": {\"enum\": [" + values + "]}}");
    String members =
        IntStream.range(0, MOST + 500)
            .mapToObj(i -> "\"m" + i + "\uD83D\uDE00\": \"w" + i + "\"")
            .collect(Collectors.joining(",\n"));
    Files.writeString(dir.resolve("many.json"), "{" + members + "}");
  }

  private static String values(String start, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> start + i + "\"")
        .collect(Collectors.joining(", "));
  }

  private String run(String format, String language) throws IOException {
    Path out = dir.resolve("out");
    Shell.Result result =
        new Shell()
            .run(
                "validate",
                "--lang",
                language,
                "--format",
                format + "=" + out,
                "--schema",
                dir.resolve("s.json").toString(),
                dir.resolve("many.json").toString());
    assertThat(result.status()).isEqualTo(1);
    return Files.readString(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  @Timeout(120)
  void json(String format) throws IOException {
    JsonDocument document = JsonDocument.parse(run(format, "en").getBytes(StandardCharsets.UTF_8));
    String list = format.equals("json") ? "/files/0/violations" : "/runs/0/results";
    assertThat(document.size(document.resolve(0, list))).isGreaterThanOrEqualTo(MOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "junit", "github", "html"})
  @Timeout(120)
  void text(String format) throws IOException {
    assertThat(run(format, "de")).contains("m0").contains("; muss einer von 100 Werten: v0, v1,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "DE", ""})
  void unknownLanguage(String language) {
    Shell.Result result = new Shell().run("validate", "--lang", language, "x.json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--lang").contains("en or de");
  }
}
