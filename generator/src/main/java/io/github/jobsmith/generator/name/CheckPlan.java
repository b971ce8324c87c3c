package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.Edge.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assigns each node to a class of checks, and a name in it. A class has one own node (an object, or
 * a definition that is used in several places) and the nodes below it.
 */
public final class CheckPlan {
  /** The maximum number of nodes in a class, far below the limits of class files. */
  private static final int MAX_NODES = 150;

  /** The maximum number of constraints in a class, unless a single node has more. */
  private static final int MAX_CONSTRAINTS = 1_000;

  /** The maximum length of a class name with the name of its holder. */
  private static final int MAX_NAME = 48;

  private static final String ADVICE = "Advice";

  /** The minimum number of constraints for which an array or a map gets a class. */
  private static final int MIN_CONTENT = 6;

  private record Place(CheckClass in, String name) {}

  /** A node to assign; {@code in} is null for a node that gets a class of its own. */
  private record Visit(
      SchemaNode node, @Nullable CheckClass in, CheckName name, Wish wish, boolean condition) {
    /** A node in a class. */
    Visit(SchemaNode node, CheckClass in, CheckName name, boolean condition) {
      this(node, in, name, new Wish(""), condition);
    }

    /** A node that gets a class. */
    Visit(SchemaNode node, Wish wish, boolean condition) {
      this(node, null, CheckName.OWN, wish, condition);
    }
  }

  /**
   * The preferred name of a class.
   *
   * @param holders names of what leads to it, which distinguish classes with the same name
   */
  private record Wish(String name, List<String> holders) {
    Wish(String name) {
      this(name, List.of());
    }
  }

  private final Map<SchemaNode, Place> places = new IdentityHashMap<>();
  private final List<CheckClass> classes = new ArrayList<>();
  private final Map<SchemaNode, SchemaNode> advices = new IdentityHashMap<>();
  private final Map<CheckClass, CheckClass> latest = new IdentityHashMap<>();
  private final Map<SchemaNode, Integer> uses = new IdentityHashMap<>();
  private final Map<SchemaNode, List<Edge>> edges = new IdentityHashMap<>();

  /** The number of nodes with the words of a rule. */
  private final Map<String, Integer> ruled = new HashMap<>();

  private final NameScope names;
  private final String rootName;
  private final Set<String> elsewhere = new HashSet<>();

  private CheckPlan(String rootName, NameScope names, Surroundings surroundings) {
    this.rootName = rootName;
    this.names = names;
    for (String name : surroundings.taken()) {
      elsewhere.add(name.toLowerCase(Locale.ROOT));
      names.reserve(name);
    }
  }

  /**
   * Plans the classes of a model.
   *
   * @param names the scope of the class names
   */
  static CheckPlan of(
      SchemaModel model, String rootName, NameScope names, Surroundings surroundings) {
    CheckPlan plan = new CheckPlan(rootName, names, surroundings);
    SchemaNode root = model.root().target();
    plan.countUses(root);
    plan.assign(root, rootName);
    for (SchemaNode node : model.nodes()) {
      if (node.shape() instanceof Shape.UnionShape union) {
        union.alternatives().stream()
            .flatMap(alternative -> alternative.when().stream())
            .flatMap(List::stream)
            .map(SchemaNode::target)
            .forEach(plan::addQuestion);
      }
    }
    return plan;
  }

  /** Adds a node that only the readers of models use, and that no check leads to. */
  private void addQuestion(SchemaNode node) {
    if (!node.acceptsAll() && !places.containsKey(node)) {
      countUses(node);
      assign(node, ClassNames.of(node, "", Edge.of(node, Kind.BRANCH, "option")));
    }
  }

  /** The classes, in the order of the schema. */
  public List<CheckClass> classes() {
    return List.copyOf(classes);
  }

  /** The node with the advice about a node if that has a class of its own, else null. */
  public @Nullable SchemaNode adviceOf(SchemaNode node) {
    return advices.get(node);
  }

  /** The node of which a node contains the advice, else null. */
  public @Nullable SchemaNode holderOf(SchemaNode advice) {
    for (Map.Entry<SchemaNode, SchemaNode> each : advices.entrySet()) {
      if (each.getValue() == advice) {
        return each.getKey();
      }
    }
    return null;
  }

  /** Whether a node contains advice. */
  public boolean isAdvice(SchemaNode node) {
    return advices.containsValue(node);
  }

  /** Whether a node is checked; nodes that accept everything are not. */
  public boolean has(SchemaNode node) {
    return places.containsKey(node.target());
  }

  public CheckClass classOf(SchemaNode node) {
    return place(node).in();
  }

  /** The node's name in its class, in lower camel case; empty for the class's own node. */
  public String nameOf(SchemaNode node) {
    return place(node).name();
  }

  private Place place(SchemaNode node) {
    Place place = places.get(node.target());
    if (place == null) {
      throw new IllegalArgumentException(node + " is not reachable from the root");
    }
    return place;
  }

  private List<Edge> edges(SchemaNode node) {
    return edges.computeIfAbsent(node, Edges::of);
  }

  private void countUses(SchemaNode root) {
    Deque<SchemaNode> queue = new ArrayDeque<>();
    queue.add(root);
    uses.put(root, 1);
    while (!queue.isEmpty()) {
      for (Edge edge : edges(queue.remove())) {
        if (edge.rule() != null) {
          ruled.merge(edge.rule(), 1, Integer::sum);
        }
        if (uses.merge(edge.target(), 1, Integer::sum) == 1) {
          queue.add(edge.target());
        }
      }
    }
  }

  /**
   * Assigns nodes depth first in the order of the schema; not recursive, because schemas can be
   * deep.
   */
  private void assign(SchemaNode root, String rootName) {
    Deque<Visit> stack = new ArrayDeque<>();
    stack.push(new Visit(root, new Wish(rootName), false));
    while (!stack.isEmpty()) {
      Visit visit = stack.pop();
      if (places.containsKey(visit.node())) {
        continue;
      }
      boolean own = visit.in() == null;
      CheckClass in = visit.in() == null ? open(visit.wish(), null) : room(visit.in());
      String name = own ? "" : in.name(visit.name().wishes());
      in.add(visit.node());
      places.put(visit.node(), new Place(in, name));
      List<Visit> below = new ArrayList<>();
      SchemaNode advice = own ? AdviceNode.of(visit.node()) : null;
      for (Edge edge : edges(visit.node())) {
        if (advice == null || !AdviceNode.isAdvice(edge, advice)) {
          below.add(visit(edge, in, name, visit));
        }
      }
      if (advice != null) {
        advices.put(visit.node(), advice);
        below.add(new Visit(advice, new Wish(in.wish() + ADVICE), true));
      }
      for (int i = below.size() - 1; i >= 0; i--) {
        stack.push(below.get(i));
      }
    }
  }

  private Visit visit(Edge counted, CheckClass in, String holder, Visit from) {
    boolean only = counted.rule() != null && ruled.getOrDefault(counted.rule(), 0) == 1;
    Edge edge = only ? counted.named() : counted;
    SchemaNode node = edge.target();
    boolean branch = edge.kind() == Kind.BRANCH || from.condition() && edge.kind() == Kind.CHILD;
    if (isOwn(edge, branch)) {
      boolean still = branch && node.definition() == null;
      Wish wish = new Wish(ClassNames.of(node, holder, edge), holders(in, holder));
      return new Visit(node, wish, still);
    }
    CheckName name = from.name().below(edge);
    if (name.labels().isEmpty()) {
      String type = ClassNames.of(node, holder, edge);
      name = from.name().below(edge.labelled(type));
    }
    return new Visit(node, in, name, branch);
  }

  /** Objects and shared nodes get a class of their own, except in conditions. */
  private boolean isOwn(Edge edge, boolean branch) {
    SchemaNode node = edge.target();
    if (node.acceptsAll()) {
      return false;
    }
    if (node.definition() != null) {
      return uses.get(node) > 1 || isContainer(node);
    }
    if (edge.kind() == Kind.CHILD && !branch) {
      return node.shape() instanceof Shape.ObjectShape
          || isContainer(node) && content(node) >= MIN_CONTENT;
    }
    return edge.kind() == Kind.REFERENCE && uses.get(node) > 1;
  }

  private static boolean isContainer(SchemaNode node) {
    return node.first(PartApplicator.Members.class) != null
        || node.first(PartApplicator.Items.class) != null;
  }

  /** Returns the number of constraints of a node and of the nameless nodes directly below it. */
  private int content(SchemaNode node) {
    int sum = 0;
    for (Assertion assertion : node.assertions()) {
      sum += assertion.constraints().size();
    }
    for (Edge edge : edges(node)) {
      if (edge.target().definition() == null) {
        for (Assertion assertion : edge.target().assertions()) {
          sum += assertion.constraints().size();
        }
      }
    }
    return sum;
  }

  private CheckClass open(Wish wish, @Nullable CheckClass partOf) {
    String name = className(wish.name());
    List<String> wishes = new ArrayList<>(List.of(name));
    for (String holder : wish.holders()) {
      String longer = className(holder + wish.name());
      if (longer.length() <= MAX_NAME && !wish.name().startsWith(holder)) {
        wishes.add(longer);
      }
    }
    CheckClass fresh = new CheckClass(names.takeFirst(wishes, "SchemaCheck"), wish.name(), partOf);
    classes.add(fresh);
    return fresh;
  }

  /** The names in a class and of the class, alone and together. */
  private static List<String> holders(CheckClass in, String holder) {
    String inside = Words.capitalize(holder);
    String type = in.name().replaceAll("Check$", "");
    return List.of(inside, in.wish(), type, in.wish() + inside, type + inside);
  }

  private String className(String wish) {
    String name = wish + (wish.endsWith(ADVICE) ? "" : "Check");
    // The name may be taken by another schema of the package; the root's name is clearer than a
    // number.
    return elsewhere.contains(name.toLowerCase(Locale.ROOT)) ? rootName + name : name;
  }

  /** Returns the class or, if it is full, the last of those that continue it. */
  private CheckClass room(CheckClass wanted) {
    CheckClass in = latest.getOrDefault(wanted, wanted);
    if (in.nodes().size() >= MAX_NODES || in.constraints() >= MAX_CONSTRAINTS) {
      in = open(new Wish(wanted.wish()), wanted);
      latest.put(wanted, in);
    }
    return in;
  }
}
