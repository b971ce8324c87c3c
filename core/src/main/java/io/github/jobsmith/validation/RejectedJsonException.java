package io.github.jobsmith.validation;

/** Thrown if JSON text is not valid; the message is the report. */
public final class RejectedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  RejectedJsonException(Report report) {
    super(report.toString());
    this.report = report;
  }

  /** Returns the report, with at least one error. */
  public Report report() {
    return report;
  }
}
