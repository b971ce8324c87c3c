package io.github.jobsmith.generator.emit.layout;

/**
 * Lays out a file, separately for each statement, block header and comment. Code that already fits
 * on its line is copied.
 */
public final class SourceLayout {
  private final String text;
  private final char[] chars;
  private final StringBuilder out;
  private int at;

  /** What lies between this index and {@code at} is not changed, and is copied later. */
  private int copied;

  /** Whether the last statement was a private field without Javadoc. */
  private boolean lastIsField;

  /** Whether the last statement was an enum constant without Javadoc, and others follow. */
  private boolean lastIsConstant;

  private boolean documented;

  private SourceLayout(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.out = new StringBuilder(text.length() + text.length() / 8);
  }

  /** Returns the text of a file, with lines broken as google-java-format does. */
  public static String of(String text) {
    SourceLayout layout = new SourceLayout(text);
    while (layout.at < text.length()) {
      layout.next();
    }
    layout.copy();
    return layout.out.toString();
  }

  private void next() {
    int start = blanksEnd(at);
    int indent = start - at;
    if (text.startsWith("/**", start)) {
      copy();
      int end = text.indexOf("*/", start) + 2;
      documented = true;
      JavadocLayout.print(text.substring(start, end), indent, out);
      out.append('\n');
      at = lineEnd(end);
      copied = at;
    } else if (text.startsWith("//", start)) {
      at = lineEnd(start);
    } else if (text.startsWith("@", start)) {
      at = annotationEnd(start);
    } else if (isBetweenFields(start) || isBetweenConstants(start)) {
      copy();
      at = start + 1;
      copied = at;
    } else {
      int end = lineEnd(start);
      lastIsField = !documented && isField(start, end);
      boolean plain = !documented;
      documented = false;
      lastIsConstant = false;
      if (isWhole(at, start, end)) {
        at = end;
      } else {
        statement(start, indent);
        lastIsConstant = plain && text.startsWith(",\n", at - 2);
      }
    }
  }

  /** Whether this is an empty line between two private fields, which are written as a group. */
  private boolean isBetweenFields(int start) {
    if (!lastIsField || start >= chars.length || chars[start] != '\n') {
      return false;
    }
    int next = blanksEnd(start + 1);
    return isField(next, lineEnd(next));
  }

  /** Whether this is an empty line between two enum constants, neither of which has Javadoc. */
  private boolean isBetweenConstants(int start) {
    return lastIsConstant
        && start < chars.length
        && chars[start] == '\n'
        && !text.startsWith("/**", blanksEnd(start + 1));
  }

  private boolean isField(int start, int end) {
    return text.startsWith("private ", start) && text.startsWith(";\n", end - 2);
  }

  /** Whether a line that fits is a whole statement, or the start or end of a block: most are. */
  private boolean isWhole(int line, int start, int end) {
    if (end - 1 - line > LineBreaker.WIDTH || end - 1 <= start || chars[end - 1] != '\n') {
      return false;
    }
    char last = chars[end - 2];
    if (last == '{') {
      boolean condition = text.startsWith("if (", start) || text.startsWith("} else", start);
      boolean simple = text.startsWith(") {", end - 4) || text.startsWith("else {", end - 7);
      return condition && simple && !isLoneBrace(end);
    }
    return last == ';' && !text.startsWith("for (", start) || last == '}' && start == end - 2;
  }

  private int blanksEnd(int from) {
    int end = from;
    while (end < chars.length && chars[end] == ' ') {
      end++;
    }
    return end;
  }

  /** Returns the index after the line on which the parentheses of an annotation are closed. */
  private int annotationEnd(int start) {
    int depth = 0;
    int i = start;
    while (i < chars.length) {
      char c = chars[i];
      if (c == '"' || c == '\'') {
        i = Tokens.literalEnd(chars, i);
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      i++;
      if (c == '\n' && depth <= 0) {
        break;
      }
    }
    return i;
  }

  /** Copies what is not changed. */
  private void copy() {
    out.append(text.substring(copied, at));
    copied = at;
  }

  /** Returns the index after the end of a line. */
  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private void statement(int from, int indent) {
    int end = statementEnd(from);
    int last = end - 1;
    while (last >= from && chars[last] <= ' ') {
      last--;
    }
    boolean empty = last >= from && chars[last] == '{' && isLoneBrace(end);
    if (!empty && isLaidOut(from, indent, end) && last == end - 2) {
      at = end;
      return;
    }
    copy();
    String statement = text.substring(from, end).stripTrailing();
    if (empty) {
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
    copied = end;
  }

  /** Whether a statement is one line, which fits. */
  private boolean isLaidOut(int from, int indent, int end) {
    return indent + end - 1 - from <= LineBreaker.WIDTH
        && (end - 1 > from || indent == 0)
        && text.indexOf('\n', from) == end - 1;
  }

  /** Whether a line holds a closing brace and nothing else, such as {@code else}. */
  private boolean isLoneBrace(int start) {
    int brace = blanksEnd(start);
    return brace < chars.length
        && chars[brace] == '}'
        && lineEnd(brace) == blanksEnd(brace + 1) + 1;
  }

  /** Whether a statement and its layout differ only in blanks. */
  private boolean isSame(String statement, int start) {
    char[] layout = new char[out.length() - start];
    out.getChars(start, out.length(), layout, 0);
    int i = 0;
    for (char c : statement.toCharArray()) {
      if (c > ' ') {
        while (i < layout.length && layout[i] <= ' ') {
          i++;
        }
        if (i == layout.length || layout[i++] != c) {
          return false;
        }
      }
    }
    return i == layout.length;
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
    while (i < chars.length) {
      char c = chars[i];
      if (c == '"' || c == '\'') {
        i = Tokens.literalEnd(chars, i);
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
    return chars.length;
  }
}
