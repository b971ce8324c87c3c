package io.github.jobsmith.maven;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;

/** Formats errors of schemas as the message of a failed goal: their number, then one per line. */
final class SchemaFaults {
  private SchemaFaults() {}

  static String message(SchemaException fault) {
    long errors =
        fault.diagnostics().stream()
            .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
            .count();
    return Words.count(errors, "error") + " in the schemas\n" + fault.getMessage();
  }
}
