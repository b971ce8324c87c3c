package io.github.jobsmith.generator.emit.check;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applicators over the same instance. Advice says nothing about whether a value matches. */
final class BranchConditions {
  private BranchConditions() {}

  static @Nullable Expr holds(Assertion assertion, Instance instance, Conditions nested) {
    if (assertion instanceof Assertion.AllOf all) {
      return Expr.all(each(all.nodes(), instance, nested));
    } else if (assertion instanceof Assertion.AnyOf any) {
      return Expr.any(each(any.nodes(), instance, nested));
    } else if (assertion instanceof Assertion.Not not) {
      return nested.matches(not.node(), instance).not();
    } else if (assertion instanceof Assertion.Ref ref) {
      return nested.matches(ref.target(), instance);
    } else if (assertion instanceof Assertion.Advice) {
      return Expr.TRUE;
    } else if (assertion instanceof Assertion.Conditional conditional) {
      Expr then = optional(conditional.then(), instance, nested);
      Expr otherwise = optional(conditional.otherwise(), instance, nested);
      // Where it is asked twice, these are two calls.
      return implies(nested.matches(conditional.condition(), instance), then)
          .and(implies(nested.matches(conditional.condition(), instance).not(), otherwise));
    }
    return null;
  }

  private static Expr implies(Expr condition, Expr then) {
    return condition.not().or(then);
  }

  private static Expr optional(@Nullable SchemaNode node, Instance instance, Conditions nested) {
    return node == null ? Expr.TRUE : nested.matches(node, instance);
  }

  private static List<Expr> each(List<SchemaNode> nodes, Instance instance, Conditions nested) {
    return nodes.stream().map(node -> nested.matches(node, instance)).toList();
  }
}
