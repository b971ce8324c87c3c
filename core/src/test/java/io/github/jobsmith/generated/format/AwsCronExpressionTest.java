package io.github.jobsmith.generated.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AWS cron expressions")
class AwsCronExpressionTest {
  @ParameterizedTest(name = "accepts {0}")
  @ValueSource(
      strings = {
        "cron(0 10 * * ? *)",
        "cron(15 12 * * ? *)",
        "cron(0 18 ? * MON-FRI *)",
        "cron(0 8 1 * ? *)",
        "cron(0/15 10 * * ? *)",
        "cron(0 0 ? * 3#2 *)",
        "cron(0 0 ? * TUE#5 *)",
        "cron(0 0 L * ? *)",
        "cron(0 0 15W * ? *)",
        "cron(0,30 8-17 1,15 JAN,JUL ? 2027-2030)",
        "cron(59 23 31 12 ? 2199)",
        "cron(0 0 1 1 ? 1970)",
        "cron(*/5 */2 */3 */4 ? */2)",
        "cron( 0  10 * * ? * )",
        "cron(0\t10 * * ? *)",
        "cron(00 010 * * ? *)"
      })
  void accepts(String text) {
    AwsCronExpression cron = AwsCronExpression.parse(text);
    assertThat(cron.fault()).as(cron.faultText()).isNull();
    assertThat(cron.isBare()).isFalse();
  }

  @ParameterizedTest(name = "does not refuse what AWS does not document: {0}")
  @ValueSource(
      strings = {
        "cron(0 18 ? * mon-Fri *)",
        "cron(0 18 ? jan FRI-MON *)",
        "cron(0 22-2 * * ? *)",
        "cron(/5 10 * * ? *)",
        "cron(0 0 ? * 5L *)",
        "cron(0 0 ? * FRIL *)",
        "cron(0 0 L-3 * ? *)",
        "cron(0 0 LW * ? *)",
        "cron(0 0 ? * L *)",
        "cron(0/90 0 1 * ? *)"
      })
  void undocumented(String text) {
    AwsCronExpression cron = AwsCronExpression.parse(text);
    assertThat(cron.fault()).as(cron.faultText()).isNull();
  }

  @ParameterizedTest(name = "{0}: no cron expression")
  @ValueSource(
      strings = {
        "",
        "cron",
        "cron(",
        "cron()",
        "cron(0 18 * * ?)",
        "cron(0 18 * * ? * *)",
        "cron(0 18 * * ? *",
        "CRON(0 18 * * ? *)",
        "rate(1 day)",
        "2030-01-01T00:00",
        "0 18 * * *",
        "at five pm on every day",
        "5 pm on each day!",
        "@daily",
        " cron(0 18 * * ? *)"
      })
  void shape(String text) {
    assertThat(AwsCronExpression.parse(text).fault()).isEqualTo(AwsCronExpression.Fault.SHAPE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cron(60 10 * * ? *) | has 60 in the minutes field; must be 0 to 59",
        "cron(0 24 * * ? *) | has 24 in the hours field; must be 0 to 23",
        "cron(0 0 0 * ? *) | has 0 in the day-of-month field; must be 1 to 31",
        "cron(0 0 32 * ? *) | has 32 in the day-of-month field",
        "cron(0 0 32W * ? *) | has 32W in the day-of-month field",
        "cron(0 0 L-31 * ? *) | has L-31 in the day-of-month field",
        "cron(0 0 W * ? *) | has W in the day-of-month field",
        "cron(0 0 LL * ? *) | has LL in the day-of-month field",
        "cron(0 0 1 0 ? *) | has 0 in the month field; must be 1 to 12 or JAN to DEC",
        "cron(0 0 1 13 ? *) | has 13 in the month field",
        "cron(0 0 1 MON ? *) | has MON in the month field",
        "cron(0 0 ? * 0 *) | has 0 in the day-of-week field; must be 1 to 7 or SUN to SAT",
        "cron(0 0 ? * 8 *) | has 8 in the day-of-week field",
        "cron(0 0 ? * MON#6 *) | has MON#6 in the day-of-week field",
        "cron(0 0 ? * MON#0 *) | has MON#0 in the day-of-week field",
        "cron(0 0 ? * 3#1,6#3 *) | has 3#1 in the day-of-week field",
        "cron(0 0 ? * MON/2 *) | has MON/2 in the day-of-week field",
        "cron(0 0 ? * 8L *) | has 8L in the day-of-week field",
        "cron(0 0 1 * ? 1969) | has 1969 in the year field; must be 1970 to 2199",
        "cron(0 0 1 * ? 2200) | has 2200 in the year field",
        "cron(? 10 * * ? *) | has ? in the minutes field",
        "cron(0 L * * ? *) | has L in the hours field",
        "cron(0 10 1,? * ? *) | has ? in the day-of-month field",
        "cron(1,,2 10 * * ? *) | has nothing between its commas in the minutes field",
        "cron(, 10 * * ? *) | has nothing between its commas in the minutes field",
        "cron(1, 10 * * ? *) | has nothing between its commas in the minutes field",
        "cron(5- 10 * * ? *) | has 5- in the minutes field",
        "cron(-5 10 * * ? *) | has -5 in the minutes field",
        "cron(1-2-3 10 * * ? *) | has 1-2-3 in the minutes field",
        "cron(0/ 10 * * ? *) | has 0/ in the minutes field",
        "cron(0/0 10 * * ? *) | has 0/0 in the minutes field",
        "cron(0/5/5 10 * * ? *) | has 0/5/5 in the minutes field",
        "cron(10-70 10 * * ? *) | has 10-70 in the minutes field",
        "cron(99999999999 10 * * ? *) | has 99999999999 in the minutes field",
        "cron(0 \u001b[31m * * ? *) | has U+001B[31m in the hours field",
        "cron(0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa * * ? *) | has aaaaaaaaaaaaaaaaaaaa… in the hours field"
      })
  void range(String text, String message) {
    AwsCronExpression cron = AwsCronExpression.parse(text);
    assertThat(cron.fault()).isEqualTo(AwsCronExpression.Fault.RANGE);
    assertThat(cron.faultText()).startsWith(message);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "cron(0 18 * * * *),has no ? in its day fields",
    "cron(0 18 1 * MON *),has no ? in its day fields",
    "cron(0 18 ? * ? *),has ? in both day fields"
  })
  void days(String text, String message) {
    AwsCronExpression cron = AwsCronExpression.parse(text);
    assertThat(cron.fault()).isEqualTo(AwsCronExpression.Fault.DAYS);
    assertThat(cron.faultText()).startsWith(message);
  }

  @Test
  @DisplayName("Six bare fields are parsed and reported as bare")
  void bare() {
    assertThat(AwsCronExpression.parse("0 10 * * ? *").fault()).isNull();
    assertThat(AwsCronExpression.parse("0 10 * * ? *").isBare()).isTrue();
    assertThat(AwsCronExpression.parse("0 25 * * ? *").fault())
        .isEqualTo(AwsCronExpression.Fault.RANGE);
  }

  @ParameterizedTest(name = "day-of-month {0} in {1}-{2}: {3}")
  @CsvSource({
    "L,2027,2,28",
    "L,2028,2,29",
    "L-1,2027,4,29",
    "L-30,2027,4,''",
    "31,2027,4,''",
    "29,2100,2,''",
    "10/10,2027,4,10 20 30",
    "30-2,2027,1,1 2 30 31",
    "1W,2027,5,3",
    "15W,2027,5,14",
    "16W,2027,5,17",
    "31W,2027,1,29",
    "LW,2027,1,29",
    "30W,2027,2,''"
  })
  void daysOfMonth(String field, int year, int month, String days) {
    assertThat(days(AwsCronExpression.parse("cron(0 0 " + field + " * ? *)").daysOf(year, month)))
        .isEqualTo(days);
  }

  @ParameterizedTest(name = "day-of-week {0} in 2027-02: {1}")
  @CsvSource({
    "MON,1 8 15 22",
    "2,1 8 15 22",
    "SAT-SUN,6 7 13 14 20 21 27 28",
    "MON#1,1",
    "SUN#4,28",
    "SUN#5,''",
    "6L,26",
    "L,6 13 20 27"
  })
  void daysOfWeek(String field, String days) {
    assertThat(days(AwsCronExpression.parse("cron(0 0 ? * " + field + " *)").daysOf(2027, 2)))
        .isEqualTo(days);
  }

  private static String days(int bits) {
    List<String> days = new ArrayList<>();
    for (int day = 0; day < 32; day++) {
      if ((bits & 1 << day) != 0) {
        days.add(String.valueOf(day));
      }
    }
    return String.join(" ", days);
  }

  @Test
  @DisplayName("#k and L select the same days as java.time, for every month of 41 years")
  void nthDays() {
    AwsCronExpression third = AwsCronExpression.parse("cron(0 0 ? * TUE#3 *)");
    AwsCronExpression last = AwsCronExpression.parse("cron(0 0 ? * TUEL *)");
    for (int year = 2020; year <= 2060; year++) {
      for (int month = 1; month <= 12; month++) {
        LocalDate first = LocalDate.of(year, month, 1);
        assertThat(third.daysOf(year, month))
            .isEqualTo(
                1
                    << first
                        .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY))
                        .getDayOfMonth());
        assertThat(last.daysOf(year, month))
            .isEqualTo(
                1 << first.with(TemporalAdjusters.lastInMonth(DayOfWeek.TUESDAY)).getDayOfMonth());
      }
    }
  }

  @ParameterizedTest(name = "{0} fires since {1}: {2}")
  @CsvSource({
    "cron(0 0 30 2 ? *),1970,false",
    "cron(0 0 31 4 ? *),1970,false",
    "cron(0 0 29 2 ? 2027),1970,false",
    "cron(0 0 29 2 ? 2028),1970,true",
    "cron(0 0 ? 2 MON#5 2027),1970,false",
    "cron(0 0 1 1 ? 2026),2026,true",
    "cron(0 0 1 1 ? 2026),2027,false",
    "cron(0 0 1 1 ? 2020-2030),2027,true",
    "cron(0 0 1 1 ? *),2199,true",
    "cron(0 0 1 1 ? *),2200,false"
  })
  void firesSince(String text, int year, boolean fires) {
    assertThat(AwsCronExpression.parse(text).firesSince(year)).isEqualTo(fires);
  }

  @Test
  @DisplayName("The minutes of a day are hours times minutes, in order")
  void minutes() {
    assertThat(AwsCronExpression.parse("cron(30,0 9,23 * * ? *)").minutesOfDay())
        .containsExactly(540, 570, 1380, 1410);
    assertThat(AwsCronExpression.parse("cron(* * * * ? *)").minutesOfDay()).hasSize(1440);
  }

  @Test
  @DisplayName("An expression recognised in place is correct, fires every year and is not bare")
  void plain() {
    String[][] fields = {
      {
        "0", "59", "*", "*/5", "0/15", "1,2,3", "5-10", "60", "", "?", "5-", "10-5", "/5", "1,",
        "00", "*/0", "a"
      },
      {"0", "23", "8-17", "*", "24", "1/2,5", "-1"},
      {"?", "*", "1", "28", "29", "31", "L", "15W", "1,31", "*/3", "0", "32", "?,1", "1-31/2"},
      {"*", "1", "JAN", "feb", "JAN-MAR", "2", "13", "JAN,FEB", "FOO", "*/3"},
      {
        "?", "*", "MON", "MON-FRI", "1", "7", "8", "0", "MON#1", "5L", "mon", "FRI-MON", "MON/2",
        "SUN,SAT"
      },
      {"*", "2027", "1970-2199", "2200", "", "?", "*/1"}
    };
    Random random = new Random(3);
    int sound = 0;
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("cron(");
      for (String[] choices : fields) {
        int choice = random.nextInt(random.nextInt(3) == 0 ? choices.length : 3);
        text.append(text.length() == 5 ? "" : " ").append(choices[choice]);
      }
      String cron = text + (random.nextInt(50) == 0 ? "" : ")");
      AwsCronExpression parsed = AwsCronExpression.parse(cron);
      boolean isSound = parsed.isEveryYear() && !parsed.isBare() && parsed.firesSince(1970);
      boolean isPlain = AwsCronExpression.isPlainlySound(JsonDocument.parse('"' + cron + '"'), 0);
      sound += isSound ? 1 : 0;
      plain += isPlain ? 1 : 0;
      assertThat(!isPlain || isSound).as(cron).isTrue();
    }
    assertThat(plain).isGreaterThan(sound / 4);
  }

  @ParameterizedTest(name = "hostile text of {1} times \"{0}\" ends quickly")
  @CsvSource({
    "',',256",
    "'1,',200000",
    "' ',200000",
    "'1 ',200000",
    "'#',200000",
    "'0-59/1,',200000"
  })
  @Timeout(60)
  void hostile(String piece, int times) {
    String text = piece.repeat(times);
    assertThat(AwsCronExpression.parse("cron(" + text + ")").fault()).isNotNull();
    assertThat(AwsCronExpression.parse("cron(" + text + " 0 ? * MON *)").fault()).isNotNull();
    assertThat(AwsCronExpression.parse(text).fault()).isNotNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cron(0 0 ? * 3#1,6#3 *) | has 3#1 in the day-of-week field; must be the only value there",
        "cron(0 0 ? * 6#6 *) | has 6#6 in the day-of-week field; must be a day of the week, # and the occurrence 1 to 5",
        "cron(0 0 W * ? *) | has W in the day-of-month field; must be a day before the W",
        "cron(0/0 0 1 * ? *) | has 0/0 in the minutes field; must be with a step of at least 1",
        "cron(0 0 1,? * ? *) | has ? in the day-of-month field; must be the only value there",
        "cron(0 0 ? * 8#1 *) | has 8#1 in the day-of-week field; must be 1 to 7"
      })
  void causes(String cron, String message) {
    assertThat(AwsCronExpression.parse(cron).faultText()).startsWith(message);
  }
}
