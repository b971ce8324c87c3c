package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import io.github.jobsmith.generator.ir.Constraints;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.Edge.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the ways out of a node: to members and items first, each in the order of assertions. */
final class Edges {
  private final SchemaNode from;
  private final List<Edge> edges = new ArrayList<>();
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
    found.edges.sort(Comparator.comparing(edge -> edge.kind() != Kind.CHILD));
    return found.edges;
  }

  private void visit(Assertion assertion) {
    if (assertion instanceof Assertion.Members members) {
      members(members);
    } else if (assertion instanceof Assertion.Items items) {
      for (int i = 0; i < items.prefix().size(); i++) {
        add(items.prefix().get(i), Kind.CHILD, "item " + i);
      }
      add(items.rest(), Kind.CHILD, items.prefix().isEmpty() ? "item" : "rest");
    } else if (assertion instanceof Assertion.Contains contains) {
      branch(contains.item(), Kind.BRANCH, contains.tooFew(), "contains");
    } else if (assertion instanceof Assertion.Names names) {
      branch(names.node(), Kind.CHILD, names.constraint(), "name");
    } else if (assertion instanceof Assertion.AllOf all) {
      for (SchemaNode entry : all.nodes()) {
        branch(entry, Kind.BRANCH, all.constraint(), "all of " + allOf++);
      }
    } else if (assertion instanceof Assertion.AnyOf any) {
      alternatives(any.nodes(), any.constraint(), "any of ");
    } else if (assertion instanceof Assertion.OneOf one) {
      alternatives(one.nodes(), one.constraint(), "one of ");
    } else if (assertion instanceof Assertion.KindSwitch kinds) {
      once(kinds.nodes()).forEach((node, kind) -> add(node, Kind.REFERENCE, kind.keyword()));
    } else if (assertion instanceof Assertion.MemberSwitch member) {
      once(member.nodes()).forEach((node, value) -> add(node, Kind.REFERENCE, value));
      add(member.absent(), Kind.REFERENCE, "without " + member.member());
      add(member.other(), Kind.REFERENCE, "other " + member.member());
    } else if (assertion instanceof Assertion.Not not) {
      branch(not.node(), Kind.BRANCH, not.constraint(), "not");
    } else if (assertion instanceof Assertion.Conditional conditional) {
      conditional(conditional);
    } else if (assertion instanceof Assertion.DependentSchema dependent) {
      add(dependent.node(), Kind.BRANCH, "with " + dependent.member());
    } else if (assertion instanceof Assertion.Ref ref) {
      add(ref.target(), Kind.REFERENCE, "");
    } else if (assertion instanceof Assertion.UnevaluatedMembers members) {
      add(members.node(), Kind.CHILD, "unevaluated");
    } else if (assertion instanceof Assertion.UnevaluatedItems items) {
      add(items.node(), Kind.CHILD, "unevaluated item");
    } else if (assertion instanceof Assertion.Advice one) {
      branch(one.node(), Kind.BRANCH, only(one.node()), "advice " + advice++);
    }
  }

  /** Each node with the first key that leads to it. */
  private static <K> Map<SchemaNode, K> once(Map<K, SchemaNode> nodes) {
    Map<SchemaNode, K> keys = new LinkedHashMap<>();
    nodes.forEach((key, node) -> keys.putIfAbsent(node, key));
    return keys;
  }

  private void members(Assertion.Members members) {
    members.named().forEach((name, node) -> add(node, Kind.CHILD, name));
    List<Assertion.PatternMember> patterned = members.patterned();
    for (int i = 0; i < patterned.size(); i++) {
      add(patterned.get(i).node(), Kind.CHILD, patterned.size() == 1 ? "value" : "value " + i);
    }
    add(members.additional(), Kind.CHILD, patterned.isEmpty() ? "value" : "other value");
  }

  private void conditional(Assertion.Conditional conditional) {
    ConstraintSpec then = outcome(conditional.thenConstraint(), conditional.then());
    ConstraintSpec otherwise = outcome(conditional.otherwiseConstraint(), conditional.otherwise());
    branch(conditional.condition(), Kind.BRANCH, then == null ? otherwise : then, "if", "if");
    branch(conditional.then(), Kind.BRANCH, then, "then", then == null ? "then" : "");
    branch(
        conditional.otherwise(), Kind.BRANCH, otherwise, "else", otherwise == then ? "else" : "");
  }

  private static @Nullable ConstraintSpec outcome(
      @Nullable ConstraintSpec constraint, @Nullable SchemaNode node) {
    return constraint != null || node == null ? constraint : only(node);
  }

  private void alternatives(List<SchemaNode> nodes, ConstraintSpec constraint, String keyword) {
    for (int i = 0; i < nodes.size(); i++) {
      branch(nodes.get(i), Kind.BRANCH, constraint, keyword + i, "option " + i);
    }
  }

  private void branch(
      SchemaNode target, Kind kind, @Nullable ConstraintSpec constraint, String label) {
    branch(target, kind, constraint, label, "");
  }

  /** Named after the rule, where there is one. */
  private void branch(
      @Nullable SchemaNode target,
      Kind kind,
      @Nullable ConstraintSpec constraint,
      String label,
      String suffix) {
    if (target != null && isPart(target)) {
      add(target, kind, "part " + part++);
    } else if (target != null && constraint != null && !constraint.rule().generic()) {
      edges.add(new Edge(target.target(), kind, constraint.rule().id() + " " + suffix, true));
    } else {
      add(target, kind, label);
    }
  }

  /** Whether a branch stands for a part of what its holder says: it is at the same place. */
  private boolean isPart(SchemaNode target) {
    return target != from
        && target.pointer().equals(from.pointer())
        && target.resource().equals(from.resource());
  }

  private void add(@Nullable SchemaNode target, Kind kind, String label) {
    if (target != null) {
      edges.add(new Edge(target.target(), kind, label, false));
    }
  }

  /** A constraint of the one rule that a node's own assertions name, or null. */
  private static @Nullable ConstraintSpec only(SchemaNode node) {
    List<ConstraintSpec> own =
        node.assertions().stream()
            .flatMap(assertion -> Constraints.of(assertion).stream())
            .filter(constraint -> !constraint.rule().generic())
            .toList();
    boolean one = own.stream().map(ConstraintSpec::rule).distinct().count() == 1;
    return one ? own.get(0) : null;
  }
}
