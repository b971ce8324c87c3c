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
  /** The maximum number of alternatives; more are not useful in a model. */
  private static final int MAX_ALTERNATIVES = 60;

  private final ContainerShapes containers;

  OutlineJoin(ContainerShapes containers) {
    this.containers = containers;
  }

  /** Returns the outline of the anyOf or oneOf of these nodes. */
  Outline of(List<SchemaNode> nodes, Function<SchemaNode, Outline> outlines) {
    Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);
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
          List<Way> all = ways.computeIfAbsent(type, each -> new ArrayList<>());
          if (type == JsonType.ARRAY || type == JsonType.OBJECT) {
            add(all, way.under(node, only));
          } else {
            addScalar(type, all, way);
          }
        }
      }
    }
    limit(ways, JsonType.ARRAY, containers.anyArray());
    limit(ways, JsonType.OBJECT, containers.anyObject());
    return new Outline(ways, range == null ? IntegerBounds.NONE : range);
  }

  private static void limit(Map<JsonType, List<Way>> ways, JsonType type, Shape any) {
    if (ways.getOrDefault(type, List.of()).size() > MAX_ALTERNATIVES) {
      ways.put(type, List.of(Way.of(any)));
    }
  }

  private static void add(List<Way> all, Way way) {
    if (all.size() > MAX_ALTERNATIVES) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).shape().equals(way.shape())) {
        all.set(i, all.get(i).or(way));
        return;
      }
    }
    all.add(way);
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

  private static Shape either(Shape one, Shape other) {
    if (one.equals(other)) {
      return one;
    } else if (one instanceof Shape.EnumShape a && other instanceof Shape.EnumShape b) {
      return Values.joined(a.values(), b.values());
    } else if (one instanceof Shape.IntegerShape a && other instanceof Shape.IntegerShape b) {
      return IntegerBounds.either(a, b);
    } else if (one instanceof Shape.IntegerShape || one instanceof Shape.DecimalShape) {
      return new Shape.DecimalShape();
    }
    return new Shape.StringShape(null);
  }
}
