package io.github.jobsmith.generator.ir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value that a schema holds as data: {@code const}, {@code enum}, {@code default}. */
public sealed interface Literal {
  /** What it is; a whole number is a {@code NUMBER}, too. */
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

  /** true or false. */
  record Bool(boolean value) implements Literal {}

  /** A number, exact; two are the same value when {@code compareTo} says so. */
  record Num(BigDecimal value) implements Literal {
    /** Whether it is mathematically whole, as {@code 1.0} is. */
    public boolean isWhole() {
      return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }
  }

  /** A string. */
  record Str(String value) implements Literal {}

  /** An array. */
  record Arr(List<Literal> items) implements Literal {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** An object; members in the order of the schema text. */
  record Obj(Map<String, Literal> members) implements Literal {}
}
