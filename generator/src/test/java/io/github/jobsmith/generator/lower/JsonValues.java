package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import java.math.BigDecimal;
import java.util.List;

/** Equality, types and bounds of JSON values, for {@link IrInterpreter}. */
final class JsonValues {
  private JsonValues() {}

  static boolean equal(Literal one, Literal other) {
    if (one instanceof Literal.Num a && other instanceof Literal.Num b) {
      return a.value().compareTo(b.value()) == 0;
    } else if (one instanceof Literal.Arr a && other instanceof Literal.Arr b) {
      boolean same = a.items().size() == b.items().size();
      for (int i = 0; same && i < a.items().size(); i++) {
        same = equal(a.items().get(i), b.items().get(i));
      }
      return same;
    } else if (one instanceof Literal.Obj a && other instanceof Literal.Obj b) {
      return a.members().keySet().equals(b.members().keySet())
          && a.members().keySet().stream()
              .allMatch(name -> equal(a.members().get(name), b.members().get(name)));
    }
    return one.equals(other);
  }

  static boolean areUnique(List<JsonTree> items) {
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (equal(Literals.of(items.get(i)), Literals.of(items.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the type of a value other than a number. */
  static JsonType type(JsonTree value) {
    if (value instanceof JsonTree.Obj) {
      return JsonType.OBJECT;
    } else if (value instanceof JsonTree.Arr) {
      return JsonType.ARRAY;
    } else if (value instanceof JsonTree.Str) {
      return JsonType.STRING;
    } else if (value instanceof JsonTree.Num) {
      return JsonType.NUMBER;
    }
    return value instanceof JsonTree.Bool ? JsonType.BOOLEAN : JsonType.NULL;
  }

  static boolean isWithin(Assertion.NumberLimit limit, BigDecimal value) {
    int order = value.compareTo(limit.limit());
    return limit.side() == Assertion.Side.MINIMUM
        ? order >= (limit.exclusive() ? 1 : 0)
        : order <= (limit.exclusive() ? -1 : 0);
  }

  static boolean isMultiple(Assertion.MultipleOf multiple, BigDecimal value) {
    return value.remainder(multiple.divisor()).signum() == 0;
  }
}
