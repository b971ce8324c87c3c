package io.github.jobsmith.rule;

import java.util.Locale;

/** The severity of a violation, highest first. Only errors make a document invalid. */
public enum Severity {
  /** A documented rule is violated: the document is invalid. */
  ERROR,
  /**
   * Probably a mistake, or rejected by some implementations: sources conflict, the rule is
   * inferred, or a limit is adjustable.
   */
  WARNING,
  /** Only advice. */
  INFO;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Returns the name in lower case, as used in all output formats. */
  public String label() {
    return label;
  }

  /** Whether this severity is equal to or higher than another. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
