package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.generated.format.AwsCronExpression;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("x-cron and x-windows")
class CronChecksTest {
  private static final AwsCron CRON =
      AwsCron.of(Checked.aspects("shape", "bare", "days", "range", "never"));
  private static final CronForm FORM = CronForm.of(Checked.aspects("step", "undocumented"));
  private static final Windows WINDOWS = Windows.of("/start", "/minutes", Checked.error("windows"));

  @ParameterizedTest(name = "x-cron on {0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "cron(0 18 ? * MON-FRI *),-",
        "2030-01-01T00:00,shape",
        "cron(0 61 * * * *),range",
        "0 61 * * * *,range",
        "0 6 * * * *,days",
        "0 6 30 2 ? *,bare",
        "0 6 * * ? *,bare",
        "cron(0 6 30 2 ? *),never"
      })
  void firstAspect(String text, String aspect) {
    assertThat(Checked.found(CRON, '"' + text + '"'))
        .isEqualTo(aspect == null ? List.of() : List.of(" " + aspect));
  }

  @ParameterizedTest(name = "x-cron-form accepts {0}")
  @ValueSource(
      strings = {
        "cron(0 18 ? * MON-FRI *)",
        "cron(0/30 0/12 * * ? *)",
        "cron(0/59 0/23 1/31 1/12 ? *)",
        "cron(0 22-23,0-4 * * ? *)",
        "cron(0 8 L * ? *)",
        "cron(0 8 15W * ? *)",
        "cron(0 8 ? * L *)",
        "cron(0 8 ? * 5L *)",
        "cron(0 8 ? * TUE#2 *)",
        "cron(0 8 * JUL,DEC ? 2030/300)",
        "cron(61 8 * * ? *)",
        "cron(0 8 * * *)"
      })
  void form(String text) {
    assertThat(Checked.found(FORM, '"' + text + '"')).isEmpty();
  }

  @ParameterizedTest(name = "x-cron-form on {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0/60 18 * * ? *|step|has the step 60 in the minutes field, which is larger than the field; must be at most 59",
        "0/61 18 * * ? *|step|has the step 61 in the minutes field, which is larger than the field; must be at most 59",
        "0 0/24 * * ? *|step|has the step 24 in the hours field, which is larger than the field; must be at most 23",
        "0 0 1/32 * ? *|step|has the step 32 in the day-of-month field, which is larger than the field; must be at most 31",
        "0 0 1 1/13 ? *|step|has the step 13 in the month field, which is larger than the field; must be at most 12",
        "0 0,1-5/24 1 * ? *|step|has the step 24 in the hours field, which is larger than the field; must be at most 23",
        "0 22-4 * * ? *|undocumented|has 22-4 in the hours field, a range that ends before it starts; AWS documents 22-23,0-4",
        "0 0 1 NOV-FEB ? *|undocumented|has NOV-FEB in the month field, a range that ends before it starts; AWS documents NOV-DEC,JAN-FEB",
        "0 0 25-5 * ? *|undocumented|has 25-5 in the day-of-month field, a range that ends before it starts; AWS documents 25-31,1-5",
        "0 0 ? * 6-2 *|undocumented|has 6-2 in the day-of-week field, a range that ends before it starts; AWS documents 6-7,1-2",
        "0 0 ? * FRI-MON *|undocumented|has FRI-MON in the day-of-week field, a range that ends before it starts; AWS documents FRI-SAT,SUN-MON",
        "0 0 ? * SAT-SUN *|undocumented|has SAT-SUN in the day-of-week field, a range that ends before it starts; AWS documents SAT,SUN",
        "0 0 ? * 7-3 *|undocumented|has 7-3 in the day-of-week field, a range that ends before it starts; AWS documents 7,1-3",
        "0 0 1 11-1 ? *|undocumented|has 11-1 in the month field, a range that ends before it starts; AWS documents 11-12,1",
        "0 0 1 1 ? 2030-2027|undocumented|has 2030-2027 in the year field, a range that ends before it starts; AWS documents 2027-2030",
        "0 0 1,L * ? *|undocumented|has L in the day-of-month field; AWS documents L and W without a list; use a window for each day",
        "0 0 ? * MON,FRIL *|undocumented|has FRIL in the day-of-week field; AWS documents L and W without a list; use a window for each day",
        "0 0 LW * ? *|undocumented|has LW in the day-of-month field; AWS documents L, or a day such as 28 or 28W",
        "0 0 L-3 * ? *|undocumented|has L-3 in the day-of-month field; AWS documents L, or a day such as 28 or 28W",
        "0 0 L-3W * ? *|undocumented|has L-3W in the day-of-month field; AWS documents L, or a day such as 28 or 28W",
        "0 0 ? * mon-fri *|undocumented|has mon-fri in the day-of-week field; AWS documents MON-FRI",
        "/5 0 * * ? *|undocumented|has /5 in the minutes field; AWS documents 0/5",
        "0 0 /5 * ? *|undocumented|has /5 in the day-of-month field; AWS documents 1/5"
      })
  void otherForm(String fields, String aspect, String message) {
    String json = "\"cron(" + fields + ")\"";
    assertThat(Checked.found(FORM, json)).containsExactly(" " + aspect);
    assertThat(Checked.message(FORM, json)).isEqualTo("the root " + message);
    assertThat(Checked.found(CRON, json)).isEmpty();
  }

  @Test
  @DisplayName("x-cron decodes escapes and ignores other types")
  void otherSpellings() {
    assertThat(Checked.found(CRON, "\"cron\\u0028\\u0030 18 ? * MON *)\"")).isEmpty();
    assertThat(Checked.found(CRON, "17")).isEmpty();
  }

  @ParameterizedTest(name = "years {0}, submitted in 2027: never is {1}")
  @CsvSource({"2026,true", "2027,false", "2020-2026,true", "2026/2,false", "*,false"})
  void never(String years, boolean never) {
    String json = "\"cron(0 0 1 1 ? " + years + ")\"";
    Report report = Checked.report(CRON, json, "2027-06-01T00:00:00Z");
    assertThat(Checked.found(report)).isEqualTo(never ? List.of(" never") : List.of());
    assertThat(Checked.report(CRON, json).violations()).isEmpty();
    assertThat(Checked.report(CRON, json).rulesNotRun())
        .extracting(Rule::id)
        .isEqualTo(years.equals("*") ? List.of() : List.of("never"));
  }

  @ParameterizedTest(name = "one window {0} of {1} minutes: overlap {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "0 0 * * ? *;1430;false",
        "0 0 * * ? *;1440;false",
        "0 0 * * ? *;1441;false",
        "0/15 10 * * ? *;15;false",
        "0/15 10 * * ? *;16;true",
        "0 0/12 * * ? *;720;false",
        "0 0/12 * * ? *;721;true",
        "0 0,20 * * ? *;300;true",
        "0 0,20 ? * MON *;300;false",
        "0 0,20 ? * SAT-SUN *;300;true",
        "0 0,20 28 2 ? *;300;false",
        "0 0,20 1,L * ? *;300;true",
        "0 0/12 30 2 ? *;1000;false",
        "nonsense;1440;false"
      })
  void itself(String cron, String minutes, boolean overlap) {
    assertThat(Checked.found(WINDOWS, "[" + window(cron, minutes) + "]"))
        .isEqualTo(overlap ? List.of("/0 windows") : List.of());
  }

  @ParameterizedTest(name = "{0} of {1} and {2} of {3}: overlap {4}")
  @CsvSource({
    "0 10 * * ? *,60,0 11 * * ? *,60,false",
    "0 10 * * ? *,61,0 11 * * ? *,60,true",
    "0 11 * * ? *,60,0 10 * * ? *,61,true",
    "0 23 ? * SUN *,120,0 0 ? * MON *,10,true",
    "0 23 ? * SUN *,60,0 0 ? * MON *,10,false",
    "0 0 ? * MON *,10,0 23 ? * SUN *,120,true",
    "0 23 ? * MON *,120,0 0 ? * MON *,10,false",
    "0 10 ? * MON *,60,0 10 ? * TUE *,60,false",
    "0 10 1 * ? *,60,0 10 ? * MON *,60,true",
    "0 10 13 * ? *,60,0 10 ? * FRI *,60,true",
    "0 10 31 1 ? *,60,0 10 1 2 ? *,60,false",
    "0 20 31 12 ? *,600,0 2 1 1 ? *,60,true",
    "0 20 28 2 ? *,600,0 2 1 3 ? *,60,true",
    "0 20 29 2 ? *,600,0 2 1 3 ? *,60,true",
    "0 20 28 2 ? 2028,600,0 2 1 3 ? *,60,false",
    "0 20 28 2 ? 2100,600,0 2 1 3 ? *,60,true",
    "0 10 1 1 ? 2027,60,0 10 1 1 ? 2028,60,false",
    "0 20 31 12 ? 2027,600,0 2 1 1 ? 2028,60,true",
    "0 10 * * ? *,60,nonsense,60,false"
  })
  void pairs(String first, String minutes, String second, String others, boolean overlap) {
    String json = "[" + window(first, minutes) + "," + window(second, others) + "]";
    assertThat(Checked.found(WINDOWS, json)).isEqualTo(overlap ? List.of("/1 windows") : List.of());
  }

  @Test
  @DisplayName("x-windows ignores invalid lengths, and names the earlier window")
  void lengths() {
    for (String minutes : List.of("0", "-5", "1e999999999", "30.5", "\"30\"", "null")) {
      String json = "[" + window("* * * * ? *", minutes) + "," + window("0 1 * * ? *", "30") + "]";
      assertThat(Checked.found(WINDOWS, json)).as(minutes).isEmpty();
    }
    String json =
        "[5," + window("0 1 * * ? *", "3e1") + ",{}," + window("10 1 * * ? *", "30") + "]";
    assertThat(Checked.message(WINDOWS, json)).endsWith("overlaps window 1; must not overlap");
  }

  @Test
  @DisplayName("x-windows agrees with opening and closing every window minute by minute")
  void oracle() {
    Random random = new Random(7);
    int overlapping = 0;
    for (int i = 0; i < 150; i++) {
      List<String> crons = List.of(randomCron(random), randomCron(random));
      List<Integer> minutes = List.of(1 + random.nextInt(1440), 1 + random.nextInt(300));
      String json =
          IntStream.range(0, 2)
              .mapToObj(n -> window(crons.get(n), minutes.get(n).toString()))
              .collect(Collectors.joining(",", "[", "]"));
      boolean expected = overlapMinuteByMinute(crons, minutes);
      overlapping += expected ? 1 : 0;
      assertThat(!Checked.found(WINDOWS, json).isEmpty()).as(json).isEqualTo(expected);
    }
    assertThat(overlapping).isBetween(20, 130);
  }

  private static String randomCron(Random random) {
    String hours = random.nextInt(24) + (random.nextInt(3) == 0 ? "," + random.nextInt(24) : "");
    String year = random.nextBoolean() ? "2027" : "2027-2028";
    String[] days = {
      "* * ?",
      "? * MON",
      "? * SAT-SUN",
      "1 * ?",
      "L * ?",
      "15W 3 ?",
      "? 2 TUE#2",
      "31 12 ?",
      "1 1 ?"
    };
    return random.nextInt(60) + " " + hours + " " + days[random.nextInt(days.length)] + " " + year;
  }

  /** Years are 2027 and 2028 here, so that every minute can be examined. */
  private static boolean overlapMinuteByMinute(List<String> crons, List<Integer> minutes) {
    BitSet open = new BitSet();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < crons.size(); i++) {
      AwsCronExpression cron = AwsCronExpression.parse("cron(" + crons.get(i) + ")");
      LocalDate first = LocalDate.of(2027, 1, 1);
      for (LocalDate day = first; day.getYear() < 2029; day = day.plusDays(1)) {
        if ((cron.daysOf(day.getYear(), day.getMonthValue()) & 1 << day.getDayOfMonth()) != 0) {
          int midnight = (int) (day.toEpochDay() - first.toEpochDay()) * 1440;
          for (int minute : cron.minutesOfDay()) {
            starts.add(midnight + minute);
            int end = midnight + minute + minutes.get(i);
            if (open.get(midnight + minute, end).cardinality() > 0) {
              return true;
            }
            open.set(midnight + minute, end);
          }
        }
      }
    }
    return false;
  }

  @Test
  @DisplayName("10,000 windows are compared in bounded time")
  @Timeout(60)
  void hostile() {
    String json =
        IntStream.range(0, 10_000)
            .mapToObj(i -> window("* * ? * MON#1, *", "1"))
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(Checked.found(WINDOWS, json)).isEmpty();
    String disjoint =
        IntStream.range(0, 10_000)
            .mapToObj(i -> window("0/2 * " + (i % 28 + 1) + " 2 ? 1970-2199", "1"))
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(Checked.found(WINDOWS, disjoint)).hasSizeBetween(1, 64);
    String apart =
        IntStream.range(0, 64)
            .mapToObj(i -> window(i % 60 + " " + i / 60 + " * * ? 1970-2199", "1"))
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(Checked.found(WINDOWS, apart)).isEmpty();
  }

  @Test
  @DisplayName("As a warning, x-windows is not evaluated for a yes or no")
  void notAsked() {
    Windows warning = Windows.of("/start", "/minutes", Checked.warning("windows"));
    String json = "[" + window("* * * * ? *", "30") + "]";
    assertThat(Checked.found(warning, json)).containsExactly("/0 windows");
    assertThat(Checked.validator(warning).isValid(JsonDocument.parse(json))).isTrue();
  }

  @Test
  @DisplayName("A missing aspect is rejected when the check is created")
  void missingAspect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AwsCron.of(Map.of()))
        .withMessageContaining("shape");
  }

  private static String window(String cron, String minutes) {
    return "{\"start\":\"cron(" + cron + ")\",\"minutes\":" + minutes + "}";
  }
}
