package io.github.jobsmith.conformance.oracle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Decimal places, sums, order of two numbers, bytes of the document. */
final class NumberRows {
  /** Every integer member, with its bounds: a number out of bounds is covered by another row. */
  private static final Map<String, long[]> INTEGERS =
      Map.of(
          "/presignedUrlConfig/expiresInSec",
          new long[] {60, 3600},
          "/jobExecutionsRolloutConfig/maximumPerMinute",
          new long[] {1, Integer.MAX_VALUE},
          "/jobExecutionsRolloutConfig/exponentialRate/baseRatePerMinute",
          new long[] {1, 1000},
          "/jobExecutionsRolloutConfig/exponentialRate/rateIncreaseCriteria/numberOfNotifiedThings",
          new long[] {1, Integer.MAX_VALUE},
          "/jobExecutionsRolloutConfig/exponentialRate/rateIncreaseCriteria/numberOfSucceededThings",
          new long[] {1, Integer.MAX_VALUE},
          "/abortConfig/criteriaList/*/minNumberOfExecutedThings",
          new long[] {1, Integer.MAX_VALUE},
          "/timeoutConfig/inProgressTimeoutInMinutes",
          new long[] {1, 10_080},
          "/jobExecutionsRetryConfig/criteriaList/*/numberOfRetries",
          new long[] {0, 10},
          "/schedulingConfig/maintenanceWindows/*/durationInMinutes",
          new long[] {1, 1430});

  private NumberRows() {}

  static Stream<Row> of(JsonNode request) {
    List<Row> rows = new ArrayList<>();
    String factor = "/jobExecutionsRolloutConfig/exponentialRate/incrementFactor";
    if (tooFine(request.at(factor), 1, "1.1", "5")) {
      rows.add(new Row("C-ROLL-INCP", factor));
    }
    JsonNode criteria = request.at("/abortConfig/criteriaList");
    for (int i = 0; criteria.isArray() && i < criteria.size(); i++) {
      String criterion = "/abortConfig/criteriaList/" + i;
      if (tooFine(criteria.get(i).path("thresholdPercentage"), 2, "0", "100")) {
        rows.add(new Row("C-ABT-PCTP", criterion + "/thresholdPercentage"));
      }
      JsonNode things = criteria.get(i).path("minNumberOfExecutedThings");
      if (things.isNumber()
          && onlyThings(request)
          && above(things, request.get("targets").size())) {
        rows.add(new Row("C-ABT-SMALL", criterion + "/minNumberOfExecutedThings"));
      }
    }
    JsonNode retries = request.at("/jobExecutionsRetryConfig/criteriaList");
    if (retries.isArray() && sum(retries).compareTo(BigDecimal.TEN) > 0) {
      rows.add(new Row("C-RTY-SUM", "/jobExecutionsRetryConfig/criteriaList"));
    }
    String most = "/jobExecutionsRolloutConfig/maximumPerMinute";
    JsonNode base = request.at("/jobExecutionsRolloutConfig/exponentialRate/baseRatePerMinute");
    if (base.isNumber()
        && request.at(most).isNumber()
        && exact(request.at(most)).compareTo(exact(base)) < 0) {
      rows.add(new Row("C-ROLL-REL", most));
    }
    JsonNode document = request.path("document");
    if (document.isString() && isTooLong(document.asString())) {
      rows.add(new Row("C-DOC-BYTES", "/document"));
    }
    INTEGERS.forEach((pointer, bounds) -> notation(request, pointer, bounds, "", rows));
    return rows.stream();
  }

  /** Integers that are not written with digits only; * stands for every item. */
  private static void notation(
      JsonNode value, String pointer, long[] bounds, String at, List<Row> rows) {
    int star = pointer.indexOf("/*");
    if (star >= 0) {
      String list = pointer.substring(0, star);
      JsonNode items = value.at(list);
      for (int i = 0; items.isArray() && i < items.size(); i++) {
        String item = at + list + "/" + i;
        notation(items.get(i), pointer.substring(star + 2), bounds, item, rows);
      }
      return;
    }
    JsonNode number = value.at(pointer);
    if (number.isNumber() && !number.isIntegralNumber()) {
      BigDecimal exact = exact(number);
      if (exact.remainder(BigDecimal.ONE).signum() == 0
          && exact.compareTo(BigDecimal.valueOf(bounds[0])) >= 0
          && exact.compareTo(BigDecimal.valueOf(bounds[1])) <= 0) {
        rows.add(new Row("C-INT-POINT", at + pointer));
      }
    }
  }

  /**
   * More than 32,000 bytes; a document of more than 32,768 characters is covered by another row.
   */
  private static boolean isTooLong(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length > 32_000
        && text.codePointCount(0, text.length()) <= 32_768;
  }

  /** More digits than allowed; a number out of range is covered by another row. */
  private static boolean tooFine(JsonNode value, int digits, String min, String max) {
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal number = exact(value);
    boolean inRange =
        number.compareTo(new BigDecimal(min)) >= 0 && number.compareTo(new BigDecimal(max)) <= 0;
    return inRange && number.signum() != 0 && number.stripTrailingZeros().scale() > digits;
  }

  private static boolean above(JsonNode value, int count) {
    return exact(value).compareTo(BigDecimal.valueOf(count)) > 0;
  }

  /** Whether the number of devices is known: only single things, and none will be added. */
  private static boolean onlyThings(JsonNode request) {
    JsonNode targets = request.path("targets");
    return targets.isArray()
        && !targets.isEmpty()
        && StreamSupport.stream(targets.spliterator(), false)
            .allMatch(target -> target.isString() && target.asString().contains(":thing/"))
        && !request.path("targetSelection").asString("").equals("CONTINUOUS");
  }

  /** A number above ten is covered by another row, and ignored here. */
  private static BigDecimal sum(JsonNode criteria) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode criterion : criteria) {
      JsonNode retries = criterion.path("numberOfRetries");
      if (retries.isNumber() && exact(retries).compareTo(BigDecimal.TEN) <= 0) {
        sum = sum.add(exact(retries));
      }
    }
    return sum;
  }

  private static BigDecimal exact(JsonNode number) {
    return new BigDecimal(number.toString());
  }
}
