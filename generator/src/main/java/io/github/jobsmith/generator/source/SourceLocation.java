package io.github.jobsmith.generator.source;

import java.util.Comparator;

/**
 * A place in a schema text.
 *
 * @param source name of the document as people know it: a path, a class-path location
 * @param line from 1; lines end at LF, CR LF or CR
 * @param column from 1, in code points
 * @param offset from 0, in UTF-16 units of the decoded text
 */
public record SourceLocation(String source, int line, int column, int offset)
    implements Comparable<SourceLocation> {
  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::source).thenComparingInt(SourceLocation::offset);

  /** The beginning of a document, also for faults of the document as a whole. */
  public static SourceLocation startOf(String source) {
    return new SourceLocation(source, 1, 1, 0);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code source:line:column}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
