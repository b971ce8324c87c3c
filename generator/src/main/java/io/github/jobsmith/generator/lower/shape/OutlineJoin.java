package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Computes the outline of a value that matches one of several outlines. */
final class OutlineJoin {
  private final ContainerShapes containers;
  private final Simplifications simplifications;

  OutlineJoin(ContainerShapes containers, Simplifications simplifications) {
    this.containers = containers;
    this.simplifications = simplifications;
  }

  /** Returns the outline of the anyOf or oneOf of these nodes. */
  Outline of(List<SchemaNode> nodes, Function<SchemaNode, Outline> outlines) {
    Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);
    Alternatives arrays = new Alternatives();
    Alternatives objects = new Alternatives();
    Shape.IntegerShape range = null;
    for (SchemaNode node : nodes) {
      Outline outline = outlines.apply(node);
      if (outline.allows(JsonType.NUMBER)) {
        range = range == null ? outline.range() : IntegerBounds.either(range, outline.range());
      }
      for (JsonType type : Outline.TYPES) {
        List<Way> some = outline.of(type);
        boolean only = some.size() == 1;
        for (Way way : some) {
          if (type == JsonType.ARRAY) {
            arrays.add(way.under(node, only));
          } else if (type == JsonType.OBJECT) {
            objects.add(way.under(node, only));
          } else {
            addScalar(type, ways.computeIfAbsent(type, each -> new ArrayList<>()), way);
          }
        }
      }
    }
    ways.put(JsonType.ARRAY, arrays.ways(containers.anyArray(), simplifications));
    ways.put(JsonType.OBJECT, objects.ways(containers.anyObject(), simplifications));
    return new Outline(ways, range == null ? IntegerBounds.NONE : range);
  }

  /** There is one way to be a string or a number, which is what all alternatives have in common. */
  private static void addScalar(JsonType type, List<Way> all, Way next) {
    Way way =
        MixedValues.isMixed(next)
            ? Way.of(
                Values.shape(type, Values.ofType(((Shape.EnumShape) next.shape()).values(), type)))
            : new Way(next.shape(), next.owner(), List.of());
    if (all.isEmpty()) {
      all.add(way);
      return;
    }
    Way before = all.get(0);
    if (!before.isSame(way)) {
      boolean sameEnum =
          before.shape() instanceof Shape.EnumShape && before.shape().equals(way.shape());
      all.set(0, sameEnum ? before : Way.of(either(before.shape(), way.shape())));
    }
  }

  private static Shape either(Shape first, Shape second) {
    if (first.equals(second)) {
      return first;
    } else if (first instanceof Shape.EnumShape a && second instanceof Shape.EnumShape b) {
      return Values.joined(a.values(), b.values());
    }
    Shape one = ranged(first);
    Shape other = ranged(second);
    if (one.equals(other)) {
      return one;
    } else if (one instanceof Shape.IntegerShape a && other instanceof Shape.IntegerShape b) {
      return IntegerBounds.either(a, b);
    } else if (one instanceof Shape.IntegerShape || one instanceof Shape.DecimalShape) {
      return new Shape.DecimalShape();
    }
    return new Shape.StringShape(null);
  }

  /** Returns the range of a list of numbers; any other shape as it is. */
  private static Shape ranged(Shape shape) {
    return shape instanceof Shape.EnumShape list && list.isNumeric()
        ? Values.range(list.values())
        : shape;
  }
}
