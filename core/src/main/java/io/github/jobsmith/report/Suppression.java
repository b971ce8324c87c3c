package io.github.jobsmith.report;

import io.github.jobsmith.validation.Violation;
import java.util.Objects;

/** A violation that is not reported because somebody has accepted it. Immutable. */
public final class Suppression {
  private final Violation violation;
  private final boolean inSource;
  private final String justification;

  private Suppression(Violation violation, boolean inSource, String justification) {
    this.violation = Objects.requireNonNull(violation, "violation");
    this.inSource = inSource;
    this.justification = Objects.requireNonNull(justification, "justification");
  }

  /** Returns one by a comment in the file itself. */
  public static Suppression inSource(Violation violation, String justification) {
    return new Suppression(violation, true, justification);
  }

  /** Returns one by another file, such as a configuration. */
  public static Suppression external(Violation violation, String justification) {
    return new Suppression(violation, false, justification);
  }

  /** Returns the violation. */
  public Violation violation() {
    return violation;
  }

  /** Whether the file itself says so. */
  public boolean isInSource() {
    return inSource;
  }

  /** Returns why the violation was accepted; may be empty. */
  public String justification() {
    return justification;
  }
}
