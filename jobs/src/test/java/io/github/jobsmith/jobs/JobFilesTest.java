package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobFilesTest {
  private final JobFiles files = JobFiles.of(CreateJobRequestValidator.create());

  @Test
  @DisplayName("the name selects JSON or YAML")
  void syntax() throws IOException {
    String yaml =
        "jobId: a\ntargets: [arn:aws:iot:us-east-1:123456789012:thing/a]\ndocument: '{}'\n";
    assertThat(validate("job.yaml", yaml).isValid()).isTrue();
    assertThat(validate("job.json", yaml).isValid()).isFalse();
  }

  private Report validate(String name, String text) throws IOException {
    return files.validate(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
