package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandReaderTest {
  /** A hundred times what linear time needs, and far less than quadratic time does. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int ITEMS = 300_000;

  @TempDir Path directory;

  private static String text(String kind) {
    return switch (kind) {
      case "list" -> "Key=" + "a,".repeat(ITEMS) + "a";
      case "wide list" -> "Key=" + "é,".repeat(ITEMS) + "é";
      case "list that ends with a comma" -> "Key=" + "a,".repeat(ITEMS);
      case "brackets" -> "k=[" + "a,".repeat(ITEMS) + "a]";
      case "open brackets" -> "k=[" + "a,".repeat(ITEMS);
      case "quotes" -> "k=" + "'a',".repeat(ITEMS) + "'a'";
      case "pairs" -> pairs();
      case "braces" -> "k={" + pairs() + "}";
      case "same pairs" -> "k={" + "a=b,".repeat(ITEMS) + "a=b}";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String pairs() {
    return IntStream.range(0, ITEMS)
        .mapToObj(i -> "k" + i + "=v" + i)
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @DisplayName("the time is linear in the length")
  @ValueSource(
      strings = {
        "list",
        "wide list",
        "list that ends with a comma",
        "brackets",
        "open brackets",
        "quotes",
        "pairs",
        "braces",
        "same pairs",
      })
  void linear(String kind) throws IOException {
    Files.writeString(directory.resolve("f"), text(kind));
    AwsCommandLine reader = AwsCommandLine.of(directory, Map.of());
    for (String option : List.of("--document-parameters", "--timeout-config")) {
      AwsLine line =
          assertTimeoutPreemptively(
              LONGEST,
              () ->
                  reader.read(
                      List.of("iot", "create-job", option, "file://f"),
                      operation -> CreateJobRequestValidator.create()));
      assertThat(line.reports()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @DisplayName("places are those of the UTF-8 text")
  @ValueSource(strings = {"", "a", "é", "€", "\uD83D\uDE00", "aé€\uD83D\uDE00a"})
  void offsets(String text) {
    ByteOffsets offsets = new ByteOffsets(text, 7);
    for (int i = 0; i <= text.length(); i++) {
      if (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
        assertThat(offsets.applyAsInt(i))
            .isEqualTo(7 + text.substring(0, i).getBytes(StandardCharsets.UTF_8).length);
      }
    }
  }

  @Test
  @DisplayName("the last of several equal keys in braces counts, at its place")
  void equalKeys() throws Exception {
    ParamFiles files = new ParamFiles(directory, Map.of(), JsonLimits.DEFAULT, new Texts());
    Value.Members read = new ShorthandReader("k={a=1,b=2,a=3}", index -> index, files).read();
    Value.Members inner = (Value.Members) read.members().get(0).value();
    assertThat(inner.members())
        .extracting(Value.Member::name, Value.Member::start)
        .containsExactly(tuple("b", 7), tuple("a", 11));
  }
}
