package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Report;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Time keywords")
class TimeChecksTest {
  private static final TimeDistance DISTANCE =
      TimeDistance.of("/start", "/end", "PT30M", "P2Y", Checked.aspects("minimum", "maximum"));
  private static final FromNow FROM_NOW =
      FromNow.of("PT30M", "P1Y", Checked.aspects("minimum", "maximum"));
  private static final FromNow YEAR_EDGE = FromNow.of(null, "P1Y-1D", Checked.aspects("maximum"));

  @ParameterizedTest(name = "x-time-distance accepts {0} to {1}")
  @CsvSource({
    "2027-01-01T10:00,2027-01-01T10:30",
    "2027-01-01T10:00,2029-01-01T10:00",
    "2028-02-29T10:00,2030-02-28T10:00",
    "2027-01-01T10:00+02:00,2027-01-01T08:30",
    "tomorrow,2027-01-01T10:00",
    "2027-01-01T10:00,2027-02-30T10:00"
  })
  void distanceInside(String start, String end) {
    assertThat(Checked.found(DISTANCE, times(start, end))).isEmpty();
  }

  @ParameterizedTest(name = "x-time-distance refuses {0} to {1}: {2}")
  @CsvSource({
    "2027-01-01T10:00,2027-01-01T10:29,minimum,is 29 minutes after start; must be at least 30 minutes after it",
    "2027-01-01T10:00,2027-01-01T10:29:59.999999,minimum,is 29 minutes 59.999999 seconds after start",
    "2027-01-01T10:00,2027-01-01T10:00,minimum,is the same time as start;",
    "2027-01-02T10:00,2027-01-01T09:00,minimum,is 1 day 1 hour before start;",
    "2027-01-01T10:00,2029-01-01T10:01,maximum,is 731 days 1 minute after start; must be at most 2 years after it",
    "2028-02-29T10:00,2030-02-28T10:01,maximum,is 730 days 1 minute after start"
  })
  void distanceOutside(String start, String end, String aspect, String message) {
    assertThat(Checked.found(DISTANCE, times(start, end))).containsExactly("/end " + aspect);
    assertThat(Checked.message(DISTANCE, times(start, end))).contains(message);
  }

  @Test
  @DisplayName("x-time-distance ignores missing members and other types")
  void distanceAbsent() {
    assertThat(Checked.found(DISTANCE, "{\"start\":\"2027-01-01T10:00\"}")).isEmpty();
    assertThat(Checked.found(DISTANCE, "{\"start\":5,\"end\":[]}")).isEmpty();
    assertThat(Checked.found(DISTANCE, "[]")).isEmpty();
  }

  @ParameterizedTest(name = "x-from-now accepts {1} when submitted at {0}")
  @CsvSource({
    "2024-06-15T18:00:00Z,2024-06-15T18:30",
    "2024-06-15T18:00:00Z,2025-06-15T18:00",
    "2024-06-15T18:00:30Z,2024-06-15T18:31",
    "2027-07-01T00:00:00Z,2028-07-01T00:00",
    "2028-02-29T12:00:00Z,2029-02-28T12:00",
    "2024-06-15T18:00:00Z,nonsense"
  })
  void fromNowInside(String now, String time) {
    assertThat(Checked.found(Checked.report(FROM_NOW, '"' + time + '"', now))).isEmpty();
  }

  @ParameterizedTest(name = "x-from-now refuses {1} when submitted at {0}: {2}")
  @CsvSource({
    "2024-06-15T18:00:00Z,2024-06-15T18:29,minimum",
    "2024-06-15T18:00:01Z,2024-06-15T18:30,minimum",
    "2024-06-15T18:00:00.000001Z,2024-06-15T18:30,minimum",
    "2024-06-15T18:00:00Z,1999-01-01T00:00,minimum",
    "2024-06-15T18:00:00Z,2025-06-15T18:01,maximum",
    "2027-07-01T00:00:00Z,2028-07-01T00:01,maximum",
    "2028-02-29T12:00:00Z,2029-02-28T12:01,maximum",
    "2024-06-15T18:00:00Z,9999-12-31T23:59,maximum",
    "-1000000000-01-01T00:00:00Z,2024-06-15T18:00,maximum",
    "+1000000000-12-31T23:59:59Z,2024-06-15T18:00,minimum"
  })
  void fromNowOutside(String now, String time, String aspect) {
    assertThat(Checked.found(Checked.report(FROM_NOW, '"' + time + '"', now)))
        .containsExactly(" " + aspect);
  }

  @Test
  @DisplayName("x-from-now reports the distance from the submission time")
  void fromNowMessage() {
    Report report = Checked.report(FROM_NOW, "\"2024-06-15T19:00\"", "2024-06-15T18:31:00Z");
    assertThat(report.violations().get(0).message())
        .endsWith(
            "is 29 minutes after the submission at 2024-06-15T18:31:00Z; must be at least 30 minutes"
                + " after it");
  }

  @ParameterizedTest(name = "P1Y-1D: {0} is {1}")
  @CsvSource({"2025-06-14T18:00,true", "2025-06-14T18:01,false"})
  void yearLessADay(String time, boolean valid) {
    Report report = Checked.report(YEAR_EDGE, '"' + time + '"', "2024-06-15T18:00:00Z");
    assertThat(report.isValid()).isEqualTo(valid);
    if (!valid) {
      assertThat(report.violations().get(0).message())
          .contains("at most 1 year less 1 day after it");
    }
  }

  @Test
  @DisplayName("x-from-now records its rules as not run if the submission time is not known")
  void notRun() {
    Report report = Checked.report(FROM_NOW, "\"2024-06-15T18:00\"");
    assertThat(report.violations()).isEmpty();
    assertThat(report.rulesNotRun())
        .extracting(Rule::id)
        .containsExactlyInAnyOrder("minimum", "maximum");
    assertThat(Checked.report(YEAR_EDGE, "\"2024-06-15T18:00\"").rulesNotRun())
        .extracting(Rule::id)
        .containsExactly("maximum");
    assertThat(Checked.report(FROM_NOW, "17").rulesNotRun()).isEmpty();
  }

  @Test
  @DisplayName(
      "A malformed duration, or one without its aspect, is rejected when the check is created")
  void nonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> FromNow.of("PT30M", null, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FromNow.of("30 minutes", null, Checked.aspects("minimum")));
  }

  private static String times(String start, String end) {
    return "{\"start\":\"" + start + "\",\"end\":\"" + end + "\"}";
  }
}
