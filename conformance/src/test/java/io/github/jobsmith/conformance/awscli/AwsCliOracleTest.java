package io.github.jobsmith.conformance.awscli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.awscli.AwsCli.Outcome;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.jobs.aws.AwsCommandLine;
import io.github.jobsmith.jobs.aws.AwsLine;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real AWS CLI is the judge: it sends the request that Jobsmith reads in the same arguments,
 * and what it rejects, Jobsmith reports.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsCliOracleTest {
  private static final Path RESOURCES = Path.of("src/test/resources/awscli");

  private Path directory = Path.of("");
  private Map<String, String> environment = Map.of();
  private AwsCli aws;

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException, InterruptedException {
    directory = temporary.toRealPath();
    environment =
        Map.of("HOME", directory.toString(), "DIRECTORY", directory.toString(), "THING", "a");
    try (Stream<Path> files = Files.list(RESOURCES.resolve("files"))) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    Files.createSymbolicLink(directory.resolve("loop.json"), Path.of("loop.json"));
    aws = AwsCli.start(directory, environment);
  }

  @AfterAll
  void stop() {
    if (aws != null) {
      aws.close();
    }
  }

  @Test
  @DisplayName("command lines: the same request, or a violation where the AWS CLI rejects it")
  void lines() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    List<String> lines =
        Files.readAllLines(RESOURCES.resolve("lines.sh")).stream()
            .filter(line -> line.startsWith("aws "))
            .toList();
    assertThat(lines).hasSizeGreaterThan(60);
    assertThat(Path.of("../docs/aws-cli.md"))
        .content()
        .contains("with " + lines.size() + " command lines and " + requests().size() + " files");
    for (String line : lines) {
      compare(line, ShellWords.of(line, directory, environment), differences);
    }
    assertThat(differences).isEmpty();
  }

  @Test
  @DisplayName("files: the same request, or a violation where the AWS CLI rejects it")
  void files() throws IOException {
    List<String> differences = new ArrayList<>();
    Map<String, String> requests = requests();
    assertThat(requests).hasSizeGreaterThan(30);
    for (Map.Entry<String, String> request : requests.entrySet()) {
      Files.writeString(directory.resolve(request.getKey()), request.getValue());
      String option = request.getKey().endsWith("json") ? "json" : "yaml";
      compare(
          request.getKey(),
          List.of("iot", "create-job", "--cli-input-" + option, "file://" + request.getKey()),
          differences);
    }
    assertThat(differences).isEmpty();
  }

  private static Map<String, String> requests() throws IOException {
    Map<String, String> requests = new LinkedHashMap<>();
    for (String part : Files.readString(RESOURCES.resolve("requests.txt")).split("(?m)^=== ")) {
      int end = part.indexOf('\n');
      if (!part.startsWith("#")) {
        requests.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return requests;
  }

  private void compare(String name, List<String> arguments, List<String> differences)
      throws IOException {
    Outcome outcome = aws.run(arguments, directory);
    AwsLine line = AwsCommandLine.of(directory, environment).read(arguments, JobSchemas::validator);
    if (outcome.sent().isPresent()) {
      JsonDocument sent = outcome.sent().get();
      boolean same = line.request().map(own -> JsonDocument.equal(sent, 0, own, 0)).orElse(false);
      // The AWS CLI sends each character of a text file as a target; there is no request to
      // compare.
      boolean characters = line.reports().toString().contains("takes each character");
      if (!same && !characters) {
        differences.add(
            name
                + "\n  sent:     "
                + text(sent)
                + "\n  Jobsmith: "
                + line.request().map(AwsCliOracleTest::text).orElse("")
                + " "
                + line.reports());
      }
    } else if (line.reports().values().stream().noneMatch(AwsCliOracleTest::hasWarning)) {
      differences.add(name + "\n  rejected: " + outcome.error().strip() + "\n  Jobsmith: nothing");
    }
    boolean parsed = line.reports().values().stream().noneMatch(AwsCliOracleTest::isOfReader);
    if (parsed
        && line.reports().values().stream().anyMatch(AwsCliOracleTest::isNoticed)
            == outcome.sent().isPresent()) {
      differences.add(
          name + "\n  noticed by the AWS CLI? " + outcome.error().strip() + line.reports());
    }
  }

  /** Whether a text is not JSON or YAML, which does not depend on the AWS CLI. */
  private static boolean isOfReader(Report report) {
    return report.violations().stream()
        .anyMatch(
            violation -> violation.rule().id().matches("(json|yaml)-syntax|duplicate-member"));
  }

  /** Whether a violation is said to be one that the AWS CLI itself rejects. */
  private static boolean isNoticed(Report report) {
    return report.violations().stream()
        .anyMatch(violation -> violation.noticedBy().contains("aws-cli"));
  }

  private static boolean hasWarning(Report report) {
    return report.violations().stream()
        .map(Violation::severity)
        .anyMatch(severity -> severity.atLeast(Severity.WARNING));
  }

  private static String text(JsonDocument document) {
    return new String(new JsonWriter().value(document, 0).toByteArray(), StandardCharsets.UTF_8);
  }
}
