package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
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
 * and {@code oneOf}; conditions and advice never narrow it. Works bottom up, without recursion.
 */
public final class ShapePass {
  private static final int MEMBERS = 2_000_000;

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

  /** The outlines of schemas that are objects because of an option. */
  private final Map<SchemaNode, Outline> assumed = new IdentityHashMap<>();

  private final ObjectPlaces objects;
  private int members;

  private ShapePass(LoweringContext context) {
    this.own = new OwnOutline(context.nodes(), context.formats(), simplifications);
    this.combined = new CombinedNodes(context.nodes(), context.formats(), simplifications);
    this.meet = new OutlineMeet(new ShapeMerge(combined), own.containers(), simplifications);
    this.join = new OutlineJoin(own.containers(), simplifications);
    this.owners = new ShapeOwners(context.nodes());
    this.diagnostics = context.diagnostics();
    this.objects =
        new ObjectPlaces(
            context.asserted().objects(), context.uris().of(context.graph().root().resource()));
  }

  public static void run(List<SchemaNode> nodes, LoweringContext context) {
    ShapePass pass = new ShapePass(context);
    nodes.forEach(pass.combined::know);
    nodes.forEach(pass::shapeFrom);
    SchemaNode next = pass.combined.nextUnshaped();
    while (next != null) {
      pass.shapeFrom(next);
      next = pass.combined.nextUnshaped();
    }
    pass.combined.finish();
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
    List<SchemaNode> inputs = new ArrayList<>();
    node.assertions().forEach(assertion -> inputs.addAll(sameValue(assertion)));
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
    Outline referenced = referenced(node);
    if (referenced != null) {
      node.shapeOf(node.target().model());
      outlines.put(node, referenced);
      return;
    }
    List<Outline> inherited = new ArrayList<>();
    for (Assertion assertion : node.assertions()) {
      List<SchemaNode> nodes = sameValue(assertion);
      if (nodes.isEmpty() || !assertion.constraints().stream().allMatch(OwnOutline::binds)) {
        continue;
      }
      if (Applied.alternatives(assertion).isEmpty()) {
        nodes.stream().map(outlines::get).filter(Objects::nonNull).forEach(inherited::add);
      } else if (outlines.keySet().containsAll(nodes)) {
        inherited.add(join.of(nodes, each -> assumed.getOrDefault(each, outlines.get(each))));
      }
    }
    Outline known = unevaluated.applied(combined(own.of(node), inherited), node);
    Outline outline = withRequired(known, node);
    outline = bounded(outline, node);
    ConstantNotes.add(node);
    Outline object = assumedObject(outline, node);
    if (object == null) {
      outlines.put(node, owners.finish(outline, node));
    } else {
      Outline owned = owners.finish(object, node);
      outlines.put(node, outline.with(JsonType.OBJECT, owned.of(JsonType.OBJECT)));
      assumed.put(node, owned);
    }
    node.simplifications(simplifications.take());
  }

  /**
   * Returns the outline of a schema that has members but no type if an option says that its values
   * are objects; otherwise null. Only alternatives use it: where several schemas describe a value,
   * another one can say its type.
   */
  private @Nullable Outline assumedObject(Outline outline, SchemaNode node) {
    List<Way> ways = outline.of(JsonType.OBJECT);
    if (objects.isEmpty()
        || !outline.allowsAll()
        || ways.stream().noneMatch(way -> hasProperties(way.shape()))
        || !objects.cover(node) && !objects.cover(node.target())) {
      return null;
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
   * Returns the outline of the target of a plain reference to many alternatives, which would take
   * long to combine with nothing; null for any other node.
   */
  private @Nullable Outline referenced(SchemaNode node) {
    SchemaNode target = node.target();
    Outline outline = target == node ? null : outlines.get(target);
    return outline != null && outline.hasAlternatives() && !outline.allowsAll() ? outline : null;
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
