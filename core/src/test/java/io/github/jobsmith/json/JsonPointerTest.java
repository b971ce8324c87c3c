package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  @Test
  void indexesAreDigitsWithoutLeadingZeros() {
    assertThat(JsonPointer.index("0")).isZero();
    assertThat(JsonPointer.index("120")).isEqualTo(120);
    for (String token : new String[] {"", "-", "01", "1e3", "+1", "\u0661", "1234567890"}) {
      assertThat(JsonPointer.index(token)).as(token).isEqualTo(-1);
    }
  }
}
