package io.github.jobsmith.generator.source;

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
  void whatIsNoPointerHasNoTokens() {
    assertThat(JsonPointer.tokens("a")).isNull();
    assertThat(JsonPointer.tokens("/~")).isNull();
    assertThat(JsonPointer.tokens("/~2")).isNull();
  }
}
