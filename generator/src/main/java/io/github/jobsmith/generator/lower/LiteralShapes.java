package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.Shape;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/** The shape that a list of values has together. */
final class LiteralShapes {
  private LiteralShapes() {}

  static Shape of(List<Literal> values) {
    if (values.isEmpty()) {
      return new Shape.Any();
    }
    if (values.stream().allMatch(Literal.Str.class::isInstance)) {
      return new Shape.EnumShape(
          values.stream().map(value -> ((Literal.Str) value).value()).distinct().toList());
    }
    if (values.stream().allMatch(Literal.Bool.class::isInstance)) {
      return new Shape.BooleanShape();
    }
    if (values.stream().allMatch(Literal.Num.class::isInstance)) {
      List<BigDecimal> numbers =
          values.stream().map(value -> ((Literal.Num) value).value()).sorted().toList();
      return numbers.stream().allMatch(OwnShape::isWhole)
          ? IntegerBounds.between(numbers.get(0), numbers.get(numbers.size() - 1))
          : new Shape.DecimalShape();
    }
    return new Shape.Any();
  }

  static boolean isOf(Literal value, EnumSet<JsonType> types) {
    if (value instanceof Literal.Num number) {
      return types.contains(JsonType.NUMBER)
          || types.contains(JsonType.INTEGER) && OwnShape.isWhole(number.value());
    }
    return types.contains(
        value instanceof Literal.Null
            ? JsonType.NULL
            : value instanceof Literal.Bool
                ? JsonType.BOOLEAN
                : value instanceof Literal.Str
                    ? JsonType.STRING
                    : value instanceof Literal.Arr ? JsonType.ARRAY : JsonType.OBJECT);
  }
}
