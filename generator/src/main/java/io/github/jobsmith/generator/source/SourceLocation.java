package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A location in a schema text. Immutable; line and column are computed on demand. Locations in one
 * document are equal when their offsets are.
 */
public final class SourceLocation implements Comparable<SourceLocation> {
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
   * Creates a location whose line and column are known.
   *
   * @param source the name of the document, such as a path or a class-path location
   * @param offset in bytes
   */
  public SourceLocation(String source, int line, int column, int offset) {
    this(source, null, offset, new Position(line, column));
  }

  /** Creates a location in a parsed document. */
  SourceLocation(String source, JsonDocument document, int offset) {
    this(source, document, offset, null);
  }

  /**
   * Returns the location of the beginning of a document, also for errors about a whole document.
   */
  public static SourceLocation startOf(String source) {
    return new SourceLocation(source, 1, 1, 0);
  }

  /** The name of the document. */
  public String source() {
    return source;
  }

  /** The line, from 1; lines end with LF, CR LF or CR. */
  public int line() {
    return position().line();
  }

  /** The column, from 1, in code points. */
  public int column() {
    return position().column();
  }

  /** The offset in the text, from 0, in bytes. */
  public int offset() {
    SourcePlaces places = document == null ? null : document.source();
    return places == null ? offset : places.start(offset);
  }

  private Position position() {
    return document == null ? Objects.requireNonNull(position) : document.position(offset);
  }

  @Override
  public int compareTo(SourceLocation other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : Integer.compare(offset(), other.offset());
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
