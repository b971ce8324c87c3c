package io.github.jobsmith.json;

/**
 * A position in a text in every unit that programs use. The offsets are from the start of the text,
 * from 0; a byte order mark is part of the text and counts, although it has no column.
 *
 * @param line from 1; lines end at a line feed, a carriage return, or both together
 * @param column from 1, in code points
 * @param offset in bytes of UTF-8
 * @param utf16Offset in UTF-16 units, as for an index of {@link String} or in the Language Server
 *     Protocol: a character above U+FFFF is two
 * @param codePointOffset in code points
 */
public record TextPosition(int line, int column, int offset, int utf16Offset, int codePointOffset) {
  /** The first position of a text. */
  public static final TextPosition START = new TextPosition(1, 1, 0, 0, 0);

  /** Returns a position in a text that begins here as one in the whole text. */
  public Position after(Position inText) {
    return inText.line() == 1
        ? new Position(line, column + inText.column() - 1)
        : new Position(line + inText.line() - 1, inText.column());
  }

  /** Returns a position in a text that begins here as one in the whole text. */
  public TextPosition after(TextPosition inText) {
    Position place = after(new Position(inText.line, inText.column));
    return new TextPosition(
        place.line(),
        place.column(),
        offset + inText.offset,
        utf16Offset + inText.utf16Offset,
        codePointOffset + inText.codePointOffset);
  }

  /** Returns this position with offsets from another position, which is that of a start. */
  TextPosition since(TextPosition start) {
    return new TextPosition(
        line - start.line + 1,
        column,
        offset - start.offset,
        utf16Offset - start.utf16Offset,
        codePointOffset - start.codePointOffset);
  }

  /**
   * Returns this position in a part of a text as one in the whole text.
   *
   * @param start where the part begins in the whole text
   * @param padding the number of line feeds that were put before the part in place of the lines
   *     before it, so that line and column are those of the whole text
   */
  public TextPosition within(TextPosition start, int padding) {
    return new TextPosition(
        line,
        column,
        offset - padding + start.offset,
        utf16Offset - padding + start.utf16Offset,
        codePointOffset - padding + start.codePointOffset);
  }
}
