package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Combines two shapes of one value. Each of them is a correct shape, as neither is narrower than
 * what is accepted; the result is more precise.
 */
final class ShapeMerge {
  private ShapeMerge() {}

  /** Combines two shapes of one type. */
  static Shape both(Shape own, Shape other) {
    if (own instanceof Shape.StringShape && other instanceof Shape.EnumShape) {
      return other;
    }
    if (own instanceof Shape.EnumShape one && other instanceof Shape.EnumShape two) {
      List<Literal> common = one.values().stream().filter(two.values()::contains).toList();
      return common.isEmpty() ? own : new Shape.EnumShape(common);
    }
    if (own instanceof Shape.StringShape text
        && text.format() == null
        && other instanceof Shape.StringShape) {
      return other;
    }
    if (own instanceof Shape.IntegerShape one && other instanceof Shape.IntegerShape two) {
      return IntegerBounds.both(one, two);
    }
    if (own instanceof Shape.DecimalShape && other instanceof Shape.IntegerShape) {
      return other;
    }
    if (own instanceof Shape.ArrayShape array && array.item().acceptsAll()) {
      return other;
    }
    if (isObject(own) && isObject(other)) {
      return objects(own, other);
    }
    return own;
  }

  static boolean isObject(Shape shape) {
    return shape instanceof Shape.ObjectShape || shape instanceof Shape.MapShape;
  }

  /** Combines two shapes of objects. */
  static Shape objects(Shape own, Shape other) {
    boolean closed = additional(own) == null || additional(other) == null;
    Map<String, Shape.Member> merged = new LinkedHashMap<>();
    // Inherited members come first, as in a class hierarchy.
    members(other).forEach(member -> merged.put(member.name(), member));
    for (Shape.Member member : members(own)) {
      Shape.Member inherited = merged.get(member.name());
      boolean required = member.required() || inherited != null && inherited.required();
      SchemaNode node =
          inherited != null && !saysType(member.node()) ? inherited.node() : member.node();
      merged.put(member.name(), new Shape.Member(member.name(), node, required));
    }
    if (closed) {
      merged.keySet().removeIf(name -> !allows(own, name) || !allows(other, name));
    }
    SchemaNode additional = closed ? null : further(own, other);
    List<Shape.Member> all = new ArrayList<>(merged.values());
    return all.isEmpty() && additional != null
        ? new Shape.MapShape(additional)
        : new Shape.ObjectShape(all, additional);
  }

  /**
   * Whether a member's own node determines its type, instead of only narrowing the inherited one.
   */
  private static boolean saysType(SchemaNode node) {
    return node.assertions().stream()
        .map(Assertion::tag)
        .anyMatch(
            tag ->
                switch (tag) {
                  case TYPE_IS, ONE_OF_VALUES, REF, ALL_OF, ANY_OF, ONE_OF -> true;
                  default -> false;
                });
  }

  private static @Nullable SchemaNode further(Shape own, Shape other) {
    SchemaNode first = additional(own);
    SchemaNode second = additional(other);
    return first == null || second != null && first.acceptsAll() ? second : first;
  }

  private static boolean allows(Shape shape, String name) {
    return additional(shape) != null
        || members(shape).stream().anyMatch(member -> member.name().equals(name));
  }

  static List<Shape.Member> members(Shape shape) {
    return shape instanceof Shape.ObjectShape object ? object.members() : List.of();
  }

  static @Nullable SchemaNode additional(Shape shape) {
    return shape instanceof Shape.ObjectShape object
        ? object.additional()
        : ((Shape.MapShape) shape).value();
  }
}
