package io.github.jobsmith.createjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.RejectedJsonException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsedTest {
  private static final String GOOD =
      "{\"jobId\":\"a\",\"targets\":[\"arn:aws:iot:us-east-1:123456789012:thing/lamp\"],\"document\":\"{}\"}";

  @Test
  void validDocumentIsAModelWithItsReport() {
    Parsed<CreateJobRequest> parsed = CreateJobRequest.parse(GOOD.getBytes(StandardCharsets.UTF_8));
    assertThat(parsed).isInstanceOf(Parsed.Accepted.class);
    assertThat(parsed.report().isValid()).isTrue();
    assertThat(parsed.model()).map(CreateJobRequest::jobId).contains("a");
    assertThat(parsed.orElseThrow().jobId()).isEqualTo("a");
  }

  @Test
  void invalidDocumentIsAReport() {
    Parsed<CreateJobRequest> parsed = CreateJobRequest.parse("{\"jobId\":\"a b\"}");
    assertThat(parsed.model()).isEmpty();
    assertThat(parsed.report().toString()).contains("[job-id-characters]");
    assertThatThrownBy(parsed::orElseThrow)
        .isInstanceOf(RejectedJsonException.class)
        .hasMessage(parsed.report().toString());
  }

  @Test
  void otherTextThanJsonIsAReport() {
    assertThat(CreateJobRequest.parse("{").report().violations()).hasSize(1);
    assertThat(CreateJobRequest.parse(new byte[] {'{', (byte) 0xFF}).model()).isEmpty();
  }

  @Test
  void valueOutsideTheModelIsReportedDespiteRelaxedLimits() {
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

  @Test
  @DisplayName("a file above the limit of size is not read, and says so as validate(Path) does")
  void filesAboveTheLimit(@TempDir Path dir) throws IOException {
    Path sparse = dir.resolve("sparse.json");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(33 << 20);
    }
    Validator usual = CreateJobRequestValidator.create();
    Parsed<CreateJobRequest> refused = CreateJobRequest.parse(sparse);
    assertThat(refused.model()).isEmpty();
    assertThat(refused.report()).hasToString(usual.validate(sparse).toString());
    assertThatThrownBy(refused::orElseThrow)
        .isInstanceOf(RejectedJsonException.class)
        .hasMessage("1:1: error: the text has 33 MiB, more than the limit of 32 MiB [json-limit]");

    Path good = Files.writeString(dir.resolve("good.json"), GOOD);
    int size = GOOD.length();
    for (int limit : new int[] {size - 1, size}) {
      ValidationOptions options =
          ValidationOptions.DEFAULT.withLimits(JsonLimits.DEFAULT.withMaxBytes(limit));
      Validator limited = usual.with(options);
      Parsed<CreateJobRequest> parsed = Parsed.of(good, limited, CreateJobRequest::read);
      assertThat(parsed.model().isPresent()).isEqualTo(limit == size);
      assertThat(parsed.report()).hasToString(limited.validate(good).toString());
    }
  }

  @Test
  @DisplayName("a file that is not JSON has an excerpt, wherever it comes from")
  void malformedFiles(@TempDir Path dir) throws IOException {
    Path bad = Files.writeString(dir.resolve("bad.json"), "{\n  \"jobId\": 1,,\n}");
    Validator validator = CreateJobRequestValidator.create();
    for (Report report : List.of(CreateJobRequest.parse(bad).report(), validator.validate(bad))) {
      assertThat(report.violations().get(0).excerpt())
          .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("  \"jobId\": 1,,"));
    }
  }
}
