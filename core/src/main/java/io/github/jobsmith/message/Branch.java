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
 * An alternative that was asked about a value.
 *
 * @param index its place among the alternatives that were asked
 * @param label its number, with its name if it has one
 * @param findings what is wrong; empty when it matches
 * @param truncated whether there is more
 * @param known how many members the value has that the alternative speaks of
 * @param depth how far below the value the first thing lies that is wrong
 */
record Branch(
    int index,
    String label,
    List<Finding> findings,
    boolean truncated,
    Fit fit,
    int known,
    int depth) {
  /** Whether an alternative can be the one that is meant. */
  enum Fit {
    /** Nothing speaks against it. */
    POSSIBLE,
    /** A member that has one value only has another. */
    OTHER_CONSTANT,
    /** The value is of another type, or nothing is allowed. */
    OTHER_TYPE
  }

  /** So many findings are looked at to see how near an alternative is. */
  private static final int LOOKED_AT = 50;

  /**
   * The nearest first: what can be meant, what knows most members, what fits the furthest down,
   * what has fewest faults.
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
      // What is missing would lie one below the object that lacks it.
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
