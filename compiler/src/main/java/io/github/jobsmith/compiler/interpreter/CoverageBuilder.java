package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generator.emit.check.conditions.ChosenBranches;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.StringSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the {@link Coverage} of one {@code unevaluated*}. */
final class CoverageBuilder {
  /** The number of parts above which the answers of branches are not kept for this purpose. */
  private static final int MANY = 40;

  private record Edge(SchemaNode from, Applied applied) {}

  private record Question(SchemaNode asked, @Nullable SchemaNode by) {
    // Written out: those of records are linked at run time, which takes milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question question && asked == question.asked && by == question.by;
    }

    @Override
    public int hashCode() {
      return 31 * asked.id() + (by == null ? 0 : by.id());
    }
  }

  private final CheckBuilder checks;
  private final SchemaNode holder;
  private final boolean members;
  private final boolean telling;
  private final Map<SchemaNode, List<Edge>> edges = new LinkedHashMap<>();
  private final Set<SchemaNode> useful = new LinkedHashSet<>();
  private final Map<SchemaNode, Integer> indexes = new HashMap<>();

  /** The nodes that count for every instance. */
  private final Set<SchemaNode> always = new HashSet<>();

  /** The nodes that count because they are selected, whether or not the instance matches them. */
  private final Set<SchemaNode> meant = new LinkedHashSet<>();

  private final Set<Question> answered = new HashSet<>();
  private final List<Coverage.Counted> counted = new ArrayList<>();
  private final List<Coverage.Part> parts = new ArrayList<>();

  private CoverageBuilder(
      CheckBuilder checks, SchemaNode holder, boolean members, boolean telling) {
    this.checks = checks;
    this.holder = holder;
    this.members = members;
    this.telling = telling;
  }

  static Coverage of(CheckBuilder checks, SchemaNode holder, boolean members, boolean telling) {
    return new CoverageBuilder(checks, holder, members, telling).build();
  }

  /** Whether an {@code unevaluated*} is about members, not items. */
  static boolean isAboutMembers(PartApplicator.Unevaluated unevaluated) {
    return unevaluated.kind() == JsonType.OBJECT;
  }

  private Coverage build() {
    List<SchemaNode> order = order(holder);
    for (SchemaNode node : order) {
      for (Applied applied : applied(node)) {
        edges
            .computeIfAbsent(applied.node(), any -> new ArrayList<>())
            .add(new Edge(node, applied));
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      SchemaNode node = order.get(i);
      if (some(evaluated(node))
          || applied(node).stream().map(Applied::node).anyMatch(useful::contains)) {
        useful.add(node);
      }
    }
    List<SchemaNode> counting = order.stream().filter(useful::contains).toList();
    counting.forEach(this::add);
    return new Coverage(
        List.copyOf(counted), telling ? judged(counting, order) : List.of(), List.copyOf(parts));
  }

  private void add(SchemaNode node) {
    List<Edge> own = edges.getOrDefault(node, List.of());
    boolean certain =
        node == holder
            || own.stream()
                .anyMatch(
                    edge ->
                        edge.applied().when() == Applied.When.ALWAYS
                            && always.contains(edge.from()));
    List<Coverage.Way> ways = certain ? List.of() : own.stream().flatMap(this::ways).toList();
    if (certain) {
      always.add(node);
    }
    int index = counted.size();
    indexes.put(node, index);
    counted.add(new Coverage.Counted(ways));
    if (own.stream().anyMatch(this::isMeant)) {
      meant.add(node);
    }
    Evaluated evaluated = evaluated(node);
    if (some(evaluated)) {
      parts.add(checks.part(index, evaluated, members));
    }
  }

  private Stream<Coverage.Way> ways(Edge edge) {
    Applied applied = edge.applied();
    int from = index(edge.from());
    return switch (applied.when()) {
      case ALWAYS -> Stream.of(new Coverage.Way(from, null, false, null, null));
      case MATCHES ->
          isMeant(edge)
              ? ChosenBranches.choices(edge.from(), applied.node())
                  .map(choice -> takes(choice, applied.node(), edge.from()))
              : Stream.of(matches(applied.node(), edge.from()));
      case IF -> Stream.of(matches(Objects.requireNonNull(applied.condition()), edge.from()));
      case ELSE -> {
        Coverage.Way way = matches(Objects.requireNonNull(applied.condition()), edge.from());
        yield Stream.of(new Coverage.Way(from, way.matches(), true, null, null));
      }
      case PRESENT -> {
        MemberName member = MemberName.of(Objects.requireNonNull(applied.member()));
        yield Stream.of(new Coverage.Way(from, null, false, member, null));
      }
    };
  }

  private Coverage.Way matches(SchemaNode asked, SchemaNode by) {
    answered.add(question(asked, by));
    return new Coverage.Way(index(by), checks.node(asked, false), false, null, null);
  }

  private Question question(SchemaNode asked, SchemaNode by) {
    return new Question(asked, always.contains(by) ? null : by);
  }

  private boolean isMeant(Edge edge) {
    return switch (edge.applied().when()) {
      case ALWAYS -> meant.contains(edge.from());
      case MATCHES ->
          telling
              && ChosenBranches.choices(edge.from(), edge.applied().node())
                  .anyMatch(ChosenBranches::tells);
      default -> false;
    };
  }

  private static Coverage.Means means(BranchApplicator.MemberSwitch choice, SchemaNode branch) {
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    choice.nodes().forEach((value, node) -> (node == branch ? own : others).add(value));
    // "Anything else" is everything except the values of the other branches.
    boolean isOther = choice.other() == branch;
    List<String> values = isOther ? others : own;
    return new Coverage.Means(
        MemberName.of(choice.member()),
        choice.absent() == branch,
        values.isEmpty() ? null : StringSet.of(values.toArray(String[]::new)),
        isOther);
  }

  private List<Coverage.Judged> judged(List<SchemaNode> counting, List<SchemaNode> order) {
    List<Coverage.Judged> all = new ArrayList<>();
    Set<SchemaNode> kept = kept(order);
    for (SchemaNode node : counting) {
      if (!always.contains(node) && !meant.contains(node)) {
        continue;
      }
      for (Assertion assertion : node.assertions()) {
        Collection<SchemaNode> nodes = Applied.alternatives(assertion);
        if (nodes.isEmpty() || matchesWithoutNode(assertion)) {
          continue;
        }
        boolean known =
            ChosenBranches.tells(assertion)
                || nodes.stream()
                    .allMatch(
                        each -> answered.contains(question(each, node)) || kept.contains(each));
        if (known || meant.contains(node) && nodes.stream().anyMatch(useful::contains)) {
          all.add(
              new Coverage.Judged(
                  index(node), nodes.stream().map(each -> takes(assertion, each, node)).toList()));
        }
      }
    }
    return List.copyOf(all);
  }

  private Coverage.Way takes(Assertion assertion, SchemaNode branch, SchemaNode by) {
    int from = index(by);
    if (assertion.tag() == AssertionTag.KIND_SWITCH) {
      boolean selected = ((BranchApplicator.KindSwitch) assertion).nodes().get(kind()) == branch;
      return new Coverage.Way(from, null, false, null, selected ? null : List.of());
    } else if (assertion.tag() == AssertionTag.MEMBER_SWITCH) {
      return new Coverage.Way(
          from,
          null,
          false,
          null,
          List.of(means((BranchApplicator.MemberSwitch) assertion, branch)));
    }
    return matches(branch, by);
  }

  /** The branches of the holder that have been tested already when it comes to the rest. */
  private Set<SchemaNode> kept(List<SchemaNode> order) {
    Set<SchemaNode> kept = new HashSet<>();
    int size = 0;
    for (SchemaNode node : order) {
      Evaluated evaluated = Evaluated.by(node);
      size += 1 + evaluated.patterns().size() + evaluated.contained().size();
    }
    if (size > MANY) {
      return kept;
    }
    for (Assertion assertion : holder.assertions()) {
      List<SchemaNode> asked =
          switch (assertion.tag()) {
            case ANY_OF, ONE_OF -> assertion.children();
            case CONDITIONAL -> List.of(((BranchApplicator.Conditional) assertion).condition());
            // Switches select a node without testing it; all others have no alternatives.
            default -> List.of();
          };
      if (asked.stream().anyMatch(this::reaches)) {
        asked.stream().filter(each -> !each.acceptsAll()).forEach(kept::add);
      }
    }
    return kept;
  }

  private boolean reaches(SchemaNode node) {
    return order(node).stream().anyMatch(each -> some(Evaluated.by(each)));
  }

  private boolean matchesWithoutNode(Assertion assertion) {
    return assertion.tag() == AssertionTag.KIND_SWITCH && !assertion.kinds().contains(kind());
  }

  private JsonType kind() {
    return members ? JsonType.OBJECT : JsonType.ARRAY;
  }

  private int index(SchemaNode node) {
    return Objects.requireNonNull(indexes.get(node), "not yet known whether it counts");
  }

  private Evaluated evaluated(SchemaNode node) {
    return node == holder ? Evaluated.before(node) : Evaluated.by(node);
  }

  private boolean some(Evaluated evaluated) {
    return members ? evaluated.speaksOfMembers() : evaluated.speaksOfItems();
  }

  /** Returns what a node applies; empty if it evaluates everything itself. */
  private List<Applied> applied(SchemaNode node) {
    Evaluated evaluated = Evaluated.by(node);
    boolean all = members ? evaluated.allMembers() : evaluated.allItems();
    return node != holder && all ? List.of() : Applied.of(node);
  }

  /** Returns the applied nodes, each after all nodes that apply it. */
  private List<SchemaNode> order(SchemaNode from) {
    Deque<SchemaNode> stack = new ArrayDeque<>(List.of(from));
    Set<SchemaNode> entered = new LinkedHashSet<>();
    Set<SchemaNode> left = new LinkedHashSet<>();
    while (!stack.isEmpty()) {
      SchemaNode node = stack.peek();
      if (!entered.add(node)) {
        stack.pop();
        left.add(node);
        continue;
      }
      // The last is pushed first, so that the reversed order is that of the schema.
      for (Applied applied : applied(node)) {
        if (!entered.contains(applied.node())) {
          stack.push(applied.node());
        }
      }
    }
    List<SchemaNode> order = new ArrayList<>(left);
    Collections.reverse(order);
    return order;
  }
}
