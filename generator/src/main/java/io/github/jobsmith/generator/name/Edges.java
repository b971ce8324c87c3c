package io.github.jobsmith.generator.name;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.Edge.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the edges of a node: first those to members and items, each in the order of assertions. */
final class Edges {
  /** The maximum number of words of a pattern in a label. */
  private static final int MAX_WORDS = 3;

  private final SchemaNode from;
  private final List<Edge> edges = new ArrayList<>();

  /** The positions of the edges whose labels have a number, which words are better than. */
  private final List<Integer> numbered = new ArrayList<>();

  /** The conditions, with the positions of their edges. */
  private final Map<Assertion, List<Integer>> conditions = new LinkedHashMap<>();

  private int allOf;
  private int part = 1;
  private int advice;

  private Edges(SchemaNode from) {
    this.from = from;
  }

  static List<Edge> of(SchemaNode node) {
    Edges found = new Edges(node);
    for (Assertion assertion : node.assertions()) {
      found.visit(assertion);
    }
    found.distinguish();
    found.distinguishConditions();
    found.edges.sort(Comparator.comparing(edge -> edge.kind() != Kind.CHILD));
    return found.edges;
  }

  /** Replaces numbers by words that distinguish the targets, if there are any. */
  private void distinguish() {
    List<@Nullable String> words =
        Senses.of(numbered.stream().map(i -> edges.get(i).target()).toList());
    for (int i = 0; i < words.size(); i++) {
      Edge edge = edges.get(numbered.get(i));
      String better = words.size() == 1 ? edge.label().replaceAll(" \\d+$", "") : words.get(i);
      if (better != null) {
        edges.set(numbered.get(i), edge.labelled(better));
      }
    }
  }

  /** Distinguishes the conditions of a node, which else have equal labels. */
  private void distinguishConditions() {
    if (conditions.size() < 2) {
      return;
    }
    List<Assertion> all = List.copyOf(conditions.keySet());
    List<@Nullable String> words = Senses.ofAssertions(all);
    for (int i = 0; i < all.size(); i++) {
      String word = words.get(i);
      for (int position : conditions.getOrDefault(all.get(i), List.of())) {
        if (word != null) {
          Edge edge = edges.get(position);
          edges.set(position, edge.labelled(word + " " + edge.label()));
        }
      }
    }
  }

  private void visit(Assertion assertion) {
    // A switch with a value, because javac checks only those for completeness.
    Runnable visit =
        switch (assertion.tag()) {
          case MEMBERS -> () -> members((PartApplicator.Members) assertion);
          case ITEMS -> () -> items((PartApplicator.Items) assertion);
          case CONTAINS -> () -> contains((PartApplicator.Contains) assertion);
          case NAMES -> () -> branch(assertion, Kind.CHILD, "name");
          case UNEVALUATED ->
              () ->
                  only(
                      assertion,
                      Kind.CHILD,
                      assertion.kinds().equals(Kinds.objects())
                          ? "unevaluated"
                          : "unevaluated item");
          case ALL_OF -> () -> allOf((BranchApplicator.AllOf) assertion);
          case ANY_OF -> () -> alternatives(assertion, "any of ");
          case ONE_OF -> () -> alternatives(assertion, "one of ");
          case KIND_SWITCH -> () -> kinds((BranchApplicator.KindSwitch) assertion);
          case MEMBER_SWITCH -> () -> member((BranchApplicator.MemberSwitch) assertion);
          case NOT -> () -> branch(assertion, Kind.BRANCH, "not");
          case CONDITIONAL -> () -> conditional((BranchApplicator.Conditional) assertion);
          case DEPENDENT_SCHEMA -> () -> dependent((BranchApplicator.DependentSchema) assertion);
          case REF -> () -> only(assertion, Kind.REFERENCE, "");
          case ADVICE -> () -> advice(((BranchApplicator.Advice) assertion).node());
          // These contain no nodes.
          case NEVER, TYPE_IS, ONE_OF_VALUES, SIZE, MATCHES, FORMAT_IS -> () -> {};
          case NUMBER_LIMIT, MULTIPLE_OF, UNIQUE_ITEMS, REQUIRED, DEPENDENT_REQUIRED -> () -> {};
          case CUSTOM -> () -> {};
        };
    visit.run();
  }

  /** Adds an edge whose label has a number. */
  private void numbered(Runnable adding) {
    int before = edges.size();
    adding.run();
    if (edges.size() > before && !numbered.contains(before)) {
      numbered.add(before);
    }
  }

  private void only(Assertion holder, Kind kind, String label) {
    add(holder.children().get(0), kind, label);
  }

  private void items(PartApplicator.Items items) {
    for (int i = 0; i < items.prefix().size(); i++) {
      add(items.prefix().get(i), Kind.CHILD, "item " + i);
    }
    add(items.rest(), Kind.CHILD, items.prefix().isEmpty() ? "item" : "rest");
  }

  private void contains(PartApplicator.Contains contains) {
    branch(contains.item(), Kind.BRANCH, contains.tooFew(), "contains");
  }

  private void allOf(BranchApplicator.AllOf all) {
    for (SchemaNode entry : all.children()) {
      numbered(() -> branch(entry, Kind.BRANCH, all.constraint(), "all of " + allOf++));
    }
  }

  private void kinds(BranchApplicator.KindSwitch kinds) {
    once(kinds.nodes()).forEach((node, kind) -> add(node, Kind.REFERENCE, kind.keyword()));
  }

  private void member(BranchApplicator.MemberSwitch member) {
    once(member.nodes()).forEach((node, value) -> add(node, Kind.REFERENCE, value));
    add(member.absent(), Kind.REFERENCE, "without " + member.member());
    add(member.other(), Kind.REFERENCE, "other " + member.member());
  }

  private void dependent(BranchApplicator.DependentSchema dependent) {
    add(dependent.node(), Kind.BRANCH, "with " + dependent.member());
  }

  private void advice(SchemaNode node) {
    numbered(() -> branch(node, Kind.BRANCH, only(node), "advice " + advice++));
  }

  /** Returns each node once, with its first key. */
  private static <K> Map<SchemaNode, K> once(Map<K, SchemaNode> nodes) {
    Map<SchemaNode, K> keys = new LinkedHashMap<>();
    nodes.forEach((key, node) -> keys.putIfAbsent(node, key));
    return keys;
  }

  private void members(PartApplicator.Members members) {
    members.named().forEach((name, node) -> add(node, Kind.CHILD, name));
    List<PartApplicator.PatternMember> patterned = members.patterned();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < patterned.size(); i++) {
      String words = patterned.size() == 1 ? "" : pattern(patterned.get(i).source());
      boolean numbered = patterned.size() > 1 && (words.isEmpty() || !used.add(words));
      add(patterned.get(i).node(), Kind.CHILD, numbered ? "value " + i : words + " value");
    }
    add(members.additional(), Kind.CHILD, patterned.isEmpty() ? "value" : "other value");
  }

  /** Returns the words of a pattern, or nothing if they are not short. */
  private static String pattern(String source) {
    List<String> found = PatternWords.of(source);
    List<String> words = found.isEmpty() ? Words.of(source) : found;
    return words.size() > MAX_WORDS ? "" : String.join(" ", words);
  }

  private void conditional(BranchApplicator.Conditional conditional) {
    int before = edges.size();
    Constraint then = outcome(conditional.thenConstraint(), conditional.then());
    Constraint otherwise = outcome(conditional.otherwiseConstraint(), conditional.otherwise());
    branch(conditional.condition(), Kind.BRANCH, then == null ? otherwise : then, "if", "if");
    branch(conditional.then(), Kind.BRANCH, then, "then", then == null ? "then" : "");
    branch(
        conditional.otherwise(), Kind.BRANCH, otherwise, "else", otherwise == then ? "else" : "");
    conditions.put(conditional, IntStream.range(before, edges.size()).boxed().toList());
  }

  private static @Nullable Constraint outcome(
      @Nullable Constraint constraint, @Nullable SchemaNode node) {
    return constraint != null || node == null ? constraint : only(node);
  }

  private void alternatives(Assertion assertion, String keyword) {
    List<SchemaNode> nodes = assertion.children();
    for (int i = 0; i < nodes.size(); i++) {
      Constraint constraint = assertion.constraints().get(0);
      SchemaNode node = nodes.get(i);
      String label = keyword + i;
      numbered(() -> branch(node, Kind.BRANCH, constraint, label));
    }
  }

  /** Adds the only node of an assertion, named after the assertion's rule. */
  private void branch(Assertion holder, Kind kind, String label) {
    Constraint constraint = holder.constraints().stream().findFirst().orElse(null);
    branch(holder.children().get(0), kind, constraint, label);
  }

  private void branch(SchemaNode target, Kind kind, @Nullable Constraint constraint, String label) {
    branch(target, kind, constraint, label, "");
  }

  /** Adds an edge, named after the rule if there is one. */
  private void branch(
      @Nullable SchemaNode target,
      Kind kind,
      @Nullable Constraint constraint,
      String label,
      String suffix) {
    if (target != null && isPart(target)) {
      numbered(() -> add(target, kind, "part " + part++));
    } else if (target != null && constraint != null && !constraint.rule().isGeneric()) {
      String rule = (constraint.rule().id() + " " + suffix).strip();
      edges.add(new Edge(target.target(), kind, label, rule, false));
    } else {
      add(target, kind, label);
    }
  }

  /** Whether a branch is a part of its holder's schema: both have the same location. */
  private boolean isPart(SchemaNode target) {
    return target != from
        && target.pointer().equals(from.pointer())
        && target.resource().equals(from.resource());
  }

  private void add(@Nullable SchemaNode target, Kind kind, String label) {
    if (target != null) {
      edges.add(Edge.of(target.target(), kind, label));
    }
  }

  /** Returns a constraint of the only rule that a node's own assertions have, or null. */
  private static @Nullable Constraint only(SchemaNode node) {
    List<Constraint> own =
        node.assertions().stream()
            .flatMap(assertion -> assertion.constraints().stream())
            .filter(constraint -> !constraint.rule().isGeneric())
            .toList();
    boolean one = own.stream().map(Constraint::rule).distinct().count() == 1;
    return one ? own.get(0) : null;
  }
}
