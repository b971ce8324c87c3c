package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlacesTest {
  @Test
  void linesEndInThreeWaysAndColumnsCountCodePoints() {
    JsonDocument document =
        JsonDocument.parse("{\"\u00e9\": \"\ud83d\ude00\",\n\"b\":\r\n [1,\r2],\n\n\r\"c\": {}\n}");
    assertThat(document.position(0)).isEqualTo(new Position(1, 1));
    assertThat(place(document, "/\u00e9")).isEqualTo(new Position(1, 7));
    assertThat(document.position(document.endOffset(1))).isEqualTo(new Position(1, 10));
    assertThat(document.position(document.nameOffset(2))).isEqualTo(new Position(2, 1));
    assertThat(place(document, "/b")).isEqualTo(new Position(3, 2));
    assertThat(place(document, "/b/0")).isEqualTo(new Position(3, 3));
    assertThat(place(document, "/b/1")).isEqualTo(new Position(4, 1));
    assertThat(place(document, "/c")).isEqualTo(new Position(7, 6));
    assertThat(document.position(document.endOffset(0))).isEqualTo(new Position(8, 2));
    assertThat(document.position(document.endOffset(0) - 1)).isEqualTo(new Position(8, 1));
  }

  private static Position place(JsonDocument document, String pointer) {
    return document.position(document.offset(document.resolve(0, pointer)));
  }

  @Test
  void offsetsEncloseTheText() {
    String text = " {\"n\\u0061me\" : [ \"s\\n\" , -1.5 , true ] } ";
    JsonDocument document = JsonDocument.parse(text);
    String[] texts = {
      "{\"n\\u0061me\" : [ \"s\\n\" , -1.5 , true ] }",
      "[ \"s\\n\" , -1.5 , true ]",
      "\"s\\n\"",
      "-1.5",
      "true"
    };
    for (int node = 0; node < texts.length; node++) {
      assertThat(text.substring(document.offset(node), document.endOffset(node)))
          .isEqualTo(texts[node]);
    }
    assertThat(text.substring(document.start(2), document.end(2))).isEqualTo("s\\n");
    assertThat(text.substring(document.nameOffset(1), document.nameEndOffset(1)))
        .isEqualTo("\"n\\u0061me\"");
    assertThat(document.name(1)).isEqualTo("name");
    assertThat(document.name(0)).isEmpty();
  }

  @Test
  void anyOrderOfAskingGivesTheSame() {
    StringBuilder text = new StringBuilder("[\"");
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      text.append(
          new String[] {"a", "\u00e9", "\u20ac", "\ud83d\ude00", "\",\n\"", "\",\r\n\"", "\",\r\""}
              [random.nextInt(7)]);
    }
    byte[] bytes = text.append("\"]").toString().getBytes(UTF_8);
    JsonDocument document = JsonDocument.parse(bytes);
    for (int i = 0; i < 2_000; i++) {
      int offset = random.nextInt(bytes.length + 1);
      assertThat(document.position(offset)).isEqualTo(expected(bytes, offset));
    }
  }

  @Test
  void eachOffsetOfTextsOfAnyLength() {
    String[] parts = {"a", "bcdefgh", "\u00e9", "\u20ac", "\ud83d\ude00", "\n", "\r\n", "\r"};
    Random random = new Random(2);
    for (int length = 0; length < 300; length++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        // Some texts have few lines, so that these are longer than a block.
        int kinds = length % 3 == 0 ? 5 : parts.length;
        text.append(parts[random.nextInt(i % 97 == 96 ? parts.length : kinds)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Places places = new Places(bytes);
      for (int offset = 0; offset <= bytes.length; offset++) {
        if (offset == bytes.length || (bytes[offset] & 0xC0) != 0x80) {
          String before = new String(bytes, 0, offset, UTF_8);
          Position position = expected(bytes, offset);
          assertThat(places.textPosition(offset))
              .isEqualTo(
                  new TextPosition(
                      position.line(),
                      position.column(),
                      offset,
                      before.length(),
                      before.codePointCount(0, before.length())));
        }
      }
    }
  }

  /** Returns line and column by splitting the text before the offset. */
  private static Position expected(byte[] bytes, int offset) {
    // A carriage return directly before the offset ends its line only if no line feed follows.
    String before = new String(bytes, 0, offset, UTF_8);
    boolean inside = offset < bytes.length && bytes[offset] == '\n' && before.endsWith("\r");
    String[] lines =
        (inside ? before.substring(0, before.length() - 1) + "x" : before).split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    // Bytes inside a character count as its end.
    return new Position(lines.length, last.codePointCount(0, last.length()) + 1);
  }

  @Test
  @Timeout(60)
  void manyPlacesInOneLineAreLinear() {
    int items = 300_000;
    JsonDocument document = JsonDocument.parse("[" + "\"\u00e9\",".repeat(items - 1) + "1]");
    int wrong = 0;
    for (int node = 1; node <= items; node++) {
      wrong += document.position(document.offset(node)).column() == 2 + (node - 1) * 4 ? 0 : 1;
    }
    assertThat(wrong).isZero();
  }

  @Test
  void placesOutsideOfTheText() {
    JsonDocument document = JsonDocument.parse("[1]");
    assertThat(document.position(3)).isEqualTo(new Position(1, 4));
    assertThatThrownBy(() -> document.position(4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("offset 4 in a text of 3 bytes");
    assertThatThrownBy(() -> document.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void dataWithoutPlaces() {
    JsonDocument document = JsonDocument.parse("{\"a\":[1,2],\"a\":3}");
    JsonDocument bare = document.withoutPlaces();
    assertThat(document.hasPlaces()).isTrue();
    assertThat(bare.hasPlaces()).isFalse();
    assertThat(bare.withoutPlaces()).isSameAs(bare);
    assertThat(JsonDocument.equal(document, 0, bare, 0)).isTrue();
    assertThat(bare.duplicateMembers()).containsExactly(4);
  }

  /** The examples of RFC 6901 section 5. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = ';',
      value = {
        "/foo;[\"bar\",\"baz\"]",
        "/foo/0;\"bar\"",
        "/;0",
        "/a~1b;1",
        "/c%d;2",
        "/e^f;3",
        "/g|h;4",
        "/i\\j;5",
        "/k\"l;6",
        "/ ;7",
        "/m~0n;8"
      })
  void pointersOfTheRfc(String pointer, String value) {
    String text =
        """
        {"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\\\j":5,"k\\"l":6," ":7,"m~n":8}""";
    JsonDocument document = JsonDocument.parse(text);
    int node = document.resolve(0, pointer);
    assertThat(new String(new JsonWriter().value(document, node).toByteArray(), UTF_8))
        .isEqualTo(value);
    assertThat(document.pointer(node)).isEqualTo(pointer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/a/01",
    "/a/-",
    "/a/2",
    "/a/+1",
    "/a/1x",
    "/a/99999999999",
    "/a/''",
    "/b",
    "/a/0/x",
    "/a/b",
    "/s/0"
  })
  void pointersToNothing(String pointer) {
    JsonDocument document = JsonDocument.parse("{\"a\":[1,2],\"s\":\"x\"}");
    assertThat(document.resolve(0, pointer)).isEqualTo(-1);
  }

  @Test
  void pointersFromANode() {
    JsonDocument document = JsonDocument.parse("{\"a\":{\"b\":[0,{\"c\":5}]}}");
    int a = document.resolve(0, "/a");
    int c = document.resolve(a, "/b/1/c");
    assertThat(document.longValue(c)).isEqualTo(5);
    assertThat(document.pointer(c)).isEqualTo("/a/b/1/c");
    assertThat(document.resolve(a, "")).isEqualTo(a);
    assertThat(document.pointer(0)).isEmpty();
    assertThat(document.resolve(0, "/\ud800")).isEqualTo(-1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a", "a/b", "/~", "/~2", "/a~"})
  void noPointers(String pointer) {
    JsonDocument document = JsonDocument.parse("{}");
    assertThatThrownBy(() -> document.resolve(0, pointer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void positionsNearTheBeginningAreThoseOfTheIndex() {
    Random random = new Random(3);
    String[] pieces = {
      "\n", "\r", "\r\n", "\n\r", " ", "x", "\u00e9", "\ud83d\ude00", "\t", "12345678"
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder(i % 7 == 0 ? "\ufeff" : "");
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Places places = new Places(bytes);
      for (int offset = 0; offset <= bytes.length; offset++) {
        assertThat(Places.near(bytes, offset)).isEqualTo(places.position(offset));
      }
      assertThatThrownBy(() -> Places.near(bytes, bytes.length + 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> Places.near(bytes, -1))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
