package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.rule.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Derives an outline from a node's own keywords. Ignores constraints that only warn, because they
 * do not restrict valid values.
 */
final class OwnOutline {
  private final ContainerShapes containers;
  private final Map<SchemaNode, String> formats;

  OwnOutline(
      NodeAllocator nodes,
      CombinedNodes combined,
      Map<SchemaNode, String> formats,
      Simplifications simplifications) {
    this.containers = new ContainerShapes(nodes, combined, simplifications);
    this.formats = formats;
  }

  ContainerShapes containers() {
    return containers;
  }

  Outline of(SchemaNode node) {
    Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);
    EnumSet<JsonType> types = types(node);
    Shape.IntegerShape range = IntegerBounds.of(node);
    for (JsonType type : Outline.TYPES) {
      if (types.contains(type)) {
        ways.put(type, List.of(Way.of(shape(type, node, types, range))));
      }
    }
    Outline outline = new Outline(ways, range);
    List<Literal> values = values(node);
    return values == null ? outline : Values.outline(values, types, outline).bounded();
  }

  private Shape shape(
      JsonType type, SchemaNode node, Set<JsonType> types, Shape.IntegerShape range) {
    return switch (type) {
      case NULL -> new Shape.NullShape();
      case BOOLEAN -> new Shape.BooleanShape();
      case STRING -> new Shape.StringShape(formats.get(node));
      case INTEGER, NUMBER -> types.contains(JsonType.INTEGER) ? range : new Shape.DecimalShape();
      case ARRAY -> containers.array(node);
      case OBJECT -> containers.object(node);
    };
  }

  /**
   * Returns the allowed types of {@link Outline#TYPES}, with INTEGER if numbers must be integers.
   */
  private static EnumSet<JsonType> types(SchemaNode node) {
    EnumSet<JsonType> types = EnumSet.copyOf(Outline.TYPES);
    for (Assertion.TypeIs type : binding(node, Assertion.TypeIs.class).toList()) {
      types = EnumSet.copyOf(type.types());
      if (types.contains(JsonType.NUMBER)) {
        types.remove(JsonType.INTEGER);
      } else if (types.contains(JsonType.INTEGER)) {
        types.add(JsonType.NUMBER);
      }
    }
    return types;
  }

  /** Returns the values of const or enum, or null when there is neither. */
  private static @Nullable List<Literal> values(SchemaNode node) {
    return binding(node, Assertion.OneOfValues.class)
        .map(Assertion.OneOfValues::values)
        .findFirst()
        .orElse(null);
  }

  /** Returns the assertions of one type that every valid value satisfies. */
  static <T extends Assertion.Single> Stream<T> binding(SchemaNode node, Class<T> type) {
    return node.assertions(type).stream().filter(each -> binds(each.constraint()));
  }

  /** Whether a value that violates the constraint is invalid. */
  static boolean binds(Constraint constraint) {
    return constraint.rule().severity() == Severity.ERROR;
  }
}
