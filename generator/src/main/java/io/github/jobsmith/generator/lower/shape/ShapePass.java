package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pass: determines the shape of each node, for models. It follows from what always holds: the
 * node's own keywords, its {@code $ref}, its {@code allOf}, and the alternatives of {@code anyOf}
 * and {@code oneOf}, and the branches of conditions; advice never narrows it. Works bottom up,
 * without recursion.
 */
public final class ShapePass {
  private static final int MEMBERS = 2_000_000;
  private static final int MAX_CONDITIONS = 1_000;

  private final OwnOutline own;
  private final CombinedNodes combined;
  private final OutlineMeet meet;
  private final OutlineJoin join;
  private final ShapeOwners owners;
  private final Simplifications simplifications = new Simplifications();
  private final UnevaluatedParts unevaluated = new UnevaluatedParts();
  private final Diagnostics diagnostics;
  private final Set<SchemaNode> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<SchemaNode, Outline> outlines = new IdentityHashMap<>();

  /** The outlines with what conditions and options add; the same as above if that is nothing. */
  private final Map<SchemaNode, Outline> finished = new IdentityHashMap<>();

  /** The conditions of schemas, also inherited ones, in the order of the schema. */
  private final Map<SchemaNode, List<Assertion>> conditions = new IdentityHashMap<>();

  private final ConditionalShapes conditionals;

  private final ObjectPlaces objects;
  private int members;

  private ShapePass(LoweringContext context) {
    this.combined = new CombinedNodes(context.nodes(), context.formats(), simplifications);
    this.own = new OwnOutline(context.nodes(), combined, context.formats(), simplifications);
    this.meet =
        new OutlineMeet(
            new ShapeMerge(combined, new FurtherMembers(context.nodes())),
            own.containers(),
            simplifications);
    this.join = new OutlineJoin(own.containers(), simplifications);
    this.owners = new ShapeOwners(context.nodes());
    this.conditionals =
        new ConditionalShapes(
            combined,
            new FurtherMembers(context.nodes()),
            meet,
            join,
            simplifications,
            finished::get);
    this.diagnostics = context.diagnostics();
    this.objects =
        new ObjectPlaces(
            context.asserted().objects(), context.uris().of(context.graph().root().resource()));
  }

  /**
   * Runs the pass.
   *
   * @return the places of the option {@code objectsByProperties} that match nothing
   */
  public static Set<String> run(List<SchemaNode> nodes, LoweringContext context) {
    ShapePass pass = new ShapePass(context);
    nodes.forEach(pass.combined::know);
    nodes.forEach(pass::shapeFrom);
    SchemaNode next = pass.combined.nextUnshaped();
    while (next != null) {
      pass.shapeFrom(next);
      next = pass.combined.nextUnshaped();
    }
    pass.combined.finish();
    new PatternGroups(context.nodes()).apply(pass.visited);
    return pass.objects.unused();
  }

  private void shapeFrom(SchemaNode start) {
    if (visited.contains(start)) {
      return;
    }
    Deque<Visit> path = new ArrayDeque<>();
    path.push(visit(start));
    while (!path.isEmpty()) {
      Visit visit = path.getFirst();
      if (visit.inputs.hasNext()) {
        SchemaNode input = visit.inputs.next();
        // A node that is being visited is part of a loop, which was reported as an error.
        if (!visited.contains(input)) {
          path.push(visit(input));
        }
        continue;
      }
      path.pop();
      shape(visit.node);
    }
  }

  private Visit visit(SchemaNode node) {
    visited.add(node);
    List<SchemaNode> inputs = new ArrayList<>(combined.alternatives(node));
    for (Assertion assertion : node.assertions()) {
      inputs.addAll(
          ConditionalShapes.isConditional(assertion) ? assertion.children() : sameValue(assertion));
    }
    return new Visit(node, inputs.iterator());
  }

  /** Returns the nodes that describe the same value, together or as alternatives. */
  private static List<SchemaNode> sameValue(Assertion assertion) {
    return switch (assertion.tag()) {
      case REF, ALL_OF, ANY_OF, ONE_OF -> assertion.children();
      // All others describe other values, or apply only conditionally.
      default -> List.of();
    };
  }

  private void shape(SchemaNode node) {
    SchemaNode referenced = referenced(node);
    if (referenced != null) {
      node.shapeOf(referenced.model());
      outlines.put(node, outlines.get(referenced));
      finished.put(node, finished.get(referenced));
      conditions.put(node, conditions.getOrDefault(referenced, List.of()));
      return;
    }
    List<Outline> inherited = new ArrayList<>();
    List<SchemaNode> alternatives = combined.alternatives(node);
    if (!alternatives.isEmpty() && finished.keySet().containsAll(alternatives)) {
      inherited.add(join.of(alternatives, finished::get));
    }
    Set<Assertion> conditional = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Assertion> inOrder = new ArrayList<>();
    for (Assertion assertion : node.assertions()) {
      List<SchemaNode> nodes = sameValue(assertion);
      if (ConditionalShapes.isConditional(assertion) && conditional.add(assertion)) {
        inOrder.add(assertion);
      }
      if (nodes.isEmpty() || !assertion.constraints().stream().allMatch(OwnOutline::binds)) {
        continue;
      }
      if (Applied.alternatives(assertion).isEmpty()) {
        nodes.stream().map(outlines::get).filter(Objects::nonNull).forEach(inherited::add);
        nodes.stream()
            .flatMap(each -> conditions.getOrDefault(each, List.of()).stream())
            .filter(conditional::add)
            .forEach(inOrder::add);
      } else if (finished.keySet().containsAll(nodes)) {
        inherited.add(join.of(nodes, finished::get));
      }
    }
    Outline known = unevaluated.applied(combined(own.of(node), inherited), node);
    Outline outline = withRequired(known, node);
    outline = bounded(outline, node);
    ConstantNotes.add(node);
    if (!inOrder.isEmpty()) {
      conditions.put(node, bounded(inOrder));
    }
    Outline applied = unevaluated.closed(conditionals.of(outline, inOrder), node, combined);
    Outline specific = objects(applied, node);
    Outline owned = owners.finish(specific, node);
    outlines.put(node, specific == outline ? owned : outline);
    finished.put(node, owned);
    node.simplifications(simplifications.take());
  }

  /** Limits the number of conditions that are inherited, step by step. */
  private static List<Assertion> bounded(List<Assertion> conditions) {
    return conditions.size() <= MAX_CONDITIONS ? conditions : conditions.subList(0, MAX_CONDITIONS);
  }

  /**
   * Returns only the objects of a schema that has members but no type if an option says that its
   * values are objects. Only alternatives use it: where several schemas describe a value, another
   * one can say its type.
   */
  private Outline objects(Outline outline, SchemaNode node) {
    List<Way> ways = outline.of(JsonType.OBJECT);
    if (objects.isEmpty()
        || !outline.allowsAll()
        || ways.stream().noneMatch(way -> hasProperties(way.shape()))
        || !objects.cover(node)) {
      return outline;
    }
    node.assumeObject();
    return new Outline(Map.of(JsonType.OBJECT, ways), outline.range());
  }

  /** Whether some members are more than required. */
  private static boolean hasProperties(Shape shape) {
    SchemaNode further = ShapeMerge.additional(shape);
    return ShapeMerge.members(shape).stream().anyMatch(member -> member.node() != further);
  }

  /**
   * Returns the schema whose type a node has because it only refers to that schema, if the type is
   * more than its outline, or has many alternatives, which would take long to combine with nothing;
   * otherwise null.
   */
  private @Nullable SchemaNode referenced(SchemaNode node) {
    BranchApplicator.AllOf all = node.only(BranchApplicator.AllOf.class);
    boolean single = all != null && all.children().size() == 1 && all.constraint() == null;
    SchemaNode target = single ? all.children().get(0).target() : node.target();
    Outline outline = target == node ? null : outlines.get(target);
    return outline != null
            && (finished.get(target) != outline
                || outline.hasAlternatives() && !outline.allowsAll())
        ? target
        : null;
  }

  /**
   * Combines an outline with inherited ones. Those without alternatives come first: so alternatives
   * are compared with everything else that is known, whatever the order of the branches.
   */
  private Outline combined(Outline own, List<Outline> inherited) {
    Outline base = null;
    for (Outline each : inherited) {
      if (!each.hasAlternatives()) {
        base = base == null ? each : meet.of(each, base);
      }
    }
    Outline outline = base == null ? own : meet.of(own, base);
    for (Outline each : inherited) {
      if (each.hasAlternatives()) {
        outline = meet.of(outline, each);
      }
    }
    return outline;
  }

  /** Applies the node's required members to inherited parts, too. */
  private Outline withRequired(Outline outline, SchemaNode node) {
    List<Way> objects = outline.of(JsonType.OBJECT);
    if (objects.size() == 1) {
      Way way = objects.get(0);
      Shape shape = own.containers().withRequired(way.shape(), node);
      if (!shape.equals(way.shape())) {
        return outline.with(JsonType.OBJECT, List.of(way.with(shape)));
      }
    }
    return outline;
  }

  /**
   * Limits the size of an outline: chains of references that each add a member would result in long
   * lists at each step.
   */
  private Outline bounded(Outline outline, SchemaNode node) {
    for (Way way : outline.of(JsonType.OBJECT)) {
      members += way.owner() == null ? ShapeMerge.members(way.shape()).size() : 0;
    }
    if (members <= MEMBERS) {
      return outline;
    }
    diagnostics.error(
        node.location(),
        node.pointer(),
        "the models would have more than " + MEMBERS + " members",
        "refer to parts in members instead of inheriting them step by step");
    return outline.with(JsonType.OBJECT, List.of(Way.of(own.containers().anyObject())));
  }

  private record Visit(SchemaNode node, Iterator<SchemaNode> inputs) {}
}
