package io.github.jobsmith.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.reports.Parser;

/** A library that plugins of Jenkins, GitLab and others use finds every violation in a report. */
class ReportReaderTest {
  @TempDir Path directory;

  @ParameterizedTest
  @DisplayName("file, line and rule of each violation")
  @CsvSource({
    "SARIF, SARIF, report.json",
    "CHECKSTYLE, CHECKSTYLE, report.xml",
    "GITLAB, CODECLIMATE, report.json"
  })
  void places(Reports format, Parser parser, String name) throws IOException {
    List<FileReport> files = Reports.ofExamples();
    List<String> expected = new ArrayList<>();
    for (FileReport file : files) {
      for (Violation violation : Objects.requireNonNull(file.report()).violations()) {
        expected.add(file.path() + ":" + violation.line() + " " + violation.rule().id());
      }
    }
    assertThat(read(format, parser, name, files))
        .extracting(
            found ->
                found.getFile()
                    + ":"
                    + found.getStartLine()
                    + " "
                    + found.getRule().replace("jobsmith.", ""))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @DisplayName("JUnit: a failure for each violation")
  @CsvSource("JUNIT_OF_INFOS, JUNIT, report.xml")
  void failures(Reports format, Parser parser, String name) throws IOException {
    List<FileReport> files = Reports.ofExamples();
    int violations = 0;
    for (FileReport file : files) {
      violations += Objects.requireNonNull(file.report()).violations().size();
    }
    assertThat(read(format, parser, name, files)).hasSize(violations);
  }

  /** The tests show what is wrong. */
  private static final class Silent implements ViolationsLogger {
    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable cause) {}
  }

  private List<se.bjurr.violations.lib.model.Violation> read(
      Reports format, Parser parser, String name, List<FileReport> files) throws IOException {
    Files.writeString(directory.resolve(name), format.text(files));
    return List.copyOf(
        ViolationsApi.violationsApi()
            .withPattern(".*/" + name)
            .inFolder(directory.toString())
            .withViolationsLogger(new Silent())
            .findAll(parser)
            .violations());
  }
}
