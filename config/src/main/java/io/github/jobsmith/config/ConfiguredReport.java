package io.github.jobsmith.config;

import io.github.jobsmith.validation.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of validating a file as its configuration says.
 *
 * @param report without ignored violations, with the configured severities, and with violations of
 *     comments that ignore violations
 * @param ignored the number of ignored violations
 * @param schema the schema that was said to be that of the file; null for the main schema
 */
public record ConfiguredReport(Report report, int ignored, @Nullable SchemaChoice schema) {
  public ConfiguredReport {
    Objects.requireNonNull(report, "report");
  }
}
