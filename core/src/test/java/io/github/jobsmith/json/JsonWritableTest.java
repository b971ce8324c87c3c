package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonWritableTest {
  private static final JsonWritable POINT =
      out -> out.startObject().name("é").number(1).name("nested").value(JsonValue.NULL).endObject();

  @Test
  void writesBytesTextAndAppendables() throws Exception {
    String json = "{\"é\":1,\"nested\":null}";
    assertThat(POINT.toJson()).isEqualTo(json);
    assertThat(POINT.toJsonBytes())
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .isEqualTo(json);
    StringWriter out = new StringWriter();
    POINT.writeTo(out);
    assertThat(out).hasToString(json);
  }
}
