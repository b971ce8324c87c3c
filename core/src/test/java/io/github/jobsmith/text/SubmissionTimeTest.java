package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTimeTest {
  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "now,2027-01-01T00:00:00Z",
    "2027-01-31T18:30Z,2027-01-31T18:30:00Z",
    "2027-01-31T18:30:15.5+02:00,2027-01-31T16:30:15.5Z",
    "2027-01-31T18:30-02:00,2027-01-31T20:30:00Z",
    "2027-01-31T18:30,2027-01-31T18:30:00Z",
    "0000-01-01T00:00Z,0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z,9999-12-31T23:59:59Z"
  })
  void times(String text, Instant time) {
    assertThat(SubmissionTime.parse(text, InstantSource.fixed(NOW))).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Now",
        "tomorrow",
        "2027-01-31",
        "18:30Z",
        "2027-02-29T00:00Z",
        "T",
        "Z",
        "2027-01-31T25:00Z",
        "+10000-01-01T00:00Z",
        "-0001-12-31T00:00Z"
      })
  void otherTexts(String text) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> SubmissionTime.parse(text, InstantSource.fixed(NOW)));
  }
}
