package io.github.jobsmith.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.report.FileReport;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of Microsoft's SARIF Multitool for GitHub code scanning and Azure DevOps. The program
 * is that of npm's {@code @microsoft/sarif-multitool}: {@code Sarif.Multitool} on the path or
 * {@code -Djobsmith.sarif-multitool=FILE}. Its exit code says nothing, so its output is read.
 */
class SarifMultitoolTest {
  private static final String NAME = "Sarif.Multitool";

  @TempDir Path directory;

  @BeforeEach
  void isInstalled() {
    assumeTrue(program().isPresent(), "skipped: no " + NAME + " on the path");
  }

  private static Optional<Path> program() {
    String set = System.getProperty("jobsmith.sarif-multitool");
    if (set != null) {
      return Optional.of(Path.of(set));
    }
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path)
        .map(entry -> Path.of(entry, NAME))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private List<String> complaints(Reports format, String rules) throws Exception {
    return complaints(format, Reports.ofExamples(), rules);
  }

  private List<String> complaints(Reports format, List<FileReport> files, String rules)
      throws IOException, InterruptedException {
    Path log = directory.resolve("report.sarif");
    Files.writeString(log, format.text(files));
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "validate",
                log.toString(),
                "--rule-kind",
                rules,
                "--level",
                "Error;Warning;Note",
                "-o",
                directory.resolve("out.sarif").toString(),
                "--log",
                "ForceOverwrite")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).contains("Analysis completed successfully.");
    return said.lines().filter(line -> line.matches(".*: (error|warning) \\w*\\d+: .*")).toList();
  }

  @Test
  @DisplayName("no error or warning of the rules of SARIF and of GitHub")
  void gitHub() throws Exception {
    for (String rules : List.of("Sarif", "Ghas")) {
      assertThat(complaints(Reports.SARIF, rules)).isEmpty();
      assertThat(complaints(Reports.SARIF, Reports.ofSuppressed(), rules)).isEmpty();
    }
  }

  @Test
  @DisplayName("no error or warning of the rules of Azure DevOps, for the run of a pipeline")
  void azure() throws Exception {
    assertThat(complaints(Reports.SARIF_OF_A_PIPELINE, "Ado")).isEmpty();
    assertThat(complaints(Reports.SARIF, "Ado")).isNotEmpty();
  }
}
