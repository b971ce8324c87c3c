package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import io.github.jobsmith.generator.ir.Constraints;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one assertion as statements, in the voice of the moment. */
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
   * Writes an assertion.
   *
   * @param at the node that it belongs to
   */
  void write(Assertion assertion, SchemaNode at, Instance instance) {
    unevaluated.ask(assertion, at, instance);
    if (assertion instanceof Assertion.Items a) {
      items.items(a, at, instance);
    } else if (assertion instanceof Assertion.Contains a) {
      items.contains(a, at, instance);
    } else if (assertion instanceof Assertion.Names a) {
      items.names(a, at, instance);
    } else if (assertion instanceof Assertion.UniqueItems a && out.voice() != Voice.PREDICATE) {
      items.unique(a, at, instance);
    } else if (assertion instanceof Assertion.KindSwitch a) {
      switches.kinds(a, instance);
    } else if (assertion instanceof Assertion.MemberSwitch a) {
      switches.members(a, at, instance);
    } else if (BranchWriter.isLong(assertion)) {
      branches.many(assertion, at, instance);
    } else if (assertion instanceof Assertion.OneOf a) {
      branches.oneOf(a, at, instance);
    } else if (assertion instanceof Assertion.UnevaluatedMembers
        || assertion instanceof Assertion.UnevaluatedItems) {
      unevaluated.write(assertion, at, instance);
    } else if (out.voice() == Voice.PREDICATE || !speaksForItself(assertion, at, instance)) {
      simple(assertion, at, instance);
    }
  }

  /** Whether the assertion is one condition with one constraint. */
  static boolean isOneQuestion(Assertion assertion) {
    return assertion instanceof Assertion.ConstIs
        || assertion instanceof Assertion.EnumOf
        || assertion instanceof Assertion.MinItems
        || assertion instanceof Assertion.MaxItems
        || assertion instanceof Assertion.MinMembers
        || assertion instanceof Assertion.MaxMembers
        || assertion instanceof Assertion.AnyOf
        || assertion instanceof Assertion.OneOf
        || assertion instanceof Assertion.Not;
  }

  /** Writes pieces of advice that stand side by side. */
  void advice(List<SchemaNode> nodes, SchemaNode at, Instance instance) {
    if (out.voice() != Voice.PREDICATE) {
      branches.advice(nodes, at, instance);
    }
  }

  /** Writes what has no constraint of its own, or several. */
  private boolean speaksForItself(Assertion assertion, SchemaNode at, Instance instance) {
    if (assertion instanceof Assertion.AllOf a && a.constraint() == null) {
      a.nodes().forEach(node -> branches.branch(node, instance));
    } else if (assertion instanceof Assertion.Ref a) {
      branches.branch(a.target(), instance);
    } else if (assertion instanceof Assertion.Conditional a) {
      branches.conditional(a, at, instance);
    } else if (assertion instanceof Assertion.DependentSchema a) {
      branches.dependent(a, at, instance);
    } else if (assertion instanceof Assertion.Advice a) {
      branches.advice(List.of(a.node()), at, instance);
    } else if (assertion instanceof Assertion.Custom a) {
      out.require(CustomChecks.call(a, at, instance, "findings", out.in()));
    } else if (assertion instanceof Assertion.Required a) {
      a.names().forEach((name, constraint) -> missing(name, constraint, at, instance));
    } else if (assertion instanceof Assertion.DependentRequired a) {
      dependentRequired(a, at, instance);
    } else if (assertion instanceof Assertion.Members a) {
      capturedMembers(a, instance);
    } else {
      return false;
    }
    return true;
  }

  private void simple(Assertion assertion, SchemaNode at, Instance instance) {
    Expr holds = conditions.holds(assertion, at, instance);
    if (holds == null) {
      throw new IllegalStateException("no code for " + assertion + " of " + at);
    }
    if (out.voice() == Voice.PREDICATE) {
      if (holds.isFalse()) {
        out.endWithFalse();
      } else if (!holds.isTrue()) {
        out.require(holds);
      }
      return;
    }
    out.failIf(
        holds.not(),
        Constraints.of(assertion).get(0),
        at,
        instance,
        ReasonWriter.of(assertion, at, instance, out));
  }

  private void missing(String name, ConstraintSpec constraint, SchemaNode at, Instance instance) {
    Expr present = MemberConditions.present(Set.of(name), at, instance, out.in());
    out.failIf(present.not(), constraint, at, instance);
  }

  private void dependentRequired(
      Assertion.DependentRequired assertion, SchemaNode at, Instance instance) {
    Expr trigger = MemberConditions.present(Set.of(assertion.member()), at, instance, out.in());
    for (Map.Entry<String, ConstraintSpec> name : assertion.names().entrySet()) {
      Expr present = MemberConditions.present(Set.of(name.getKey()), at, instance, out.in());
      out.failIf(trigger.and(present.not()), name.getValue(), at, instance);
    }
  }

  /** Members of a branch: their nodes lie in variables. */
  private void capturedMembers(Assertion.Members members, Instance instance) {
    members
        .named()
        .forEach(
            (name, node) -> {
              String variable = instance.captures().of(name);
              if (variable != null && !node.acceptsAll()) {
                out.begin("if ($N >= 0)", variable);
                out.require(check(node, variable, name));
                out.end();
              }
            });
  }

  private CodeBlock check(SchemaNode node, String variable, String member) {
    return out.in().call(Form.check(node, Form.Subject.VALUE), variable, Step.member(member));
  }
}
