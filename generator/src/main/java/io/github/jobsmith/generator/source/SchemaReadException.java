package io.github.jobsmith.generator.source;

import org.jspecify.annotations.Nullable;

/** A document could not be read, or is not what it was to be. */
public final class SchemaReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;
  private final @Nullable String wayOut;

  /**
   * A fault.
   *
   * @param wayOut what to do about it, or null when the message says it
   */
  public SchemaReadException(SourceLocation location, String message, @Nullable String wayOut) {
    super(message);
    this.location = location;
    this.wayOut = wayOut;
  }

  /** Where reading ended. */
  public SourceLocation location() {
    return location;
  }

  /** What to do about it, or null when the message says it. */
  public @Nullable String wayOut() {
    return wayOut;
  }
}
