package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.JavaAnnotation;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Selects the nodes that become Java types and names them. A name is from the configuration, else
 * from the title, the definition or the member, in that order. Configured and annotated names are
 * assigned first, then those nearest to the root, so that an addition deep in a schema does not
 * change existing names.
 */
public final class ModelPlan {
  /** An object with more members becomes a map, because a class file would be too large. */
  private static final int MAX_MEMBERS = 1_000;

  /**
   * A node to name.
   *
   * @param second the name if the preferred one is taken
   */
  private record Visit(SchemaNode node, String wish, String second, String holder) {}

  private final ModelNames wishes;
  private final Map<SchemaNode, String> names = new IdentityHashMap<>();

  /** The node whose type each node uses that is equal to an earlier one. */
  private final Map<SchemaNode, SchemaNode> equals = new IdentityHashMap<>();

  private final Set<SchemaNode> holders;
  private final List<SchemaNode> order = new ArrayList<>();
  private final Set<SchemaNode> reached = new LinkedHashSet<>();
  private final Map<SchemaNode, Set<SchemaNode>> unions = new IdentityHashMap<>();
  private final SchemaNode root;

  /** Whether there are sensitive values, which depend on the location of a type. */
  private final boolean sensitive;

  private ModelPlan(SchemaModel model, ModelNames wishes) {
    this.wishes = wishes;
    this.root = model.root().model();
    reached.add(model.root());
    reached.add(model.root().target());
    this.sensitive = !model.sensitive().isEmpty();
    this.holders = ListLoops.of(root);
    if (!isNamed(root)) {
      holders.add(root);
    }
  }

  /** Plans the models of everything that the root's shape contains, in the order of the schema. */
  static ModelPlan of(SchemaModel model, ModelNames wishes, String root, NameScope classes) {
    ModelPlan plan = new ModelPlan(model, wishes);
    List<Visit> visits = plan.distinct(plan.visits(root));
    plan.names.put(plan.root, root);
    for (Visit visit : visits) {
      String given = plan.wishes.given(visit.node());
      if (given != null) {
        plan.name(visit.node(), given, given, classes);
      }
    }
    for (Visit visit : visits) {
      String spoken = ModelNames.spoken(visit.node());
      if (spoken != null) {
        String definition = visit.node().definition();
        String second = definition == null ? visit.holder() + spoken : Words.pascal(definition);
        plan.name(visit.node(), spoken, second, classes);
      }
    }
    for (Visit visit : visits) {
      boolean free = classes.isFree(visit.second());
      String second = free ? visit.second() : visit.holder() + visit.second();
      plan.name(visit.node(), visit.wish(), second, classes);
    }
    visits.forEach(visit -> plan.order.add(visit.node()));
    return plan;
  }

  /**
   * Returns the visits without types that are equal to another one: types without a title, a
   * definition or a configured name. The first in the document is kept, so that a further place
   * does not change its name.
   */
  private List<Visit> distinct(List<Visit> visits) {
    EqualTypes equal = new EqualTypes(node -> !isAnonymous(node), wishes);
    Map<Integer, SchemaNode> first = new HashMap<>();
    for (Visit visit : visits) {
      first.merge(equal.of(visit.node()), visit.node(), ModelPlan::earlier);
    }
    List<Visit> kept = new ArrayList<>();
    for (Visit visit : visits) {
      SchemaNode same = first.get(equal.of(visit.node()));
      if (same == visit.node()) {
        kept.add(visit);
      } else {
        equals.put(visit.node(), same);
        Set<SchemaNode> all = unions.computeIfAbsent(same, each -> identitySet());
        all.addAll(unions.getOrDefault(visit.node(), Set.of()));
      }
    }
    return kept;
  }

  /** Whether a type is equal to others with the same content. */
  private boolean isAnonymous(SchemaNode node) {
    return node != root
        && node.title() == null
        && node.definition() == null
        && !holders.contains(node)
        && (!sensitive || node.shape() instanceof Shape.EnumShape)
        && wishes.given(node) == null
        && wishes.givenType(node) == null;
  }

  private static SchemaNode earlier(SchemaNode one, SchemaNode other) {
    return one.location().compareTo(other.location()) <= 0 ? one : other;
  }

  private void name(SchemaNode node, String wish, String second, NameScope classes) {
    if (!names.containsKey(node)) {
      boolean free = wish.isEmpty() || classes.isFree(wish);
      names.put(node, classes.takeType(free ? wish : second, "Value"));
    }
  }

  /** Returns the nodes that need a name, each once, those nearest to the root first. */
  private List<Visit> visits(String rootName) {
    List<Visit> found = new ArrayList<>();
    Set<SchemaNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Visit> queue = new ArrayDeque<>();
    queue.add(new Visit(root, rootName, rootName, ""));
    while (!queue.isEmpty()) {
      Visit visit = queue.remove();
      if (!seen.add(visit.node())) {
        continue;
      }
      reached.add(visit.node());
      if (isNamed(visit.node())) {
        found.add(visit);
      }
      below(visit, queue);
    }
    return found;
  }

  private void below(Visit visit, Deque<Visit> queue) {
    SchemaNode node = visit.node();
    Shape shape = node.shape();
    for (SchemaNode part : shape.nodes()) {
      reached.add(part);
      reached.add(part.target());
    }
    String place = visit.wish();
    String holder = isNamed(node) ? nameWish(visit) : visit.holder();
    // A switch with a value, because javac checks only those for completeness.
    Runnable parts =
        switch (shape.tag()) {
          case OBJECT -> () -> members(node, (Shape.ObjectShape) shape, holder, queue);
          case ARRAY ->
              () -> addPart(((Shape.ArrayShape) shape).item(), place, "Item", holder, queue);
          case MAP ->
              () -> addPart(((Shape.MapShape) shape).value(), place, "Value", holder, queue);
          case NULLABLE -> () -> add(((Shape.NullableShape) shape).value(), place, holder, queue);
          case TUPLE -> () -> items((Shape.TupleShape) shape, holder, queue);
          case UNION -> () -> alternatives(node, (Shape.UnionShape) shape, holder, queue);
          case ANY, NULL, BOOLEAN, STRING, ENUM, INTEGER, DECIMAL -> () -> {};
        };
    parts.run();
  }

  /** An object without a name is a map of any values. */
  private void members(
      SchemaNode node, Shape.ObjectShape object, String holder, Deque<Visit> queue) {
    if (!isNamed(node)) {
      return;
    }
    for (Shape.Member member : object.members()) {
      if (!isConstant(member)) {
        add(member.node(), Words.pascal(member.name()), holder, queue);
      }
    }
    for (Shape.PatternMembers some : object.patterned()) {
      String words = Words.capitalize(ModelNames.ofPatterns(some));
      add(some.node(), words.isEmpty() ? holder + "Value" : words + "Value", holder, queue);
    }
    if (object.additional() != null) {
      add(object.additional(), holder + "Value", holder, queue);
    }
  }

  private static void items(Shape.TupleShape tuple, String holder, Deque<Visit> queue) {
    for (int i = 0; i < tuple.items().size(); i++) {
      add(tuple.items().get(i), holder + "Item" + (i + 1), holder, queue);
    }
    if (tuple.rest() != null) {
      add(tuple.rest(), holder + "Item", holder, queue);
    }
  }

  private void alternatives(
      SchemaNode node, Shape.UnionShape union, String holder, Deque<Visit> queue) {
    for (Shape.Alternative alternative : union.alternatives()) {
      SchemaNode part = alternative.node().model();
      unions.computeIfAbsent(part, each -> identitySet()).add(node);
      String spoken = spokenBranch(alternative);
      String wish = spoken != null ? spoken : wishes.ofAlternative(part, union, holder);
      queue.add(new Visit(part, wish, wish, holder));
    }
  }

  /**
   * Returns the name of the branch that leads to an alternative, if there is exactly one, else
   * null.
   */
  private static @Nullable String spokenBranch(Shape.Alternative alternative) {
    if (alternative.when().size() != 1) {
      return null;
    }
    List<SchemaNode> all = alternative.when().get(0);
    SchemaNode last = all.get(all.size() - 1);
    String spoken = ModelNames.spoken(last);
    return spoken != null ? spoken : ModelNames.spoken(last.target());
  }

  private static Set<SchemaNode> identitySet() {
    // A linked set, so that the output is the same in each run.
    return new LinkedHashSet<>();
  }

  private String nameWish(Visit visit) {
    String known = names.get(visit.node());
    if (known != null) {
      return known;
    }
    String given = wishes.given(visit.node());
    String spoken = given != null ? given : ModelNames.spoken(visit.node());
    return spoken != null ? spoken : visit.wish();
  }

  private static void add(SchemaNode node, String wish, String holder, Deque<Visit> queue) {
    queue.add(new Visit(node.model(), wish, wish, holder));
  }

  /** An item or a value is named by the singular of its holder's name, if that is certain. */
  private static void addPart(
      SchemaNode node, String place, String suffix, String holder, Deque<Visit> queue) {
    String singular = Singular.of(place);
    String second = place + suffix;
    queue.add(new Visit(node.model(), singular == null ? second : singular, second, holder));
  }

  /** Whether a member has a single possible value, which a record need not store. */
  public static boolean isConstant(Shape.Member member) {
    return member.required() && Constants.of(member.node()) != null;
  }

  private boolean isNamed(SchemaNode node) {
    return givenType(node) == null && (holders.contains(node) || hasShapeOfType(node));
  }

  /** Whether the shape of a node requires its own type. */
  static boolean hasShapeOfType(SchemaNode node) {
    Shape shape = node.shape();
    return shape instanceof Shape.ObjectShape object
            && object.members().size() + object.patterned().size() <= MAX_MEMBERS
        || shape instanceof Shape.TupleShape
        || shape instanceof Shape.EnumShape
        || shape instanceof Shape.UnionShape;
  }

  /** The nodes that have their own type, those nearest to the root first. */
  public List<SchemaNode> types() {
    return List.copyOf(order);
  }

  /** All schemas whose values the models contain, also those without a type of their own. */
  public List<SchemaNode> reached() {
    return List.copyOf(reached);
  }

  /** The nodes that have a type, also those that use the type of an equal one. */
  public List<SchemaNode> typed() {
    List<SchemaNode> all = new ArrayList<>(order);
    all.addAll(equals.keySet().stream().sorted(Comparator.comparing(SchemaNode::id)).toList());
    return all;
  }

  /** The root's type. */
  public SchemaNode root() {
    return root;
  }

  /** Whether a node's type is a record that wraps a list, a map or another value. */
  public boolean isHolder(SchemaNode node) {
    return holders.contains(node);
  }

  /** The unions of which a node's type is an alternative. */
  public List<SchemaNode> unionsOf(SchemaNode node) {
    return unions.getOrDefault(node, Set.of()).stream()
        .map(union -> equals.getOrDefault(union, union))
        .distinct()
        .toList();
  }

  /** The name of a node's type, or null if it has none of its own. */
  public @Nullable String nameOf(SchemaNode node) {
    return names.get(equals.getOrDefault(node.model(), node.model()));
  }

  /** The existing class for a node, which is not generated here, or null. */
  public @Nullable String givenType(SchemaNode node) {
    String own = wishes.givenType(node);
    return own != null || node.model() == node ? own : wishes.givenType(node.model());
  }

  /** The locations in the options that do not match anything, sorted. */
  public SortedSet<String> unplaced() {
    typed().forEach(wishes::useAdditions);
    return wishes.unplaced();
  }

  /** The configured names of the constants of a type, by value. */
  public Map<Literal, String> givenConstants(SchemaNode node) {
    return wishes.givenConstants(node);
  }

  /** The qualified names of the interfaces that a type implements in addition. */
  public List<String> interfaces(SchemaNode node) {
    return wishes.interfaces(node);
  }

  /** The annotations of a type. */
  public List<JavaAnnotation> annotations(SchemaNode node) {
    return wishes.annotations(node);
  }

  /** Whether names are transliterated to ASCII. */
  public boolean asciiNames() {
    return wishes.asciiNames();
  }

  /** The configured name of a member, or null. */
  public @Nullable String givenMember(SchemaNode node) {
    return wishes.givenMember(node);
  }
}
