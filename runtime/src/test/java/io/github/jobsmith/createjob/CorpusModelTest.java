package io.github.jobsmith.createjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests of the corpus as models: written as they were read, and judged as their JSON is. */
class CorpusModelTest {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();

  @Test
  void aModelIsJudgedAsItsJson() throws Exception {
    List<String> faults = new ArrayList<>();
    int accepted = 0;
    int judged = 0;
    for (Path file : requests()) {
      String json = Files.readString(file);
      Parsed<CreateJobRequest> parsed = CreateJobRequest.parse(json);
      if (parsed instanceof Parsed.Accepted<CreateJobRequest>) {
        accepted++;
        CreateJobRequest read = CreateJobRequest.read(JsonDocument.parse(json));
        CreateJobRequest again = CreateJobRequest.read(JsonDocument.parse(read.toJson()));
        if (!again.equals(read) || !JsonValue.parse(read.toJson()).equals(JsonValue.parse(json))) {
          faults.add(file.getFileName() + " is written as " + read.toJson());
        }
      }
      CreateJobRequest model = readable(json);
      if (model != null) {
        judged++;
        // What the model left out (unknown members, a second member of one name) is not in its
        // JSON.
        String own = findings(VALIDATOR.validate(model));
        if (!own.equals(findings(VALIDATOR.validate(model.toJson())))) {
          faults.add(file.getFileName() + ": " + own);
        }
        if (parsed.report().isValid() && !own.equals(findings(parsed.report()))) {
          faults.add(file.getFileName() + " has other violations as a model: " + own);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(accepted).isGreaterThan(10);
    assertThat(judged).isGreaterThan(accepted);
  }

  /** The requests in the shared directory; the test is skipped if they are missing. */
  private static List<Path> requests() throws IOException {
    Path corpus = Path.of("../../shared/createjob/corpus");
    assumeTrue(Files.isDirectory(corpus), "not there: " + corpus);
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static CreateJobRequest readable(String json) {
    try {
      return CreateJobRequest.read(JsonDocument.parse(json));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String findings(Report report) {
    List<String> all = new ArrayList<>();
    for (Violation violation : report.violations()) {
      all.add(violation.rule().id() + " " + violation.pointer());
    }
    return all.toString();
  }
}
