package io.github.jobsmith.jobs;

import io.github.jobsmith.validation.Report;
import java.util.Objects;

/**
 * The result of validating one file.
 *
 * @param kind what the file was recognised as
 * @param report the violations of the whole file; those of one of several requests begin with its
 *     number, such as {@code request 2}, counted from 1
 */
public record JobFileResult(JobFileKind kind, Report report) {
  public JobFileResult {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(report, "report");
  }
}
