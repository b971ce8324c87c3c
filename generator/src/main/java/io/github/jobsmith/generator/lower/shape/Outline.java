package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The possible types of a value, and the ways in which it can have each. A type without a way is
 * not allowed. Integers are numbers here. Immutable.
 */
final class Outline {
  /** All types except integer. */
  static final List<JsonType> TYPES =
      List.of(
          JsonType.NULL,
          JsonType.BOOLEAN,
          JsonType.NUMBER,
          JsonType.STRING,
          JsonType.ARRAY,
          JsonType.OBJECT);

  private final Map<JsonType, List<Way>> ways;
  private final Shape.IntegerShape range;

  /**
   * Creates an outline.
   *
   * @param range the bounds of integers, also of those among numbers that need not be integers
   */
  Outline(Map<JsonType, List<Way>> ways, Shape.IntegerShape range) {
    this.range = range;
    this.ways = new EnumMap<>(JsonType.class);
    ways.forEach(
        (type, some) -> {
          if (!some.isEmpty()) {
            this.ways.put(type, List.copyOf(some));
          }
        });
  }

  /** Returns the ways of a type; empty when it is not allowed. */
  List<Way> of(JsonType type) {
    return ways.getOrDefault(type, List.of());
  }

  /** The bounds of integers. */
  Shape.IntegerShape range() {
    return range;
  }

  boolean allows(JsonType type) {
    return ways.containsKey(type);
  }

  /** Whether there are several ways to be an array or an object. */
  boolean hasAlternatives() {
    return of(JsonType.ARRAY).size() > 1 || of(JsonType.OBJECT).size() > 1;
  }

  /** Whether every type is allowed. */
  boolean allowsAll() {
    return ways.size() == TYPES.size();
  }

  /** Returns a copy with the ways of a type replaced. */
  Outline with(JsonType type, List<Way> others) {
    Map<JsonType, List<Way>> changed = new EnumMap<>(JsonType.class);
    changed.putAll(ways);
    changed.put(type, others);
    return new Outline(changed, range);
  }

  /** Returns a copy in which integers have the bounds that are known. */
  Outline bounded() {
    List<Way> numbers = of(JsonType.NUMBER);
    if (numbers.size() == 1 && numbers.get(0).shape() instanceof Shape.IntegerShape whole) {
      Shape shape = IntegerBounds.both(whole, range);
      return shape.equals(whole)
          ? this
          : with(JsonType.NUMBER, List.of(numbers.get(0).with(shape)));
    }
    return this;
  }

  /** Returns every way except null once, in the order of types. */
  List<Way> ways() {
    List<Way> all = new ArrayList<>();
    for (JsonType type : TYPES) {
      if (type != JsonType.NULL) {
        of(type).stream().filter(way -> !contains(all, way)).forEach(all::add);
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static boolean contains(List<Way> all, Way way) {
    // A list of values of several types is a way of each type.
    return way.shape() instanceof Shape.EnumShape && all.stream().anyMatch(way::isSame);
  }
}
