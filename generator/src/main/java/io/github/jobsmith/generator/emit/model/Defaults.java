package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.model.OrNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Emits defaults of a schema as values of a builder. A default that violates its own schema, or
 * that its Java type cannot represent, is not used, and a warning says so.
 */
final class Defaults {
  /** The maximum number of digits of a default. */
  private static final int MAX_DIGITS = 40;

  /** The maximum length of a default as JSON. */
  private static final int MAX_LENGTH = 10_000;

  private final ModelNotes notes;

  Defaults(ModelNotes notes) {
    this.notes = notes;
  }

  /** Adds the call that sets the default of a component, if it has one. */
  void add(Component component, List<CodeBlock> calls) {
    SchemaNode node = component.node();
    Literal value = node.defaultValue() != null ? node.defaultValue() : node.model().defaultValue();
    if (value == null || component.rest() || component.conditional()) {
      return;
    }
    String violated = new DefaultCheck(LiteralText.document(value)).violated(node);
    if (violated != null) {
      notes.unusedDefault(node, "it violates its own schema (" + violated + ")");
    } else if (value instanceof Literal.Null && component.type() instanceof ValueType.NullableOf) {
      if (component.isOrNull()) {
        calls.add(CodeBlock.of(".$N($T.ofNull())", component.name(), OrNull.class));
      }
    } else {
      ValueType type =
          component.type() instanceof ValueType.NullableOf nullable
              ? nullable.value()
              : component.type();
      CodeBlock expression = expression(value, type, node);
      if (expression != null) {
        calls.add(CodeBlock.of(".$N($L)", component.name(), expression));
      } else {
        notes.unusedDefault(node, "its Java type cannot represent it");
      }
    }
  }

  private static @Nullable CodeBlock expression(Literal value, ValueType type, SchemaNode node) {
    if (type instanceof ValueType.Simple simple) {
      return scalar(value, simple);
    } else if (type instanceof ValueType.Model model
        && shape(node) instanceof Shape.EnumShape values) {
      return constant(value, model, values);
    } else if (type instanceof ValueType.ListOf list
        && value instanceof Literal.Arr items
        && list.item() instanceof ValueType.Simple simple) {
      List<CodeBlock> all = new ArrayList<>();
      items.items().forEach(item -> all.add(scalar(item, simple)));
      return all.contains(null)
          ? null
          : CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(all, ", "));
    }
    String text = LiteralText.of(value);
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    if (type instanceof ValueType.Any) {
      return CodeBlock.of("$T.parse($L)", JsonValue.class, JavaText.string(text));
    }
    return ReadExpressions.ofText(type, text);
  }

  /** Returns the shape of a value that is not null. */
  private static Shape shape(SchemaNode node) {
    Shape shape = node.model().shape();
    return shape instanceof Shape.NullableShape nullable ? nullable.value().model().shape() : shape;
  }

  private static @Nullable CodeBlock constant(
      Literal value, ValueType.Model model, Shape.EnumShape values) {
    if (value instanceof Literal.Str text && values.isText() && values.values().contains(text)) {
      return CodeBlock.of("$T.of($L)", model.java(), JavaText.string(text.value()));
    }
    return ReadExpressions.ofText(model, LiteralText.of(value));
  }

  private static @Nullable CodeBlock scalar(Literal value, ValueType.Simple type) {
    if (value instanceof Literal.Bool flag && type == ValueType.Simple.BOOLEAN) {
      return CodeBlock.of("$L", flag.value());
    } else if (value instanceof Literal.Str text) {
      return type == ValueType.Simple.STRING
          ? JavaText.string(text.value())
          : type.isSpelt() ? spelt(text.value(), type) : null;
    }
    return value instanceof Literal.Num number ? number(number.value(), type) : null;
  }

  /** Returns a value of a format, or null if the Java type cannot represent it. */
  private static @Nullable CodeBlock spelt(String text, ValueType.Simple type) {
    String upper = text.toUpperCase(Locale.ROOT);
    try {
      return switch (type) {
        case DATE_TIME ->
            CodeBlock.of("$T.parse($S)", OffsetDateTime.class, OffsetDateTime.parse(upper));
        case DATE -> CodeBlock.of("$T.parse($S)", LocalDate.class, LocalDate.parse(text));
        case TIME -> CodeBlock.of("$T.parse($S)", OffsetTime.class, OffsetTime.parse(upper));
        case ID -> CodeBlock.of("$T.fromString($S)", UUID.class, UUID.fromString(text));
        case ADDRESS -> CodeBlock.of("$T.create($S)", URI.class, URI.create(text));
        default -> null;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
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
      case DECIMAL, NORMALIZED -> CodeBlock.of("new $T($S)", BigDecimal.class, value);
      case DOUBLE -> CodeBlock.of("$Ld", value.doubleValue());
      default -> null;
    };
  }
}
