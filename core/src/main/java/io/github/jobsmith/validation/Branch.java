package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Findings.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * An alternative that was asked about a value.
 *
 * @param label its number, with its name if it has one
 * @param findings what is wrong; empty when it matches
 * @param truncated whether there is more
 * @param known how many members the value has that the alternative speaks of
 * @param depth how far below the value the first thing lies that is wrong
 */
record Branch(
    String label, List<Finding> findings, boolean truncated, Fit fit, int known, int depth) {
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

  static Branch of(JsonDocument document, int node, String label, Alternatives.Asked asked) {
    Findings findings = asked.findings();
    List<Finding> found = List.copyOf(findings.found());
    Fit fit = Fit.POSSIBLE;
    int least = Integer.MAX_VALUE;
    int base = document.depth(node);
    for (Finding finding : found.subList(0, Math.min(LOOKED_AT, found.size()))) {
      String keyword = finding.constraint().keyword();
      // What is missing would lie one below the object that lacks it.
      int depth = document.depth(finding.node()) - base + (Messages.isRequired(keyword) ? 1 : 0);
      least = Math.min(least, depth);
      Fit own = fitOf(keyword, depth, finding.constraint());
      fit = own.compareTo(fit) > 0 ? own : fit;
    }
    int known = 0;
    for (String member : asked.members()) {
      known += FactWords.member(document, node, member) >= 0 ? 1 : 0;
    }
    return new Branch(label, found, findings.truncated(), fit, known, least);
  }

  private static Fit fitOf(String keyword, int depth, Constraint constraint) {
    if (depth == 0 && (keyword.equals("type") || keyword.equals("false"))) {
      return Fit.OTHER_TYPE;
    }
    boolean constant =
        keyword.equals("const") || keyword.equals("enum") && constraint.allowed().size() == 1;
    return depth == 1 && constant ? Fit.OTHER_CONSTANT : Fit.POSSIBLE;
  }

  boolean matches() {
    return findings.isEmpty();
  }
}
