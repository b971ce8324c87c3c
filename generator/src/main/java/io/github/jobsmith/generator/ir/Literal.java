package io.github.jobsmith.generator.ir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that a schema contains as data: {@code const}, {@code enum}, {@code default}. */
public sealed interface Literal {
  /** The kind of the value; {@code NUMBER} also for integers. */
  default JsonType kind() {
    if (this instanceof Null) {
      return JsonType.NULL;
    } else if (this instanceof Bool) {
      return JsonType.BOOLEAN;
    } else if (this instanceof Num) {
      return JsonType.NUMBER;
    } else if (this instanceof Str) {
      return JsonType.STRING;
    }
    return this instanceof Arr ? JsonType.ARRAY : JsonType.OBJECT;
  }

  /** JSON null. */
  record Null() implements Literal {}

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements Literal {}

  /** An exact number; two numbers are the same value when {@code compareTo} returns 0. */
  record Num(BigDecimal value) implements Literal {
    /** Whether the number is mathematically an integer, such as {@code 1.0}. */
    public boolean isWhole() {
      return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * Returns the value without a positive exponent if it then has at most 18 digits, because such
     * numbers are compared without allocation.
     */
    public BigDecimal plain() {
      boolean isShort = value.precision() - (long) value.scale() <= 18;
      return value.scale() < 0 && isShort ? value.setScale(0) : value;
    }
  }

  /** A string. */
  record Str(String value) implements Literal {
    // Written out: those of records are linked at run time, which takes milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Str text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** An array. */
  record Arr(List<Literal> items) implements Literal {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** An object; members in the order of the schema text. */
  record Obj(Map<String, Literal> members) implements Literal {}
}
