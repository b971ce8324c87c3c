package io.github.jobsmith.generator.emit.layout;

/**
 * Lays out a file, separately for each statement, block header and comment. Code that already fits
 * on its line is copied.
 */
public final class SourceLayout {
  private final String text;
  private final StringBuilder out;
  private int at;

  private SourceLayout(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + text.length() / 8);
  }

  /** Returns the text of a file, with lines broken as google-java-format does. */
  public static String of(String text) {
    SourceLayout layout = new SourceLayout(text);
    while (layout.at < text.length()) {
      layout.next();
    }
    return layout.out.toString();
  }

  private void next() {
    int start = blanksEnd(at);
    int indent = start - at;
    if (text.startsWith("/**", start)) {
      int end = text.indexOf("*/", start) + 2;
      JavadocLayout.print(text.substring(start, end), indent, out);
      at = lineEnd(end);
      out.append('\n');
    } else if (text.startsWith("//", start) || text.startsWith("@", start)) {
      copyLine(start);
    } else {
      statement(start, indent);
    }
  }

  private int blanksEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private void copyLine(int start) {
    int end = lineEnd(start);
    out.append(text, at, end);
    at = end;
  }

  /** Returns the index after the end of a line. */
  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private void statement(int from, int indent) {
    int end = statementEnd(from);
    String statement = text.substring(from, end).stripTrailing();
    if (statement.endsWith("{") && isLoneBrace(end)) {
      end = lineEnd(end);
      statement += "}";
    }
    if (statement.indexOf('\n') < 0 && indent + statement.length() <= LineBreaker.WIDTH) {
      out.append(" ".repeat(statement.isEmpty() ? 0 : indent)).append(statement);
    } else {
      int start = out.length();
      StatementLayout.print(statement, indent, out);
      if (!isSame(statement, start)) {
        out.setLength(start);
        out.append(" ".repeat(indent)).append(statement);
      }
    }
    out.append('\n');
    at = end;
  }

  /** Whether a line holds a closing brace and nothing else, such as {@code else}. */
  private boolean isLoneBrace(int start) {
    return text.substring(start, lineEnd(start)).strip().equals("}");
  }

  /** Whether a statement and its layout differ only in blanks. */
  private boolean isSame(String statement, int start) {
    int i = start;
    for (int j = 0; j < statement.length(); j++) {
      if (!Character.isWhitespace(statement.charAt(j))) {
        while (i < out.length() && Character.isWhitespace(out.charAt(i))) {
          i++;
        }
        if (i == out.length() || out.charAt(i++) != statement.charAt(j)) {
          return false;
        }
      }
    }
    return i == out.length();
  }

  /**
   * Returns the end of a statement: after the first line that ends with a semicolon or brace
   * outside of parentheses, or with the comma between enum constants.
   */
  private int statementEnd(int start) {
    int depth = 0;
    char last = ' ';
    boolean constant = !text.startsWith("case ", start);
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = Tokens.literalEnd(text, i);
        last = c;
        continue;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ' ' && depth == 0 && last != ',') {
        constant &= i == start;
      } else if (c == '\n') {
        boolean ends = last == ';' || last == '{' || last == '}' || last == ' ';
        if (ends && depth <= 0 || last == ',' && depth == 0 && constant) {
          return i + 1;
        }
      }
      if (c != ' ' && c != '\n') {
        last = c;
      }
      i++;
    }
    return text.length();
  }
}
