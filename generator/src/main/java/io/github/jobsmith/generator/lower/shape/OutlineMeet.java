package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
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

  OutlineMeet(ShapeMerge shapes) {
    this.shapes = shapes;
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
      return own.size() < other.size() ? other : own;
    } else if (own.size() == 1 && other.size() == 1) {
      return both(own.get(0), other.get(0));
    } else if (own.size() == 1) {
      return addNothing(other, own.get(0))
          ? own
          : distinct(other.stream().flatMap(each -> under(own.get(0), each).stream()).toList());
    }
    return addNothing(own, other.get(0))
        ? other
        : distinct(own.stream().flatMap(each -> under(other.get(0), each).stream()).toList());
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
    return alternatives.stream()
        .flatMap(way -> ShapeMerge.members(way.shape()).stream())
        .allMatch(
            member ->
                known.contains(member.name())
                    || member.node().acceptsAll()
                    || member.node() == further);
  }

  /** Merges ways with equal shapes. */
  static List<Way> distinct(List<Way> ways) {
    List<Way> kept = new ArrayList<>();
    for (Way way : ways) {
      int same = 0;
      while (same < kept.size() && !kept.get(same).shape().equals(way.shape())) {
        same++;
      }
      if (same == kept.size()) {
        kept.add(way);
      } else {
        kept.set(same, kept.get(same).or(way));
      }
    }
    return kept;
  }
}
