package io.github.jobsmith.generator.diagnostic;

import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error, warning or info about a schema.
 *
 * @param location where it is in the schema text
 * @param pointer JSON Pointer of the schema object in its resource
 * @param message what was found; printable
 * @param hint how to fix it, or null when the message says it
 */
public record Diagnostic(
    Severity severity,
    SourceLocation location,
    String pointer,
    String message,
    @Nullable String hint)
    implements Comparable<Diagnostic> {
  /** How serious a diagnostic is. */
  public enum Severity {
    /** The schema cannot be compiled. */
    ERROR,
    /** The schema is compiled, but probably contains a mistake. */
    WARNING,
    /** Nothing is wrong; advice only. */
    INFO
  }

  /** Orders by document, location, severity and message. */
  @Override
  public int compareTo(Diagnostic other) {
    int order = location.compareTo(other.location);
    if (order == 0) {
      order = severity.compareTo(other.severity);
    }
    return order == 0 ? message.compareTo(other.message) : order;
  }

  /** {@code path:line:column: error: message (hint)}. */
  @Override
  public String toString() {
    return Printable.escape(location.toString())
        + ": "
        + severity.name().toLowerCase(Locale.ROOT)
        + ": "
        + message
        + (hint == null ? "" : " (" + hint + ")");
  }
}
