package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Emits defaults of a schema as values of a builder. A default that does not fit its type is
 * omitted.
 */
final class Defaults {
  /** The maximum number of digits of a default. */
  private static final int MAX_DIGITS = 40;

  private Defaults() {}

  /** Adds the call that sets the default of a component, if it has one. */
  static void add(Component component, CodeBlock.Builder calls) {
    SchemaNode node = component.node();
    Literal value = node.defaultValue() != null ? node.defaultValue() : node.model().defaultValue();
    if (value == null || component.rest()) {
      return;
    }
    ValueType type =
        component.type() instanceof ValueType.NullableOf nullable
            ? nullable.value()
            : component.type();
    CodeBlock expression = expression(value, type, node);
    if (expression != null) {
      calls.add(".$N($L)", component.name(), expression);
    }
  }

  private static @Nullable CodeBlock expression(Literal value, ValueType type, SchemaNode node) {
    if (value instanceof Literal.Bool flag && type == ValueType.Simple.BOOLEAN) {
      return CodeBlock.of("$L", flag.value());
    } else if (value instanceof Literal.Str text && type == ValueType.Simple.STRING) {
      return JavaText.string(text.value());
    } else if (value instanceof Literal.Str text
        && type instanceof ValueType.Model model
        && node.model().shape() instanceof Shape.EnumShape values
        && values.isText()
        && values.values().contains(text)) {
      return CodeBlock.of("$T.of($L)", model.java(), JavaText.string(text.value()));
    }
    return value instanceof Literal.Num number && type instanceof ValueType.Simple simple
        ? number(number.value(), simple)
        : null;
  }

  private static @Nullable CodeBlock number(BigDecimal value, ValueType.Simple type) {
    if (Math.abs((long) value.scale()) + value.precision() > MAX_DIGITS) {
      return null;
    }
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return switch (type) {
      case INT ->
          whole && value.toBigInteger().bitLength() < 32
              ? CodeBlock.of("$L", value.intValue())
              : null;
      case LONG ->
          whole && value.toBigInteger().bitLength() < 64
              ? CodeBlock.of("$LL", value.longValue())
              : null;
      case BIG_INTEGER ->
          whole ? CodeBlock.of("new $T($S)", BigInteger.class, value.toBigInteger()) : null;
      case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value);
      case DOUBLE -> CodeBlock.of("$Ld", value.doubleValue());
      default -> null;
    };
  }
}
