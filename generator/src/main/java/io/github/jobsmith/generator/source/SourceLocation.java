package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a schema text. Immutable; line and column are worked out when they are asked for.
 * Places of one document are equal when their offsets are.
 */
public final class SourceLocation implements Comparable<SourceLocation> {
  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::source).thenComparingInt(SourceLocation::offset);

  private final String source;
  private final @Nullable JsonDocument document;
  private final int offset;
  private final @Nullable Position position;

  private SourceLocation(
      String source, @Nullable JsonDocument document, int offset, @Nullable Position position) {
    this.source = source;
    this.document = document;
    this.offset = offset;
    this.position = position;
  }

  /**
   * A place whose line and column are known.
   *
   * @param source name of the document as people know it: a path, a class-path location
   * @param offset in bytes
   */
  public SourceLocation(String source, int line, int column, int offset) {
    this(source, null, offset, new Position(line, column));
  }

  /** A place in a document. */
  SourceLocation(String source, JsonDocument document, int offset) {
    this(source, document, offset, null);
  }

  /** The beginning of a document, also for faults of the document as a whole. */
  public static SourceLocation startOf(String source) {
    return new SourceLocation(source, 1, 1, 0);
  }

  /** Name of the document as people know it. */
  public String source() {
    return source;
  }

  /** From 1; lines end at LF, CR LF or CR. */
  public int line() {
    return position().line();
  }

  /** From 1, in code points. */
  public int column() {
    return position().column();
  }

  /** From 0, in bytes of the text. */
  public int offset() {
    SourcePlaces places = document == null ? null : document.source();
    return places == null ? offset : places.start(offset);
  }

  private Position position() {
    return document == null ? Objects.requireNonNull(position) : document.position(offset);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceLocation that
        && source.equals(that.source)
        && offset() == that.offset();
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + offset();
  }

  /** {@code source:line:column}. */
  @Override
  public String toString() {
    Position place = position();
    return source + ":" + place.line() + ":" + place.column();
  }
}
