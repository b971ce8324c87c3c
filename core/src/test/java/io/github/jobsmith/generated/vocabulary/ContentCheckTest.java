package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {
  private static final ContentCheck BASE64 =
      ContentCheck.of("base64", null, Checked.error("encoding"));
  private static final ContentCheck JSON =
      ContentCheck.of(null, "application/json", Checked.error("media-type"));
  private static final ContentCheck BOTH =
      ContentCheck.of("base64", "application/json", Checked.error("media-type"));

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"eyJmb28iOiAiYmFyIn0K\"", "\"e30=\"", "\"\\u0065w==\"", "1"})
  void base64(String json) {
    assertThat(Checked.found(BASE64, json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"eyJmb28iOi%iYmFyIn0K\"", "\"ew\"", "\"ew=\"", "\"e w=\"", "\"-_-_\""})
  void noBase64(String json) {
    assertThat(Checked.found(BASE64, json)).containsExactly(" encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"{\\\"a\\\": [1]}\"", "\"null\"", "{}"})
  void json(String json) {
    assertThat(Checked.found(JSON, json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"{:}\"", "\"\"", "\"1 2\""})
  void noJson(String json) {
    assertThat(Checked.found(JSON, json)).containsExactly(" media-type");
  }

  @Test
  void undecodableTextIsOnlyAnEncodingError() {
    assertThat(Checked.found(BOTH, "\"{}\"")).isEmpty();
    assertThat(Checked.found(BOTH, "\"ezp9Cg==\"")).containsExactly(" media-type");
    assertThat(Checked.found(BOTH, "\"e30=\"")).isEmpty();
  }

  @Test
  void nestingBeyondTheLimitIsNoStackOverflow() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(Checked.found(JSON, "\"" + deep + "\"")).containsExactly(" media-type");
  }

  @Test
  void otherContentIsRejectedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentCheck.of("base32", null, Checked.error("a")))
        .withMessageContaining("must be base64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentCheck.of(null, "text/html", Checked.error("a")))
        .withMessageContaining("must be application/json");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentCheck.of(null, null, Checked.error("a")));
  }
}
