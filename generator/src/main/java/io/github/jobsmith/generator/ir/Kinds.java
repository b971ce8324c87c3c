package io.github.jobsmith.generator.ir;

import java.util.EnumSet;
import java.util.Set;

/** Sets of kinds of JSON values: the types of JSON Schema, with integers as numbers. */
public final class Kinds {
  private static final Set<JsonType> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(JsonType.INTEGER)));
  private static final Set<JsonType> STRINGS = Set.of(JsonType.STRING);
  private static final Set<JsonType> NUMBERS = Set.of(JsonType.NUMBER);
  private static final Set<JsonType> ARRAYS = Set.of(JsonType.ARRAY);
  private static final Set<JsonType> OBJECTS = Set.of(JsonType.OBJECT);
  private static final Set<JsonType> CONTAINERS = Set.of(JsonType.ARRAY, JsonType.OBJECT);

  private Kinds() {}

  public static Set<JsonType> all() {
    return ALL;
  }

  public static Set<JsonType> strings() {
    return STRINGS;
  }

  public static Set<JsonType> numbers() {
    return NUMBERS;
  }

  public static Set<JsonType> arrays() {
    return ARRAYS;
  }

  public static Set<JsonType> objects() {
    return OBJECTS;
  }

  /** Returns the kinds of some types, in a new set. */
  public static EnumSet<JsonType> of(Set<JsonType> types) {
    EnumSet<JsonType> kinds = EnumSet.noneOf(JsonType.class);
    for (JsonType type : types) {
      kinds.add(type == JsonType.INTEGER ? JsonType.NUMBER : type);
    }
    return kinds;
  }

  public static Set<JsonType> both(Set<JsonType> a, Set<JsonType> b) {
    EnumSet<JsonType> both = EnumSet.noneOf(JsonType.class);
    both.addAll(a);
    both.retainAll(b);
    return Set.copyOf(both);
  }

  /** Whether the set contains neither objects nor arrays. */
  public static boolean areScalars(Set<JsonType> kinds) {
    return both(kinds, CONTAINERS).isEmpty();
  }

  public static boolean areContainers(Set<JsonType> kinds) {
    return CONTAINERS.containsAll(kinds);
  }
}
