package io.github.jobsmith.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ParsedTest {
  private static final String GOOD =
      "{\"jobId\":\"a\",\"targets\":[\"arn:aws:iot:us-east-1:123456789012:thing/lamp\"],\"document\":\"{}\"}";

  @Test
  void whatIsValidIsAModelWithItsReport() {
    Parsed<CreateJobRequest> parsed = CreateJobRequest.parse(GOOD.getBytes(StandardCharsets.UTF_8));
    assertThat(parsed).isInstanceOf(Parsed.Accepted.class);
    assertThat(parsed.report().isValid()).isTrue();
    assertThat(parsed.model()).map(CreateJobRequest::jobId).contains("a");
    assertThat(parsed.orElseThrow().jobId()).isEqualTo("a");
  }

  @Test
  void whatIsNotValidIsAReport() {
    Parsed<CreateJobRequest> parsed = CreateJobRequest.parse("{\"jobId\":\"a b\"}");
    assertThat(parsed.model()).isEmpty();
    assertThat(parsed.report().toString()).contains("[job-id-characters]");
    assertThatThrownBy(parsed::orElseThrow)
        .isInstanceOf(RejectedJsonException.class)
        .hasMessage(parsed.report().toString());
  }

  @Test
  void whatIsNotJsonIsAReport() {
    assertThat(CreateJobRequest.parse("{").report().violations()).hasSize(1);
    assertThat(CreateJobRequest.parse(new byte[] {'{', (byte) 0xFF}).model()).isEmpty();
  }

  @Test
  void whatRelaxedLimitsAcceptAndNoModelHoldsIsTold() {
    Validator relaxed =
        CreateJobRequestValidator.create().with(ValidationOptions.DEFAULT.withRelaxedLimits(true));
    String json = GOOD.replace("\"document\"", "\"targetSelection\":\"LATER\",\"document\"");
    Parsed<CreateJobRequest> parsed =
        CreateJobRequest.parse(json.getBytes(StandardCharsets.UTF_8), relaxed);
    assertThat(relaxed.validate(json).isValid()).isTrue();
    assertThat(parsed.report().isValid()).isFalse();
    assertThat(parsed.report().toString())
        .contains("targetSelection is \"LATER\"")
        .contains("[beyond-model]");
    assertThat(parsed.model()).isEmpty();
  }
}
