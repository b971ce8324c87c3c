package io.github.jobsmith.generator.emit.check;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import org.jspecify.annotations.Nullable;

/**
 * How many operands a node has as an expression. Known before anything is written, so that nothing
 * is written in vain.
 */
final class Terms {
  /** Not an expression at all. */
  static final int IMPOSSIBLE = 1_000_000;

  /** So many operands at most are written where a method could be called. */
  static final int MAX_IN_PLACE = 8;

  private static final int MAX_DEPTH = 6;

  private final ClassBuilder in;

  Terms(ClassBuilder in) {
    this.in = in;
  }

  /** Whether a node is better written in place than called. */
  boolean fitInPlace(SchemaNode node, Instance instance) {
    return in.isHome(node) && of(node, instance, 0) <= MAX_IN_PLACE;
  }

  /** The operands of a node that is written out. */
  int of(SchemaNode node, Instance instance) {
    return of(node, instance, 0);
  }

  private int of(SchemaNode node, Instance instance, int depth) {
    if (depth > MAX_DEPTH) {
      return IMPOSSIBLE;
    }
    int sum = 0;
    for (Assertion assertion : node.assertions()) {
      sum = Math.min(IMPOSSIBLE, sum + of(assertion, instance, depth));
    }
    return sum;
  }

  private int of(Assertion assertion, Instance instance, int depth) {
    if (assertion instanceof Assertion.Items
        || assertion instanceof Assertion.Contains
        || assertion instanceof Assertion.Names
        || assertion instanceof Assertion.OneOf
        || BranchWriter.isLong(assertion)
        || assertion instanceof Assertion.UnevaluatedItems
        || assertion instanceof Assertion.UnevaluatedMembers) {
      return IMPOSSIBLE;
    } else if (assertion instanceof Assertion.Members members) {
      return ofMembers(members, instance, depth);
    } else if (assertion instanceof Assertion.Required required) {
      return required.names().size();
    } else if (assertion instanceof Assertion.DependentRequired dependent) {
      return 1 + dependent.names().size();
    } else if (assertion instanceof Assertion.EnumOf values) {
      return Math.min(values.values().size(), 4);
    } else if (assertion instanceof Assertion.Ref ref) {
      return ofBranch(ref.target(), instance, depth);
    } else if (assertion instanceof Assertion.Advice) {
      return 0;
    }
    int branches =
        SameInstance.branches(assertion).mapToInt(b -> ofBranch(b, instance, depth)).sum();
    boolean twice = assertion instanceof Assertion.Conditional;
    return Math.min(IMPOSSIBLE, twice ? 2 * branches : Math.max(1, branches));
  }

  private int ofMembers(Assertion.Members members, Instance instance, int depth) {
    boolean open = members.additional() == null || members.additional().acceptsAll();
    if (!open || !members.patterned().isEmpty() || members.closed() != null) {
      return IMPOSSIBLE;
    }
    int sum = 0;
    for (var member : members.named().entrySet()) {
      if (!member.getValue().acceptsAll()) {
        if (instance.captures().of(member.getKey()) == null) {
          return IMPOSSIBLE;
        }
        sum += 1 + ofBranch(member.getValue(), Instance.value("member", Step.ANY_MEMBER), depth);
      }
    }
    return sum;
  }

  /** A branch that is too long is a call, which is one operand. */
  private int ofBranch(@Nullable SchemaNode node, Instance instance, int depth) {
    if (node == null || node.acceptsAll()) {
      return 0;
    }
    int terms = in.isHome(node) ? of(node, instance, depth + 1) : IMPOSSIBLE;
    return terms <= MAX_IN_PLACE ? terms : 1;
  }
}
