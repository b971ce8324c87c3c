package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a value can be, type by type: of which types it can be, and the ways in which it can be of
 * each. A type without a way is not allowed. Whole numbers are numbers here. Immutable.
 */
final class Outline {
  /** The types, but for integers. */
  static final List<JsonType> TYPES =
      List.of(
          JsonType.NULL,
          JsonType.BOOLEAN,
          JsonType.NUMBER,
          JsonType.STRING,
          JsonType.ARRAY,
          JsonType.OBJECT);

  private final Map<JsonType, List<Way>> ways;

  Outline(Map<JsonType, List<Way>> ways) {
    this.ways = new EnumMap<>(JsonType.class);
    ways.forEach(
        (type, some) -> {
          if (!some.isEmpty()) {
            this.ways.put(type, List.copyOf(some));
          }
        });
  }

  /** The ways of a type; none when it is not allowed. */
  List<Way> of(JsonType type) {
    return ways.getOrDefault(type, List.of());
  }

  boolean allows(JsonType type) {
    return ways.containsKey(type);
  }

  /** Whether every type is allowed. */
  boolean allowsAll() {
    return ways.size() == TYPES.size();
  }

  /** The ways of a type are replaced. */
  Outline with(JsonType type, List<Way> others) {
    Map<JsonType, List<Way>> changed = new EnumMap<>(JsonType.class);
    changed.putAll(ways);
    changed.put(type, others);
    return new Outline(changed);
  }

  /** Every way but null once, in the order of types. */
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
    // A list of values of several types is one way of each.
    return way.shape() instanceof Shape.EnumShape && all.stream().anyMatch(way::isSame);
  }
}
