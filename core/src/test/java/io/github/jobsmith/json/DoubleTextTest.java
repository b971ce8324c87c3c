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
  @DisplayName("Other values are left to the JDK")
  void others() {
    double[] values = {
      0.0,
      -0.0,
      1e7,
      12345678.9,
      9.99e-4,
      1e-3 - 1e-18,
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
      check(value);
      check(rounded);
      check(Math.nextUp(rounded));
      check(-Math.nextDown(rounded));
    }
  }
}
