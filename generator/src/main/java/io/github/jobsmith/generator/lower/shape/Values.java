package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Derives outlines and shapes from lists of values. */
final class Values {
  private Values() {}

  /**
   * Returns the outline of a list of values.
   *
   * @param types the types that the node allows
   * @param plain the outline of arrays and objects
   */
  static Outline outline(List<Literal> values, Set<JsonType> types, Outline plain) {
    Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);
    Map<JsonType, List<Literal>> scalars = new EnumMap<>(JsonType.class);
    Set<BigDecimal> numbers = new TreeSet<>();
    Set<Literal> others = new HashSet<>();
    boolean containers = false;
    for (Literal value : values) {
      JsonType type = value.kind();
      boolean whole = !types.contains(JsonType.INTEGER) || isWhole(value);
      if (!types.contains(type) || !whole) {
        continue;
      }
      if (type == JsonType.NULL || type == JsonType.ARRAY || type == JsonType.OBJECT) {
        ways.put(type, plain.of(type));
        containers |= type != JsonType.NULL;
      } else {
        List<Literal> same = scalars.computeIfAbsent(type, each -> new ArrayList<>());
        // 1 and 1.0 are the same value.
        if (value instanceof Literal.Num number ? numbers.add(number.value()) : others.add(value)) {
          same.add(value);
        }
      }
    }
    int count = scalars.values().stream().mapToInt(List::size).sum();
    boolean mixed = scalars.size() > 1 && !containers && count <= Shape.EnumShape.MAX_VALUES;
    Way all = mixed ? Way.of(mixed(values, scalars)) : null;
    scalars.forEach(
        (type, some) -> ways.put(type, List.of(all != null ? all : Way.of(shape(type, some)))));
    return new Outline(ways, plain.range());
  }

  /** Returns the shape of values of several types, in the order of the schema. */
  private static Shape mixed(List<Literal> values, Map<JsonType, List<Literal>> scalars) {
    Set<Literal> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    scalars.values().forEach(kept::addAll);
    return new Shape.EnumShape(values.stream().filter(kept::contains).toList());
  }

  /** Returns the shape of values of one scalar type. */
  static Shape shape(JsonType type, List<Literal> values) {
    if (type == JsonType.BOOLEAN) {
      return new Shape.BooleanShape();
    } else if (type == JsonType.STRING) {
      return values.size() <= Shape.EnumShape.MAX_VALUES
          ? new Shape.EnumShape(values)
          : new Shape.StringShape(null);
    }
    return values.size() <= Shape.EnumShape.MAX_VALUES
        ? new Shape.EnumShape(values)
        : range(values);
  }

  /** Returns the shape of a node: a single number has the type of a number. */
  static Shape plain(Shape shape) {
    return shape instanceof Shape.EnumShape list && list.isNumeric() && list.values().size() == 1
        ? range(list.values())
        : shape;
  }

  /** Returns the smallest range that contains numbers. */
  static Shape range(List<Literal> values) {
    List<BigDecimal> numbers =
        values.stream().map(value -> ((Literal.Num) value).value()).sorted().toList();
    return values.stream().allMatch(Values::isWhole)
        ? IntegerBounds.between(numbers.get(0), numbers.get(numbers.size() - 1))
        : new Shape.DecimalShape();
  }

  /** Returns the values of one type. */
  static List<Literal> ofType(List<Literal> values, JsonType type) {
    return values.stream().filter(value -> value.kind() == type).toList();
  }

  /** Returns the types of values, without INTEGER. */
  static Set<JsonType> types(List<Literal> values) {
    EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
    values.forEach(value -> types.add(value.kind()));
    return types;
  }

  /** Returns the distinct values of two lists of strings or numbers. */
  static Shape joined(List<Literal> one, List<Literal> other) {
    List<Literal> all = new ArrayList<>(one);
    other.stream()
        .filter(value -> one.stream().noneMatch(each -> same(each, value)))
        .forEach(all::add);
    return shape(all.get(0).kind(), all);
  }

  /** Returns those of a list of values that satisfy a condition; null if there are none. */
  static @Nullable Shape filtered(Shape.EnumShape list, Predicate<Literal> condition) {
    List<Literal> kept = list.values().stream().filter(condition).toList();
    if (kept.isEmpty()) {
      return null;
    }
    return kept.size() == list.values().size() ? list : new Shape.EnumShape(kept);
  }

  /** Whether two values are equal in JSON, where 1 is 1.0; scalars only. */
  static boolean same(Literal one, Literal other) {
    return one instanceof Literal.Num a && other instanceof Literal.Num b
        ? a.value().compareTo(b.value()) == 0
        : one.equals(other);
  }

  static boolean isWhole(Literal value) {
    return !(value instanceof Literal.Num number) || number.isWhole();
  }
}
