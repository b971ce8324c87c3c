package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies {@code unevaluatedProperties} and {@code unevaluatedItems} to shapes, if it is known for
 * every value which members and items they concern: those that neither the node itself nor its
 * {@code $ref} and {@code allOf} describe.
 */
final class UnevaluatedParts {
  /** The maximum number of nodes to visit, because each node with these keywords visits its own. */
  private static final int STEPS = 500_000;

  private int steps;

  /** Returns the outline with the further members and items that a node allows. */
  Outline applied(Outline outline, SchemaNode node) {
    Outline result = outline;
    for (PartApplicator.Unevaluated each : node.assertions(PartApplicator.Unevaluated.class)) {
      boolean closed = each.closed() != null;
      boolean binds = each.closed() == null || OwnOutline.binds(each.closed());
      if (steps > STEPS || !binds || result.of(each.kind()).size() != 1) {
        continue;
      }
      Way way = result.of(each.kind()).get(0);
      Shape shape =
          each.kind() == JsonType.OBJECT
              ? members(way.shape(), node, closed ? null : each.node())
              : items(way.shape(), node, closed ? null : each.node());
      if (!shape.equals(way.shape())) {
        result = result.with(each.kind(), List.of(way.with(shape)));
      }
    }
    return result;
  }

  private Shape members(Shape shape, SchemaNode node, @Nullable SchemaNode further) {
    Set<SchemaNode> always = reached(Set.of(node), false);
    List<Shape.PatternMembers> patterned = ShapeMerge.patterned(shape);
    Set<String> sources =
        patterned.stream()
            .flatMap(each -> each.sources().stream())
            .collect(Collectors.toCollection(HashSet::new));
    boolean known =
        evaluated(always, node)
                .noneMatch(
                    e ->
                        e.allMembers()
                            || e.patterns().stream().anyMatch(p -> !sources.contains(p.source())))
            && evaluated(sometimes(always), node).noneMatch(Evaluated::speaksOfMembers);
    if (!known) {
      return shape;
    }
    List<Shape.Member> members = ShapeMerge.members(shape);
    return members.isEmpty() && patterned.isEmpty() && further != null
        ? new Shape.MapShape(further)
        : new Shape.ObjectShape(members, patterned, further);
  }

  /**
   * Returns the outline of an object that {@code unevaluatedProperties} closes although conditions
   * and alternatives describe members as well: it has no members but those that any of them
   * describes.
   */
  Outline closed(Outline outline, SchemaNode node, CombinedNodes combined) {
    List<Way> ways = outline.of(JsonType.OBJECT);
    boolean closed =
        node.assertions(PartApplicator.Unevaluated.class).stream()
            .anyMatch(
                each ->
                    each.kind() == JsonType.OBJECT
                        && each.closed() != null
                        && OwnOutline.binds(each.closed()));
    if (!closed || steps > STEPS || ways.size() != 1) {
      return outline;
    }
    Shape shape = ways.get(0).shape();
    Set<SchemaNode> all = reached(reached(Set.of(node), false), true);
    boolean known = evaluated(all, node).noneMatch(e -> e.allMembers() || !e.patterns().isEmpty());
    if (!known || ShapeMerge.additional(shape) == null) {
      return outline;
    }
    Map<String, Shape.Member> members = new LinkedHashMap<>();
    ShapeMerge.members(shape).forEach(member -> members.put(member.name(), member));
    described(all)
        .forEach(
            (name, nodes) -> {
              Shape.Member before = members.get(name);
              if (before == null || before.conditional()) {
                members.put(name, new Shape.Member(name, combined.either(nodes), false));
              }
            });
    Shape narrowed = new Shape.ObjectShape(List.copyOf(members.values()), null);
    return outline.with(JsonType.OBJECT, List.of(ways.get(0).with(narrowed)));
  }

  /** Returns the nodes of each member in some nodes. */
  private static Map<String, List<SchemaNode>> described(Set<SchemaNode> some) {
    Map<String, List<SchemaNode>> described = new LinkedHashMap<>();
    for (SchemaNode node : some) {
      for (PartApplicator.Members members : node.assertions(PartApplicator.Members.class)) {
        members
            .named()
            .forEach(
                (name, member) ->
                    described.computeIfAbsent(name, each -> new ArrayList<>()).add(member));
      }
    }
    return described;
  }

  private Shape items(Shape shape, SchemaNode node, @Nullable SchemaNode further) {
    Set<SchemaNode> always = reached(Set.of(node), false);
    boolean known =
        evaluated(always, node).noneMatch(e -> e.allItems() || !e.contained().isEmpty())
            && evaluated(sometimes(always), node).noneMatch(Evaluated::speaksOfItems);
    int covered = known ? evaluated(always, node).mapToInt(Evaluated::items).max().orElse(0) : -1;
    if (shape instanceof Shape.TupleShape tuple && tuple.items().size() == covered) {
      return new Shape.TupleShape(
          tuple.items(), tuple.required(), tuple.rest() == null ? null : further);
    }
    return shape instanceof Shape.ArrayShape && covered == 0 && further != null
        ? new Shape.ArrayShape(further)
        : shape;
  }

  private Set<SchemaNode> sometimes(Set<SchemaNode> always) {
    Set<SchemaNode> all = reached(always, true);
    all.removeAll(always);
    return all;
  }

  /** Returns the nodes that apply to the same value, always or under conditions. */
  private Set<SchemaNode> reached(Collection<SchemaNode> from, boolean conditions) {
    Set<SchemaNode> reached = new LinkedHashSet<>(from);
    Deque<SchemaNode> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (Applied each : Applied.of(open.remove())) {
        boolean counts = conditions || each.when() == Applied.When.ALWAYS;
        if (counts && reached.add(each.node())) {
          open.add(each.node());
        }
      }
      steps++;
    }
    return reached;
  }

  private static Stream<Evaluated> evaluated(Set<SchemaNode> some, SchemaNode node) {
    return some.stream().map(each -> each == node ? Evaluated.before(each) : Evaluated.by(each));
  }
}
