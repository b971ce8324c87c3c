package io.github.jobsmith.generator.emit.check.conditions;

import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts assertions to boolean expressions. An assertion that needs a loop becomes a method call.
 */
public final class Conditions {
  private final ClassBuilder in;
  private final Terms terms;

  /** The results about the method's own instance that are in variables. */
  private final Map<SchemaNode, Expr> answers = new HashMap<>();

  public Conditions(ClassBuilder in) {
    this.in = in;
    this.terms = new Terms(in);
  }

  /**
   * Returns whether an assertion holds.
   *
   * @param at the node that contains the assertion
   * @return null when it cannot be an expression
   */
  public @Nullable Expr holds(Assertion assertion, SchemaNode at, Instance instance) {
    Set<JsonType> spokenOf = assertion.kinds();
    if (Kinds.both(spokenOf, instance.kinds()).isEmpty()) {
      return Expr.TRUE;
    }
    Expr holds = ofKnownKind(assertion, at, instance.narrowedTo(spokenOf));
    return holds == null || assertion.tag() == AssertionTag.TYPE_IS
        ? holds
        : instance.orOther(spokenOf, holds);
  }

  private @Nullable Expr ofKnownKind(Assertion assertion, SchemaNode at, Instance instance) {
    return switch (assertion.tag()) {
      case NEVER -> Expr.FALSE;
      case TYPE_IS -> ValueConditions.isOf((Assertion.TypeIs) assertion, instance);
      case ONE_OF_VALUES ->
          ValueConditions.isOneOf((Assertion.OneOfValues) assertion, at, instance, in);
      case SIZE -> SizeConditions.isWithin((Assertion.Size) assertion, instance);
      case MATCHES -> TextConditions.matches((Assertion.Matches) assertion, at, instance, in);
      case FORMAT_IS -> TextConditions.isFormat((Assertion.FormatIs) assertion, instance);
      case NUMBER_LIMIT ->
          NumberConditions.isWithin((Assertion.NumberLimit) assertion, at, instance, in);
      case MULTIPLE_OF ->
          NumberConditions.isMultiple((Assertion.MultipleOf) assertion, at, instance, in);
      case UNIQUE_ITEMS -> MemberConditions.areUnique(instance);
      case REQUIRED ->
          MemberConditions.present(
              ((Assertion.Required) assertion).names().keySet(), at, instance, in);
      case DEPENDENT_REQUIRED ->
          MemberConditions.dependent((Assertion.DependentRequired) assertion, at, instance, in);
      case DEPENDENT_SCHEMA ->
          dependent((BranchApplicator.DependentSchema) assertion, at, instance);
      case ALL_OF, REF -> Expr.all(each(assertion, instance));
      case ANY_OF -> Expr.any(each(assertion, instance));
      case NOT -> Expr.all(each(assertion, instance)).not();
      case CONDITIONAL -> conditional((BranchApplicator.Conditional) assertion, instance);
      // Advice does not affect whether a value matches.
      case ADVICE -> Expr.TRUE;
      case CUSTOM ->
          Expr.of(
              "$L",
              CustomChecks.call(
                  (Assertion.Custom) assertion, at, instance, "findings.probe()", in));
      // These cannot be expressions.
      case ITEMS, CONTAINS, MEMBERS, NAMES, UNEVALUATED -> null;
      case ONE_OF, KIND_SWITCH, MEMBER_SWITCH -> null;
    };
  }

  private List<Expr> each(Assertion assertion, Instance instance) {
    return assertion.children().stream().map(node -> matches(node, instance)).toList();
  }

  private Expr dependent(
      BranchApplicator.DependentSchema dependent, SchemaNode at, Instance instance) {
    return isPresent(dependent.member(), at, instance)
        .not()
        .or(matches(dependent.node(), instance));
  }

  private Expr conditional(BranchApplicator.Conditional conditional, Instance instance) {
    Expr then = optional(conditional.then(), instance);
    Expr otherwise = optional(conditional.otherwise(), instance);
    if (conditional.isThenFirst()) {
      return then.or(matches(conditional.condition(), instance).not());
    }
    // Where the condition is needed twice, these are two calls.
    Expr first = matches(conditional.condition(), instance).not().or(then);
    return first.and(matches(conditional.condition(), instance).or(otherwise));
  }

  private Expr optional(@Nullable SchemaNode node, Instance instance) {
    return node == null ? Expr.TRUE : matches(node, instance);
  }

  /** Returns whether the instance matches a node: inline if that is short, else a call. */
  public Expr matches(SchemaNode node, Instance instance) {
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

  /** Records that a variable contains whether the method's own instance matches a node. */
  public void learn(SchemaNode node, Expr answer) {
    answers.put(node, answer);
  }

  /** Whether a variable contains whether the method's own instance matches a node. */
  public boolean isAnswered(SchemaNode node) {
    return answers.containsKey(node);
  }

  /** Returns whether an object has a member. */
  public Expr isPresent(String member, SchemaNode at, Instance instance) {
    return MemberConditions.present(Set.of(member), at, instance, in);
  }

  /** Returns whether a switch selects one of its branches. */
  public Expr means(
      Assertion choice, SchemaNode branch, SchemaNode at, JsonType kind, Instance instance) {
    return ChosenBranches.means(choice, branch, at, kind, instance, in);
  }

  /** Whether a node can be an expression with at most this number of operands. */
  public boolean isExpression(SchemaNode node, Instance instance, int limit) {
    return terms.of(node, instance) <= limit;
  }

  /** Returns the number of operands of an inline branch. */
  public int size(SchemaNode node, Instance instance) {
    return terms.ofStatements(node, instance);
  }

  /** Returns whether the instance matches a node, as an inline expression. */
  public Expr expression(SchemaNode node, Instance instance) {
    List<Expr> all = new ArrayList<>();
    Instance known = instance;
    for (Assertion assertion : presenceFirst(node.assertions())) {
      Expr holds =
          assertion.tag() == AssertionTag.MEMBERS
              ? MemberConditions.members(
                  (PartApplicator.Members) assertion, required(node), known, this)
              : holds(assertion, node, known);
      if (holds == null) {
        throw new IllegalStateException(assertion + " of " + node + " is not an expression");
      }
      all.add(holds);
      known = known.after(assertion);
    }
    return Expr.all(all);
  }

  /** The presence of members is tested first: it is cheap, and their values depend on it. */
  private static List<Assertion> presenceFirst(List<Assertion> assertions) {
    return assertions.stream()
        .sorted(
            Comparator.comparingInt(
                each ->
                    switch (each.tag()) {
                      case TYPE_IS -> 0;
                      case REQUIRED -> 1;
                      default -> 2;
                    }))
        .toList();
  }

  private static Set<String> required(SchemaNode node) {
    Assertion.Required required = node.first(Assertion.Required.class);
    return required == null ? Set.of() : required.names().keySet();
  }
}
