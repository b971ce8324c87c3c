package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes the outline of a value that matches two outlines. Each of them is a correct outline, as
 * neither is narrower than what is accepted; the result is more precise.
 */
final class OutlineMeet {
  private OutlineMeet() {}

  /**
   * Combines two outlines.
   *
   * @param own the outline of the node itself
   * @param other the outline of the referenced node; keeps its owner when the node adds nothing
   */
  static Outline of(Outline own, Outline other) {
    Map<JsonType, List<Way>> ways = new EnumMap<>(JsonType.class);
    for (JsonType type : Outline.TYPES) {
      if (own.allows(type) && other.allows(type)) {
        ways.put(type, both(own.of(type), other.of(type)));
      }
    }
    return tidied(new Outline(ways));
  }

  private static List<Way> both(List<Way> own, List<Way> other) {
    if (own.size() > 1 && other.size() > 1) {
      // All combinations would be too many; one side is sufficient.
      return own;
    } else if (own.size() == 1 && other.size() == 1) {
      return List.of(both(own.get(0), other.get(0)));
    } else if (own.size() == 1) {
      return addNothing(other, own.get(0))
          ? own
          : distinct(other.stream().map(each -> under(own.get(0), each)).toList());
    }
    return addNothing(own, other.get(0))
        ? other
        : distinct(own.stream().map(each -> under(other.get(0), each)).toList());
  }

  /** Returns an alternative of a base, with the content of the base first. */
  private static Way under(Way base, Way alternative) {
    Shape merged = ShapeMerge.both(alternative.shape(), base.shape());
    return merged.equals(alternative.shape()) ? alternative : alternative.with(merged);
  }

  private static Way both(Way own, Way other) {
    if (isMixed(own) || isMixed(other)) {
      boolean text = other.shape() instanceof Shape.EnumShape && !isMixed(other);
      return isMixed(own) && !text ? own : other;
    }
    Shape merged = ShapeMerge.both(own.shape(), other.shape());
    if (merged.equals(other.shape())) {
      return other;
    }
    return merged.equals(own.shape()) ? own : own.with(merged);
  }

  /**
   * Whether alternatives have no members other than those of the base: then they are conditions on
   * the base, such as {@code anyOf} of {@code required}.
   */
  private static boolean addNothing(List<Way> alternatives, Way base) {
    if (!ShapeMerge.isObject(base.shape())) {
      // An alternative that does not constrain arrays further than the base cannot be
      // distinguished.
      return alternatives.stream()
          .anyMatch(way -> ShapeMerge.both(way.shape(), base.shape()).equals(base.shape()));
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

  static boolean isMixed(Way way) {
    return way.shape() instanceof Shape.EnumShape values && !values.isText();
  }

  /** Removes values whose type is no longer allowed from a list of values. */
  private static Outline tidied(Outline outline) {
    Map<Way, Set<JsonType>> mixed = new IdentityHashMap<>();
    for (JsonType type : Outline.TYPES) {
      outline.of(type).stream()
          .filter(OutlineMeet::isMixed)
          .forEach(
              way -> mixed.computeIfAbsent(way, w -> EnumSet.noneOf(JsonType.class)).add(type));
    }
    Outline tidy = outline;
    for (Map.Entry<Way, Set<JsonType>> entry : mixed.entrySet()) {
      List<Literal> values = ((Shape.EnumShape) entry.getKey().shape()).values();
      if (!Values.types(values).equals(entry.getValue())) {
        for (JsonType type : entry.getValue()) {
          Shape shape = Values.shape(type, Values.ofType(values, type));
          tidy = tidy.with(type, List.of(Way.of(shape)));
        }
      }
    }
    return tidy;
  }
}
