package io.github.jobsmith.generator.ir;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints that assertions carry. */
public final class Constraints {
  private Constraints() {}

  /** All constraints of an assertion, without those of the nodes that it holds. */
  public static List<ConstraintSpec> of(Assertion assertion) {
    if (assertion instanceof Assertion.Never a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.TypeIs a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.ConstIs a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.EnumOf a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.MinLength a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.MaxLength a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.Matches a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.FormatIs a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.Minimum a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.Maximum a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.MultipleOf a) {
      return List.of(a.constraint());
    }
    return ofContainer(assertion);
  }

  private static List<ConstraintSpec> ofContainer(Assertion assertion) {
    if (assertion instanceof Assertion.MinItems a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.MaxItems a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.UniqueItems a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.Contains a) {
      return present(a.tooFew(), a.tooMany());
    } else if (assertion instanceof Assertion.MinMembers a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.MaxMembers a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.Required a) {
      return List.copyOf(a.names().values());
    } else if (assertion instanceof Assertion.DependentRequired a) {
      return List.copyOf(a.names().values());
    } else if (assertion instanceof Assertion.Members a) {
      return present(a.closed());
    } else if (assertion instanceof Assertion.Names a) {
      return present(a.constraint());
    }
    return ofApplicator(assertion);
  }

  private static List<ConstraintSpec> ofApplicator(Assertion assertion) {
    if (assertion instanceof Assertion.AllOf a) {
      return present(a.constraint());
    } else if (assertion instanceof Assertion.AnyOf a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.OneOf a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.MemberSwitch a) {
      return present(a.missing(), a.unknown());
    } else if (assertion instanceof Assertion.Not a) {
      return List.of(a.constraint());
    } else if (assertion instanceof Assertion.Conditional a) {
      return present(a.thenConstraint(), a.otherwiseConstraint());
    } else if (assertion instanceof Assertion.UnevaluatedMembers a) {
      return present(a.closed());
    } else if (assertion instanceof Assertion.UnevaluatedItems a) {
      return present(a.closed());
    } else if (assertion instanceof Assertion.Custom a) {
      return List.copyOf(a.constraints().values());
    }
    return List.of();
  }

  private static List<ConstraintSpec> present(@Nullable ConstraintSpec... constraints) {
    return Stream.of(constraints).filter(java.util.Objects::nonNull).toList();
  }
}
