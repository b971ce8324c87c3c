package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemValidatorTest {
  private static Report validate(String lines, int most, long kept) throws IOException {
    Validator validator = new NoString().validator(most);
    byte[] text = lines.replace(' ', '\n').getBytes(StandardCharsets.UTF_8);
    return new ItemValidator(validator, kept)
        .validateAll(JsonItems.lines(new ByteArrayInputStream(text), JsonLimits.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2, 9, 0, false",
    "'\"a\" 1', 2, 9, 1, false",
    "'\"a\" \"b\"', 2, 9, 2, false",
    "'\"a\" \"b\" 1', 2, 9, 2, false",
    "'\"a\" \"b\" \"c\"', 2, 9, 2, true",
    // The last item crosses the limit of bytes.
    "'\"a\" \"b\"', 9, 5, 2, false",
    "'\"a\" \"b\"  ', 9, 5, 2, false",
    "'\"a\" \"b\" 1', 9, 5, 2, true",
    "'\"a\" \"b\" 1', 9, 6, 2, false",
    "'1 2 3 4 5 6 7', 9, 5, 0, false",
  })
  @DisplayName("a report is truncated if violations are left out or items left, not at the limit")
  void truncated(String lines, int most, long kept, int violations, boolean truncated)
      throws IOException {
    Report report = validate(lines, most, kept);
    assertThat(report.violations()).hasSize(violations);
    assertThat(report.isTruncated()).isEqualTo(truncated);
  }
}
