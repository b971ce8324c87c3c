package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape that a node's own keywords give. Members without {@code type: object} give none: a
 * string satisfies {@code properties}, too.
 */
final class OwnShape {
  private final NodeAllocator nodes;
  private final Map<SchemaNode, String> formats;

  OwnShape(NodeAllocator nodes, Map<SchemaNode, String> formats) {
    this.nodes = nodes;
    this.formats = formats;
  }

  Shape of(SchemaNode node) {
    List<Literal> values = values(node);
    if (values != null) {
      return LiteralShapes.of(values);
    }
    EnumSet<JsonType> types = types(node);
    if (types == null) {
      return new Shape.Any();
    }
    if (types.remove(JsonType.NUMBER)) {
      types.remove(JsonType.INTEGER);
      return types.isEmpty() ? new Shape.DecimalShape() : new Shape.Any();
    }
    if (types.size() != 1) {
      return new Shape.Any();
    }
    return switch (types.iterator().next()) {
      case BOOLEAN -> new Shape.BooleanShape();
      case STRING -> new Shape.StringShape(formats.get(node));
      case INTEGER -> IntegerBounds.of(node);
      case ARRAY -> array(node);
      case OBJECT -> ifObject(node);
      case NULL, NUMBER -> new Shape.Any();
    };
  }

  /** The shape with the node's required members, which may be members of what it refers to. */
  Shape withRequired(Shape shape, SchemaNode node) {
    Set<String> required = required(node);
    if (required.isEmpty()) {
      return shape;
    }
    List<Shape.Member> members = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Shape.Member member : ShapeMerge.members(shape)) {
      named.add(member.name());
      boolean isRequired = member.required() || required.contains(member.name());
      members.add(new Shape.Member(member.name(), member.node(), isRequired));
    }
    SchemaNode additional = ShapeMerge.additional(shape);
    for (String name : required) {
      if (additional != null && !named.contains(name)) {
        members.add(new Shape.Member(name, additional, true));
      }
    }
    return new Shape.ObjectShape(members, additional);
  }

  private Shape array(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Items items && items.prefix().isEmpty()) {
        SchemaNode rest = items.rest();
        return new Shape.ArrayShape(rest == null ? nodes.any() : rest);
      }
    }
    return new Shape.ArrayShape(nodes.any());
  }

  /** Any object at all. */
  Shape anyObject() {
    return new Shape.MapShape(nodes.any());
  }

  /** What the node makes of an object; without members, anything goes. */
  Shape ifObject(SchemaNode node) {
    Assertion.Members members = members(node);
    if (members == null) {
      return anyObject();
    }
    SchemaNode rest = members.additional();
    SchemaNode additional =
        !members.patterned().isEmpty()
            ? patterned(members)
            : members.closed() != null ? null : rest == null ? nodes.any() : rest;
    List<Shape.Member> named = new ArrayList<>();
    members
        .named()
        .forEach(
            (name, member) -> {
              if (!isNever(member)) {
                named.add(new Shape.Member(name, member, false));
              }
            });
    return named.isEmpty() && additional != null
        ? new Shape.MapShape(additional)
        : new Shape.ObjectShape(named, additional);
  }

  /** What further members are: one pattern in a closed object says it, else it is open. */
  private SchemaNode patterned(Assertion.Members members) {
    return members.closed() != null && members.patterned().size() == 1
        ? members.patterned().get(0).node()
        : nodes.any();
  }

  private static boolean isNever(SchemaNode node) {
    return node.assertions().size() == 1 && node.assertions().get(0) instanceof Assertion.Never;
  }

  private static Assertion.@Nullable Members members(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Members members) {
        return members;
      }
    }
    return null;
  }

  private static Set<String> required(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Required required) {
        return required.names().keySet();
      }
    }
    return Set.of();
  }

  private static @Nullable EnumSet<JsonType> types(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.TypeIs type) {
        return EnumSet.copyOf(type.types());
      }
    }
    return null;
  }

  /** The values of const or enum that have the type, or null when there is neither. */
  private static @Nullable List<Literal> values(SchemaNode node) {
    List<Literal> values = null;
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.ConstIs constant) {
        values = List.of(constant.value());
      } else if (assertion instanceof Assertion.EnumOf enumeration && values == null) {
        values = enumeration.values();
      }
    }
    EnumSet<JsonType> types = types(node);
    return values == null || types == null
        ? values
        : values.stream().filter(value -> LiteralShapes.isOf(value, types)).toList();
  }

  static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }
}
