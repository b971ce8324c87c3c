package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Determines values that are constant. */
public final class Constants {
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private Constants() {}

  /** Returns the only possible value if it is a string or a 64-bit integer, else null. */
  public static @Nullable Literal of(SchemaNode node) {
    if (node.shape() instanceof Shape.EnumShape values && values.values().size() == 1) {
      return values.values().get(0) instanceof Literal.Str text ? text : null;
    }
    if (node.shape() instanceof Shape.IntegerShape integer
        && integer.minimum() != null
        && integer.maximum() != null
        && integer.minimum().compareTo(integer.maximum()) == 0
        && integer.minimum().compareTo(LONG_MIN) >= 0
        && integer.minimum().compareTo(LONG_MAX) <= 0) {
      return new Literal.Num(integer.minimum());
    }
    return null;
  }
}
