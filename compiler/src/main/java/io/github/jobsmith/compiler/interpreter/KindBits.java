package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import java.util.Set;

/** Sets of kinds of JSON values, as bits by the ordinal of {@link JsonKind}. */
final class KindBits {
  static final int ALL = (1 << JsonKind.values().length) - 1;
  static final int STRING = 1 << JsonKind.STRING.ordinal();
  static final int OBJECT = 1 << JsonKind.OBJECT.ordinal();
  static final int CONTAINERS = OBJECT | 1 << JsonKind.ARRAY.ordinal();

  private KindBits() {}

  static int of(JsonDocument doc, int node) {
    return 1 << doc.kind(node).ordinal();
  }

  /** Returns the kinds of some types; integers are numbers. */
  static int of(Set<JsonType> types) {
    int bits = 0;
    for (JsonType type : types) {
      bits |= 1 << kind(type).ordinal();
    }
    return bits;
  }

  static JsonKind kind(JsonType type) {
    return switch (type) {
      case NULL -> JsonKind.NULL;
      case BOOLEAN -> JsonKind.BOOLEAN;
      case INTEGER, NUMBER -> JsonKind.NUMBER;
      case STRING -> JsonKind.STRING;
      case ARRAY -> JsonKind.ARRAY;
      case OBJECT -> JsonKind.OBJECT;
    };
  }

  static boolean areScalars(int kinds) {
    return (kinds & CONTAINERS) == 0;
  }

  static boolean areContainers(int kinds) {
    return (kinds & ~CONTAINERS) == 0;
  }
}
