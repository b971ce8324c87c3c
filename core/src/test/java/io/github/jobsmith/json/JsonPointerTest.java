package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {
  @Test
  void tokensAreEscapedAndUnescaped() {
    assertThat(JsonPointer.append("/a", "b/~c")).isEqualTo("/a/b~1~0c");
    assertThat(JsonPointer.tokens("/a/b~1~0c//")).containsExactly("a", "b/~c", "", "");
    assertThat(JsonPointer.tokens("/~01")).containsExactly("~1");
    assertThat(JsonPointer.tokens("")).isEmpty();
  }

  @Test
  void malformedPointerHasNoTokens() {
    assertThat(JsonPointer.tokens("a")).isNull();
    assertThat(JsonPointer.tokens("/~")).isNull();
    assertThat(JsonPointer.tokens("/~2")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/name, 11",
    "/other name, 2",
    "/-x, 3",
    "/1, 4",
    "/esc, 5",
    "/é, 6",
    "/a~1b, 7",
    "/, 8",
    "/eleven-char, 9",
    "/a name that is longer than some, 10",
    "/nam, -1",
    "/names, -1",
    "/Name, -1"
  })
  void namesOfAllFormsAreFound(String pointer, int node) {
    JsonDocument document =
        JsonDocument.parse(
            "{\"name\": 1, \"other name\": 2, \"-x\": 3, \"1\": 4, \"\\u0065sc\": 5, \"é\": 6, \"a/b\": 7,"
                + " \"\": 8, \"eleven-char\": 9, \"a name that is longer than some\": 10, \"name\": 11}");
    assertThat(document.resolve(0, pointer)).isEqualTo(node);
    assertThat(document.resolve(1, pointer)).isEqualTo(-1);
  }

  @Test
  void namesAreNotFoundInArrays() {
    JsonDocument document = JsonDocument.parse("[[1, 2]]");
    assertThat(document.resolve(0, "/name")).isEqualTo(-1);
    assertThat(document.resolve(0, "/0/1")).isEqualTo(3);
    assertThatThrownBy(() -> document.resolve(0, "name"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void indexesAreDigitsWithoutLeadingZeros() {
    assertThat(JsonPointer.index("0")).isZero();
    assertThat(JsonPointer.index("120")).isEqualTo(120);
    for (String token : new String[] {"", "-", "01", "1e3", "+1", "\u0661", "1234567890"}) {
      assertThat(JsonPointer.index(token)).as(token).isEqualTo(-1);
    }
  }
}
