package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.model.ModelMismatchException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MissingMembersTest {
  @Test
  @DisplayName("all missing members are named, in order")
  void missing() {
    MissingMembers missing =
        new MissingMembers().unless("b", null).unless("a", "x").unless("c d", null);
    assertThatThrownBy(() -> missing.refuse("Order"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Order lacks b, c d");
    assertThatThrownBy(() -> missing.refuse(JsonDocument.parse("{\"x\": {}}"), 1))
        .isInstanceOf(ModelMismatchException.class)
        .hasMessage("/x lacks b, c d");
  }

  @Test
  @DisplayName("nothing happens if none is missing")
  void complete() {
    MissingMembers missing = new MissingMembers().unless("a", 1);
    assertThatCode(() -> missing.refuse("Order")).doesNotThrowAnyException();
    assertThatCode(() -> missing.refuse(JsonDocument.parse("{}"), 0)).doesNotThrowAnyException();
  }
}
