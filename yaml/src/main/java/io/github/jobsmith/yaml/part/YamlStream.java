package io.github.jobsmith.yaml.part;

import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a YAML text. A line that begins with {@code ---} begins a document wherever it
 * stands, even in a string (YAML 1.2.2, c-forbidden), so that one that is broken does not affect
 * the others.
 */
public final class YamlStream {
  private final byte[] text;
  private final List<TextPart> parts = new ArrayList<>();
  private int start;
  private int startLine = 1;
  private boolean marked;
  private boolean content;

  private YamlStream(byte[] text) {
    this.text = text;
  }

  /** Whether there may be more than one document. */
  public static boolean matches(byte[] text) {
    for (int i = 3; i < text.length; i++) {
      if (text[i] == '-' && text[i - 1] == '-' && text[i - 2] == '-' && isLineEnd(text[i - 3])) {
        return true;
      }
    }
    return false;
  }

  /** Returns the documents that are not empty. */
  public static List<TextPart> split(byte[] text) {
    return new YamlStream(text).split();
  }

  private List<TextPart> split() {
    int line = 1;
    for (int at = 0; at < text.length; line++) {
      int end = at;
      while (end < text.length && !isLineEnd(text[end])) {
        end++;
      }
      line(at, end, line);
      boolean two = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
      at = end + (two ? 2 : 1);
    }
    finish(text.length, 0);
    return parts;
  }

  private void line(int from, int to, int line) {
    if (isMark(from, to, '-')) {
      if (marked || content) {
        finish(from, line);
      }
      marked = true;
      content |= isContent(from + 3, to);
    } else if (isMark(from, to, '.')) {
      finish(from, line);
    } else {
      content |= isContent(from, to) && text[from] != '%' || marked && isContent(from, to);
    }
  }

  private void finish(int end, int line) {
    if (content) {
      parts.add(new TextPart(text, start, end, startLine));
    }
    start = end;
    startLine = line;
    marked = false;
    content = false;
  }

  private boolean isMark(int from, int to, char mark) {
    return to - from >= 3
        && text[from] == mark
        && text[from + 1] == mark
        && text[from + 2] == mark
        && (to - from == 3 || text[from + 3] == ' ' || text[from + 3] == '\t');
  }

  /** Whether a line is neither blank nor a comment. */
  private boolean isContent(int from, int to) {
    int at = from;
    while (at < to && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at < to && text[at] != '#';
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
