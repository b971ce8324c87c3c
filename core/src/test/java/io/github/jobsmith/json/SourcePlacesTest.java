package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourcePlacesTest {
  private static SourcePlaces.Builder builder(String text) {
    return new SourcePlaces.Builder(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("a part has the place of the last entry at or before its first byte")
  void places() {
    SourcePlaces.Builder builder = builder("  x\n".repeat(1_000));
    for (int i = 0; i < 1_000; i++) {
      builder.add(i * 10, i * 4 + 2, i * 4 + 3);
    }
    JsonDocument document = JsonDocument.parse("[\"0123456789\",1]").withPlaces(builder.build());
    assertThat(document.hasPlaces()).isTrue();
    assertThat(document.hasText()).isFalse();
    assertThat(document.source()).isNotNull();
    assertThat(document.position(document.offset(1))).isEqualTo(new Position(1, 3));
    assertThat(document.position(document.offset(2))).isEqualTo(new Position(2, 3));
    assertThat(document.position(9_999)).isEqualTo(new Position(1_000, 3));
    assertThat(document.withoutPlaces().hasPlaces()).isFalse();
    assertThat(document.withoutPlaces().source()).isNull();
    assertThat(JsonDocument.parse("1").hasText()).isTrue();
    assertThat(JsonDocument.parse("1").source()).isNull();
    assertThat(JsonDocument.parse("1").withoutPlaces().hasText()).isFalse();
  }

  @Test
  @DisplayName(
      "a part may be used elsewhere than where it was written; a byte order mark is not a column")
  void uses() {
    SourcePlaces places =
        builder("\uFEFFa\u00e4 b\r\n*c").add(0, 3, 6).add(4, 7, 8, 10).add(5, 10, 12).build();
    assertThat(places.isUsed(3)).isFalse();
    assertThat(places.isUsed(4)).isTrue();
    assertThat(places.use(4)).isEqualTo(new Position(2, 1));
    assertThat(places.position(0)).isEqualTo(new Position(1, 1));
    assertThat(places.position(4)).isEqualTo(new Position(1, 4));
    assertThat(places.position(5)).isEqualTo(new Position(2, 1));
    assertThat(places.start(4)).isEqualTo(7);
    assertThat(places.end(4)).isEqualTo(8);
    assertThat(places.size()).isEqualTo(12);
    assertThat(places.byteAt(10)).isEqualTo((byte) '*');
  }

  @Test
  @DisplayName("in a text of several sections, lines count from the start of the section")
  void sections() {
    SourcePlaces places =
        builder("a\nb\nc\n\nd")
            .section(0, "--first")
            .section(4, "second.json")
            .section(7, "--third")
            .add(0, 0, 3)
            .add(1, 2, 3)
            .add(2, 4, 5)
            .add(3, 7, 8, 2, SourcePlaces.Form.PLAIN)
            .build();
    assertThat(places.position(1)).isEqualTo(new Position(2, 1));
    assertThat(places.position(2)).isEqualTo(new Position(1, 1));
    assertThat(places.position(3)).isEqualTo(new Position(1, 1));
    assertThat(places.use(3)).isEqualTo(new Position(2, 1));
    assertThat(places.sectionName(1)).isEqualTo("--first");
    assertThat(places.sectionName(2)).isEqualTo("second.json");
    assertThat(places.sectionStart(2)).isEqualTo(4);
    assertThat(places.sectionName(3)).isEqualTo("--third");
    assertThat(places.form(2)).isEqualTo(SourcePlaces.Form.OTHER);
    assertThat(places.form(3)).isEqualTo(SourcePlaces.Form.PLAIN);
    assertThat(builder("a").add(0, 0, 1).build().sectionName(0)).isEmpty();
    SourcePlaces.Builder wrong = builder("a\nb").section(2, "b");
    assertThatIllegalArgumentException().isThrownBy(() -> wrong.section(0, "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> wrong.section(3, "c"));
    assertThatIllegalArgumentException().isThrownBy(() -> wrong.section(9, "d"));
  }

  @Test
  @DisplayName("places are in document order and within the text, and there is at least one")
  void order() {
    SourcePlaces.Builder builder = builder("abc");
    assertThatIllegalStateException().isThrownBy(builder::build);
    builder.add(5, 0, 3);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.add(5, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.add(6, 0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.add(6, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.add(6, 0, 0, 4));
  }

  @Test
  @DisplayName("share what is computed about a text only for the same array")
  void sharing() {
    byte[] text = {'a', '\n', 'b'};
    SourcePlaces first = new SourcePlaces.Builder(text).add(0, 0, 1).build();
    SourcePlaces second = new SourcePlaces.Builder(text).sharing(first).add(0, 2, 3).build();

    assertThat(first.position(0)).isEqualTo(new Position(1, 1));
    assertThat(second.position(0)).isEqualTo(new Position(2, 1));
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourcePlaces.Builder(text.clone()).sharing(first));
  }
}
