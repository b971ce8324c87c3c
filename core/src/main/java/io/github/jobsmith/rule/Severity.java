package io.github.jobsmith.rule;

import java.util.Locale;

/** How bad a violation is, worst first. Only an error makes a document invalid. */
public enum Severity {
  /** A documented rule is broken: the document is invalid. */
  ERROR,
  /**
   * Sources conflict, the rule is inferred, or a limit is adjustable: the document may well be
   * accepted.
   */
  WARNING,
  /** Advice. */
  INFO;

  /** The name in lower case, as every output format prints it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this severity is as bad as the other, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
