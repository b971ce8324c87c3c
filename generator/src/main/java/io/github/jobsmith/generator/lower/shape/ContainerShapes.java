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

  private final NodeAllocator nodes;
  private final Simplifications simplifications;

  ContainerShapes(NodeAllocator nodes, Simplifications simplifications) {
    this.nodes = nodes;
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
    SchemaNode additional =
        !members.patterned().isEmpty() ? patterned(members, closed) : closed ? null : open;
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

  /**
   * Returns the node of further members: that of the pattern if a closed object has exactly one,
   * else any.
   */
  private SchemaNode patterned(PartApplicator.Members members, boolean closed) {
    Set<SchemaNode> values =
        members.patterned().stream()
            .map(pattern -> pattern.node().target())
            .filter(node -> !isNever(node))
            .collect(Collectors.toSet());
    if (closed && values.size() == 1) {
      return values.iterator().next();
    } else if (values.stream().anyMatch(node -> !node.acceptsAll())) {
      simplifications.add(
          "the model uses JsonValue for members whose names match a pattern",
          closed
              ? "use the same schema for all patterns"
              : "use one pattern, with \"additionalProperties\": false");
    }
    return nodes.any();
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
      members.add(new Shape.Member(member.name(), member.node(), isRequired));
    }
    SchemaNode additional = ShapeMerge.additional(shape);
    for (String name : required) {
      if (additional != null && !named.contains(name)) {
        members.add(new Shape.Member(name, additional, true));
      }
    }
    return members.isEmpty() ? shape : new Shape.ObjectShape(members, additional);
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
