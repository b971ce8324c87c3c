package io.github.jobsmith.generator.emit.check;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionKinds;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assertions as boolean expressions. What needs a loop has none and is asked of a method. */
final class Conditions {
  private final ClassBuilder in;
  private final Terms terms;

  /** What the method has asked about its own instance and keeps in a variable. */
  private final Map<SchemaNode, Expr> answers = new HashMap<>();

  Conditions(ClassBuilder in) {
    this.in = in;
    this.terms = new Terms(in);
  }

  /**
   * Whether an assertion holds.
   *
   * @param at the node that the assertion belongs to
   * @return null when it takes more than an expression
   */
  @Nullable Expr holds(Assertion assertion, SchemaNode at, Instance instance) {
    Set<JsonType> spokenOf = AssertionKinds.of(assertion);
    if (Kinds.both(spokenOf, instance.kinds()).isEmpty()) {
      return Expr.TRUE;
    }
    Expr holds = ofKnownKind(assertion, at, instance.narrowedTo(spokenOf));
    return holds == null || assertion instanceof Assertion.TypeIs
        ? holds
        : instance.orOther(spokenOf, holds);
  }

  private @Nullable Expr ofKnownKind(Assertion assertion, SchemaNode at, Instance instance) {
    Expr holds = ValueConditions.holds(assertion, at, instance, in);
    if (holds == null) {
      holds = TextConditions.holds(assertion, at, instance, in);
    }
    if (holds == null) {
      holds = NumberConditions.holds(assertion, at, instance, in);
    }
    if (holds == null) {
      holds = MemberConditions.holds(assertion, at, instance, in, this);
    }
    if (holds == null) {
      holds = BranchConditions.holds(assertion, instance, this);
    }
    if (holds == null && assertion instanceof Assertion.Custom custom) {
      holds = Expr.of("$L", CustomChecks.call(custom, at, instance, "findings.probe()", in));
    }
    return holds;
  }

  /** Whether the instance matches a node: in place where that is short, else by a call. */
  Expr matches(SchemaNode node, Instance instance) {
    if (node.acceptsAll()) {
      return Expr.TRUE;
    }
    Expr answer = instance.isParameter() ? answers.get(node) : null;
    if (answer != null) {
      return answer;
    }
    if (terms.fitInPlace(node, instance)) {
      return expression(node, instance);
    }
    return Expr.of("$L", in.call(Form.predicate(node, instance.subject()), instance));
  }

  /** From here on, a variable says whether the method's own instance matches a node. */
  void learn(SchemaNode node, Expr answer) {
    answers.put(node, answer);
  }

  /** Whether a variable says whether the method's own instance matches a node. */
  boolean isAnswered(SchemaNode node) {
    return answers.containsKey(node);
  }

  /** Whether an object has a member. */
  Expr isPresent(String member, SchemaNode at, Instance instance) {
    return MemberConditions.present(Set.of(member), at, instance, in);
  }

  /** Whether a switch means one of its branches. */
  Expr means(Assertion choice, SchemaNode branch, SchemaNode at, JsonType kind, Instance instance) {
    return ChosenBranches.means(choice, branch, at, kind, instance, in);
  }

  /** Whether a node can be one expression of at most so many operands. */
  boolean isExpression(SchemaNode node, Instance instance, int limit) {
    return terms.of(node, instance) <= limit;
  }

  /** How many operands a branch has that is written out. */
  int size(SchemaNode node, Instance instance) {
    return terms.ofStatements(node, instance);
  }

  /** Whether the instance matches a node, as one expression. */
  Expr expression(SchemaNode node, Instance instance) {
    List<Expr> all = new ArrayList<>();
    Instance known = instance;
    for (Assertion assertion : presenceFirst(node.assertions())) {
      Expr holds =
          assertion instanceof Assertion.Members members
              ? MemberConditions.members(members, required(node), known, this)
              : holds(assertion, node, known);
      if (holds == null) {
        throw new IllegalStateException(assertion + " of " + node + " is no expression");
      }
      all.add(holds);
      if (assertion instanceof Assertion.TypeIs type) {
        known = known.narrowedTo(AssertionKinds.of(type.types()));
      }
    }
    return Expr.all(all);
  }

  /** Which members are there is asked first: it is cheap, and what they are like depends on it. */
  private static List<Assertion> presenceFirst(List<Assertion> assertions) {
    return assertions.stream()
        .sorted(
            Comparator.comparingInt(
                a -> a instanceof Assertion.TypeIs ? 0 : a instanceof Assertion.Required ? 1 : 2))
        .toList();
  }

  private static Set<String> required(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Required required) {
        return required.names().keySet();
      }
    }
    return Set.of();
  }
}
