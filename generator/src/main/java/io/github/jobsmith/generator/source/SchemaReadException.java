package io.github.jobsmith.generator.source;

/** A document could not be read, or is not JSON. */
public final class SchemaReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;
  private final String wayOut;

  SchemaReadException(SourceLocation location, String message, String wayOut) {
    super(message);
    this.location = location;
    this.wayOut = wayOut;
  }

  /** Where reading ended. */
  public SourceLocation location() {
    return location;
  }

  /** What to do about it. */
  public String wayOut() {
    return wayOut;
  }
}
