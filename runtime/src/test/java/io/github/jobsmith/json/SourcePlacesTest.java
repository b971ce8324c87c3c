package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourcePlacesTest {
  @Test
  @DisplayName("a part has the place of the last entry at or before its first byte")
  void places() {
    SourcePlaces.Builder builder = new SourcePlaces.Builder();
    for (int i = 0; i < 1_000; i++) {
      builder.add(i * 10, new Position(i + 1, 3));
    }
    JsonDocument document = JsonDocument.parse("[\"0123456789\",1]").withPlaces(builder.build());
    assertThat(document.hasPlaces()).isTrue();
    assertThat(document.hasText()).isFalse();
    assertThat(document.position(document.offset(1))).isEqualTo(new Position(1, 3));
    assertThat(document.position(document.offset(2))).isEqualTo(new Position(2, 3));
    assertThat(document.position(9_999)).isEqualTo(new Position(1_000, 3));
    assertThat(document.withoutPlaces().hasPlaces()).isFalse();
    assertThat(JsonDocument.parse("1").hasText()).isTrue();
    assertThat(JsonDocument.parse("1").withoutPlaces().hasText()).isFalse();
  }

  @Test
  @DisplayName("places come in the order of the document, and there is one at least")
  void order() {
    SourcePlaces.Builder builder = new SourcePlaces.Builder();
    assertThatIllegalStateException().isThrownBy(builder::build);
    builder.add(5, new Position(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.add(5, new Position(1, 2)));
  }
}
