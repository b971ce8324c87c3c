package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.ir.JsonType;
import java.util.Set;
import java.util.stream.Collectors;

/** Types of JSON values, as conditions on a document and in messages. */
final class Kinds {
  private Kinds() {}

  /** Returns whether a node has one of the types. */
  static CodeBlock test(Set<JsonType> types) {
    return CodeBlock.of(
        "$L",
        types.stream()
            .map(type -> "doc." + question(type) + "(node)")
            .collect(Collectors.joining(" || ")));
  }

  private static String question(JsonType type) {
    return switch (type) {
      case NULL -> "isNull";
      case BOOLEAN -> "isBoolean";
      case INTEGER, NUMBER -> "isNumber";
      case STRING -> "isString";
      case ARRAY -> "isArray";
      case OBJECT -> "isObject";
    };
  }

  /** Returns the types in words, as in "a string". */
  static String described(Set<JsonType> types) {
    return types.stream()
        .map(
            type ->
                switch (type) {
                  case NULL -> "null";
                  case BOOLEAN -> "true or false";
                  case INTEGER, NUMBER -> "a number";
                  case STRING -> "a string";
                  case ARRAY -> "an array";
                  case OBJECT -> "an object";
                })
        .collect(Collectors.joining(" or "));
  }
}
