package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes the outline of a value that matches two outlines. Each of them is a correct outline, as
 * neither is narrower than what is accepted; the result is more precise.
 */
final class OutlineMeet {
  private final ShapeMerge shapes;
  private final ContainerShapes containers;
  private final Simplifications simplifications;

  OutlineMeet(ShapeMerge shapes, ContainerShapes containers, Simplifications simplifications) {
    this.shapes = shapes;
    this.containers = containers;
    this.simplifications = simplifications;
  }

  /**
   * Combines two outlines.
   *
   * @param own the outline of the node itself
   * @param other the outline of the referenced node; keeps its owner when the node adds nothing
   */
  Outline of(Outline own, Outline other) {
    Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);
    MixedValues mixed = MixedValues.of(own, other);
    for (JsonType type : Outline.TYPES) {
      if (own.allows(type) && other.allows(type)) {
        ways.put(type, mixed.covers(type) ? mixed.ways(type) : both(own.of(type), other.of(type)));
      }
    }
    return new Outline(ways, IntegerBounds.both(own.range(), other.range())).bounded();
  }

  private List<Way> both(List<Way> own, List<Way> other) {
    if (own.size() > 1 && other.size() > 1) {
      // All combinations would be too many; one side is sufficient.
      simplifications.add(
          "the model has only the larger of two sets of alternatives that apply together",
          "combine the alternatives in one oneOf or anyOf");
      return own.size() < other.size() ? other : own;
    } else if (own.size() == 1 && other.size() == 1) {
      return both(own.get(0), other.get(0));
    } else if (own.size() == 1) {
      return under(own.get(0), other);
    }
    return under(other.get(0), own);
  }

  /** Returns alternatives of a base; only the base if they add nothing to it. */
  private List<Way> under(Way base, List<Way> alternatives) {
    if (addNothing(alternatives, base)) {
      return List.of(base);
    }
    boolean objects = ShapeMerge.isObject(base.shape());
    Alternatives all = new Alternatives();
    for (Way each : alternatives) {
      under(base, each).forEach(all::add);
    }
    return all.ways(objects ? containers.anyObject() : containers.anyArray(), simplifications);
  }

  /** Returns an alternative of a base, with the content of the base first. */
  private List<Way> under(Way base, Way alternative) {
    Shape merged = shapes.both(alternative.shape(), base.shape());
    if (merged == null) {
      return List.of();
    }
    return List.of(merged.equals(alternative.shape()) ? alternative : alternative.with(merged));
  }

  private List<Way> both(Way own, Way other) {
    Shape merged = shapes.both(own.shape(), other.shape());
    if (merged == null) {
      return List.of();
    } else if (merged.equals(other.shape())) {
      boolean owned = other.owner() != null || !merged.equals(own.shape());
      return List.of(owned ? other : own);
    }
    return List.of(merged.equals(own.shape()) ? own : own.with(merged));
  }

  /**
   * Whether alternatives have no members other than those of the base: then they are conditions on
   * the base, such as {@code anyOf} of {@code required}.
   */
  private boolean addNothing(List<Way> alternatives, Way base) {
    if (!ShapeMerge.isObject(base.shape())) {
      // An alternative that does not constrain arrays further than the base cannot be
      // distinguished.
      return alternatives.stream()
          .anyMatch(way -> base.shape().equals(shapes.both(way.shape(), base.shape())));
    }
    Set<String> known =
        ShapeMerge.members(base.shape()).stream()
            .map(Shape.Member::name)
            .collect(Collectors.toCollection(HashSet::new));
    SchemaNode further = ShapeMerge.additional(base.shape());
    return alternatives.stream().noneMatch(way -> typesFurther(way.shape(), base.shape()))
        && alternatives.stream()
            .flatMap(way -> ShapeMerge.members(way.shape()).stream())
            .allMatch(
                member ->
                    known.contains(member.name())
                        || member.node().acceptsAll()
                        || member.node() == further);
  }

  /** Whether a shape has a type for further members, of which the base says nothing. */
  private static boolean typesFurther(Shape shape, Shape base) {
    SchemaNode own = ShapeMerge.additional(shape);
    SchemaNode further = ShapeMerge.additional(base);
    return further != null
        && further.acceptsAll()
        && (own != null && !own.acceptsAll()
            || ShapeMerge.patterned(base).isEmpty()
                && ShapeMerge.patterned(shape).stream()
                    .anyMatch(some -> !some.node().acceptsAll()));
  }
}
