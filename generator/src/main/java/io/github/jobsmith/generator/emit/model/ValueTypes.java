package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.ModelPlan;
import io.github.jobsmith.generator.name.NamePlan;
import java.math.BigDecimal;

/** Finds the Java type of a node from its shape. */
final class ValueTypes {
  /** Lists of lists that deep are told apart by nobody; a list of itself would have no end. */
  private static final int MAX_NESTING = 8;

  private final NamePlan names;

  ValueTypes(NamePlan names) {
    this.names = names;
  }

  ValueType of(SchemaNode node) {
    return of(node, 0);
  }

  private ValueType of(SchemaNode node, int depth) {
    SchemaNode subject = ModelPlan.subject(node);
    Shape shape = subject.shape();
    String name = names.models().nameOf(subject);
    if (name != null) {
      ClassName type = ClassName.get(names.packageName(), name);
      return shape instanceof Shape.EnumShape
          ? new ValueType.Enumeration(type)
          : new ValueType.Model(type);
    } else if (shape instanceof Shape.EnumShape || shape instanceof Shape.StringShape) {
      return ValueType.Simple.STRING;
    } else if (shape instanceof Shape.BooleanShape) {
      return ValueType.Simple.BOOLEAN;
    } else if (shape instanceof Shape.IntegerShape integer) {
      return integer(integer);
    } else if (shape instanceof Shape.DecimalShape) {
      return ValueType.Simple.DECIMAL;
    } else if (shape instanceof Shape.ArrayShape array && depth < MAX_NESTING) {
      return new ValueType.ListOf(of(array.item(), depth + 1));
    } else if (shape instanceof Shape.MapShape map && depth < MAX_NESTING) {
      return new ValueType.MapOf(of(map.value(), depth + 1));
    }
    return new ValueType.Any();
  }

  private static ValueType integer(Shape.IntegerShape integer) {
    if (fits(integer, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
      return ValueType.Simple.INT;
    }
    return fits(integer, Long.MIN_VALUE, Long.MAX_VALUE)
        ? ValueType.Simple.LONG
        : ValueType.Simple.BIG_INTEGER;
  }

  private static boolean fits(Shape.IntegerShape integer, long least, long most) {
    return integer.minimum() != null
        && integer.maximum() != null
        && integer.minimum().compareTo(BigDecimal.valueOf(least)) >= 0
        && integer.maximum().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
