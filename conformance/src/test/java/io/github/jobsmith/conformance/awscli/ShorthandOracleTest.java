package io.github.jobsmith.conformance.awscli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.jobs.aws.AwsCommandLine;
import io.github.jobsmith.jobs.aws.AwsLine;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random shorthand is read as the parser of the real AWS CLI reads it, and so are YAML scalars. */
class ShorthandOracleTest {
  private static final int TEXTS = 3000;
  private static final List<String> PARTS =
      List.of(
          "a",
          "b",
          "key",
          "=",
          ",",
          " ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "\\",
          "\\,",
          "=",
          "a=b",
          "\n",
          "1",
          "\u00e9",
          "\uD83D\uDE00",
          ":",
          "-",
          "a={b=c}",
          "[a,b]",
          "'q'",
          "\"q\"",
          "\\\"",
          "\\'",
          "\\\\");
  private static final MemberName VALUE = MemberName.of("value");
  private static final MemberName TYPE = MemberName.of("type");

  @TempDir Path directory;

  @Test
  @DisplayName("random shorthand has the same value, or is rejected by both")
  void shorthand() throws IOException, InterruptedException {
    Random random = new Random(11);
    int valid = 0;
    try (AwsCli aws = AwsCli.start(directory, Map.of())) {
      for (int i = 0; i < TEXTS; i++) {
        String text = text(random);
        JsonDocument answer = aws.ask("shorthand", text);
        int expected = answer.find(0, VALUE);
        // Of a map, no value is converted.
        AwsLine line =
            AwsCommandLine.of(directory, Map.of())
                .read(
                    List.of("iot", "create-job", "--document-parameters=" + text),
                    JobSchemas::validator);
        if (expected < 0) {
          assertThat(line.request()).as(text).isEmpty();
        } else {
          valid++;
          JsonDocument own = line.request().orElseThrow(() -> new AssertionError(text));
          int value = own.find(0, MemberName.of("documentParameters"));
          assertThat(JsonDocument.equal(answer, expected, own, value)).as(text).isTrue();
        }
      }
    }
    assertThat(valid).isGreaterThan(TEXTS / 20);
  }

  /** What begins with a bracket is JSON, not shorthand. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "k" : "a=");
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  @Test
  @DisplayName("docs/yaml.md is right about the scalars that the AWS CLI reads")
  void scalars() throws IOException, InterruptedException {
    Map<String, String> words =
        Map.of(
            "str",
            "text",
            "int",
            "number",
            "float",
            "number",
            "bool",
            "true or false",
            "date",
            "date",
            "datetime",
            "date",
            "NoneType",
            "nothing",
            "error",
            "nothing");
    try (AwsCli aws = AwsCli.start(directory, Map.of())) {
      for (String row : Files.readAllLines(Path.of("../docs/yaml.md"))) {
        if (row.startsWith("| `")) {
          String[] cells = row.split("\\|");
          for (String scalar : cells[1].split(",")) {
            String yaml = "a: " + scalar.strip().replace("`", "");
            assertThat(cells[4].strip()).as(yaml).isEqualTo(words.get(type(aws, yaml)));
            String old = "%YAML 1.1\n---\n" + yaml;
            assertThat(cells[3].strip()).as(old).isEqualTo(words.get(type(aws, old)));
          }
        }
      }
    }
  }

  private static String type(AwsCli aws, String yaml) throws IOException {
    JsonDocument answer = aws.ask("yaml", yaml);
    return answer.string(answer.find(0, TYPE));
  }
}
