package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.conditions.CustomChecks;
import io.github.jobsmith.generator.emit.check.conditions.MemberConditions;
import io.github.jobsmith.generator.emit.check.conditions.SameInstance;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emits one assertion as statements, in the current {@link Statements.Voice}. */
final class AssertionWriter {
  private final Statements out;
  private final Conditions conditions;
  private final BranchWriter branches;
  private final SwitchWriter switches;
  private final ItemWriter items;
  private final UnevaluatedWriter unevaluated;

  AssertionWriter(Statements out, Conditions conditions) {
    this.out = out;
    this.conditions = conditions;
    this.branches = new BranchWriter(out, conditions, this);
    this.switches = new SwitchWriter(out, branches);
    this.items = new ItemWriter(out, conditions);
    this.unevaluated = new UnevaluatedWriter(out, conditions);
  }

  /**
   * Emits an assertion.
   *
   * @param at the node that contains it
   */
  void write(Assertion assertion, SchemaNode at, Instance instance) {
    unevaluated.ask(assertion, at, instance);
    if (SameInstance.isLong(assertion)) {
      branches.many(assertion, at, instance);
    } else if (out.voice() != Voice.PREDICATE || !writeCondition(assertion, at, instance)) {
      statements(assertion, at, instance).run();
    }
  }

  /** Writes a predicate's assertion as one condition; returns whether it can be one. */
  private boolean writeCondition(Assertion assertion, SchemaNode at, Instance instance) {
    Expr holds = conditions.holds(assertion, at, instance);
    if (holds == null) {
      return false;
    } else if (holds.isFalse()) {
      out.endWithFalse();
    } else if (!holds.isTrue()) {
      out.require(holds);
    }
    return true;
  }

  /** Returns what writes the assertion, because javac checks only switches with a value. */
  private Runnable statements(Assertion assertion, SchemaNode at, Instance instance) {
    Runnable condition = () -> condition(assertion, at, instance);
    return switch (assertion.tag()) {
      case NEVER, TYPE_IS, ONE_OF_VALUES, SIZE, MATCHES, FORMAT_IS -> condition;
      case NUMBER_LIMIT, MULTIPLE_OF, ANY_OF, NOT -> condition;
      case ALL_OF ->
          assertion.constraints().isEmpty() ? () -> branches(assertion, instance) : condition;
      case REF -> () -> branches(assertion, instance);
      case ADVICE -> () -> branches.advice(assertion.children(), at, instance);
      case UNIQUE_ITEMS -> () -> items.unique((Assertion.UniqueItems) assertion, at, instance);
      case REQUIRED -> () -> required((Assertion.Required) assertion, at, instance);
      case DEPENDENT_REQUIRED ->
          () -> dependent((Assertion.DependentRequired) assertion, at, instance);
      case CUSTOM -> () -> custom((Assertion.Custom) assertion, at, instance);
      case ITEMS -> () -> items.items((PartApplicator.Items) assertion, at, instance);
      case CONTAINS -> () -> items.contains((PartApplicator.Contains) assertion, at, instance);
      case NAMES -> () -> items.names((PartApplicator.Names) assertion, at, instance);
      case MEMBERS -> () -> capturedMembers((PartApplicator.Members) assertion, instance);
      case UNEVALUATED ->
          () -> unevaluated.write((PartApplicator.Unevaluated) assertion, at, instance);
      case ONE_OF -> () -> branches.oneOf((BranchApplicator.OneOf) assertion, at, instance);
      case KIND_SWITCH -> () -> switches.kinds((BranchApplicator.KindSwitch) assertion, instance);
      case MEMBER_SWITCH ->
          () -> switches.members((BranchApplicator.MemberSwitch) assertion, at, instance);
      case CONDITIONAL ->
          () -> branches.conditional((BranchApplicator.Conditional) assertion, at, instance);
      case DEPENDENT_SCHEMA ->
          () -> branches.dependent((BranchApplicator.DependentSchema) assertion, at, instance);
    };
  }

  /** Whether the assertion is one condition with one constraint. */
  static boolean isOneQuestion(Assertion assertion) {
    return switch (assertion.tag()) {
      case SIZE -> Kinds.areContainers(assertion.kinds());
      case ONE_OF_VALUES, ANY_OF, ONE_OF, NOT -> true;
      // All others may need to keep their result in a variable, which is always correct.
      default -> false;
    };
  }

  /** Emits adjacent pieces of advice. */
  void advice(List<SchemaNode> nodes, SchemaNode at, Instance instance) {
    if (out.voice() != Voice.PREDICATE) {
      branches.advice(nodes, at, instance);
    }
  }

  /** The branches report the violations. */
  private void branches(Assertion assertion, Instance instance) {
    assertion.children().forEach(node -> branches.branch(node, instance));
  }

  private void custom(Assertion.Custom custom, SchemaNode at, Instance instance) {
    Expr relevant = MemberConditions.captured(custom.check().members(), instance);
    if (!relevant.isTrue()) {
      out.begin(relevant);
    }
    out.require(CustomChecks.call(custom, at, instance, "findings", out.in()));
    if (!relevant.isTrue()) {
      out.end();
    }
  }

  /** One condition with one constraint. */
  private void condition(Assertion assertion, SchemaNode at, Instance instance) {
    Expr holds = conditions.holds(assertion, at, instance);
    if (holds == null) {
      throw new IllegalStateException("no code for " + assertion + " of " + at);
    }
    out.failIf(
        holds.not(),
        assertion.constraints().get(0),
        at,
        instance,
        ReasonWriter.of(assertion, at, instance, out));
  }

  private void required(Assertion.Required required, SchemaNode at, Instance instance) {
    required
        .names()
        .forEach(
            (name, constraint) -> {
              Expr present = MemberConditions.present(Set.of(name), at, instance, out.in());
              out.failIf(present.not(), constraint, at, instance);
            });
  }

  private void dependent(Assertion.DependentRequired assertion, SchemaNode at, Instance instance) {
    Expr trigger = MemberConditions.present(Set.of(assertion.member()), at, instance, out.in());
    for (Map.Entry<String, Constraint> name : assertion.names().entrySet()) {
      Expr present = MemberConditions.present(Set.of(name.getKey()), at, instance, out.in());
      out.failIf(trigger.and(present.not()), name.getValue(), at, instance);
    }
  }

  /** Emits the members of a branch, whose nodes are in variables. */
  private void capturedMembers(PartApplicator.Members members, Instance instance) {
    members
        .named()
        .forEach(
            (name, node) -> {
              String variable = instance.captures().of(name);
              if (variable != null && !node.acceptsAll()) {
                out.begin(Expr.found(variable));
                out.require(out.call(node, Form.Subject.VALUE, variable, Step.member(name)));
                out.end();
              }
            });
  }
}
