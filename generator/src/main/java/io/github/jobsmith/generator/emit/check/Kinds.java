package io.github.jobsmith.generator.emit.check;

import io.github.jobsmith.generator.ir.JsonType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sets of the kinds that a JSON value can be of: the types of JSON Schema, in which integers are
 * numbers.
 */
final class Kinds {
  private static final Set<JsonType> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(JsonType.INTEGER)));
  private static final Set<JsonType> STRINGS = Set.of(JsonType.STRING);
  private static final Set<JsonType> OBJECTS = Set.of(JsonType.OBJECT);
  private static final Set<JsonType> CONTAINERS = Set.of(JsonType.ARRAY, JsonType.OBJECT);

  private Kinds() {}

  static Set<JsonType> all() {
    return ALL;
  }

  static Set<JsonType> strings() {
    return STRINGS;
  }

  static Set<JsonType> objects() {
    return OBJECTS;
  }

  static Set<JsonType> both(Set<JsonType> a, Set<JsonType> b) {
    EnumSet<JsonType> both = EnumSet.noneOf(JsonType.class);
    both.addAll(a);
    both.retainAll(b);
    return Set.copyOf(both);
  }

  /** Whether none is an object or an array. */
  static boolean areScalars(Set<JsonType> kinds) {
    return both(kinds, CONTAINERS).isEmpty();
  }

  static boolean areContainers(Set<JsonType> kinds) {
    return CONTAINERS.containsAll(kinds);
  }
}
