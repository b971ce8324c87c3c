package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Cause;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.Printable;

/** Describes why a constraint in a branch of a condition applies. */
final class CauseWords {
  private CauseWords() {}

  /** Returns the clause to append to a message; empty if there is nothing to say. */
  static String of(JsonDocument document, Finding finding, Sensitive sensitive) {
    Cause cause = finding.constraint().cause();
    if (cause == null) {
      return "";
    }
    boolean required = finding.constraint().expectation() instanceof Expectation.Required;
    String words = words(document, finding, cause, sensitive);
    return required ? "; required " + words : " (" + words + ")";
  }

  /** The schema that the keyword stands in. */
  private static String branch(Constraint constraint) {
    String pointer = constraint.schemaPointer();
    return pointer.endsWith("/" + constraint.keyword())
        ? pointer.substring(0, pointer.lastIndexOf('/'))
        : pointer;
  }

  private static String words(
      JsonDocument document, Finding finding, Cause cause, Sensitive sensitive) {
    String place = "by " + Printable.escape(branch(finding.constraint())) + " of the schema";
    if (cause.facts().isEmpty()) {
      return place;
    }
    int node = finding.node();
    int levels = cause.above() + (finding.name() ? 1 : 0);
    for (int i = 0; i < levels && node > 0; i++) {
      node = document.parent(node);
    }
    // The clause must be true of the condition's value and must not reveal a sensitive value.
    int about = node;
    boolean holds = cause.facts().stream().allMatch(fact -> fact.holds(document, about));
    if (holds == cause.negated() || isSensitive(document, node, cause, sensitive)) {
      return place;
    }
    return (cause.negated() ? "unless " : "because ") + Clauses.clause(cause.facts());
  }

  private static boolean isSensitive(
      JsonDocument document, int node, Cause cause, Sensitive sensitive) {
    for (Fact fact : cause.facts()) {
      int about = fact.subject(document, node);
      boolean values = !(fact.expectation() instanceof Expectation.Required);
      if (about >= 0 && values && sensitive.covers(about)) {
        return true;
      }
    }
    return false;
  }
}
