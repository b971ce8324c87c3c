package io.github.jobsmith.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.Tag;
import io.github.jobsmith.createjob.TargetSelection;
import io.github.jobsmith.json.JsonValue;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class JacksonModelsTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static String written(io.github.jobsmith.json.JsonWritable model) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = MAPPER.createGenerator(text)) {
      JacksonModels.write(model, out);
    }
    return text.toString();
  }

  @Test
  void aModelIsWrittenAsItWritesItself() {
    CreateJobRequest job =
        CreateJobRequest.builder()
            .jobId("lamp")
            .targets(List.of("arn:aws:iot:eu-west-1:123456789012:thing/lamp"))
            .targetSelection(TargetSelection.CONTINUOUS)
            .tags(List.of(Tag.builder().key("team").value("é").build()))
            .build();
    assertThat(written(job)).isEqualTo(job.toJson());
    assertThat(CreateJobRequest.read(JacksonDocuments.of(MAPPER.readTree(written(job)))))
        .isEqualTo(job);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,-1.50,1e400,12345678901234567890,true,null,\"\\u0000\"],\"b\":{}}",
        "[]",
        "7"
      })
  void numbersStayExact(String json) {
    assertThat(JsonValue.parse(written(JsonValue.parse(json)))).isEqualTo(JsonValue.parse(json));
  }
}
