package io.github.jobsmith.generator.source;

import org.jspecify.annotations.Nullable;

/** A document could not be read, or does not have the expected content. */
public final class SchemaReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;
  private final @Nullable String hint;

  /**
   * Creates the exception.
   *
   * @param hint how to fix the error, or null when the message says it
   */
  public SchemaReadException(SourceLocation location, String message, @Nullable String hint) {
    super(message);
    this.location = location;
    this.hint = hint;
  }

  /** Returns the location at which reading stopped. */
  public SourceLocation location() {
    return location;
  }

  /** Returns how to fix the error, or null when the message says it. */
  public @Nullable String hint() {
    return hint;
  }
}
