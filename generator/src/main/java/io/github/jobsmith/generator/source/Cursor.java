package io.github.jobsmith.generator.source;

/** Turns offsets that only grow into lines and columns, in one pass over the text. */
final class Cursor {
  private final String source;
  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  Cursor(String source, String text) {
    this.source = source;
    this.text = text;
  }

  SourceLocation at(long target) {
    int end = (int) Math.max(offset, Math.min(target, text.length()));
    while (offset < end) {
      char c = text.charAt(offset);
      boolean crLf = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
      boolean pair =
          Character.isHighSurrogate(c)
              && offset + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(offset + 1));
      offset += crLf || pair ? 2 : 1;
      if (c == '\n' || c == '\r') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new SourceLocation(source, line, column, offset);
  }
}
