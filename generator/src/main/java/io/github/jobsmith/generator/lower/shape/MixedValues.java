package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of several types, of a list of values in one of two outlines, that the other outline
 * allows.
 */
final class MixedValues {
  private final Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);

  private MixedValues() {}

  /** Whether a way is a list of values of several types. */
  static boolean isMixed(Way way) {
    return way.shape() instanceof Shape.EnumShape values && values.isMixed();
  }

  static MixedValues of(Outline own, Outline other) {
    MixedValues mixed = new MixedValues();
    Way way = way(other);
    if (way != null) {
      mixed.add(way, own);
    } else {
      way = way(own);
      if (way != null) {
        mixed.add(way, other);
      }
    }
    return mixed;
  }

  private static @Nullable Way way(Outline outline) {
    for (JsonType type : Outline.TYPES) {
      List<Way> some = outline.of(type);
      if (some.size() == 1 && isMixed(some.get(0))) {
        return some.get(0);
      }
    }
    return null;
  }

  private void add(Way way, Outline other) {
    List<Literal> values = ((Shape.EnumShape) way.shape()).values();
    List<Literal> kept = values.stream().filter(value -> allows(other, value)).toList();
    for (JsonType type : Values.types(values)) {
      ways.put(type, List.of());
    }
    boolean several = Values.types(kept).size() > 1;
    Way all = kept.size() == values.size() ? way : Way.of(new Shape.EnumShape(kept));
    for (JsonType type : Values.types(kept)) {
      Shape shape = several ? all.shape() : Values.shape(type, Values.ofType(kept, type));
      ways.put(type, List.of(several ? all : Way.of(shape)));
    }
  }

  private static boolean allows(Outline other, Literal value) {
    return other.of(value.kind()).stream().anyMatch(way -> allows(way.shape(), value));
  }

  private static boolean allows(Shape shape, Literal value) {
    if (shape instanceof Shape.EnumShape list) {
      return list.values().stream().anyMatch(each -> Values.same(each, value));
    }
    return !(shape instanceof Shape.IntegerShape range)
        || !(value instanceof Literal.Num number)
        || number.isWhole() && IntegerBounds.contains(range, number.value());
  }

  /** Whether the values have a type. */
  boolean covers(JsonType type) {
    return ways.containsKey(type);
  }

  /** Returns the ways of a type; empty if no value of the type is allowed. */
  List<Way> ways(JsonType type) {
    return ways.getOrDefault(type, List.of());
  }
}
