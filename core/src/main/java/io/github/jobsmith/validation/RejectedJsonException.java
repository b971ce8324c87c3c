package io.github.jobsmith.validation;

/** A JSON text is not what the schema says; the message is the report. */
public final class RejectedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Report report;

  RejectedJsonException(Report report) {
    super(report.toString());
    this.report = report;
  }

  /** What is wrong. */
  public Report report() {
    return report;
  }
}
