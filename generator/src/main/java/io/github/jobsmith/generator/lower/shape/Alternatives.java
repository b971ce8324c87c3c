package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the ways of one type; those with equal shapes are merged, in the order of the first. */
final class Alternatives {
  private final Map<Shape, Way> ways = new LinkedHashMap<>();
  private boolean tooMany;

  void add(Way way) {
    Way before = ways.get(way.shape());
    Way all = before == null ? way : before.or(way);
    if (tooMany || all == null || ways.size() >= Shape.UnionShape.MAX_ALTERNATIVES) {
      tooMany = true;
    } else {
      ways.put(way.shape(), all);
    }
  }

  /**
   * Returns the ways.
   *
   * @param any the shape of all arrays, or of all objects, if there are too many ways
   */
  List<Way> ways(Shape any, Simplifications simplifications) {
    if (!tooMany) {
      return List.copyOf(ways.values());
    }
    boolean map = ShapeMerge.isObject(any);
    simplifications.add(
        "the model uses a "
            + (map ? "map" : "list")
            + " of JsonValue here: there are more alternatives than a sealed interface can have",
        "divide them among several members, or into unions of unions");
    return List.of(Way.of(any));
  }
}
