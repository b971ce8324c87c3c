package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator.Conditional;
import io.github.jobsmith.generator.ir.BranchApplicator.DependentSchema;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to an outline what holds only under conditions. A single {@code if} with {@code then} and
 * {@code else} results in alternatives. Other conditions can hold in any combination, so the
 * members of their branches become optional members; their types only hold under the condition, and
 * other values are further members.
 */
final class ConditionalShapes {
  /** The maximum number of members that conditions add to an object. */
  private static final int MAX_MEMBERS = 500;

  private final CombinedNodes nodes;
  private final FurtherMembers further;
  private final OutlineMeet meet;
  private final OutlineJoin join;
  private final Simplifications simplifications;
  private final Function<SchemaNode, @Nullable Outline> outlines;

  ConditionalShapes(
      CombinedNodes nodes,
      FurtherMembers further,
      OutlineMeet meet,
      OutlineJoin join,
      Simplifications simplifications,
      Function<SchemaNode, @Nullable Outline> outlines) {
    this.nodes = nodes;
    this.further = further;
    this.meet = meet;
    this.join = join;
    this.simplifications = simplifications;
    this.outlines = outlines;
  }

  /** Whether an assertion applies schemas to the value itself under a condition. */
  static boolean isConditional(Assertion assertion) {
    return switch (assertion.tag()) {
      case CONDITIONAL, DEPENDENT_SCHEMA ->
          assertion.constraints().stream().allMatch(OwnOutline::binds);
      // All others hold always, or have alternatives of their own.
      default -> false;
    };
  }

  Outline of(Outline base, Collection<Assertion> conditions) {
    Set<String> known = new HashSet<>();
    base.of(JsonType.OBJECT).forEach(way -> names(way.shape()).forEach(known::add));
    List<Assertion> telling =
        conditions.stream().filter(each -> addsMembers(each, known, base)).toList();
    Conditional only = only(telling.isEmpty() ? conditions : telling);
    if (only != null) {
      Outline joined = joined(only);
      return joined == null ? base : meet.of(base, joined);
    }
    return telling.isEmpty() ? base : optional(base, telling, known);
  }

  private static @Nullable Conditional only(Collection<Assertion> conditions) {
    return conditions.size() == 1
            && conditions.iterator().next() instanceof Conditional only
            && only.then() != null
            && only.otherwise() != null
        ? only
        : null;
  }

  /** Returns the outline of values that match the condition and {@code then}, or {@code else}. */
  private @Nullable Outline joined(Conditional conditional) {
    Outline condition = outlines.apply(conditional.condition());
    Outline then = outline(conditional.then());
    Outline otherwise = outline(conditional.otherwise());
    if (condition == null || then == null || otherwise == null || then.hasAlternatives()) {
      return null;
    }
    // Readers test the alternatives in this order, so the second one is not read if the condition
    // holds.
    Outline matching = meet.of(then, condition);
    return join.of(
        List.of(conditional.condition(), conditional.otherwise()),
        node -> node == conditional.condition() ? matching : otherwise);
  }

  private @Nullable Outline outline(@Nullable SchemaNode node) {
    return node == null ? null : outlines.apply(node);
  }

  private boolean addsMembers(Assertion condition, Set<String> known, Outline base) {
    return base.of(JsonType.OBJECT).stream()
            .anyMatch(way -> ShapeMerge.additional(way.shape()) != null)
        && members(condition).anyMatch(member -> !known.contains(member.name()));
  }

  /** Returns the members about which the branches of a condition say something. */
  private Stream<Shape.Member> members(Assertion condition) {
    List<SchemaNode> branches = new ArrayList<>();
    if (condition instanceof Conditional conditional) {
      Stream.of(conditional.then(), conditional.otherwise())
          .filter(node -> node != null)
          .forEach(branches::add);
    } else {
      branches.add(((DependentSchema) condition).node());
    }
    return branches.stream()
        .map(outlines)
        .filter(outline -> outline != null)
        .flatMap(outline -> outline.of(JsonType.OBJECT).stream())
        .flatMap(
            way ->
                ShapeMerge.members(way.shape()).stream()
                    .filter(member -> member.node() != ShapeMerge.additional(way.shape()))
                    .filter(member -> !member.node().acceptsAll()));
  }

  private static Stream<String> names(Shape shape) {
    return ShapeMerge.members(shape).stream().map(Shape.Member::name);
  }

  private Outline optional(Outline base, List<Assertion> telling, Set<String> known) {
    Map<String, List<SchemaNode>> added = new LinkedHashMap<>();
    telling.stream()
        .flatMap(this::members)
        .filter(member -> !known.contains(member.name()))
        .forEach(
            member ->
                added.computeIfAbsent(member.name(), each -> new ArrayList<>()).add(member.node()));
    List<Way> ways = base.of(JsonType.OBJECT);
    Shape shape = ways.get(0).shape();
    if (ways.size() > 1 || added.size() > MAX_MEMBERS) {
      simplifications.add(
          "the model has no components for members that only a condition describes",
          "describe them in \"properties\"");
      return base;
    }
    List<Shape.Member> all = new ArrayList<>(ShapeMerge.members(shape));
    added.forEach(
        (name, some) -> {
          // Without the condition, the member can have any value that further members can have.
          SchemaNode other = further.of(shape, name);
          if (other != null) {
            boolean free = other.acceptsAll();
            all.add(new Shape.Member(name, free ? nodes.either(some) : other, false, free));
          }
        });
    Shape with =
        new Shape.ObjectShape(all, ShapeMerge.patterned(shape), ShapeMerge.additional(shape));
    return base.with(JsonType.OBJECT, List.of(ways.get(0).with(with)));
  }
}
