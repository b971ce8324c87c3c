package io.github.jobsmith.generator.source;

import org.jspecify.annotations.Nullable;

/** A document could not be read, or does not have the expected content. */
public final class SchemaReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;
  private final @Nullable String hint;
  private final boolean unavailable;

  /**
   * Creates the exception.
   *
   * @param hint how to fix the error, or null when the message says it
   */
  public SchemaReadException(SourceLocation location, String message, @Nullable String hint) {
    this(location, message, hint, false);
  }

  private SchemaReadException(
      SourceLocation location, String message, @Nullable String hint, boolean unavailable) {
    super(message);
    this.location = location;
    this.hint = hint;
    this.unavailable = unavailable;
  }

  /** Returns the exception for a document that could not be obtained at all. */
  static SchemaReadException unavailable(SourceLocation location, String message, String hint) {
    return new SchemaReadException(location, message, hint, true);
  }

  /**
   * Returns whether the document could not be obtained at all, so that the place to correct is what
   * refers to it.
   */
  public boolean isUnavailable() {
    return unavailable;
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
