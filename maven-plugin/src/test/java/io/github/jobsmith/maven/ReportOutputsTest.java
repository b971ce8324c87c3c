package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOutputsTest {
  private static final Validator VALIDATOR = JobSchemas.validator(JobSchemas.CREATE_JOB);

  @TempDir Path directory;

  private ReportFiles files() {
    return ReportFiles.in(directory.resolve("reports"), "default-cli");
  }

  private static ReportOutputs.Style style(FurtherFormat... further) {
    return new ReportOutputs.Style(
        "1", VALIDATOR.schemaId(), Severity.ERROR, List.of(further), true, MessageBundle.ENGLISH);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("reports"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("a file for each format, complete")
  void all() throws IOException {
    try (ReportOutputs outputs = ReportOutputs.open(files(), style(FurtherFormat.values()))) {
      outputs.file(FileReport.of("a.json", VALIDATOR.validate("{\"jobId\":\".\"}")));
      assertThat(outputs.end(new RunSummary.Counter().summary())).isEmpty();
    }
    assertThat(names())
        .containsExactly(
            "TEST-jobsmith.xml",
            "jobsmith-checkstyle.xml",
            "jobsmith-gitlab.json",
            "jobsmith-short.txt",
            "jobsmith.html",
            "jobsmith.json",
            "jobsmith.sarif",
            "jobsmith.txt");
    for (String name : names()) {
      assertThat(directory.resolve("reports").resolve(name))
          .content()
          .contains("job-id-characters");
    }
    assertThat(directory.resolve("reports/jobsmith.sarif"))
        .content()
        .contains("/rules/job-id-characters.html");
    assertThat(directory.resolve("reports/TEST-jobsmith.xml"))
        .content()
        .doesNotContainPattern("<testcase [^>]* file=");
  }

  @Test
  @DisplayName("reports that are not completed leave those of the last build")
  void incomplete() throws IOException {
    Files.createDirectory(directory.resolve("reports"));
    Files.writeString(directory.resolve("reports/jobsmith.html"), "old");
    try (ReportOutputs outputs = ReportOutputs.open(files(), style(FurtherFormat.HTML))) {
      outputs.file(FileReport.of("a.json", VALIDATOR.validate("{}")));
    }
    assertThat(names()).containsExactly("jobsmith.html");
    assertThat(directory.resolve("reports/jobsmith.html")).hasContent("old");
  }

  @Test
  @DisplayName("formats have the names of the command, each once; another is refused")
  void names(@TempDir Path unused) throws BadConfiguration {
    List<String> labels =
        Arrays.stream(FurtherFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(FurtherFormat.of(labels)).containsExactly(FurtherFormat.values());
    assertThat(FurtherFormat.of(List.of(" html ", "html"))).containsExactly(FurtherFormat.HTML);
    assertThat(FurtherFormat.of(null)).isEmpty();
    for (String name : List.of("github", "", "HTML")) {
      assertThatThrownBy(() -> FurtherFormat.of(List.of(name)))
          .isInstanceOf(BadConfiguration.class)
          .hasMessage(
              "formats has \"" + name + "\"; must be html, json, gitlab, checkstyle, text, short");
    }
  }
}
