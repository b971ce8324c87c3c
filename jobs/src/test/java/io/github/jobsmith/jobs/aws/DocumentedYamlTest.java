package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of scalars in {@code docs/yaml.md}. */
class DocumentedYamlTest {
  private static final Map<YamlReading, String> WORDS =
      Map.of(
          YamlReading.TEXT, "text",
          YamlReading.NUMBER, "number",
          YamlReading.BOOLEAN, "true or false",
          YamlReading.DATE, "date",
          YamlReading.NOTHING, "nothing");

  static List<String> rows() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/yaml.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    return rows;
  }

  @ParameterizedTest
  @DisplayName("each row says how a scalar is read, and what is reported")
  @MethodSource("rows")
  void row(String row) {
    String[] cells = row.split("\\|");
    for (String scalar : cells[1].split(",")) {
      String text = scalar.strip().replace("`", "");
      String core = core(text);
      assertThat(cells[2].strip()).as("YAML 1.2").isEqualTo(core);
      assertThat(cells[3].strip()).as("YAML 1.1").isEqualTo(old(text, core));
      assertThat(cells[4].strip())
          .as("AWS CLI")
          .isEqualTo(core.equals("text") ? WORDS.get(YamlReading.of(text, false)) : core);
      assertThat(cells[5].strip().replace("`", "")).as("Jobsmith").isEqualTo(reported(text));
    }
  }

  private static String core(String text) {
    JsonDocument document = YamlDocuments.read(utf8(text), JsonLimits.DEFAULT);
    return switch (document.kind(0)) {
      case STRING -> "text";
      case NUMBER -> "number";
      case BOOLEAN -> "true or false";
      case NULL -> "nothing";
      default -> throw new AssertionError(text);
    };
  }

  private static String old(String text, String core) {
    return core.equals("nothing") ? core : WORDS.get(YamlReading.of(text, true));
  }

  private static String reported(String text) {
    String yaml =
        "jobId: a\ntargets: [arn:aws:iot:eu-west-1:123456789012:thing/a]\ndocument: '{}'\n"
            + "tags:\n- Key: k\n  Value: "
            + text
            + "\n";
    Report report =
        YamlDocuments.validate(CreateJobRequestValidator.create(), utf8(yaml), AwsYaml::check);
    if (report.violations().isEmpty()) {
      return "text";
    }
    assertThat(report.violations()).hasSize(1);
    Violation violation = report.violations().get(0);
    return violation.severity().label() + " " + violation.rule().id();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
