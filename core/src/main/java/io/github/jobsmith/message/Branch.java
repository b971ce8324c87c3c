package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import java.util.List;

/**
 * An alternative evaluated against a value.
 *
 * @param index its index among the evaluated alternatives
 * @param label its number, with its name if it has one
 * @param findings the reasons why it does not match; empty if it matches
 * @param truncated whether there are more findings
 * @param fit whether it may be meant
 * @param known how many members of the value the alternative names, including misspelt ones
 * @param amiss how many members it requires that the value does not have, and how many it forbids
 *     that the value has, apart from misspelt ones
 */
record Branch(
    int index,
    String label,
    List<Finding> findings,
    boolean truncated,
    Fit fit,
    int known,
    int amiss) {
  /** Whether an alternative may be the intended one; the best first. */
  enum Fit {
    /** It may be. */
    POSSIBLE,
    /** It requires a constant in a member that has another value. */
    OTHER_CONSTANT,
    /** It requires members, and names none of those that the value has; another one does. */
    OTHER_MEMBERS,
    /** It requires another type, or allows nothing. */
    OTHER_TYPE
  }

  Branch {
    findings = List.copyOf(findings);
  }

  boolean matches() {
    return findings.isEmpty();
  }

  Branch with(Fit other) {
    return new Branch(index, label, findings, truncated, other, known, amiss);
  }

  /** Returns this with what its own alternatives, about the same value, need. */
  Branch with(Branch nested) {
    Fit worse = nested.fit.compareTo(fit) > 0 ? nested.fit : fit;
    return new Branch(
        index, label, findings, truncated, worse, known, Math.max(amiss, nested.amiss));
  }

  /**
   * Whether the alternative wants members that are not there, or forbids some, while another one
   * fits better.
   */
  boolean isLessLikelyThan(Branch other) {
    if (amiss == 0 || other.known == 0) {
      return false;
    }
    return other.amiss == 0 ? known <= other.known : known < other.known && other.amiss <= amiss;
  }

  /**
   * Returns how many levels below a value a finding is; a missing member counts as one level below
   * its object.
   */
  static int depth(JsonDocument document, int node, Finding finding) {
    int depth = finding.constraint().expectation() instanceof Expectation.Required ? 1 : 0;
    for (int at = finding.node(); at > node; at = document.parent(at)) {
      depth++;
    }
    return depth;
  }
}
