package io.github.jobsmith.generated.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("iot-date-time and durations")
class DateTimesTest {
  private static long micros(String text) {
    return DateTimes.epochMicros(JsonDocument.parse('"' + text + '"'), 0);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2024-06-15T19:00,2024-06-15T19:00:00Z",
    "2024-02-29T00:00,2024-02-29T00:00:00Z",
    "2000-02-29T23:59,2000-02-29T23:59:00Z",
    "0000-01-01T00:00,0000-01-01T00:00:00Z",
    "9999-12-31T23:59,9999-12-31T23:59:00Z",
    "2024-06-15T19:00:59,2024-06-15T19:00:59Z",
    "2024-06-15T19:00:00.5,2024-06-15T19:00:00.5Z",
    "2024-06-15T19:00:00.123456789,2024-06-15T19:00:00.123456Z",
    "2024-06-15T19:00Z,2024-06-15T19:00:00Z",
    "2024-06-15T19:00:01Z,2024-06-15T19:00:01Z",
    "2024-06-15T19:00+01:00,2024-06-15T18:00:00Z",
    "2024-06-15T19:00:00.25-05:30,2024-06-16T00:30:00.25Z",
    "1969-12-31T23:59,1969-12-31T23:59:00Z",
    "2024\\u002d06-15T19:00,2024-06-15T19:00:00Z"
  })
  void reads(String text, String instant) {
    assertThat(micros(text)).isEqualTo(DateTimes.epochMicros(Instant.parse(instant)));
  }

  @ParameterizedTest(name = "{0} is no time")
  @ValueSource(
      strings = {
        "",
        "2024-06-15",
        "2024-06-15 19:00",
        "2024-06:15T19:00",
        "2024T06-15T19:00",
        "2024-06-15T19-00",
        ":024-06-15T19:00",
        "/024-06-15T19:00",
        "202:-06-15T19:00",
        "2024-0?-15T19:00",
        "2024-06-1/T19:00",
        "2024-06-15T1a:00",
        "2024-06-15T19:0é",
        "2024-06-15T19:0",
        "2024/06/15T19:00",
        "2024-06-15t19:00",
        "2024-06-15T19:00z",
        "2024-13-01T00:00",
        "2024-00-01T00:00",
        "2024-01-00T00:00",
        "2024-01-32T00:00",
        "2024-04-31T00:00",
        "2024-02-30T10:00",
        "2023-02-29T10:00",
        "1900-02-29T10:00",
        "2024-06-15T24:00",
        "2024-06-15T23:60",
        "2024-06-15T19:00:60",
        "2024-06-15T19:00:",
        "2024-06-15T19:00:0",
        "2024-06-15T19:00:00.",
        "2024-06-15T19:00.5",
        "2024-06-15T19:00+0100",
        "2024-06-15T19:00+01",
        "2024-06-15T19:00+24:00",
        "2024-06-15T19:00+01:60",
        "2024-06-15T19:00Z ",
        " 2024-06-15T19:00",
        "2024-06-15T1a:00",
        "2024-06-15T19:0",
        "2024-06-15T19:0٣",
        "2024-06-15T19:0\\u0663",
        "2024-06-15T19:00\\n",
        "+2024-06-15T19:00"
      })
  void refuses(String text) {
    assertThat(micros(text)).isEqualTo(DateTimes.NOT_A_TIME);
    assertThat(DateTimes.isIotDateTime(JsonDocument.parse('"' + text + '"'), 0)).isFalse();
  }

  @Test
  @DisplayName("A number is not a time")
  void otherKinds() {
    assertThat(DateTimes.isIotDateTime(JsonDocument.parse("1718478000"), 0)).isFalse();
    assertThat(DateTimes.isIotDateTime(JsonDocument.parse("[\"2024-06-15T19:00\"]"), 0)).isFalse();
  }

  @Test
  @DisplayName(
      "Every day of years around 1900, 2000, 2100 and between is the one that java.time names, and no other exists")
  void calendar() {
    for (int year = 1890; year <= 2110; year += year % 100 > 4 && year % 100 < 90 ? 17 : 1) {
      for (int month = 1; month <= 12; month++) {
        int length = LocalDate.of(year, month, 1).lengthOfMonth();
        for (int day = 1; day <= 31; day++) {
          String text = String.format("%04d-%02d-%02dT12:34", year, month, day);
          long expected =
              day > length
                  ? DateTimes.NOT_A_TIME
                  : LocalDateTime.of(year, month, day, 12, 34).toEpochSecond(ZoneOffset.UTC)
                      * 1_000_000;
          assertThat(micros(text)).as(text).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  @DisplayName(
      "Adding years, months and days results in the same days as java.time, and in enough of them")
  void adding() {
    Random random = new Random(42);
    for (int i = 0; i < 5_000; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(400_000) - 200_000);
      Period period =
          Period.of(random.nextInt(41) - 20, random.nextInt(61) - 30, random.nextInt(801) - 400);
      IsoDuration duration = IsoDuration.parse(period.toString());
      long sum = duration.addTo(atNoon(day));
      assertThat(sum).as(day + " + " + period).isEqualTo(atNoon(day.plus(period)));
      assertThat(duration.leastMicros()).as("" + period).isLessThanOrEqualTo(sum - atNoon(day));
    }
  }

  private static long atNoon(LocalDate day) {
    return day.toEpochDay() * DateTimes.MICROS_OF_DAY + DateTimes.MICROS_OF_DAY / 2;
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({
    "PT30M,30 minutes",
    "P1Y,1 year",
    "P2Y,2 years",
    "P1Y-1D,1 year less 1 day",
    "P1Y6M,1 year 6 months",
    "P1DT1H,1 day 1 hour",
    "PT1.5S,1.5 seconds",
    "PT0S,0 seconds",
    "-PT5M,minus 5 minutes",
    "P1Y-1DT-30M,1 year less 1 day less 30 minutes",
    "P2W,14 days"
  })
  void words(String duration, String words) {
    assertThat(IsoDuration.parse(duration).describe()).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} is more than between any two times")
  @ValueSource(strings = {"P999999999Y", "P999999999M", "P999999999D", "PT999999999H"})
  void hugeDuration(String text) {
    long last = micros("9999-12-31T23:59");
    long first = DateTimes.epochMicros(Instant.MIN);
    assertThat(IsoDuration.parse(text).addTo(first)).isGreaterThan(last);
    assertThat(IsoDuration.parse(text.replace("P", "-P")).addTo(last)).isLessThan(first);
    IsoDuration most = IsoDuration.parse("P999999999Y999999999DT999999999H");
    assertThat(most.addTo(last)).isPositive();
    assertThat(most.leastMicros()).isGreaterThan(last - first);
    IsoDuration least = IsoDuration.parse("-P999999999Y999999999DT999999999H");
    assertThat(least.leastMicros()).isLessThan(first - last);
  }

  @ParameterizedTest(name = "{0} is no duration")
  @ValueSource(strings = {"", "P", "PT", "P1YT", "1Y", "P1X", "PT1Y", "PT1M30"})
  void noDuration(String text) {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> IsoDuration.parse(text));
  }
}
