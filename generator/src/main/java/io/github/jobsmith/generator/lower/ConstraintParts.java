package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the constraints in an assertion. */
final class ConstraintParts {
  private ConstraintParts() {}

  /** Adds the assertion's own constraints; null for those that it might have but has not. */
  static void collect(Assertion assertion, List<@Nullable ConstraintSpec> found) {
    if (assertion instanceof Assertion.Never never) {
      found.add(never.constraint());
    } else if (assertion instanceof Assertion.TypeIs type) {
      found.add(type.constraint());
    } else if (assertion instanceof Assertion.ConstIs constant) {
      found.add(constant.constraint());
    } else if (assertion instanceof Assertion.EnumOf values) {
      found.add(values.constraint());
    } else if (assertion instanceof Assertion.Matches matches) {
      found.add(matches.constraint());
    } else if (assertion instanceof Assertion.FormatIs format) {
      found.add(format.constraint());
    } else if (assertion instanceof Assertion.Custom custom) {
      found.addAll(custom.constraints().values());
    } else if (!collectBound(assertion, found)) {
      collectApplicator(assertion, found);
    }
  }

  private static boolean collectBound(Assertion assertion, List<@Nullable ConstraintSpec> found) {
    if (assertion instanceof Assertion.MinLength bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.MaxLength bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.Minimum bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.Maximum bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.MultipleOf bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.MinItems bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.MaxItems bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.UniqueItems bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.MinMembers bound) {
      found.add(bound.constraint());
    } else if (assertion instanceof Assertion.MaxMembers bound) {
      found.add(bound.constraint());
    } else {
      return false;
    }
    return true;
  }

  private static void collectApplicator(Assertion assertion, List<@Nullable ConstraintSpec> found) {
    if (assertion instanceof Assertion.Required required) {
      found.addAll(required.names().values());
    } else if (assertion instanceof Assertion.DependentRequired dependent) {
      found.addAll(dependent.names().values());
    } else if (assertion instanceof Assertion.Contains contains) {
      found.add(contains.tooFew());
      found.add(contains.tooMany());
    } else if (assertion instanceof Assertion.Members members) {
      found.add(members.closed());
    } else if (assertion instanceof Assertion.Names names) {
      found.add(names.constraint());
    } else if (assertion instanceof Assertion.AllOf allOf) {
      found.add(allOf.constraint());
    } else if (assertion instanceof Assertion.AnyOf anyOf) {
      found.add(anyOf.constraint());
    } else if (assertion instanceof Assertion.OneOf oneOf) {
      found.add(oneOf.constraint());
    } else if (assertion instanceof Assertion.MemberSwitch member) {
      found.add(member.missing());
      found.add(member.unknown());
    } else if (assertion instanceof Assertion.Not not) {
      found.add(not.constraint());
    } else if (assertion instanceof Assertion.Conditional branch) {
      found.add(branch.thenConstraint());
      found.add(branch.otherwiseConstraint());
    } else if (assertion instanceof Assertion.UnevaluatedMembers unevaluated) {
      found.add(unevaluated.closed());
    } else if (assertion instanceof Assertion.UnevaluatedItems unevaluated) {
      found.add(unevaluated.closed());
    }
  }
}
