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

  private static final String ADVICE = "Advice";

  /** The minimum number of constraints for which an array or a map gets a class. */
  private static final int MIN_CONTENT = 6;

  private record Place(CheckClass in, String name) {}

  /** A node to assign; {@code in} is null for a node that gets a class of its own. */
  private record Visit(SchemaNode node, @Nullable CheckClass in, String name, boolean condition) {}

  private final Map<SchemaNode, Place> places = new IdentityHashMap<>();
  private final List<CheckClass> classes = new ArrayList<>();
  private final Map<SchemaNode, SchemaNode> advices = new IdentityHashMap<>();
  private final Map<CheckClass, CheckClass> latest = new IdentityHashMap<>();
  private final Map<SchemaNode, Integer> uses = new IdentityHashMap<>();
  private final NameScope names;
  private final String rootName;
  private final Set<String> elsewhere = new HashSet<>();

  private CheckPlan(String rootName, NameScope names, Surroundings surroundings) {
    this.rootName = rootName;
    this.names = names;
    surroundings.taken().forEach(name -> elsewhere.add(name.toLowerCase(Locale.ROOT)));
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
      assign(node, ClassNames.of(node, "", new Edge(node, Kind.BRANCH, "option", false)));
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

  private void countUses(SchemaNode root) {
    Deque<SchemaNode> queue = new ArrayDeque<>();
    queue.add(root);
    uses.put(root, 1);
    while (!queue.isEmpty()) {
      for (Edge edge : Edges.of(queue.remove())) {
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
    stack.push(new Visit(root, null, rootName, false));
    while (!stack.isEmpty()) {
      Visit visit = stack.pop();
      if (places.containsKey(visit.node())) {
        continue;
      }
      CheckClass in = visit.in() == null ? open(visit.name(), null) : room(visit.in());
      String name = visit.in() == null ? "" : visit.name();
      in.add(visit.node());
      places.put(visit.node(), new Place(in, name));
      List<Visit> below = new ArrayList<>();
      SchemaNode advice = name.isEmpty() ? AdviceNode.of(visit.node()) : null;
      for (Edge edge : Edges.of(visit.node())) {
        if (advice == null || !AdviceNode.isAdvice(edge, advice)) {
          below.add(visit(edge, in, name, visit.condition()));
        }
      }
      if (advice != null) {
        advices.put(visit.node(), advice);
        below.add(new Visit(advice, null, visit.name() + ADVICE, true));
      }
      for (int i = below.size() - 1; i >= 0; i--) {
        stack.push(below.get(i));
      }
    }
  }

  private Visit visit(Edge edge, CheckClass in, String holder, boolean condition) {
    SchemaNode node = edge.target();
    boolean branch = edge.kind() == Kind.BRANCH || condition && edge.kind() == Kind.CHILD;
    if (isOwn(edge, branch)) {
      boolean still = branch && node.definition() == null;
      return new Visit(node, null, ClassNames.of(node, holder, edge), still);
    }
    String prefix = edge.complete() ? "" : holder;
    String name = Words.decapitalize(prefix + Words.pascal(edge.label()));
    if (name.isEmpty()) {
      name = Words.decapitalize(ClassNames.of(node, holder, edge));
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
  private static int content(SchemaNode node) {
    int sum = 0;
    for (Assertion assertion : node.assertions()) {
      sum += assertion.constraints().size();
    }
    for (Edge edge : Edges.of(node)) {
      if (edge.target().definition() == null) {
        for (Assertion assertion : edge.target().assertions()) {
          sum += assertion.constraints().size();
        }
      }
    }
    return sum;
  }

  private CheckClass open(String wish, @Nullable CheckClass partOf) {
    String name = wish + (wish.endsWith(ADVICE) ? "" : "Check");
    if (elsewhere.contains(name.toLowerCase(Locale.ROOT))) {
      // The name is taken by another schema of the package; the root's name is clearer than a
      // number.
      name = rootName + name;
    }
    CheckClass fresh = new CheckClass(names.take(name, "SchemaCheck"), wish, partOf);
    classes.add(fresh);
    return fresh;
  }

  /** Returns the class or, if it is full, the last of those that continue it. */
  private CheckClass room(CheckClass wanted) {
    CheckClass in = latest.getOrDefault(wanted, wanted);
    if (in.nodes().size() >= MAX_NODES || in.constraints() >= MAX_CONSTRAINTS) {
      in = open(wanted.wish(), wanted);
      latest.put(wanted, in);
    }
    return in;
  }
}
