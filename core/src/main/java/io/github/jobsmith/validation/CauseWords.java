package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.Printable;

/** Says of a constraint in a branch of a condition why it applies. */
final class CauseWords {
  private CauseWords() {}

  /** What stands behind a message, or nothing. */
  static String of(JsonDocument document, Findings.Finding finding, Sensitive sensitive) {
    Cause cause = finding.constraint().cause();
    if (cause == null) {
      return "";
    }
    String keyword = finding.constraint().keyword();
    boolean required = Messages.isRequired(keyword);
    String words = words(document, finding, cause, sensitive);
    return required ? "; required " + words : " (" + words + ")";
  }

  private static String words(
      JsonDocument document, Findings.Finding finding, Cause cause, Sensitive sensitive) {
    String place =
        "by " + Printable.escape(finding.constraint().schemaPointer()) + " of the schema";
    if (cause.facts().isEmpty()) {
      return place;
    }
    int node = finding.node();
    int levels = cause.above() + (finding.name() ? 1 : 0);
    for (int i = 0; i < levels && node > 0; i++) {
      node = document.parent(node);
    }
    // What is said about the condition must be so, and must not tell what is not shown.
    if (FactWords.hold(document, node, cause.facts()) == cause.negated()
        || isSensitive(document, node, cause, sensitive)) {
      return place;
    }
    return (cause.negated() ? "unless " : "because ") + FactWords.clause(cause.facts());
  }

  private static boolean isSensitive(
      JsonDocument document, int node, Cause cause, Sensitive sensitive) {
    for (Fact fact : cause.facts()) {
      String name = fact.member();
      int about = name == null ? node : FactWords.member(document, node, name);
      if (about >= 0 && !fact.keyword().equals("required") && sensitive.covers(about)) {
        return true;
      }
    }
    return false;
  }
}
