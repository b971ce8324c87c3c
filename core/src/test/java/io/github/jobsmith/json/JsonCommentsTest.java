package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCommentsTest {
  private static JsonDocument parse(String text) {
    return JsonComments.parse(text.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,2]",
        "[1,2,]",
        "[1,2, // last\n]",
        "/* a */ [1 /* , */ , /**/ 2, /* ] */ ]//",
        "// \"quoted\n[1,2]\n//",
        "[1,2]/***/",
        "[1,/* // */2]"
      })
  @DisplayName("comments and trailing commas")
  void accepted(String text) {
    JsonDocument document = parse(text);
    assertThat(document.size(0)).isEqualTo(2);
  }

  @Test
  @DisplayName("what looks like a comment in a string is text, and names are read as they are")
  void strings() {
    JsonDocument document = parse("{\"a//b\": \"/* c */\\\"//\", }");
    assertThat(document.name(1)).isEqualTo("a//b");
    assertThat(document.string(1)).isEqualTo("/* c */\"//");
  }

  @Test
  @DisplayName("places are those of the text, with comments that have other characters")
  void places() {
    JsonDocument document = parse("/* \u00e9\ud83d\ude00 */ [\n/* \u00e9 */ 7]");
    assertThat(document.position(document.offset(1))).isEqualTo(new Position(2, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[,] | 1:2 a value is missing before `,`",
        "[1,,] | 1:4 a value is missing before `,`",
        "{,} | 1:2 a member is missing before `,`; remove the extra comma",
        "[1 2] | 1:4 a comma is missing before `2`",
        "[1], | 1:4 text after the end of the value, beginning with `,`; only one value is allowed",
        "[1] /* | 1:5 the comment that begins here is not closed; `*/` is missing",
        "[1] /*/ | 1:5 the comment that begins here is not closed; `*/` is missing",
        "// 1 | 1:5 the text contains only white space; expected a JSON value",
        "/* \u00e9 */ [1 | 1:11 the text ends inside the array that begins at 1:9; expected `,` or `]`",
      })
  @DisplayName("everything else is an error at its place")
  void refused(String text, String message) {
    String decoded = text.replace("\\u00e9", "\u00e9");
    assertThatThrownBy(() -> parse(decoded))
        .isInstanceOfSatisfying(
            JsonSyntaxException.class,
            e -> assertThat(e.line() + ":" + e.column() + " " + e.getMessage()).isEqualTo(message));
  }

  @Test
  @DisplayName("a comment must be UTF-8, and the limits apply to the text with its comments")
  void limits() {
    byte[] text = {'/', '/', (byte) 0xFF, '\n', '1'};
    assertThatThrownBy(() -> JsonComments.parse(text, JsonLimits.DEFAULT))
        .isInstanceOf(JsonSyntaxException.class);
    assertThatThrownBy(
            () ->
                JsonComments.parse(
                    "//...\n1".getBytes(StandardCharsets.UTF_8),
                    JsonLimits.DEFAULT.withMaxBytes(6)))
        .hasMessage("the text has 7 bytes, more than the limit of 6 bytes");
  }
}
