package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;

/** Expressions that read a value from a node of a document. */
final class ReadExpressions {
  private ReadExpressions() {}

  /** Returns an expression that reads a value. */
  static CodeBlock value(ValueType type, CodeBlock node) {
    return value(type, "doc", node, 0);
  }

  /** Returns an expression that reads a present value of an optional or nullable component. */
  static CodeBlock ofComponent(Component component, CodeBlock node) {
    if (component.isOrNull()) {
      ValueType value = ((ValueType.NullableOf) component.type()).value();
      return CodeBlock.of("$T.orNull(doc, $L, $L)", ModelValues.class, node, reader(value, 0));
    }
    return value(component.type(), node);
  }

  /** Returns a reader of a component as an argument. */
  static CodeBlock readerOf(Component component) {
    if (!component.isOrNull()) {
      return reader(component.type(), 0);
    }
    ValueType value = ((ValueType.NullableOf) component.type()).value();
    return CodeBlock.of(
        "(json, item) -> $T.orNull(json, item, $L)", ModelValues.class, reader(value, 1));
  }

  /** Returns an expression that reads a value from a JSON text. */
  static CodeBlock ofText(ValueType type, String json) {
    CodeBlock doc = CodeBlock.of("$T.parse($L)", JsonDocument.class, JavaText.string(json));
    return value(type, doc, CodeBlock.of("0"), 0);
  }

  private static CodeBlock value(ValueType type, Object doc, CodeBlock node, int depth) {
    if (type instanceof ValueType.Simple simple) {
      return CodeBlock.of("$T.$L($L, $L)", simple.home(), simple.reader, doc, node);
    } else if (type instanceof ValueType.Any) {
      return CodeBlock.of("$T.of($L, $L)", JsonValue.class, doc, node);
    } else if (type instanceof ValueType.Model) {
      return CodeBlock.of("$T.read($L, $L)", type.java(), doc, node);
    } else if (isStrings(type)) {
      String method = type instanceof ValueType.ListOf ? "strings" : "stringMap";
      return CodeBlock.of("$T.$L($L, $L)", ModelValues.class, method, doc, node);
    }
    CodeBlock names = type instanceof ValueType.MapOf map ? map.names() : null;
    return CodeBlock.of(
        "$T.$L($L, $L, $L$L)",
        ModelValues.class,
        combinator(type),
        doc,
        node,
        names == null ? "" : CodeBlock.of("$L, ", names),
        reader(inner(type), depth));
  }

  /** Returns a reader of a value as an argument. */
  static CodeBlock reader(ValueType type, int depth) {
    if (type instanceof ValueType.Simple simple) {
      return CodeBlock.of("$T::$L", simple.home(), simple.reader);
    } else if (type instanceof ValueType.Any) {
      return CodeBlock.of("$T::of", JsonValue.class);
    } else if (type instanceof ValueType.Model) {
      return CodeBlock.of("$T::read", type.java());
    } else if (isStrings(type)) {
      return CodeBlock.of(
          "$T::$L", ModelValues.class, type instanceof ValueType.ListOf ? "strings" : "stringMap");
    }
    String suffix = depth == 0 ? "" : String.valueOf(depth + 1);
    CodeBlock item = CodeBlock.of("item$L", suffix);
    return CodeBlock.of(
        "(json$L, $L) -> $L", suffix, item, value(type, "json" + suffix, item, depth + 1));
  }

  /** Whether a value is a list of strings, or a map of strings from any name. */
  private static boolean isStrings(ValueType type) {
    return type instanceof ValueType.MapOf map
        ? map.names() == null && map.value() == ValueType.Simple.STRING
        : type instanceof ValueType.ListOf list && list.item() == ValueType.Simple.STRING;
  }

  private static String combinator(ValueType type) {
    return type instanceof ValueType.ListOf
        ? "list"
        : type instanceof ValueType.MapOf ? "map" : "nullable";
  }

  private static ValueType inner(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return list.item();
    } else if (type instanceof ValueType.MapOf map) {
      return map.value();
    }
    return ((ValueType.NullableOf) type).value();
  }
}
