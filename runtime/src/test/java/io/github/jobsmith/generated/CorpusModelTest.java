package io.github.jobsmith.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.model.Parsed;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests of the corpus as models: written as they were read, and judged as their JSON is. */
class CorpusModelTest {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();

  @Test
  void aModelIsJudgedAsItsJson() throws Exception {
    List<String> faults = new ArrayList<>();
    RoundTrip trip = new RoundTrip(CreateJobRequest.class);
    int accepted = 0;
    int judged = 0;
    for (Path file : SharedDocuments.jsonFiles(SharedDocuments.directory("createjob/corpus"))) {
      String json = Files.readString(file);
      Parsed<CreateJobRequest> parsed = CreateJobRequest.parse(json);
      if (parsed instanceof Parsed.Accepted<CreateJobRequest>) {
        accepted++;
        String fault = trip.fault(json);
        if (fault != null) {
          faults.add(file.getFileName() + ": " + fault);
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
          faults.add(file.getFileName() + " says other things as it stands: " + own);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(accepted).isGreaterThan(10);
    assertThat(judged).isGreaterThan(accepted);
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
