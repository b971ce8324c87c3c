package io.github.jobsmith.message;

import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Names and texts as messages show them: quoted where needed, not too long, safe to print. */
final class Quoting {
  /** At most this many characters of a text are shown. */
  private static final int SHOWN = 60;

  private Quoting() {}

  /** Returns names unquoted, except those that would be ambiguous. */
  static List<String> plainNames(List<String> names) {
    return names.stream().map(Quoting::plainName).toList();
  }

  static List<String> printable(List<String> texts) {
    List<String> printable = new ArrayList<>(texts.size());
    for (String text : texts) {
      printable.add(Printable.escape(text));
    }
    return printable;
  }

  /** Returns a name unquoted, or quoted if it would be ambiguous. */
  static String plainName(String name) {
    return !name.isEmpty() && name.length() <= SHOWN && isPlain(name) ? name : quoted(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c >= 127 || c == '"') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns enum values, given as JSON text, with strings unquoted unless they would be ambiguous.
   */
  static List<String> bare(List<String> values) {
    List<String> bare = new ArrayList<>(values.size());
    for (String json : values) {
      boolean string = json.length() >= 2 && json.startsWith("\"") && json.endsWith("\"");
      String text = string ? json.substring(1, json.length() - 1) : json;
      bare.add(string && needsQuotes(text) ? json : text);
    }
    return bare;
  }

  private static boolean needsQuotes(String text) {
    return text.isBlank()
        || text.equals("true")
        || text.equals("false")
        || text.equals("null")
        || isLikeNumber(text);
  }

  /** Whether a text could be taken for a number. */
  private static boolean isLikeNumber(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    if (first == text.length() || text.charAt(first) < '0' || text.charAt(first) > '9') {
      return false;
    }
    for (int i = first + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && ".eE+-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the text quoted, truncated if long, and safe to print. */
  static String quoted(String text) {
    return "\"" + Printable.escape(shortened(text)) + "\"";
  }

  /** Returns the beginning of a long text. */
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026";
  }
}
