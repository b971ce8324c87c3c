package io.github.jobsmith.generator.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A schema could not be compiled. Carries all diagnostics of the run; the message has one line for
 * each.
 */
public final class SchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Creates the exception.
   *
   * @param diagnostics sorted, at least one of them an error
   */
  public SchemaException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the errors and warnings, sorted by location. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
