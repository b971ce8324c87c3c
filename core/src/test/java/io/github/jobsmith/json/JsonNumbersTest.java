package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are exact in any notation; BigDecimal is the oracle as far as its range allows. */
class JsonNumbersTest {
  private static final String FAR = "99999999999999999999";

  private static JsonDocument number(String text) {
    return JsonDocument.parse(text);
  }

  @Test
  void agreesWithBigDecimal() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      texts.add(text(random));
    }
    for (String text : texts) {
      check(text);
      BigDecimal other = new BigDecimal(texts.get(random.nextInt(texts.size())));
      BigDecimal value = new BigDecimal(text);
      List<BigDecimal> bounds =
          List.of(
              value,
              other,
              value.setScale(0, RoundingMode.FLOOR),
              value.add(BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()))),
              value.subtract(BigDecimal.ONE.movePointLeft(25)),
              value.negate());
      for (BigDecimal bound : bounds) {
        assertThat(number(text).compare(0, bound))
            .as("%s and %s", text, bound)
            .isEqualTo(value.compareTo(bound));
        checkPair(text, value, bound);
      }
    }
  }

  /** Bounds that no double represents, and those at the ends of its range. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1e-400",
        "-1e-400",
        "2e-324",
        "-2e-324",
        "4.9e-324",
        "123456789e-2147483000",
        "1e308",
        "1.8e308",
        "-1.8e308",
        "1e400",
        "-1e400",
        "1e2147483000"
      })
  void comparesWithBoundsBeyondDoubles(String bound) {
    for (String text :
        List.of("0", "-0", "0.0", "-0.00", "0e5", "1", "-1.5", "0.0000000000001", "1e-300")) {
      assertThat(number(text).compare(0, new BigDecimal(bound)))
          .as("%s and %s", text, bound)
          .isEqualTo(new BigDecimal(text).compareTo(new BigDecimal(bound)));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
    int digits = random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(4);
    if (digits == 0) {
      text.append('0');
    } else {
      text.append((char) ('1' + random.nextInt(9)));
      for (int i = 1; i < digits; i++) {
        text.append((char) (random.nextBoolean() ? '0' : '0' + random.nextInt(10)));
      }
    }
    if (random.nextBoolean()) {
      text.append('.');
      int places = random.nextInt(4) == 0 ? 1 + random.nextInt(30) : 1 + random.nextInt(3);
      for (int i = 0; i < places; i++) {
        text.append((char) (random.nextBoolean() ? '0' : '0' + random.nextInt(10)));
      }
    }
    if (random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? "e" : "E+").append(random.nextInt(30));
    } else if (random.nextInt(3) == 0) {
      text.append("e-0").append(random.nextInt(30));
    }
    return text.toString();
  }

  private static void check(String text) {
    JsonDocument document = number(text);
    BigDecimal value = new BigDecimal(text);
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    assertThat(document.decimal(0)).as(text).isEqualTo(value);
    assertThat(document.isInteger(0)).as(text).isEqualTo(plain.scale() <= 0);
    assertThat(document.decimalPlaces(0)).as(text).isEqualTo(Math.max(0, plain.scale()));
    boolean fits = plain.scale() <= 0 && value.toBigInteger().bitLength() < Long.SIZE;
    boolean digitsOnly = text.matches("-?[0-9]+");
    assertThat(document.isLong(0)).as(text).isEqualTo(fits && digitsOnly);
    if (fits) {
      assertThat(document.longValue(0)).as(text).isEqualTo(value.longValueExact());
    } else {
      assertThatThrownBy(() -> document.longValue(0)).isInstanceOf(ArithmeticException.class);
    }
    for (long bound :
        new long[] {0, 1, -1, 10, 99, 100, Long.MAX_VALUE, Long.MIN_VALUE, value.longValue()}) {
      assertThat(document.compare(0, bound))
          .as("%s and %s", text, bound)
          .isEqualTo(value.compareTo(BigDecimal.valueOf(bound)));
    }
  }

  /** Compares equality, hash and divisibility with a second number. */
  private static void checkPair(String text, BigDecimal value, BigDecimal other) {
    JsonDocument document = JsonDocument.parse("[" + text + "," + other + "]");
    boolean same = value.compareTo(other) == 0;
    assertThat(document.equal(1, 2)).as(document.toString()).isEqualTo(same);
    if (same) {
      assertThat(document.hash(1)).as("%s and %s", text, other).isEqualTo(document.hash(2));
    }
    if (other.signum() > 0) {
      boolean multiple = value.remainder(other).signum() == 0;
      assertThat(document.isMultipleOf(1, other)).as("%s and %s", text, other).isEqualTo(multiple);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1",
        "2147483647",
        "2147483648",
        "-2147483648",
        "-2147483649",
        "999999999999999999",
        "1000000000000000000",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "9999999999999999999",
        "-9999999999999999999",
        "18446744073709551616",
        "10000000000000000000",
        "9223372036854775807.0",
        "-9223372036854775808.0",
        "92233720368547758.08e2",
        "9223372036854775808e0",
        "5.0",
        "50e-1",
        "1e3",
        "0.0e-5",
        "1.50",
        "0.001",
        "100.00",
        "1e-3"
      })
  void edgesOfLongs(String text) {
    check(text);
  }

  @ParameterizedTest(name = "{0}: {1} places, integer {2}")
  @CsvSource({
    "1.50, 1, false",
    "5.0, 0, true",
    "1e-3, 3, false",
    "100, 0, true",
    "1e3, 0, true",
    "50e-1, 0, true",
    "0.0, 0, true",
    "0e-99999999999999999999, 0, true",
    "1e99999999999999999999, 0, true",
    "1e-99999999999999999999, 2147483647, false",
    "1e-2147483647, 2147483647, false",
    "1e-2147483646, 2147483646, false",
    "10e-1, 0, true",
    "-1.10, 1, false"
  })
  void decimalPlaces(String text, int places, boolean integer) {
    assertThat(number(text).decimalPlaces(0)).isEqualTo(places);
    assertThat(number(text).isInteger(0)).isEqualTo(integer);
  }

  @Test
  @Timeout(60)
  void hugeExponentsCostNothing() {
    for (String power : List.of("999999999", FAR, "0000000000000000000" + FAR)) {
      JsonDocument up =
          JsonDocument.parse(
              "[1e" + power + ",-1E+" + power + ",1e-" + power + ",-1e-" + power + "]");
      for (long bound : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
        assertThat(up.compare(1, bound)).isEqualTo(1);
        assertThat(up.compare(2, bound)).isEqualTo(-1);
        assertThat(up.compare(3, bound)).isEqualTo(bound <= 0 ? 1 : -1);
        assertThat(up.compare(4, bound)).isEqualTo(bound < 0 ? 1 : -1);
        BigDecimal decimal = BigDecimal.valueOf(bound);
        assertThat(up.compare(1, decimal)).isEqualTo(1);
        assertThat(up.compare(2, decimal)).isEqualTo(-1);
        assertThat(up.compare(3, decimal)).isEqualTo(bound <= 0 ? 1 : -1);
        assertThat(up.compare(4, decimal)).isEqualTo(bound < 0 ? 1 : -1);
      }
      assertThat(up.isMultipleOf(1, new BigDecimal("0.01"))).isTrue();
      assertThat(up.isMultipleOf(1, new BigDecimal("1024"))).isTrue();
      assertThat(up.isMultipleOf(1, new BigDecimal("3"))).isFalse();
      assertThat(up.isMultipleOf(3, new BigDecimal("0.01"))).isFalse();
      assertThat(up.equal(1, 2)).isFalse();
      assertThat(up.isInteger(1)).isTrue();
      assertThat(up.isInteger(3)).isFalse();
      assertThatThrownBy(() -> up.longValue(1))
          .isInstanceOf(ArithmeticException.class)
          .hasMessage("the number is beyond the range of a long");
      assertThatThrownBy(() -> up.longValue(3)).hasMessage("the number is not an integer");
    }
    BigDecimal most = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    assertThat(number("1e2147483648").compare(0, most)).isZero();
    assertThat(number("1e2147483647").compare(0, most)).isEqualTo(-1);
    assertThat(number("1e2147483649").compare(0, most)).isEqualTo(1);
    assertThat(number("0e" + FAR).decimal(0)).isEqualTo(BigDecimal.ZERO);
    assertThatThrownBy(() -> number("1e" + FAR).decimal(0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("the exponent is too large for a BigDecimal");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "1e99999999999999999999, 1e99999999999999999999, true",
    "1e99999999999999999999, 10e99999999999999999998, true",
    "1e99999999999999999999, 0.1e+100000000000000000000, true",
    "1e99999999999999999999, 1e99999999999999999998, false",
    "1e99999999999999999999, 1e-99999999999999999999, false",
    "1e1000000000000000000, 10e999999999999999999, true",
    "1e-1000000000000000000, 0.1e-999999999999999999, true",
    "1e1000000000000000000, 1e999999999999999999, false",
    "0e99999999999999999999, -0.0, true",
    "1, 1.0, true",
    "-1, 1, false",
    "100, 1e2, true",
    "12345678901234567890, 1234567890123456789e1, true",
    "12345678901234567890, 12345678901234567891, false",
    "0.1, 0.10000000000000000000000001, false"
  })
  void equality(String a, String b, boolean equal) {
    JsonDocument document = JsonDocument.parse("[" + a + "," + b + "]");
    assertThat(document.equal(1, 2)).isEqualTo(equal);
    assertThat(document.equal(2, 1)).isEqualTo(equal);
    if (equal) {
      assertThat(document.hash(1)).isEqualTo(document.hash(2));
    }
  }

  @Test
  void divisors() {
    assertThat(number("1.5").isMultipleOf(0, new BigDecimal("0.1"))).isTrue();
    assertThat(number("4.02").isMultipleOf(0, new BigDecimal("0.01"))).isTrue();
    assertThat(number("4.025").isMultipleOf(0, new BigDecimal("0.01"))).isFalse();
    assertThat(number("-300").isMultipleOf(0, new BigDecimal("1e2"))).isTrue();
    assertThat(number("0").isMultipleOf(0, new BigDecimal("7"))).isTrue();
    assertThatThrownBy(() -> number("1").isMultipleOf(0, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the divisor is 0; must be above 0");
  }

  @Test
  void otherKindsAreNoNumbers() {
    JsonDocument document = JsonDocument.parse("[\"1\",true,null,[],{}]");
    for (int node = 0; node < document.nodeCount(); node++) {
      assertThat(document.isInteger(node)).isFalse();
      assertThat(document.isLong(node)).isFalse();
    }
  }
}
