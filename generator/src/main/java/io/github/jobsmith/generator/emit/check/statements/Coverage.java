package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generator.emit.check.conditions.ChosenBranches;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Determines which parts of a schema evaluate members or items of an instance, and when. Each node
 * that the holder of an {@code unevaluated*} applies to its own instance has one expression that
 * tells whether it counts. The graph of these nodes has no cycle, so the number of expressions is
 * the number of edges, however many paths there are.
 */
final class Coverage {
  /** What the holder needs: members or items. */
  enum Asked {
    MEMBERS,
    ITEMS;

    /** Returns what an assertion needs, or null when it needs nothing. */
    static @Nullable Asked by(Assertion assertion) {
      Asked asked =
          switch (assertion.tag()) {
            case UNEVALUATED -> assertion.kinds().contains(JsonType.OBJECT) ? MEMBERS : ITEMS;
            // No other assertion depends on what has been evaluated.
            default -> null;
          };
      return assertion.children().stream().allMatch(SchemaNode::acceptsAll) ? null : asked;
    }

    /** Whether any of the needed parts is evaluated. */
    boolean some(Evaluated evaluated) {
      return this == MEMBERS ? evaluated.speaksOfMembers() : evaluated.speaksOfItems();
    }

    /** The kind of the instance. */
    JsonType kind() {
      return this == MEMBERS ? JsonType.OBJECT : JsonType.ARRAY;
    }

    /** Whether all of the needed parts are evaluated. */
    boolean all(Evaluated evaluated) {
      return this == MEMBERS ? evaluated.allMembers() : evaluated.allItems();
    }
  }

  /** A part, the condition under which it counts, and what it evaluates. */
  record Part(SchemaNode node, Expr counts, Evaluated evaluated) {}

  /** Stores expressions in variables, so that they are evaluated once. */
  interface Variables {
    /** Stores an expression about a node; variables are declared in the order of calls. */
    Expr keep(SchemaNode about, @Nullable String member, Expr value);
  }

  private record Way(SchemaNode from, Applied applied) {}

  private record Question(SchemaNode asked, @Nullable SchemaNode by) {}

  private final SchemaNode holder;
  private final Asked asked;
  private final Conditions conditions;
  private final Instance instance;
  private final Variables variables;
  private final boolean telling;

  /** The nodes that count because they are selected, whether or not the instance matches them. */
  private final Set<SchemaNode> meant = new LinkedHashSet<>();

  private final Map<SchemaNode, List<Way>> ways = new LinkedHashMap<>();
  private final Set<SchemaNode> useful = new LinkedHashSet<>();
  private final Map<SchemaNode, Expr> counts = new LinkedHashMap<>();
  private final Map<Question, Expr> answers = new HashMap<>();

  /** For each switch whether its branches are taken, by identity. */
  private final Map<Assertion, Map<SchemaNode, Expr>> taken = new IdentityHashMap<>();

  private final List<Part> parts = new ArrayList<>();

  /**
   * Finds the parts.
   *
   * @param asked what the holder needs
   * @param variables stores intermediate results
   * @param telling whether violations are reported, so that a selected branch counts, see {@link
   *     ChosenBranches}; otherwise only the verdict is needed
   */
  Coverage(
      SchemaNode holder,
      Asked asked,
      Conditions conditions,
      Instance instance,
      Variables variables,
      boolean telling) {
    this.holder = holder;
    this.asked = asked;
    this.conditions = conditions;
    this.instance = instance;
    this.variables = variables;
    this.telling = telling;
    List<SchemaNode> order = CoverageOrder.of(holder, asked);
    for (SchemaNode node : order) {
      for (Applied applied : CoverageOrder.applied(node, holder, asked)) {
        ways.computeIfAbsent(applied.node(), any -> new ArrayList<>()).add(new Way(node, applied));
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      SchemaNode node = order.get(i);
      if (asked.some(evaluated(node))
          || CoverageOrder.applied(node, holder, asked).stream()
              .map(Applied::node)
              .anyMatch(useful::contains)) {
        useful.add(node);
      }
    }
    for (SchemaNode node : order) {
      if (useful.contains(node)) {
        add(node);
      }
    }
  }

  /**
   * Returns the number of nodes, patterns and kinds of items that can count, which determines the
   * size of the code.
   */
  static int size(SchemaNode holder, Asked asked) {
    int size = 0;
    for (SchemaNode node : CoverageOrder.of(holder, asked)) {
      Evaluated evaluated = Evaluated.by(node);
      size += 1 + evaluated.patterns().size() + evaluated.contained().size();
    }
    return size;
  }

  /** Whether a node, or one that it applies, evaluates any of the needed parts. */
  static boolean reaches(SchemaNode node, Asked asked) {
    return CoverageOrder.of(node, asked).stream().anyMatch(each -> asked.some(Evaluated.by(each)));
  }

  /** Returns the parts that evaluate something, in the order of the schema. */
  List<Part> parts() {
    return parts;
  }

  /**
   * Returns whether, for each {@code anyOf} and {@code oneOf} that always applies, some branch
   * matches or is selected. If not, that is the violation, and what would have been evaluated is
   * unknown.
   */
  Expr branchesMatch() {
    List<Expr> all = new ArrayList<>();
    for (SchemaNode node : List.copyOf(counts.keySet())) {
      Expr counted = counts(node);
      if (!counted.isTrue() && !meant.contains(node)) {
        continue;
      }
      for (Assertion assertion : node.assertions()) {
        Collection<SchemaNode> nodes = Applied.alternatives(assertion);
        if (!nodes.isEmpty()
            && !matchesWithoutNode(assertion)
            && (nodes.stream().allMatch(each -> isAnswered(each, node, assertion))
                || meant.contains(node) && nodes.stream().anyMatch(useful::contains))) {
          List<Expr> any = new ArrayList<>(List.of(counted.not()));
          nodes.forEach(each -> any.add(takes(assertion, each, node)));
          all.add(Expr.any(any));
        }
      }
    }
    return Expr.all(all);
  }

  /** Whether an instance of this kind matches a switch that has no node for it. */
  private boolean matchesWithoutNode(Assertion assertion) {
    return assertion.tag() == AssertionTag.KIND_SWITCH && !assertion.kinds().contains(asked.kind());
  }

  private boolean isAnswered(SchemaNode node, SchemaNode by, Assertion assertion) {
    return telling && ChosenBranches.tells(assertion)
        || answers.containsKey(question(node, by))
        || conditions.isAnswered(node);
  }

  /** Returns whether a node counts and the instance takes a branch of one of its assertions. */
  private Expr takes(Assertion assertion, SchemaNode branch, SchemaNode by) {
    if (!telling || !ChosenBranches.tells(assertion)) {
      return matches(branch, by);
    }
    return taken
        .computeIfAbsent(assertion, any -> new HashMap<>())
        .computeIfAbsent(
            branch,
            node -> {
              Expr means = conditions.means(assertion, node, by, asked.kind(), instance);
              Expr answer = counts(by).and(means);
              return answer.isCheap() ? answer : variables.keep(node, null, answer);
            });
  }

  private Evaluated evaluated(SchemaNode node) {
    return node == holder ? Evaluated.before(node) : Evaluated.by(node);
  }

  private void add(SchemaNode node) {
    Expr counted = node == holder ? Expr.TRUE : counted(ways.getOrDefault(node, List.of()));
    if (!counted.isCheap()) {
      counted = variables.keep(node, null, counted);
    }
    counts.put(node, counted);
    if (ways.getOrDefault(node, List.of()).stream().anyMatch(this::isMeant)) {
      meant.add(node);
    }
    Evaluated evaluated = evaluated(node);
    if (asked.some(evaluated) && !counted.isFalse()) {
      parts.add(new Part(node, counted, evaluated));
    }
  }

  private Expr counted(List<Way> ways) {
    boolean always =
        ways.stream()
            .anyMatch(
                way -> way.applied().when() == Applied.When.ALWAYS && counts(way.from()).isTrue());
    return always ? Expr.TRUE : Expr.any(ways.stream().map(this::counted).toList());
  }

  private boolean isMeant(Way way) {
    return switch (way.applied().when()) {
      case ALWAYS -> meant.contains(way.from());
      case MATCHES ->
          telling
              && ChosenBranches.choices(way.from(), way.applied().node())
                  .anyMatch(ChosenBranches::tells);
      default -> false;
    };
  }

  private Expr counted(Way way) {
    Applied applied = way.applied();
    Expr from = counts(way.from());
    return switch (applied.when()) {
      case ALWAYS -> from;
      case MATCHES ->
          isMeant(way)
              ? Expr.any(
                  ChosenBranches.choices(way.from(), way.applied().node())
                      .map(each -> takes(each, applied.node(), way.from()))
                      .toList())
              : matches(applied.node(), way.from());
      case IF -> matches(condition(applied), way.from());
      case ELSE -> from.and(matches(condition(applied), way.from()).not());
      case PRESENT -> from.and(isPresent(member(applied), way));
    };
  }

  private Expr isPresent(String member, Way way) {
    Expr present = conditions.isPresent(member, way.from(), instance);
    return present.isCheap() ? present : variables.keep(way.applied().node(), member, present);
  }

  private Expr counts(SchemaNode node) {
    return Objects.requireNonNull(counts.get(node), "not yet known whether it counts");
  }

  /** Returns whether a node counts and the instance matches a node that it applies. */
  private Expr matches(SchemaNode asked, SchemaNode by) {
    Expr asks = counts(by);
    Question question = question(asked, by);
    Expr answer = answers.get(question);
    if (answer == null) {
      answer = asks.and(conditions.matches(asked, instance));
      if (!answer.isCheap()) {
        answer = variables.keep(asked, null, answer);
      }
      answers.put(question, answer);
    }
    return answer;
  }

  private Question question(SchemaNode asked, SchemaNode by) {
    return new Question(asked, counts(by).isTrue() ? null : by);
  }

  private static SchemaNode condition(Applied applied) {
    return Objects.requireNonNull(applied.condition());
  }

  private static String member(Applied applied) {
    return Objects.requireNonNull(applied.member());
  }
}
