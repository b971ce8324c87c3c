package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoubleTextTest {
  private static String text(double value) {
    byte[] out = new byte[DoubleText.MOST_BYTES];
    int end = DoubleText.put(value, out, 0);
    return end < 0 ? "" : new String(out, 0, end, US_ASCII);
  }

  /** The text denotes the value and is that of the JDK, unless that one has more digits. */
  private static void check(double value) {
    String text = text(value);
    if (!text.isEmpty()) {
      assertThat(Double.parseDouble(text)).isEqualTo(value);
      String other = Double.toString(value);
      assertThat(text)
          .satisfiesAnyOf(
              each -> assertThat(each).isEqualTo(other),
              each -> assertThat(each).hasSizeLessThan(other.length()));
    }
  }

  @Test
  @DisplayName("Every short decimal is written with its digits")
  void shortDecimals() {
    for (int whole : new int[] {0, 1, 5, 9, 10, 99, 100, 12345, 999_999, 9_999_999}) {
      for (int fraction = 0; fraction < 10_000; fraction += fraction < 100 ? 1 : 37) {
        if (whole > 0 || fraction >= 10) {
          String decimal =
              (whole + "." + String.format("%04d", fraction)).replaceAll("0{1,3}$", "");
          assertThat(text(Double.parseDouble(decimal))).isEqualTo(decimal);
          assertThat(text(Double.parseDouble("-" + decimal))).isEqualTo("-" + decimal);
        }
      }
    }
    assertThat(text(1.0000000002)).isEqualTo("1.0000000002");
    assertThat(text(12.34000005)).isEqualTo("12.34000005");
    assertThat(text(-9999999.99999999)).isEqualTo("-9999999.99999999");
    assertThat(text(9.99999999999999)).isEqualTo("9.99999999999999");
    assertThat(text(0.00100000000001)).isEqualTo("0.00100000000001");
  }

  @Test
  @DisplayName("Every short decimal with an exponent is written with its digits")
  void exponents() {
    for (String digits : new String[] {"1.0", "9.0", "1.5", "9.9", "1.23", "9.87654321"}) {
      for (int exponent = -22; exponent < 15; exponent++) {
        String decimal = digits + "E" + exponent;
        boolean plain = exponent >= -3 && exponent < 7;
        boolean tooLong =
            exponent < 0 && digits.length() - (digits.endsWith(".0") ? 3 : 2) > 22 + exponent;
        if (!plain && !tooLong) {
          assertThat(text(Double.parseDouble(decimal))).isEqualTo(decimal);
          assertThat(text(Double.parseDouble("-" + decimal))).isEqualTo("-" + decimal);
        }
      }
    }
    assertThat(text(1e7)).isEqualTo("1.0E7");
    assertThat(text(12345678.9)).isEqualTo("1.23456789E7");
    assertThat(text(9.99e-4)).isEqualTo("9.99E-4");
    assertThat(text(1.23456789012345e-4)).isEqualTo("1.23456789012345E-4");
    assertThat(text(-9.99999999999999e14)).isEqualTo("-9.99999999999999E14");
    assertThat(text(1e-3 - 1e-18)).isEqualTo("9.99999999999999E-4");
    assertThat(text(1e-22)).isEqualTo("1.0E-22");
  }

  @Test
  @DisplayName("Other values are left to the JDK")
  void others() {
    double[] values = {
      0.0,
      -0.0,
      Math.nextDown(1e-3),
      Math.nextUp(1e7),
      Math.nextDown(1e15),
      1e15,
      Math.nextDown(1e-22),
      1e-23,
      1e300,
      0.1 + 0.2,
      1.0 / 3,
      2.0 / 3 * 1e6,
      Math.PI,
      Math.nextDown(10.0),
      Math.nextUp(10.0),
      Math.nextDown(1e7),
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY
    };
    for (double value : values) {
      assertThat(text(value)).as("%s", value).isEmpty();
      assertThat(text(-value)).as("-%s", value).isEmpty();
    }
  }

  @Test
  @DisplayName("Random values and their neighbours")
  void random() {
    Random random = new Random(3);
    for (int i = 0; i < 300_000; i++) {
      double value = Math.scalb(random.nextDouble(), random.nextInt(40) - 12);
      double places = Math.pow(10, random.nextInt(16));
      double rounded = Math.rint(value * places) / places;
      double power = Math.pow(10, random.nextInt(38) - 23);
      check(rounded * power);
      check(Math.rint(rounded * 1000) * power);
      check(value);
      check(rounded);
      check(Math.nextUp(rounded));
      check(-Math.nextDown(rounded));
    }
  }
}
