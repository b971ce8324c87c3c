package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes become Java types, and what these are called. A name comes from a person, else from
 * the title, the definition or the member, in that order. Who is named by a person or by the schema
 * comes first, then what lies nearer to the root, so that something new deep in a schema does not
 * take a name away.
 */
public final class ModelPlan {
  /** An object of more members is a map: one class file would not hold so many. */
  private static final int MAX_MEMBERS = 1_000;

  /**
   * A node on the way.
   *
   * @param second what it is called when the wish is taken
   */
  private record Visit(SchemaNode node, String wish, String second, String holder) {}

  private final ModelNames wishes;
  private final Map<SchemaNode, String> names = new IdentityHashMap<>();
  private final Set<SchemaNode> holders;
  private final List<SchemaNode> order = new ArrayList<>();
  private final Map<SchemaNode, Set<SchemaNode>> unions = new IdentityHashMap<>();
  private final SchemaNode root;

  private ModelPlan(SchemaModel model, ModelNames wishes) {
    this.wishes = wishes;
    this.root = model.root().model();
    this.holders = ListLoops.of(root);
    if (!isNamed(root)) {
      holders.add(root);
    }
  }

  /** Plans the models of everything that the root's shape leads to, in the order of the schema. */
  static ModelPlan of(SchemaModel model, ModelNames wishes, String root, NameScope classes) {
    ModelPlan plan = new ModelPlan(model, wishes);
    List<Visit> visits = plan.visits(root);
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

  private void name(SchemaNode node, String wish, String second, NameScope classes) {
    if (!names.containsKey(node)) {
      boolean free = wish.isEmpty() || classes.isFree(wish);
      names.put(node, classes.takeType(free ? wish : second, "Value"));
    }
  }

  /** The nodes that need a name, each once, those near to the root first. */
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
    String place = visit.wish();
    String holder = isNamed(node) ? nameWish(visit) : visit.holder();
    if (shape instanceof Shape.ObjectShape object && isNamed(node)) {
      for (Shape.Member member : object.members()) {
        if (!isConstant(member)) {
          add(member.node(), Words.pascal(member.name()), holder, queue);
        }
      }
      if (object.additional() != null) {
        add(object.additional(), holder + "Value", holder, queue);
      }
    } else if (shape instanceof Shape.ArrayShape array) {
      addPart(array.item(), place, "Item", holder, queue);
    } else if (shape instanceof Shape.MapShape map) {
      addPart(map.value(), place, "Value", holder, queue);
    } else if (shape instanceof Shape.NullableShape nullable) {
      add(nullable.value(), place, holder, queue);
    } else if (shape instanceof Shape.TupleShape tuple) {
      for (int i = 0; i < tuple.items().size(); i++) {
        add(tuple.items().get(i), holder + "Item" + (i + 1), holder, queue);
      }
      if (tuple.rest() != null) {
        add(tuple.rest(), holder + "Item", holder, queue);
      }
    } else if (shape instanceof Shape.UnionShape union) {
      alternatives(node, union, holder, queue);
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

  /** What the branch that leads to an alternative is called, where that is one branch. */
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
    // In the order in which they are met, so that the text is the same in each run.
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

  /** An item or a value is called by the singular of what holds it, if that is sure. */
  private static void addPart(
      SchemaNode node, String place, String suffix, String holder, Deque<Visit> queue) {
    String singular = Singular.of(place);
    String second = place + suffix;
    queue.add(new Visit(node.model(), singular == null ? second : singular, second, holder));
  }

  /** Whether a member has one value only, which a record need not keep. */
  public static boolean isConstant(Shape.Member member) {
    return member.required() && Constants.of(member.node()) != null;
  }

  private boolean isNamed(SchemaNode node) {
    return givenType(node) == null && (holders.contains(node) || hasShapeOfType(node));
  }

  /** Whether a shape calls for a type of its own. */
  static boolean hasShapeOfType(SchemaNode node) {
    Shape shape = node.shape();
    return shape instanceof Shape.ObjectShape object && object.members().size() <= MAX_MEMBERS
        || shape instanceof Shape.TupleShape
        || shape instanceof Shape.EnumShape
        || shape instanceof Shape.UnionShape;
  }

  /** The nodes that have a type of their own, those near to the root first. */
  public List<SchemaNode> types() {
    return List.copyOf(order);
  }

  /** The root's type. */
  public SchemaNode root() {
    return root;
  }

  /** Whether a node's type is a record that holds a list, a map or another value. */
  public boolean isHolder(SchemaNode node) {
    return holders.contains(node);
  }

  /** The unions of which a node's type is an alternative. */
  public List<SchemaNode> unionsOf(SchemaNode node) {
    return List.copyOf(unions.getOrDefault(node, Set.of()));
  }

  /** The name of a node's type, or null when it has none of its own. */
  public @Nullable String nameOf(SchemaNode node) {
    return names.get(node.model());
  }

  /** The class that stands for a node without being generated here, or null. */
  public @Nullable String givenType(SchemaNode node) {
    String own = wishes.givenType(node);
    return own != null || node.model() == node ? own : wishes.givenType(node.model());
  }

  /** The places of names and types in the options that nothing stands at, sorted. */
  public SortedSet<String> unplaced() {
    return wishes.unplaced();
  }

  /** The name that a person gave to a member, or null. */
  public @Nullable String givenMember(SchemaNode node) {
    return wishes.givenMember(node);
  }
}
