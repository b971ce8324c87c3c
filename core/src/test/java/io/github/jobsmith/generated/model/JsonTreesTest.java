package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTreesTest {
  /** A number type outside the JDK, such as those of JSON libraries. */
  private static final class Foreign extends Number {
    private static final long serialVersionUID = 1;
    private final String text;
    private final double value;

    Foreign(String text, double value) {
      this.text = text;
      this.value = value;
    }

    @Override
    public int intValue() {
      return (int) value;
    }

    @Override
    public long longValue() {
      return (long) value;
    }

    @Override
    public float floatValue() {
      return (float) value;
    }

    @Override
    public double doubleValue() {
      return value;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Arguments> numbers() {
    DoubleAdder adder = new DoubleAdder();
    adder.add(2.5);
    DoubleAccumulator accumulator = new DoubleAccumulator(Double::sum, 1.25);
    LongAdder longAdder = new LongAdder();
    longAdder.add(Long.MAX_VALUE);
    return Stream.of(
        Arguments.of((byte) 1, "1"),
        Arguments.of((short) -2, "-2"),
        Arguments.of(3, "3"),
        Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
        Arguments.of(new AtomicInteger(4), "4"),
        Arguments.of(new AtomicLong(5), "5"),
        Arguments.of(longAdder, "9223372036854775807"),
        Arguments.of(new LongAccumulator(Long::sum, 6), "6"),
        Arguments.of(0.1, "0.1"),
        Arguments.of(0.1f, "0.1"),
        Arguments.of(adder, "2.5"),
        Arguments.of(accumulator, "1.25"),
        Arguments.of(new BigInteger("18446744073709551616"), "18446744073709551616"),
        Arguments.of(new BigDecimal("1.10"), "1.10"),
        Arguments.of(new Foreign("2.75", 2.75), "2.75"),
        Arguments.of(new Foreign("18446744073709551617", 0x1p64), "18446744073709551617"),
        Arguments.of(new Foreign("1E+3", 1000), "1E+3"),
        Arguments.of(
            new Foreign("0.123456789012345678901234567890", 0.12345678901234568),
            "0.123456789012345678901234567890"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void numbersAreExact(Number number, String json) {
    JsonDocument document = JsonTrees.document(Map.of("n", List.of(number)));
    assertThat(document.numberText(2)).isEqualTo(json);
  }

  static Stream<Number> inexact() {
    return Stream.of(
        new Foreign("3/4", 0.75),
        new Foreign("about 5", 5),
        new Foreign("1", 1.4),
        new Foreign("1,5", 1.5),
        new Foreign("", 0),
        new Foreign("NaN", Double.NaN),
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY);
  }

  @ParameterizedTest
  @MethodSource("inexact")
  void otherNumbersAreRejected(Number number) {
    assertThatThrownBy(() -> JsonTrees.document(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the "
                + number.getClass().getName()
                + " "
                + number
                + " has no exact place in JSON; use a BigDecimal");
  }

  @Test
  void otherTextThanJsonIsRejected() {
    assertThatThrownBy(() -> JsonTrees.document(List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.Object cannot be represented in JSON");
  }
}
