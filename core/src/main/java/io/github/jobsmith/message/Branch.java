package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.Comparator;
import java.util.List;

/**
 * An alternative evaluated against a value.
 *
 * @param index its index among the evaluated alternatives
 * @param label its number, with its name if it has one
 * @param findings the reasons why it does not match; empty if it matches
 * @param truncated whether there are more findings
 * @param known how many members of the value the alternative names
 * @param depth how many levels below the value the first finding is
 */
record Branch(
    int index,
    String label,
    List<Finding> findings,
    boolean truncated,
    Fit fit,
    int known,
    int depth) {
  /** Whether an alternative may be the intended one. */
  enum Fit {
    /** It may be. */
    POSSIBLE,
    /** It requires a constant in a member that has another value. */
    OTHER_CONSTANT,
    /** It requires another type, or allows nothing. */
    OTHER_TYPE
  }

  /** At most this many findings are compared to rank an alternative. */
  private static final int LOOKED_AT = 50;

  /**
   * Ranks alternatives, the most likely first: by fit, by the number of named members, by the depth
   * of the first finding, and by the number of findings.
   */
  static final Comparator<Branch> NEAREST =
      Comparator.comparing(Branch::fit)
          .thenComparing(Comparator.comparingInt(Branch::known).reversed())
          .thenComparing(Comparator.comparingInt(Branch::depth).reversed())
          .thenComparingInt(branch -> branch.findings().size());

  static Branch of(
      JsonDocument document, int node, int index, String label, Alternatives.Asked asked) {
    Findings findings = asked.findings();
    List<Finding> found = List.copyOf(findings.found());
    Fit fit = Fit.POSSIBLE;
    int least = Integer.MAX_VALUE;
    int base = document.depth(node);
    for (Finding finding : found.subList(0, Math.min(LOOKED_AT, found.size()))) {
      Expectation expectation = finding.constraint().expectation();
      // A missing member counts as one level below its object.
      int depth =
          document.depth(finding.node())
              - base
              + (expectation instanceof Expectation.Required ? 1 : 0);
      least = Math.min(least, depth);
      Fit own = fitOf(expectation, depth);
      fit = own.compareTo(fit) > 0 ? own : fit;
    }
    int known = 0;
    for (String member : asked.members()) {
      known += document.find(node, MemberName.of(member)) >= 0 ? 1 : 0;
    }
    return new Branch(index, label, found, findings.truncated(), fit, known, least);
  }

  private static Fit fitOf(Expectation expectation, int depth) {
    if (depth == 0
        && (expectation instanceof Expectation.Types
            || expectation instanceof Expectation.Nothing)) {
      return Fit.OTHER_TYPE;
    }
    boolean constant =
        expectation instanceof Expectation.Values values && values.json().size() == 1;
    return depth == 1 && constant ? Fit.OTHER_CONSTANT : Fit.POSSIBLE;
  }

  boolean matches() {
    return findings.isEmpty();
  }
}
