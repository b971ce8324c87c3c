package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Cause;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Printable;

/** Describes why a constraint in a branch of a condition applies. */
final class CauseWords {
  private CauseWords() {}

  /** Returns a message with the cause; the message if there is nothing to say. */
  static String with(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive, String message) {
    Cause cause = finding.constraint().cause();
    if (cause == null) {
      return message;
    }
    boolean required = finding.constraint().expectation() instanceof Expectation.Required;
    return words.say(
        required ? MessageKey.REQUIRED_CAUSE : MessageKey.CAUSE,
        message,
        cause(words, document, finding, cause, sensitive));
  }

  /** The schema that the keyword stands in. */
  private static String branch(Constraint constraint) {
    String pointer = constraint.schemaPointer();
    return pointer.endsWith("/" + constraint.keyword())
        ? pointer.substring(0, pointer.lastIndexOf('/'))
        : pointer;
  }

  private static String cause(
      Words words, JsonDocument document, Finding finding, Cause cause, Sensitive sensitive) {
    String place = words.say(MessageKey.BY_SCHEMA, Printable.escape(branch(finding.constraint())));
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
    return words.say(
        cause.negated() ? MessageKey.UNLESS : MessageKey.BECAUSE,
        Clauses.clause(words, cause.facts()));
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
