package io.github.jobsmith.generator.diagnostic;

import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.Printable;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a schema.
 *
 * @param location where
 * @param pointer JSON Pointer of the schema object in its resource
 * @param message what is wrong; printable
 * @param wayOut what to do, or null when the message says it
 */
public record Diagnostic(
    Severity severity,
    SourceLocation location,
    String pointer,
    String message,
    @Nullable String wayOut)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message);

  /** How bad. */
  public enum Severity {
    /** The schema cannot be compiled. */
    ERROR,
    /** The schema is compiled, but perhaps not as meant. */
    WARNING,
    /** All is well; something may be worth knowing. */
    INFO
  }

  /** By document, place, severity and message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: error: message (way out)}. */
  @Override
  public String toString() {
    return Printable.escape(location.toString())
        + ": "
        + severity.name().toLowerCase(Locale.ROOT)
        + ": "
        + message
        + (wayOut == null ? "" : " (" + wayOut + ")");
  }
}
