package io.github.jobsmith.createjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The generated models of CreateJob, as an application meets them. */
class CreateJobModelTest {
  private static final String TARGET = "arn:aws:iot:us-east-1:123456789012:thing/lamp";

  private static CreateJobRequest.Builder minimal() {
    return CreateJobRequest.builder().jobId("blink").targets(List.of(TARGET)).document("{}");
  }

  private static String json(CreateJobRequest request) {
    JsonWriter out = new JsonWriter();
    request.writeTo(out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void writesWhatIsThere() {
    CreateJobRequest request =
        minimal()
            .targetSelection(TargetSelection.SNAPSHOT)
            .presignedUrlConfig(PresignedUrlConfig.builder().expiresInSec(3600).build())
            .tags(List.of(Tag.builder().key("team").value("lights").build()))
            .documentParameters(Map.of("a", "b"))
            .build();
    assertThat(json(request))
        .isEqualTo(
            "{\"jobId\":\"blink\",\"targets\":[\""
                + TARGET
                + "\"],\"document\":\"{}\","
                + "\"presignedUrlConfig\":{\"expiresInSec\":3600},\"targetSelection\":\"SNAPSHOT\","
                + "\"tags\":[{\"Key\":\"team\",\"Value\":\"lights\"}],"
                + "\"documentParameters\":{\"a\":\"b\"}}");
  }

  @Test
  void readsWhatItWrites() {
    CreateJobRequest request =
        minimal()
            .description("\u00e9\ud83d\ude00 \"quoted\"")
            .targetSelection(TargetSelection.CONTINUOUS)
            .tags(List.of())
            .documentParameters(Map.of("p", "v"))
            .build();
    assertThat(CreateJobRequest.read(JsonDocument.parse(json(request)))).isEqualTo(request);
  }

  @Test
  void isCheckedByTheSameValidator() {
    assertThat(CreateJobRequestValidator.create().validate(minimal().build()).violations())
        .isEmpty();
    assertThat(
            CreateJobRequestValidator.create()
                .validate(minimal().jobId("not an id").build())
                .violations())
        .extracting(violation -> violation.rule().id(), Violation::pointer)
        .containsExactly(tuple("job-id-characters", "/jobId"));
  }

  @Test
  void namesAllMissingMembersAtOnce() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CreateJobRequest.builder().build())
        .withMessage("CreateJobRequest lacks jobId, targets");
  }

  @Test
  void rejectsNullForARequiredMember() {
    assertThatNullPointerException()
        .isThrownBy(() -> new AbortConfig(null))
        .withMessage("criteriaList");
  }

  @Test
  void keepsUnmodifiableCopies() {
    List<String> targets = new ArrayList<>(List.of(TARGET));
    CreateJobRequest request = minimal().targets(targets).build();
    targets.clear();
    assertThat(request.targets()).containsExactly(TARGET);
    assertThatThrownBy(() -> request.targets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBuilderContinuesFromARecord() {
    CreateJobRequest request = minimal().description("one").build();
    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(request.toBuilder().description(null).build().description()).isNull();
  }

  @Test
  void invalidDocumentIsReportedByLocationWithoutContent() {
    String json = "{\"jobId\":\"a\",\"targets\":[\"x\",7]}";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateJobRequest.read(JsonDocument.parse(json)))
        .withMessage("/targets/1 is a value of kind number; must be a string");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateJobRequest.read(JsonDocument.parse("{\"jobId\":\"a\"}")))
        .withMessage("the document lacks targets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateJobRequest.read(JsonDocument.parse("[]")))
        .withMessage("the document is a value of kind array; must be an object");
  }

  @Test
  void textThatMustNotBeShownIsNotInToString() {
    CreateJobRequest request =
        minimal().document("{\"a\":\"hush\"}").documentParameters(Map.of("k", "hush")).build();
    assertThat(request.toString()).contains("blink").doesNotContain("hush");
  }

  @Test
  void enumsKnowTheirText() {
    assertThat(TargetSelection.of("SNAPSHOT")).isSameAs(TargetSelection.SNAPSHOT);
    assertThat(TargetSelection.SNAPSHOT.json()).isEqualTo("SNAPSHOT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetSelection.of("snapshot"))
        .withMessage("no TargetSelection has the value snapshot");
  }
}
