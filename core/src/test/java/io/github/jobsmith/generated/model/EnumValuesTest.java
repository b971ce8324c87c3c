package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.model.ModelMismatchException;
import io.github.jobsmith.model.StringConstant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constants of enums by their strings. */
class EnumValuesTest {
  private enum Origin implements StringConstant {
    NONE(""),
    NEAR("near"),
    FAR("é\n\"far\""),
    UNKNOWN("?");

    private final String json;

    Origin(String json) {
      this.json = json;
    }

    @Override
    public String json() {
      if (this == UNKNOWN) {
        throw new IllegalStateException("UNKNOWN has no value in JSON");
      }
      return json;
    }
  }

  private static final Origin[] KNOWN = {Origin.NONE, Origin.NEAR, Origin.FAR};
  private static final EnumValues<Origin> CLOSED = EnumValues.of(KNOWN, "an Origin");
  private static final EnumValues<Origin> OPEN =
      EnumValues.of(Origin.values(), "an Origin", Origin.UNKNOWN);

  @Test
  void strings() {
    for (Origin origin : KNOWN) {
      assertThat(CLOSED.of(origin.json())).isEqualTo(origin);
      assertThat(OPEN.of(origin.json())).isEqualTo(origin);
    }
    assertThat(OPEN.of("?")).isEqualTo(Origin.UNKNOWN);
    assertThat(OPEN.of("Near")).isEqualTo(Origin.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLOSED.of("Near"))
        .withMessage("no Origin has the value Near");
  }

  @Test
  void nodes() {
    assertThat(CLOSED.read(JsonDocument.parse("\"near\""), 0)).isEqualTo(Origin.NEAR);
    assertThat(CLOSED.read(JsonDocument.parse("\"n\\u0065ar\""), 0)).isEqualTo(Origin.NEAR);
    assertThat(CLOSED.read(JsonDocument.parse("\"\\u00e9\\n\\\"far\\\"\""), 0))
        .isEqualTo(Origin.FAR);
    assertThat(CLOSED.read(JsonDocument.parse("[\"\"]"), 1)).isEqualTo(Origin.NONE);
    assertThat(OPEN.read(JsonDocument.parse("\"?\""), 0)).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void otherNodes() {
    assertThatThrownBy(() -> CLOSED.read(JsonDocument.parse("[\"nea\"]"), 1))
        .isInstanceOf(ModelMismatchException.class)
        .hasMessage("/0 is a value of kind string; must be an Origin");
    for (EnumValues<Origin> values : List.of(CLOSED, OPEN)) {
      assertThatThrownBy(() -> values.read(JsonDocument.parse("[null]"), 1))
          .isInstanceOf(ModelMismatchException.class)
          .hasMessage("/0 is a value of kind null; must be a string");
    }
  }

  @Test
  void written() {
    JsonWriter out = new JsonWriter();
    Origin.FAR.writeTo(out);
    assertThat(out.toDocument(JsonLimits.DEFAULT).string(0)).isEqualTo(Origin.FAR.json());
  }
}
