package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generated.check.Expectation.Size.Unit;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Assertion.Side;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Derives the shapes of arrays and objects from a node's own keywords. */
final class ContainerShapes {
  /**
   * A longer tuple becomes a list, since a record with so many unnamed components is not useful.
   */
  private static final int MAX_TUPLE = 30;

  /** The maximum number of patterns of an object, which are one constant of generated code. */
  private static final int MAX_PATTERNS = 500;

  private final NodeAllocator nodes;
  private final CombinedNodes combined;
  private final FurtherMembers further;
  private final Simplifications simplifications;

  ContainerShapes(NodeAllocator nodes, CombinedNodes combined, Simplifications simplifications) {
    this.combined = combined;
    this.nodes = nodes;
    this.further = new FurtherMembers(nodes);
    this.simplifications = simplifications;
  }

  /** Returns the shape of an unconstrained object. */
  Shape anyObject() {
    return new Shape.MapShape(nodes.any());
  }

  /** Returns the shape of an unconstrained array. */
  Shape anyArray() {
    return new Shape.ArrayShape(nodes.any());
  }

  Shape array(SchemaNode node) {
    PartApplicator.Items items = node.first(PartApplicator.Items.class);
    if (items == null) {
      return anyArray();
    } else if (items.prefix().size() > MAX_TUPLE) {
      simplifications.add(
          "the model uses a list of JsonValue here: "
              + items.prefix().size()
              + " items of different types are more than a record of items can have",
          "use an object with named members, or \"items\" for all of them");
      return anyArray();
    }
    SchemaNode rest = items.rest();
    if (items.prefix().isEmpty()) {
      return new Shape.ArrayShape(rest == null ? nodes.any() : rest);
    }
    return tuple(items.prefix(), rest, node);
  }

  private Shape tuple(List<SchemaNode> prefix, @Nullable SchemaNode rest, SchemaNode node) {
    int minimum = counts(node, Side.MINIMUM).max().orElse(0);
    int maximum = counts(node, Side.MAXIMUM).min().orElse(Integer.MAX_VALUE);
    SchemaNode further = rest == null ? nodes.any() : rest;
    boolean closed = isNever(further) || maximum <= prefix.size();
    return new Shape.TupleShape(prefix, Math.min(minimum, prefix.size()), closed ? null : further);
  }

  private static IntStream counts(SchemaNode node, Side side) {
    return OwnOutline.binding(node, Assertion.Size.class)
        .filter(size -> size.is(Unit.ITEM, side))
        .mapToInt(Assertion.Size::limit);
  }

  /** Returns the shape of the node's objects; without members, a map of anything. */
  Shape object(SchemaNode node) {
    PartApplicator.Members members = node.first(PartApplicator.Members.class);
    return members == null ? anyObject() : object(members);
  }

  private Shape object(PartApplicator.Members members) {
    SchemaNode rest = members.additional();
    boolean closed = members.closed() != null && OwnOutline.binds(members.closed());
    SchemaNode open = rest == null || members.closed() != null ? nodes.any() : rest;
    List<Shape.PatternMembers> patterned = patterned(members);
    boolean reduced = patterned.size() > MAX_PATTERNS;
    SchemaNode additional = reduced ? nodes.any() : closed ? null : open;
    List<Shape.Member> named = new ArrayList<>();
    Shape typed =
        new Shape.ObjectShape(
            List.of(), patterned.stream().filter(some -> !some.node().acceptsAll()).toList(), null);
    members
        .named()
        .forEach(
            (name, member) -> {
              if (!isNever(member)) {
                SchemaNode node = matching(name, member, typed);
                named.add(new Shape.Member(name, node, false));
              }
            });
    return named.isEmpty() && (patterned.isEmpty() || reduced) && additional != null
        ? new Shape.MapShape(additional)
        : new Shape.ObjectShape(named, reduced ? List.of() : patterned, additional);
  }

  /** Returns the node of a member that also matches the pattern that its name matches. */
  private SchemaNode matching(String name, SchemaNode member, Shape typed) {
    SchemaNode pattern = ShapeMerge.patterned(typed).isEmpty() ? null : further.of(typed, name);
    return pattern == null ? member : combined.narrowed(member, pattern);
  }

  private List<Shape.PatternMembers> patterned(PartApplicator.Members members) {
    List<Shape.PatternMembers> patterned =
        members.patterned().stream()
            .filter(pattern -> !isNever(pattern.node()))
            .map(pattern -> new Shape.PatternMembers(List.of(pattern), pattern.node()))
            .toList();
    if (patterned.size() > MAX_PATTERNS) {
      simplifications.add(
          "the model uses JsonValue for members whose names match a pattern: "
              + patterned.size()
              + " patterns are too many",
          "combine patterns with the same schema");
    }
    return patterned;
  }

  /** Adds the node's required members, which can be members of the referenced node. */
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
      members.add(new Shape.Member(member.name(), member.node(), isRequired, member.conditional()));
    }
    for (String name : required) {
      SchemaNode other = named.contains(name) ? null : further.of(shape, name);
      if (other != null) {
        members.add(new Shape.Member(name, other, true));
      }
    }
    return members.isEmpty()
        ? shape
        : new Shape.ObjectShape(members, ShapeMerge.patterned(shape), ShapeMerge.additional(shape));
  }

  private static Set<String> required(SchemaNode node) {
    return node.assertions(Assertion.Required.class).stream()
        .limit(1)
        .flatMap(required -> required.names().entrySet().stream())
        .filter(name -> OwnOutline.binds(name.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean isNever(SchemaNode node) {
    Assertion.Never never = node.target().only(Assertion.Never.class);
    return never != null && OwnOutline.binds(never.constraint());
  }
}
