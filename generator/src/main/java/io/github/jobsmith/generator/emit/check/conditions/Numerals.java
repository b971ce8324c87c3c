package io.github.jobsmith.generator.emit.check.conditions;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;

/** Writes numbers of a schema as Java literals. */
final class Numerals {
  private static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private Numerals() {}

  /** Whether a long can represent the number exactly. Never expands an exponent. */
  static boolean isLong(BigDecimal number) {
    return number.compareTo(MIN) >= 0
        && number.compareTo(MAX) <= 0
        && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
  }

  /**
   * Returns a literal for a number that a long can represent, without a suffix if an int can, too.
   */
  static CodeBlock literal(BigDecimal number) {
    long value = number.longValueExact();
    return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
  }
}
