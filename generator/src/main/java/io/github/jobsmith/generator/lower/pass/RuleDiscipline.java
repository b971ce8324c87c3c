package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pass: checks severities. Other validators reject what a standard keyword rejects, so its rule
 * must be an error; advice never makes a value invalid, so no rule within it may be an error.
 */
public final class RuleDiscipline {
  private final Map<Constraint, SourceLocation> origins;
  private final Diagnostics diagnostics;

  private RuleDiscipline(LoweringContext context) {
    this.origins = context.origins();
    this.diagnostics = context.diagnostics();
  }

  public static void check(List<SchemaNode> roots, LoweringContext context) {
    RuleDiscipline discipline = new RuleDiscipline(context);
    discipline.checkAdvice(discipline.checkPlain(roots));
  }

  /**
   * Checks everything outside of advice that is reachable from the roots; returns the nodes of the
   * advice.
   */
  private Set<SchemaNode> checkPlain(List<SchemaNode> roots) {
    Set<SchemaNode> advice = newSet();
    Set<SchemaNode> seen = newSet();
    Deque<SchemaNode> open = new ArrayDeque<>();
    visit(roots, seen, open);
    while (!open.isEmpty()) {
      for (Assertion assertion : open.remove().assertions()) {
        if (assertion.tag() == AssertionTag.ADVICE) {
          advice.addAll(assertion.children());
          continue;
        }
        visit(assertion.children(), seen, open);
        if (assertion.tag() != AssertionTag.CUSTOM) {
          for (Constraint constraint : assertion.constraints()) {
            checkPlain(constraint);
          }
        }
      }
    }
    return advice;
  }

  private void checkAdvice(Set<SchemaNode> advice) {
    Set<SchemaNode> seen = newSet();
    Deque<SchemaNode> open = new ArrayDeque<>();
    visit(advice, seen, open);
    while (!open.isEmpty()) {
      for (Assertion assertion : open.remove().assertions()) {
        visit(speaking(assertion), seen, open);
        assertion.constraints().forEach(this::checkAdvice);
      }
    }
  }

  /** Returns the nodes whose own constraints are reported when they fail. */
  private static List<SchemaNode> speaking(Assertion assertion) {
    return switch (assertion.tag()) {
      case ALL_OF, NAMES, UNEVALUATED ->
          assertion.constraints().isEmpty() ? assertion.children() : List.of();
      case MEMBERS -> speaking((PartApplicator.Members) assertion);
      case CONDITIONAL -> speaking((BranchApplicator.Conditional) assertion);
      // These are reported as a whole.
      case CONTAINS, ANY_OF, ONE_OF, NOT -> List.of();
      case ITEMS, KIND_SWITCH, MEMBER_SWITCH, DEPENDENT_SCHEMA, REF, ADVICE -> assertion.children();
      // These contain no nodes.
      case NEVER, TYPE_IS, ONE_OF_VALUES, SIZE, MATCHES, FORMAT_IS -> List.of();
      case NUMBER_LIMIT, MULTIPLE_OF, UNIQUE_ITEMS -> List.of();
      case REQUIRED, DEPENDENT_REQUIRED, CUSTOM -> List.of();
    };
  }

  private static List<SchemaNode> speaking(PartApplicator.Members members) {
    return members.children().stream()
        .filter(node -> members.closed() == null || node != members.additional())
        .toList();
  }

  private static List<SchemaNode> speaking(BranchApplicator.Conditional branch) {
    return Stream.of(
            branch.thenConstraint() == null ? branch.then() : null,
            branch.otherwiseConstraint() == null ? branch.otherwise() : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private void checkPlain(Constraint constraint) {
    if (!isError(constraint)) {
      tell(
          constraint,
          "the rule "
              + constraint.rule().id()
              + " has severity "
              + constraint.rule().severity().label()
              + ", but "
              + constraint.keyword()
              + " makes a value invalid in every tool",
          "move the keyword below x-advice");
    }
  }

  private void checkAdvice(Constraint constraint) {
    if (isError(constraint)) {
      tell(
          constraint,
          "below x-advice, "
              + constraint.keyword()
              + (constraint.rule().isGeneric()
                  ? " has no rule"
                  : " has the rule " + constraint.rule().id() + " of severity error"),
          "add a rule of severity warning or info to x-rules");
    }
  }

  private static boolean isError(Constraint constraint) {
    return constraint.rule().severity() == Severity.ERROR;
  }

  private void tell(Constraint constraint, String message, String hint) {
    SourceLocation origin = origins.get(constraint);
    if (origin == null) {
      throw new IllegalStateException("constraint of nowhere: " + constraint);
    }
    diagnostics.error(origin, constraint.location(), message, hint);
  }

  private static void visit(
      Collection<SchemaNode> nodes, Set<SchemaNode> seen, Deque<SchemaNode> open) {
    for (SchemaNode node : nodes) {
      if (seen.add(node)) {
        open.add(node);
      }
    }
  }

  private static Set<SchemaNode> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
